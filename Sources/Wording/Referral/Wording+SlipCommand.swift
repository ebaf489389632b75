package import Casework

/// Words of `baos slip`.
extension Wording {
  package var notIssuedYet: String {
    say(
      fr: "Ce référencement est un brouillon : il n'a pas de bordereau.",
      en: "This referral is a draft: it has no slip.")
  }

  package var slipSealed: String {
    say(
      fr: "Ce bordereau est réservé : l'ouvrir à l'écran, avec son motif.",
      en: "This slip is restricted: open it on screen, with a reason.")
  }

  package func severalReferrals(_ numbers: [ReferralNumber]) -> String {
    let shown =
      numbers.prefix(6).map(\.description).joined(separator: ", ") + (numbers.count > 6 ? ", ..." : "")
    return say(
      fr: "Plusieurs référencements ont ce numéro : \(shown).",
      en: "Several referrals have this number: \(shown).")
  }
}
