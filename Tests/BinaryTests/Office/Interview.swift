/// Interviews as the keys that a clerk presses (see `Clerk.press`), section by section.
enum Interview {
  /// A man who came alone: the first record of the day, when there is nothing yet to repeat. Stops on the last
  /// question that must be answered.
  static let first = [
    "OOOONPS⑧", "Sarr⏎Ibrahima⏎H⏎1988⏎⏎SEN⑧", "1001⏎Sare Bidji⏎⏎775551122⏎⏎S⑧", "⑧",
    "j⏎VHR⏎OIM⏎CHA⏎AIBD⏎NER⑧",
    "Osan tra⏎⑧", "N⏎⏎⏎⏎⏎⏎⏎⏎⏎NNNNNNNM",
  ]

  /// A man off the same charter as the last record, whose answers F5 repeats.
  static let standard = [
    "OOOONPS⑧", "Ndiaye⏎Mamadou⏎H⏎1994⏎⏎⑤⑧", "⑤Kounkane⏎⏎771234567⏎⏎S⑧", "⑧", "⑤⑤⑤⑤⑤⑤⑧",
    "Osan tra⏎⑧", "N⏎⏎⏎⏎⏎⏎⏎⏎⏎NNNNNNNM",
  ]
}
