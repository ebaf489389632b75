package import Casework

/// What a search found a case by, in a few words; nothing when the name stands there as typed.
extension Wording {
  package func text(of reason: SearchReason) -> String {
    switch reason {
    case .name: say(fr: "nom", en: "name")
    case .nameVariant(let typed, let found): "\(clean(typed, limit: 20)) = \(clean(found, limit: 20))"
    case .nameClose(_, let found):
      say(fr: "proche : \(clean(found, limit: 20))", en: "close: \(clean(found, limit: 20))")
    case .nickname: say(fr: "surnom", en: "nickname")
    case .parent(let found):
      say(fr: "parent : \(clean(found, limit: 20))", en: "parent: \(clean(found, limit: 20))")
    case .place(let found): clean(found, limit: 25)
    case .phone: say(fr: "téléphone", en: "phone")
    case .document: say(fr: "pièce", en: "document")
    case .birthYear(let year): String(year)
    case .number: say(fr: "numéro", en: "number")
    case .numberSlip: say(fr: "numéro corrigé", en: "number corrected")
    }
  }
}
