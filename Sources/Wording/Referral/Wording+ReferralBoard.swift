package import Casework

/// Words of the board of referrals.
extension Wording {
  package var placeReferrals: String { say(fr: "Référencements", en: "Referrals") }
  package var placeBoard: String { say(fr: "Tableau", en: "Board") }
  package var placeTable: String { say(fr: "Liste", en: "List") }

  /// At most 11 columns, for the strip and the heads of columns.
  package func name(of stage: ReferralStage) -> String {
    switch stage {
    case .draft: say(fr: "brouillon", en: "draft")
    case .issued: say(fr: "émis", en: "issued")
    case .accepted: say(fr: "accepté", en: "accepted")
    case .waiting: say(fr: "attente", en: "waiting")
    case .appointment: say(fr: "rendez-vous", en: "appointment")
    case .inService: say(fr: "en service", en: "in service")
    case .served: say(fr: "rendu", en: "served")
    case .refused: say(fr: "refusé", en: "refused")
    case .stopped: say(fr: "arrêté", en: "stopped")
    case .told: say(fr: "informé", en: "told")
    case .closed: say(fr: "clos", en: "closed")
    }
  }

  /// `ÉMIS (9)`.
  package func heading(of stage: ReferralStage, count: Int) -> String {
    "\(name(of: stage).uppercased()) (\(number(count)))"
  }

  /// The number as it stands on a card, `R-0388`; a draft has none yet. The day of its state tells the year there.
  package func cardNumber(_ card: ReferralCard) -> String {
    card.state == .draft ? "R-...." : String(card.number.short.dropLast(2))
  }

  /// The number as it stands in a list, with its year where that is over.
  package func listNumber(_ card: ReferralCard, today: CivilDay) -> String {
    card.state == .draft ? "R-...." : listNumber(card.number, today: today)
  }

  /// `R-0388`, and `R25-0388` of another year, since counters begin anew.
  func listNumber(_ number: ReferralNumber, today: CivilDay) -> String {
    let short = String(number.short.dropLast(2))
    guard number.year != today.year % 100 else { return short }
    return "R\(padded(number.year, to: 2))\(short.dropFirst())"
  }

  /// The number as it is told on the telephone; a draft has none yet.
  package func number(of card: ReferralCard) -> String {
    card.state == .draft ? say(fr: "brouillon", en: "draft") : card.number.short
  }

  /// The number as it stands on paper.
  package func fullNumber(of card: ReferralCard) -> String {
    card.state == .draft ? say(fr: "brouillon", en: "draft") : card.number.description
  }

  /// `4 à 6 sur 9`, for the foot of a column.
  package func cards(_ visible: Range<Int>, of count: Int) -> String {
    guard !visible.isEmpty else { return "-" }
    let range = "\(number(visible.lowerBound + 1)) \(say(fr: "à", en: "to")) \(number(visible.upperBound))"
    return say(fr: "\(range) sur \(number(count))", en: "\(range) of \(number(count))")
  }

  /// `30 fiches, 5 en retard, 3 sans réponse`.
  package func boardCounts(_ total: Int, late: Int, silent: Int) -> String {
    let cards = counted(total, fr: ("fiche", "fiches"), en: ("card", "cards"))
    return say(
      fr: "\(cards), \(number(late)) en retard, \(number(silent)) sans réponse",
      en: "\(cards), \(number(late)) late, \(number(silent)) no answer")
  }

  package func sortName(_ sort: ReferralQuery.Sort) -> String {
    switch sort {
    case .due: say(fr: "échéance", en: "due date")
    case .urgency: say(fr: "urgence", en: "urgency")
    case .name: say(fr: "nom", en: "name")
    case .newest: say(fr: "les plus récents", en: "newest first")
    }
  }

  package func referrals(_ count: Int) -> String {
    counted(count, fr: ("référencement", "référencements"), en: ("referral", "referrals"))
  }

  package var typedNumberHelp: String {
    say(
      fr: "Entrée = noter ce qui est arrivé à ce référencement.",
      en: "Enter = note what happened to this referral.")
  }

