/// Why a question has no answer; four values of their own, never blank and never zero.
///
/// In 2017, 1,094 of 2,868 returnees refused to give a region (`domain.md` 7.2): refusals must be countable.
package enum NoAnswer: String, CaseIterable, Hashable, Sendable, Codable {
  /// Non communiqué: the person prefers not to say.
  case notDisclosed = "NC"
  /// Inconnu: the person does not know.
  case unknown = "IN"
  /// Sans objet.
  case notApplicable = "SO"
  /// Non demandé: the clerk did not ask.
  case notAsked = "ND"
}
