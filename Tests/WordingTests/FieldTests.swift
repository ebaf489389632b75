import Casework
import Testing
import Wording

struct `Words of the fields` {
  @Test(arguments: CoreField.allCases)
  func `a label fits its 22 columns and a help its 76`(field: CoreField) {
    for words in bothLanguages {
      let label = words.label(of: field)
      #expect(!label.isEmpty && label.count <= 22, "\(label)")
      expectPlain(label)
      let help = words.help(of: field)
      #expect(!help.isEmpty && help.count <= 76, "\(help.count): \(help)")
      expectPlain(help)
    }
    #expect(french.help(of: field) != english.help(of: field))
  }

  @Test(arguments: ProviderColumn.allCases)
  func `a fact of the directory is named in 22 columns, in words of each language`(column: ProviderColumn) {
    for words in bothLanguages {
      let label = words.label(of: column.field)
      #expect(!label.isEmpty && label.count <= 22, "\(label)")
      expectPlain(label)
      let help = words.help(of: column.field)
      #expect(help.count <= 76, "\(help.count): \(help)")
      expectPlain(help)
    }
    let shared: Set<ProviderColumn> = [.secondContact, .source, .note]
    let isSame = french.label(of: column.field) == english.label(of: column.field)
    #expect(isSame == shared.contains(column))
    let isAsked = (DirectoryForm.newProvider.fields + PauseForm.spec.fields).contains {
      $0.code == column.field
    }
    #expect(!isAsked || !french.help(of: column.field).isEmpty)
  }

  @Test(arguments: bothLanguages)
  func `no two fields have the same label`(words: Wording) {
    let labels = CoreField.allCases.map { words.label(of: $0) }
    let twice = Dictionary(grouping: labels, by: \.self).filter { $1.count > 1 }.keys
    #expect(twice.isEmpty, "\(twice)")
  }

  @Test func `labels are translated, but for words that both languages share`() {
    let same = CoreField.allCases.filter { french.label(of: $0) == english.label(of: $0) }
    let shared: Set<CoreField> = []
    #expect(Set(same) == shared)
  }

  @Test func `the second of a kind carries its number and still fits`() {
    let repeated: [CoreField] = [
      .phone, .phoneOwner, .phoneSafe, .phoneNote, .documentKind, .documentNumber,
    ]
    for words in bothLanguages {
      for field in repeated {
        #expect(words.label(of: FieldCode(field, 2)) == words.label(of: field) + " 2")
        #expect(words.label(of: FieldCode(field, 2)).count <= 22)
      }
    }
    #expect(french.label(of: FieldCode(.phone, 2)) == "Téléphone 2")
  }

  @Test func `a field of an instrument is named by its code`() {
    #expect(french.label(of: FieldCode("who5-1")) == "who5-1")
    #expect(french.help(of: FieldCode("who5-1")) == "")
  }

  @Test func `nobody is called repatriated, and nobody is addressed as tu`() {
    let texts = CoreField.allCases.map { french.label(of: $0) + " " + french.help(of: $0) }
    for text in texts {
      let words = text.lowercased().split { !$0.isLetter }
      for unwanted in ["rapatrié", "rapatriée", "refoulé", "clandestin", "illégal", "tu", "ton", "ta", "tes"]
      {
        #expect(!words.contains(Substring(unwanted)), "\(text)")
      }
    }
  }

  @Test(arguments: SectionCode.allCases)
  func `a section fits its 14 columns`(section: SectionCode) {
    for words in bothLanguages {
      #expect((1...14).contains(words.name(of: section).count))
      expectPlain(words.name(of: section))
      expectPlain(words.title(of: section))
    }
    #expect(french.title(of: section) != english.title(of: section))
  }

  @Test(arguments: NoAnswer.allCases)
  func `each reason for no answer has a name and a time for it`(reason: NoAnswer) {
    for words in bothLanguages {
      expectPlain(words.name(of: reason))
      expectSentence(words.help(of: reason), most: 1)
    }
    #expect(french.name(of: reason) != english.name(of: reason))
  }
}

struct `Why a question is skipped` {
  @Test(arguments: CoreField.allCases)
  func `the reason fits its 32 columns for every field`(field: CoreField) {
    let code = FieldCode(field)
    let conditions: [Condition] = [
      .isYes(code), .isNo(code), .hasOption(code, ["A"]), .isAnswered(code), .isYounger(code, age: 18),
    ]
    for words in bothLanguages {
      for condition in conditions + conditions.map(Condition.not) {
        let reason = words.reason(of: condition)
        #expect((1...32).contains(reason.count), "\(reason.count): \(reason)")
        expectPlain(reason)
      }
    }
  }

  @Test func `the part that fails is the one that is named`() {
    let interview = Condition.isYes(FieldCode(.consentInterview))
    let debt = Condition.isYes(FieldCode(.indebted))
    let both = Condition.all([interview, debt])
    #expect(french.reason(of: both) == "si entretien accepté")
    #expect(french.reason(of: both, unless: { $0 == interview }) == "si Dette de voyage : oui")
    #expect(english.reason(of: both, unless: { $0 == interview }) == "if Migration debt: yes")
  }

  @Test func `age limits are said in years`() {
    let minor = Condition.isYounger(FieldCode(.birth), age: 18)
    #expect(french.reason(of: minor) == "si moins de 18 ans")
    #expect(french.reason(of: .not(minor)) == "à partir de 18 ans")
  }
}
