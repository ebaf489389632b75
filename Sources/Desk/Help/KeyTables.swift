import Terminal
package import Wording

/// The printed key tables, made from the commands themselves, for the README and the manual.
package enum KeyTables {
  /// Commands that mean the same everywhere, as a Markdown table.
  package static func markdown(in wording: Wording) -> String {
    var lines = ["| \(wording.keyColumn) | \(wording.actColumn) |", "|---|---|"]
    for name in names {
      lines.append("| \(keys(of: name, wording)) | \(wording.sentence(of: name)) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same, as lines of text in two columns.
  package static func text(in wording: Wording) -> [String] {
    names.map { TextLayout.fit(keys(of: $0, wording), width: 22) + wording.sentence(of: $0) }
  }

  private static let names: [CommandName] = [
    .nextField, .previousField, .help, .save, .back, .options, .ditto, .find, .previousSection, .nextSection,
    .noAnswer, .menu, .hide, .redraw, .suspend,
  ]

  private static func keys(of name: CommandName, _ wording: Wording) -> String {
    name.keys.map { KeyLabel.text($0, wording) }.joined(separator: ", ")
  }
}
