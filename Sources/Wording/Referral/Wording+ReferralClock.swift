package import Casework

/// What is due on a referral, and what is amiss with it.
extension Wording {
  /// What to do next; at most 30 columns.
  package func name(of task: ReferralTask) -> String {
    switch task {
    case .finishDraft: say(fr: "finir le brouillon", en: "finish the draft")
    case .remind(let number): say(fr: "faire la relance \(number)", en: "send reminder \(number)")
    case .call: say(fr: "appeler, demander quelqu'un", en: "call, ask for somebody")
    case .tryNext: say(fr: "voir un autre prestataire", en: "turn to another provider")
    case .askDecision: say(fr: "demander la décision", en: "ask for the decision")
    case .askForDay: say(fr: "demander un rendez-vous", en: "ask for a day to come on")
    case .askAboutAppointment: say(fr: "la personne est-elle venue ?", en: "did the person come?")
    case .askAboutBeginning: say(fr: "le service a-t-il commencé ?", en: "did the service begin?")
    case .reachPerson: say(fr: "joindre la personne absente", en: "reach who did not come")
    case .askProgress: say(fr: "prendre des nouvelles", en: "ask how it is going")
    case .checkWait: say(fr: "voir la liste d'attente", en: "check the waiting list")
    case .checkHold: say(fr: "voir ce qui bloque", en: "check what holds it up")
    case .tellPerson: say(fr: "informer la personne", en: "tell the person")
    case .close: say(fr: "clore, noter le résultat", en: "close, note the outcome")
    case .confirmRecall: say(fr: "faire confirmer le rappel", en: "have the recall confirmed")
    }
  }

  /// `faire la relance 1 : mar. 01/12/2026 (J+7)`; a late one says by how much.
  package func due(_ due: ReferralDue, today: CivilDay) -> String {
    let day =
      due.isLate(on: today)
      ? say(
        fr: "\(longDay(due.day)), en retard de \(days(today.number - due.day.number))",
        en: "\(longDay(due.day)), \(days(today.number - due.day.number)) late")
      : dayEcho(due.day, today: today)
    return say(fr: "\(name(of: due.task)) : \(day)", en: "\(name(of: due.task)): \(day)")
  }

  /// What to do next in the head of a referral: `faire la relance 1, ven. 04/12`, `appeler, demander quelqu'un, tard 6 j`.
  package func next(_ due: ReferralDue, today: CivilDay) -> String {
    let isNear = due.day.number <= today.number + 1
    let day = isNear ? brief(due, today: today) : "\(shortWeekday(due.day.weekday)) \(shortDay(due.day))"
    return "\(name(of: due.task)), \(day)"
  }

  /// The next date on a card: `tard 6 j`, `auj.`, `demain`, `jeu. 26`, `02/12`; at most ten columns for a thousand days.
  /// - Parameter columns: where there are fewer, a lateness of years stands closer together.
  package func brief(_ due: ReferralDue, today: CivilDay, within columns: Int = 10) -> String {
    let ahead = due.day.number - today.number
    return switch ahead {
    case ..<0:
      say(fr: "tard \(-ahead)", en: "late \(-ahead)")
        + (-ahead >= 100 && columns < 10 ? "" : " ") + say(fr: "j", en: "d")
    case 0: say(fr: "auj.", en: "today")
    case 1: say(fr: "demain", en: "tomorrow")
    case 2...6: "\(shortWeekday(due.day.weekday)) \(padded(due.day.day, to: 2))"
    default: shortDay(due.day)
    }
  }

  /// `sans réponse depuis 6 jours`, `en retard de 2 jours`.
  package func name(of lateness: ReferralLateness) -> String {
    switch lateness {
    case .noAnswer(let count):
      say(fr: "sans réponse, délai passé de \(days(count))", en: "no answer, \(days(count)) past the limit")
    case .late(let count): say(fr: "en retard de \(days(count))", en: "\(days(count)) late")
    }
  }

  /// When to call: `ouvert 08:00-13:00`, `fermé jusqu'à lun. 30/11 08:00`, `heures inconnues`.
  package func name(of window: CallWindow) -> String {
    switch window {
    case .unknown: say(fr: "heures inconnues", en: "hours unknown")
    case .today(let span): say(fr: "ouvert \(hours(span))", en: "open \(hours(span))")
    case .closed(let day, let span):
      say(
        fr: "fermé jusqu'à \(shortWeekday(day.weekday)) \(shortDay(day)) \(clock(minute: span.opens))",
        en: "closed until \(shortWeekday(day.weekday)) \(shortDay(day)) \(clock(minute: span.opens))")
    }
  }

  private func hours(_ span: OpeningHours.Span) -> String {
    "\(clock(minute: span.opens))-\(clock(minute: span.closes))"
  }

  private func clock(minute: Int) -> String { "\(padded(minute / 60, to: 2)):\(padded(minute % 60, to: 2))" }
}
