import Casework
import Wording

/// Referrals and follow-ups of a case read line by line; an empty line stands before each part.
struct CourseLines {
  let course: CaseCourse
  let wording: Wording
  let today: CivilDay

  var lines: [String] { referrals + followUps }

  private var referrals: [String] {
    guard !course.referrals.isEmpty else { return [] }
    return ["", wording.referrals(course.referrals.count)] + course.referrals.map(line(of:))
  }

  /// `KLD-R26-0388-K : Emploi > ANPEJ, émis 24/11, faire la relance 1 : ...`.
  private func line(of line: ReferralLine) -> String {
    let card = line.card
    let provider = course.directory.provider(card.provider)?.calledName ?? ""
    let route =
      card.isRestricted
      ? wording.restrictedReferral : wording.path(wording.shortName(of: card.category), provider)
    let told = [
      route, wording.standing(of: card, today: today), line.due.map { wording.due($0, today: today) },
    ]
    return wording.fact(wording.fullNumber(of: card), told.compactMap(\.self).joined(separator: ", "))
  }

  private var followUps: [String] {
    let agenda = course.agenda
    guard !agenda.followUps.isEmpty || !agenda.attempts.isEmpty else { return [] }
    return ["", wording.followUps(agenda.followUps.count)] + agenda.followUps.map(line(of:))
      + agenda.attempts.map(line(of:))
  }

  /// `jeu. 03/12/2026 09:30 : Appel, RSS M+3, prévu`.
  private func line(of followUp: FollowUp) -> String {
    let time = followUp.time.map { " " + wording.time($0) } ?? ""
    let late =
      followUp.isLate(on: today)
      ? wording.name(of: ReferralLateness.late(days: today.days(since: followUp.due))) : nil
    let told = [
      wording.name(of: followUp.channel), wording.shortTitle(of: followUp, by: course.rules),
      late ?? wording.name(of: followUp.status), note(of: followUp.id),
    ]
    return wording.fact(
      wording.longDay(followUp.due) + time, told.compactMap(\.self).joined(separator: ", "))
  }

  /// `essai de contact, jeu. 03/12/2026 : Appel, pas de réponse`.
  private func line(of attempt: ContactAttempt) -> String {
    let told = [
      wording.name(of: attempt.channel), wording.name(of: attempt.result), note(of: attempt.id),
    ]
    return wording.fact(
      "\(wording.attemptName), \(wording.longDay(attempt.day))",
      told.compactMap(\.self).joined(separator: ", "))
  }

  private func note(of id: RecordID) -> String? { course.agenda.notes[id].flatMap { $0.isEmpty ? nil : $0 } }
}
