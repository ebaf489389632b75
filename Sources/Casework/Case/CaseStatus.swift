/// Where a case stands in its life.
package enum CaseStatus: String, CaseIterable, Hashable, Sendable, Codable {
  case open
  case closed
  /// Consent was refused: only today's urgent help is on file, without a name.
  case urgentHelpOnly
}
