package import Casework

/// What went wrong between a person's act and the disk: one sentence says what happened, a second what to do now.
extension Wording {
  package func sentence(for problem: StoreProblem) -> String {
    switch problem {
    case .noOffice(let path): noOffice(at: path)
    case .alreadyAnOffice(let path): alreadyAnOffice(at: path)
    case .notOurFile(let path): notOurFile(at: path)
    case .linkedFile(let path): linkedFile(at: path)
    case .newerFormat(let found, let known): newerFormat(found, known: known)
    case .damaged(let path, let detail): damaged(at: path, detail: detail)
    case .openToOthers(let path, let mode): openToOthers(at: path, mode: mode)
    case .notADirectory(let path): notADirectory(at: path)
    case .cannotWrite(let path): cannotWrite(at: path)
    case .networkFileSystem(let path, let kind): networkFileSystem(at: path, kind: kind)
    case .readOnlyFileSystem(let path): readOnlyFileSystem(at: path)
    case .diskFull: diskFull
    case .diskFailed(let detail): diskFailed(detail)
    case .busy(let seconds): busy(seconds: seconds)
    case .clockBehind(let last): clockBehind(last)
    case .keysUnavailable(let detail): keysUnavailable(detail)
    case .wrongPassphrase(let tries): wrongPassphrase(triesLeft: tries)
    case .blocked(let until): blocked(until: until)
    case .unknownUser(let login): unknownUser(login)
    case .disabledUser(let login): disabledUser(login)
    case .notSignedIn: notSignedIn
    case .notAllowed(let act, let role): notAllowed(act, role)
    case .noKey(let compartment): noKey(compartment)
    case .weakPassphrase(let weakness): sentence(for: weakness)
    case .loginTaken(let login): loginTaken(login)
    case .badLogin(let login): badLogin(login)
    case .wrongRecoveryKey: wrongRecoveryKey
    case .lastHead: lastHead
    case .noCase(let number): noCase(number)
    case .noPerson: noPerson
    case .noDraft: noDraft
    case .conflict(let conflict): self.conflict(conflict)
    case .caseChanged(let number): caseChanged(number)
    case .consentRefused: consentRefused
    case .noRecord(let kind, let number): noRecord(kind, number)
    case .recordChanged(let kind, let number): recordChanged(kind, number)
    case .planReplaced(let number): planReplaced(number)
    case .noReferral: noReferral
    case .referral(let problem): sentence(for: problem)
    case .referralChanged(let conflict): referralChanged(conflict)
    case .secondPersonNeeded: secondPersonNeeded
    case .outcomesMissing(let needs, let referrals): outcomesMissing(needs: needs, referrals: referrals)
    case .noArrival: noArrival
    case .arrivalChanged: arrivalChanged
    case .followUpChanged(let number): followUpChanged(number)
    case .instrumentDiffers(let code, let version): instrumentDiffers(code, version)
    case .provider(let problem): sentence(for: problem)
    case .entryChanged(let conflict): entryChanged(conflict)
    case .providerTable(let fault): sentence(for: fault)
    case .unsealable(let table, let record): unsealable(table: table, record: record)
    }
  }

  package func sentence(for weakness: PassphraseWeakness) -> String {
    switch weakness {
    case .tooShort(let length, let least):
      say(
        fr: "La phrase de passe a \(characters(length)). Il en faut au moins \(least), ou quatre mots.",
        en: "The passphrase has \(characters(length)). It needs at least \(least), or four words.")
    case .repeated:
      say(
        fr: "Cette phrase de passe se répète. En choisir une moins facile à deviner.",
        en: "This passphrase repeats itself. Choose one that is harder to guess.")
    case .containsName:
      say(
        fr: "La phrase de passe contient votre nom ou votre identifiant. En choisir une autre.",
        en: "The passphrase contains your name or login. Choose another.")
    }
  }
}
