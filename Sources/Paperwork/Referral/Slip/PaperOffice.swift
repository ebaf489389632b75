/// How the office signs its papers.
package struct PaperOffice: Hashable, Sendable {
  package var name: String
  /// Empty when nobody entered it; then no paper tells a number to call.
  package var phone: String
  package var address: String

  package init(name: String, phone: String = "", address: String = "") {
    self.name = name
    self.phone = phone
    self.address = address
  }
}
