/// What an act did, as far as somebody outside the form must follow.
package enum FormEffect: Hashable, Sendable {
  /// Nothing to follow: the focus is where it was.
  case stayed
  /// The focus left a field: time to save the draft.
  case moved
  /// Next, on the last field: time for the review.
  case endOfForm
  case nothingToRepeat
  /// Nothing was changed, or not all that was asked, and why.
  case notAccepted(FieldProblem)
}
