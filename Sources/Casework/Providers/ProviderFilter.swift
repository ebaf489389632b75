/// What is asked of the directory; every part that is set narrows.
package struct ProviderFilter: Hashable, Sendable {
  /// Beginnings of words of the code, the names, the service, its needs and its place, as far as typed.
  package var text = ""
  /// That serves somebody living there.
  package var region: Region?
  /// That serves people living there.
  package var department: Department?
  package var category: NeedCategory?
  package var dimension: NeedDimension?
  /// That nothing hinders on the day.
  package var usableOn: CivilDay?

  /// Lets everything through.
  package init() {}

  func lets(_ entry: DirectoryEntry) -> Bool {
    let offer = entry.offer
    if let region, !offer.area.reaches(region) { return false }
    if let department, !offer.area.covers(department) { return false }
    if let category, !offer.categories.contains(category) { return false }
    if let dimension, !offer.dimensions.contains(dimension) { return false }
    if let usableOn, entry.hindrance(on: usableOn) != nil { return false }
    return true
  }
}
