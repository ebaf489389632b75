package import Casework

/// The parts of a form, in at most fourteen columns.
extension Wording {
  package func name(of section: SectionCode) -> String {
    switch section {
    case .consent: say(fr: "Consentement", en: "Consent")
    case .identity: say(fr: "Identité", en: "Identity")
    case .contacts: say(fr: "Contacts", en: "Contact")
    case .family: say(fr: "Famille", en: "Family")
    case .journey: say(fr: "Retour", en: "Return")
    case .needs: say(fr: "Besoins", en: "Needs")
    case .screening: say(fr: "Dépistage", en: "Screening")
    case .sittings: say(fr: "Entretiens", en: "Sittings")
    case .economy: say(fr: "Économique", en: "Economic")
    case .community: say(fr: "Social", en: "Social")
    case .wellbeing: say(fr: "Psychosocial", en: "Psychosocial")
    case .factors: say(fr: "Facteurs", en: "Factors")
    case .reemigration: say(fr: "Repartir", en: "Leaving")
    case .interview: say(fr: "Entretien", en: "Interview")
    case .items: say(fr: "Questions", en: "Questions")
    case .need: say(fr: "Besoin", en: "Need")
    case .plan: say(fr: "Plan", en: "Plan")
    case .feasibility: say(fr: "Faisabilité", en: "Feasibility")
    case .action: say(fr: "Action", en: "Action")
    case .referral: say(fr: "Référence", en: "Referral")
    case .disclosure: say(fr: "Accord", en: "Consent")
    case .referralStep: say(fr: "Suite", en: "Event")
    case .followUp: say(fr: "Suivi", en: "Follow-up")
    case .contact: say(fr: "Contact", en: "Contact")
    case .office: say(fr: "Bureau", en: "Office")
    case .staff: say(fr: "Équipe", en: "Team")
    case .closing: say(fr: "Clôture", en: "Closure")
    case .reopening: say(fr: "Réouverture", en: "Reopening")
    case .handover: say(fr: "Passation", en: "Handover")
    case .flag: say(fr: "Alerte", en: "Alert")
    case .unsealing: say(fr: "Ouverture", en: "Opening")
    case .filter: say(fr: "Filtre", en: "Filter")
    }
  }

  /// The section in full, for headings and paper.
  package func title(of section: SectionCode) -> String {
    switch section {
    case .consent: say(fr: "Consentement éclairé", en: "Informed consent")
    case .identity: say(fr: "Identité de la personne", en: "Identity of the person")
    case .contacts:
      say(fr: "Adresse, téléphones, personne de confiance", en: "Address, phones, trusted person")
    case .family: say(fr: "Famille et ménage", en: "Family and household")
    case .journey: say(fr: "Retour et parcours", en: "Return and journey")
    case .needs: say(fr: "Besoins immédiats", en: "Immediate needs")
    case .screening: say(fr: "Dépistage rapide", en: "Rapid screening")
    case .sittings: say(fr: "Entretiens d'évaluation", en: "Assessment sittings")
    case .economy: say(fr: "Dimension économique", en: "Economic dimension")
    case .community: say(fr: "Dimension sociale", en: "Social dimension")
    case .wellbeing: say(fr: "Dimension psychosociale", en: "Psychosocial dimension")
    case .factors: say(fr: "Facteurs de risque et de protection", en: "Risk and protective factors")
    case .reemigration: say(fr: "Faits sur un nouveau départ", en: "Facts about leaving again")
    case .interview: say(fr: "Cadre de l'entretien", en: "Circumstances of the interview")
    case .items: say(fr: "Questions de l'instrument", en: "Questions of the instrument")
    case .need: say(fr: "Besoin", en: "Need")
    case .plan: say(fr: "Plan de réintégration", en: "Reintegration plan")
    case .feasibility: say(fr: "Grille de faisabilité", en: "Feasibility grid")
    case .action: say(fr: "Action du plan", en: "Action of the plan")
    case .referral: say(fr: "Référencement", en: "Referral")
    case .disclosure: say(fr: "Accord et informations communiquées", en: "Consent and what is told")
    case .referralStep: say(fr: "Ce qui s'est passé", en: "What happened")
    case .followUp: say(fr: "Suivi d'une personne", en: "Follow-up of a person")
    case .contact: say(fr: "Essai de contact", en: "Attempt to reach")
    case .office: say(fr: "Ouverture du bureau", en: "Opening of the office")
    case .staff: say(fr: "Membre de l'équipe", en: "Member of staff")
    case .closing: say(fr: "Clôture du dossier", en: "Closure of the case")
    case .reopening: say(fr: "Réouverture du dossier", en: "Reopening of the case")
    case .handover: say(fr: "Passation du dossier", en: "Handover of the case")
    case .flag: say(fr: "Suite donnée à l'alerte", en: "Answer to the alert")
    case .unsealing: say(fr: "Ouverture d'une partie protégée", en: "Opening of a protected part")
    case .filter: say(fr: "Filtres de la liste", en: "Filters of the list")
    }
  }
}
