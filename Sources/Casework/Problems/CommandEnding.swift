/// How a command ended, as scripts read it; `Wording` has the table for the manual.
package enum CommandEnding: Int32, CaseIterable, Hashable, Sendable {
  case done = 0
  /// Nothing was found, or a file that was to be checked has a fault.
  case nothingFound = 1
  /// There is no terminal to draw on, or it cannot do what the desk needs.
  case noTerminal = 2
  /// Sign-in refused, or the role does not allow it.
  case refused = 3
  /// No office there, or a place where one must not be.
  case wrongPlace = 4
  /// The data is damaged, or of a newer program.
  case damaged = 5
  /// The disk is full or failed, or another desk held it too long; nothing was saved.
  case notSaved = 6
  /// Wrong arguments (EX_USAGE of sysexits.h, which argument-parser uses as well).
  case usage = 64

  /// The status of a command that a problem of the store ended.
  package init(_ problem: StoreProblem) {
    self =
      switch problem {
      case .noOffice, .alreadyAnOffice, .notOurFile, .linkedFile, .openToOthers, .notADirectory, .cannotWrite,
        .networkFileSystem, .readOnlyFileSystem:
        .wrongPlace
      case .newerFormat, .damaged, .unsealable: .damaged
      case .diskFull, .diskFailed, .busy, .clockBehind, .keysUnavailable, .conflict, .caseChanged,
        .recordChanged, .planReplaced, .entryChanged, .referralChanged, .followUpChanged,
        .arrivalChanged:
        .notSaved
      case .wrongPassphrase, .blocked, .unknownUser, .disabledUser, .notSignedIn, .notAllowed, .noKey,
        .wrongRecoveryKey, .consentRefused, .referral, .secondPersonNeeded, .outcomesMissing:
        .refused
      case .weakPassphrase, .loginTaken, .badLogin, .lastHead, .instrumentDiffers, .provider: .usage
      case .noCase, .noPerson, .noDraft, .noRecord, .noReferral, .noArrival, .providerTable: .nothingFound
      }
  }
}
