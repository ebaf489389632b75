package import Casework
package import Terminal
import Wording

/// A referral that was just issued: its number, large, to be written on what the person takes along, and its papers.
package struct IssuedReferralScreen: Screen {
  private let card: ReferralCard
  /// Its papers; nil where it was not made here.
  private let copy: SlipCopy?

  package init(_ card: ReferralCard, copy: SlipCopy? = nil) {
    self.card = card
    self.copy = copy
  }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    switch key {
    case .enter, .character("r"): return .replace(with: ReferralScreen(loading: card.id))
    case .escape, .function(3), .character("q"): return .close
    default: break
    }
    guard let copy else { return .stay }
    switch key {
    case .character("i"): return copy.printed(in: context)
    case .character("f"): return copy.kept(in: context)
    case .character("v"): return copy.shown(in: context)
    case .character("m"): return copy.messages(in: context)
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

  package func commands(in context: DeskContext) -> [Command] {
    let nothing: Command.Unavailable? = copy == nil ? .nothingSelected : nil
    return [
      Command(.help), Command(.open),
      Command(.printSlip, unavailable: nothing), Command(.slipFile, unavailable: nothing),
      Command(.slip, unavailable: nothing), Command(.messages, unavailable: nothing),
      Command(.back, [.function(3), .escape, .character("q")]),
      Command(.menu),
    ]
  }
}
