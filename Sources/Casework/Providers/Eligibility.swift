/// Whom an offer is for; conditions change with each call for applicants (domain.md 1.1). HSDS: `eligibility_description`
/// and the ages of `service`.
package struct Eligibility: Hashable, Sendable {
  /// In years, included. HSDS: `minimum_age`.
  package var ageFrom: Int?
  /// In years, included. HSDS: `maximum_age`.
  package var ageTo: Int?
  /// Nil when both are served.
  package var sex: Sex?
  package var isForReturneesOnly: Bool
  /// The countries a person must have come back from; any when empty.
  package var returnCountries: [Country]
  /// The papers a person must already hold, all of them. HSDS: `required_document`.
  package var papers: [DocumentKind]
  /// What the fields above cannot say.
  package var otherConditions: String

  package init(
    ageFrom: Int? = nil,
    ageTo: Int? = nil,
    sex: Sex? = nil,
    isForReturneesOnly: Bool = false,
    returnCountries: [Country] = [],
    papers: [DocumentKind] = [],
    otherConditions: String = ""
  ) {
    self.ageFrom = ageFrom
    self.ageTo = ageTo
    self.sex = sex
    self.isForReturneesOnly = isForReturneesOnly
    self.returnCountries = returnCountries
    self.papers = papers
    self.otherConditions = otherConditions
  }
}
