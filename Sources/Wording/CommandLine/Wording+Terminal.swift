/// Why the desk cannot be drawn: one sentence on standard error, and what to do instead.
extension Wording {
  /// Input or output is not a terminal.
  package var noTerminal: String {
    say(
      fr: "Le bureau demande un terminal. Sans terminal : baos find TEXTE, baos case NUMÉRO.",
      en: "The desk needs a terminal. Without one: baos find TEXT, baos case NUMBER.")
  }

  /// TERM is not set.
  package var noTerm: String {
    say(
      fr: "La variable TERM est vide. Taper par exemple : TERM=linux baos",
      en: "The variable TERM is empty. Type for example: TERM=linux baos")
  }

  /// The machine has no description of this kind of terminal.
  package func unknownTerm(_ name: String) -> String {
    say(
      fr:
        "Terminal inconnu : TERM=\(clean(name, limit: 40)). Installer ncurses-term, ou essayer TERM=xterm baos",
      en: "Unknown terminal: TERM=\(clean(name, limit: 40)). Install ncurses-term, or try TERM=xterm baos")
  }

  /// The terminal is known but has no way to place the cursor.
  package func cannotMoveCursor(_ name: String) -> String {
    say(
      fr:
        "Le terminal \(clean(name, limit: 40)) ne sait pas placer le curseur. Utiliser baos find et baos case.",
      en: "The terminal \(clean(name, limit: 40)) cannot place the cursor. Use baos find and baos case.")
  }

  /// The bytes of a screen could not be written: the line hung up.
  package var terminalLost: String {
    say(
      fr: "La liaison avec le terminal est coupée. Le brouillon est gardé.",
      en: "The line to the terminal is cut. The draft is kept.")
  }
}
