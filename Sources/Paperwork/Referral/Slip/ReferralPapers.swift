package import Wording

/// Everything on paper about one referral: the three parts of the slip, the return slip, the short messages.
package struct ReferralPapers: Sendable {
  private let content: SlipContent
  private let wording: Wording
  private let templates: PaperTemplates

  package init(_ content: SlipContent, templates: PaperTemplates = PaperTemplates(), wording: Wording) {
    self.content = content
    self.wording = wording
    self.templates = templates
  }

  /// The provider's part, in lines of at most 72 columns, ended by a line end: what is shown is what is issued, hashed, and printed
  /// again. Before the number is known, `ReferralEntry.Issue.placeholder` stands for it.
  package var issuedText: String { text(lines(.slip)) }

  /// What the provider sends back; nothing on it says who the person is.
  package var returnSlip: [String] { lines(.returnSlip) }

  /// What the person takes along.
  package var personPart: [String] { lines(.person) }

  /// What the office's copy says below the provider's part: who issued it, and by what right.
  package var officePart: [String] { lines(.office) }

  /// To the provider, by telephone or message; it says nothing of the person.
  package var message: ShortMessage { ShortMessage(filling: .message, from: self) }

  /// To the person; of a restricted referral it says nothing but to call back.
  package var notice: ShortMessage { ShortMessage(filling: .notice, from: self) }

  var language: Language { wording.language }

  /// The number and nothing else: it stands in the title of a window and in a list of printed pages.
  var title: String { content.number?.description ?? "baos" }

  /// What the pages of one part after the first begin with.
  func head(ofPage page: Int) -> String { "\(title)  page \(page)" }

  func line(_ kind: PaperKind, cut limit: Int) -> String {
    templates.template(kind, wording.language).message(
      with: content.values(for: kind, in: wording), limit: limit)
  }

  private func lines(_ kind: PaperKind) -> [String] {
    templates.template(kind, wording.language).lines(with: content.values(for: kind, in: wording))
  }

  private func text(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
}
