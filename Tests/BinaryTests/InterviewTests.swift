import Testing

struct `An interview with an instrument` {
  /// From today's page to the list of what can be begun, for the case registered last.
  private static let begin = "c⏎e→n"
  /// The day is there; baseline.
  private static let context = "I⑧"
  /// The best answer to every question of the RSS that is asked.
  private static let best = "15O511OON" + "1111" + "1" + "O" + "11111" + "1111555NO"

  private func clerk(at office: TemporaryOffice) throws -> Clerk {
    let clerk = try Clerk.signedIn(at: office)
    clerk.register(Interview.first)
    clerk.press("③")
    clerk.sees("Aujourd'hui")
    return clerk
  }

  @Test func `takes one key an answer and one a section, and says its scores`() throws {
    let clerk = try clerk(at: TemporaryOffice.prepared())
    clerk.press(Self.begin + "r")
    clerk.sees("Commencer", "RSS 1", "provisoire")
    clerk.press("⏎")
    clerk.sees("Section 1/2")
    clerk.press(Self.context + Self.best)
    clerk.sees("lignes 20 à 31 sur 31")
    clerk.press("②")
    clerk.sees("Résultat", "Dépistage, pas un diagnostic", "couverture 100 %")
    #expect(clerk.line(with: "Composite").contains("1,00"))
    #expect(Self.best.count == 29, "31 questions, two of them not asked after these answers")
    clerk.press("⏎")
    clerk.sees("[Évaluations]", "RSS 1", "1,00")
    clerk.press("→")
    clerk.sees("[Scores]", "[##########] 1,00")
  }

  @Test func `raises the alert of a suicide question at the moment of the answer`() throws {
    let clerk = try clerk(at: TemporaryOffice.prepared())
    clerk.press(Self.begin + "a⏎")
    clerk.sees("ASQ 1", "Section 1/2")
    clerk.press(Self.context + "O")
    clerk.sees("suicid", "15")
    clerk.press("AC②")
    clerk.sees("Alerte prise en compte")
    clerk.press("NNNN②")
    clerk.sees("Résultat")
    clerk.press("⏎→→")
    clerk.sees("[Besoins]", "urgente", "d'après une alerte")
    clerk.press("③")
    clerk.sees("[Résumé]")
    clerk.press("←")
    clerk.sees("[Alertes]", "suicid", "accompagnée")
  }

  @Test func `goes on after a power cut at the question where it was`() throws {
    let office = try TemporaryOffice.prepared()
    let clerk = try clerk(at: office)
    clerk.press(Self.begin + "r⏎")
    clerk.sees("Section 1/2")
    clerk.press(Self.context + "15O5")
    clerk.sees("Section 2/2", "Qu'est-ce qui est plus grand")
    clerk.cutPower()
    let later = try Clerk.signedIn(at: office)
    later.sees("Brouillons à reprendre (1)", "Entretien")
    later.press("⏎")
    later.sees("RSS 1", "Section 2/2", "très satisfait(e)", "Peut emprunter")
    later.press("11OON②")
    later.sees("Résultat", "couverture 0 %", "trop peu de réponses")
  }

  @Test func `is sealed when it is psychosocial, and opened with a reason`() throws {
    let clerk = try clerk(at: TemporaryOffice.prepared())
    clerk.press(Self.begin + "a⏎")
    clerk.sees("ASQ 1", "Section 1/2")
    clerk.press(Self.context + "NNNN②")
    clerk.sees("Résultat")
    clerk.press("⏎③")
    clerk.sees("[Résumé]")
    clerk.press("e→")
    clerk.sees("Entretien protégé (psychosocial)")
    clerk.press("o")
    clerk.sees("Ouvrir la partie protégée")
    clerk.press("Suivi psychosocial⏎②")
    clerk.sees("Ouvert : la lecture est inscrite", "ASQ 1")
  }

  @Test func `that was only looked at leaves no draft behind`() throws {
    let clerk = try clerk(at: TemporaryOffice.prepared())
    clerk.press(Self.begin + "r⏎")
    clerk.sees("Section 1/2", "Jour de l'entretien")
    clerk.press("⇥⇥③")
    clerk.sees("[Évaluations]", "Aucune évaluation")
    clerk.press("③③③")
    clerk.sees("Brouillons à reprendre (0)")
  }
}
