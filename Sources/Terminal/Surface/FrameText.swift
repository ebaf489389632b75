/// A frame as plain text, to be compared in tests and read by people: its lines, its roles as letters, its cursor.
package struct FrameText: Hashable, Sendable {
  /// The rows, trailing blanks left out.
  package let lines: [String]
  /// A letter per column, "." for plain text; trailing plain columns left out.
  package let roles: [String]
  /// "cursor 4,12" from 0, or "cursor hidden".
  package let cursor: String

  package init(_ frame: Frame) {
    lines = (0..<frame.grid.rows).map { row in
      FrameText.trimmed(frame.grid.text(row: row), of: " ")
    }
    roles = (0..<frame.grid.rows).map { row in
      let letters = (0..<frame.grid.columns).map { FrameText.letter(of: frame.grid[row, $0].role) }
      return FrameText.trimmed(String(letters), of: ".")
    }
    cursor = frame.cursor.map { "cursor \($0.row),\($0.column)" } ?? "cursor hidden"
  }

  /// The whole as one text: the lines, then the roles, then the cursor, with a line of its own between them.
  package var whole: String {
    (lines + ["=== roles"] + roles + ["=== \(cursor)"]).joined(separator: "\n") + "\n"
  }

  /// The letter that stands for a role in the plane of roles.
  package static func letter(of role: StyleRole) -> Character {
    switch role {
    case .text: "."
    case .dim: "d"
    case .title: "T"
    case .rule: "r"
    case .label: "l"
    case .field: "f"
    case .focus: "F"
    case .selection: "S"
    case .required: "*"
    case .problem: "!"
    case .done: "x"
    case .note: "n"
    case .key: "k"
    case .keyLabel: "w"
    case .panel: "p"
    case .message: "m"
    }
  }

  private static func trimmed(_ line: String, of blank: Character) -> String {
    guard let last = line.lastIndex(where: { $0 != blank }) else { return "" }
    return String(line[...last])
  }
}
