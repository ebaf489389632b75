/// What a piece of work on a case is. The raw value is stored: it is never changed.
package enum CaseRecordKind: String, CaseIterable, Hashable, Sendable, Codable {
  /// The integrated assessment, in one sitting or several.
  case assessment
  /// One interview with an instrument.
  case interview
  case need
  /// Objectives, feasibility and signature; its actions are records of their own.
  case plan
  case action

  /// The sections that its answers are kept in, in the order of the form.
  package var sections: [SectionCode] {
    switch self {
    case .assessment: [.sittings, .economy, .community, .wellbeing, .factors, .reemigration]
    case .interview: [.interview, .items]
    case .need: [.need]
    case .plan: [.plan, .feasibility]
    case .action: [.action]
    }
  }
}
