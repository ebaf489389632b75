import Casework
import Testing
import Wording

struct `Names of options` {
  @Test(arguments: OptionVocabularies.all)
  func `every option of every list has a name in both languages that fits beside its code`(list: OptionList) {
    for words in bothLanguages {
      let names = list.options.map { words.name(ofOption: $0, in: list.code) }
      for (code, name) in zip(list.options, names) {
        // A code that comes back is an option that nobody named.
        #expect(name != code, "\(list.code) \(code)")
        #expect(name.count <= 28, "\(name.count): \(name)")
        expectPlain(name)
      }
      let twice = Dictionary(grouping: names, by: \.self).filter { $1.count > 1 }.keys
      #expect(twice.isEmpty, "\(list.code): \(twice)")
    }
  }

  /// Proper names and words that are the same in both languages.
  private static let sameInBoth: Set<String> = [
    "region", "department", "country", "entryPoint",
  ]

  @Test(arguments: OptionVocabularies.all.filter { !sameInBoth.contains($0.code) })
  func `lists are translated, but for a few words that are the same`(list: OptionList) {
    let same = list.options.filter {
      french.name(ofOption: $0, in: list.code) == english.name(ofOption: $0, in: list.code)
    }
    #expect(same.count <= 2, "\(list.code): \(same)")
  }

  @Test func `an unknown code is shown as it is, without anything that acts on a terminal`() {
    #expect(french.name(ofOption: "XYZ", in: "country") == "XYZ")
    #expect(french.name(ofOption: "A", in: "noSuchList") == "A")
    #expect(french.name(ofOption: "a\u{1b}[2J", in: "country") == "a[2J")
  }

  @Test func `territory has its accents`() {
    let departments = Department.allCases.map(french.name(of:))
    #expect(departments.count == 46)
    for name in ["Médina Yoro Foulah", "Guédiawaye", "Thiès", "Sédhiou", "Kébémer", "Mbacké"] {
      #expect(departments.contains(name))
    }
    #expect(french.name(of: Country.ivoryCoast) == "Côte d'Ivoire")
    #expect(french.name(of: Country.algeria) == "Algérie")
    #expect(english.name(of: Country.algeria) == "Algeria")
  }
}

struct `Answers as text` {
  @Test func `an answer reads as its names, units and dates`() throws {
    let choice = try spec(.sex)
    let countries = try spec(.otherCountries)
    let money = try spec(.debtAmount)
    let birth = try spec(.birth)
    let phone = try #require(PhoneNumber(parsing: "771234567"))
    #expect(french.text(of: .choice("H"), in: choice) == "homme")
    #expect(french.text(of: .choices(["LBY", "DZA"]), in: countries) == "Libye, Algérie")
    #expect(french.text(of: .money(1_250_000), in: money) == "1 250 000 FCFA")
    #expect(french.text(of: .date(.month(year: 1984, month: 3)), in: birth) == "03/1984")
    #expect(french.text(of: .phone(phone), in: try spec(.phone)) == "77 123 45 67")
    #expect(french.text(of: .yesNo(true), in: try spec(.detained)) == "oui")
    #expect(english.text(of: .yesNo(false), in: try spec(.detained)) == "no")
    #expect(french.text(of: .noAnswer(.notDisclosed), in: choice) == "non communiqué")
  }

  @Test(arguments: IntakeForm.spec.fields + AssessmentForm.spec.fields)
  func `every skipped question says why in its 32 columns`(field: FieldSpec) {
    for words in bothLanguages {
      let reason = words.reason(of: field.relevance)
      #expect(reason.count <= 32, "\(reason)")
      #expect(reason.isEmpty == (field.relevance == .always), "\(field.code)")
    }
  }

  @Test(arguments: IntakeForm.spec.fields + AssessmentForm.spec.fields)
  func `every label fits with its number`(field: FieldSpec) {
    for words in bothLanguages { #expect(words.label(of: field.code).count <= 22, "\(field.code)") }
  }

  private func spec(_ field: CoreField) throws -> FieldSpec {
    try #require(IntakeForm.spec.fields.first { $0.code == FieldCode(field) })
  }
}
