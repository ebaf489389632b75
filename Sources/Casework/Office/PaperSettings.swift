/// What an office says of its papers in `papiers/reglages.yaml`: how it signs them, and what prints them.
///
///     format: 1
///     telephone: 33 996 00 00
///     adresse: ARD de Kolda, avenue du Fouladou
///     imprimante: lp -d bureau
///     lettres: ascii
///     secondes: 20
///     dossier: /srv/baos/papiers
package struct PaperSettings: Hashable, Sendable {
  /// Empty when nobody entered it.
  package var phone = ""
  package var address = ""
  /// A program and its arguments, apart at spaces or, where they hold spaces, as a list; it gets the text on its standard input. Empty where nothing is printed from here.
  package var printer: [String] = []
  package var letters: Letters = .all
  /// How long the printer may take.
  package var seconds = 20
  /// Where files are written; nil for the person's own place.
  package var directory: String?

  /// Which letters the printer knows.
  package enum Letters: String, CaseIterable, Hashable, Sendable {
    case all = "toutes"
    case ascii
  }

  /// An office that said nothing.
  package init() {}

  package init(yaml bytes: [UInt8]) throws(InstrumentFault) {
    let table = try FileTable(
      FileNode(yaml: bytes),
      ["format", "telephone", "adresse", "imprimante", "lettres", "secondes", "dossier"])
    try table.format(1)
    if let node = table["telephone"] { phone = try node.text(most: 30) }
    if let node = table["adresse"] { address = try node.text(most: 120) }
    if let node = table["lettres"] { letters = try node.oneOf(Letters.self) }
    if let node = table["secondes"] { seconds = try node.whole(1...120) }
    if let node = table["dossier"] {
      directory = try node.text(most: 200)
      if directory?.first != "/" { throw node.unexpected(.oneOf(["/..."])) }
    }
    if let node = table["imprimante"] {
      if node.scalar.isEmpty {
        for word in try node.list(most: 20) { printer.append(try word.text(most: 200)) }
      } else {
        printer = try node.text(most: 200).split(separator: " ").map(String.init)
      }
      if printer.isEmpty { throw node.unexpected(.list) }
    }
  }
}
