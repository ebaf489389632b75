import ArgumentParser
import CaseStore
import Casework
import Paperwork
import Wording

/// `baos arrivals`: who is announced, late ones first.
struct ArrivalsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "arrivals",
    abstract: Speaker.help.arrivals,
    discussion: Speaker.help.arrivalsMore)

  @OptionGroup var who: SignInOptions
  @Flag(help: .said(\.allArrivals)) var all = false
  @Flag(help: .said(\.json)) var json = false

  func run() throws {
    let words = who.shared.wording
    let today = World.live.today
    let (store, member) = try who.signIn()
    defer { store.close() }
    guard Permissions.allows(.searchPeople, for: member.member.role) else {
      throw StoreProblem.notAllowed(.searchPeople, member.member.role)
    }
    let index = try store.arrivals(all: all, by: member)
    let arrivals = index.expected + (all ? index.past : [])
    if json {
      let people = try store.loadIndex(by: member)
      try Output.line(ArrivalsJSON.text(of: arrivals, on: today) { people.caseHeader($0)?.number })
    } else {
      let names = Dictionary(try store.staff().map { ($0.id, $0.name) }) { first, _ in first }
      for arrival in arrivals {
        let by = arrival.standing.endedBy.flatMap { names[$0] } ?? ""
        try Output.line(
          [
            words.sign(of: arrival, today: today), words.day(arrival.day), words.time(ifAny: arrival.time),
            words.fullHeadline(of: arrival), words.registered(arrival),
            words.standing(of: arrival, today: today, by: by),
          ].joined(separator: "  "))
      }
      Speaker.say(words.arrivals(arrivals.count, late: arrivals.count { $0.isLate(on: today) }))
    }
    if arrivals.isEmpty { throw Stop(.nothingFound) }
  }
}
