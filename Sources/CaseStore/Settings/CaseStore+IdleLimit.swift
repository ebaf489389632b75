package import Casework

extension CaseStore {
  // No dot: nobody's own settings end so, whatever their login.
  private static let idleKey = "idle-minutes"

  /// How long every desk of the office may stand without a key; readable before anybody signs in.
  package func idleLimit() throws(StoreProblem) -> IdleLimit {
    try setting(Self.idleKey).flatMap { Int($0) }.flatMap { IdleLimit(minutes: $0) } ?? .standard
  }

  /// Sets it for every desk; those at work follow within two seconds. For whoever may change settings.
  package func set(_ limit: IdleLimit, by signedIn: SignedIn) throws(StoreProblem) {
    try set(Self.idleKey, to: String(limit.minutes), by: signedIn)
  }
}
