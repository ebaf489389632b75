/// What takes the last act on an announcement back: how things stood, and the version that the act left them at.
package struct ArrivalUndo: Hashable, Sendable {
  package let arrival: RecordID
  package let step: Step

  package init(of arrival: RecordID, _ step: Step) {
    self.arrival = arrival
    self.step = step
  }

  package enum Step: Hashable, Sendable {
    case announced
    /// What the notice had said, and the version it has now.
    case changed(former: Answers, version: Int)
    /// How it had stood, and the version it has now.
    case settled(former: ArrivalStanding, version: Int)
  }
}
