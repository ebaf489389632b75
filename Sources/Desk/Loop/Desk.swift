package import CaseStore
package import Casework
package import Terminal
package import Wording

/// The desk at work: a stack of screens, the store behind them, and who is signed in. It knows no terminal: keys
/// come in, frames go out, and time comes by `tick`.
package final class Desk {
  package internal(set) var message = ""
  package internal(set) var isFinished = false
  /// The theme the terminal should show; the loop follows it.
  package internal(set) var theme: String
  /// Shows the frame as it is now, in the middle of an act that takes a while.
  package var showNow: (() -> Void)?
  /// Counts up whenever the whole screen must be sent again or its history wiped.
  package internal(set) var wipes = 0

  let host: DeskHost
  var store: CaseStore?
  var signedIn: SignedIn?
  var stack: [any Screen] = []
  /// The screens under a hidden desk, and whose they are.
  var hidden: (stack: [any Screen], member: StaffMember)?
  var context: DeskContext
  var mark: Int64 = 0
  var dataVersion = 0
  /// What the office allows a desk.
  var idleLimit = IdleLimit.standard
  /// By the clock of the host that only goes on.
  var lastKey: Int
  var lastBeat: Int
  private var askedForHelp = false

  /// Opens on the office of the host: sign-in when there is one, the first opening when there is none.
  package init(host: DeskHost, wording: Wording, theme: String) throws(StoreProblem) {
    self.host = host
    self.theme = theme
    lastKey = host.uptime()
    lastBeat = lastKey
    context = DeskContext(
      wording: wording, now: host.world.now(), themes: host.themes, theme: theme, newID: host.world.newID)
    context.templates = host.papers.templates
    context.paperSettings = host.papers.settings
    context.referralRules = host.referrals
    store = try host.open()
    if let store {
      let office = try store.office()
      context.office = office
      if host.language == nil, let spoken = Language(rawValue: office.language) {
        context.wording = Wording(spoken)
      }
      stack = [SignInScreen(lastLogin: host.lastLogin)]
    } else {
      stack = [OpeningScreen(in: context)]
    }
  }

  /// Enters without asking, for the fictional office.
  package func enter(as member: SignedIn) throws(StoreProblem) {
    try begin(member)
    show([TodayScreen()])
    message = fileFault ?? ""
  }

  package func frame(rows: Int, columns: Int) -> Frame {
    context.bodyRows = Furniture.body(rows: rows, columns: columns).height
    context.bodyColumns = columns
    context.now = host.world.now()
    guard let top = stack.last else { return Frame(grid: Grid(rows: rows, columns: columns), cursor: nil) }
    return Furniture.frame(of: top, message: message, rows: rows, columns: columns, in: context)
  }

  package func press(_ key: Key) {
    context.now = host.world.now()
    lastKey = host.uptime()
    message = ""
    let wasAskingForHelp = askedForHelp
    askedForHelp = false
    guard var top = stack.popLast() else { return }
    if let outcome = general(key, top: top, again: wasAskingForHelp) {
      stack.append(top)
      carryOut(outcome)
      return
    }
    let outcome = top.handle(key, in: context)
    stack.append(top)
    carryOut(outcome)
  }

  /// Milliseconds since the last key.
  private var silence: Int { host.uptime() - lastKey }

  /// Milliseconds until something is to be done without a key; nil while nobody is signed in.
  package var nextDeadline: Int? {
    guard signedIn != nil else { return nil }
    if silence < DeskTimes.draftAfter, stack.last?.unsavedDraft(in: context) != nil {
      return DeskTimes.draftAfter - silence
    }
    if let rest = stack.last?.restsAt, rest > host.world.now() {
      return min(DeskTimes.pollMilliseconds, Int(rest.milliseconds - host.world.now().milliseconds))
    }
    return DeskTimes.pollMilliseconds
  }

  /// What time brings: the draft after two seconds of silence, what other desks saved, the idle lock.
  package func tick() {
    context.now = host.world.now()
    let silence = silence
    guard signedIn != nil else { return }
    if silence >= DeskTimes.draftAfter { saveDraft() }
    beat()
    if silence >= min(idleLimit.milliseconds, host.idleLimit?.milliseconds ?? .max) {
      carryOut(.hide)
      return
    }
    readNews()
  }

  /// The line was cut or the machine goes down: nothing typed may be lost.
  package func hangUp() {
    saveDrafts()
    leave()
    isFinished = true
  }
}

extension Desk {
  /// Keys that mean the same on every screen; nil when the key is the screen's own.
  func general(_ key: Key, top: any Screen, again: Bool) -> Outcome? {
    switch key {
    case .control("g") where signedIn != nil: return .hide
    case .function(1):
      guard again || top.help(in: context) == nil else {
        askedForHelp = true
        return .say(top.help(in: context) ?? "")
      }
      return help(on: top)
    case .character("?") where !top.isTyping: return help(on: top)
    case .function(10): return menu(on: top)
    case .character(":") where !top.isTyping: return menu(on: top)
    default: return nil
    }
  }

  private func help(on top: any Screen) -> Outcome {
    guard !(top is HelpScreen) else { return .close }
    var grid = Grid(rows: Furniture.leastRows, columns: Furniture.leastColumns)
    let area = Furniture.body(rows: grid.rows, columns: grid.columns)
    let place = top.draw(into: &grid, area: area, in: context).place
    return .open(HelpScreen(place: place, commands: top.commands(in: context)))
  }

  private func menu(on top: any Screen) -> Outcome {
    guard !(top is MenuScreen), !(top is HiddenScreen), signedIn != nil else { return .stay }
    return .open(MenuScreen(commands: top.commands(in: context)))
  }
}
