import Casework
import Foundation

/// A value for other programs; its text is JSON with keys in alphabetical order, so that two runs can be compared.
enum MachineValue: Encodable {
  case text(String)
  case number(Int)
  /// Written as a decimal, exactly.
  case decimal(Points)
  case truth(Bool)
  case list([MachineValue])
  case record([String: MachineValue])
  case nothing

  /// Nothing when the text is empty.
  static func some(_ text: String) -> MachineValue { text.isEmpty ? .nothing : .text(text) }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(Hygiene.cleanLines(text))
    case .number(let number): try container.encode(number)
    case .decimal(let points): try container.encode(Self.exact(points))
    case .truth(let truth): try container.encode(truth)
    case .list(let values): try container.encode(values)
    case .record(let values): try container.encode(values)
    case .nothing: try container.encodeNil()
    }
  }

  /// Indented lines, without a line end after the last.
  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Encoding these cases cannot fail: there is no floating-point number among them, only exact decimals.
    guard let data = try? encoder.encode(self) else { return "null" }
    return String(decoding: data, as: UTF8.self)
  }

  private static func exact(_ points: Points) -> Decimal {
    let size = Decimal(points.tenThousandths.magnitude) / 10_000
    return points < .zero ? -size : size
  }
}
