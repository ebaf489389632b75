import Casework
import Desk
import Paperwork
import Wording

/// Referrals of the sample people at every stage, so that each column of the board has something, and one that lists keep silent
/// about.
enum SampleReferrals {
  static let directory = ProviderDirectory.starting

  /// What a screen is given where referrals and providers were read.
  static func context(
    _ language: Language = .french, as member: StaffMember? = SampleOffice.head, cards: [ReferralCard] = all
  ) -> DeskContext {
    var context = SampleOffice.context(language, as: member)
    context.referrals = ReferralIndex(cards)
    context.directory = directory
    return context
  }

  static func entry(_ code: String) -> DirectoryEntry {
    directory.entry(coded: code) ?? directory.entries[0]
  }

  static let late = card(388, person: 18, .employment, "ANPEJ-KLD", daysAgo: 30, [.issued])
  static let accepted = card(
    361, person: 14, .funding, "DERFJ-SN", daysAgo: 9, [.issued, .accepted], urgency: .urgent)
  static let restricted = card(
    371, person: 13, .protection, "AEMO-KLD", daysAgo: 1, [.issued], isRestricted: true)
  /// Of Mamadou Ndiaye, whose case the other samples open.
  static let own = card(
    397, person: 1, .employment, "ANPEJ-KLD", daysAgo: 4, [.issued, .received], need: SampleRecords.job.id)

  static var slip: SlipCopy {
    let content = SlipContent(
      office: PaperOffice(name: "BAOS Kolda"), isRestricted: false, urgency: .normal, day: SampleOffice.today,
      to: entry("ANPEJ-KLD"), person: "NDIAYE Mamadou",
      facts: [.init(label: "téléphone", text: "77 123 45 67")], agent: "A. Diallo",
      consent: .given(
        by: .person, how: .signature, witness: "", until: SampleOffice.today.adding(days: 90)))
    return SlipCopy(content, number: own.number, issued: "BORDEREAU\n\(own.number)\n")
  }

  /// The case of Mamadou Ndiaye with a need of a job.
  static var file: CaseFile {
    var file = SampleRecords.file
    file.records.append(SampleRecords.job)
    return file
  }

  static let all: [ReferralCard] =
    [
      late, accepted, restricted, own,
      card(391, person: 7, .counselling, "CDEPS-KOLDA", daysAgo: 18, [.issued, .chased]),
      card(401, person: 15, .documents, "ETATCIVIL-KOLDA", daysAgo: 2, [.issued], urgency: .emergency),
      card(402, person: 16, .training, "3FPT-BONS", daysAgo: 1, [.issued]),
      card(355, person: 9, .training, "3FPT-BONS", daysAgo: 8, [.issued, .accepted]),
      card(298, person: 8, .training, "3FPT-BONS", daysAgo: 20, [.issued, .waitlisted]),
      card(302, person: 13, .health, "SANTE-KOLDA", daysAgo: 12, [.issued, .held]),
      card(350, person: 4, .employment, "ANPEJ-KLD", daysAgo: 6, [.issued, .appointed]),
      card(241, person: 10, .health, "SANTE-KOLDA", daysAgo: 40, [.issued, .accepted, .began]),
      card(250, person: 11, .documents, "ETATCIVIL-KOLDA", daysAgo: 33, [.issued, .began]),
      card(222, person: 12, .funding, "DERFJ-SN", daysAgo: 50, [.issued, .accepted, .served]),
      card(340, person: 2, .employment, "ANPEJ-KLD", daysAgo: 7, [.issued, .refused]),
      card(330, person: 3, .legal, "JUSTICE-SN", daysAgo: 10, [.issued, .recalled]),
      card(210, person: 5, .training, "3FPT-BONS", daysAgo: 60, [.issued, .served, .told]),
      card(200, person: 6, .training, "3FPT-BONS", daysAgo: 70, [.issued, .served, .told, .closed]),
      card(0, person: 17, .employment, "ANPEJ-KLD", daysAgo: 1, []),
    ]

