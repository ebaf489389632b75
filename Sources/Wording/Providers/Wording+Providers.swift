package import Casework

/// What is said of a provider and its offers, each in at most 74 columns.
extension Wording {
  /// `jamais vérifié`, `vérifié le 24/11/2026`, `vérifié il y a 7 mois`.
  package func text(of age: VerificationAge) -> String {
    switch age {
    case .never: say(fr: "jamais vérifié", en: "never verified")
    case .fresh(let day): say(fr: "vérifié le \(self.day(day))", en: "verified on \(self.day(day))")
    case .old(let months):
      say(fr: "vérifié il y a \(self.months(months))", en: "verified \(self.months(months)) ago")
    }
  }

  /// Nothing while the agreement is open.
  package func text(of standing: AgreementStanding) -> String {
    switch standing {
    case .open: ""
    case .near(_, days: 0): say(fr: "convention : dernier jour", en: "agreement: last day")
    case .near(let day, let days):
      say(
        fr: "convention jusqu'au \(self.day(day)), encore \(self.days(days))",
        en: "agreement until \(self.day(day)), \(self.days(days)) left")
    case .expired(let day):
      say(fr: "convention échue le \(self.day(day))", en: "agreement ended on \(self.day(day))")
    }
  }

  package func text(of hindrance: OfferHindrance) -> String {
    switch hindrance {
    case .providerInactive: say(fr: "organisme inactif", en: "provider inactive")
    case .offerInactive: say(fr: "service inactif", en: "service inactive")
    case .paused(let pause):
      say(fr: "pas avant le \(day(pause.until))", en: "not before \(day(pause.until))")
        + (pause.reason.isEmpty ? "" : say(fr: " : ", en: ": ") + clean(pause.reason, limit: 48))
    }
  }

  /// `Kolda, Vélingara`, or the whole country.
  package func text(of area: ServiceArea) -> String {
    switch area {
    case .country: say(fr: "tout le pays", en: "the whole country")
    case .places(let regions, let departments):
      (regions.map { say(fr: "région de \(name(of: $0))", en: "\(name(of: $0)) region") }
        + departments.map(name(of:))).joined(separator: ", ")
    }
  }

  /// An offer in a list: code, what is done there, and what its reader must know on `today`; at most 74 columns.
  package func line(of entry: DirectoryEntry, today: CivilDay) -> String {
    let state =
      entry.hindrance(on: today).map { text(of: $0) }
      ?? text(of: entry.offer.verificationAge(on: today))
    let told = clean(state, limit: 26)
    let code = entry.offer.code
    let room = 74 - max(code.count, 16) - told.count - 4
    let service = clean(entry.offer.service, limit: room)
    return padded(code, 16) + "  " + padded(service, room) + "  " + told
  }

  /// How many usable offers each region has in each dimension: those within it, then `+` those elsewhere that serve it.
  /// A heading and a line a region, at most 62 columns.
  package func lines(of coverage: ProviderCoverage) -> [String] {
    let heads = coverage.dimensions.map { capitalised(name(of: $0)) }
    let head = row(say(fr: "Région", en: "Region"), heads)
    return [head]
      + Region.allCases.map { region in
        row(name(of: region), coverage.dimensions.map { text(of: coverage[region, $0]) })
      }
  }

  /// `Économique : personne à Kolda, Matam.`: a line for each dimension that has nobody somewhere, wrapped by the reader.
  package func gaps(in coverage: ProviderCoverage) -> [String] {
    coverage.dimensions.compactMap { dimension in
      let regions = coverage.gaps.filter { $0.dimension == dimension }.map { name(of: $0.region) }
      if regions.isEmpty { return nil }
      let places =
        regions.count == Region.allCases.count
        ? say(fr: "les quatorze régions", en: "all fourteen regions") : regions.joined(separator: ", ")
      let head = capitalised(name(of: dimension))
      return say(fr: "\(head), personne : \(places).", en: "\(head), nobody: \(places).")
    }
  }

  /// One count of the coverage: `personne`, `3`, `3 +12`.
  package func text(of count: ProviderCoverage.Count) -> String {
    switch (count.within, count.elsewhere) {
    case (0, 0): say(fr: "personne", en: "nobody")
    case (let within, 0): number(within)
    case (let within, let elsewhere): "\(number(within)) +\(number(elsewhere))"
    }
  }

  private func row(_ label: String, _ cells: [String]) -> String {
    var line = padded(label, 14)
    for cell in cells { line += padded(cell, 16) }
    while line.last == " " { line.removeLast() }
    return line
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
