import Casework
import Terminal
import Wording

/// Above whatever is done to reach somebody: how they may be reached, the next date, and what the ladder proposes.
struct ContactHead {
  let file: CaseFile
  let agenda: CaseAgenda
  let context: DeskContext

  /// Draws it from `row` on and gives the row below.
  func draw(into grid: inout Grid, area: Rectangle, row: Int) -> Int {
    let words = context.wording
    let contacts = SafeContact.all(in: file.sections[.contacts]?.answers ?? [:])
    var lines = contacts.map { (words.line(of: $0), $0.safety == .safe ? StyleRole.text : .problem) }
    if contacts.isEmpty { lines = [(words.noNumber, .note)] }
    let facts = FollowUpFacts(file, agenda)
    let next = NextDate(of: facts, followUps: agenda.followUps, by: context.schedule, on: context.today)
    lines.append((words.nextLine(words.next(next, today: context.today)), .label))
    let hasTrusted = contacts.contains { if case .trusted = $0.who { true } else { false } }
    let step = ContactLadder().step(after: agenda.attempts, hasTrustedContact: hasTrusted)
    if let advice = words.advice(step) { lines.append(("! " + advice, .note)) }
    for (place, (text, role)) in lines.enumerated() {
      grid.put(cutting: text, row: row + place, column: 1, role: role, width: area.width - 2)
    }
    grid.fill(row: row + lines.count, column: 0, with: "─", role: .rule)
    return row + lines.count + 1
  }
}
