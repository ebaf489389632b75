/// Words of `baos referrals`.
extension Wording {
  package var noReferralsFit: String {
    say(fr: "Aucun référencement ne répond à ces options.", en: "No referral fits these options.")
  }

  package func unknownProvider(_ typed: String) -> String {
    say(
      fr:
        "Prestataire inconnu : \(quoted(typed, limit: 40)). Un code ou un nom du répertoire (baos providers --inactive).",
      en:
        "Unknown provider: \(quoted(typed, limit: 40)). A code or a name of the directory (baos providers --inactive)."
    )
  }

  package func severalProviders(_ typed: String, codes: [String]) -> String {
    let shown = codes.prefix(6).joined(separator: ", ") + (codes.count > 6 ? ", ..." : "")
    return say(
      fr: "Plusieurs prestataires s'appellent \(quoted(typed, limit: 40)) : \(shown).",
      en: "Several providers are called \(quoted(typed, limit: 40)): \(shown).")
  }

  /// `3 référencements, dont 1 en retard et 2 sans réponse`.
  package func referrals(_ count: Int, late: Int, silent: Int) -> String {
    say(
      fr: "\(referrals(count)), dont \(number(late)) en retard et \(number(silent)) sans réponse.",
      en: "\(referrals(count)), \(number(late)) of them late and \(number(silent)) without an answer.")
  }
}
