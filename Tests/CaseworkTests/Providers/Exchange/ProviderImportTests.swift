import Casework
import Testing

struct `A table of providers` {
  /// New ids are counted from 1,000.
  private func read(_ text: String, into directory: ProviderDirectory) throws -> ProviderImport {
    var next: UInt64 = 1_000
    return try ProviderImport(table: Array(text.utf8), into: directory) {
      next += 1
      return SampleProviders.id(next)
    }
  }

  private func read(_ text: String) throws -> ProviderImport {
    try read(text, into: SampleProviders.directory())
  }

  private func changes(in line: ProviderImport.Line) -> [String] {
    guard case .changed(let changes) = line.outcome else { return [] }
    return changes.map { "\($0.column.rawValue): \($0.old) > \($0.new)" }
  }

  private func outcomes(_ text: String) throws -> [ProviderImport.Outcome] {
    try read(text).lines.map(\.outcome)
  }

  @Test func `says what is new, what changes and what stays`() throws {
    let table = try read(
      """
      code;besoins;zone couverte;service;nom de l'organisme;pas avant le
      anpej-kld;EMP;KLD;Conseil à l'emploi;Agence pour l'emploi des jeunes;2027-01-04
      ECOUTE-SN;ECO;SN;Écoute par téléphone;Ligne d'écoute;
      CARITAS-KLD;ALI MAT;kolda / Médina Yoro Foulah;Vivres;Caritas;
      """)
    #expect(table.lines.map(\.number) == [2, 3, 4])
    #expect(table.lines.map(\.code) == ["ANPEJ-KLD", "ECOUTE-SN", "CARITAS-KLD"])
    #expect(changes(in: table.lines[0]) == ["needs: EMP AGR > EMP", "not before:  > 04/01/2027"])
    #expect(table.lines.dropFirst().map(\.outcome) == [.unchanged, .added])
    let directory = try #require(table.directory)
    let changed = try #require(directory.entry(coded: "ANPEJ-KLD")?.offer)
    #expect(changed.id == SampleProviders.offer.id && changed.eligibility.ageFrom == 18)
    #expect(
      changed.categories == [.employment] && changed.pause?.until == CivilDay(year: 2027, month: 1, day: 4))
    let added = try #require(directory.entry(coded: "CARITAS-KLD"))
    #expect(added.provider.name == "Caritas" && added.offer.source == .office)
    #expect(added.offer.area == .places([], [.kolda, .medinaYoroFoulah]))
    #expect(added.offer.verified == nil && added.provider.id != added.offer.id)
  }

  @Test(arguments: [
    "code,needs,note\nECOUTE-SN,ECO,\"a, \"\"b\"\"\"\n",
    "\u{feff}CODE;BESOINS;Note\r\nECOUTE-SN;ECO;\"a, \"\"b\"\"\"\r\n",
    "code\tbesoins\tnote\rECOUTE-SN\tECO\t\"a, \"\"b\"\"\"\r",
    "\"code\";\"besoins\";\"note\";;\n\n\"ECOUTE-SN\";ECO;\"a,\n\"\"b\"\"\";;",
  ])
  func `is read with any separator, end of line, mark and case of heads`(text: String) throws {
    let table = try read(text)
    #expect(table.lines.map(changes) == [["note:  > a, \"b\""]])
  }

  static let refused: [(String, [ProviderLineFault])] = [
    ("code\nX", [.cell(.code, column: 1, expected: .offerCode, found: "X")]),
    ("note;code\nx;ANPEJ", [.cell(.code, column: 2, expected: .offerCode, found: "ANPEJ")]),
    (
      "code;âge minimum;actif\nANPEJ-KLD;vieux;peut-être",
      [
        .cell(.ageFrom, column: 2, expected: .whole(0...120), found: "vieux"),
        .cell(.active, column: 3, expected: .yesNo, found: "peut-être"),
      ]
    ),
    ("code;âge maximum\nANPEJ-KLD;17", [.cell(.ageTo, column: 2, expected: .ageNotBelow(18), found: "17")]),
    ("code;note\nANPEJ-KLD", [.width(found: 1, expected: 2)]),
    ("code;note\nANPEJ-KLD;a;b", [.width(found: 3, expected: 2)]),
    ("code;besoins\nANPEJ-SDH;EMP", [.missing(.service), .missing(.area)]),
    (
      "code;besoins;service;zone couverte\nNEUF-SDH;EMP;a;SDH", [.missing(.providerName)]
    ),
    (
      "code;organisme\nANPEJ-KLD;ECOUTE",
      [.problem(.codeOfAnother(offer: "ANPEJ-KLD", provider: "ECOUTE"))]
    ),
    (
      "code;vérifié le\nANPEJ-KLD;31/02/2026",
      [.cell(.verified, column: 2, expected: .day, found: "31/02/2026")]
    ),
    ("code;vérifié le\nANPEJ-KLD;24/11", [.cell(.verified, column: 2, expected: .day, found: "24/11")]),
    (
      "code;vérifié par\nANPEJ-KLD;Awa",
      [.cell(.verifiedBy, column: 2, expected: .nothingWithoutDay, found: "Awa")]
    ),
    (
      "code;note\nANPEJ-KLD;a\u{202e}b",
      [.cell(.note, column: 2, expected: .text(most: 400), found: "a\u{202e}b")]
    ),
    ("code;téléphones\nANPEJ-KLD;chez Awa", [.cell(.phones, column: 2, expected: .phone, found: "chez Awa")]),
    ("code;courriel\nANPEJ-KLD;a@b", [.cell(.email, column: 2, expected: .email, found: "a@b")]),
  ]

  @Test(arguments: refused)
  func `is refused by the line, the column and what was expected`(
    text: String, faults: [ProviderLineFault]
  ) throws {
    let table = try read(text)
    #expect(table.lines.map(\.outcome) == [.refused(faults)])
    #expect(table.directory == nil)
  }

  @Test func `is refused as a whole when one line is`() throws {
    let table = try read(
      "code;capacité\n".replacing("capacité", with: "places par mois") + "ANPEJ-KLD;3\nECOUTE-SN;x")
    #expect(table.lines.count == 2 && table.directory == nil)
    guard case .changed = table.lines[0].outcome else {
      Issue.record("the good line is told as it would be")
      return
    }
  }

  @Test func `names a code that stands twice and lines that disagree`() throws {
    let twice = try outcomes("code;note\nANPEJ-KLD;a\n\nanpej-kld;b")
    #expect(twice.last == .refused([.codeTwice(line: 2)]))
    let heads = "code;nom de l'organisme;service;besoins;zone couverte\n"
    let disagree = try outcomes(heads + "NEUF-A;Un;s;EMP;SN\nNEUF-B;Deux;s;EMP;SN")
    #expect(disagree == [.added, .refused([.disagrees(.providerName, column: 2, line: 2)])])
    let agree = try read(heads + "NEUF-A;Un;s;EMP;SN\nNEUF-B;Un;s;EMP;SN")
    let directory = try #require(agree.directory)
    #expect(directory.entry(coded: "NEUF-A")?.provider == directory.entry(coded: "NEUF-B")?.provider)
  }

  static let faults: [(String, TableFault)] = [
    ("", .empty), ("\n\n", .empty), ("nom;code", .unknownHead(column: 1, found: "nom")),
    ("code;note;NOTE", .headTwice(column: 3, .note)), ("note\nx", .noCodes),
    ("code;note\nX;\"a\nb", .openQuote(line: 2)), ("code;note\nX;\"a\"b", .textAfterQuote(line: 2)),
  ]

  @Test(arguments: faults)
  func `that cannot be read says why`(text: String, fault: TableFault) {
    #expect(throws: fault) { try read(text) }
  }

  @Test func `that is huge or no UTF-8 is refused before it is read`() {
    let directory = ProviderDirectory()
    let big = [UInt8](repeating: 0x3b, count: 5_000_000)
    #expect(throws: TableFault.tooLarge(bytes: 5_000_000, most: 4_194_304)) {
      try ProviderImport(table: big, into: directory) { SampleProviders.id(0) }
    }
    #expect(throws: TableFault.notUTF8) {
      try ProviderImport(table: [0x63, 0xe9, 0x3b], into: directory) { SampleProviders.id(0) }
    }
    #expect(throws: TableFault.tooManyLines(most: 20_000)) {
      try ProviderImport(
        table: Array(String(repeating: "code\n", count: 20_002).utf8), into: directory
      ) { SampleProviders.id(0) }
    }
  }
}
