import CaseStore
import Casework
import Terminal
import Wording

extension Desk {
  /// Everything a person's session needs, read once after the passphrase.
  func begin(_ member: SignedIn) throws(StoreProblem) {
    guard let store else { throw .notSignedIn }
    signedIn = member
    context.member = member.member
    context.staff = try store.staff()
    context.previous = try store.lastAnswers(by: member)
    mark = try store.mark()
    dataVersion = try store.dataVersion()
    context.index = try store.loadIndex(by: member, aliases: host.aliases())
    context.agenda = try store.agenda(since: CalendarView.firstDay(around: context.today), by: member)
    context.closings = try store.pendingClosings(by: member)
    context.schedule = host.schedule()
    idleLimit = try store.idleLimit()
    lastKey = host.uptime()
    if host.language == nil,
      let language = try store.setting("language.\(member.member.login)").flatMap(Language.init(rawValue:))
    {
      context.wording = context.wording.speaking(language)
    }
    if let name = try store.setting("theme.\(member.member.login)"), host.themes.contains(name) {
      theme = name
      context.theme = name
    }
  }

  /// The first thing that was refused in the office's own files; the program's own stands in its place.
  var fileFault: String? {
    host.papers.problems.first.map { context.wording.sentence(for: $0) }
      ?? host.fileFaults.first.map { context.wording.sentence(for: $0) }
  }

  func remember(_ value: String, as key: String) {
    guard let store, let signedIn else { return }
    do throws(StoreProblem) {
      try store.set("\(key).\(signedIn.member.login)", to: value, by: signedIn)
    } catch {
      message = context.wording.sentence(for: error)
    }
  }

  /// Says once a minute that somebody is here, for the list of who is at work.
  func beat() {
    guard let store, let signedIn, host.uptime() - lastBeat >= DeskTimes.beatEvery else { return }
    lastBeat = host.uptime()
    do throws(StoreProblem) {
      try store.beat(by: signedIn)
    } catch {
      message = context.wording.sentence(for: error)
    }
  }

  /// Writes the draft of the top screen, if there is one; false when it could not be written.
  @discardableResult
  func saveDraft() -> Bool {
    guard let store, let signedIn, let draft = stack.last?.unsavedDraft(in: context) else { return true }
    do throws(StoreProblem) {
      try store.save(draft: draft, by: signedIn)
      deliver(.draftSaved(context.now))
      return true
    } catch {
      message = context.wording.sentence(for: error)
      return false
    }
  }

  /// Writes the drafts of every screen, the ones below too; false when one of them could not be written.
  @discardableResult
  func saveDrafts() -> Bool {
    guard let store, let signedIn else { return true }
    var isWritten = true
    for place in stack.indices {
      guard let draft = stack[place].unsavedDraft(in: context) else { continue }
      do throws(StoreProblem) {
        try store.save(draft: draft, by: signedIn)
        _ = stack[place].receive(.draftSaved(context.now), in: context)
      } catch {
        message = context.wording.sentence(for: error)
        isWritten = false
      }
    }
    return isWritten
  }

  /// Blanks the screen whatever happens: who sits beside the desk must not read on. What could not be written stays
  /// in memory with the hidden screens.
  func hide() {
    guard let signedIn else { return }
    message = ""
    saveDrafts()
    hidden = (stack, signedIn.member)
    forget()
    context.member = signedIn.member
    stack = [HiddenScreen(member: signedIn.member)]
    wipes += 1
  }

  /// Wipes the keys and everything that was read with them.
  private func forget() {
    signedIn?.wipe()
    signedIn = nil
    context.index = .empty
    context.directory = nil
    context.referrals = nil
    context.arrivals = nil
    context.agenda = Agenda()
    context.referralDates = nil
    context.closings = [:]
    context.previous = [:]
    context.member = nil
  }

  /// Somebody else's turn; not while words of who was here are on no disk.
  func changeUser() -> Bool {
    guard saveDrafts() else { return false }
    if let hidden, hidden.stack.contains(where: { $0.unsavedDraft(in: context) != nil }) {
      message = context.wording.hiddenUnsaved(hidden.member.name)
      return false
    }
    leave()
    hidden = nil
    context.member = nil
    stack = [SignInScreen()]
    wipes += 1
    return true
  }

  func leave() {
    if let store, let signedIn { try? store.signOut(signedIn) }
    forget()
  }

  func quit() -> Bool {
    guard saveDrafts() else { return false }
    leave()
    isFinished = true
    return true
  }
}
