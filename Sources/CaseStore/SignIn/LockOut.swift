import Casework

/// How long a name is closed after wrong passphrases: five failures, fifteen minutes, doubled each time
/// (design.md section 8, facts-store.md section 4).
struct LockOut: Hashable, Sendable {
  static let tries = 5
  static let firstBlock = 15 * 60
  /// Doubling ends here: a day.
  static let longestBlock = 24 * 60 * 60

  var failures: Int
  var blocks: Int
  var blockedUntil: Instant?

  /// Throws while the name is closed; once the time is over, five tries begin again. An end further away than the
  /// longest block was set by a clock that ran ahead: nobody waits for years because it was put right.
  mutating func admit(at now: Instant) throws(StoreProblem) {
    guard let until = blockedUntil else { return }
    guard until <= now || until > now.adding(seconds: Self.longestBlock) else { throw .blocked(until: until) }
    blockedUntil = nil
    failures = 0
  }

  /// Counts a wrong passphrase and says what to tell whoever typed it.
  mutating func fail(at now: Instant) -> StoreProblem {
    failures += 1
    guard failures >= Self.tries else { return .wrongPassphrase(triesLeft: Self.tries - failures) }
    let seconds = min(Self.longestBlock, Self.firstBlock << min(blocks, 10))
    blocks += 1
    failures = 0
    let until = now.adding(seconds: seconds)
    blockedUntil = until
    return .blocked(until: until)
  }
}
