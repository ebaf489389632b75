package import Casework

/// How somebody can be reached: what must be known stands before the number.
extension Wording {
  /// `Ne pas dire qui appelle : 77 123 45 67 (frère ou sœur). Après 18 h`.
  package func line(of contact: SafeContact) -> String {
    let note = contact.note.isEmpty ? "" : ". \(clean(contact.note, limit: 120))"
    switch contact.who {
    case .person(let owner):
      let whose = owner.map { " (\(name(of: $0)))" } ?? ""
      guard let phone = contact.phone else { return "\(doNotCall)\(whose)\(note)" }
      let rule = contact.safety.map { self.rule($0) } ?? ruleUnknown
      return say(
        fr: "\(rule) : \(phone.display)\(whose)\(note)", en: "\(rule): \(phone.display)\(whose)\(note)")
    case .trusted(let name, let link, let knows):
      let who = [clean(name, limit: 60), link.map { "(\(self.name(of: $0)))" }].compactMap(\.self)
        .joined(separator: " ")
      let number = contact.phone?.display ?? say(fr: "sans numéro", en: "no number")
      let rule = trustedRule(knows)
      return say(fr: "\(rule) : \(who) \(number)", en: "\(rule): \(who) \(number)")
    }
  }

  /// What is said where nobody left a number.
  package var noNumber: String { say(fr: "Aucun numéro laissé.", en: "No number was left.") }

  private func rule(_ safety: PhoneSafety) -> String {
    switch safety {
    case .safe: say(fr: "Appel sans danger", en: "Safe to call")
    case .discreet: say(fr: "! Ne pas dire qui appelle", en: "! Do not say who calls")
    case .noMessage: say(fr: "! Ne pas laisser de message", en: "! Leave no message")
    case .textOnly: say(fr: "! Messages écrits seulement", en: "! Written messages only")
    case .doNotCall: doNotCall
    }
  }

  private var doNotCall: String { say(fr: "! Ne jamais appeler", en: "! Never call") }

  private var ruleUnknown: String {
    say(fr: "? Danger non demandé, rester discret", en: "? Danger not asked, be discreet")
  }

  private func trustedRule(_ knows: Bool?) -> String {
    switch knows {
    case true: say(fr: "Personne de confiance, au courant", en: "Trusted contact, who knows")
    case false: say(fr: "! Personne de confiance, pas au courant", en: "! Trusted contact, who does not know")
    default: say(fr: "? Personne de confiance, rester discret", en: "? Trusted contact, be discreet")
    }
  }
}
