extension ReferralPapers {
  /// The parts for any printer: pages of at most 64 lines, a form feed between them. What is torn apart stands on one page where it
  /// fits.
  ///
  /// - Parameter issued: the provider's part as it was issued, so that it is printed again to the letter; nil before that.
  package func printed(_ parts: [SlipPart] = SlipPart.allCases, of issued: String? = nil) -> String {
    let text = issued ?? issuedText
    let pages = parts.flatMap { part in
      PaperPages.pages(
        of: blocks(of: part, text), seam: part == .provider ? PaperPages.cut : "", named: head(ofPage:))
    }
    return PaperPages.text(of: pages)
  }

  /// What a part is made of; the paper of the provider is cut between the two.
  func blocks(of part: SlipPart, _ issued: String) -> [[String]] {
    switch part {
    case .provider: [Self.lines(of: issued), returnSlip]
    case .person: [personPart]
    case .office: [Self.lines(of: issued), officePart]
    }
  }

  private static func lines(of text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
