/// What a field held before it was changed, so that the change can be undone.
struct FormChange: Hashable, Sendable {
  let place: Int
  let entry: FieldEntry
  let wasConfirmed: Bool

  /// Changes that are remembered.
  static let most = 200
}
