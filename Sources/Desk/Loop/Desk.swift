package import CaseStore
package import Casework
package import Terminal
package import Wording

/// The desk at work: a stack of screens, the store behind them, and who is signed in. It knows no terminal: keys
/// come in, frames go out, and time comes by `tick`.
package final class Desk {
  package private(set) var message = ""
  package private(set) var isFinished = false
  /// The theme the terminal should show; the loop follows it.
  package private(set) var theme: String
  /// Shows the frame as it is now, in the middle of an act that takes a while.
  package var showNow: (() -> Void)?
  /// Counts up whenever the whole screen must be sent again or its history wiped.
  package private(set) var wipes = 0

  private let host: DeskHost
  private var store: CaseStore?
  private var signedIn: SignedIn?
  private var stack: [any Screen] = []
  /// The screens under a hidden desk, and whose they are.
  private var hidden: (stack: [any Screen], member: StaffMember)?
  private var context: DeskContext
  private var mark: Int64 = 0
  private var dataVersion = 0
  private var lastKey: Instant
  private var lastBeat: Instant
  private var askedForHelp = false

  /// Opens on the office of the host: sign-in when there is one, the first opening when there is none.
  package init(host: DeskHost, wording: Wording, theme: String) throws(StoreProblem) {
    self.host = host
    self.theme = theme
    lastKey = host.world.now()
    lastBeat = lastKey
    context = DeskContext(
      wording: wording, now: host.world.now(), themes: host.themes, theme: theme, newID: host.world.newID)
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
  }

  package func frame(rows: Int, columns: Int) -> Frame {
    context.bodyRows = Furniture.body(rows: rows, columns: columns).height
    context.now = host.world.now()
    guard let top = stack.last else { return Frame(grid: Grid(rows: rows, columns: columns), cursor: nil) }
    return Furniture.frame(of: top, message: message, rows: rows, columns: columns, in: context)
  }

  package func press(_ key: Key) {
    context.now = host.world.now()
    lastKey = context.now
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

  /// Milliseconds until something is to be done without a key; nil while nobody is signed in.
  package var nextDeadline: Int? {
    guard signedIn != nil else { return nil }
    let silence = host.world.now().seconds(since: lastKey)
    if silence < DeskTimes.draftAfter, stack.last?.unsavedDraft(in: context) != nil {
      return (DeskTimes.draftAfter - silence) * 1_000
    }
    return DeskTimes.pollMilliseconds
  }

  /// What time brings: the draft after two seconds of silence, what other desks saved, the idle lock.
  package func tick() {
    context.now = host.world.now()
    let silence = context.now.seconds(since: lastKey)
    guard signedIn != nil else { return }
    if silence >= DeskTimes.draftAfter { saveDraft() }
    beat()
    if silence >= host.idleSeconds {
      carryOut(.hide)
      return
    }
    readNews()
  }

  /// The line was cut or the machine goes down: nothing typed may be lost.
  package func hangUp() {
    saveDraft()
    leave()
    isFinished = true
  }
}

extension Desk {
  /// Keys that mean the same on every screen; nil when the key is the screen's own.
  private func general(_ key: Key, top: any Screen, again: Bool) -> Outcome? {
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

  private func carryOut(_ outcome: Outcome) {
    switch outcome {
    case .stay: break
    case .open(let screen):
      // Only the top screen is asked for its draft when the line is cut.
      saveDraft()
      stack.append(screen)
      wake()
    case .replace(let screen):
      saveDraft()
      _ = stack.popLast()
      stack.append(screen)
      wake()
    case .close:
      guard stack.count > 1 else { return }
      stack.removeLast()
      wake()
    case .answer(let reply):
      guard stack.count > 1 else { return }
      stack.removeLast()
      deliver(reply)
    case .home:
      saveDrafts()
      show([TodayScreen()])
    case .ask(let act): perform(act)
    case .say(let words): message = words
    case .saveDraft: saveDraft()
    case .hide: hide()
    case .changeUser: changeUser()
    case .quit: quit()
    case .setLanguage(let language):
      context.wording = Wording(language)
      remember(language.rawValue, as: "language")
    case .setTheme(let name):
      theme = name
      context.theme = name
      remember(name, as: "theme")
      message = context.wording.themeSet + name
    case .press(let key):
      guard var top = stack.popLast() else { return }
      let outcome = general(key, top: top, again: true) ?? top.handle(key, in: context)
      stack.append(top)
      carryOut(outcome)
    case .all(let outcomes): outcomes.forEach(carryOut)
    }
  }

  private func show(_ screens: [any Screen]) {
    stack = screens
    wake()
  }

  /// A screen came to the top: read what it wants.
  private func wake() {
    guard signedIn != nil, let wanted = stack.last?.wanted else { return }
    perform(wanted)
  }

  private func perform(_ act: DeskAct) {
    switch act {
    case .signIn, .unlock, .recover:
      // A passphrase costs a tenth of a second, and a big office more: the word is there while it lasts.
      message = context.wording.signingIn
      showNow?()
      message = ""
    default: break
    }
    do throws(StoreProblem) {
      deliver(try reply(to: act))
    } catch {
      deliver(.failed(error))
    }
  }

  private func deliver(_ reply: Reply) {
    guard var top = stack.popLast() else { return }
    let outcome = top.receive(reply, in: context)
    stack.append(top)
    carryOut(outcome)
  }

  private func reply(to act: DeskAct) throws(StoreProblem) -> Reply {
    switch act {
    case .prepareOffice(let opening): return .officePrepared(recovery: try host.prepare(opening))
    case .openOffice(let opening, let recovery):
      let store = try host.create(opening, recovery)
      self.store = store
      context.office = try store.office()
      if let language = Language(rawValue: opening.language) { context.wording = Wording(language) }
      return try reply(to: .signIn(login: opening.headLogin, passphrase: opening.passphrase))
    case .signIn(let login, let passphrase):
      guard let store else { throw .notSignedIn }
      let member = try store.signIn(login: login, passphrase: passphrase)
      try begin(member)
      show([TodayScreen()])
      message = context.wording.welcome(member.member.name)
      return .done
    case .unlock(let passphrase):
      guard let store, let hidden else { throw .notSignedIn }
      let member = try store.unlock(hidden.member, passphrase: passphrase)
      try begin(member)
      self.hidden = nil
      stack = hidden.stack
      return .done
    case .recover(let login, let key, let passphrase):
      guard let store else { throw .notSignedIn }
      let member = try store.recover(login: login, recoveryKey: key, newPassphrase: passphrase)
      try store.signOut(member)
      return .done
    default:
      guard let store, let signedIn else { throw .notSignedIn }
      let reply = try StoreDesk(store: store, member: signedIn).reply(to: act)
      if case .register = act { context.previous = try store.lastAnswers(by: signedIn) }
      if case .staff(let members) = reply { context.staff = members }
      readNews(always: true)
      return reply
    }
  }

  /// Everything a person's session needs, read once after the passphrase.
  private func begin(_ member: SignedIn) throws(StoreProblem) {
    guard let store else { throw .notSignedIn }
    signedIn = member
    context.member = member.member
    context.staff = try store.staff()
    context.previous = try store.lastAnswers(by: member)
    mark = try store.mark()
    dataVersion = try store.dataVersion()
    context.index = try store.loadIndex(by: member, aliases: host.aliases())
    lastKey = host.world.now()
    if host.language == nil,
      let language = try store.setting("language.\(member.member.login)").flatMap(Language.init(rawValue:))
    {
      context.wording = Wording(language)
    }
    if let name = try store.setting("theme.\(member.member.login)"), host.themes.contains(name) {
      theme = name
      context.theme = name
    }
  }

  private func remember(_ value: String, as key: String) {
    guard let store, let signedIn else { return }
    do throws(StoreProblem) {
      try store.set("\(key).\(signedIn.member.login)", to: value, by: signedIn)
    } catch {
      message = context.wording.sentence(for: error)
    }
  }

  /// Takes in what was written since the last look; by this desk after its own acts, by others when they saved.
  private func readNews(always: Bool = false) {
    guard let store, let signedIn else { return }
    do throws(StoreProblem) {
      let version = try store.dataVersion()
      guard always || version != dataVersion else { return }
      dataVersion = version
      let news = try store.changes(since: mark)
      mark = news.mark
      var changes = Changes()
      for person in news.people {
        changes.people.insert(person)
        if let header = try store.header(ofPerson: person, by: signedIn) { context.index.upsert(header) }
      }
      for id in news.cases {
        changes.cases.insert(id)
        if let header = try store.header(ofCase: id, by: signedIn) { context.index.upsert(header) }
      }
      changes.drafts = news.drafts
      guard !always, var top = stack.popLast() else { return }
      let act = top.refresh(changes, in: context)
      stack.append(top)
      guard let act else { return }
      perform(act)
    } catch {
      message = context.wording.sentence(for: error)
    }
  }

  /// Says once a minute that somebody is here, for the list of who is at work.
  private func beat() {
    guard let store, let signedIn, context.now.seconds(since: lastBeat) >= DeskTimes.beatEvery else { return }
    lastBeat = context.now
    do throws(StoreProblem) {
      try store.beat(by: signedIn)
    } catch {
      message = context.wording.sentence(for: error)
    }
  }

  private func saveDraft() {
    guard let store, let signedIn, let draft = stack.last?.unsavedDraft(in: context) else { return }
    do throws(StoreProblem) {
      try store.save(draft: draft, by: signedIn)
      deliver(.draftSaved(context.now))
    } catch {
      message = context.wording.sentence(for: error)
    }
  }

  /// Writes the drafts of every screen, the ones below too.
  private func saveDrafts() {
    guard let store, let signedIn else { return }
    for screen in stack {
      guard let draft = screen.unsavedDraft(in: context) else { continue }
      do throws(StoreProblem) {
        try store.save(draft: draft, by: signedIn)
      } catch {
        message = context.wording.sentence(for: error)
      }
    }
  }

  private func hide() {
    guard let signedIn else { return }
    saveDrafts()
    hidden = (stack, signedIn.member)
    forget()
    context.member = signedIn.member
    stack = [HiddenScreen(member: signedIn.member)]
    message = ""
    wipes += 1
  }

  /// Wipes the keys and everything that was read with them.
  private func forget() {
    signedIn?.wipe()
    signedIn = nil
    context.index = .empty
    context.previous = [:]
    context.member = nil
  }

  private func changeUser() {
    saveDrafts()
    leave()
    hidden = nil
    context.member = nil
    stack = [SignInScreen()]
    wipes += 1
  }

  private func leave() {
    if let store, let signedIn { try? store.signOut(signedIn) }
    forget()
  }

  private func quit() {
    saveDrafts()
    leave()
    isFinished = true
  }
}
