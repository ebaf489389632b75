import Vault

/// Ties each entry of a desk to the one before it, so that an entry changed or taken out is found.
enum JournalChain {
  /// What stands before the first entry of a desk.
  static let beginning = [UInt8](repeating: 0, count: 32)

  static func hash(of entry: JournalEntry, after previous: [UInt8]) -> [UInt8] {
    Digest.sha256(previous + entry.bytes)
  }
}
