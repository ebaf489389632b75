/// Why a theme was refused, and where in its file.
package struct ThemeFault: Error, Hashable, Sendable {
  /// What is wrong there.
  package enum Cause: Hashable, Sendable {
    /// No theme of that name is built in, nor in the person's own folder.
    case unknownTheme
    case unreadableFile
    /// Not YAML; the parser's own words, in English.
    case notYAML(String)
    /// The file holds something else than `name` and `roles`, as written.
    case unknownEntry(String)
    case missingName
    case missingRole(StyleRole)
    case unknownRole(String)
    /// A role without its look for one of the three steps of colour.
    case missingStep(StyleRole, ColourDepth)
    case unknownStep(StyleRole, String)
    /// Neither a colour nor an attribute, as written.
    case unknownWord(StyleRole, ColourDepth, String)
    /// The look without colours asks for one.
    case colourInMono(StyleRole)
  }

  /// The file's path, or the theme's name when it has no file of its own.
  package let file: String
  /// From 1; nil when the fault has no place.
  package let line: Int?
  package let cause: Cause

  package init(file: String, line: Int?, cause: Cause) {
    self.file = file
    self.line = line
    self.cause = cause
  }
}
