package import Casework

/// Words of the screens of the work on a case: assessments, scores, needs and plan.
extension Wording {
  package var placeWork: String { say(fr: "Évaluation", en: "Assessment") }

  // Tabs, so that all six stand on one line.
  package var tabOverview: String { say(fr: "Où en est-on", en: "Where it stands") }
  package var tabAssessments: String { say(fr: "Évaluations", en: "Assessments") }
  package var tabScores: String { say(fr: "Scores", en: "Scores") }
  package var tabNeeds: String { say(fr: "Besoins", en: "Needs") }
  package var tabPlan: String { say(fr: "Plan", en: "Plan") }
  package var tabReferrals: String { say(fr: "Référencements", en: "Referrals") }

  package var workHelp: String {
    say(
      fr: "Gauche/Droite = onglet   n = nouveau   Entrée = ouvrir   F10 = tout",
      en: "Left/Right = tab   n = new   Enter = open   F10 = all")
  }
  package func recordHelp(_ name: String, at day: String) -> String {
    say(
      fr: "Entrée = continuer   x = retirer   dernier changement : \(day), \(name)",
      en: "Enter = go on   x = withdraw   last change: \(day), \(name)")
  }
  package var proposalHelp: String {
    say(
      fr: "Proposé d'après les réponses.  Entrée = retenir   x = écarter",
      en: "Proposed from the answers.  Enter = keep   x = set aside")
  }
  package var beginTitle: String { say(fr: "Commencer", en: "Begin") }
  package var noAssessment: String {
    say(fr: "Aucune évaluation.  n = commencer", en: "No assessment.  n = begin")
  }
  package var noScore: String {
    say(fr: "Aucun score : il vient d'un entretien.", en: "No score: it comes from an interview.")
  }
  package var noNeed: String {
    say(fr: "Aucun besoin noté.  n = en noter un", en: "No need noted.  n = note one")
  }
  package var noPlan: String { say(fr: "Aucun plan.  n = l'écrire", en: "No plan.  n = write it") }
  package var noAction: String {
    say(fr: "Aucune action.  n = en ajouter une", en: "No action.  n = add one")
  }
  package func sealedInterview(_ compartment: String) -> String {
    say(fr: "Entretien protégé (\(compartment))", en: "Protected interview (\(compartment))")
  }
  package var chooseRecord: String {
    say(fr: "Choisir d'abord une ligne.", en: "Choose a line first.")
  }
  package var notWithdrawable: String {
    say(fr: "Cette ligne ne se retire pas.", en: "This line cannot be withdrawn.")
  }

  // What was done, and the way back.
  package func recorded(_ kind: CaseRecordKind) -> String {
    say(fr: "Enregistré : \(name(of: kind)).  u = défaire", en: "Saved: \(name(of: kind)).  u = undo")
  }
  package func withdrawn(_ kind: CaseRecordKind) -> String {
    say(fr: "Retiré : \(name(of: kind)).  u = défaire", en: "Withdrawn: \(name(of: kind)).  u = undo")
  }
  package var recordUndone: String { say(fr: "Dernier acte défait.", en: "Last act undone.") }
  package var planRevised: String {
    say(
      fr: "Nouvelle version du plan ; l'ancienne reste lisible.",
      en: "New version of the plan; the old one stays.")
  }
  package var proposalSetAside: String {
    say(fr: "Proposition écartée : elle ne revient plus.", en: "Proposal set aside: it will not come back.")
  }
  package var draftCannotResume: String {
    say(
      fr: "Ce brouillon ne se rouvre pas ici : l'instrument ou la fiche manque.",
      en: "This draft cannot be opened here: its instrument or record is missing.")
  }

  // Results of an interview.
  package var placeResult: String { say(fr: "Résultat", en: "Result") }
  package var resultHelp: String {
    say(
      fr: "Entrée = fermer   m = reprendre l'entretien   n = noter un besoin",
      en: "Enter = close   m = go on with the interview   n = note a need")
  }
  package func nextQuestion(_ label: String) -> String {
    say(fr: "À demander ensuite : \(label)", en: "Ask next: \(label)")
  }

  // Lines of the tabs.
  package func stageLine(_ stage: String) -> String { say(fr: "Étape : \(stage)", en: "Stage: \(stage)") }
  package var nothingBlocks: String {
    say(fr: "Rien ne bloque l'étape suivante.", en: "Nothing blocks the next stage.")
  }
  package var latestLine: String { say(fr: "Dernière évaluation", en: "Latest assessment") }
  package func openNeeds(_ count: Int) -> String {
    say(
      fr: count == 1 ? "1 besoin ouvert" : "\(count) besoins ouverts",
      en: count == 1 ? "1 open need" : "\(count) open needs")
  }
  package var leavingAgain: String {
    say(fr: "Nouveau départ : des faits, jamais sur papier", en: "Leaving again: facts, never on paper")
  }
  package func sealedInterviews(_ count: Int) -> String {
    say(
      fr: count == 1
        ? "1 entretien protégé : o l'ouvre, dans l'onglet Évaluations"
        : "\(count) entretiens protégés : o les ouvre, dans l'onglet Évaluations",
      en: count == 1
        ? "1 protected interview: o opens it, in the tab Assessments"
        : "\(count) protected interviews: o opens them, in the tab Assessments")
  }
  package func actions(_ count: Int) -> String {
    switch count {
    case 0: say(fr: "Actions", en: "Actions")
    case 1: say(fr: "1 action", en: "1 action")
    default: say(fr: "\(count) actions", en: "\(count) actions")
    }
  }
  package var oldPlans: String { say(fr: "Versions remplacées", en: "Replaced versions") }
  package func planLine(made: String, signed: String?) -> String {
    let end =
      signed.map { say(fr: "signé le \($0)", en: "signed on \($0)") }
      ?? say(fr: "pas encore signé", en: "not signed yet")
    return say(fr: "Plan du \(made), \(end)", en: "Plan of \(made), \(end)")
  }
  package var planIsOld: String {
    say(
      fr: "Cette version est remplacée : elle se lit, et ne change plus.",
      en: "This version is replaced: it is read, and changes no more.")
  }
  package var openFirst: String {
    say(
      fr: "Protégé : o pour l'ouvrir d'abord, avec un motif.",
      en: "Protected: o to open it first, with a reason.")
  }
  package var chooseNeed: String { say(fr: "Choisir d'abord un besoin.", en: "Choose a need first.") }
  package var planFirst: String {
    say(fr: "Écrire d'abord le plan : onglet Plan, n.", en: "Write the plan first: tab Plan, n.")
  }
}
