/// What the answers so far leave of one item.
enum ItemState: Hashable {
  case value(Points)
  /// Says that the question does not concern the person: it leaves the weights.
  case notApplicable
  /// Answered by "does not know", a refusal or one of the four reasons: it could have had any value.
  case withoutValue
  /// Asked, and not answered yet.
  case unanswered
  /// Whether it will be asked depends on answers that have not been given.
  case undecided
  case notAsked
}
