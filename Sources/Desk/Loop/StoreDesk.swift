import CaseStore
import Casework

/// Carries one act of a screen to the store under the name of who is signed in.
struct StoreDesk {
  let store: CaseStore
  let member: SignedIn

  func reply(to act: DeskAct) throws(StoreProblem) -> Reply {
    switch act {
    case .prepareOffice, .openOffice, .signIn, .unlock, .recover: throw .notSignedIn
    case .loadDrafts: return .drafts(try store.drafts(by: member))
    case .resume(let draft): return .draft(try store.draft(draft, by: member))
    case .discard(let draft): try store.discard(draft: draft, by: member)
    case .restore(let draft): try store.restore(draft: draft, by: member)
    case .register(let registration): return .registered(try store.register(registration, by: member))
    case .loadCase(let id): return .caseFile(try store.caseFile(id, by: member))
    case .openSealed(let id, let section, let compartments, let reason):
      return .opened(
        try store.openSealed(compartments, section: section, of: id, reason: reason, by: member))
    case .correct(let id, let section, let base, let correction):
      try store.correct(
        section, of: id, base: base, answers: correction.answers, flags: correction.flags,
        draft: correction.draft, by: member)
    case .record(let entries, let id, let flags, let asked, let draft):
      try store.record(entries, in: id, flags: flags, asked: asked, draft: draft, by: member)
    case .openRecord(let record, let id, let compartments, let reason):
      return .recordOpened(
        try store.openSealed(compartments, record: record, of: id, reason: reason, by: member))
    case .loadHistory(let id): return .history(try store.history(of: id, by: member))
    case .openHistory(let id, let compartments, let reason):
      return .historyOpened(try store.openHistory(compartments, of: id, reason: reason, by: member))
    case .proposeClosing(let entry, let id, let version, let draft):
      return .closingProposed(
        isClosed: try store.proposeClosing(entry, of: id, version: version, draft: draft, by: member))
    case .decideClosing(let id, let approving, let answer):
      try store.decideClosing(of: id, approving: approving, answer: answer, by: member)
    case .reopen(let id, let version, let reason):
      try store.reopen(id, version: version, reason: reason, by: member)
    case .reassign(let id, let version, let agent, let reason):
      try store.reassign(id, version: version, to: agent, reason: reason, by: member)
    case .acknowledge(let flag, let action, let note, _):
      try store.acknowledge(flag: flag, action: action, note: note, by: member)
    case .closeFlag(let flag, let text, _): try store.closeFlag(flag: flag, text: text, by: member)
    case .decide(let person, let other, let decision):
      try store.decide(person: person, other: other, decision: decision, by: member)
    case .loadDirectory: break
    case .saveProvider(let change, let draft): try store.save(change, draft: draft, by: member)
    case .loadReferrals, .loadReferralDates, .loadPastFollowUps: break
    case .loadReferral(let id): return .referral(try store.referral(id, by: member))
    case .refer(let entry, let id, let draft):
      return .referred(try store.refer(entry, in: id, draft: draft, by: member))
    case .note(let entry, let draft): return .referred(try store.note(entry, draft: draft, by: member))
    case .takeBack(let event, let id, let version):
      return .referred(try store.takeBack(event: event, of: id, version: version, by: member))
    case .loadOutReferrals(let id): return .outReferrals(try store.outReferrals(of: id, by: member))
    case .recallAll(let notices, let id):
      return .recalled(try store.recallAll(notices, of: id, by: member))
    case .openReferral(let id, let compartments, let reason):
      return .referralOpened(try store.openSealed(compartments, referral: id, reason: reason, by: member))
    case .loadFollowUps(let id):
      return .followUps(try store.caseFile(id, by: member), try store.followUps(of: id, by: member))
    case .followUp(let act, let draft):
      return try FollowUpDesk(store: store, member: member, draft: draft).reply(to: act)
    case .handOver(let cases, let former, let agent, let reason):
      try store.handOver(
        cases.map { ($0.id, $0.version) }, from: former, to: agent, reason: reason, by: member)
    case .makeDaySheet: throw .notSignedIn
    case .loadArrivals: break
    case .loadArrival(let id):
      return .arrival(
        try store.arrival(id, by: member), try store.history(ofArrival: id, by: member))
    case .announce(let entry, let draft):
      return .arrivalWritten(try store.announce(entry, draft: draft, by: member))
    case .settleArrival(let id, let version, let standing):
      return .arrivalWritten(try store.settle(id, version: version, as: standing, by: member))
    case .takeBackArrival(let undo):
      try store.takeBack(undo, by: member)
      return .takenBack
    case .loadStaff: return .staff(try store.staff())
    case .addStaff(let login, let name, let role, let passphrase):
      _ = try store.addStaff(login: login, name: name, role: role, passphrase: passphrase, by: member)
    case .setDisabled(let id, let isDisabled):
      if isDisabled {
        try store.disableStaff(id, by: member)
      } else {
        _ = try store.enableStaff(id, by: member)
      }
    case .changePassphrase(let old, let new):
      try store.changePassphrase(old: old, new: new, by: member)
    case .resetPassphrase(let id, let new): try store.resetPassphrase(of: id, new: new, by: member)
    }
    return .done
  }
}
