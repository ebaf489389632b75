import ArgumentParser
import CaseStore
import Casework
import Paperwork
import Wording

/// `baos referrals`: what is out at providers and what is to be done about it, what is due first.
struct ReferralsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "referrals",
    abstract: Speaker.help.referrals,
    discussion: Speaker.help.referralsMore)

  @OptionGroup var who: SignInOptions
  @Flag(help: .said(\.late)) var late = false
  @Option(help: .said(\.provider)) var provider: String?
  @Flag(help: .said(\.all)) var all = false
  @Flag(help: .said(\.json)) var json = false

  func run() throws {
    let words = who.shared.wording
    var files = OfficeFiles(data: who.shared.data)
    let clock = files.clock(days: files.days())
    files.sayFaults(in: words)
    let (store, member) = try who.signIn()
    defer { store.close() }
    guard Permissions.allows(.readReferrals, for: member.member.role) else {
      throw StoreProblem.notAllowed(.readReferrals, member.member.role)
    }
    var query = ReferralQuery()
    query.onlyLate = late
    if let provider { query.provider = try found(provider, in: store.directory(by: member), words) }
    let referrals = try OfficeReferrals(query, ended: all, clock: clock, in: store, by: member)
    if json {
      try Output.line(
        ReferralsJSON.text(
          of: referrals.lines, number: referrals.number, person: referrals.person,
          provider: { referrals.directory.provider($0.provider) }, agent: referrals.agent))
    } else {
      for line in referrals.lines { try Output.line(text(of: line, in: referrals, words)) }
      Speaker.say(
        words.referrals(
          referrals.lines.count, late: referrals.lines.count(where: \.isLate),
          silent: referrals.lines.count(where: \.isSilent)))
    }
    if referrals.lines.isEmpty { throw Stop(.nothingFound, words.noReferralsFit) }
  }

  private func found(_ typed: String, in directory: ProviderDirectory, _ words: Wording) throws -> RecordID {
    let meant = directory.providers(called: typed)
    guard let first = meant.first else { throw Stop(.usage, words.unknownProvider(typed)) }
    guard meant.count == 1 else {
      throw Stop(.usage, words.severalProviders(typed, codes: meant.map(\.code)))
    }
    return first.id
  }

  private func text(of line: ReferralLine, in referrals: OfficeReferrals, _ words: Wording) -> String {
    let card = line.card
    let provider = referrals.directory.provider(card.provider)?.calledName ?? ""
    let route =
      card.isRestricted
      ? words.restrictedReferral : words.path(words.shortName(of: card.category), provider)
    return [
      line.sign, words.fullNumber(of: card),
      referrals.number(ofCaseOf: card).map { "\($0)" } ?? "",
      referrals.person(of: card).map { words.name(of: $0) } ?? "",
      route, words.standing(of: card, today: World.live.today),
      line.due.map { words.due($0, today: World.live.today) } ?? "",
    ].joined(separator: "  ")
  }
}
