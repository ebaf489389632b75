import Casework
import Testing

struct `The starting set` {
  private let day = SampleProviders.day
  private let starting = ProviderDirectory.starting

  @Test func `is unverified, throughout, and says where each offer comes from`() {
    #expect(starting.providers.count > 30 && starting.entries.count > 300)
    for entry in starting.entries {
      #expect(entry.offer.verificationAge(on: day) == .never, "\(entry.offer.code)")
      #expect(entry.offer.source != .office && !entry.offer.sourceNote.isEmpty, "\(entry.offer.code)")
      #expect(entry.hindrance(on: day) == nil, "\(entry.offer.code)")
    }
    #expect(Set(starting.entries.map(\.offer.source)) == [.found, .recalled, .proposed])
  }

  @Test func `names nobody, and has only the numbers that were found`() {
    let offers = starting.entries.map(\.offer)
    #expect(offers.allSatisfy { $0.focalPoint.isEmpty && $0.secondContact.isEmpty && $0.email.isEmpty })
    #expect(Set(offers.flatMap(\.phones)) == ["33 869 19 83", "116", "17", "800 00 20 20"])
  }

  @Test func `has somebody in each region for each dimension, and says where care by specialists has nobody`()
  {
    #expect(starting.coverage(on: day).gaps.isEmpty)
    let care = starting.coverage(on: day, of: .specialisedCare)
    let without = care.gaps.filter { $0.dimension == .psychosocial }.map(\.region)
    #expect(
      without == [
        .diourbel, .saintLouis, .kaolack, .thies, .louga, .fatick, .matam, .kaffrine,
      ])
    let far = care.onlyElsewhere.map(\.region)
    #expect(far == [.tambacounda, .kolda, .kedougou, .sedhiou])
  }

  @Test func `stands in the departments and regions that are said`() throws {
    #expect(starting.entry(coded: "PEE-MEDINAYOROFOULAH")?.offer.place == .medinaYoroFoulah)
    #expect(starting.entry(coded: "PEE-KEURMASSAR")?.offer.source == .proposed)
    #expect(starting.entry(coded: "PEE-MBOUR")?.offer.source == .found)
    #expect(starting.entry(coded: "ANPEJ-KLD")?.offer.source == .proposed)
    #expect(starting.entry(coded: "ARD-KLD")?.offer.area == .places([.kolda], []))
    let bonds = try #require(starting.entry(coded: "3FPT-BONS")?.offer)
    #expect(bonds.eligibility.ageFrom == 15 && bonds.eligibility.ageTo == 40 && bonds.area == .country)
    #expect(starting.entry(coded: "OFII-SN")?.offer.eligibility.returnCountries == [.france])
  }

  @Test func `has the same ids in every office, each once`() {
    let ids = starting.entries.map(\.offer.id) + starting.providers.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.bytes[6] >> 4 == 8 && $0.bytes[8] >> 6 == 2 })
    // By sha256sum of "baos provider ANPEJ", with the version and the variant of a UUIDv8.
    #expect(starting.provider(coded: "ANPEJ")?.id.description == "49add3c5df558b4b85f8857a57309f40")
  }
}

struct `A file of providers is refused` {
  private static let text = """
    format: 1
    providers:
      - provider: ANPEJ
        provider name: Agence
        offers:
          - at: KLD
            service: Conseil
            needs: EMP
            area: KLD
            source: R
            source note: rien
    """

  @Test func `but not the sample`() throws {
    let directory = try ProviderDirectory(yaml: Array(Self.text.utf8))
    #expect(directory.entries.map(\.offer.code) == ["ANPEJ-KLD"])
  }

  private static let needs = CellExpectation.someOf(NeedCategory.allCases.map(\.rawValue))

  static let faults: [(String, String, InstrumentFault)] = [
    ("format: 1", "format: 2", .unknownFormat(line: 1, found: "2", known: 1)),
    ("providers:", "people:", .unknownKey(line: 2, .file, key: "people", known: ["format", "providers"])),
    ("format: 1\n", "", .missingKey(line: 1, .file, key: "format")),
    ("name: Agence", "name: ''", .provider(line: 4, .unfit(.providerName, .someText(most: 80)), found: "")),
    (
      "provider: ANPEJ", "provider: AN-PEJ",
      .provider(line: 3, .unfit(.provider, .providerCode), found: "AN-PEJ")
    ),
    ("needs: EMP", "needs: EMP ZZZ", .provider(line: 8, .unfit(.categories, needs), found: "EMP ZZZ")),
    ("area: KLD", "area: Koldaa", .provider(line: 9, .unfit(.area, .area), found: "Koldaa")),
    ("        source: R\n", "", .missingKey(line: 6, .file, key: "source")),
    (
      "at: KLD", "each: village",
      .unexpected(line: 6, .file, expected: .oneOf(["region", "department"]), found: "village")
    ),
    ("at: KLD", "at: kld", .provider(line: 6, .unfit(.code, .plainText), found: "ANPEJ-kld")),
    ("needs: EMP", "age to: 5", .provider(line: 6, .unfit(.categories, needs), found: "ANPEJ-KLD")),
    (
      "service: Conseil", "service: [a]",
      .unexpected(line: 7, .file, expected: .text(most: 400), found: "[...]")
    ),
    ("service: Conseil", "service: a\u{202e}b", .hostileText(line: 7)),
    ("service: Conseil", "service: &a b", .forbidden(line: 7, what: "&")),
    (
      "    offers:\n", "    offers: none\n    x:\n",
      .unknownKey(line: 6, .file, key: "x", known: providerKeys)
    ),
  ]

  private static let providerKeys = [
    "provider", "provider name", "short name", "kind", "agreement", "agreement until", "provider active",
    "offers",
  ]

  @Test(arguments: faults)
  func `with the line and what was expected`(old: String, new: String, fault: InstrumentFault) {
    let changed = Self.text.replacing(old, with: new, maxReplacements: 1)
    #expect(changed != Self.text)
    #expect(throws: fault) { try ProviderDirectory(yaml: Array(changed.utf8)) }
  }

  @Test func `when it is huge, no text or no table`() {
    #expect(throws: InstrumentFault.tooLarge(bytes: 300_000, most: 262_144)) {
      try ProviderDirectory(yaml: [UInt8](repeating: 0x20, count: 300_000))
    }
    #expect(throws: InstrumentFault.notUTF8) { try ProviderDirectory(yaml: [0xff, 0xfe]) }
    #expect(throws: InstrumentFault.unexpected(line: 1, .file, expected: .mapping, found: "[...]")) {
      try ProviderDirectory(yaml: Array("- a".utf8))
    }
    #expect(throws: InstrumentFault.self) { try ProviderDirectory(yaml: Array("a: [".utf8)) }
    #expect(throws: InstrumentFault.self) { try ProviderDirectory(yaml: []) }
  }
}
