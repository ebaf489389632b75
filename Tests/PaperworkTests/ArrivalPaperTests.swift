import Casework
import Foundation
import Paperwork
import Testing
import Wording

struct `Announced arrivals on paper and for programs` {
  private let today = CivilDay(number: 20_416)
  private let id = RecordID(high: 0, low: 7)

  private func arrival(_ said: [CoreField: Answer] = [:], in days: Int = 0) -> AnnouncedArrival {
    let day = today.adding(days: days)
    let base: [CoreField: Answer] = [
      .arrivalDay: .date(.day(day)), .arrivalParty: .choice("G"), .arrivalPeople: .number(12),
      .arrivalCountry: .choice("LBY"), .arrivalSource: .choice("OIM"), .arrivalSourceName: .text("Awa Sy"),
      .arrivalTime: .text("14h30"), .arrivalCare: .choices(["SOIN"]), .arrivalNote: .text("deux blessés"),
    ]
    let answers = base.merging(said) { $1 }.map { (FieldCode($0), $1) }
    return AnnouncedArrival(
      id: id, day: day,
      notice: SectionRecord(
        id: id, owner: id, section: .arrival, version: 1, answers: Dictionary(uniqueKeysWithValues: answers),
        changed: Instant(milliseconds: 0), changedBy: ""), registered: [RecordID(high: 1, low: 1)],
      announced: Instant(milliseconds: 0), announcedBy: id)
  }

  private func sheet(_ arrivals: [AnnouncedArrival]) -> String {
    DaySheet.text(
      of: [], arrivals: arrivals, on: today, office: "BAOS Kolda", by: "A. Diallo",
      now: Instant(milliseconds: Int64(today.number) * 86_400_000), rules: .builtIn, in: Wording(.french))
  }

  @Test func `stand on the sheet of the day with who says so, and never with what must be ready`() {
    let text = sheet([arrival(), arrival([.arrivalPeople: .number(3)], in: -2)])
    #expect(text.contains("ARRIVÉES ANNONCÉES (2)"))
    #expect(text.contains("[ ] 14:30  groupe de 12, Libye   1 sur 12"))
    #expect(text.contains("22/11 14:30  groupe de 3") || text.contains(" 14:30  groupe de 3"))
    #expect(text.contains("    OIM (migrations) : Awa Sy"))
    #expect(!text.contains("soins") && !text.contains("blessés"))
    #expect(!sheet([]).contains("ARRIVÉES"))
  }

  @Test func `are facts by code for another program, with the cases that were opened`() throws {
    let number = CaseNumber(office: "KLD", year: 26, counter: 123)
    let text = ArrivalsJSON.text(of: [arrival(in: -1)], on: today) { _ in number }
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(json["total"] as? Int == 1)
    let first = try #require((json["arrivals"] as? [[String: Any]])?.first)
    #expect(first["isLate"] as? Bool == true && first["people"] as? Int == 12)
    #expect(first["status"] as? String == "expected" && first["cases"] as? [String] == [number.description])
    let answers = try #require(first["answers"] as? [String: [String: Any]])
    #expect(answers["arrivalCountry"]?["value"] as? String == "LBY")
  }

  @Test func `with hostile words stay lines of text`() {
    let hostile = "\u{1B}[2J\u{202E}ABC\nDEF"
    let text = sheet([
      arrival([.arrivalSourceName: .text(hostile), .arrivalParty: .choice("F"), .familyName: .text(hostile)])
    ])
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
    #expect(!text.contains("\nDEF"))
  }
}
