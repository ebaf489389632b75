import Casework
import Paperwork
import Wording

/// The slips of the fictional office, as a desk would have written them.
struct DemoSlips {
  let office: PaperOffice
  let words: Wording
  private let clock = ReferralClock(rules: .builtIn)
  private let directory = ProviderDirectory.starting

  init(office: PaperOffice, words: Wording) {
    self.office = office
    self.words = words
  }

  /// The work on one case, each referral that was issued in it with its whole slip.
  /// - Parameter known: of the intake.
  /// - Parameter agent: who wrote it, by name.
  func dressed(_ work: [PastIntake.Work], known: Answers, agent: String) -> [PastIntake.Work] {
    let needs = work.flatMap(\.entries).filter { $0.kind == .need && $0.version == 0 }
    return work.map { work in
      guard case .refer(var entry)? = work.referring, let issue = entry.issue,
        let need = needs.first(where: { $0.id == entry.need })?.sections[.need],
        let text = text(of: entry, need: need, known: known, agent: agent, on: work.at.day)
      else { return work }
      var work = work
      entry.issue = ReferralEntry.Issue(text: text, answers: issue.answers)
      work.referring = .refer(entry)
      return work
    }
  }

  private func text(
    of entry: ReferralEntry, need: Answers, known: Answers, agent: String, on day: CivilDay
  ) -> String? {
    guard case .choice(let code) = need[FieldCode(.needCategory)],
      let category = NeedCategory(rawValue: code),
      let offer = directory.entry(entry.offer)
    else { return nil }
    let facts = DisclosureFacts(known: known, for: category, answers: entry.answers, on: day)
    let told = ReferralForm.items(in: entry.answers)
    let content = SlipContent(
      telling: facts.all.filter { told.contains($0.item) }, answers: entry.answers,
      isRestricted: ReferralForm.isRestricted(category, need: need, answers: entry.answers),
      unnamed: words.unnamedPerson, to: offer, from: office, agent: agent, on: day,
      answerBy: clock.answer(to: entry.urgency, category, issued: day), in: words)
    return content.map { ReferralPapers($0, wording: words).issuedText }
  }
}
