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
    guard DayParser.years.contains(year ?? 2_000) else { throw ValidationError("YEAR: 1850 to 2199") }
  }

  func run() throws {
    let holidays = try FollowUpFiles.days(data: shared.data).holidays.of(year: year ?? World.live.today.year)
    let words = shared.wording
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
