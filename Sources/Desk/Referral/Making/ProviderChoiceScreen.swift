package import Casework
package import Terminal
import Wording

/// Whom a need may go to: the offers ranked, why each stands where it does, and why each other one is not proposed; before them the
/// same help that is under way or was given.
package struct ProviderChoiceScreen: Screen {
  private var ground: ReferralGround
  private var lines: [ProviderChoiceLine] = []
  private var overlaps: [Overlap] = []
  private var selected = 0
  private var problem: StoreProblem?

  init(_ ground: ReferralGround) {
    self.ground = ground
  }

  /// For a need of a case.
  package init(caseID: RecordID, need: RecordID) {
    self.init(ReferralGround(caseID: caseID, need: need))
  }

  /// The next provider for the need of a referral that goes no further.
  package init(after card: ReferralCard) {
    self.init(ReferralGround(caseID: card.caseID, need: card.need, previous: card.id))
  }

  package var wanted: DeskAct? { .loadReferrals }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    let places = lines.indices.filter { lines[$0].candidate != nil }
    switch key {
    case .up: selected = places.last { $0 < selected } ?? selected
    case .down, .tab: selected = places.first { $0 > selected } ?? selected
    case .home, .pageUp, .function(7): selected = places.first ?? 0
    case .end, .pageDown, .function(8): selected = places.last ?? 0
    case .enter: return choose(in: context)
    case .character("p"):
      guard let candidate else { return .say(context.wording.nothingSelected) }
      return .open(OfferScreen(candidate.entry))
    case .escape, .function(3), .character("q"): return .close
    default: break
    }
    return .stay
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .caseFile(let file): ground.take(file)
    case .done: break
    case .failed(let problem):
      guard ground.file != nil, ground.missing(in: context) != nil else {
        self.problem = problem
        return .say(context.wording.sentence(for: problem))
      }
      ground.leaveOut(in: context)
    default: return .stay
    }
    if let missing = ground.missing(in: context) { return .ask(missing) }
    readAgain(in: context)
    return .stay
  }

  package mutating func refresh(_ changes: Changes, in context: DeskContext) -> DeskAct? {
    if changes.concern(case: ground.caseID) { return .loadCase(ground.caseID) }
    if changes.concernReferrals || changes.concernDirectory { readAgain(in: context) }
    return nil
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    var scenery = Scenery(place: words.placeReferrals, cursor: Position(row: area.row, column: 0))
    guard let file = ground.file else {
      if let problem { grid.put(words.sentence(for: problem), row: area.row + 1, column: 2, role: .problem) }
      return scenery
    }
    scenery.place = words.path(file.header.number.description, words.placeChoice)
    NeedHead.draw(ground, into: &grid, area: area, in: context)
    let top = area.row + NeedHead.rows
    let window = ListWindow.page(count: lines.count, selected: selected, height: area.bottom - 1 - top)
    for (place, index) in window.visible.enumerated() {
      lines[index].draw(
        into: &grid, row: top + place, columns: area.width, isSelected: candidate != nil && index == selected)
    }
    let count = words.lines(window.visible, of: lines.count)
    grid.put(count, row: area.bottom - 1, column: 1, role: .dim)
    if let candidate {
      scenery.cursor = Position(row: top + selected - window.visible.lowerBound, column: 0)
      // Who it is, and why in full: beside the code the reasons that decide may be cut.
      let start = 1 + TextWidth.of(count) + 3
      grid.put(
        cutting: words.title(of: candidate.entry), row: area.bottom - 1, column: start, role: .note,
        width: area.width - start - 1)
      scenery.help = TextLayout.cut(lines[selected].text, width: area.width - 2)
    } else {
      scenery.help = words.nobodyToReferTo
    }
    return scenery
  }

  package func commands(in context: DeskContext) -> [Command] {
    let nothing: Command.Unavailable? = candidate == nil ? .nothingSelected : nil
    return [
      Command(.help), Command(.open, unavailable: nothing), Command(.provider, unavailable: nothing),
      Command(.back, [.function(3), .escape, .character("q")]), Command(.menu),
    ]
  }
}

extension ProviderChoiceScreen {
  private var candidate: ProviderCandidate? {
    lines.indices.contains(selected) ? lines[selected].candidate : nil
  }

  private mutating func readAgain(in context: DeskContext) {
    let chosen = candidate?.id
    overlaps = ground.overlaps(at: nil, in: context)
    lines = ProviderChoiceLine.lines(ground.candidates(in: context), overlaps: overlaps, in: context)
    let first = lines.firstIndex { $0.candidate != nil } ?? 0
    selected = lines.firstIndex { $0.candidate != nil && $0.candidate?.id == chosen } ?? first
  }

  private func choose(in context: DeskContext) -> Outcome {
    guard let candidate else { return .say(context.wording.nothingSelected) }
    guard context.allows(.refer) else { return .say(context.refusalWords(of: .refer)) }
    guard candidate.canBeChosen else {
      return .say(candidate.obstacles.map { context.wording.obstacle($0) }.joined(separator: ", "))
    }
    guard ground.need?.status == .current else {
      return .say(context.wording.obstacle(IssueObstacle.needClosed))
    }
    return .replace(
      with: ReferralMakingScreen(
        ground, candidate: candidate, id: context.newID(), draft: context.newID(), in: context))
  }
}
