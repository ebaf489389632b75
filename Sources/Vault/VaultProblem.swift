/// What can go wrong with keys and sealed values, as facts.
package enum VaultProblem: Error, Hashable, Sendable {
  /// libsodium does not start.
  case noLibrary
  /// Memory for a key, or for the derivation of one, is not to be had.
  case noMemory
  /// The key was wiped: whoever held it has signed out or locked the desk.
  case wiped
  /// The key is not the one this was sealed under, or what was sealed is not what it was.
  case doesNotOpen
  /// Bytes that have not the shape of a sealed value, a grant or a locked key.
  case malformed
}
