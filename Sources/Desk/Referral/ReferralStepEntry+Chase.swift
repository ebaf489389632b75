import Casework

extension ReferralStepEntry {
  /// That somebody tried to reach the provider just now; what came of it can be said later.
  static func chase(_ card: ReferralCard, id: RecordID, on today: CivilDay) -> ReferralStepEntry {
    ReferralStepEntry(
      id: id, referral: card.id, version: card.version, step: .chased,
      answers: [FieldCode(.stepDay): .date(.day(today))])
  }
}
