import Foundation
import Testing

struct `A desk that nobody touches` {
  @Test(arguments: ["the door", "today's page", "a hidden screen"])
  func `sleeps and sends nothing`(place: String) throws {
    let office = try TemporaryOffice.prepared()
    let clerk = try Clerk(at: office)
    clerk.sees("Identifiant")
    if place != "the door" { clerk.signIn() }
    if place == "a hidden screen" {
      clerk.press("␇")
      clerk.sees("Écran caché")
    }
    clerk.terminal.pump(limit: 0.3) { _ in false }
    clerk.terminal.mark()
    let before = try Self.ticks(of: clerk.terminal.process)
    clerk.terminal.pump(limit: 1.2) { _ in false }
    #expect(try Self.ticks(of: clerk.terminal.process) - before < 20, "a loop that waits for nothing")
    #expect(clerk.terminal.received.isEmpty)
  }

  /// Hundredths of a second of processor time that a process has used.
  private static func ticks(of process: pid_t) throws -> Int {
    let facts = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    let fields = facts.split(separator: " ").map(String.init)
    let user = try #require(Int(fields[13]))
    let system = try #require(Int(fields[14]))
    return user + system
  }
}
