package import Casework

/// The same help, under way or given already.
extension Wording {
  /// `R-0361-K, CPRS : en cours depuis le 12/11/2026 (KLD-26-00123-K)`; at most 96 columns. A restricted referral says only
  /// that it is there.
  /// - Parameter provider: what a provider is called; nil where nobody knows.
  package func text(of overlap: Overlap, provider: (RecordID) -> String?) -> String {
    let whose = overlap.isHousehold ? say(fr: "ménage, ", en: "household, ") : ""
    return "\(what(overlap, provider)) (\(whose)\(overlap.number))"
  }

  private func what(_ overlap: Overlap, _ provider: (RecordID) -> String?) -> String {
    let when = overlap.day.map { say(fr: " le \(day($0))", en: " on \(day($0))") } ?? ""
    func at(_ card: ReferralCard) -> String {
      let name = card.isRestricted ? nil : provider(card.provider)
      return card.number.short + (name.map { ", " + clean($0, limit: 12) } ?? "")
    }
    switch overlap.kind {
    case .underWay(let card):
      return say(fr: "\(at(card)) : en cours", en: "\(at(card)): under way")
        + (overlap.day.map { say(fr: " depuis le \(day($0))", en: " since \(day($0))") } ?? "")
    case .served(let card): return say(fr: "\(at(card)) : service rendu", en: "\(at(card)): served") + when
    case .refused(let card): return say(fr: "\(at(card)) : refusé", en: "\(at(card)): refused") + when
    case .action(let text, let francs):
      let words = text.isEmpty ? say(fr: "action du plan", en: "action of the plan") : clean(text, limit: 22)
      return say(fr: "fait : \(words)", en: "done: \(words)") + sum(francs) + when
    case .elsewhere(let who, let what, let francs):
      let giver =
        who.isEmpty ? say(fr: "un autre organisme", en: "another organisation") : clean(who, limit: 14)
      let words = what.isEmpty ? "" : ", " + clean(what, limit: 12)
      return say(fr: "reçu : \(giver)", en: "received: \(giver)") + words + sum(francs)
        + (overlap.day.map { ", \(day($0))" } ?? "")
    case .atIntake(let kinds):
      let given = clean(kinds.map { name(of: $0) }.joined(separator: ", "), limit: 36)
      return say(fr: "donné à l'accueil : \(given)", en: "given at the intake: \(given)") + when
    case .toldAtIntake(let note):
      let words = note.isEmpty ? "" : fact("", clean(note, limit: 36))
      return say(fr: "dit à l'accueil : aidée ailleurs", en: "told at the intake: helped elsewhere") + words
    }
  }

  private func sum(_ francs: Int?) -> String { francs.map { ", " + money($0) } ?? "" }
}
