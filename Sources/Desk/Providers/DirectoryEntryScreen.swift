package import Casework
package import Terminal
import Wording

/// One entry of the directory: all that is known of a service and its provider, and what a key does to it.
package struct DirectoryEntryScreen: Screen {
  private let id: RecordID
  private var selected = 0
  /// What was saved last, for undo.
  private var last: DirectoryChange?

  package init(_ id: RecordID, last: DirectoryChange? = nil) {
    self.id = id
    self.last = last
  }

  package var wanted: DeskAct? { .loadDirectory }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    switch key {
    case .escape, .function(3), .character("q"): return last.map { .answer(.entryLeft($0)) } ?? .close
    default: break
    }
    guard let entry = context.directory?.entry(id) else { return .say(context.wording.entryGone) }
    let lines = EntryLine.lines(of: entry, in: context)
    let page = max(1, context.bodyRows - Self.otherRows)
    let move = key == .tab ? .down : key
    if let place = ListKeys.place(after: move, from: selected, page: page, of: lines.count) {
      selected = place
      return .stay
    }
    switch key {
    case .enter: return follow(lines, entry, in: context)
    case .character("m"): return edit(entry, at: lines, in: context)
    case .character("u"): return undo(in: context)
    default: return act(key, on: entry, in: context)
    }
  }

  package mutating func receive(_ reply: Reply, in context: DeskContext) -> Outcome {
    switch reply {
    case .entryLeft(let change):
      last = change
      return .stay
    case .entrySaved(let change):
      last = change
      let said = Outcome.say(context.wording.done(change))
      return change.after.id == id ? said : .all([.replace(with: Self(change.after.id, last: change)), said])
    case .failed(let problem):
      // What failed has no way back: by then the entry may be another desk's.
      last = nil
      return .say(context.wording.sentence(for: problem))
    default: return .stay
    }
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    var scenery = Scenery(place: words.placeDirectory, help: words.entryHelp)
    scenery.cursor = Position(row: area.row, column: 0)
    guard let entry = context.directory?.entry(id) else { return scenery }
    scenery.place = words.path(words.placeDirectory, entry.offer.code)
    drawHead(entry, into: &grid, area: area, in: context)
    let lines = EntryLine.lines(of: entry, in: context)
    let chosen = max(0, min(selected, lines.count - 1))
    let list = Rectangle(
      row: area.row + 4, column: 0, height: area.height - Self.otherRows, width: area.width)
    let window = ListWindow.page(count: lines.count, selected: chosen, height: list.height)
    for (line, index) in window.visible.enumerated() {
      lines[index].line.draw(
        into: &grid, row: list.row + line, columns: list.width, isSelected: index == chosen)
    }
    grid.put(words.lines(window.visible, of: lines.count), row: area.bottom - 1, column: 1, role: .dim)
    scenery.cursor = Position(row: list.row + chosen - window.visible.lowerBound, column: 0)
    return scenery
  }

  package func commands(in context: DeskContext) -> [Command] {
    let refusal = context.refusal(of: .manageProviders)
    return [
      Command(.help), Command(.edit, unavailable: refusal), Command(.back, [.function(3), .escape]),
      Command(.verify, unavailable: refusal), Command(.pause, unavailable: refusal),
      Command(.activate, unavailable: refusal), Command(.newOffer, unavailable: refusal),
      Command(.undo, [.character("u")], unavailable: last == nil ? .nothingToUndo : nil),
      Command(.activateProvider, unavailable: refusal), Command(.open),
      Command(.previousSection), Command(.nextSection), Command(.menu), Command(.hide),
    ]
  }
}

extension DirectoryEntryScreen {
  /// Lines of the screen that are no line of the entry: the head, its rule, the position.
  private static let otherRows = 5

  /// What one key changes in the entry.
  private mutating func act(_ key: Key, on entry: DirectoryEntry, in context: DeskContext) -> Outcome {
    var after = entry
    switch key {
    case .character("v"):
      after.offer.verified = Verification(day: context.today, by: signature(in: context))
    case .character("p"):
      guard entry.offer.pause.map({ context.today < $0.until }) ?? false else {
        return allowed(in: context) ?? .open(PauseScreen(entry, in: context))
      }
      after.offer.pause = nil
    case .character("i"): after.offer.isActive.toggle()
    case .character("o"): after.provider.isActive.toggle()
    case .character("n"):
      return allowed(in: context)
        ?? .open(DirectoryFormScreen(offerOf: entry.provider, draft: context.newID(), in: context))
    default: return .stay
    }
    if let refusal = allowed(in: context) { return refusal }
    guard after != entry else { return .say(context.wording.nothingChanged) }
    let change = DirectoryChange(to: after, over: entry)
    last = change
    return .all([.ask(.saveProvider(change)), .say(context.wording.done(change))])
  }

  private func allowed(in context: DeskContext) -> Outcome? {
    context.allows(.manageProviders) ? nil : .say(context.refusalWords(of: .manageProviders))
  }

  /// As long as its column takes it.
  private func signature(in context: DeskContext) -> String {
    String((context.member?.name ?? "").prefix(40))
  }

  private func follow(_ lines: [EntryLine], _ entry: DirectoryEntry, in context: DeskContext) -> Outcome {
    guard lines.indices.contains(selected), let offer = lines[selected].offer else {
      return edit(entry, at: lines, in: context)
    }
    return .open(DirectoryEntryScreen(offer, last: last))
  }

  private func edit(_ entry: DirectoryEntry, at lines: [EntryLine], in context: DeskContext) -> Outcome {
    if let refusal = allowed(in: context) { return refusal }
    let field = lines.indices.contains(selected) ? lines[selected].line.field : nil
    return .open(
      DirectoryFormScreen(editing: entry, at: field, draft: context.newID(), in: context))
  }

  private mutating func undo(in context: DeskContext) -> Outcome {
    guard let change = last else { return .say(context.wording.nothingToUndo) }
    last = nil
    return .all([
      .ask(.saveProvider(change.reversed)), .say(context.wording.entryUndone(change.after.offer.code)),
    ])
  }

  private func drawHead(
    _ entry: DirectoryEntry, into grid: inout Grid, area: Rectangle, in context: DeskContext
  ) {
    let words = context.wording
    let title = "\(entry.provider.calledName)  \(entry.offer.service)"
    grid.put(cutting: title, row: area.row, column: 1, role: .title, width: area.width - 2)
    let sign = words.sign(of: entry, today: context.today)
    let state = words.state(of: entry, today: context.today)
    grid.put(
      cutting: (sign == " " ? "" : sign + " ") + state, row: area.row + 1, column: 1,
      role: sign == " " ? .text : .note, width: area.width - 2)
    let source = words.name(of: entry.offer.source)
    let verified = words.verifiedLine(entry.offer, today: context.today)
    grid.put(
      cutting: "\(verified)   (\(source))", row: area.row + 2, column: 1, role: .dim, width: area.width - 2)
    grid.fill(row: area.row + 3, column: 0, with: "─", role: .rule)
  }
}
