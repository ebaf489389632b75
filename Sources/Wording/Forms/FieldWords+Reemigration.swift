/// Plain facts about leaving again, and the agent's own view; none of it leaves the office (domain.md 4.3).
extension FieldWords {
  static var leaveIntent: FieldWords {
    FieldWords(
      fr: "Pense à repartir", en: "Thinks of leaving",
      helpFr: "D'ici six mois : oui, non, peut-être. Un fait, pas un reproche.",
      helpEn: "Within six months: yes, no, perhaps. A fact, not a reproach.")
  }

  static var leaveSteps: FieldWords {
    FieldWords(
      fr: "Démarches engagées", en: "Steps taken",
      helpFr: "Argent réuni, contact pris, date fixée, papiers. RIE = aucune.",
      helpEn: "Money found, contact made, date set, papers. RIE = none.")
  }

  static var leaveDebt: FieldWords {
    FieldWords(
      fr: "Dette qui presse", en: "Pressing debt",
      helpFr: "Une dette pousse-t-elle à repartir ?",
      helpEn: "Does a debt push the person to leave again?")
  }

  static var leaveNoActivity: FieldWords {
    FieldWords(
      fr: "Ni revenu ni activité", en: "No income or activity",
      helpFr: "Oui : sans revenu et sans activité depuis le retour.",
      helpEn: "Yes: without income and activity since the return.")
  }

  static var leaveNoSupport: FieldWords {
    FieldWords(
      fr: "Sans appui familial", en: "No family support",
      helpFr: "Oui : la famille ne soutient pas la personne.",
      helpEn: "Yes: the family gives no support.")
  }

  static var leaveRisk: FieldWords {
    FieldWords(
      fr: "Avis sur un départ", en: "View on leaving",
      helpFr: "Avis de l'agent, pas un calcul. Ne sort jamais du bureau.",
      helpEn: "The agent's view, not a sum. Never leaves the office.")
  }

  static var leaveReason: FieldWords {
    FieldWords(
      fr: "Raison de cet avis", en: "Reason for this view",
      helpFr: "Les faits qui fondent l'avis, et ce qui le contredit.",
      helpEn: "The facts behind the view, and what speaks against it.")
  }
}
