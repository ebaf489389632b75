import Casework
import Terminal

/// A small form over a list, that narrows it: the same box and keys for every list.
struct FilterPane {
  private var pane: FormPane

  enum Result {
    case stays
    case said(String)
    case cancelled
    /// With what was answered.
    case chosen(Answers)
  }

  init(_ spec: FormSpec, _ answers: Answers, in context: DeskContext) {
    pane = FormPane(FormState(spec: spec, answers: answers, context: context.form))
  }

  mutating func handle(_ key: Key, in context: DeskContext) -> Result {
    if !pane.isChoosing {
      if key == .escape || key == .function(3) { return .cancelled }
      if key == .function(2) { return choose(in: context) }
    }
    switch pane.handle(key, in: context) {
    case .endOfForm: return choose(in: context)
    case .say(let words): return .said(words)
    case .stayed, .moved, .unhandled: return .stays
    }
  }

  /// What was not understood narrows nothing: it is said, and the box stays.
  private mutating func choose(in context: DeskContext) -> Result {
    if case .say(let words)? = pane.obstacle(in: context) { return .said(words) }
    return .chosen(pane.form.answers(in: context.form))
  }

  func help(in context: DeskContext) -> String { pane.help(in: context) }

  func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Position? {
    let box = area.centred(height: pane.form.spec.fields.count + 2, width: 70)
    grid.popup(box, title: context.wording.keyWord(.filter))
    let form = Rectangle(
      row: box.row + 1, column: box.column + 1, height: box.height - 2, width: box.width - 2)
    let cursor = FormBody.draw(pane.form, into: &grid, area: form, in: context)
    return pane.drawPopup(into: &grid, area: area, in: context) ?? cursor
  }
}

extension FilterPane? {
  /// Hands a key to the box, which closes when it is left or chosen from; what to say, and the answers once they are chosen.
  mutating func take(_ key: Key, in context: DeskContext) -> (said: String?, answers: Answers?) {
    switch self?.handle(key, in: context) {
    case .said(let words): return (words, nil)
    case .chosen(let answers):
      self = nil
      return (nil, answers)
    case .cancelled: self = nil
    case .stays, nil: break
    }
    return (nil, nil)
  }
}
