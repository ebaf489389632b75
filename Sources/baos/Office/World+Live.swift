import Casework
import Glibc

extension World {
  /// The real clock and the kernel's randomness.
  static let live = World(
    now: { liveInstant() },
    newID: { RecordID(at: liveInstant(), noise: liveBytes(10)) },
    random: { liveBytes($0) })

  private static func liveInstant() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
  }

  private static func liveBytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }
}
