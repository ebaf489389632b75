import CaseStore
import Casework
import Paperwork
import Wording

/// Gathers what the sheet of a day says.
struct DaySheetMaker {
  let store: CaseStore
  let member: SignedIn
  let context: DeskContext

  /// The sheet, and what its file is called: the day and the hour, and nothing of anybody.
  func sheet(of day: CivilDay, agent: RecordID?) throws(StoreProblem) -> (text: String, name: String) {
    var agenda = context.agenda
    if let dates = context.referralDates { agenda.add(dates) }
    let followUps = agenda.sheet(of: day, today: context.today) { followUp in
      agent == nil || AgendaScope.owner(of: followUp, in: context) == agent
    }
    let contacts = try store.contacts(of: Set(followUps.map(\.caseID)), by: member)
    let entries = followUps.compactMap { followUp -> DaySheet.Entry? in
      guard let header = context.index.caseHeader(followUp.caseID),
        let person = context.index.header(of: header.person)
      else { return nil }
      return DaySheet.Entry(
        followUp, number: header.number, person: person,
        contacts: SafeContact.all(in: contacts[followUp.caseID] ?? [:]),
        agent: AgendaScope.owner(of: followUp, in: context).map { context.name(ofStaff: $0) } ?? "")
    }
    let text = DaySheet.text(
      of: entries, arrivals: arrivals(of: day, agent: agent), on: day, office: context.office?.name ?? "",
      by: context.member?.name ?? "",
      now: context.now, rules: context.schedule.rules, in: context.wording)
    let clock = context.wording.clock(context.now).replacing(":", with: "")
    let (year, month, date) = day.parts
    let stamp = [year, month, date].map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: "-")
    return (text, context.wording.daySheetFile(stamp, clock))
  }

  /// Those that somebody else sees to stay off the sheet of one agent.
  private func arrivals(of day: CivilDay, agent: RecordID?) -> [AnnouncedArrival] {
    let login = agent.flatMap { agent in context.staff.first { $0.id == agent }?.login }
    return (context.arrivals?.sheet(of: day, today: context.today) ?? []).filter { arrival in
      agent == nil || arrival.agent == nil || arrival.agent == login
    }
  }
}
