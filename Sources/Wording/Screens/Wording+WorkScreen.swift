package import Casework

/// Words of the screens of the work on a case: assessments, scores, needs and plan.
extension Wording {
  package var placeWork: String { say(fr: "Évaluation et plan", en: "Assessment and plan") }

  // Tabs, so that all five stand on one line.
  package var tabOverview: String { say(fr: "Où en est-on", en: "Where it stands") }
  package var tabAssessments: String { say(fr: "Évaluations", en: "Assessments") }
  package var tabScores: String { say(fr: "Scores", en: "Scores") }
  package var tabNeeds: String { say(fr: "Besoins", en: "Needs") }
  package var tabPlan: String { say(fr: "Plan", en: "Plan") }

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
    say(fr: "\(title(of: kind)) : enregistré.  u = défaire", en: "\(title(of: kind)): saved.  u = undo")
  }
  package func withdrawn(_ kind: CaseRecordKind) -> String {
    say(fr: "\(title(of: kind)) : retiré.  u = défaire", en: "\(title(of: kind)): withdrawn.  u = undo")
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
}
