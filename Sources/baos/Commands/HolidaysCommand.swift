import ArgumentParser
import Casework
import Paperwork
import Wording

/// `baos holidays`: the days off of a year, computed and as the office wrote them.
struct HolidaysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "holidays",
    abstract: Speaker.help.holidays,
    discussion: Speaker.help.holidaysMore)

  @OptionGroup var shared: SharedOptions
  @Argument(help: .said(\.holidaysYear)) var year: Int?
  @Flag(help: .said(\.json)) var json = false

  func validate() throws {
    guard DayParser.years.contains(year ?? 2_000) else { throw ValidationError(Speaker.help.yearLimits) }
  }

  func run() throws {
    let words = shared.wording
    var files = OfficeFiles(data: shared.data)
    let holidays = files.days().holidays.of(year: year ?? World.live.today.year)
    files.sayFaults(in: words)
    if json {
      try Output.line(HolidaysJSON.text(of: holidays, in: words))
    } else {
      for holiday in holidays {
        try Output.line(
          "\(words.longDay(holiday.day))  \(words.name(of: holiday.name))  (\(words.name(of: holiday.standing)))"
        )
      }
    }
  }
}
