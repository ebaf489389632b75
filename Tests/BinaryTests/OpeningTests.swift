import Foundation
import Testing

struct `The first opening of an office` {
  private static let facts = "Kolda⏎BAOS Kolda⏎A. Diallo⏎diallo⏎FR⏎"
  private static let secret = "quatre mots bien choisis"

  /// Goes through the facts and the passphrase, up to the paper key; its groups.
  private func prepare(_ clerk: Clerk) throws -> [String] {
    clerk.sees("Ouverture du bureau", "Région")
    clerk.press(Self.facts)
    clerk.sees("Encore une fois")
    clerk.press("\(Self.secret)⏎\(Self.secret)⏎")
    clerk.sees("Clé papier de secours", "La clé, retapée")
    let group = /\b[2-9A-HJ-NP-Z]{4}\b/
    let groups = clerk.terminal.lines.flatMap { line in line.matches(of: group).map { String($0.0) } }
    try #require(groups.count == 14, "\(clerk.screen)")
    return groups
  }

  @Test func `asks five facts, a passphrase and the paper key, which opens the desk again`() throws {
    let office = try TemporaryOffice()
    let clerk = try Clerk(at: office)
    let groups = try prepare(clerk)
    var wrong = groups
    wrong[2] = String(groups[2].reversed())
    if wrong[2] == groups[2] { wrong[2] = groups[3] }
    clerk.press(wrong.joined(separator: " ") + "⏎")
    clerk.sees("le groupe 3 n'est pas le bon")
    #expect(!FileManager.default.fileExists(atPath: office.database))

    clerk.press("⌧" + groups.joined(separator: "-").lowercased() + "⏎")
    clerk.sees("Aujourd'hui", "BAOS Kolda", "A. Diallo")
    clerk.press("q")
    #expect(clerk.terminal.waitForExit() == 0)

    let next = try Clerk(at: office)
    next.sees("Identifiant")
    next.press("diallo⏎④")
    next.sees("Phrase de passe oubliée")
    next.press(groups.joined() + "⏎une autre phrase de passe⏎une autre phrase de passe⏎")
    next.sees("Nouvelle phrase de passe enregistrée")
    next.press("une autre phrase de passe⏎")
    next.sees("Aujourd'hui", "A. Diallo")
  }

  @Test func `keeps nothing and begins anew when the power goes before the key is typed back`() throws {
    let office = try TemporaryOffice()
    let clerk = try Clerk(at: office)
    let groups = try prepare(clerk)
    clerk.press(groups[0])
    clerk.cutPower()
    #expect(!FileManager.default.fileExists(atPath: office.database))

    let next = try Clerk(at: office)
    let others = try prepare(next)
    #expect(others != groups)
  }

  @Test(arguments: [
    ("court⏎court⏎", "14"), ("diallo diallo diallo⏎diallo diallo diallo⏎", "nom"),
    ("quatre mots bien choisis⏎quatre mots mal choisis⏎", "diffèrent"),
  ])
  func `takes no weak passphrase`(keys: String, said: String) throws {
    let clerk = try Clerk(at: try TemporaryOffice())
    clerk.sees("Région")
    clerk.press(Self.facts)
    clerk.sees("Encore une fois")
    clerk.press(keys)
    clerk.sees("Phrase de passe") { $0.lines[21...22].joined().contains(said) }
  }
}
