import CaseStore
import Casework
import Terminal
import Wording

extension Desk {
  /// Takes in what was written since the last look, and tells the top screen.
  func readNews() {
    guard let store else { return }
    do throws(StoreProblem) {
      let version = try store.dataVersion()
      guard version != dataVersion else { return }
      let (changes, mark) = try takeIn(since: mark)
      dataVersion = version
      self.mark = mark
      refreshTop(changes)
    } catch {
      message = context.wording.sentence(for: error)
    }
  }

  /// Takes this desk's own writing into the index at once. The mark stays where it is: what another desk wrote in
  /// the meantime is told to the top screen by the next look.
  func takeInOwn() {
    do throws(StoreProblem) {
      _ = try takeIn(since: mark)
    } catch {
      message = context.wording.sentence(for: error)
    }
  }

  func refreshTop(_ changes: Changes) {
    guard var top = stack.popLast() else { return }
    let act = top.refresh(changes, in: context)
    stack.append(top)
    guard let act else { return }
    perform(act)
  }

  private func takeIn(since mark: Int64) throws(StoreProblem) -> (Changes, Int64) {
    guard let store, let signedIn else { return (Changes(), mark) }
    let news = try store.changes(since: mark)
    if news.staff || news.isEverything { context.staff = try store.staff() }
    if news.settings || news.isEverything { idleLimit = try store.idleLimit() }
    if news.isEverything {
      context.index = try store.loadIndex(by: signedIn, aliases: host.aliases())
    } else {
      for person in news.people {
        if let header = try store.header(ofPerson: person, by: signedIn) { context.index.upsert(header) }
      }
      for id in news.cases {
        if let header = try store.header(ofCase: id, by: signedIn) { context.index.upsert(header) }
      }
    }
    try takeInReferrals(news, from: store, signedIn)
    if news.isEverything || !news.cases.isEmpty {
      context.closings = try store.pendingClosings(by: signedIn)
    }
    if news.isEverything {
      context.agenda = try store.agenda(since: context.agenda.since, by: signedIn)
    } else {
      for id in news.followUps {
        if let agenda = try store.agenda(ofCase: id, by: signedIn) { context.agenda.put(agenda) }
      }
    }
    try takeInArrivals(news, from: store, signedIn)
    if news.instruments || news.isEverything, !context.wording.instruments.all.isEmpty {
      try fetchInstruments(from: store)
    }
    if news.directory || news.isEverything, context.directory != nil {
      context.directory = try store.directory(by: signedIn)
    }
    let changes = Changes(
      people: news.people, cases: news.cases, referrals: news.referrals, followUps: news.followUps,
      arrivals: news.arrivals, drafts: news.drafts, staff: news.staff, directory: news.directory,
      isEverything: news.isEverything)
    return (changes, news.mark)
  }

  /// What nobody has asked for yet is read when somebody does.
  private func takeInReferrals(
    _ news: StoreNews, from store: CaseStore, _ signedIn: SignedIn
  ) throws(StoreProblem) {
    guard context.referrals != nil, news.isEverything || !news.referrals.isEmpty else { return }
    if news.isEverything {
      context.referrals = ReferralIndex(try store.referrals(by: signedIn))
    } else {
      for id in news.referrals {
        if let card = try store.card(ofReferral: id, by: signedIn) { context.referrals?.upsert(card) }
      }
    }
    if context.referralDates != nil { context.countReferralDates() }
  }

  private func takeInArrivals(
    _ news: StoreNews, from store: CaseStore, _ signedIn: SignedIn
  ) throws(StoreProblem) {
    guard let arrivals = context.arrivals else { return }
    if news.isEverything {
      context.arrivals = try store.arrivals(all: arrivals.isWhole, by: signedIn)
    } else {
      for id in news.arrivals { context.arrivals?.put(try store.arrival(id, by: signedIn), for: id) }
    }
  }

  func countReferralDates(from store: CaseStore, _ signedIn: SignedIn) throws(StoreProblem) {
    guard context.allows(.readReferrals) else { return }
    if context.referrals == nil { context.referrals = ReferralIndex(try store.referrals(by: signedIn)) }
    context.countReferralDates()
  }

  /// The instruments of the office and of the program, when somebody first opens a case: parsing them is no part of
  /// the morning's start. A file that the office keeps stands before the program's own of the same version, since
  /// answers were given to its words.
  func fetchInstruments(from store: CaseStore) throws(StoreProblem) {
    context.wording.instruments = InstrumentShelf(ofOffice: try store.instruments())
  }
}
