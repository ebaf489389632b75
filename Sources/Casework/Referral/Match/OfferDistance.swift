/// How far an offer is from where somebody lives, as far as regions tell; the nearest first.
package enum OfferDistance: Int, CaseIterable, Hashable, Comparable, Sendable {
  case sameDepartment
  case sameRegion
  /// No counter to go to: by telephone, or all over the country.
  case national
  case neighbouringRegion
  case elsewhere

  package static func < (a: OfferDistance, b: OfferDistance) -> Bool { a.rawValue < b.rawValue }

  /// - Parameter department: where the person lives; nil where nobody knows, then the region of the office stands for it.
  init(from department: Department?, or office: Region, to offer: ServiceOffer) {
    let home = department?.region ?? office
    if let place = offer.place {
      if place == department {
        self = .sameDepartment
      } else if let region = place.region {
        self =
          region == home ? .sameRegion : home.neighbours.contains(region) ? .neighbouringRegion : .elsewhere
      } else {
        self = .elsewhere
      }
      return
    }
    switch offer.area {
    case .country: self = .national
    case .places(let regions, let departments):
      let all = Set(regions + departments.compactMap(\.region))
      if let department, departments == [department], regions.isEmpty {
        self = .sameDepartment
      } else if all.contains(home) {
        self = .sameRegion
      } else {
        self = all.isDisjoint(with: home.neighbours) ? .elsewhere : .neighbouringRegion
      }
    }
  }
}
