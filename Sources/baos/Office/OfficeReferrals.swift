import CaseStore
import Casework
import Wording

/// The referrals of an office as the command line lists them: what is due first, each with whose it is and where it went.
struct OfficeReferrals {
  let lines: [ReferralLine]
  let index: PeopleIndex
  let directory: ProviderDirectory
  private let logins: [RecordID: String]

  /// - Parameter ended: also those that nobody has anything to do with any more.
  init(_ query: ReferralQuery, ended: Bool, clock: ReferralClock, in store: CaseStore, by member: SignedIn)
    throws
  {
    let today = World.live.today
    index = try store.loadIndex(by: member)
    directory = try store.directory(by: member)
    logins = Dictionary(try store.staff().map { ($0.id, $0.login) }) { first, _ in first }
    lines = try store.referrals(by: member)
      .filter { (ended || $0.state.isLive) && query.takes($0, member: member.member.id) }
      .map { ReferralLine($0, clock: clock, on: today) }
      .filter { !query.onlyLate || $0.lateness != nil }
      .sorted { ($0.rank, $0.card.number) < ($1.rank, $1.card.number) }
  }

  func number(ofCaseOf card: ReferralCard) -> CaseNumber? { index.caseHeader(card.caseID)?.number }

  func person(of card: ReferralCard) -> PersonHeader? {
    index.caseHeader(card.caseID).flatMap { index.header(of: $0.person) }
  }

  /// "" where the member is not known here.
  func agent(of card: ReferralCard) -> String { logins[card.agent] ?? "" }
}
