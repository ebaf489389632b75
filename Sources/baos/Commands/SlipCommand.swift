import ArgumentParser
import CaseStore
import Casework
import Glibc
import Paperwork
import Wording

/// `baos slip`: the slip of a referral that was issued, printed again to the letter.
struct SlipCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "slip",
    abstract: Speaker.help.slip)

  @OptionGroup var who: SignInOptions
  @Argument(help: .said(\.slipNumber)) var number: String
  @Option(help: .said(\.slipPart))
  var part: [SlipPart] = []
  @Flag(help: .said(\.slipHTML)) var html = false
  @Flag(name: .customLong("print"), help: .said(\.slipPrint)) var isPrinted = false
  @Option(help: .said(\.out)) var out: String?

  func validate() throws {
    if isPrinted, html || out != nil { throw ValidationError(Speaker.help.printIsText) }
  }

  func run() throws {
    let words = who.shared.wording
    let (store, member) = try who.signIn()
    defer { store.close() }
    let referral = try store.referral(found(in: store, by: member).id, by: member)
    guard !referral.card.state.isUnsent else { throw Stop(.nothingFound, words.notIssuedYet) }
    guard let issued = referral.issuedText else { throw Stop(.refused, words.slipSealed) }
    guard let entry = try store.directory(by: member).entry(referral.card.offer) else {
      throw StoreProblem.noReferral
    }
    let outlet = OfficePapers.outlet(data: who.shared.data)
    for problem in outlet.problems { Speaker.say(words.sentence(for: problem)) }
    var files = OfficeFiles(data: who.shared.data)
    let clock = files.clock(days: files.days())
    files.sayFaults(in: words)
    let card = referral.card
    let issuer = referral.papers.last { $0.kind == .slip }?.by
    let office = try store.office()
    let content = SlipContent(
      again: referral, to: entry,
      from: PaperOffice(name: office.name, phone: outlet.settings.phone, address: outlet.settings.address),
      agent: try store.staff().first { $0.id == issuer }?.name ?? "",
      answerBy: clock.answer(
        to: card.urgency, card.category, issued: card.standing.issued ?? card.made))
    let papers = ReferralPapers(content, templates: outlet.templates, wording: words)
    let parts = part.isEmpty ? SlipPart.allCases : part
    let text = html ? papers.page(parts, of: issued) : papers.printed(parts, of: issued)
    do throws(PaperProblem) {
      if isPrinted {
        try outlet.print(text)
        Speaker.say(words.printed(with: outlet.printer ?? ""))
      } else if let out {
        let name = PaperFileName.name(referral.card.number, html ? .page : .text)
        Speaker.say(words.saved(at: try PaperFiles.write(text, named: name, in: out)))
      }
    } catch {
      throw Stop(.notSaved, words.sentence(for: error))
    }
    if !isPrinted, out == nil { try Output.write(text) }
  }

  /// The only one that the number means.
  private func found(in store: CaseStore, by member: SignedIn) throws -> ReferralCard {
    let typed = TypedReferralNumber(number)
    let meant = try store.referrals(by: member).filter { typed?.means($0.number) ?? false }
    guard let first = meant.first else { throw StoreProblem.noReferral }
    guard meant.count == 1 else {
      throw Stop(.nothingFound, who.shared.wording.severalReferrals(meant.map(\.number).sorted()))
    }
    return first
  }
}

extension SlipPart: ExpressibleByArgument {}
