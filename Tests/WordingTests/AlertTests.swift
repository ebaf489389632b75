import Casework
import Testing
import Wording

struct `Words of alerts` {
  @Test(arguments: RedFlagKind.allCases)
  func `an alert has a name, a delay, a conduct of two to five lines, and numbers to call`(kind: RedFlagKind)
  {
    for words in bothLanguages {
      expectPlain(words.name(of: kind))
      #expect(words.name(of: kind).count <= 30)
      expectPlain(words.delay(of: kind))
      expectPlain(words.level(of: kind))
      let conduct = words.conduct(for: kind)
      #expect((2...5).contains(conduct.count))
      for line in conduct {
        #expect(line.count <= 72, "\(line.count): \(line)")
        expectSentence(line)
      }
      #expect(!words.numbersToCall(for: kind).isEmpty)
      for line in words.numbersToCall(for: kind) {
        expectPlain(line)
        #expect(line.count <= 72)
      }
    }
    #expect(french.conduct(for: kind) != english.conduct(for: kind))
    #expect(french.conduct(for: kind).count == english.conduct(for: kind).count)
  }

  @Test func `an unconfirmed number says so wherever it stands`() {
    #expect(french.numbersToCall(for: .suicidal) == ["SAMU 1515 (à confirmer)", "Sapeurs-pompiers 18"])
    #expect(english.numbersToCall(for: .suicidal).first == "SAMU (ambulance) 1515 (to be confirmed)")
    #expect(french.numbersToCall(for: .unaccompaniedMinor) == ["Protection de l'enfant 116", "Police 17"])
  }

  @Test func `delays are said as people say them`() {
    #expect(french.delay(of: .suicidal) == "tout de suite")
    #expect(french.delay(of: .homelessTonight) == "aujourd'hui")
    #expect(french.delay(of: .physicalViolence) == "sous 48 h")
    #expect(english.delay(of: .smuggled) == "within 72 h")
  }

  @Test func `the family of a child is not reached before the protection assessment`() {
    #expect(french.conduct(for: .unaccompaniedMinor).contains { $0.contains("Ne pas joindre la famille") })
  }

  @Test func `the conduct is marked as a proposal`() {
    #expect(french.conductStanding.contains("Proposition"))
    #expect(english.conductStanding.contains("proposal"))
  }
}

struct `Words of cases and staff` {
  @Test(arguments: bothLanguages)
  func `every act, status, role and part of the data has a name`(words: Wording) {
    let names =
      JournalAct.allCases.map { words.name(of: $0) } + CaseStatus.allCases.map { words.name(of: $0) }
      + CaseStatus.allCases.map { words.title(of: $0) } + Role.allCases.map { words.name(of: $0) }
      + Compartment.allCases.map { words.name(of: $0) } + Compartment.allCases.map { words.sealed($0) }
      + Act.allCases.map { words.name(of: $0) } + CaseRecordKind.allCases.map { words.name(of: $0) }
    for name in names { expectPlain(name) }
    #expect(Set(JournalAct.allCases.map { words.name(of: $0) }).count == JournalAct.allCases.count)
    for role in Role.allCases {
      #expect(words.help(of: role).count <= 76)
      expectSentence(words.help(of: role), most: 1)
    }
    for kind in CaseRecordKind.allCases {
      #expect(words.name(of: kind).count <= 12)
      let names = CaseRecordStatus.allCases.map { words.name(of: $0, of: kind) }
      for name in names { expectPlain(name) }
      #expect(Set(names).count == names.count && names.allSatisfy { $0.count <= 12 })
    }
    for status in CaseStatus.allCases { #expect(words.name(of: status).count <= 12) }
    for decision in [MatchDecision.samePerson, .household, .notTheSame] {
      #expect(words.name(of: decision).count <= 40)
      #expect(words.help(of: decision).count <= 76, "\(words.help(of: decision).count)")
    }
  }

  @Test func `a person is named family name first, and a nameless one says so`() {
    var person = PersonHeader(id: RecordID(high: 0, low: 1), familyName: "Ndiaye", givenNames: "Mamadou")
    #expect(french.name(of: person) == "NDIAYE Mamadou")
    person.familyName = ""
    person.givenNames = ""
    #expect(french.name(of: person) == "sans nom")
  }
}
