/// The directory of the fictional office: what its staff verified, what is paused and what is full, the same for the
/// same seed and day. Who verified, when and why is invented.
package struct DemoDirectory {
  private var dice: SplitMix64
  private let today: CivilDay
  private let staff: [String]

  /// `staff` are the names that sign.
  package init(seed: UInt64, today: CivilDay, staff: [String]) {
    dice = SplitMix64(seed: seed ^ 0x6469_7265_6374_6f72)
    self.today = today
    self.staff = staff
  }

  /// Two offers in three that serve `region` were verified in the last fourteen months, one in ten of the others; two
  /// of its own are paused and three full.
  package mutating func dress(_ directory: ProviderDirectory, for region: Region) -> ProviderDirectory {
    var dressed = directory
    let near = directory.entries.filter { $0.offer.area.reaches(region) }.map(\.id)
    let chosen = near.shuffled(using: &dice)
    let (paused, full) = (Set(chosen.prefix(2)), Set(chosen.dropFirst(2).prefix(3)))
    let nearby = Set(near)
    for entry in directory.entries {
      var offer = entry.offer
      let isKnown = Int.random(in: 0..<30, using: &dice) < (nearby.contains(offer.id) ? 20 : 3)
      let ago = Int.random(in: 1...420, using: &dice)
      let by = staff.randomElement(using: &dice) ?? ""
      if isKnown { offer.verified = Verification(day: today.adding(days: -ago), by: by) }
      if paused.contains(offer.id) {
        let days = Int.random(in: 10...60, using: &dice)
        offer.pause = OfferPause(
          until: today.adding(days: days), reason: Self.reasons.randomElement(using: &dice) ?? "")
      }
      if full.contains(offer.id) { (offer.capacity, offer.openPlaces) = (10, 0) }
      if offer != entry.offer { try? dressed.change(offer) }
    }
    return dressed
  }

  private static let reasons = [
    "Guichet en travaux", "Plus de réponse au téléphone", "Agent en formation", "Budget épuisé",
  ]
}
