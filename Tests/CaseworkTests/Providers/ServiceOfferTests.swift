import Casework
import Testing

struct `An offer` {
  private let day = SampleProviders.day

  private func entry(_ change: (inout DirectoryEntry) -> Void = { _ in }) -> DirectoryEntry {
    var entry = DirectoryEntry(provider: SampleProviders.provider, offer: SampleProviders.offer)
    change(&entry)
    return entry
  }

  @Test func `is usable while nothing hinders it`() {
    #expect(entry().hindrance(on: day) == nil)
    #expect(entry { $0.provider.isActive = false }.hindrance(on: day) == .providerInactive)
    #expect(entry { $0.offer.isActive = false }.hindrance(on: day) == .offerInactive)
    #expect(entry { $0.offer.openPlaces = 0 }.hindrance(on: day) == nil)
    #expect(entry { $0.provider.agreementUntil = day.adding(days: -1) }.hindrance(on: day) == nil)
  }

  @Test func `that is paused may be used again from the day that is written`() {
    let pause = OfferPause(until: day, reason: "travaux")
    let paused = entry { $0.offer.pause = pause }
    #expect(paused.hindrance(on: day.adding(days: -1)) == .paused(pause))
    #expect(paused.hindrance(on: day) == nil)
  }

  @Test(
    arguments: [
      ("2026-05-24", .old(months: 6)), ("2026-05-25", .fresh(CivilDay(number: 20_598))),
      ("2026-11-24", .fresh(CivilDay(number: 20_781))), ("2025-11-30", .old(months: 11)),
      ("2025-11-24", .old(months: 12)),
    ] as [(String, VerificationAge)])
  func `is old six whole months after it was verified`(verified: String, age: VerificationAge) throws {
    #expect(day == CivilDay(year: 2026, month: 11, day: 24))
    var offer = SampleProviders.offer
    #expect(offer.verificationAge(on: day) == .never && VerificationAge.never.isDue)
    let verified: CivilDay = try #require(DayParser.parse(verified, today: day))
    offer.verified = Verification(day: verified)
    #expect(offer.verificationAge(on: day) == age)
    #expect(age.isDue == (verified.adding(months: 6) <= day))
  }

  @Test func `has the dimensions of its needs`() {
    var offer = SampleProviders.offer
    #expect(offer.dimensions == [.economic])
    offer.categories = [.debt, .health, .protection, .other]
    #expect(offer.dimensions == [.economic, .social, .psychosocial])
    offer.categories = [.other]
    #expect(offer.dimensions.isEmpty)
  }

  @Test(
    arguments: [
      (61, .open), (60, .near(CivilDay(number: 20_841), days: 60)),
      (0, .near(CivilDay(number: 20_781), days: 0)),
      (-1, .expired(CivilDay(number: 20_780))),
    ] as [(Int, AgreementStanding)])
  func `says of its provider's agreement that it ends`(days: Int, standing: AgreementStanding) {
    var provider = SampleProviders.provider
    provider.agreementUntil = day.adding(days: days)
    #expect(provider.agreementStanding(on: day) == standing)
    provider.agreementUntil = nil
    #expect(provider.agreementStanding(on: day) == .open)
  }

  @Test func `serves the regions and departments of its area`() {
    let area = ServiceArea.places([.sedhiou], [.velingara])
    #expect(area.covers(.goudomp) && area.covers(.velingara) && !area.covers(.kolda))
    #expect(area.reaches(.sedhiou) && area.reaches(.kolda) && !area.reaches(.dakar))
    #expect(Department.allCases.allSatisfy(ServiceArea.country.covers))
  }
}

struct `Opening hours` {
  @Test(arguments: [
    ("lun-ven 08:00-17:00", "lun-ven 08:00-17:00"),
    ("Mon-Fri 8h-13h 14h30-17h; sat 09:00-12:00", "lun-ven 08:00-13:00 14:30-17:00; sam 09:00-12:00"),
    ("mer 09:00-12:00; lun 09:00-12:00; mar 09:00-12:00", "lun-mer 09:00-12:00"),
    ("lun 08:00-12:00; mer 08:00-12:00", "lun 08:00-12:00; mer 08:00-12:00"),
    ("dim 00:00-24:00", "dim 00:00-24:00"), ("", ""),
  ])
  func `are read and written back`(text: String, written: String) throws {
    let hours = try #require(OpeningHours(parsing: text))
    #expect(hours.text == written)
    #expect(OpeningHours(parsing: written) == hours)
  }

  @Test(arguments: [
    "lun", "08:00-12:00", "lun 12:00-08:00", "lun 08:00-12:00 11:00-13:00", "lun-xyz 08:00-12:00",
    "ven-lun 08:00-12:00", "lun 08:00-12:00; lun 14:00-15:00", "lun 25:00-26:00", "lun 8-12",
    "lun 08:60-12:00", "lun 08:00-24:01", "lun-mar-mer 08:00-12:00", "lun ٠٨:٠٠-12:00",
  ])
  func `that cannot be are refused`(text: String) { #expect(OpeningHours(parsing: text) == nil) }

  @Test func `know closed days from unknown ones`() throws {
    let hours = try #require(OpeningHours(parsing: "lun-ven 08:00-12:00"))
    #expect(hours.spans(on: 1)?.map(\.closes) == [720])
    #expect(hours.spans(on: 7) == [])
    #expect(OpeningHours().spans(on: 1) == nil)
  }
}
