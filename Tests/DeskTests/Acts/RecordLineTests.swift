import Casework
import Desk
import Testing
import Wording

struct `A record of the work on a case` {
  private static let id = RecordID(high: 8, low: 1)

  @Test(arguments: [
    (CaseRecordKind.assessment, "Évaluation : KLD"), (.interview, "Entretien : KLD"), (.need, "Besoin : KLD"),
    (.plan, "Plan : KLD"), (.action, "Action : KLD"),
  ])
  func `that is only a draft is named on Today, with its case and whose it is`(
    kind: CaseRecordKind, named: String
  ) {
    let draft = DraftSummary(
      id: RecordID(high: 6, low: 9), author: SampleOffice.head.id, authorName: "A. Diallo",
      form: kind.rawValue,
      subject: .record(case: SampleCase.header.id, kind: kind, record: Self.id, parent: nil, version: 0),
      updated: SampleOffice.at(8, 48), title: "", canResume: true)
    var tester = ScreenTester(TodayScreen(), in: SampleOffice.context(.french))
    tester.receive(.drafts([draft]))
    #expect(tester.shows(named) && tester.shows(SampleCase.header.number.description))
  }

  @Test func `of acts on the whole case tells in the history what was said, in words`() throws {
    func line(_ act: JournalAct, _ field: CoreField, old: Answer?, new: Answer, reason: String) -> HistoryLine
    {
      HistoryLine(
        at: SampleOffice.at(9), by: "A. Diallo", act: act, field: FieldCode(field), old: old, new: new,
        reason: reason)
    }
    var tester = ScreenTester(HistoryScreen(case: SampleCase.header), in: SampleOffice.context(.french))
    tester.receive(
      .history([
        line(.closed, .closingReason, old: nil, new: .choice("FIN"), reason: "Tout va bien"),
        line(.reassigned, .newAgent, old: .text("F. Sané"), new: .text("A. Diallo"), reason: "Congé"),
      ]))
    #expect(tester.shows("- > fin de l'accompagnement  (Tout va bien)"))
    #expect(tester.shows("F. Sané > A. Diallo  (Congé)"))
  }

  @Test(arguments: Language.allCases)
  func `tells in the history what was done to it`(language: Language) {
    let record = HistoryLine.Record(id: Self.id, kind: .need)
    let course = HistoryLine.Record(id: Self.id, kind: .need, before: .current, after: .met)
    let lines = [
      HistoryLine(at: SampleOffice.at(9), by: "A. Diallo", act: .recordStatus, record: course),
      HistoryLine(
        at: SampleOffice.at(8), by: "A. Diallo", act: .recordChanged, section: .need, sealed: .protection,
        record: record),
      HistoryLine(at: SampleOffice.at(7), by: "A. Diallo", act: .recordAdded, record: record),
    ]
    var tester = ScreenTester(HistoryScreen(case: SampleCase.header), in: SampleOffice.context(language))
    tester.receive(.history(lines))
    let wanted =
      language == .french
      ? [
        "besoin : changement d'état", "en cours > satisfait", "besoin : modification : Besoin",
        "besoin : ajout",
      ]
      : ["need : change of status", "current > met", "need : changed : Need", "need : added"]
    for words in wanted { #expect(tester.shows(words), "\(words)") }
  }
}
