package import Casework

/// What a follow-up is, what became of it and of the attempts to reach somebody; each name at most 28 columns.
extension Wording {
  package func name(of kind: FollowUpKind) -> String {
    switch kind {
    case .contact: say(fr: "prise de nouvelles", en: "how the person is")
    case .plan: say(fr: "point sur le plan", en: "plan review")
    case .action: say(fr: "échéance d'une action", en: "an action falls due")
    case .interview: say(fr: "entretien avec outil", en: "interview with instrument")
    case .referral: say(fr: "relance d'un prestataire", en: "reminder to a provider")
    case .other: say(fr: "autre", en: "other")
    }
  }

  package func name(of channel: ContactChannel) -> String {
    switch channel {
    case .phone: say(fr: "appel", en: "call")
    case .office: say(fr: "au bureau", en: "at the office")
    case .home: say(fr: "visite à domicile", en: "home visit")
    case .message: say(fr: "message écrit", en: "written message")
    case .other: say(fr: "autre", en: "other")
    }
  }

  package func name(of status: FollowUpStatus) -> String {
    switch status {
    case .planned: say(fr: "prévu", en: "planned")
    case .done: say(fr: "fait", en: "done")
    case .partly: say(fr: "fait en partie", en: "partly done")
    case .absent: say(fr: "absent(e)", en: "absent")
    case .excused: say(fr: "excusé(e)", en: "excused")
    case .cancelled: say(fr: "annulé", en: "cancelled")
    }
  }

  package func name(of result: ContactResult) -> String {
    switch result {
    case .reached: say(fr: "joint(e)", en: "reached")
    case .noAnswer: say(fr: "ne répond pas", en: "no answer")
    case .outOfService: say(fr: "numéro hors service", en: "number out of service")
    case .relativeReached: say(fr: "parent joint", en: "relative reached")
    case .refused: say(fr: "refuse le contact", en: "refuses contact")
    case .moved: say(fr: "a déménagé", en: "moved")
    case .leftAgain: say(fr: "reparti(e)", en: "left again")
    case .deceased: say(fr: "décédé(e)", en: "deceased")
    }
  }

  package func name(of unit: RecurrenceUnit) -> String {
    switch unit {
    case .days: say(fr: "jours", en: "days")
    case .weeks: say(fr: "semaines", en: "weeks")
    case .months: say(fr: "mois", en: "months")
    }
  }

  /// `09:30`.
  package func time(_ time: DayTime) -> String {
    "\(padded(time.hour, to: 2)):\(padded(time.minute % 60, to: 2))"
  }

  /// What is due, as short as a list needs it: `M+3`, `RSS M+3`, `J+14`, or the name of its kind.
  package func shortTitle(of followUp: FollowUp, by rules: FollowUpRules) -> String {
    shortTitle(of: followUp.kind, instrument: followUp.instrument, origin: followUp.origin, by: rules)
  }

  package func shortTitle(of proposal: FollowUpProposal, by rules: FollowUpRules) -> String {
    shortTitle(of: proposal.kind, instrument: proposal.instrument, origin: proposal.origin, by: rules)
  }

  private func shortTitle(
    of kind: FollowUpKind, instrument: String?, origin: FollowUp.Origin, by rules: FollowUpRules
  ) -> String {
    let parts = [instrument.map { clean($0, limit: 12) }, step(of: origin, by: rules)].compactMap(\.self)
    return parts.isEmpty ? name(of: kind) : parts.joined(separator: " ")
  }

  private func step(of origin: FollowUp.Origin, by rules: FollowUpRules) -> String? {
    if case .clock(_, let number) = origin { return number.description }
    guard case .rule(let mark) = origin, mark.step > 0,
      let rule = rules.rules.first(where: { $0.code == mark.rule })
    else { return nil }
    return switch rule.offsets {
    case .days: say(fr: "J+\(mark.step)", en: "D+\(mark.step)")
    case .months: "M+\(mark.step)"
    case .byLevel: nil
    }
  }
}
