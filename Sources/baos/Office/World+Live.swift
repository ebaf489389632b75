import Casework
import Glibc

extension World {
  /// The real clock and the kernel's randomness.
  static let live = World(
    now: { liveInstant() },
    newID: { RecordID(at: liveInstant(), noise: liveBytes(10)) },
    random: { liveBytes($0) })

  /// Milliseconds since the machine was started, its sleep included.
  static func uptime() -> Int { Int(milliseconds(of: CLOCK_BOOTTIME)) }

  private static func liveInstant() -> Instant { Instant(milliseconds: milliseconds(of: CLOCK_REALTIME)) }

  private static func milliseconds(of clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }

  private static func liveBytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }
}
