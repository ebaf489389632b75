/// How far an assessment has come: a partial one is seen as partial.
package struct AssessmentProgress: Hashable, Sendable {
  /// In the order of the form.
  package let sections: [Part]

  /// One section: how many questions are asked, given the answers so far, and how many have an answer or a reason for
  /// none.
  package struct Part: Hashable, Sendable {
    package let section: SectionCode
    package let asked: Int
    package let answered: Int
    /// Whether some questions are left out of both counts because their answers were not opened for this reader.
    package let isSealed: Bool

    package var isComplete: Bool { answered == asked && !isSealed }
    package var isBegun: Bool { answered > 0 || isSealed }
  }

  package var asked: Int { sections.reduce(0) { $0 + $1.asked } }
  package var answered: Int { sections.reduce(0) { $0 + $1.answered } }

  /// Sections with questions that nobody has answered yet.
  package var incomplete: [SectionCode] { sections.filter { $0.answered < $0.asked }.map(\.section) }

  /// - Parameters:
  ///   - day: the day it is looked at.
  ///   - surroundings: answers of the case that conditions look at.
  package static func of(
    _ record: CaseRecord, on day: CivilDay, surroundings: Answers = [:]
  ) -> AssessmentProgress {
    let answers = surroundings.merging(record.answers) { $1 }
    return AssessmentProgress(
      sections: AssessmentForm.spec.sections.map { section in
        let sealed = record.sections[section.code]?.sealed ?? []
        // Notes are welcome and further sittings are held when needed: neither is a question left open.
        let questions = section.fields.filter {
          !sealed.contains($0.compartment) && !$0.isLongText && $0.code.ordinal == 1
        }
        let asked = questions.filter { $0.relevance.holds(on: day) { answers[$0] } }
        return Part(
          section: section.code,
          asked: asked.count,
          answered: asked.count { answers[$0.code] != nil },
          isSealed: section.fields.contains { sealed.contains($0.compartment) })
      })
  }
}

extension FieldSpec {
  fileprivate var isLongText: Bool {
    if case .longText = kind { true } else { false }
  }
}
