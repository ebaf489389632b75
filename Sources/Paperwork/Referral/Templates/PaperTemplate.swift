package import Casework

/// The text of a paper with named places, read from a file that an office can adapt.
///
/// The first line says which paper it is; a line that begins with `#` is not printed. `{numero}` is a place. A line all of whose
/// places are empty vanishes. Between `{si reponse_avant}` and `{fin}`, each alone on its line, stands what is printed only when
/// that place is filled; after `{sinon}` what is printed when it is not.
package struct PaperTemplate: Hashable, Sendable {
  package let kind: PaperKind
  let nodes: [Node]

  /// Of an office's file. Throws `TemplateFault`.
  package init(_ bytes: [UInt8], of kind: PaperKind) throws(TemplateFault) {
    var reader = TemplateReader(kind: kind)
    self.kind = kind
    nodes = try reader.read(bytes)
  }

  /// Which paper a file says it is, by its first line; nil where that is none.
  package static func kind(of bytes: [UInt8]) -> PaperKind? {
    let line =
      String(decoding: bytes.prefix(60), as: UTF8.self).split(whereSeparator: \.isNewline).first ?? ""
    let words = line.replacing("\u{feff}", with: "").split(separator: " ")
    return words.count > 1 ? PaperKind(rawValue: String(words[1])) : nil
  }

  indirect enum Node: Hashable, Sendable {
    case line([Part])
    case section(PaperPlace, then: [Node], otherwise: [Node])
  }

  enum Part: Hashable, Sendable {
    case text(String)
    case place(PaperPlace)
  }

  /// What the places hold; one that is absent is empty.
  typealias Values = [PaperPlace: [String]]
}
