import Casework
import Paperwork

/// The follow-ups of an office, or of one agent, with the people they are about.
struct OfficeAgenda {
  let agenda: Agenda
  let index: PeopleIndex
  let staff: [StaffMember]
  /// Nil for the whole office.
  let agent: RecordID?

  /// Those of a day, whatever became of them, after what is late when that is today.
  func lines(on day: CivilDay, today: CivilDay) -> [AgendaLine] {
    let late = day == today ? agenda.late(on: today) : []
    return (late + agenda.on(day).filter { $0.status != .cancelled }).compactMap(line)
  }

  /// All of them, in no order.
  var all: [AgendaLine] { agenda.cases.flatMap(\.followUps).compactMap(line) }

  private func line(_ followUp: FollowUp) -> AgendaLine? {
    guard let header = index.caseHeader(followUp.caseID), let person = index.header(of: header.person) else {
      return nil
    }
    let owner = followUp.agent ?? header.agent
    guard agent == nil || owner == agent else { return nil }
    let name = staff.first { $0.id == owner }?.name ?? ""
    return AgendaLine(followUp: followUp, number: header.number, person: person, agent: name)
  }
}
