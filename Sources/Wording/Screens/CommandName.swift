/// Everything a key may do on some screen; the keys stand in the desk, the words beside this.
package enum CommandName: String, CaseIterable, Hashable, Sendable {
  case help, save, back, options, ditto, find, matches, previousSection, nextSection, noAnswer, menu
  case hide, redraw, suspend, nextField, previousField, open
  case newPerson, cases, today, discardDraft, undo, filter, sort
  case edit, history, openSealed, closeCase, reopenCase, reassign, newReturn
  case samePerson, household, notTheSame
  case staff, addStaff, disableStaff, passphrase, changeUser, language, theme, manual, quit
  case keepMine, keepTheirs, toggle, recover, resetPassphrase
  case work, addRecord, withdraw, revisePlan, signPlan, planAction, goOn, noteNeed, about
  case calendar, caseFollowUps, openCase, weekView, dayView, monthView, listView, todayView, wholeOffice
  case markDone, markAbsent, otherOutcome, moveFollowUp, planFollowUp, tryContact, postpone, daySheet
  case keepAll, setAside, markUnreachable, handOverCaseload
  case referrals, step, chase, newReferral, table, figures, reopenReferral, caseFile, nextProvider, recall,
    giveUp, refer
  case provider, issue, keepDraft, withdrawConsent, slip, printSlip, printSheet, printPaper, slipFile,
    messages
  case announce, arrivals, registerArrival, came, didNotCome, putOff, expectAgain
  case directory, newProvider, newOffer, coverage, verify, pause, activate, activateProvider
}
