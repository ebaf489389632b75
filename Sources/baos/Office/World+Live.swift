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
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + 7)
    // Eight bytes for each question to the kernel.
    while bytes.count < count { withUnsafeBytes(of: generator.next()) { bytes += $0 } }
    bytes.removeLast(bytes.count - count)
    return bytes
  }
}
