import Foundation

/// A text on its way in between the marks of a bracketed paste.
struct PasteBuffer {
  /// Where a paste is cut: no field holds a hundredth of it.
  private static let limit = 1_000_000
  private static let end = Array("\u{1b}[201~".unicodeScalars)

  private var scalars: [Unicode.Scalar] = []
  /// How many scalars of the end mark have come in a row.
  private var matched = 0

  /// True when `scalar` completes the end mark.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == PasteBuffer.end[matched] {
      matched += 1
      return matched == PasteBuffer.end.count
    }
    if matched > 0 {
      append(contentsOf: PasteBuffer.end[..<matched])
      matched = scalar == PasteBuffer.end[0] ? 1 : 0
      if matched == 1 { return false }
    }
    append(contentsOf: [scalar])
    return false
  }

  /// The text, composed (NFC), line ends as "\n", without control characters.
  var text: String {
    var view = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in scalars {
      if scalar == "\r" || (scalar == "\n" && !isAfterReturn) {
        view.append("\n")
      } else if scalar == "\t" || scalar.properties.generalCategory != .control {
        view.append(scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    return String(view).precomposedStringWithCanonicalMapping
  }

  private mutating func append(contentsOf more: some Sequence<Unicode.Scalar>) {
    if scalars.count < PasteBuffer.limit { scalars.append(contentsOf: more) }
  }
}
