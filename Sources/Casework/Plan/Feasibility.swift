/// Whether one condition of a plan is there (feasibility grid of the handbook, domain.md 2.3; its lines [P]).
package enum Feasibility: String, OptionVocabulary, Codable {
  case yes = "O"
  case no = "N"
  /// À voir.
  case toBeSeen = "V"

  package static let listCode = "feasibility"
}
