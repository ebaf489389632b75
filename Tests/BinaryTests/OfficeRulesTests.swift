import Foundation
import Testing

/// What an office wrote for itself into its data directory.
struct `The files of an office` {
  @Test(arguments: ["clock.yaml", "overlap.yaml", "rules.yaml", "holidays.yaml"])
  func `are told when they are wrong, in one sentence, and the desk opens by the program's own`(name: String)
    throws
  {
    let office = try TemporaryOffice.populated()
    try Data("format: 1\nversion: many\n".utf8).write(to: URL(filePath: office.directory + "/" + name))
    let clerk = try Clerk(at: office)
    clerk.sees("Identifiant")
    clerk.press("demo⏎\(office.passphrase)⏎")
    clerk.sees("\(name) : Ligne", "règles du programme", "Aujourd'hui")
    clerk.press("r")
    clerk.sees("Tableau", "Filtre : tous")
  }

  @Test(arguments: ["rules", "holidays", "clock", "overlap", "aliases"])
  func `are shown as the program has them, and are sound when they are laid in its place`(name: String) throws
  {
    let office = try TemporaryOffice.populated()
    func line(_ list: String) -> Substring? {
      list.split(separator: "\n").first { $0.hasPrefix("\(name).yaml ") }
    }
    let before = try office.run(["files"])
    #expect(before.status == 0 && line(before.output)?.contains("du programme") == true, "\(before.output)")
    #expect(before.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let shown = try office.run(["files", name])
    #expect(try shown.status == 0 && office.run(["files", "\(name).yaml"]).output == shown.output)
    let path = URL(filePath: office.directory + "/\(name).yaml")
    try Data(shown.output.utf8).write(to: path)
    let after = try office.run(["files"])
    #expect(after.status == 0 && line(after.output)?.contains("du bureau") == true, "\(after.words)")
    try Data("format: 1\nversion: many\n".utf8).write(to: path)
    let wrong = try office.run(["files"])
    #expect(wrong.status == 1 && line(wrong.output)?.contains("! fautif") == true)
    #expect(wrong.words.contains("\(name).yaml : "), "\(wrong.words)")
    #expect(try office.run(["files", "autre"]).status == 64)
  }
}
