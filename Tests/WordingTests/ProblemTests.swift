import Casework
import Testing
import Wording

struct `Sentences for problems` {
  @Test(arguments: storeProblems)
  func `a problem of the store says what happened and what to do`(problem: StoreProblem) {
    for words in bothLanguages {
      let sentence = words.sentence(for: problem)
      expectSentence(sentence)
      #expect(sentence.count <= 160, "\(sentence.count): \(sentence)")
    }
    #expect(french.sentence(for: problem) != english.sentence(for: problem))
  }

  @Test(arguments: fieldProblems)
  func `a problem of a field is one line`(problem: FieldProblem) {
    for words in bothLanguages {
      let sentence = words.sentence(for: problem)
      expectSentence(sentence, most: 1)
      #expect(sentence.count <= 76, "\(sentence.count): \(sentence)")
    }
  }

  @Test(
    arguments: DirectoryForm.newProvider.fields.flatMap(\.checks) + PauseForm.spec.fields.flatMap(\.checks))
  func `what a column of the directory takes is one line beside its field`(check: FieldCheck) {
    for words in bothLanguages {
      let sentence = words.sentence(for: check)
      expectSentence(sentence, most: 1)
      #expect(sentence.count <= 76, "\(sentence.count): \(sentence)")
    }
  }

  @Test(arguments: CoreField.allCases)
  func `a check that names a field is one line, whatever the field`(field: CoreField) {
    let code = FieldCode(field)
    let rules: [FieldCheck.Rule] = [
      .notInFuture, .notBefore(code), .notAfter(code), .atMostYearsOld(110), .atMostMonthsAgo(120),
      .atMost(code), .documentLooksRight(kind: code, sex: code), .knownPhonePrefix,
      .adultOrGuardian(birth: code), .womanOnly(sex: code), .atLeast(length: 14),
    ]
    for words in bothLanguages {
      for rule in rules {
        let sentence = words.sentence(for: FieldCheck(rule, .askAgain))
        #expect(sentence.count <= 76, "\(sentence.count): \(sentence)")
        expectSentence(sentence)
      }
    }
  }

  @Test func `a check that asks again ends with its question`() {
    let future = "Cette date est dans l'avenir."
    #expect(french.sentence(for: FieldCheck(.notInFuture, .refuse)) == future)
    #expect(french.sentence(for: FieldCheck(.notInFuture, .askAgain)) == future + " Est-ce exact ?")
  }

  @Test func `a case number with a slip is told from one that is not there`() {
    let slip = number.check == "X" ? "Y" : "X"
    #expect(french.sentence(for: StoreProblem.noCase(number.description)).hasPrefix("Aucun dossier"))
    #expect(french.sentence(for: StoreProblem.noCase("KLD-26-00123-\(slip)")).contains("contient une erreur"))
  }

  @Test(arguments: [
    "\u{1b}[2J", "a\u{202e}b", "a\u{200b}b", "a\nb", "\u{7}", "e" + String(repeating: "\u{301}", count: 60),
  ])
  func `what somebody typed cannot act on the terminal`(hostile: String) {
    for words in bothLanguages {
      let sentences = [
        words.sentence(for: FieldProblem.noSuchOption(typed: hostile)),
        words.sentence(for: StoreProblem.noOffice(path: hostile)),
        words.sentence(for: StoreProblem.unknownUser(login: hostile)),
        words.sentence(for: StoreProblem.damaged(path: hostile, detail: hostile)),
      ]
      for scalar in sentences.joined().unicodeScalars {
        #expect(scalar.value >= 32 && scalar != "\u{202e}" && scalar != "\u{200b}")
      }
    }
  }

  @Test(arguments: Act.allCases, Role.allCases)
  func `a refusal names the role and the act`(act: Act, role: Role) {
    for words in bothLanguages {
      let sentence = words.sentence(for: StoreProblem.notAllowed(act, role))
      #expect(sentence.contains(words.name(of: role)) && sentence.contains(words.name(of: act)))
      expectSentence(sentence)
    }
  }
}

private let noon = Instant(milliseconds: 1_795_176_000_000)
private let record = RecordID(high: 1, low: 2)
private let number = CaseNumber(office: "KLD", year: 26, counter: 123)
private let otherVersion = SectionRecord(
  id: record, owner: record, section: .identity, version: 3, answers: [:], changed: noon,
  changedBy: "A. Diallo")

/// One of each problem that the store can report.
private let storeProblems: [StoreProblem] = [
  .noOffice(path: "/srv/baos"), .alreadyAnOffice(path: "/srv/baos"), .notOurFile(path: "/srv/baos/x"),
  .linkedFile(path: "/srv/baos/baos.db"),
  .newerFormat(found: 9, known: 1), .damaged(path: "/srv/baos/office.db", detail: "page 3"),
  .openToOthers(path: "/srv/baos", mode: 0o755), .notADirectory(path: "/srv/baos"),
  .cannotWrite(path: "/srv/baos"), .networkFileSystem(path: "/mnt/baos", kind: "nfs"),
  .readOnlyFileSystem(path: "/mnt"), .diskFull, .diskFailed(detail: "input/output error"), .busy(seconds: 30),
  .clockBehind(last: noon), .keysUnavailable(detail: "memory"), .wrongPassphrase(triesLeft: 2),
  .blocked(until: noon),
  .unknownUser(login: "a.diallo"), .disabledUser(login: "a.diallo"), .notSignedIn,
  .notAllowed(.closeCase, .reception), .noKey(.protection),
  .weakPassphrase(.tooShort(length: 6, least: 14)), .weakPassphrase(.repeated),
  .weakPassphrase(.containsName), .loginTaken(login: "a.diallo"), .badLogin(login: "A Diallo"),
  .wrongRecoveryKey, .secondPersonNeeded, .outcomesMissing(needs: 1, referrals: []), .lastHead,
  .noCase("KLD-26-00123-X"), .noCase("77"), .noPerson(record), .noDraft,
  .conflict(SectionConflict(before: [:], theirs: otherVersion, mine: [:])), .caseChanged(number: number),
  .consentRefused, .noRecord(.plan, number: number), .recordChanged(.need, number: number),
  .planReplaced(number: number), .instrumentDiffers(code: "RSS", version: 2),
  .unsealable(table: "section", record: record), .provider(.unknown), .providerTable(.notUTF8),
  .entryChanged(
    DirectoryConflict(before: entry(), theirs: entry(note: "x"), mine: entry(), by: "A. Diallo", at: noon)),
  .entryChanged(
    DirectoryConflict(before: entry(), theirs: entry(fill: "x"), mine: entry(), by: "", at: noon)),
]

private func entry(note: String = "", fill: String = "") -> DirectoryEntry {
  var offer = ServiceOffer(id: record, provider: record, code: "ANPEJ-KLD", service: "Conseil")
  (offer.note, offer.address, offer.email, offer.documentsToBring) = (note + fill, fill, fill, fill)
  return DirectoryEntry(provider: Provider(id: record, code: "ANPEJ", name: "ANPEJ"), offer: offer)
}

private let fieldProblems: [FieldProblem] = [
  .missing, .notADate, .noSuchDay, .notANumber, .outOfRange(0...99_999), .notAnAmount,
  .noSuchOption(typed: "a very long thing that somebody typed"), .severalOptions(typed: "ma", count: 12),
  .notAPhoneNumber, .tooLong(limit: 2_000), .noAnswerNotAccepted(.notDisclosed),
  .check(FieldCheck(.notInFuture, .refuse)),
]