  /// A card on which these things happened, a day apart from `daysAgo` on.
  static func card(
    _ number: Int, person: Int, _ category: NeedCategory, _ offer: String, daysAgo: Int,
    _ steps: [ReferralStep],
    urgency: ReferralUrgency = .normal, isRestricted: Bool = false, need: RecordID? = nil
  ) -> ReferralCard {
    let entry = entry(offer)
    let id = RecordID(high: 6_000, low: UInt64(number))
    let made = SampleOffice.today.adding(days: -daysAgo)
    return ReferralCard(
      id: id, caseID: SamplePeople.caseID(person),
      number: ReferralNumber(office: "KLD", year: 26, counter: number),
      need: need ?? RecordID(high: 6_001, low: UInt64(number)), category: category,
      dimension: category.usualDimension ?? .social, offer: entry.offer.id, provider: entry.provider.id,
      isRestricted: isRestricted, urgency: urgency, agent: SampleOffice.staff[number % 2].id, made: made,
      standing: ReferralStanding(made: made, events: events(steps, of: id, from: daysAgo)),
      version: steps.count + 1)
  }

  static func events(_ steps: [ReferralStep], of id: RecordID, from daysAgo: Int) -> [ReferralEvent] {
    steps.enumerated().map { place, step in
      let days = max(0, daysAgo - place)
      return ReferralEvent(
        id: RecordID(high: 6_002, low: id.low * 100 + UInt64(place)), referral: id, step: step,
        day: SampleOffice.today.adding(days: -days), entered: SampleOffice.at(10, 15, daysAgo: days),
        by: SampleOffice.staff[place % 2].id, answers: answers(of: step))
    }
  }

  private static func answers(of step: ReferralStep) -> Answers {
    switch step {
    case .refused:
      [FieldCode(.stepRefusal): .choice(RefusalReason.full.rawValue), FieldCode(.stepChannel): .choice("T")]
    case .appointed:
      [
        FieldCode(.stepUntil): .date(.day(SampleOffice.today.adding(days: 2))),
        FieldCode(.stepTime): .text("09:30"),
        FieldCode(.stepChannel): .choice("T"), FieldCode(.stepInformant): .text("M. Ba"),
      ]
    case .served: [FieldCode(.stepExtent): .choice(ServedExtent.fully.rawValue)]
    case .closed: [FieldCode(.stepOutcome): .choice(ReferralOutcome.met.rawValue)]
    case .held: [FieldCode(.stepHold): .choice(HoldReason.paper.rawValue)]
    default: [:]
    }
  }

  /// The whole of a card of this table, with an answer that was taken back and the paper that left.
  static func referral(_ card: ReferralCard, _ steps: [ReferralStep], daysAgo: Int) -> Referral {
    var events = events(steps, of: card.id, from: daysAgo)
    if events.count > 1 { events[1].isTakenBack = true }
    return Referral(
      card: card, events: events,
      sections: [
        .referral: section(
          .referral,
          [
            .referralUrgency: .choice("N"),
            .referralReason: .text("Cherche une place d'apprenti menuisier près de chez lui."),
            .referralChannel: .choice("B"),
          ]),
        .disclosure: section(
          .disclosure,
          [
            .disclosureConsent: .yesNo(true), .disclosureItems: .choices(["NOM", "TEL", "MOT"]),
            .disclosureUntil: .date(.day(SampleOffice.today.adding(days: 60))), .disclosureBy: .choice("P"),
            .disclosureHow: .choice("S"),
          ]),
      ],
      papers: [
        IssuedPaper(
          id: RecordID(high: 6_003, low: card.id.low), referral: card.id, kind: .slip,
          issued: SampleOffice.at(10, 15, daysAgo: daysAgo), by: SampleOffice.head.id,
          text: "BORDEREAU\n\(card.number)\n", digest: String(repeating: "0a1b2c3d", count: 8))
      ])
  }

  private static func section(_ code: SectionCode, _ answers: [CoreField: Answer]) -> SectionRecord {
    SectionRecord(
      id: RecordID(high: 6_004, low: 1), owner: late.id, section: code, version: 1,
      answers: Dictionary(uniqueKeysWithValues: answers.map { (FieldCode($0), $1) }), sealed: [],
      changed: SampleOffice.at(10, daysAgo: 3), changedBy: "A. Diallo")
  }
}
