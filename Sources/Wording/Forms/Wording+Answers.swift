package import Casework

/// Answers as text, for the case screen, the history and paper.
extension Wording {
  /// The answer as it is read: names of options, dates, money with its unit. Free text keeps its lines; whoever
  /// prints it makes it safe. A linked person is shown by the screen, which knows names.
  package func text(of answer: Answer, in spec: FieldSpec) -> String {
    switch answer {
    case .text(let text): text
    case .choice(let code): name(ofOption: code, in: spec.kind)
    case .choices(let codes): codes.map { name(ofOption: $0, in: spec.kind) }.joined(separator: ", ")
    case .yesNo(let yes): name(of: yes ? YesNo.yes : YesNo.no)
    case .number(let number): self.number(number)
    case .money(let francs): money(francs)
    case .date(let date): self.date(date)
    case .phone(let phone): phone.display
    case .person: say(fr: "personne liée", en: "linked person")
    case .noAnswer(let reason): name(of: reason)
    }
  }

  /// Several options in words, as many as stand whole in `width` columns, and how many more: `nom et prénoms, sexe +2`. Nil
  /// where two do not fit: then their codes tell more.
  package func names(of codes: [String], in spec: FieldSpec, width: Int) -> String? {
    let names = codes.map { name(ofOption: $0, in: spec.kind) }
    for count in stride(from: names.count, to: 1, by: -1) {
      let rest = count < names.count ? " +\(names.count - count)" : ""
      let line = names.prefix(count).joined(separator: ", ") + rest
      if line.count <= width { return line }
    }
    return nil
  }

  private func name(ofOption code: String, in kind: FieldKind) -> String {
    switch kind {
    case .choice(let list), .choices(let list): name(ofOption: code, in: list.code)
    default: clean(code, limit: 40)
    }
  }
}
