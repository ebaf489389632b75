import Casework
import Wording

/// What a referral is made from: the case and its need, the other cases in which the same help may have been given, and whom
/// the need may go to.
struct ReferralGround {
  let caseID: RecordID
  let needID: RecordID
  /// The referral in whose place the new one will stand.
  let previous: RecordID?
  private(set) var file: CaseFile?
  /// Other returns of the person, and cases of the household.
  private var others: [RecordID: CaseFile] = [:]
  /// Of those, the ones this reader could not be shown.
  private var unread: Set<RecordID> = []

  init(caseID: RecordID, need: RecordID, previous: RecordID? = nil) {
    self.caseID = caseID
    needID = need
    self.previous = previous
  }

  /// From a case that is open on the screen below.
  init(_ file: CaseFile, need: RecordID, previous: RecordID? = nil) {
    self.init(caseID: file.header.id, need: need, previous: previous)
    self.file = file
  }

  var need: CaseRecord? { file?.records.first { $0.id == needID } }

  var category: NeedCategory { need?.answers.option(.needCategory, NeedCategory.self) ?? .other }

  /// What must still be read; nil when all is there.
  func missing(in context: DeskContext) -> DeskAct? {
    guard file != nil else { return .loadCase(caseID) }
    if context.referrals == nil { return .loadReferrals }
    if context.directory == nil { return .loadDirectory }
    return otherCases(in: context).first { others[$0.id] == nil && !unread.contains($0.id) }.map {
      .loadCase($0.id)
    }
  }

  mutating func take(_ file: CaseFile) {
    if file.header.id == caseID { self.file = file } else { others[file.header.id] = file }
  }

  /// One of the other cases could not be read: its referrals still count.
  mutating func leaveOut(in context: DeskContext) {
    guard file != nil else { return }
    if let next = otherCases(in: context).first(where: { others[$0.id] == nil && !unread.contains($0.id) }) {
      unread.insert(next.id)
    }
  }

  /// Offers for the need, the best first.
  func candidates(in context: DeskContext) -> [ProviderCandidate] {
    guard let file, let directory = context.directory, let region = context.office?.region else { return [] }
    let cards = context.referrals?.all ?? []
    let figures = ReferralFigures(of: cards, by: context.countedClock, on: context.today)
    let tried = cards.filter { $0.need == needID && $0.state != .closed || $0.id == previous }
    return ProviderMatcher(figures: figures, region: region, today: context.today)
      .candidates(for: category, of: ReferralSubject(file), in: directory, tried: tried)
  }

  /// The same help, under way or given, as far as `provider` matters to it.
  func overlaps(at provider: RecordID?, replacing draft: RecordID? = nil, in context: DeskContext)
    -> [Overlap]
  {
    guard let file else { return [] }
    let own = OverlapSource(
      caseID: caseID, number: file.header.number, isHousehold: false,
      referrals: cards(of: caseID, in: context),
      records: file.records.filter { $0.id != needID }, intake: Self.intake(file),
      opened: file.header.opened)
    let returns = Set(file.otherCases.map(\.id))
    let sources = otherCases(in: context).map { header in
      OverlapSource(
        caseID: header.id, number: header.number, isHousehold: !returns.contains(header.id),
        referrals: cards(of: header.id, in: context), records: others[header.id]?.records ?? [],
        intake: others[header.id].map(Self.intake) ?? [:], opened: header.opened)
    }
    return OverlapCheck(rules: context.referralRules.overlap, on: context.today).overlaps(
      with: category, at: provider, in: [own] + sources, replacing: Set([previous, draft].compactMap(\.self)))
  }

  private static func intake(_ file: CaseFile) -> Answers { file.sections[.needs]?.answers ?? [:] }

  private func cards(of id: RecordID, in context: DeskContext) -> [ReferralCard] {
    context.referrals?.cards(ofCase: id) ?? []
  }

  /// At most so many are read: a household of twelve is known by its referrals all the same.
  private static let mostOthers = 6

  private func otherCases(in context: DeskContext) -> [CaseHeader] {
    guard let file else { return [] }
    let household = file.relations.filter { $0.decision == .household }.flatMap {
      context.index.cases(of: $0.other)
    }
    return Array((file.otherCases + household).prefix(Self.mostOthers))
  }
}
