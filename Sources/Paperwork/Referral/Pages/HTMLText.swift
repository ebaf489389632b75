import Wording

/// Text as HTML that is XML as well. Signs get a form for the eye, and stay the signs they are.
enum HTMLText {
  static func file(title: String, language: Language, body: String) -> String {
    """
    <!DOCTYPE html>
    <html xmlns="http://www.w3.org/1999/xhtml" lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
    <meta name="referrer" content="no-referrer"/>
    <title>\(escaped(title))</title>
    <style>
    \(style)
    </style>
    </head>
    <body>
    \(body)</body>
    </html>

    """
  }

  /// Lines, each ended by a line end.
  static func block(_ lines: [String]) -> String { lines.map { dressed($0) + "\n" }.joined() }

  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// A rule becomes a line, `[ ]` a box, `____` a place to write on, a line in capitals bold, a spaced number large.
  private static func dressed(_ line: String) -> String {
    let words = line.drop { $0 == " " }
    if words.count > 20, Set(words).count == 1, words.first == "=" || words.first == "-" {
      return "<span class=\"rule\">\(line)</span>"
    }
    if isSpaced(words) { return "<b class=\"number\">\(escaped(line))</b>" }
    if words.count > 5, words.first != "[", line == line.uppercased(), words.contains(where: \.isLetter) {
      return "<b>\(escaped(line))</b>"
    }
    var dressed = ""
    var rest = line[...]
    while let first = rest.first {
      if rest.hasPrefix("[ ]") {
        dressed += "<span class=\"box\">[ ]</span>"
        rest = rest.dropFirst(3)
      } else if first == "_" {
        let blank = rest.prefix { $0 == "_" }
        dressed += "<span class=\"blank\">\(blank)</span>"
        rest = rest.dropFirst(blank.count)
      } else {
        let plain = rest.prefix { $0 != "_" && $0 != "[" }
        dressed += escaped(plain.isEmpty ? String(first) : String(plain))
        rest = rest.dropFirst(max(1, plain.count))
      }
    }
    return dressed
  }

  /// Signs with a space between any two, as a number stands to be typed back.
  private static func isSpaced(_ words: Substring) -> Bool {
    let signs = Array(words)
    return signs.count > 20
      && signs.suffix(25).enumerated().allSatisfy { ($0.offset % 2 == 1) == ($0.element == " ") }
  }

  private static let style = """
    @page { size: A4; margin: 12mm 16mm; }
    body { margin: 0 auto; max-width: 178mm; background: #fff; color: #000;
      font: 10pt/1.18 "DejaVu Sans Mono", "Liberation Mono", "Courier New", monospace; }
    section { break-after: page; }
    section:last-child { break-after: auto; }
    pre { margin: 0; font: inherit; white-space: pre; }
    .tear { break-inside: avoid; margin-top: 5mm; padding-top: 5mm; border-top: 0.4mm dashed #000; }
    .foot { break-inside: avoid; margin-top: 6mm; }
    .person .part { font-size: 11pt; line-height: 1.35; }
    .rule { display: inline-block; height: 0.6em; overflow: hidden; color: transparent; border-bottom: 0.3mm solid #000; }
    .number { font-size: 1.5em; }
    .box { display: inline-block; width: 2ch; height: 0.95em; overflow: hidden; color: transparent;
      vertical-align: text-bottom; border: 0.3mm solid #000; margin-right: 1ch; box-sizing: border-box; }
    .blank { color: transparent; border-bottom: 0.25mm solid #000; }
    @media screen { section { margin: 8mm 0; } }
    """
}
