import CSodium
import Synchronization

/// Secret bytes in memory of libsodium's own: between guard pages, kept from swap where the system allows it, and
/// wiped by `wipe()` or at the latest when nobody holds them.
package final class SecretBytes: Sendable {
  package let count: Int
  /// The address of the bytes; 0 once they are wiped.
  private let address: Mutex<UInt>

  /// `count` bytes that `fill` writes.
  init(count: Int, fill: (UnsafeMutableRawPointer) -> Void) throws(VaultProblem) {
    guard let room = sodium_malloc(count) else { throw .noMemory }
    fill(room)
    self.count = count
    address = Mutex(UInt(bitPattern: room))
  }

  deinit { wipe() }

  /// A copy of `bytes`; the caller's own copy is the caller's to clear.
  package convenience init(copying bytes: [UInt8]) throws(VaultProblem) {
    try self.init(count: bytes.count) { room in
      bytes.withUnsafeBytes {
        room.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(room), byteCount: $0.count)
      }
    }
  }

  /// New random bytes.
  package static func random(_ count: Int) throws(VaultProblem) -> SecretBytes {
    try SecretBytes(count: count) { randombytes_buf($0, count) }
  }

  /// Lends the bytes to `work`; throws `wiped` once they are gone.
  func lend<Result>(_ work: (UnsafePointer<UInt8>) -> Result) throws(VaultProblem) -> Result {
    var outcome: Result?
    address.withLock { address in
      if let bytes = UnsafePointer<UInt8>(bitPattern: address) { outcome = work(bytes) }
    }
    guard let outcome else { throw .wiped }
    return outcome
  }

  package var isWiped: Bool { address.withLock { $0 == 0 } }

  /// Overwrites and releases the bytes; harmless when repeated.
  package func wipe() {
    address.withLock { address in
      sodium_free(UnsafeMutableRawPointer(bitPattern: address))
      address = 0
    }
  }
}
