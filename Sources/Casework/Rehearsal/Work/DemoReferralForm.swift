/// What is typed on the form of a fictional referral.
struct DemoReferralForm {
  let known: Answers
  let category: NeedCategory
  let urgency: ReferralUrgency
  let entry: DirectoryEntry
  var reason = ""

  init(known: Answers, category: NeedCategory, urgency: ReferralUrgency, entry: DirectoryEntry) {
    self.known = known
    self.category = category
    self.urgency = urgency
    self.entry = entry
  }

  func sections(on day: CivilDay, _ dice: inout DemoDice) -> [SectionCode: Answers] {
    var purpose: Answers = [
      FieldCode(.referralUrgency): .choice(urgency.rawValue), FieldCode(.referralSensitive): .yesNo(false),
      FieldCode(.referralReason): .text(reason),
    ]
    let channel: StepChannel = urgency == .emergency ? .phone : dice.chance(80) ? .slip : .email
    purpose[FieldCode(.referralChannel)] = .choice(channel.rawValue)
    purpose[FieldCode(.referralAccompanied)] = .yesNo(dice.chance(12))
    var consent: Answers = [FieldCode(.disclosureConsent): .yesNo(true)]
    if category == .health { consent[FieldCode(.disclosureHealth)] = .text("Soins à poursuivre.") }
    let facts = DisclosureFacts(
      known: known, for: category, answers: purpose.merging(consent) { $1 }, on: day)
    consent[FieldCode(.disclosureItems)] = .choices(facts.usual.map(\.rawValue))
    consent[FieldCode(.disclosureUntil)] = .date(.day(day.adding(months: 6)))
    let giver: ConsentGiver = facts.isMinor ? .guardian : .person
    consent[FieldCode(.disclosureBy)] = .choice(giver.rawValue)
    let how: ConsentHow = dice.chance(60) ? .signature : .thumbprint
    consent[FieldCode(.disclosureHow)] = .choice(how.rawValue)
    return [.referral: purpose, .disclosure: consent]
  }

  /// A short slip, for whoever has no templates at hand.
  func issue(on day: CivilDay) -> ReferralEntry.Issue {
    ReferralEntry.Issue(
      text: """
        Fiche \(ReferralEntry.Issue.placeholder)
        À : \(entry.provider.name), \(entry.offer.service)
        Motif : \(reason)
        """,
      answers: [
        FieldCode(.stepDay): .date(.day(day)), FieldCode(.stepChannel): .choice(StepChannel.slip.rawValue),
      ])
  }
}
