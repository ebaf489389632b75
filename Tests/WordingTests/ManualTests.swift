import Casework
import Testing
import Wording

struct `The manual and the consent text` {
  @Test(arguments: ManualTopic.allCases)
  func `every chapter is there in both languages, paragraph by paragraph`(topic: ManualTopic) {
    let fr = french.chapter(on: topic)
    let en = english.chapter(on: topic)
    #expect(fr.topic == topic && fr.title != en.title)
    #expect(!fr.paragraphs.isEmpty && fr.paragraphs.count == en.paragraphs.count)
    for (one, other) in zip(fr.paragraphs, en.paragraphs) {
      #expect(one != other)
      expectFlowing(one)
      expectFlowing(other)
    }
  }

  @Test func `the manual follows the topics, with the tables that are generated`() {
    #expect(french.manual.map(\.topic) == ManualTopic.allCases)
    #expect(french.manual.compactMap(\.insertion) == [.keyTable, .exitCodes])
  }

  @Test func `the law is given from memory and says so`() {
    #expect(french.chapter(on: .law).paragraphs.joined().contains("à confirmer"))
    #expect(english.chapter(on: .law).paragraphs.joined().contains("to be confirmed"))
  }

  @Test func `what cannot be undone is said plainly`() {
    #expect(french.chapter(on: .recovery).paragraphs.joined().contains("les données sont perdues"))
  }

  @Test(arguments: bothLanguages)
  func `the consent text carries its version, its standing and the right to refuse`(words: Wording) {
    #expect(words.consentTitle.contains("2026-1"))
    #expect(words.consentTitle.contains(words.language == .french ? "à valider" : "to be validated"))
    #expect(words.consentText.contains { $0.contains(words.language == .french ? "refuser" : "refuse") })
    for paragraph in words.consentText { expectFlowing(paragraph) }
  }

  /// A paragraph: plain once its unbreakable spaces are taken for spaces, and never broken before a colon.
  private func expectFlowing(_ text: String) {
    let breakable = [" :", " ;", " ?", " !"].filter { text.contains($0) }
    #expect(breakable.isEmpty, "\(text)")
    expectPlain(String(text.map { $0 == "\u{a0}" ? " " : $0 }))
    #expect(text.hasSuffix(".") || text.hasSuffix("?"), "\(text)")
  }
}

struct `Words of the command line` {
  @Test(arguments: bothLanguages)
  func `every reason why the desk cannot open is said in a line`(words: Wording) {
    for sentence in [
      words.noTerminal, words.noTerm, words.unknownTerm("foo"), words.cannotMoveCursor("dumb"),
      words.terminalLost,
      words.passphraseNeeded, words.passphraseFileUnreadable("/x"), words.passphraseFileOpen("/x"),
      words.nothingFound("Diallo"), words.passphrasesDifferSentence,
    ] {
      expectPlain(sentence)
      #expect(sentence.count <= 110, "\(sentence.count): \(sentence)")
    }
  }

  @Test func `a theme fault names the file, the line and the role`() {
    #expect(
      french.themeFault(file: "clair.yaml", line: 12, cause: french.themeMissingRole("field"))
        == "clair.yaml, ligne 12 : le rôle \"field\" manque.")
    #expect(
      english.themeFault(file: "x", line: nil, cause: english.themeUnknown(known: ["clair", "mono"]))
        == "x: unknown theme. There are: clair, mono.")
  }

  @Test(arguments: CommandEnding.allCases)
  func `every exit code has a meaning`(ending: CommandEnding) {
    for words in bothLanguages { expectPlain(words.meaning(of: ending)) }
    #expect(french.exitCodeLines.count == CommandEnding.allCases.count)
    #expect(french.exitCodeLines.first == "  0  fait")
  }

  @Test func `a problem of the store ends a command with the code of its kind`() {
    #expect(CommandEnding(StoreProblem.noOffice(path: "/x")) == .wrongPlace)
    #expect(CommandEnding(StoreProblem.diskFull) == .notSaved)
    #expect(CommandEnding(StoreProblem.wrongPassphrase(triesLeft: 1)) == .refused)
    #expect(CommandEnding(StoreProblem.noCase("x")) == .nothingFound)
  }
}
