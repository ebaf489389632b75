/// The words of the command line parser, which speaks English only.
extension Wording {
  /// What the parser says of help or of a mistake, in this language; a line it never said before stays as it is.
  package func parserWords(_ text: String) -> String {
    guard language == .french else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { Self.french(String($0)) }
      .joined(separator: "\n")
  }

  private static func french(_ line: String) -> String {
    for (english, french) in heads where line.hasPrefix(english) {
      return french + self.french(String(line.dropFirst(english.count)))
    }
    for (english, french) in mistakes {
      guard let parts = parts(of: line, between: english) else { continue }
      return zip(french, parts.map(inLine) + [""]).map { $0 + $1 }.joined()
    }
    return inLine(line)
  }

  private static func inLine(_ text: String) -> String {
    marks.reduce(text) { text, mark in text.replacing(mark.english, with: mark.french) }
  }

  /// What stands between the pieces, which follow one another from the first letter to the last; nil when they do not.
  private static func parts(of line: String, between pieces: [String]) -> [String]? {
    guard let first = pieces.first, let last = pieces.last, line.hasPrefix(first) else { return nil }
    var rest = line.dropFirst(first.count)
    var parts: [String] = []
    for piece in pieces.dropFirst().dropLast() {
      guard let place = rest.firstRange(of: piece) else { return nil }
      parts.append(String(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    guard pieces.count > 1 else { return rest.isEmpty ? [] : nil }
    guard rest.hasSuffix(last) else { return nil }
    return parts + [String(rest.dropLast(last.count))]
  }

  /// What a line begins with; the rest of it is looked at by itself.
  private static let heads = [
    ("OVERVIEW: ", "OBJET : "), ("USAGE: ", "EMPLOI : "), ("OPTIONS:", "OPTIONS :"),
    ("ARGUMENTS:", "ARGUMENTS :"), ("SUBCOMMANDS:", "COMMANDES :"), ("Error: ", "Erreur : "),
    ("Usage: ", "Emploi : "), ("Help:  ", "Aide :  "),
  ]

  /// Whole lines: the pieces around the words that were typed. The longer of two that begin alike comes first.
  private static let mistakes: [(english: [String], french: [String])] = [
    (
      ["Unknown option '", "'. Did you mean '", "'?"], ["Option inconnue '", "'. Vouliez-vous dire '", "' ?"]
    ),
    (["Unknown option '", "'"], ["Option inconnue '", "'."]),
    (["Missing value for '", "'"], ["Il manque une valeur à '", "'."]),
    (
      ["The option '", "' does not take any value, but '", "' was specified."],
      ["L'option '", "' ne prend pas de valeur ; '", "' est de trop."]
    ),
    (["Unexpected argument '", "'"], ["Argument de trop : '", "'."]),
    (["", " unexpected arguments: '", "'"], ["", " arguments de trop : '", "'."]),
    (["Missing expected argument '", "'"], ["Il manque l'argument '", "'."]),
    (
      ["The value '", "' is invalid for '", "'. Please provide one of the following:"],
      ["La valeur '", "' ne va pas pour '", "'. Choisir parmi :"]
    ),
    (
      ["The value '", "' is invalid for '", "'. Please provide one of ", "."],
      ["La valeur '", "' ne va pas pour '", "'. Choisir parmi ", "."]
    ),
    (["The value '", "' is invalid for '", "'"], ["La valeur '", "' ne va pas pour '", "'."]),
    (["  See '", "' for more information."], ["  Voir '", "' pour en savoir plus."]),
    (["  See '", "' for detailed help."], ["  Voir '", "' pour le détail."]),
  ]

  /// Within a line of help.
  private static let marks: [(english: String, french: String)] = [
    ("Show help information.", "Montrer cette aide."),
    ("Show subcommand help information.", "Montrer l'aide d'une commande."),
    // The column of what follows stays where it is.
    (" (default)   ", " (par défaut)"), (" (default)", " (par défaut)"), ("' and '", "' ou '"),
    ("' or '", "' ou '"),
    ("(default:", "(par défaut :"), ("(values:", "(valeurs :"), ("; default:", " ; par défaut :"),
  ]
}
