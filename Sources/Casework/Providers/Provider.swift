/// An organisation that people are referred to. HSDS: `organization`.
///
/// Never deleted: what was sent to it must stay readable, so it is made inactive.
package struct Provider: Hashable, Sendable, Identifiable {
  package let id: RecordID
  /// Short and stable, "ANPEJ"; see `ProviderCode`.
  package var code: String
  /// HSDS: `name`.
  package var name: String
  /// As it is called at the desk; empty when it has no other name. HSDS: `alternate_name`.
  package var shortName: String
  /// Nil where nobody said.
  package var kind: ProviderKind?
  /// The agreement with the office or the State, in words; empty when none is known.
  package var agreement: String
  /// The last day of the agreement; nil when it has no end or none is known.
  package var agreementUntil: CivilDay?
  /// HSDS: `status` of its services, of which we keep active and inactive.
  package var isActive: Bool

  package init(
    id: RecordID,
    code: String,
    name: String,
    shortName: String = "",
    kind: ProviderKind? = nil,
    agreement: String = "",
    agreementUntil: CivilDay? = nil,
    isActive: Bool = true
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.shortName = shortName
    self.kind = kind
    self.agreement = agreement
    self.agreementUntil = agreementUntil
    self.isActive = isActive
  }

  /// The short name, or the name of a provider without one.
  package var calledName: String { shortName.isEmpty ? name : shortName }

  /// How the agreement stands on a day.
  package func agreementStanding(on day: CivilDay) -> AgreementStanding {
    guard let agreementUntil else { return .open }
    let days = agreementUntil.number - day.number
    if days < 0 { return .expired(agreementUntil) }
    return days <= AgreementStanding.nearDays ? .near(agreementUntil, days: days) : .open
  }
}
