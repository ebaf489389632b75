import Casework
import Terminal
import Wording

/// The lines of the follow-ups of a case: what is proposed, planned and past, latest first.
struct FollowUpLines {
  let file: CaseFile
  let agenda: CaseAgenda
  let context: DeskContext

  private var words: Wording { context.wording }
  private var facts: FollowUpFacts { FollowUpFacts(file, agenda) }

  var lines: [FollowUpLine] {
    let proposals = context.schedule.proposals(for: facts, existing: agenda.followUps, on: context.today)
    let dates = file.referrals.compactMap {
      FollowUp(of: $0, by: context.referralClock, on: context.today)
    }
    let planned = (agenda.followUps.filter(\.isPlanned) + dates).sorted(by: FollowUp.isBefore)
    let orphans = Set(context.schedule.orphans(of: facts, existing: agenda.followUps).map(\.id))
    let past = self.past
    return group(words.proposalsHeading(proposals.count), proposals.map(line))
      + group(
        words.plannedHeading(planned.count),
        planned.flatMap { line(of: $0, isOrphan: orphans.contains($0.id)) })
      + group(words.pastHeading(past.count), past.flatMap { $0 })
  }

  private func group(_ heading: String, _ lines: [FollowUpLine]) -> [FollowUpLine] {
    lines.isEmpty ? [] : [FollowUpLine(text: heading, isHeading: true)] + lines
  }

  private func line(_ proposal: FollowUpProposal) -> FollowUpLine {
    let landed = proposal.landed
    let day = words.longDay(landed.day)
    let closed = landed.isMoved ? words.closedInstead(landed.asked) : nil
    let instead = proposal.moving.flatMap { id in agenda.followUps.first { $0.id == id } }.map {
      words.movingProposal($0.due)
    }
    let title = words.shortTitle(of: proposal, by: context.schedule.rules)
    let what = [words.name(of: proposal.kind), title == words.name(of: proposal.kind) ? nil : title]
      .compactMap(\.self).joined(separator: " ")
    let text = [day, words.shortName(of: proposal.channel), what, instead, closed].compactMap(\.self)
    return FollowUpLine(sign: "+", text: text.joined(separator: "  "), target: .proposal(proposal))
  }

  private func line(of followUp: FollowUp, isOrphan: Bool = false) -> [FollowUpLine] {
    let isLate = followUp.isLate(on: context.today)
    let title = words.shortTitle(of: followUp, by: context.schedule.rules)
    // Of a contact, the day it was; of what did not take place, the day it was for.
    let day = followUp.contact ?? followUp.due
    var text = [
      words.longDay(day), words.time(ifAny: day == followUp.due ? followUp.time : nil),
      TextLayout.fit(words.way(of: followUp), width: 8), words.name(of: followUp.kind),
    ]
    if title != words.name(of: followUp.kind) { text.append(title) }
    if let recurrence = followUp.recurrence { text.append(words.repeats(recurrence)) }
    let agent = followUp.agent.map { context.name(ofStaff: $0) } ?? ""
    let end =
      followUp.isPlanned
      ? isLate ? words.end(of: followUp, today: context.today, by: context.schedule.rules) : agent
      : words.name(of: followUp.status)
    return [
      FollowUpLine(
        sign: isOrphan ? "?" : words.sign(of: followUp, today: context.today),
        role: isLate ? .problem : followUp.isPlanned ? .text : .dim, text: text.joined(separator: "  "),
        end: end,
        target: .followUp(followUp), help: isOrphan ? words.orphanHelp : "")
    ] + note(followUp.id)
  }

  private func line(of attempt: ContactAttempt) -> [FollowUpLine] {
    let text = [
      words.longDay(attempt.day), words.time(ifAny: attempt.time),
      TextLayout.fit(words.shortName(of: attempt.channel), width: 8), words.attemptName,
    ]
    return [
      FollowUpLine(
        sign: attempt.result.isContact ? "x" : "a", role: .dim, text: text.joined(separator: "  "),
        end: "\(words.name(of: attempt.result))  \(context.name(ofStaff: attempt.agent))",
        target: .attempt(attempt))
    ] + note(attempt.id)
  }

  private func note(_ id: RecordID) -> [FollowUpLine] {
    guard let note = agenda.notes[id], !note.isEmpty else { return [] }
    return TextLayout.wrap(note, width: 70).map { FollowUpLine(role: .dim, text: "   " + $0) }
  }

  /// What was done and tried, latest first, each with its note.
  private var past: [[FollowUpLine]] {
    let ended = agenda.followUps.filter { !$0.isPlanned }.map { ($0.ended ?? $0.due, $0.id, line(of: $0)) }
    let tried = agenda.attempts.map { ($0.day, $0.id, line(of: $0)) }
    return (ended + tried).sorted { ($0.0, $0.1) > ($1.0, $1.1) }.map(\.2)
  }
}
