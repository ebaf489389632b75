package import Casework

/// How far the work on a case has come, and what keeps it from going on, in at most 74 columns.
extension Wording {
  package func name(of stage: CaseStage) -> String {
    switch stage {
    case .intake: say(fr: "accueil", en: "intake")
    case .assessment: say(fr: "évaluation", en: "assessment")
    case .needs: say(fr: "besoins", en: "needs")
    case .plan: say(fr: "plan à signer", en: "plan to be signed")
    case .carryingOut: say(fr: "mise en œuvre du plan", en: "plan being carried out")
    case .fulfilled: say(fr: "plan réalisé", en: "plan fulfilled")
    case .closed: say(fr: "dossier clos", en: "case closed")
    case .urgentHelp: say(fr: "aide urgente seulement", en: "urgent help only")
    }
  }

  package func sentence(of blocker: PlanBlocker) -> String {
    switch blocker {
    case .notScreened:
      say(fr: "Le dépistage rapide n'est pas fait.", en: "The rapid screening has not been done.")
    case .noAssessment:
      say(fr: "Aucune évaluation intégrée n'est commencée.", en: "No integrated assessment has been begun.")
    case .assessmentPartial(let sections):
      say(fr: "Reste à évaluer : \(names(of: sections)).", en: "Still to assess: \(names(of: sections)).")
    case .proposalsUndecided(let count):
      say(
        fr: "\(proposedNeeds(count)) à retenir ou à écarter.",
        en: "\(proposedNeeds(count)) to keep or to set aside.")
    case .noNeed: say(fr: "Aucun besoin n'est noté.", en: "No need has been noted.")
    case .noPlan: say(fr: "Aucun plan n'est écrit.", en: "No plan has been written.")
    case .planLate(let day):
      say(
        fr: "Retour le \(self.day(day)) : un plan signé est attendu dans le mois.",
        en: "Return on \(self.day(day)): a signed plan is expected within a month.")
    case .noObjective(let dimension):
      say(
        fr: "Pas d'objectif pour la dimension \(name(of: dimension)), qui a des besoins.",
        en: "No goal for the \(name(of: dimension)) dimension, which has needs.")
    case .noAction: say(fr: "Le plan n'a encore aucune action.", en: "The plan has no action yet.")
    case .needsWithoutAction(let count):
      say(
        fr: "\(countedNeeds(count)) sans action dans le plan.",
        en: "\(countedNeeds(count)) without an action in the plan.")
    case .actionsWithoutResponsible(let count):
      say(
        fr: "\(countedActions(count)) sans responsable.", en: "\(countedActions(count)) that nobody sees to.")
    case .actionsWithoutDue(let count):
      say(fr: "\(countedActions(count)) sans échéance.", en: "\(countedActions(count)) without a due date.")
    case .notSigned:
      say(fr: "Le plan n'est pas signé par la personne.", en: "The person has not signed the plan.")
    case .actionsOverdue(let count):
      say(fr: "\(countedActions(count)) en retard.", en: "\(countedActions(count)) overdue.")
    case .actionsWaiting(let count):
      say(
        fr: "\(countedActions(count)) en attente de pièce.",
        en: "\(countedActions(count)) waiting for a document.")
    case .reviewDue(let day):
      say(fr: "Revue du plan prévue le \(self.day(day)).", en: "Review of the plan due on \(self.day(day)).")
    }
  }

  private func names(of sections: [SectionCode]) -> String {
    sections.map { name(of: $0) }.joined(separator: ", ")
  }

  private func proposedNeeds(_ count: Int) -> String {
    counted(count, fr: ("besoin proposé", "besoins proposés"), en: ("proposed need", "proposed needs"))
  }

  private func countedNeeds(_ count: Int) -> String {
    counted(count, fr: ("besoin ouvert", "besoins ouverts"), en: ("open need", "open needs"))
  }

  private func countedActions(_ count: Int) -> String {
    counted(count, fr: ("action", "actions"), en: ("action", "actions"))
  }
}
