/// Risk and protective factors at the four levels of the model of determinants of migrant vulnerability; the same factor can
/// weaken one person and protect another, so both are asked from one list.
extension FieldWords {
  static var individualRisks: FieldWords {
    FieldWords(
      fr: "Risques personnels", en: "Individual risks",
      helpFr: "Santé, parcours, savoir-faire, moyens : ce qui fragilise. F4 = liste.",
      helpEn: "Health, history, skills, means: what weakens. F4 = list.")
  }

  static var individualStrengths: FieldWords {
    FieldWords(
      fr: "Forces personnelles", en: "Individual strengths",
      helpFr: "Santé, parcours, savoir-faire, moyens : ce qui protège. F4 = liste.",
      helpEn: "Health, history, skills, means: what protects. F4 = list.")
  }

  static var individualFactorNote: FieldWords {
    FieldWords(
      fr: "Note, personne", en: "Note, individual",
      helpFr: "Pourquoi chaque facteur compte ici. Rien de protégé dans cette note.",
      helpEn: "Why each factor counts here. Nothing protected in this note.")
  }

  static var householdRisks: FieldWords {
    FieldWords(
      fr: "Risques du ménage", en: "Household risks",
      helpFr: "Taille, revenus, entente, migrations : ce qui fragilise. F4 = liste.",
      helpEn: "Size, income, harmony, migrations: what weakens. F4 = list.")
  }

  static var householdStrengths: FieldWords {
    FieldWords(
      fr: "Forces du ménage", en: "Household strengths",
      helpFr: "Taille, revenus, entente, migrations : ce qui protège. F4 = liste.",
      helpEn: "Size, income, harmony, migrations: what protects. F4 = list.")
  }

  static var householdFactorNote: FieldWords {
    FieldWords(
      fr: "Note, ménage", en: "Note, household",
      helpFr: "Pourquoi chaque facteur compte ici. Rien de protégé dans cette note.",
      helpEn: "Why each factor counts here. Nothing protected in this note.")
  }

  static var communityRisks: FieldWords {
    FieldWords(
      fr: "Risques du milieu", en: "Community risks",
      helpFr: "École, soins, travail, normes, entraide : ce qui fragilise. F4 = liste.",
      helpEn: "School, care, work, norms, mutual help: what weakens. F4 = list.")
  }

  static var communityStrengths: FieldWords {
    FieldWords(
      fr: "Forces du milieu", en: "Community strengths",
      helpFr: "École, soins, travail, normes, entraide : ce qui protège. F4 = liste.",
      helpEn: "School, care, work, norms, mutual help: what protects. F4 = list.")
  }

  static var communityFactorNote: FieldWords {
    FieldWords(
      fr: "Note, milieu", en: "Note, community",
      helpFr: "Pourquoi chaque facteur compte ici. Rien de protégé dans cette note.",
      helpEn: "Why each factor counts here. Nothing protected in this note.")
  }

  static var structuralRisks: FieldWords {
    FieldWords(
      fr: "Risques structurels", en: "Structural risks",
      helpFr: "Lois, économie, droits, services de l'État : ce qui fragilise. F4 = liste.",
      helpEn: "Laws, economy, rights, services of the State: what weakens. F4 = list.")
  }

  static var structuralStrengths: FieldWords {
    FieldWords(
      fr: "Forces structurelles", en: "Structural strengths",
      helpFr: "Lois, économie, droits, services de l'État : ce qui protège. F4 = liste.",
      helpEn: "Laws, economy, rights, services of the State: what protects. F4 = list.")
  }

  static var structuralFactorNote: FieldWords {
    FieldWords(
      fr: "Note, structures", en: "Note, structural",
      helpFr: "Pourquoi chaque facteur compte ici. Rien de protégé dans cette note.",
      helpEn: "Why each factor counts here. Nothing protected in this note.")
  }
}
