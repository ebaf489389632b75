/// Somebody to ask for at a provider. HSDS: `contact`.
package struct ProviderContact: Hashable, Sendable {
  /// Name or function; empty when only a number is known.
  package var name: String
  /// As `ProviderPhone` writes it; empty when unknown.
  package var phone: String

  package init(name: String = "", phone: String = "") {
    self.name = name
    self.phone = phone
  }

  package var isEmpty: Bool { name.isEmpty && phone.isEmpty }
}
