/// How well up to eight typed words fit something, 0 to 127 each, in one machine word: a pass over a million
/// people is bound by such steps, and most words fit nobody.
struct LaneFits: Equatable {
  private(set) var bits: UInt64 = 0

  static let laneCount = 8
  static let none = LaneFits()

  private static let highs: UInt64 = 0x8080_8080_8080_8080
  private static let lows: UInt64 = 0x7f7f_7f7f_7f7f_7f7f
  private static let evens: UInt64 = 0x00ff_00ff_00ff_00ff

  @inline(__always)
  var isNone: Bool { bits == 0 }

  subscript(lane: Int) -> UInt8 {
    @inline(__always) get { UInt8(truncatingIfNeeded: bits >> UInt64(8 * lane)) }
    set {
      let shift = UInt64(8 * lane)
      bits = bits & ~(0xff << shift) | UInt64(min(newValue, 127)) << shift
    }
  }

  /// Keeps the better of the two in each lane.
  @inline(__always)
  mutating func raise(to other: LaneFits) {
    let wins = ((other.bits | Self.highs) &- bits) & Self.highs
    // Each lane where `other` is at least as good becomes ones.
    let chosen = wins | (wins &- wins >> 7)
    bits = other.bits & chosen | bits & ~chosen
  }

  /// Half of each.
  @inline(__always)
  var halved: LaneFits { LaneFits(bits: bits >> 1 & Self.lows) }

  /// Whether no lane that `lanes` uses is zero.
  @inline(__always)
  func covers(_ lanes: LaneFits) -> Bool {
    let used = (lanes.bits &+ Self.lows) & Self.highs
    return (bits &+ Self.lows) & used == used
  }

  @inline(__always)
  var sum: Int {
    let pairs = (bits & Self.evens) &+ (bits >> 8 & Self.evens)
    return Int(truncatingIfNeeded: pairs &* 0x0001_0001_0001_0001 >> 48)
  }
}
