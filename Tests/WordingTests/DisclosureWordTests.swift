import Casework
import Testing
import Wording

struct `Words for what leaves the office` {
  private let day = CivilDay(number: 20_781)

  private func facts() throws -> [DisclosureFact] {
    let phone = try #require(PhoneNumber(parsing: "77 000 12 34"))
    return [
      .name(family: "Baldé", given: "Mariama"), .sex(.woman), .birth(.year(2002)),
      .residence(.kolda, village: "Saré Bidji"), .residence(nil, village: "Saré Bidji"),
      .residence(.kolda, village: ""),
      .phone(phone, .spouse, .discreet), .phone(phone, .own, .safe), .phone(phone, nil, nil),
      .address("Rue 10"),
      .document(.cedeaoCard, number: "12345"), .language(.pulaar),
      .guardian(name: "Awa Baldé", .mother, phone), .guardian(name: "Awa Baldé", nil, nil),
      .household(size: 9, dependants: 4), .household(size: nil, dependants: 4),
      .journey(from: .libya, on: day),
      .journey(from: nil, on: day), .reason(.employment, "Cherche un emploi."), .alreadyGiven("Un kit."),
      .health("Asthme."),
    ]
  }

  @Test func `are plain for every item`() throws {
    for words in bothLanguages { for fact in try facts() { expectPlain(words.text(of: fact)) } }
    #expect(Set(try facts().map(\.item)) == Set(DisclosureItem.allCases))
  }

  @Test(arguments: [
    (["NOM", "SEX", "LAN"], 80, "nom et prénoms, sexe, langue"),
    (["NOM", "SEX"], 20, "nom et prénoms, sexe"),
    (["NOM", "SEX"], 19, nil), (["NOM", "SEX", "LAN", "MEN"], 23, "nom et prénoms, sexe +2"),
    (["NOM", "SEX", "LAN", "MEN"], 22, nil), (["NOM"], 80, nil), ([], 80, nil),
  ])
  func `name several options as far as they stand whole, and count the rest`(
    codes: [String], width: Int, names: String?
  ) throws {
    let spec = try #require(
      ReferralForm.spec.fields.first { $0.code == FieldCode(.disclosureItems) })
    #expect(Wording(.french).names(of: codes, in: spec, width: width) == names)
  }

  @Test func `say how somebody may be called, and where they live`() throws {
    let texts = try facts().map { french.text(of: $0) }
    #expect(texts[0] == "BALDÉ Mariama")
    #expect(texts[3] == "Saré Bidji, Kolda")
    #expect(texts[7] == "77 000 12 34")
    #expect(texts[6].hasPrefix("77 000 12 34, ") && texts[6].hasSuffix(", appeler sans se présenter"))
    #expect(texts[16] == "Libye, le 24/11/2026")
    #expect(texts[18].hasSuffix(" : Cherche un emploi."))
  }

  @Test func `say by what right, and nothing of why an exception was made`() {
    let signed = DisclosureBasis.consent(by: .person, how: .signature, witness: nil)
    let spoken = DisclosureBasis.consent(by: .guardian, how: .oralWithWitness, witness: "A. Sow")
    #expect(french.text(of: signed, until: day).hasSuffix(", jusqu'au 24/11/2026"))
    #expect(french.text(of: spoken, until: nil).contains("A. Sow"))
    for words in bothLanguages {
      for basis in [signed, spoken, .exception(.life)] { expectPlain(words.text(of: basis, until: day)) }
    }
  }

  @Test(arguments: [
    IssueObstacle.caseClosed, .urgentHelpOnly, .needClosed, .unusable(.offerInactive), .unfit,
    .urgencyMissing,
    .unusable(
      .paused(OfferPause(until: CivilDay(number: 20_781), reason: String(repeating: "travaux ", count: 9)))),
    .reasonMissing, .nothingToTell, .untilMissing, .untilPast(CivilDay(number: 20_781)), .consentMissing,
    .consentRefused,
    .exceptionReasonMissing, .giverMissing, .mannerMissing, .witnessMissing, .guardianMissing,
    .sharingRefused,
  ])
  func `say in a sentence what keeps a referral from being issued`(obstacle: IssueObstacle) {
    for words in bothLanguages {
      expectSentence(words.obstacle(obstacle), most: 1)
      #expect(words.obstacle(obstacle).count <= 78, "\(words.obstacle(obstacle))")
    }
  }
}

struct `Words for the same help` {
  private let day = CivilDay(number: 20_781)

  private func card(restricted: Bool) -> ReferralCard {
    let id = RecordID(high: 1, low: 1)
    return ReferralCard(
      id: id, caseID: id, number: ReferralNumber(office: "KLD", year: 26, counter: 388), need: id,
      category: .food, dimension: .social, offer: id, provider: id, isRestricted: restricted,
      urgency: .normal, agent: id, made: day, standing: ReferralStanding(made: day))
  }

  private func overlap(_ kind: Overlap.Kind, on day: CivilDay?, household: Bool = false) -> Overlap {
    Overlap(
      kind: kind, caseID: RecordID(high: 1, low: 2),
      number: CaseNumber(office: "KLD", year: 26, counter: 12_345),
      isHousehold: household, day: day)
  }

  @Test func `fit a line, whatever was found`() {
    let long = String(repeating: "Croix-Rouge sénégalaise ", count: 4)
    let kinds: [Overlap.Kind] = [
      .underWay(card(restricted: false)), .served(card(restricted: false)), .refused(card(restricted: false)),
      .action(text: long, francs: 1_250_000), .action(text: "", francs: nil),
      .elsewhere(who: long, what: long, francs: 1_250_000), .elsewhere(who: "", what: "", francs: nil),
    ]
    for words in bothLanguages {
      for kind in kinds {
        for day in [day, nil] {
          let text = words.text(of: overlap(kind, on: day, household: true)) { _ in long }
          expectPlain(text)
          #expect(text.count <= 96, "\(text)")
        }
      }
    }
  }

  @Test func `name the provider, but not that of a restricted referral`() {
    let open = french.text(of: overlap(.underWay(card(restricted: false)), on: day)) { _ in "CPRS" }
    let check = card(restricted: false).number.check
    let number = CaseNumber(office: "KLD", year: 26, counter: 12_345)
    #expect(open == "R-0388-\(check), CPRS : en cours depuis le 24/11/2026 (\(number))")
    let closed = french.text(of: overlap(.underWay(card(restricted: true)), on: day)) { _ in "CPRS" }
    #expect(closed == "R-0388-\(check) : en cours depuis le 24/11/2026 (\(number))")
  }
}
