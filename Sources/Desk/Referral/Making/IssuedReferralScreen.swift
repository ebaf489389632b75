package import Casework
package import Paperwork
package import Terminal
import Wording

/// A referral that was just issued: its number, large, to be written on what the person takes along, and its papers.
package struct IssuedReferralScreen: Screen {
  private let card: ReferralCard
  /// What its papers say; nil where it was not made here.
  private let content: SlipContent?

  package init(_ card: ReferralCard, content: SlipContent? = nil) {
    self.card = card
    var content = content
    content?.number = card.number
    self.content = content
  }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    switch key {
    case .enter, .character("r"): return .replace(with: ReferralScreen(loading: card.id))
    case .character("i"):
      guard let papers = papers(in: context) else { return .say(context.wording.noPaper) }
      return .open(PaperScreen(papers.printed(), title: context.wording.placeSlip))
    case .character("m"):
      guard let papers = papers(in: context) else { return .say(context.wording.noPaper) }
      return .open(
        PaperScreen(
          context.wording.messages(papers.message.text, papers.notice.text),
          title: context.wording.placeMessages))
    case .escape, .function(3), .character("q"): return .close
    default: return .stay
    }
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    ReferralHead.draw(card, into: &grid, area: area, in: context)
    let number = card.number.description.map(String.init).joined(separator: " ")
    let width = TextWidth.of(number) + 6
    let box = Rectangle(row: area.row + 5, column: area.width / 2 - width / 2, height: 5, width: width)
    grid.frame(box)
    grid.put(number, row: box.row + 2, column: box.column + 3, role: .title)
    grid.put(words.issuedTo(context.calledName(ofProvider: card)), row: box.bottom + 1, column: 2)
    return Scenery(
      place: words.path(words.placeReferrals, card.number.description), help: words.issuedHelp,
      cursor: Position(row: box.row + 2, column: box.column + 3))
  }

  private func papers(in context: DeskContext) -> ReferralPapers? {
    content.map { ReferralPapers($0, wording: context.wording) }
  }

  package func commands(in context: DeskContext) -> [Command] {
    [
      Command(.help), Command(.open),
      Command(.slip, unavailable: content == nil ? .nothingSelected : nil),
      Command(.messages, unavailable: content == nil ? .nothingSelected : nil),
      Command(.back, [.function(3), .escape, .character("q")]),
      Command(.menu),
    ]
  }
}
