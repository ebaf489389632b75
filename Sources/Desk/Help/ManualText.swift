import Terminal
package import Wording

/// The manual as plain text: chapters, and after the one on keys the table of all of them.
package enum ManualText {
  package static func text(in wording: Wording, columns: Int) -> String {
    var lines: [String] = []
    for (number, chapter) in wording.manual.enumerated() {
      let title = "\(number + 1). \(chapter.title)"
      lines += [title, String(repeating: "=", count: TextWidth.of(title)), ""]
      lines += body(of: chapter, wording: wording, columns: columns)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One chapter wrapped to `columns`, its key table included where it has one.
  package static func body(of chapter: ManualChapter, wording: Wording, columns: Int) -> [String] {
    var lines = chapter.paragraphs.flatMap { TextLayout.wrap($0, width: columns) + [""] }
    switch chapter.insertion {
    case .keyTable: lines += KeyTables.text(in: wording) + [""]
    case .exitCodes: lines += wording.exitCodeLines + [""]
    case nil: break
    }
    return lines
  }
}
