/// A page that shows what a printer does with a slip: its width, its length and its letters.
package enum TrialPage {
  /// As many lines as a page of a slip may have, the first as wide as a slip.
  package static func text(_ title: String) -> String {
    let ruler = String((1...PaperText.columns).map { $0 % 10 == 0 ? Character("|") : "." })
    var lines = [ruler, title, "àâäéèêëîïôöùûüÿç ÀÂÉÈÊÎÔÙÛÇ ŋɓɗƴñ °", ruler]
    for number in lines.count + 1...PaperPages.most { lines.append(String(number)) }
    return lines.map { $0 + "\n" }.joined()
  }
}
