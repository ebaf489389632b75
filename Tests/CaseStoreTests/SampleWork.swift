import CaseStore
import Casework

/// Made-up work on a case: an assessment with something in every compartment, an interview that is sealed whole, a
/// need, a plan and its action.
struct SampleWork {
  let office: EmptyOffice
  let caseID: RecordID

  func newID() -> RecordID { office.clock.world.newID() }

  func assessment(_ note: String = "forgeron") -> CaseRecordEntry {
    CaseRecordEntry(
      id: newID(), kind: .assessment,
      sections: [
        .economy: [FieldCode("economyNote"): .text(note)],
        .wellbeing: [
          FieldCode(.psychosocialNote): .text("sommeilcourt"), FieldCode(.smugglerNote): .text("menaces"),
        ],
      ])
  }

  static let item = FieldCode("ASQ.1.q1")
  static let asked = StoredInstrument(
    code: "ASQ", version: 1, digest: "d1", text: Array("code: ASQ\nversion: 1\n".utf8))

  func interview(
    _ answer: String = "N",
    in compartment: Compartment = .psychosocial
  ) -> CaseRecordEntry {
    CaseRecordEntry(
      id: newID(), kind: .interview, compartment: compartment,
      sections: [
        .interview: [FieldCode("interviewDay"): .date(.day(SampleIntake.day))],
        .items: [Self.item: .choice(answer), FieldCode("ASQ.1.q2"): .noAnswer(.unknown)],
      ])
  }

  func need(_ text: String = "un toit") -> CaseRecordEntry {
    CaseRecordEntry(id: newID(), kind: .need, sections: [.need: [FieldCode("needText"): .text(text)]])
  }

  func plan(_ text: String = "atelier") -> CaseRecordEntry {
    CaseRecordEntry(id: newID(), kind: .plan, sections: [.plan: [FieldCode("planText"): .text(text)]])
  }

  func action(of plan: RecordID, _ text: String = "acheter l'enclume") -> CaseRecordEntry {
    CaseRecordEntry(
      id: newID(), kind: .action, parent: plan, sections: [.action: [FieldCode("actionText"): .text(text)]])
  }

  func records(by somebody: SignedIn? = nil) throws -> [CaseRecord] {
    try office.store.caseFile(caseID, by: somebody ?? office.head).records
  }
}

extension CaseRecord {
  /// The same record as somebody wants it written who has just read it.
  func entry(
    _ section: SectionCode? = nil,
    _ answers: Answers = [:],
    status: CaseRecordStatus? = nil
  ) -> CaseRecordEntry {
    CaseRecordEntry(
      id: id, kind: kind, parent: parent, compartment: compartment, status: status ?? self.status,
      version: version, sections: section.map { [$0: answers] } ?? [:], bases: sections)
  }
}
