/// The plan that is agreed with somebody of the fictional office, and what becomes of its actions.
extension DemoWork {
  mutating func plan(for needs: [CaseRecordEntry], on day: CivilDay) {
    let plan = new(.plan, [.plan: objectives(of: needs, on: day), .feasibility: grid()], on: day)
    let actions = needs.filter { _ in dice.chance(85) }.map { action(for: $0, under: plan.id, on: day) }
    add([plan] + actions, on: day)
    guard let later = some(days: 30...120, after: day) else { return }
    let done = actions.filter { _ in dice.chance(38) }
    guard !done.isEmpty else { return }
    let met = Set(done.compactMap { $0.sections[.action]?[.actionNeed] })
    add(done.map { finished($0, on: later) }, on: later)
    add(
      needs.filter { met.contains(.text($0.id.description)) }.map { need in
        changed(need, .need, on: later) { answers in
          answers[.needClosing] = .choice(NeedClosing.met.rawValue)
          answers[.needClosingNote] = .text("Confirmé par la personne.")
        }
      }, on: later)
  }

  private mutating func objectives(of needs: [CaseRecordEntry], on day: CivilDay) -> Answers {
    let dimensions = Set(needs.compactMap { $0.sections[.need]?.option(.needDimension, NeedDimension.self) })
    var answers = Answers()
    for dimension in NeedDimension.allCases where dimensions.contains(dimension) {
      answers[PlanForm.objective(of: dimension)] = .text(Self.objective[dimension] ?? "")
    }
    answers[.planWords] = .text(
      dice.pick([
        "Je veux travailler ici et nourrir ma famille.", "Je veux rembourser et ne plus avoir honte.",
        "Je veux que mes enfants aillent à l'école.", "Je veux avancer pas à pas, ici.",
      ]))
    answers[.planReview] = .date(.day(day.adding(months: 3)))
    if dice.chance(80) {
      answers[.planSigned] = .date(.day(day))
      answers[.planSignedHow] = .choice((dice.chance(55) ? ConsentHow.signature : .thumbprint).rawValue)
    }
    return answers
  }

  private static let objective: [NeedDimension: String] = [
    .economic: "Un revenu régulier dans les six mois.",
    .social: "Papiers, santé et logement en ordre avant la prochaine révision.",
    .psychosocial: "Retrouver le sommeil et la parole en famille.",
  ]

  private mutating func grid() -> Answers {
    var answers = Answers()
    for field in [CoreField.planMotivation, .planSkill, .planMarket, .planCapital, .planFamily, .planPlace] {
      let isThere: Feasibility =
        field == .planCapital
        ? dice.weighted([(20, .yes), (45, .no), (35, .toBeSeen)], or: .no)
        : dice.weighted([(68, .yes), (7, .no), (25, .toBeSeen)], or: .yes)
      answers[field] = .choice(isThere.rawValue)
    }
    return answers
  }

  private mutating func action(
    for need: CaseRecordEntry, under plan: RecordID, on day: CivilDay
  ) -> CaseRecordEntry {
    let said = need.sections[.need] ?? [:]
    let offer = Self.offer(for: said.option(.needCategory, NeedCategory.self) ?? .other)
    var answers = Answers()
    answers[.actionNeed] = .text(need.id.description)
    answers[.actionDimension] = said[.needDimension]
    answers[.actionCategory] = said[.needCategory]
    answers[.actionText] = .text(offer.text)
    answers[.actionMeans] = .choice(ActionMeans.provider.rawValue)
    answers[.actionProvider] = .text(offer.provider)
    answers[.actionForm] = .choice(offer.form.rawValue)
    answers[.actionReach] = .choice(SupportReach.individual.rawValue)
    let amount = offer.steps == 0 ? 0 : dice.number(offer.steps...(offer.steps * 3)) * 25_000
    answers[.actionAmount] = .money(amount)
    if amount > 0 { answers[.actionDonor] = .text(dice.pick(["OIM", "État du Sénégal", "GIZ", "Famille"])) }
    answers[.actionResponsible] = .choice(ActionOwner.office.rawValue)
    answers[.actionStart] = .date(.day(day))
    answers[.actionDue] = .date(.day(day.adding(days: dice.number(20...120))))
    answers[.actionIndicator] = .text(offer.indicator)
    let state: ActionState = dice.weighted([(40, .planned), (42, .underWay), (18, .waiting)], or: .planned)
    answers[.actionState] = .choice(state.rawValue)
    if state == .waiting { answers[.actionDocument] = .text("Extrait de naissance") }
    if state == .underWay, amount > 0 { answers[.actionCommitted] = .money(amount) }
    return new(.action, [.action: answers], on: day, parent: plan)
  }

  private mutating func finished(_ action: CaseRecordEntry, on day: CivilDay) -> CaseRecordEntry {
    let share = dice.number(80...100)
    return changed(action, .action, on: day) { answers in
      answers[.actionState] = .choice(ActionState.done.rawValue)
      answers[.actionDocument] = nil
      guard let amount = answers.francs(.actionAmount), amount > 0 else { return }
      answers[.actionCommitted] = .money(amount)
      answers[.actionSpent] = .money(amount / 100 * share)
    }
  }

  private typealias Offer = (
    text: String, provider: String, form: SupportForm, steps: Int, indicator: String
  )

  /// Who helps with what (domain.md 1.3); `steps` is the least cost, in 25,000 FCFA.
  private static func offer(for category: NeedCategory) -> Offer {
    switch category {
    case .training: ("Inscription à une formation courte", "3FPT", .service, 4, "Attestation obtenue")
    case .employment: ("Inscription et entretien conseil", "ANPEJ", .service, 0, "Deux candidatures par mois")
    case .incomeActivity: ("Kit de démarrage et suivi de gestion", "DER/FJ", .kind, 8, "Activité ouverte")
    case .debt: ("Échéancier avec les créanciers", "Maison de justice", .service, 0, "Accord signé")
    case .documents: ("Demande d'extrait et de carte", "État civil", .service, 1, "Pièces en main")
    case .health: ("Consultation et traitement", "Centre de santé", .service, 1, "Traitement suivi")
    case .housing: ("Recherche d'un logement", "CPRS", .cash, 3, "Bail ou accord de la famille")
    case .familyMediation: ("Visite et médiation", "SDAS", .service, 0, "Deux rencontres tenues")
    default: ("Trois séances d'écoute", "Assistant(e) psychosocial(e)", .service, 0, "Séances tenues")
    }
  }
}
