import Glibc

/// Time that only goes forward, for measuring.
enum Stopwatch {
  static func nanoseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// Time this thread has worked, which does not grow with what else the machine does.
  static func worked() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// Milliseconds since an earlier reading.
  static func milliseconds(since begun: UInt64) -> Double { Double(nanoseconds() &- begun) / 1e6 }

  /// Milliseconds that some work took.
  static func time(_ work: () throws -> Void) rethrows -> Double {
    let begun = nanoseconds()
    try work()
    return milliseconds(since: begun)
  }
}
