import Casework

/// Somebody whose case is filled in, and a referral form that is.
enum SampleDisclosure {
  static let today = SampleReferrals.monday
  static let office = OfficeFacts(
    id: RecordID(high: 5, low: 5), name: "BAOS Kolda", region: .kolda, language: "fr",
    created: SampleRecord.made)

  static let consent: Answers = [
    FieldCode(.consentInterview): .yesNo(true), FieldCode(.consentShare): .yesNo(true),
  ]
  static let identity: Answers = [
    FieldCode(.familyName): .text("BALDÉ"), FieldCode(.givenNames): .text("Mariama"),
    FieldCode(.sex): .choice("F"), FieldCode(.birth): .date(.day(today.adding(months: -24 * 12))),
    FieldCode(.documentKind): .choice("CED"), FieldCode(.documentNumber): .text("12345"),
    FieldCode(.interviewLanguage): .choice("PUL"),
  ]
  static var contacts: Answers {
    var answers: Answers = [
      FieldCode(.department): .choice(Department.kolda.rawValue), FieldCode(.village): .text("Saré Bidji"),
      FieldCode(.address): .noAnswer(.notDisclosed), FieldCode(.phoneSafe): .choice("N"),
      FieldCode(.phoneSafe, 2): .choice("D"),
    ]
    answers[FieldCode(.phone)] = PhoneNumber(parsing: "77 000 12 34").map { .phone($0) }
    answers[FieldCode(.phone, 2)] = PhoneNumber(parsing: "76 000 12 34").map { .phone($0) }
    return answers
  }
  static let journey: Answers = [
    FieldCode(.lastCountry): .choice("LBY"), FieldCode(.returnDate): .date(.day(today.adding(days: -40))),
  ]

  static func file(changing changes: Answers = [:], status: CaseStatus = .open, records: [CaseRecord] = [])
    -> CaseFile
  {
    var sections: [SectionCode: Answers] = [
      .consent: consent, .identity: identity, .contacts: contacts, .journey: journey,
    ]
    for (field, answer) in changes {
      let section = WorkForms.section(of: field) ?? .identity
      sections[section, default: [:]][field] = answer
    }
    return SampleFile.of(records, sections: sections, status: status)
  }

  static let answers: Answers = [
    FieldCode(.referralUrgency): .choice("N"), FieldCode(.referralReason): .text("Cherche un emploi."),
    FieldCode(.disclosureConsent): .yesNo(true), FieldCode(.disclosureBy): .choice("P"),
    FieldCode(.disclosureHow): .choice("S"),
    FieldCode(.disclosureItems): .choices(["NOM", "SEX", "TEL", "MOT"]),
    FieldCode(.disclosureUntil): .date(.day(today.adding(days: 90))),
  ]

  static let need = SampleRecord.need(.employment, .economic)
}
