/// The user's manual, in the order it is read; the same text serves `baos manual` and the help screens.
extension Wording {
  package var manual: [ManualChapter] { ManualTopic.allCases.map(chapter(on:)) }

  package func chapter(on topic: ManualTopic) -> ManualChapter {
    switch topic {
    case .firstOpening: firstOpeningChapter
    case .signIn: signInChapter
    case .keys: keysChapter
    case .intake: intakeChapter
    case .typing: typingChapter
    case .noAnswer: noAnswerChapter
    case .alreadyKnown: alreadyKnownChapter
    case .alerts: alertsChapter
    case .cases: casesChapter
    case .caseScreen: caseScreenChapter
    case .assessment: assessmentChapter
    case .plan: planChapter
    case .followUp: followUpChapter
    case .arrivals: arrivalsChapter
    case .referrals: referralChapter
    case .providers: providersChapter
    case .conflicts: conflictsChapter
    case .drafts: draftsChapter
    case .roles: rolesChapter
    case .privacy: privacyChapter
    case .recovery: recoveryChapter
    case .law: lawChapter
    case .commands: commandsChapter
    case .exitCodes: exitCodesChapter
    case .files: filesChapter
    }
  }
}
