import Foundation

/// Whether tests that repeat something at random do so as often as before a release (BAOS_WHOLE=1), which takes many
/// minutes, or as often as at every change.
enum Whole {
  static let isWanted = ProcessInfo.processInfo.environment["BAOS_WHOLE"] == "1"
}
