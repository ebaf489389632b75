import Foundation
import Testing

/// `clock.yaml` and `overlap.yaml` of an office, which its desk chases referrals by.
struct `The rules of an office for its referrals` {
  @Test(arguments: ["clock.yaml", "overlap.yaml"])
  func `are told when they are wrong, in one sentence, and the desk opens by the program's own`(name: String)
    throws
  {
    let office = try TemporaryOffice.populated()
    try Data("format: 1\nversion: many\n".utf8).write(to: URL(filePath: office.directory + "/" + name))
    let clerk = try Clerk(at: office)
    clerk.sees("Identifiant")
    clerk.press("demo⏎\(office.passphrase)⏎")
    clerk.sees("\(name) : Ligne 2", "règles du programme valent.", "Aujourd'hui")
    clerk.press("r")
    clerk.sees("Tableau", "Filtre : tous")
  }
}
