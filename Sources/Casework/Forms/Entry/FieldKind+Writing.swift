extension FieldKind {
  /// The one writing of an answer that means the same on any day and in any language; a field shows it once it is
  /// left, and a draft keeps it.
  static func writing(of answer: Answer) -> String {
    switch answer {
    case .text(let text): text
    case .choice(let code): code
    case .choices(let codes): codes.joined(separator: " ")
    case .yesNo(let yes): yes ? YesNo.yes.rawValue : YesNo.no.rawValue
    case .number(let number): String(number)
    case .money(let francs): AmountParser.grouped(francs: francs)
    case .date(let date): DayParser.text(of: date)
    case .phone(let number): number.display
    case .person, .noAnswer: ""
    }
  }

  /// Most letters that may be typed, whatever they mean.
  var typingLimit: Int {
    switch self {
    case .text(let limit), .longText(let limit): limit
    case .choices: 400
    case .choice, .yesNo, .number, .money, .day, .partialDate, .phone, .documentNumber: 60
    }
  }

  var isLongText: Bool {
    if case .longText = self { true } else { false }
  }

  /// Whether the first letter typed on coming back to an answered field takes the place of the answer, as in every
  /// form people know; a key that moves the caret, or an erasing, mends it. Notes and lists of codes grow instead.
  var isRetyped: Bool {
    switch self {
    case .choice, .yesNo, .number, .money, .day, .partialDate, .text, .phone, .documentNumber: true
    case .longText, .choices: false
    }
  }

  /// Whether letters stand for themselves, and not for an option, a number or a day.
  var isLine: Bool {
    switch self {
    case .text, .longText, .phone, .documentNumber: true
    case .choice, .choices, .yesNo, .number, .money, .day, .partialDate: false
    }
  }

  /// The closed list behind the field, for pop-ups and type-ahead.
  package var options: OptionList? {
    switch self {
    case .choice(let list), .choices(let list): list
    case .yesNo: OptionList(YesNo.self)
    default: nil
    }
  }
}
