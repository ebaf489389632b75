import Foundation

/// The clock of a program under test, which tests move; see `CMachine.h`.
final class MovedClock {
  private let file: Int32
  private let path: String

  init(at office: TemporaryOffice) {
    path = office.home + "/clock"
    file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    ftruncate(file, 16)
  }

  deinit { close(file) }

  /// For the program whose clock it is.
  var environment: [String: String?] {
    ["LD_PRELOAD": BuiltProgram.path("libCMachine.so"), "MACHINE_CLOCK": path]
  }

  /// So many seconds pass at once, for whoever looks at the clock.
  func pass(seconds: Int) { move(wall: seconds, steady: seconds) }

  /// Somebody sets the clock on the wall.
  func set(secondsAhead seconds: Int) { move(wall: seconds, steady: 0) }

  private func move(wall: Int, steady: Int) {
    for (place, seconds) in [(off_t(0), wall), (off_t(8), steady)] {
      var ahead: Int64 = 0
      pread(file, &ahead, 8, place)
      ahead += Int64(seconds) * 1_000
      pwrite(file, &ahead, 8, place)
    }
  }
}
