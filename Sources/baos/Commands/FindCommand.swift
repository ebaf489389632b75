import ArgumentParser
import Casework
import Paperwork
import Wording

/// `baos find`: the search of the case list, one line a case.
struct FindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find", abstract: Speaker.help.find)

  @OptionGroup var who: SignInOptions
  @Argument(help: .said(\.findText)) var text: [String]
  @Flag(help: .said(\.json)) var json = false
  @Option(help: .said(\.findLimit)) var limit = 50

  func validate() throws {
    if limit < 1 { throw ValidationError(Speaker.help.limitLimits) }
  }

  func run() throws {
    let (store, member) = try who.signIn()
    defer { store.close() }
    guard Permissions.allows(.searchPeople, for: member.member.role) else {
      throw StoreProblem.notAllowed(.searchPeople, member.member.role)
    }
    let index = try store.loadIndex(by: member, aliases: try Aliases.inForce(data: who.shared.data))
    var query = CaseQuery()
    query.text = text.joined(separator: " ")
    let result = index.search(query, limit: limit)
    try store.noteSearch(count: result.total, by: member)
    let found = result.hits.compactMap { hit -> SearchJSON.Found? in
      guard let header = index.caseHeader(hit.caseID), let person = index.header(of: hit.personID) else {
        return nil
      }
      return SearchJSON.Found(header: header, person: person, reasons: hit.reasons)
    }
    let words = who.shared.wording
    if json {
      try Output.line(SearchJSON.text(query: query.text, total: result.total, found: found))
    } else {
      for one in found {
        let line = "\(one.header.number)  \(words.oneLine(of: one.person, today: World.live.today))"
        try Output.line("\(line)  \(words.name(of: one.header.status))")
      }
      Speaker.say(words.cases(result.total))
    }
    if result.total == 0 { throw Stop(.nothingFound, words.nothingFound(query.text)) }
  }
}
