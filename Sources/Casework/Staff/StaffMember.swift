/// Somebody who can sign in at this office, without any of their secrets.
package struct StaffMember: Hashable, Sendable {
  package let id: RecordID
  /// What they type to sign in: lower-case ASCII letters, digits, dot and dash.
  package let login: String
  /// How they are named on screen: "A. Diallo".
  package let name: String
  package let role: Role
  package let isDisabled: Bool
  /// The compartments whose keys were granted to them.
  package let compartments: Set<Compartment>

  package init(
    id: RecordID,
    login: String,
    name: String,
    role: Role,
    isDisabled: Bool,
    compartments: Set<Compartment>
  ) {
    self.id = id
    self.login = login
    self.name = name
    self.role = role
    self.isDisabled = isDisabled
    self.compartments = compartments
  }
}
