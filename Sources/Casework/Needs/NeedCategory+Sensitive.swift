extension NeedCategory {
  /// Whether the nature of the need alone says what is told only in confidence: its story is then sealed, and its
  /// line in a list does not name it.
  package var isSensitive: Bool { self == .protection || self == .specialisedCare }
}
