/// What somebody may want to do; `Permissions` says who may, and `CaseStore` asks before every verb.
package enum Act: String, CaseIterable, Hashable, Sendable {
  case searchPeople, readCase, registerPerson, correctIdentity, correctCase
  case readProtection, readPsychosocial, writeProtection, writePsychosocial
  case closeCase, reopenCase, reassignCase, linkPeople, acknowledgeFlag, closeFlag
  case assess, writePlan, manageInstruments
  case readProviders, manageProviders
  case readReferrals, refer
  case manageStaff, changeSettings, readJournal, readFigures, checkStore, backUp
}
