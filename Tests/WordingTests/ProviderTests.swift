import Casework
import Testing
import Wording

struct `Words about providers` {
  private static let day = CivilDay(number: 20_781)

  private func entry(_ change: (inout DirectoryEntry) -> Void = { _ in }) throws -> DirectoryEntry {
    var entry = try #require(ProviderDirectory.starting.entry(coded: "3FPT-BONS"))
    change(&entry)
    return entry
  }

  @Test func `an offer says what it is and how old its verification is`() throws {
    let never = french.line(of: try entry(), today: Self.day)
    #expect(never.hasPrefix("3FPT-BONS         Bons de formation") && never.hasSuffix("jamais vérifié"))
    let old = try entry { $0.offer.verified = Verification(day: Self.day.adding(months: -7)) }
    #expect(french.line(of: old, today: Self.day).hasSuffix("vérifié il y a 7 mois"))
    #expect(english.line(of: old, today: Self.day).hasSuffix("verified 7 months ago"))
    let paused = try entry { $0.offer.pause = OfferPause(until: Self.day.adding(days: 1), reason: "travaux") }
    #expect(french.line(of: paused, today: Self.day).contains("pas avant le 25/11/2026"))
  }

  @Test func `an offer in a list bears the sign of what stands against it`() throws {
    let full = try entry { $0.offer.openPlaces = 0 }
    #expect(french.sign(of: full, today: Self.day) == "0")
    let paused = try entry {
      $0.offer.openPlaces = 0
      $0.offer.pause = OfferPause(until: Self.day.adding(days: 1), reason: "travaux")
    }
    #expect(french.sign(of: paused, today: Self.day) == "!", "what forbids it comes before what slows it")
    let expired = try entry { $0.provider.agreementUntil = Self.day.adding(days: -1) }
    #expect(french.sign(of: expired, today: Self.day) == "*")
    #expect(french.sign(of: try entry(), today: Self.day) == " ")
  }

  @Test(arguments: bothLanguages)
  func `every offer of the starting set fits its line`(words: Wording) {
    for entry in ProviderDirectory.starting.entries {
      let line = words.line(of: entry, today: Self.day)
      #expect(line.count <= 74, "\(line.count): \(line)")
      expectPlain(line)
    }
  }

  @Test func `agreements are spoken of when they end`() {
    #expect(french.text(of: AgreementStanding.open).isEmpty)
    #expect(french.text(of: .near(Self.day, days: 0)) == "convention : dernier jour")
    #expect(
      french.text(of: .near(Self.day, days: 12)) == "convention jusqu'au 24/11/2026, encore 12 jours")
    #expect(english.text(of: .expired(Self.day)) == "agreement ended on 24/11/2026")
  }

  @Test func `hindrances and areas are said`() {
    let pause = OfferPause(until: Self.day, reason: "\u{1b}[2Jtravaux")
    #expect(french.text(of: .paused(pause)) == "pas avant le 24/11/2026 : [2Jtravaux")
    #expect(english.text(of: .providerInactive) == "provider inactive")
    #expect(french.text(of: .places([.kolda], [.goudomp])) == "région de Kolda, Goudomp")
    #expect(english.text(of: ServiceArea.country) == "the whole country")
  }

  @Test func `coverage is a table that fits, region by region`() throws {
    let coverage = ProviderDirectory.starting.coverage(on: Self.day, of: .specialisedCare)
    for words in bothLanguages {
      let lines = words.lines(of: coverage)
      #expect(lines.count == 15)
      for line in lines {
        #expect(line.count <= 62, "\(line)")
        expectPlain(line)
      }
    }
    let lines = french.lines(of: coverage)
    #expect(lines[0] == "Région        Psychosociale", "one need has one dimension")
    #expect(
      lines[1] == "Dakar         2" && lines[2] == "Ziguinchor    2" && lines[10] == "Kolda         0 +1")
    let gaps = french.gaps(in: coverage)
    #expect(gaps.count == 1 && gaps[0].hasPrefix("Psychosociale, personne : Diourbel, Saint-Louis,"))
    let all = ProviderDirectory.starting.coverage(on: Self.day)
    #expect(french.lines(of: all)[0] == "Région        Économique      Sociale         Psychosociale")
    #expect(french.gaps(in: all).isEmpty)
    let nobody = ProviderDirectory().coverage(on: Self.day)
    #expect(french.lines(of: nobody)[1] == "Dakar         personne        personne        personne")
    #expect(french.gaps(in: nobody)[0] == "Économique, personne : les quatorze régions.")
  }
}

