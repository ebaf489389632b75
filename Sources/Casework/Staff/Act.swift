/// What somebody may want to do; `Permissions` says who may, and `CaseStore` asks before every verb.
package enum Act: String, CaseIterable, Hashable, Sendable {
  case searchPeople, readCase, registerPerson, correctIdentity, correctCase
  case readProtection, readPsychosocial, writeProtection, writePsychosocial
  case closeCase, reopenCase, reassignCase, linkPeople, acknowledgeFlag, closeFlag
  /// Plan, move and end follow-ups, and note attempts to reach somebody.
  case planFollowUp
  /// Note who is coming, change it, and say what became of it.
  case announceArrival
  /// Decide about a closing that somebody else proposed.
  case approveClosing
  /// Give all cases of somebody to another.
  case handOverCaseload
  case assess, writePlan, manageInstruments
  case readProviders, manageProviders
  case readReferrals, refer
  case manageStaff, changeSettings, readJournal, readFigures, checkStore, backUp
}
