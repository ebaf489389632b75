package import Casework

/// What is answered about a need.
extension Wording {
  package func name(of dimension: NeedDimension) -> String {
    switch dimension {
    case .economic: say(fr: "économique", en: "economic")
    case .social: say(fr: "sociale", en: "social")
    case .psychosocial: say(fr: "psychosociale", en: "psychosocial")
    }
  }

  package func name(of category: NeedCategory) -> String {
    switch category {
    case .training: say(fr: "formation professionnelle", en: "vocational training")
    case .apprenticeship: say(fr: "apprentissage", en: "apprenticeship")
    case .employment: say(fr: "emploi, placement, stage", en: "job, placement, internship")
    case .incomeActivity: say(fr: "activité génératrice (AGR)", en: "income-generating activity")
    case .funding: say(fr: "financement, crédit", en: "funding, credit")
    case .financialEducation: say(fr: "éducation financière", en: "financial education")
    case .debt: say(fr: "appui à l'endettement", en: "help with debts")
    case .housing: say(fr: "logement", en: "housing")
    case .food: say(fr: "alimentation", en: "food")
    case .goods: say(fr: "appui matériel", en: "goods")
    case .transport: say(fr: "transport, déplacement", en: "transport")
    case .schooling: say(fr: "scolarisation", en: "schooling")
    case .documents: say(fr: "état civil, documents", en: "civil status, documents")
    case .health: say(fr: "soins de santé", en: "health care")
    case .healthCover: say(fr: "couverture maladie", en: "health cover")
    case .disability: say(fr: "appui au handicap", en: "disability support")
    case .legal: say(fr: "aide juridique", en: "legal help")
    case .childcare: say(fr: "garde d'enfants", en: "childcare")
    case .socialAid: say(fr: "aide sociale, bourse", en: "social aid, grant")
    case .familyTracing: say(fr: "recherche de la famille", en: "family tracing")
    case .firstAid: say(fr: "premiers secours psy.", en: "psychological first aid")
    case .counselling: say(fr: "écoute, consultation", en: "counselling")
    case .supportGroup: say(fr: "groupe de parole", en: "support group")
    case .familyMediation: say(fr: "médiation familiale", en: "family mediation")
    case .communityMediation: say(fr: "médiation communautaire", en: "community mediation")
    case .specialisedCare: say(fr: "soins spécialisés", en: "specialised care")
    case .protection: say(fr: "protection spécialisée", en: "specialised protection")
    case .other: say(fr: "autre besoin", en: "other need")
    }
  }

  package func name(of level: NeedLevel) -> String {
    switch level {
    case .individual: say(fr: "individuel", en: "individual")
    case .community: say(fr: "communautaire", en: "community")
    case .structural: say(fr: "structurel", en: "structural")
    }
  }

  package func name(of priority: NeedPriority) -> String {
    switch priority {
    case .urgent: say(fr: "urgente", en: "urgent")
    case .high: say(fr: "haute", en: "high")
    case .medium: say(fr: "moyenne", en: "medium")
    case .low: say(fr: "basse", en: "low")
    }
  }

  package func name(of closing: NeedClosing) -> String {
    switch closing {
    case .met: say(fr: "satisfait", en: "met")
    case .notNeeded: say(fr: "écarté", en: "set aside")
    case .refused: say(fr: "non souhaité", en: "not wanted")
    case .cannotBeMet: say(fr: "sans réponse possible", en: "cannot be met")
    case .moved: say(fr: "a quitté la zone", en: "left the area")
    case .other: say(fr: "autre motif", en: "another reason")
    }
  }
}
