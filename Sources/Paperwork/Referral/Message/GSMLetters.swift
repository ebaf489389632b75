/// The alphabet of short messages (3GPP TS 23.038, section 6.2.1): one letter outside of it, and a message holds 70 letters instead of
/// 160.
enum GSMLetters {
  private static let basic = Set(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
      + "¿abcdefghijklmnopqrstuvwxyzäöñüà")
  /// Each is sent as two.
  private static let extended = Set("^{}\\[~]|€")

  /// The text in these letters: `ê` becomes `e`, while `é` and `à` stay.
  static func text(_ text: String) -> String {
    String(
      text.map { letter in
        if basic.contains(letter) || extended.contains(letter) { return letter }
        return PrinterSigns.ascii(PaperText.signs(of: String(letter))).first ?? "?"
      })
  }

  static func length(of text: String) -> Int {
    text.reduce(0) { $0 + (extended.contains($1) ? 2 : 1) }
  }
}
