import Casework
import Wording

/// What lists say about a referral: whose it is, what for and to whom, as far as they may.
extension DeskContext {
  /// Says what is due on referrals, by the office's own rules and holidays.
  var referralClock: ReferralClock { ReferralClock(rules: referralRules.clock, days: schedule.days) }

  /// The same for many referrals at once: the days around today are counted first.
  var countedClock: ReferralClock {
    ReferralClock(rules: referralRules.clock, days: schedule.days, around: today)
  }

  func person(of card: ReferralCard) -> PersonHeader? {
    index.caseHeader(card.caseID).flatMap { index.header(of: $0.person) }
  }

  /// The name, or an empty text where this reader may see none.
  func name(ofPersonOf card: ReferralCard) -> String {
    person(of: card).map { wording.name(of: $0) } ?? ""
  }

  /// `Emploi > ANPEJ`; of a protected referral neither.
  func route(of card: ReferralCard) -> String {
    guard !card.isRestricted else { return wording.restrictedReferral }
    return wording.path(wording.shortName(of: card.category), calledName(ofProvider: card))
  }

  /// The provider's short name, or its code where the directory is not at hand.
  func calledName(ofProvider card: ReferralCard) -> String {
    directory?.provider(card.provider)?.calledName ?? ""
  }

  /// All of a card in one line, for line 22.
  func line(of line: ReferralLine) -> String {
    let card = line.card
    var parts = [wording.cardNumber(card)]
    let name = name(ofPersonOf: card)
    if !name.isEmpty { parts[0] += " " + name }
    parts.append(route(of: card))
    if let due = line.due { parts.append(wording.name(of: due.task)) }
    parts.append(wording.standing(of: card, today: today))
    return parts.filter { !$0.isEmpty }.joined(separator: "  ")
  }
}
