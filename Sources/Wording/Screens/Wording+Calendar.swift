package import Casework

/// Words of the screens of follow-up: the calendar, the follow-ups of a case, attempts, moves.
extension Wording {
  package var placeCalendar: String { say(fr: "Suivis", en: "Follow-up") }
  package func placeWeek(_ week: ISOWeek) -> String {
    say(fr: "Semaine \(week.number)", en: "Week \(week.number)")
  }
  package var placeChooseCase: String { say(fr: "Pour qui", en: "For whom") }
  package func savedRecord(_ kind: CaseRecordKind) -> String {
    say(fr: "Enregistré : \(name(of: kind)).", en: "Saved: \(name(of: kind)).")
  }
  package var placeAgenda: String { say(fr: "Liste", en: "List") }

  // The side of the calendar.
  package var weekColumn: String { say(fr: "S", en: "W") }
  package var legendToday: String { say(fr: "= aujourd'hui", en: "= today") }
  package var legendPlanned: String { say(fr: ". suivi   ! en retard", en: ". planned   ! late") }
  package var legendHoliday: String { say(fr: "F férié", en: "F holiday") }
  package var lateLabel: String { say(fr: "En retard", en: "Late") }
  package var thisWeekLabel: String { say(fr: "Cette semaine", en: "This week") }
  package var scopeMine: String { say(fr: "mes dossiers", en: "my cases") }
  package var scopeWhole: String { say(fr: "tout le bureau", en: "the whole office") }
  package var anyTime: String { say(fr: "À TOUTE HEURE", en: "AT ANY TIME") }
  package func hour(_ hour: Int) -> String { "\(padded(hour, to: 2)) h" }
  package var nothingPlanned: String { say(fr: "Rien de prévu.", en: "Nothing planned.") }
  package func monthCell(planned: Int, late: Int, done: Int) -> String {
    [late > 0 ? "!\(late)" : "", planned > late ? ".\(planned - late)" : "", done > 0 ? "x\(done)" : ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
  package func dayCounts(planned: Int, late: Int, done: Int) -> String {
    let parts = [
      say(fr: "\(planned - late) à faire", en: "\(planned - late) to do"),
      late > 0 ? say(fr: "\(late) en retard", en: "\(late) late") : "",
      done > 0 ? say(fr: "\(done) passés", en: "\(done) past") : "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
  package var calendarHelp: String {
    say(
      fr: "e = autre suite   c = essai de contact   o = mes dossiers ou tout   F10 = tout",
      en: "e = other outcome   c = contact attempt   o = mine or all   F10 = all")
  }
  package var monthHelp: String {
    say(
      fr: "Flèches = jour   Entrée = ce jour   s = semaine   F7/F8 = mois",
      en: "Arrows = day   Enter = that day   s = week   F7/F8 = month")
  }

  // Moving.
  package func movePrompt(_ name: String) -> String {
    say(fr: "Reporter \(name) au :", en: "Move \(name) to:")
  }
  package var promptKeys: String { say(fr: "Entrée  Échap", en: "Enter  Esc") }
  package func moved(_ name: String, to landed: LandedDay, today: CivilDay) -> String {
    let far = distance(from: today, to: landed.day)
    return say(
      fr: "\(name) : \(landing(landed)) (\(far)).  u = défaire",
      en: "\(name): \(landing(landed)) (\(far)).  u = undo")
  }
  package func moveOf(_ name: String) -> String { say(fr: "report de \(name)", en: "move of \(name)") }

  // What became of it.
  package var outcomeTitle: String {
    say(fr: "Qu'est-ce que le suivi est devenu ?", en: "What became of it?")
  }
  package func ended(_ name: String, _ status: FollowUpStatus) -> String {
    say(
      fr: "\(name) : \(self.name(of: status)).  u = défaire",
      en: "\(name): \(self.name(of: status)).  u = undo")
  }
  package func endOf(_ name: String) -> String { say(fr: "suite de \(name)", en: "outcome of \(name)") }
  package var onlyPlanned: String {
    say(
      fr: "Ce suivi a déjà sa suite.  u défait le dernier acte.",
      en: "This follow-up has its outcome already.")
  }

  // Planning.
  package var planTitle: String { say(fr: "Prévoir un suivi", en: "Plan a follow-up") }
  package var changeTitle: String { say(fr: "Changer ce suivi", en: "Change this follow-up") }
  package func planned(_ name: String, _ landed: LandedDay) -> String {
    say(fr: "\(name) : \(landing(landed)).  u = défaire", en: "\(name): \(landing(landed)).  u = undo")
  }
  package func planOf(_ name: String) -> String {
    say(fr: "suivi prévu de \(name)", en: "planned follow-up of \(name)")
  }
  package func kept(_ count: Int) -> String {
    counted(
      count, fr: ("proposition retenue.  u = défaire", "propositions retenues.  u = défaire"),
      en: ("proposal kept.  u = undo", "proposals kept.  u = undo"))
  }
  package var keptName: String { say(fr: "proposition retenue", en: "proposal kept") }
  package var setAside: String {
    say(fr: "Proposition écartée : elle ne revient plus.  u = défaire", en: "Proposal set aside.  u = undo")
  }
  package var setAsideName: String { say(fr: "proposition écartée", en: "proposal set aside") }
  package var noProposal: String { say(fr: "Aucune proposition ici.", en: "No proposal here.") }
  package func followUpUndone(_ what: String) -> String {
    say(fr: "Défait : \(what).", en: "Undone: \(what).")
  }

  // A case.
  package var actOnReferral: String {
    say(
      fr: "C'est la date d'un référencement : Entrée l'ouvre, et c'est là qu'on agit.",
      en: "This is the date of a referral: Enter opens it, and it is acted on there.")
  }
  /// The way in which a date is to be kept: who is asked about a referral, else the channel. At most eight columns.
  ///
  /// - Parameter today: a late one of a referral tells its number instead, since how late it is stands where the number would.
  package func way(of followUp: FollowUp, today: CivilDay? = nil) -> String {
    if case .clock(_, let number) = followUp.origin, let today, followUp.isLate(on: today) {
      return listNumber(number, today: today)
    }
    guard case .clock(let task, _) = followUp.origin else { return shortName(of: followUp.channel) }
    return switch task.party {
    case .provider: say(fr: "Relance", en: "Chase")
    case .person: say(fr: "Prévenir", en: "Tell")
    case .office: say(fr: "Référ.", en: "Referral")
    }
  }
  package var followUpIsOver: String {
    say(
      fr: "Ce suivi n'est plus prévu : il a changé ailleurs. Le brouillon est gardé.",
      en: "This follow-up is no longer planned: it changed elsewhere. The draft is kept.")
  }
  package var placeFollowUps: String { say(fr: "Suivi", en: "Follow-up") }
  package func nextLine(_ next: String) -> String { say(fr: "Prochain : \(next)", en: "Next: \(next)") }
  package var nextLabel: String { say(fr: "Prochain suivi", en: "Next follow-up") }
  package func proposalsHeading(_ count: Int) -> String {
    say(
      fr: "PROPOSÉ (\(count))   Entrée = retenir   x = écarter   g = retenir tout",
      en: "PROPOSED (\(count))   Enter = keep   x = set aside   g = keep all")
  }
  package func plannedHeading(_ count: Int) -> String {
    say(fr: "PRÉVU (\(count))", en: "PLANNED (\(count))")
  }
  package func pastHeading(_ count: Int) -> String { say(fr: "PASSÉ (\(count))", en: "PAST (\(count))") }
  package var caseFollowUpHelp: String {
    say(
      fr: "n = prévoir   c = essai de contact   f = fait   p = reporter   F10 = tout",
      en: "n = plan   c = contact attempt   f = done   p = move   F10 = all")
  }
  package var orphanHelp: String {
    say(
      fr: "L'action ou la demande n'est plus ouverte : x annule ce suivi.",
      en: "The action or referral is no longer open: x cancels this follow-up.")
  }
  package func movingProposal(_ day: CivilDay) -> String {
    say(fr: "au lieu du \(shortDay(day))", en: "instead of \(shortDay(day))")
  }
  package func closedInstead(_ day: CivilDay) -> String {
    let asked = "\(shortWeekday(day.weekday)) \(shortDay(day))"
    return say(fr: "(\(asked) fermé)", en: "(\(asked) closed)")
  }
  package func repeats(_ recurrence: Recurrence) -> String {
    let unit = name(of: RecurrenceUnit(recurrence.unit))
    return say(fr: "tous les \(recurrence.every) \(unit)", en: "every \(recurrence.every) \(unit)")
  }
  package func markedUnreachable(_ name: String) -> String {
    say(
      fr: "\(name) : injoignable, noté. Un contact efface la marque.  u = défaire",
      en: "\(name): unreachable, noted. A contact removes the mark.  u = undo")
  }
  package func markedReachable(_ name: String) -> String {
    say(fr: "\(name) : de nouveau à joindre.  u = défaire", en: "\(name): to be reached again.  u = undo")
  }
  package var unreachableName: String { say(fr: "marque injoignable", en: "mark of unreachable") }

  // An attempt.
  package var contactTitle: String { say(fr: "Essai de contact", en: "Attempt to reach") }
  package var visitTitle: String { say(fr: "Note du suivi", en: "Note of the follow-up") }
  package var attemptName: String { say(fr: "essai de contact", en: "contact attempt") }
  package func tried(_ name: String, _ result: ContactResult) -> String {
    switch result {
    case .leftAgain:
      say(
        fr: "Noté : \(name) reparti(e). Plus aucun rappel.  u = défaire",
        en: "Noted: \(name) left again. No more reminders.  u = undo")
    case .deceased:
      say(
        fr: "Noté, avec nos pensées pour les proches. Plus aucun rappel.  u = défaire",
        en: "Noted, with our thoughts for the family. No more reminders.  u = undo")
    default:
      say(
        fr: "\(name) : \(self.name(of: result)), noté.  u = défaire",
        en: "\(name): \(self.name(of: result)), noted.  u = undo")
    }
  }

  // Postponing several.
  package var placePostpone: String { say(fr: "Reporter en bloc", en: "Postpone together") }
  package func postponePrompt(_ count: Int) -> String {
    say(fr: "Reporter \(followUps(count)) de", en: "Move \(followUps(count)) by")
  }
  package var workingDays: String { say(fr: "jour(s) ouvré(s)", en: "working day(s)") }
  package var postponeHelp: String {
    say(
      fr: "Un nombre de jours ; Espace sort une ligne du lot ; F2 reporte.",
      en: "A number of days; Space leaves a line out; F2 moves them.")
  }
  package var nothingToPostpone: String { say(fr: "Rien à reporter ici.", en: "Nothing to move here.") }
  package func postponed(_ count: Int) -> String {
    counted(
      count, fr: ("suivi reporté.  u = défaire", "suivis reportés.  u = défaire"),
      en: ("follow-up moved.  u = undo", "follow-ups moved.  u = undo"))
  }
  package var postponeName: String { say(fr: "report en bloc", en: "the moves") }
  package var daysNeeded: String {
    say(fr: "Taper un nombre de jours, de 1 à 60.", en: "Type a number of days, 1 to 60.")
  }

  // Handing over.
  package var placeCaseload: String { say(fr: "Confier des dossiers", en: "Hand over cases") }
  package func caseloadTitle(_ name: String, cases: Int, planned: Int) -> String {
    say(
      fr: "\(name) : \(self.cases(cases)), dont \(followUps(planned)) à son nom",
      en: "\(name): \(self.cases(cases)), with \(followUps(planned)) in their name")
  }
  package func caseloadMoved(_ count: Int, to name: String) -> String {
    say(fr: "\(cases(count)) : désormais à \(name).", en: "\(cases(count)): now with \(name).")
  }
  package func noCaseload(_ name: String) -> String {
    say(fr: "\(name) n'a pas de dossier ouvert.", en: "\(name) has no open case.")
  }

  // Today.
  package func filter(_ kind: CaseQuery.Among.Kind) -> String {
    switch kind {
    case .silent: say(fr: "sans contact depuis 90 jours", en: "no contact for 90 days")
    case .unplanned: say(fr: "sans prochaine date", en: "without a next date")
    case .missed: say(fr: "absents à joindre", en: "did not come, to be reached")
    case .closings: say(fr: "clôtures à approuver", en: "closings to approve")
    }
  }
  package func todayAlerts(_ count: Int) -> String {
    say(
      fr: "! Alertes sans réponse, dans un brouillon (\(count))",
      en: "! Alerts not answered for, in a draft (\(count))")
  }
  package func todayLate(_ count: Int) -> String {
    say(fr: "Suivis en retard (\(count))", en: "Late follow-ups (\(count))")
  }
  package func todayDue(_ count: Int) -> String {
    say(fr: "Suivis du jour (\(count))", en: "Follow-ups due today (\(count))")
  }
  package func todaySilent(_ count: Int) -> String {
    say(fr: "Sans contact depuis 90 jours (\(count))", en: "No contact for 90 days (\(count))")
  }
  package func todayMissed(_ count: Int) -> String {
    say(fr: "Absents à joindre (\(count))", en: "Did not come, to be reached (\(count))")
  }
  package func todayUnplanned(_ count: Int) -> String {
    say(fr: "Sans prochaine date (\(count))", en: "Without a next date (\(count))")
  }
}
