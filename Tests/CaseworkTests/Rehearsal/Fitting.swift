import Casework

/// Whether an answer could have been given in a form.
enum Fitting {
  static func fits(_ answer: Answer, _ spec: FieldSpec) -> Bool {
    switch (answer, spec.kind) {
    case (.noAnswer(let reason), _): spec.noAnswers.contains(reason)
    case (.text(let text), .text(let limit)), (.text(let text), .longText(let limit)): text.count <= limit
    case (.text, .documentNumber), (.yesNo, .yesNo), (.phone, .phone): true
    case (.choice(let code), .choice(let list)): list.options.contains(code)
    case (.choices(let codes), .choices(let list)): codes.allSatisfy(list.options.contains)
    case (.number(let number), .number(let range)): range.contains(number)
    case (.money(let amount), .money(let limit)): amount <= limit
    case (.date(.day), .day), (.date, .partialDate): true
    default: false
    }
  }
}
