/// What a chapter of the manual is about; a screen opens the chapter that explains it.
package enum ManualTopic: String, CaseIterable, Hashable, Sendable {
  case firstOpening, signIn, keys, intake, typing, noAnswer, alreadyKnown
  case alerts, cases, caseScreen, assessment, plan, referrals, followUp, arrivals, providers, conflicts,
    drafts, roles,
    privacy
  case recovery, law, commands, exitCodes, files
}
