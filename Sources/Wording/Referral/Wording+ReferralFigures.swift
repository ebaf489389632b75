package import Casework

/// Words of the figures by provider.
extension Wording {
  package var placeFigures: String { say(fr: "Chiffres", en: "Figures") }
  package var allProviders: String { say(fr: "Ensemble", en: "All together") }

  /// Each at most eight columns, but the first.
  package var figureHeadings: [String] {
    [
      say(fr: "Prestataire", en: "Provider"), say(fr: "Envoyés", en: "Sent"),
      say(fr: "Réponses", en: "Answers"),
      say(fr: "Refus", en: "Refused"), say(fr: "Sans rép", en: "No reply"), say(fr: "Médiane", en: "Median"),
    ]
  }

  /// Sent, answered, refused, without an answer, median days to the first decision.
  package func figures(_ tally: ReferralTally) -> [String] {
    [
      number(tally.sent), number(tally.answered), number(tally.refusals), number(tally.noAnswer),
      tally.medianDays.map { say(fr: "\($0) j", en: "\($0) d") } ?? "-",
    ]
  }

  /// How many refusals for which reason; or that there are none.
  package func refusals(_ tally: ReferralTally) -> String {
    let reasons = tally.refused.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
      .map { "\(name(of: $0.key)) \(number($0.value))" }
    guard !reasons.isEmpty else {
      return say(fr: "Aucun refus.  Entrée = les référencements", en: "No refusal.  Enter = the referrals")
    }
    return say(
      fr: "Refus : \(reasons.joined(separator: ", "))", en: "Refusals: \(reasons.joined(separator: ", "))")
  }
}
