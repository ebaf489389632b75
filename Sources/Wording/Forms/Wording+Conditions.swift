package import Casework

/// Why a question is skipped, in at most 32 columns: it stands dim in the place of the answer.
extension Wording {
  /// The answer that would bring the question back, "si Dette de voyage : oui", or the one that made it needless.
  ///
  /// - Parameter isMet: whether a part of the condition holds already, so that the part which fails is named; without
  ///   it the first part is.
  package func reason(of condition: Condition, unless isMet: (Condition) -> Bool = { _ in false }) -> String {
    switch condition {
    case .always: ""
    case .isYes(FieldCode(.consentInterview)): say(fr: "si entretien accepté", en: "if interview agreed to")
    case .isNo(FieldCode(.consentInterview)): say(fr: "si entretien refusé", en: "if interview refused")
    case .isYes(let field): say(fr: "si \(label(of: field)) : oui", en: "if \(label(of: field)): yes")
    case .isNo(let field): say(fr: "si \(label(of: field)) : non", en: "if \(label(of: field)): no")
    case .hasOption(let field, _): depending(on: field)
    case .isAnswered(let field): say(fr: "après \(label(of: field))", en: "after \(label(of: field))")
    case .isYounger(_, let age): say(fr: "si moins de \(age) ans", en: "if younger than \(age)")
    case .not(let opposite): reason(ofNot: opposite)
    case .all(let parts):
      (parts.first { !isMet($0) } ?? parts.first).map { reason(of: $0, unless: isMet) } ?? ""
    case .any(let parts): reason(ofNone: parts)
    }
  }

  private func reason(ofNot condition: Condition) -> String {
    switch condition {
    case .isYes(FieldCode(.consentInterview)): say(fr: "entretien accepté", en: "interview agreed to")
    case .isYes(let field): say(fr: "\(label(of: field)) : oui", en: "\(label(of: field)): yes")
    case .isNo(let field): say(fr: "\(label(of: field)) : non", en: "\(label(of: field)): no")
    case .hasOption(let field, _): depending(on: field)
    case .isAnswered(let field): say(fr: "voir \(label(of: field))", en: "see \(label(of: field))")
    case .isYounger(_, let age): say(fr: "à partir de \(age) ans", en: "from the age of \(age)")
    case .not(let inner): reason(of: inner)
    case .always, .all, .any: say(fr: "selon d'autres réponses", en: "depends on other answers")
    }
  }

  /// Of several ways to be asked there is room for one: an age says most, else the first.
  private func reason(ofNone parts: [Condition]) -> String {
    let age = parts.first { part in
      if case .isYounger = part { true } else { false }
    }
    return (age ?? parts.first).map { reason(of: $0) } ?? ""
  }

  private func depending(on field: FieldCode) -> String {
    say(fr: "selon \(label(of: field))", en: "depends on \(label(of: field))")
  }
}