  package var notOut: String {
    say(fr: "Rien n'est attendu d'un prestataire", en: "Nothing is awaited of a provider")
  }

  package var notEnded: String {
    say(fr: "Ce référencement n'est pas fini", en: "This referral has not ended")
  }

  package var filterOnlyMine: String { say(fr: "mes dossiers", en: "my cases") }
  package var filterOnlyLate: String { say(fr: "en retard", en: "late") }

  /// In the place of the need and the provider, wherever lists keep silent about them.
  package var restrictedReferral: String { say(fr: "protégé", en: "protected") }

  /// What each sign of a card means.
  package var boardLegend: String {
    say(
      fr: "! en retard   ? sans réponse   * urgent", en: "! late   ? no answer   * urgent")
  }

  package var boardEmpty: String {
    say(
      fr: "Aucun référencement. n = en faire un depuis le besoin d'un dossier.",
      en: "No referral. n = make one from a need of a case.")
  }

  package var boardColumnEmpty: String {
    say(fr: "Rien dans cette colonne.  Gauche/Droite", en: "Nothing in this column.  Left/Right")
  }

  package var boardNothing: String {
    say(fr: "Rien ne répond au filtre. f = changer le filtre.", en: "Nothing fits the filter. f = change it.")
  }

  /// Number, name, what for and to whom, state, next date.
  package var referralHeadings: [String] {
    [
      say(fr: "Numéro", en: "Number"), say(fr: "Nom, prénoms", en: "Name"),
      say(fr: "Besoin > prestataire", en: "Need > provider"), say(fr: "État", en: "State"),
      say(fr: "À faire", en: "To do"),
    ]
  }

  /// `émis 12/11, relancé 2 fois`; with the year where the day would be taken for one of this year.
  package func standing(of card: ReferralCard, today: CivilDay) -> String {
    let standing = card.standing
    let isOld = today.days(since: standing.since) > 300
    let state = "\(name(of: card.state)) \(isOld ? day(standing.since) : shortDay(standing.since))"
    guard standing.chases > 0 else { return state }
    return say(
      fr: "\(state), relancé \(number(standing.chases)) fois",
      en: "\(state), reminded \(number(standing.chases))x")
  }

  /// At most ten columns, for a card.
  package func shortName(of category: NeedCategory) -> String {
    switch category {
    case .training: say(fr: "Formation", en: "Training")
    case .apprenticeship: say(fr: "Apprentis.", en: "Apprentic.")
    case .employment: say(fr: "Emploi", en: "Job")
    case .incomeActivity: say(fr: "AGR", en: "Business")
    case .funding: say(fr: "Finance", en: "Funding")
    case .financialEducation: say(fr: "Éduc. fin.", en: "Fin. educ.")
    case .debt: say(fr: "Dette", en: "Debt")
    case .housing: say(fr: "Logement", en: "Housing")
    case .food: say(fr: "Vivres", en: "Food")
    case .goods: say(fr: "Matériel", en: "Goods")
    case .transport: say(fr: "Transport", en: "Transport")
    case .schooling: say(fr: "École", en: "School")
    case .documents: say(fr: "Papiers", en: "Papers")
    case .health: say(fr: "Santé", en: "Health")
    case .healthCover: say(fr: "CMU", en: "Cover")
    case .disability: say(fr: "Handicap", en: "Disability")
    case .legal: say(fr: "Juridique", en: "Legal")
    case .childcare: say(fr: "Garde", en: "Childcare")
    case .socialAid: say(fr: "Aide soc.", en: "Soc. aid")
    case .familyTracing: say(fr: "Famille", en: "Family")
    case .firstAid: say(fr: "1er sec.", en: "First aid")
    case .counselling: say(fr: "Psycho", en: "Counsel")
    case .supportGroup: say(fr: "Groupe", en: "Group")
    case .familyMediation: say(fr: "Médiation", en: "Mediation")
    case .communityMediation: say(fr: "Communauté", en: "Community")
    case .specialisedCare: say(fr: "Soins psy.", en: "Psy. care")
    case .protection: say(fr: "Protection", en: "Protection")
    case .other: say(fr: "Autre", en: "Other")
    }
  }
}
