import Foundation
import Testing

/// A JSON text as the program wrote it, to look things up in.
struct JSON {
  private let value: Any

  init(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    do {
      value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    } catch {
      Issue.record("not JSON: \(text)", sourceLocation: sourceLocation)
      throw error
    }
  }

  private init(_ value: Any) { self.value = value }

  subscript(name: String) -> JSON? { (value as? [String: Any])?[name].map { JSON($0) } }
  var list: [JSON] { (value as? [Any] ?? []).map { JSON($0) } }
  var text: String? { value as? String }
  var number: Int? { value as? Int }
  var truth: Bool? { value as? Bool }
}
