import Foundation
import Testing

struct `Referrals on the command line` {
  @Test func `count in JSON what they list in lines, due first`() throws {
    let office = try TemporaryOffice.busy()
    let lines = try office.runSignedIn(["referrals"])
    let json = try JSON(office.runSignedIn(["referrals", "--json"]).output)
    #expect(lines.status == 0 && json["total"]?.number == lines.output.split(separator: "\n").count)
    let referrals = json["referrals"]?.list ?? []
    let due = referrals.map { $0["due"]?.text ?? "9999" }
    #expect(!due.isEmpty && due == due.sorted())
    #expect(referrals.allSatisfy { $0["state"]?.text != "closed" && $0["case"]?.text != nil })
    let all = try JSON(office.runSignedIn(["referrals", "--all", "--json"]).output)
    #expect(all["referrals"]?.list.contains { $0["state"]?.text == "closed" } == true)
  }

  @Test func `are narrowed to what is late and to one provider`() throws {
    let office = try TemporaryOffice.busy()
    let late = try JSON(office.runSignedIn(["referrals", "--late", "--json"]).output)
    #expect(late["referrals"]?.list.isEmpty == false)
    #expect(late["referrals"]?.list.allSatisfy { ($0["daysLate"]?.number ?? 0) > 0 } == true)
    let provider = try #require(late["referrals"]?.list.lazy.compactMap { $0["provider"]?.text }.first)
    let some = try JSON(
      office.runSignedIn(["referrals", "--provider", provider.lowercased(), "--json"]).output)
    #expect(some["referrals"]?.list.isEmpty == false)
    #expect(some["referrals"]?.list.allSatisfy { $0["provider"]?.text == provider } == true)
    let nobody = try office.runSignedIn(["referrals", "--provider", "Personne"])
    #expect(nobody.status == 64 && nobody.words.contains("Prestataire inconnu"), "\(nobody.words)")
    #expect(try office.run(["referrals"]).status != 0, "not without a passphrase")
  }

  @Test(arguments: [["referrals"], ["agenda"], ["agenda", "--json"]])
  func `are counted by the program's clock where the office's is wrong, and that is said`(command: [String])
    throws
  {
    let office = try TemporaryOffice.busy()
    let sound = try office.runSignedIn(command)
    try Data("format: 1\nversion: 1\nurgencies: {}\n".utf8).write(
      to: URL(filePath: office.directory + "/clock.yaml"))
    let run = try office.runSignedIn(command)
    #expect(run.words.contains("clock.yaml : Ligne 3"), "\(run.words)")
    #expect(run.output == sound.output && run.status == sound.status)
  }
}
