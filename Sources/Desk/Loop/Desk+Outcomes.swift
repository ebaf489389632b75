import CaseStore
import Casework
import Terminal
import Wording

extension Desk {
  /// Does what a key led to. False when it could not be done: then nothing that was to follow is done either, so
  /// that no screen closes over words that are on no disk.
  @discardableResult
  func carryOut(_ outcome: Outcome) -> Bool {
    switch outcome {
    case .stay: break
    case .open(let screen):
      // What is typed stays on the screen below, whether or not there was room for its draft.
      saveDraft()
      stack.append(screen)
      wake()
    case .replace(let screen):
      guard saveDraft() else { return false }
      _ = stack.popLast()
      stack.append(screen)
      wake()
    case .close:
      guard stack.count > 1 else { return true }
      stack.removeLast()
      wake()
    case .answer(let reply):
      guard stack.count > 1 else { return true }
      stack.removeLast()
      deliver(reply)
    case .home:
      guard saveDrafts() else { return false }
      show([TodayScreen()])
    case .ask(let act): return perform(act)
    case .say(let words): message = words
    case .print(let text): return printOut(text)
    case .keep(let text, let name): return keep(text, name)
    case .saveDraft: return saveDraft()
    case .hide: hide()
    case .changeUser: return changeUser()
    case .quit: return quit()
    case .setLanguage(let language):
      context.wording = context.wording.speaking(language)
      remember(language.rawValue, as: "language")
    case .setTheme(let name):
      theme = name
      context.theme = name
      remember(name, as: "theme")
      message = context.wording.themeSet + name
    case .press(let key):
      guard var top = stack.popLast() else { return true }
      let outcome = general(key, top: top, again: true) ?? top.handle(key, in: context)
      stack.append(top)
      return carryOut(outcome)
    case .all(let outcomes): return outcomes.allSatisfy(carryOut)
    }
    return true
  }

  func show(_ screens: [any Screen]) {
    stack = screens
    wake()
  }

  /// A screen came to the top: read what it wants.
  func wake() {
    guard signedIn != nil, let wanted = stack.last?.wanted else { return }
    perform(wanted)
  }

  /// Asks the store, and tells the top screen what came of it; false when it failed.
  @discardableResult
  func perform(_ act: DeskAct) -> Bool {
    switch act {
    case .signIn, .unlock, .recover:
      // A passphrase costs a tenth of a second, and a big office more: the word is there while it lasts.
      message = context.wording.signingIn
      showNow?()
      message = ""
    default: break
    }
    do throws(StoreProblem) {
      if let reply = try reply(to: act) { deliver(reply) }
      return true
    } catch {
      deliver(.failed(error))
      return false
    }
  }

  func deliver(_ reply: Reply) {
    guard var top = stack.popLast() else { return }
    let outcome = top.receive(reply, in: context)
    stack.append(top)
    carryOut(outcome)
  }

  /// Nil after an act that put other screens on the desk: they asked for nothing, and must not take its end for that
  /// of an act of their own.
  private func reply(to act: DeskAct) throws(StoreProblem) -> Reply? {
    switch act {
    case .prepareOffice(let opening): return .officePrepared(recovery: try host.prepare(opening))
    case .openOffice(let opening, let recovery):
      let store = try host.create(opening, recovery)
      self.store = store
      context.office = try store.office()
      if let language = Language(rawValue: opening.language) {
        context.wording = context.wording.speaking(language)
      }
      return try reply(to: .signIn(login: opening.headLogin, passphrase: opening.passphrase))
    case .signIn(let login, let passphrase):
      guard let store else { throw .notSignedIn }
      let member = try store.signIn(login: login, passphrase: passphrase)
      try begin(member)
      show([TodayScreen()])
      message = fileFault ?? context.wording.welcome(member.member.name)
      return nil
    case .unlock(let passphrase):
      guard let store, let hidden else { throw .notSignedIn }
      let member = try store.unlock(hidden.member, passphrase: passphrase)
      try begin(member)
      self.hidden = nil
      stack = hidden.stack
      // What the top screen stands on was forgotten with the keys.
      wake()
      refreshTop(Changes(isEverything: true))
      return nil
    case .recover(let login, let key, let passphrase):
      guard let store else { throw .notSignedIn }
      let member = try store.recover(login: login, recoveryKey: key, newPassphrase: passphrase)
      try store.signOut(member)
      return .done
    default:
      guard let store, let signedIn else { throw .notSignedIn }
      if case .makeDaySheet(let day, let agent) = act {
        let maker = DaySheetMaker(store: store, member: signedIn, context: context)
        let (text, name) = try maker.sheet(of: day, agent: agent)
        return .paper(text, name: name)
      }
      if act.readsCase, context.wording.instruments.all.isEmpty { try fetchInstruments(from: store) }
      if case .loadDirectory = act, context.directory == nil {
        context.directory = try store.directory(by: signedIn)
      }
      if case .loadReferrals = act, context.referrals == nil {
        context.referrals = ReferralIndex(try store.referrals(by: signedIn))
      }
      if case .loadPastFollowUps = act, context.agenda.since != nil {
        context.agenda = try store.agenda(by: signedIn)
      }
      if case .loadArrivals(let all) = act, context.arrivals.map({ all && !$0.isWhole }) ?? true {
        context.arrivals = try store.arrivals(all: all, by: signedIn)
      }
      if case .loadReferralDates = act {
        try countReferralDates(from: store, signedIn)
        // The calendar names arrivals, too.
        if context.arrivals == nil { context.arrivals = try store.arrivals(by: signedIn) }
      }
      let reply = try StoreDesk(store: store, member: signedIn).reply(to: act)
      if case .register = act { context.previous = try store.lastAnswers(by: signedIn) }
      if case .staff(let members) = reply { context.staff = members }
      if case .caseFile(let file) = reply, let agenda = try store.agenda(ofCase: file.header.id, by: signedIn)
      {
        context.agenda.put(agenda)
      }
      takeInOwn()
      return reply
    }
  }
}
