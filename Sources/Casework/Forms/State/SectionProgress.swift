/// How far a section is, in fields.
package struct SectionProgress: Hashable, Sendable {
  /// With an answer that stands or a reason why there is none.
  package var answered = 0
  /// Relevant, answered or not.
  package var asked = 0
  package var requiredLeft = 0
  package var problems = 0
  package var skipped = 0
  package var confirmationsLeft = 0

  package init() {}

  /// Whether nothing keeps the section from being saved.
  package var isReady: Bool { requiredLeft == 0 && problems == 0 && confirmationsLeft == 0 }
}
