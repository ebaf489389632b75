/// How many usable offers each region has in each dimension, on a day.
package struct ProviderCoverage: Hashable, Sendable {
  private var counts: [Cell: Count] = [:]
  /// Those that are counted: of one need, the one it usually belongs to.
  package let dimensions: [NeedDimension]

  /// A region and a dimension.
  package struct Cell: Hashable, Sendable {
    package let region: Region
    package let dimension: NeedDimension
  }

  /// Offers within the region, and those elsewhere that serve it: the nearest may be a day's travel away (domain.md 1.3).
  package struct Count: Hashable, Sendable {
    package fileprivate(set) var within = 0
    package fileprivate(set) var elsewhere = 0
  }

  /// Counts entries that meet a need of `category`, of any when nil.
  init(of entries: [DirectoryEntry], on day: CivilDay, category: NeedCategory?) {
    let counted = category?.usualDimension.map { [$0] } ?? NeedDimension.allCases
    dimensions = counted
    for entry in entries where entry.hindrance(on: day) == nil {
      let offer = entry.offer
      if let category, !offer.categories.contains(category) { continue }
      for region in Region.allCases where offer.area.reaches(region) {
        for dimension in counted where offer.dimensions.contains(dimension) {
          let cell = Cell(region: region, dimension: dimension)
          if offer.isWithin(region) {
            counts[cell, default: Count()].within += 1
          } else {
            counts[cell, default: Count()].elsewhere += 1
          }
        }
      }
    }
  }

  package subscript(region: Region, dimension: NeedDimension) -> Count {
    counts[Cell(region: region, dimension: dimension)] ?? Count()
  }

  /// Where a dimension has nobody at all, by region.
  package var gaps: [Cell] { cells { $0 == Count() } }

  /// Where a dimension has somebody, but only outside the region.
  package var onlyElsewhere: [Cell] { cells { $0.within == 0 && $0.elsewhere > 0 } }

  private func cells(_ isMeant: (Count) -> Bool) -> [Cell] {
    Region.allCases.flatMap { region in
      dimensions.map { Cell(region: region, dimension: $0) }
    }
    .filter { isMeant(self[$0.region, $0.dimension]) }
  }
}

extension ProviderDirectory {
  package func coverage(on day: CivilDay, of category: NeedCategory? = nil) -> ProviderCoverage {
    ProviderCoverage(of: entries, on: day, category: category)
  }
}

extension ServiceOffer {
  /// Whether it is in the region: by its place, or by its area when the place is not known.
  fileprivate func isWithin(_ region: Region) -> Bool {
    if let place { return place.region == region }
    guard case .places(let regions, let departments) = area else { return false }
    return Set(regions + departments.compactMap(\.region)) == [region]
  }
}
