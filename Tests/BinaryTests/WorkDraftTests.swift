import Foundation
import Testing

struct `Work on a case that was interrupted` {
  private func open(_ office: TemporaryOffice) throws -> Clerk {
    let clerk = try Clerk.signedIn(at: office)
    clerk.register(Interview.first)
    clerk.press("③")
    clerk.sees("Aujourd'hui")
    clerk.press("c⏎e")
    clerk.sees("[Où en est-on]")
    return clerk
  }

  private func resume(_ office: TemporaryOffice) throws -> Clerk {
    let clerk = try Clerk.signedIn(at: office)
    clerk.sees("Brouillons à reprendre (1)")
    clerk.press("⏎")
    return clerk
  }

  private func json(_ office: TemporaryOffice, _ number: String) throws -> JSON {
    try JSON(office.runSignedIn(["case", number, "--json"]).output)
  }

  @Test func `keeps the proposal that a need comes from`() throws {
    let office = try TemporaryOffice.prepared()
    let clerk = try open(office)
    let number = clerk.caseNumber
    clerk.press("→→→⏎")
    clerk.sees("Dimension du besoin")
    clerk.press("2024⏎")
    clerk.sees("draft") { $0.lines[0].contains("Brouillon") }
    clerk.cutPower()
    let next = try resume(office)
    next.sees("Dimension du besoin")
    next.press("②")
    next.sees("Enregistré : besoin", "[Besoins]")
    let need = try json(office, number)["needs"]?.list.first
    #expect(need?["sections"]?["need"]?["answers"]?["needOrigin"] != nil, "\(String(describing: need))")
  }

  @Test func `keeps the need that an action answers`() throws {
    let office = try TemporaryOffice.prepared()
    let clerk = try open(office)
    let number = clerk.caseNumber
    clerk.press("→→→→n")
    clerk.sees("Objectif économique")
    clerk.press("Un kiosque②")
    clerk.sees("Enregistré : plan")
    clerk.press("←⏎")
    clerk.sees("Dimension du besoin")
    clerk.press("②")
    clerk.sees("Enregistré : besoin")
    clerk.press("↓↓↓↓↓↓↓↓↓↓↓↓a")
    clerk.sees("Objectif visé")
    clerk.press("Une table⏎")
    clerk.sees("draft") { $0.lines[0].contains("Brouillon") }
    clerk.cutPower()
    let next = try resume(office)
    next.sees("Une table")
    next.press("②")
    next.sees("Enregistré : action")
    let action = try json(office, number)["plans"]?.list.first?["actions"]?.list.first
    let said = action?["sections"]?["action"]?["answers"]
    #expect(said?["actionNeed"] != nil, "\(String(describing: action))")
  }

  @Test func `asks why a protected interview is opened again, and has every answer typed into it`() throws {
    let office = try TemporaryOffice.prepared()
    let clerk = try open(office)
    clerk.press("→na⏎")
    clerk.sees("ASQ 1", "Section 1/2")
    clerk.press("I⑧NN②")
    clerk.sees("Résultat")
    clerk.press("⏎o")
    clerk.sees("Ouvrir la partie protégée")
    clerk.press("Suivi psychosocial⏎②")
    clerk.sees("Ouvert : la lecture est inscrite")
    clerk.press("⏎")
    clerk.sees("Section 1/2")
    clerk.press("⑧↓↓N")
    clerk.sees("draft") { $0.lines[0].contains("Brouillon") }
    clerk.cutPower()
    let next = try resume(office)
    next.sees("Ouvrir la partie protégée")
    #expect(!next.screen.contains("suicid"))
    next.press("Suivi psychosocial⏎②")
    next.sees("ASQ 1", "Section 2/2")
    next.press("N②")
    next.sees("Résultat")
  }
}
