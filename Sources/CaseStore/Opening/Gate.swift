import Casework
import Foundation
import Synchronization

/// The turnstile before a write: a `flock` on a side file, where the kernel queues those who wait.
///
/// SQLite's own waiting lets one busy desk starve the others (facts-store.md, finding 2). So does one lock alone: who
/// has just left is back before the first in the queue has woken up. So there is a second one, before it, that only the
/// first in the queue holds, and nobody else may ask for the gate. Both belong to the process and are gone when it dies.
struct Gate {
  /// Seconds somebody waits before they are told that another desk is writing.
  static let patience = 10

  private let file: Int32

  /// Waits its turn, at most `patience` seconds.
  static func enter(_ path: String, patience: Int = Gate.patience) throws(StoreProblem) -> Gate {
    let file = try lockFile(path)
    let first: Int32
    do throws(StoreProblem) {
      first = try lockFile(path + ".queue")
    } catch {
      close(file)
      throw error
    }
    if flock(first, LOCK_EX | LOCK_NB) == 0, flock(file, LOCK_EX | LOCK_NB) == 0 {
      close(first)
      return Gate(file: file)
    }
    guard errno == EWOULDBLOCK || errno == EINTR else {
      close(first)
      close(file)
      throw .cannotWrite(path: path)
    }
    return try queue(file, behind: first, patience: patience)
  }

  func leave() {
    flock(file, LOCK_UN)
    close(file)
  }

  private static func lockFile(_ path: String) throws(StoreProblem) -> Int32 {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw errno == ENOSPC ? .diskFull : .cannotWrite(path: path) }
    return file
  }

  /// `flock` has no timeout, so another thread stands in the queue; it gives the lock back when nobody waits for it
  /// any more.
  private static func queue(_ file: Int32, behind first: Int32, patience: Int) throws(StoreProblem) -> Gate {
    let place = PlaceInQueue()
    let thread = Thread {
      for lock in [first, file] {
        while flock(lock, LOCK_EX) != 0, errno == EINTR {}
      }
      close(first)
      if !place.arrive() { close(file) }
    }
    thread.start()
    guard place.wait(seconds: patience) else { throw .busy(seconds: patience) }
    return Gate(file: file)
  }
}

/// Who has the lock when the thread that waited for it and the one that wanted it meet, or miss each other.
private final class PlaceInQueue: Sendable {
  private enum State {
    case waiting
    case arrived
    case givenUp
  }

  private let state = Mutex(State.waiting)
  private let bell = DispatchSemaphore(value: 0)

  /// Says whether somebody still waits for the lock.
  func arrive() -> Bool {
    let isWanted = state.withLock { state in
      if state == .waiting { state = .arrived }
      return state == .arrived
    }
    bell.signal()
    return isWanted
  }

  /// Says whether the lock came in time.
  func wait(seconds: Int) -> Bool {
    _ = bell.wait(timeout: .now() + .seconds(seconds))
    return state.withLock { state in
      if state == .waiting { state = .givenUp }
      return state == .arrived
    }
  }
}
