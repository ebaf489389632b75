import Casework
import Testing

struct `The form of the directory` {
  private func through(_ entry: DirectoryEntry) throws -> DirectoryEntry {
    let answers = DirectoryForm.answers(of: entry)
    var blank = entry
    blank.offer = ServiceOffer(id: entry.offer.id, provider: entry.provider.id, code: "", service: "")
    // What no form asks stays as it was.
    (blank.offer.verified, blank.offer.pause) = (entry.offer.verified, entry.offer.pause)
    (blank.offer.isActive, blank.offer.source) = (entry.offer.isActive, entry.offer.source)
    return try DirectoryForm.entry(answers, of: DirectoryForm.newProvider, over: blank)
  }

  @Test func `says of every offer of the starting set what the offer says`() throws {
    for entry in ProviderDirectory.starting.entries {
      #expect(try through(entry) == entry, "\(entry.offer.code)")
    }
  }

  @Test func `carries any entry whole`() throws {
    for seed in 0..<40 {
      var maker = DirectoryMaker(seed: UInt64(seed))
      for entry in try maker.directory().entries {
        #expect(try through(entry) == entry, "seed \(seed), \(entry.offer.code)")
      }
    }
  }

  @Test func `asks every fact that a key does not set, once`() {
    let asked = DirectoryForm.newProvider.fields.map(\.code)
    let byKey: Set<ProviderColumn> = [
      .providerActive, .active, .verified, .verifiedBy, .notUntil, .notUntilReason, .source,
    ]
    #expect(Set(asked).count == asked.count)
    #expect(Set(asked.compactMap { ProviderColumn($0) }) == Set(ProviderColumn.allCases).subtracting(byKey))
    #expect(!DirectoryForm.known.fields.contains { $0.code == ProviderColumn.code.field })
  }

  @Test func `takes a fact away where a field was emptied, and leaves what it does not ask`() throws {
    var entry = DirectoryEntry(provider: SampleProviders.provider, offer: SampleProviders.offer)
    entry.offer.verified = Verification(day: SampleProviders.day, by: "A. Diallo")
    var answers = DirectoryForm.answers(of: entry)
    answers[ProviderColumn.ageTo.field] = nil
    let after = try DirectoryForm.entry(answers, of: DirectoryForm.known, over: entry)
    #expect(after.offer.eligibility.ageTo == nil && after.offer.verified == entry.offer.verified)
    #expect(after.columns(unlike: entry) == [.ageTo])
  }

  @Test(arguments: [
    (ProviderColumn.hours, "toujours"), (.phones, "77 12 x"), (.email, "personne"), (.code, "ANPEJ"),
    (.provider, "A"), (.focalPhone, "x"),
  ])
  func `holds a text against what its column takes`(column: ProviderColumn, typed: String) throws {
    let spec = DirectoryForm.newProvider
    let field = try #require(spec.fields.first { $0.code == column.field })
    let check = try #require(field.checks.first)
    #expect(!check.passes(.text(typed), on: SampleProviders.day) { _ in nil })
    let entry = DirectoryEntry(provider: SampleProviders.provider, offer: SampleProviders.offer)
    let answers = DirectoryForm.answers(of: entry).merging([column.field: .text(typed)]) { $1 }
    #expect(throws: ProviderProblem.self) { try DirectoryForm.entry(answers, of: spec, over: entry) }
  }

  @Test func `proposes a code that is free`() throws {
    var directory = try SampleProviders.directory()
    #expect(directory.freeCode(of: SampleProviders.provider, in: .dakar) == "ANPEJ-DKR")
    #expect(directory.freeCode(of: SampleProviders.provider, in: .kolda) == "ANPEJ-KLD2")
    var second = SampleProviders.offer
    second = ServiceOffer(
      id: SampleProviders.id(99), provider: second.provider, code: "ANPEJ-KLD2", service: "Stages")
    second.categories = [.employment]
    try directory.add(second)
    #expect(directory.freeCode(of: SampleProviders.provider, in: .kolda) == "ANPEJ-KLD3")
  }

  @Test func `filters by what was asked, and by nothing else`() {
    var filter = ProviderFilter()
    (filter.region, filter.dimension, filter.usableOn) = (.kolda, .social, SampleProviders.day)
    (filter.department, filter.category) = (.velingara, .health)
    let answers = DirectoryFilterForm.answers(of: filter)
    #expect(answers.count == 5)
    #expect(DirectoryFilterForm.filter(answers, over: filter, today: SampleProviders.day) == filter)
    filter.text = "emploi"
    let none = DirectoryFilterForm.filter([:], over: filter, today: SampleProviders.day)
    var wanted = ProviderFilter()
    wanted.text = "emploi"
    #expect(none == wanted)
  }
}

struct `A change of the directory` {
  @Test func `is taken back by its reverse, but what was new is only made inactive`() {
    let before = DirectoryEntry(provider: SampleProviders.provider, offer: SampleProviders.offer)
    var after = before
    after.offer.note = "x"
    let change = DirectoryChange(to: after, over: before)
    #expect(change.columns == [.note] && change.reversed.after == before)
    #expect(change.reversed.reversed == change)
    let new = DirectoryChange(adding: before, of: SampleProviders.provider)
    #expect(new.isOfNew && !new.reversed.after.offer.isActive && new.reversed.after.provider.isActive)
    let both = DirectoryChange(adding: before, of: nil).reversed.after
    #expect(!both.offer.isActive && !both.provider.isActive)
  }

  @Test func `has another fingerprint for any other fact`() {
    let entry = DirectoryEntry(provider: SampleProviders.provider, offer: SampleProviders.offer)
    var other = entry
    other.offer.verified = Verification(day: SampleProviders.day, by: "A")
    #expect(entry.fingerprint.count == 16 && entry.fingerprint != other.fingerprint)
  }
}

struct `The directory of the fictional office` {
  private func dressed(_ seed: UInt64) -> ProviderDirectory {
    var demo = DemoDirectory(seed: seed, today: SampleProviders.day, staff: ["F. Baldé", "M. Sané"])
    return demo.dress(.starting, for: .kolda)
  }

  @Test func `is the same for the same seed, verified, paused and full in part`() {
    let directory = dressed(7)
    #expect(directory == dressed(7) && directory != dressed(8) && directory != .starting)
    let near = directory.entries.filter { $0.offer.area.reaches(.kolda) }
    #expect(near.count { $0.offer.openPlaces == 0 } == 3)
    let paused = near.compactMap(\.offer.pause)
    #expect(paused.count == 2 && paused.allSatisfy { $0.until > SampleProviders.day && !$0.reason.isEmpty })
    let signed = near.compactMap(\.offer.verified)
    #expect((near.count / 3...near.count - 5).contains(signed.count))
    #expect(signed.allSatisfy { $0.day < SampleProviders.day && !$0.by.isEmpty })
  }
}