struct `Sentences for a table of providers` {
  static let expectations: [CellExpectation] = [
    .text(most: 80), .someText(most: 80), .providerCode, .offerCode, .oneOf(["F", "R"]),
    .someOf(Country.allCases.map(\.rawValue)), .yesNo, .whole(0...120), .ageNotBelow(18), .day, .phone,
    .email, .department, .area, .hours, .plainText, .nothingWithoutDay,
  ]
  static let problems: [ProviderProblem] =
    [
      .codeTaken("ANPEJ"), .unknown, .codeChanged(from: "A1", to: "B1"),
      .codeOfAnother(offer: "ANPEJ-KLD", provider: "3FPT"),
    ] + expectations.map { .unfit(.note, $0) } + ProviderColumn.allCases.map { .unfit($0, .yesNo) }
  static let faults: [TableFault] = [
    .tooLarge(bytes: 5_000_000, most: 4_194_304), .tooManyLines(most: 20_000), .notUTF8, .empty,
    .openQuote(line: 3), .textAfterQuote(line: 3), .unknownHead(column: 2, found: "nom"),
    .headTwice(column: 2, .note), .noCodes,
  ]
  static let lineFaults: [ProviderLineFault] =
    [
      .missing(.service), .width(found: 2, expected: 40), .codeTwice(line: 4),
      .disagrees(.providerName, column: 3, line: 4), .problem(.unknown),
    ] + expectations.map { .cell(.note, column: 4, expected: $0, found: "x") }

  @Test func `are plain in both languages`() {
    for words in bothLanguages {
      for problem in Self.problems { expectSentence(words.sentence(for: problem)) }
      for fault in Self.faults { expectSentence(words.sentence(for: fault)) }
      for fault in Self.lineFaults { expectSentence(words.sentence(for: fault)) }
      for problem in Self.problems {
        expectSentence(words.sentence(for: InstrumentFault.provider(line: 3, problem, found: "x")))
      }
    }
    for fault in Self.lineFaults { #expect(french.sentence(for: fault) != english.sentence(for: fault)) }
  }

  @Test func `name the place and what belongs there`() {
    let fault = ProviderLineFault.cell(.ageFrom, column: 22, expected: .whole(0...120), found: "vieux")
    #expect(
      french.sentence(for: fault)
        == "Colonne 22 : \"âge minimum\" attend un nombre entier de 0 à 120, et non \"vieux\".")
    let problem = InstrumentFault.provider(line: 9, .unfit(.area, .area), found: "Koldaa")
    #expect(
      english.sentence(for: problem)
        == "Line 9: \"area\" takes SN, regions (KLD) or departments, parted by /, not \"Koldaa\".")
  }

  @Test func `tell a dry run line by line`() throws {
    let text = "code;note;âge minimum\n3FPT-BONS;Neuf;15\nPEE-KOLDA;;\nOFII-SN;;abc\n"
    let table = try ProviderImport(table: Array(text.utf8), into: .starting) { RecordID(high: 0, low: 1) }
    let lines = table.lines.flatMap(french.lines(of:))
    #expect(
      lines == [
        "Ligne 2, \"3FPT-BONS\" : modifié.",
        "  note : \"Neuf\" au lieu de \"Inscription au PEE, dans les Espaces Sénégal services. Li...\".",
        "Ligne 3, \"PEE-KOLDA\" : sans changement.", "Ligne 4, \"OFII-SN\" : refusé.",
        "  Colonne 3 : \"âge minimum\" attend un nombre entier de 0 à 120, et non \"abc\".",
      ])
    #expect(french.summary(of: table) == "0 nouveau, 1 modifié, 1 sans changement, 1 refusé.")
  }
}
