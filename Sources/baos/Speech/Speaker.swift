import Casework
import Glibc
import Wording

/// Words for the person at the command line, on standard error, in their language.
enum Speaker {
  /// The language of the arguments, then of the environment, then French.
  static var wording: Wording {
    let arguments = CommandLine.arguments
    if let at = arguments.firstIndex(of: "--lang"), arguments.indices.contains(at + 1),
      let language = Language(rawValue: arguments[at + 1])
    {
      return Wording(language)
    }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = Environment.value(of: name), !value.isEmpty else { continue }
      return Wording(value.hasPrefix("en") ? .english : .french)
    }
    return Wording(.french)
  }

  /// What help says, in that language.
  static var help: CommandHelp { CommandHelp(wording) }

  /// How far something long has come, over what stood there before and gone at the end; nothing where nobody looks.
  static func progress(_ figures: String) {
    guard isatty(STDERR_FILENO) != 0 else { return }
    let room = String(repeating: " ", count: max(0, 12 - figures.count))
    try? Output.write(Array("\r\(figures)\(room)\r".utf8), to: STDERR_FILENO)
  }

  /// One line, cleaned of anything that could move the cursor.
  static func say(_ sentence: String) {
    let clean = sentence.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Hygiene.clean(String($0)) }
      .joined(separator: "\n")
    try? Output.write(Array((clean + "\n").utf8), to: STDERR_FILENO)
  }
}
