import Foundation
import Testing

struct `A hidden desk` {
  @Test func `shows nothing of anybody, and gives back the same field and cursor`() throws {
    let office = try TemporaryOffice.prepared()
    let clerk = try Clerk.signedIn(at: office)
    clerk.press("n" + Interview.standard[0] + "Ndiaye⏎Mamad←←")
    clerk.sees("Mamad_", "Ndiaye")
    let (screen, cursor) = (clerk.terminal.lines[1...20], clerk.terminal.screen.cursor)

    clerk.press("␇")
    clerk.sees("Écran caché")
    #expect(!clerk.screen.contains("Ndiaye") && !clerk.screen.contains("Mamad"))
    #expect(!clerk.terminal.screen.scrolledOff.joined().contains("Ndiaye"))
    clerk.press("wrong⏎")
    clerk.sees("4 essais")
    clerk.press("\(office.passphrase)⏎")
    clerk.sees("the same screen and cursor") {
      $0.lines[1...20] == screen && $0.screen.cursor == cursor
    }
    clerk.press("X")
    clerk.sees("MamXad_")
  }

  @Test func `gives a correction back as it was, not as if it had been saved`() throws {
    let office = try TemporaryOffice.prepared()
    let clerk = try Clerk.signedIn(at: office)
    clerk.register(Interview.first)
    clerk.press("⏎")
    clerk.sees("[Résumé]")
    clerk.press("→→→↓m")
    clerk.sees("Corriger : Contacts")
    clerk.press("⌧Alpha␇")
    clerk.sees("Écran caché")
    clerk.press("\(office.passphrase)⏎")
    clerk.seesNoMore("Écran caché")
    clerk.sees("Corriger : Contacts", "Alpha")
    #expect(!clerk.screen.contains("enregistrée"), "\(clerk.screen)")
  }

  @Test func `has what was typed over a protected part after a power cut, once it is opened again`() throws {
    let office = try TemporaryOffice.prepared()
    let clerk = try Clerk.signedIn(at: office)
    clerk.register(Interview.first)
    clerk.press("⏎")
    clerk.sees("[Résumé]")
    clerk.press("→→→→→→→")
    clerk.sees("[Dépistage]", "protégé")
    clerk.press("o")
    clerk.sees("Motif de lecture")
    clerk.press("Suivi de protection②")
    clerk.sees("Ouvert : la lecture")
    clerk.press("m")
    clerk.sees("Corriger : Dépistage")
    clerk.press("↓↓↓⌧O⏎")
    clerk.sees("draft") { $0.lines[0].contains("Brouillon") }
    let typed = clerk.terminal.lines.filter { $0.contains(": O") }
    clerk.cutPower()

    let later = try Clerk.signedIn(at: office)
    later.sees("Brouillons à reprendre (1)")
    later.press("⏎")
    later.sees("Motif de lecture")
    later.press("Reprise après coupure②")
    later.sees("Corriger : Dépistage")
    for line in typed {
      let answer =
        line.split(separator: "│").last.map { $0.dropFirst(6).trimmingCharacters(in: .whitespaces) } ?? ""
      later.sees(answer)
    }
    #expect(!typed.isEmpty)
  }

  @Test func `is blocked after five wrong passphrases, and so is every other desk`() throws {
    let office = try TemporaryOffice.prepared()
    let clerk = try Clerk.signedIn(at: office)
    clerk.press("␇")
    clerk.sees("Écran caché")
    for left in ["4 essais", "3 essais", "2 essais", "1 essai"] {
      clerk.press("wrong⏎")
      clerk.sees(left)
    }
    clerk.press("wrong⏎")
    clerk.sees("bloqué")
    clerk.press("\(office.passphrase)⏎")
    clerk.sees("bloqué", "Écran caché")

    let other = try Clerk(at: office)
    other.sees("Identifiant")
    other.press("demo⏎\(office.passphrase)⏎")
    other.sees("bloqué")
    let find = try office.runSignedIn(["find", "x"])
    #expect(find.status == 3)
    #expect(find.words.contains("bloqué"))
  }

  @Test func `lets somebody else take the place`() throws {
    let office = try TemporaryOffice.prepared()
    let clerk = try Clerk.signedIn(at: office)
    clerk.press("n" + Interview.standard[0] + "Ndiaye⏎␇")
    clerk.sees("Écran caché")
    clerk.press("⑥")
    clerk.sees("Identifiant")
    clerk.signIn()
    clerk.sees("Aujourd'hui", "Brouillons à reprendre (1)")
  }
}
