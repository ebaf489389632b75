import Casework

/// What takes back a step that was just written here, and how it is called.
package struct ReferralTakingBack: Hashable, Sendable {
  let event: RecordID
  let referral: RecordID
  /// Of the referral, once the step was written.
  let version: Int
  let step: ReferralStep
  let number: String

  /// - Parameter card: as it is with the step.
  init(_ entry: ReferralStepEntry, _ card: ReferralCard) {
    event = entry.id
    referral = entry.referral
    version = card.version
    step = entry.step
    number = card.number.short
  }

  var act: DeskAct { .takeBack(event: event, referral: referral, version: version) }
}
