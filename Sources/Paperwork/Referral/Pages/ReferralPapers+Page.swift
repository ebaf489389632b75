extension ReferralPapers {
  /// The parts as a page for a browser to print on A4: one HTML file that needs nothing else and runs nothing. Its text is the text of
  /// the slip to the letter.
  ///
  /// - Parameter issued: the provider's part as it was issued; nil before that.
  package func page(_ parts: [SlipPart] = SlipPart.allCases, of issued: String? = nil) -> String {
    let sheets = parts.map { part in
      let blocks = blocks(of: part, issued ?? issuedText)
      let shown = blocks.enumerated().map { index, block in
        "<pre class=\"\(index == 0 ? "part" : part == .provider ? "tear" : "foot")\">\(HTMLText.block(block))</pre>\n"
      }
      return "<section class=\"\(part.rawValue)\">\n\(shown.joined())</section>\n"
    }
    return HTMLText.file(title: title, language: language, body: sheets.joined())
  }
}
