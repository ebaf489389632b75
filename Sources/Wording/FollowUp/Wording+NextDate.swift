package import Casework

/// The next date of a case and the reason for none; what to try when somebody is not reached.
extension Wording {
  /// The next date in one line: `mar. 01/12/2026 (J+7)`, `à planifier : lun. 30/11/2026 (J+6)`, or why there is none.
  package func next(_ date: NextDate, today: CivilDay) -> String {
    switch date {
    case .planned(let followUp) where followUp.isLate(on: today):
      let days = days(today.number - followUp.due.number)
      return say(
        fr: "\(longDay(followUp.due)), en retard de \(days)", en: "\(longDay(followUp.due)), \(days) late")
    case .planned(let followUp): return dayEcho(followUp.due, today: today)
    case .proposed(let proposal):
      let day = dayEcho(proposal.day, today: today)
      return say(fr: "à planifier : \(day)", en: "to be planned: \(day)")
    case .none(let reason): return name(of: reason)
    }
  }

  /// Why a case has no next date.
  package func name(of reason: NextDate.Reason) -> String {
    switch reason {
    case .closed: say(fr: "dossier clos", en: "case closed")
    case .urgentHelpOnly: say(fr: "aide urgente seulement", en: "urgent help only")
    case .leftAgain(let day):
      say(fr: "reparti(e), su le \(self.day(day))", en: "left again, known since \(self.day(day))")
    case .deceased(let day):
      say(fr: "décédé(e), su le \(self.day(day))", en: "deceased, known since \(self.day(day))")
    case .unreachable(let day):
      say(fr: "injoignable depuis le \(self.day(day))", en: "unreachable since \(self.day(day))")
    case .notForThisReader:
      say(
        fr: "rien de prévu ; voir l'agent du dossier", en: "nothing planned; ask the case manager")
    case .noRule: say(fr: "aucune règle ne prévoit de suite", en: "no rule asks for a next date")
    }
  }

  /// What to do next, as a proposal; nothing for somebody who was reached.
  package func advice(_ step: ContactLadder.Step) -> String? {
    switch step {
    case .nothing: nil
    case .tryAgain:
      say(fr: "Réessayer un autre jour, à une autre heure.", en: "Try again on another day, at another hour.")
    case .trustedContact:
      say(fr: "Demander des nouvelles à la personne de confiance.", en: "Ask the trusted contact for news.")
    case .homeVisit: say(fr: "Prévoir une visite à domicile.", en: "Plan a home visit.")
    case .unreachable:
      say(
        fr: "Noter la personne injoignable, avec l'accord du responsable.",
        en: "Mark the person as unreachable, if the head of office agrees.")
    case .respectRefusal:
      say(
        fr: "La personne ne veut pas de contact : voir avec le responsable.",
        en: "The person does not want contact: see the head of office.")
    case .stop: say(fr: "Plus de rappel pour ce dossier.", en: "No more reminders for this case.")
    }
  }

  /// `sans contact depuis 94 jours`.
  package func silence(_ silence: CaseSilence) -> String {
    say(fr: "sans contact depuis \(days(silence.days))", en: "no contact for \(days(silence.days))")
  }
}
