import Casework

/// Answers as other programs read them: codes, not names; numbers, not text.
extension MachineValue {
  /// `{"value": …}`, or `{"noAnswer": "NC"}` for one of the four reasons.
  init(_ answer: Answer) {
    switch answer {
    case .noAnswer(let reason): self = .record(["noAnswer": .text(reason.rawValue)])
    case .text(let text): self = Self.value(.text(text))
    case .choice(let code): self = Self.value(.text(code))
    case .choices(let codes): self = Self.value(.list(codes.map(MachineValue.text)))
    case .yesNo(let yes): self = Self.value(.truth(yes))
    case .number(let number), .money(let number): self = Self.value(.number(number))
    case .date(let date): self = Self.value(MachineValue(date))
    case .phone(let phone): self = Self.value(.text("+" + phone.digits))
    case .person(let id): self = Self.value(.text(id.description))
    }
  }

  /// `"2026-11-24"`, `"1984-03"`, `"1984"`, or `{"age": 34, "on": "2026-11-24"}`.
  init(_ date: PartialDate) {
    switch date {
    case .day(let day): self = .text(MachineText.day(day))
    case .month(let year, let month):
      self = .text(
        CivilDay(year: year, month: month, day: 1).map { String(MachineText.day($0).dropLast(3)) } ?? "")
    case .year(let year): self = .text(String(year))
    case .age(let age, let on): self = .record(["age": .number(age), "on": .text(MachineText.day(on))])
    }
  }

  /// What stands in the place of an answer that this reader may not open.
  static let sealed = MachineValue.record(["sealed": .truth(true)])

  private static func value(_ value: MachineValue) -> MachineValue { .record(["value": value]) }
}
