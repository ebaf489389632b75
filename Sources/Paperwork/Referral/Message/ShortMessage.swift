/// A text for a telephone, in one message where that is possible.
package struct ShortMessage: Hashable, Sendable {
  /// In the letters that telephones count as one (GSM 03.38).
  package let text: String

  /// How many letters it takes; brackets and the like count twice.
  package var length: Int { GSMLetters.length(of: text) }

  /// How many messages it is sent in: one of 160 letters, or several of 153.
  package var parts: Int { length <= 160 ? 1 : (length + 152) / 153 }

  /// Names are cut, the longest first, until it is one message or cutting helps no more. The number is never cut: it is shorter than
  /// any limit.
  init(filling kind: PaperKind, from papers: ReferralPapers) {
    var text = ""
    for limit in [120, 60, 40, 30, 24, 20] {
      text = GSMLetters.text(papers.line(kind, cut: limit))
      if GSMLetters.length(of: text) <= 160 { break }
    }
    self.text = text
  }
}
