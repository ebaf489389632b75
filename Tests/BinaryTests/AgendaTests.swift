import Foundation
import Testing

struct `The agenda on the command line` {
  @Test func `counts in JSON what it lists in lines`() throws {
    let office = try TemporaryOffice.busy()
    let lines = try office.runSignedIn(["agenda"])
    let json = try JSON(office.runSignedIn(["agenda", "--json"]).output)
    #expect(json["total"]?.number == lines.output.split(separator: "\n").count)
    #expect(json["followUps"]?.list.allSatisfy { $0["status"]?.text != "X" } == true)
  }

  @Test func `prints a sheet with the numbers, and a calendar without a name`() throws {
    let office = try TemporaryOffice.busy()
    let json = try JSON(office.runSignedIn(["agenda", "--json"]).output)
    let late = try #require(json["followUps"]?.list.first { $0["isLate"]?.truth == true })
    let name = try #require(late["person"]?["familyName"]?.text)
    let sheet = try office.runSignedIn(["agenda", "--sheet"]).output
    #expect(sheet.contains(name.uppercased()))
    let calendar = try office.runSignedIn(["agenda", "--ics", "-"]).output
    #expect(calendar.hasPrefix("BEGIN:VCALENDAR\r\n") && !calendar.uppercased().contains(name.uppercased()))
  }

  @Test func `gives a calendar that another program reads, where there is one`() throws {
    let office = try TemporaryOffice.busy()
    let file = office.home + "/bureau.ics"
    #expect(try office.runSignedIn(["agenda", "--ics", file]).status == 0)
    let program = """
      import sys, icalendar
      events = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read()).walk("VEVENT")
      print(len(events), len({str(e["UID"]) for e in events}), sum(e.get("DTSTART") is not None for e in events))
      """
    let run = try office.runShell("python3 -c '\(program)' '\(file)'")
    // No such library here: the reader of PaperworkTests alone has looked at it.
    if run.status != 0, run.words.contains("No module named") || run.words.contains("not found") { return }
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let count = text.components(separatedBy: "BEGIN:VEVENT").count - 1
    #expect(run.output == "\(count) \(count) \(count)\n", "\(run.words)")
  }

  @Test func `takes away the date of a referral that is over, by the name it had`() throws {
    let office = try TemporaryOffice.busy()
    let all = try JSON(office.runSignedIn(["referrals", "--all", "--json"]).output)
    let live = try JSON(office.runSignedIn(["referrals", "--json"]).output)
    let text = try office.runSignedIn(["agenda", "--ics", "-"]).output
    let events = text.components(separatedBy: "BEGIN:VEVENT").dropFirst()
    let cancelled = events.filter { $0.contains("STATUS:CANCELLED") }
    let over = (all["total"]?.number ?? 0) - (live["total"]?.number ?? 0)
    #expect(over > 0 && cancelled.count >= over, "\(over) \(cancelled.count)")
    let names = events.compactMap {
      $0.components(separatedBy: "UID:").last?.components(separatedBy: "\r\n").first
    }
    #expect(Set(names).count == events.count)
  }

  @Test func `names the line of a mistake in what the office wrote`() throws {
    let office = try TemporaryOffice()
    try FileManager.default.createDirectory(atPath: office.directory, withIntermediateDirectories: true)
    let path = office.directory + "/holidays.yaml"
    try "format: 1\nholidays:\n  - {day: 2027-02-30, kind: korite}\n".write(
      toFile: path, atomically: true, encoding: .utf8)
    let run = try office.run(["holidays", "2027"])
    #expect(
      run.status == 0 && run.words.contains("holidays.yaml : Ligne 3")
        && run.words.contains("règles du programme valent") && run.output.contains("Korité"), "\(run.words)")
    try "format: 1\nholidays:\n  - {day: 2027-03-10, kind: korite}\n".write(
      toFile: path, atomically: true, encoding: .utf8)
    #expect(try office.run(["holidays", "2027"]).output.contains("10/03/2027  Korité"))
  }
}
