/// Where the people live whom an offer serves. HSDS: `service_area`.
package enum ServiceArea: Hashable, Sendable {
  case country
  /// Whole regions and single departments, each in the order of the lists; never both empty.
  case places([Region], [Department])

  package func covers(_ department: Department) -> Bool {
    switch self {
    case .country: true
    case .places(let regions, let departments):
      departments.contains(department) || department.region.map(regions.contains) ?? false
    }
  }

  /// Whether it serves the region or a department of it.
  package func reaches(_ region: Region) -> Bool {
    switch self {
    case .country: true
    case .places(let regions, let departments):
      regions.contains(region) || departments.contains { $0.region == region }
    }
  }
}
