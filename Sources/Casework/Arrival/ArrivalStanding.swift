/// What became of an announcement, when and by whose word.
package struct ArrivalStanding: Hashable, Sendable {
  package let status: Status
  /// Only of those who did not come.
  package let reason: NoShowReason?
  /// The day it was said; nil while they are expected.
  package let ended: CivilDay?
  package let endedBy: RecordID?

  package enum Status: String, CaseIterable, Hashable, Sendable {
    case expected, came, didNotCome
  }

  package static let expected = ArrivalStanding(.expected)

  package static func came(on day: CivilDay, by staff: RecordID) -> ArrivalStanding {
    ArrivalStanding(.came, ended: day, endedBy: staff)
  }

  package static func didNotCome(
    _ reason: NoShowReason, on day: CivilDay, by staff: RecordID
  ) -> ArrivalStanding {
    ArrivalStanding(.didNotCome, reason: reason, ended: day, endedBy: staff)
  }

  package init(
    _ status: Status, reason: NoShowReason? = nil, ended: CivilDay? = nil, endedBy: RecordID? = nil
  ) {
    self.status = status
    self.reason = reason
    self.ended = ended
    self.endedBy = endedBy
  }

  /// What it is once `registered` of `people` are on file: ended by the last of them, and open again when somebody comes
  /// after all.
  package func after(
    _ registered: Int, of people: Int, on day: CivilDay, by staff: RecordID
  ) -> ArrivalStanding {
    if registered >= people { return status == .came ? self : .came(on: day, by: staff) }
    return status == .didNotCome ? .expected : self
  }
}
