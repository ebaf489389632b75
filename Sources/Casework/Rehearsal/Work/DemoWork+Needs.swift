/// The needs that an assessment of the fictional office points to.
extension DemoWork {
  mutating func needs(from assessment: [SectionCode: Answers], on day: CivilDay) -> [CaseRecordEntry] {
    let told = assessment.values.reduce(into: Answers()) { $0.merge($1) { first, _ in first } }
    let proposals = NeedRules.proposals(from: known.merging(told) { $1 }, on: day)
    return found(in: told).map { need in
      var answers = Answers()
      answers[.needDimension] = .choice(need.dimension.rawValue)
      answers[.needCategory] = .choice(need.category.rawValue)
      answers[.needLevel] = .choice(NeedLevel.individual.rawValue)
      answers[.needPriority] = .choice(need.priority.rawValue)
      answers[.needSince] = known[.returnDate]
      answers[.needSensitive] = .yesNo(false)
      answers[.needText] = .text(need.text)
      answers[.needElsewhere] = .yesNo(false)
      // A need that a rule would propose was kept from its proposal.
      answers[.needOrigin] = proposals.first { $0.category == need.category }.map { .text($0.rule) }
      return new(.need, [.need: answers], on: day)
    }
  }

  private typealias Found = (
    dimension: NeedDimension, category: NeedCategory, priority: NeedPriority, text: String
  )

  private mutating func found(in told: Answers) -> [Found] {
    var found: [Found] = []
    switch told[.projectKind] {
    case .choice(ProjectKind.training.rawValue):
      found.append((.economic, .training, .medium, "Se former au métier qu'il exerçait avant de partir."))
    case .choice(ProjectKind.job.rawValue):
      found.append((.economic, .employment, .medium, "Cherche un emploi dans la région."))
    case .choice(ProjectKind.ownBusiness.rawValue), .choice(ProjectKind.groupBusiness.rawValue):
      found.append((.economic, .incomeActivity, .high, "Matériel et fonds pour démarrer l'activité."))
    default: break
    }
    if case .money(let owed)? = told[.debtNow], owed > 1_000_000 {
      found.append((.economic, .debt, .high, "Dette de voyage à échelonner avec les créanciers."))
    }
    if case .choices(let papers)? = told[.documentsNeeded], papers != [MissingPaper.nothing.rawValue] {
      found.append((.social, .documents, .high, "Pièces d'état civil à obtenir."))
    }
    if told[.careNeeded] == .yesNo(true) {
      found.append((.social, .health, .high, "Soins à poursuivre au centre de santé."))
    }
    if told[.housingStable] == .yesNo(false) {
      found.append((.social, .housing, .medium, "Logement sûr pour les six prochains mois."))
    }
    if told[.acceptanceNow] == .choice(Acceptance.tense.rawValue) {
      found.append((.psychosocial, .familyMediation, .medium, "Médiation demandée avec la famille."))
    }
    if told[.wellbeing]?.has([WellbeingLevel.poor.rawValue, WellbeingLevel.veryPoor.rawValue]) ?? false {
      found.append((.psychosocial, .counselling, .high, "Écoute proposée au bureau, d'accord pour essayer."))
    }
    return found
  }
}
