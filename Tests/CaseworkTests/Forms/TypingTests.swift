import Casework
import Testing

struct `Typing in a form` {
  @Test func `goes on by itself after a code that is whole`() {
    var form = FormBench()
    form.press("o")
    #expect(form.lastEffect == .moved)
    #expect(form.focus == FieldCode(.consentShare))
    #expect(form.answers[.consentInterview] == .yesNo(true))
    #expect(form.view(.consentInterview).text == "O")
  }

  @Test func `takes an English yes`() {
    var form = FormBench()
    form.press("y")
    #expect(form.answers[.consentInterview] == .yesNo(true))
    #expect(form.view(.consentInterview).text == "O")
  }

  @Test func `waits for Entrée in a long list and understands its beginning`() {
    var form = FormBench.consented()
    form.fill(.returnCategory, "v")
    #expect(form.focus == FieldCode(.returnCategory))
    #expect(form.view(.returnCategory).answer == .choice("VHR"))
    #expect(form.view(.returnCategory).text == "v")
    form.act(.next)
    #expect(form.view(.returnCategory).text == "VHR")
    #expect(form.view(.returnCategory).status == .answered)
  }

  @Test(arguments: [
    ("SEN", "SEN"), ("sen", "SEN"), ("seneg", "SEN"), ("Séné", "SEN"), ("esp", "ESP"), ("ser", "SRB"),
    ("niger", "NER"), ("nigeria", "NGA"), ("cote d", "CIV"), ("côte d'i", "CIV"), ("guinee", "GIN"),
    ("guinee b", "GNB"), ("guinée-b", "GNB"), ("ind", "IND"), ("indo", "IDN"), ("Indonésie", "IDN"),
  ])
  func `finds a country by code or name, accents or not`(typed: String, code: String) {
    var form = FormBench.consented()
    form.fill(.nationality, typed)
    form.act(.next)
    #expect(form.answers[.nationality] == .choice(code))
  }

  @Test func `says what is wrong only once the field is left`() {
    var form = FormBench.consented()
    form.fill(.nationality, "nig")
    #expect(form.view(.nationality).status == .empty)
    form.act(.next)
    #expect(form.view(.nationality).status == .wrong(.severalOptions(typed: "nig", count: 2)))
    #expect(form.view(.nationality).text == "nig")
    form.act(.previous)
    #expect(form.view(.nationality).status == .wrong(.severalOptions(typed: "nig", count: 2)))
    form.press("e")
    #expect(form.view(.nationality).status == .empty)
    #expect(form.view(.nationality).text == "nige")
  }

  @Test func `types a wrong code anew when no letter more could make it right`() {
    var form = FormBench.consented()
    form.fill(.nationality, "nig")
    form.act(.next)
    form.act(.previous)
    form.press("sen")
    #expect(form.view(.nationality).text == "SEN")
  }

  @Test func `says nothing of an empty field before the review`() {
    var form = FormBench.consented()
    form.fill(.familyName, "")
    form.act(.next)
    #expect(form.view(.familyName).status == .empty)
    #expect(form.review.contains(.missing(FieldCode(.familyName))))
  }

  @Test func `takes the place of an answer that is there, in every field of one line`() {
    var form = FormBench(answers: [
      FieldCode(.consentInterview): .yesNo(true), FieldCode(.familyName): .text("Ndi"),
      FieldCode(.sex): .choice("H"), FieldCode(.needsNote): .text("un"),
    ])
    form.fill(.sex, "F")
    #expect(form.answers[.sex] == .choice("F"))
    form.fill(.familyName, "Sow")
    #expect(form.view(.familyName).text == "Sow")
    form.fill(.phone, "771234567\r")
    form.fill(.phone, "775551122")
    #expect(form.answers[.phone] == PhoneNumber(parsing: "775551122").map(Answer.phone))
    form.fill(.needsNote, " deux")
    #expect(form.view(.needsNote).text == "un deux")
  }

  @Test(arguments: [[FormAct.end], [.erase], [.left, .right], [.eraseForward]])
  func `mends an answer that is there once the caret was moved or a letter erased`(_ acts: [FormAct]) {
    var form = FormBench(answers: [
      FieldCode(.consentInterview): .yesNo(true), FieldCode(.familyName): .text("Ndix"),
    ])
    form.act(.go(FieldCode(.familyName)))
    for act in acts { form.act(act) }
    form.press("aye")
    #expect(form.view(.familyName).text.hasPrefix("Ndi"))
    form.act(.undo)
    #expect(form.view(.familyName).text == "Ndix")
  }

  @Test func `goes on with what was being written when a draft is taken up`() {
    var form = FormBench.consented()
    form.fill(.familyName, "Ndi")
    form.state = FormState(spec: IntakeForm.spec, saved: form.state.saved, context: form.context)
    form.press("aye")
    #expect(form.view(.familyName).text == "Ndiaye")
  }

  @Test(arguments: [
    (CoreField.nationality, "sen", CoreField.documentKind), (.returnCategory, "SPON", .returnOrganiser),
    (.department, "1003", .village), (.sex, "h", .nickname),
  ])
  func `goes on after a code that is whole, however long`(field: CoreField, code: String, next: CoreField) {
    var form = FormBench.consented()
    form.fill(field, code)
    #expect(form.lastEffect == .moved)
    #expect(form.answers[field] == .choice(code.uppercased()))
    #expect(form.focus == FieldCode(next))
  }

  @Test func `waits where a code begins the name of something else`() {
    var form = FormBench.consented()
    form.fill(.nationality, "ind")
    #expect(form.focus == FieldCode(.nationality))
    form.press("onesie\r")
    #expect(form.answers[.nationality] == .choice("IDN"))
  }

  @Test func `takes Entrée after a code of several letters for its end`() {
    var form = FormBench.consented()
    form.fill(.nationality, "SEN\r")
    #expect(form.focus == FieldCode(.documentKind))
    form.press("\r")
    #expect(form.focus != FieldCode(.documentKind))
    form.fill(.sex, "H\r")
    #expect(form.focus == FieldCode(.birth))
  }

  @Test(arguments: [
    (CoreField.nationality, "senegal", CoreField.documentKind), (.nationality, "Sénégal", .documentKind),
    (.nationality, "seneg", .documentKind), (.sex, "homme", .nickname), (.sex, "Femme", .nickname),
  ])
  func `takes the rest of a name for what it is`(field: CoreField, typed: String, next: CoreField) {
    var form = FormBench.consented()
    form.fill(field, typed)
    form.press("\r")
    #expect(form.focus == FieldCode(next))
    #expect(form.view(next).text == "")
    #expect(form.answers[field] != nil)
  }

  @Test func `takes a whole yes for one yes`() {
    var form = FormBench()
    form.press("oui")
    #expect(form.focus == FieldCode(.consentShare))
    #expect(form.view(.consentShare).text == "")
    form.press("\roui\rnon")
    #expect(form.answers[.consentInterview] == .yesNo(true))
    #expect(form.answers[.consentShare] == .yesNo(true))
  }

  @Test func `keeps a text that only begins like the rest of a name`() {
    var form = FormBench.consented()
    form.fill(.sex, "Hom\r")
    #expect(form.view(.nickname).text == "om")
    form.fill(.sex, "Homar\r")
    #expect(form.view(.nickname).text == "omar")
    form.act(.undo)
    #expect(form.view(.nickname).text == "om")
  }

  @Test func `takes several codes apart by spaces or commas`() {
    var form = FormBench.consented()
    form.fill(.immediateNeeds, "san, log,hEb\r")
    #expect(form.answers[.immediateNeeds] == .choices(["HEB", "LOG", "SAN"]))
    #expect(form.view(.immediateNeeds).text == "HEB LOG SAN")
    form.fill(.immediateNeeds, "ali\r")
    #expect(form.answers[.immediateNeeds] == .choices(["HEB", "LOG", "ALI", "SAN"]))
  }

  @Test func `toggles one of several and keeps what was not understood`() {
    var form = FormBench.consented()
    form.fill(.immediateNeeds, "log zzz")
    form.act(.toggle("SAN"))
    #expect(form.view(.immediateNeeds).text == "LOG SAN zzz")
    form.act(.toggle("LOG"))
    #expect(form.view(.immediateNeeds).text == "SAN zzz")
    form.act(.toggle("ZZZ"))
    #expect(form.lastEffect == .notAccepted(.noSuchOption(typed: "ZZZ")))
  }

  @Test func `chooses from a pop-up and goes on`() {
    var form = FormBench.consented()
    form.fill(.nationality, "xy")
    form.act(.choose("SEN"))
    #expect(form.lastEffect == .moved)
    #expect(form.answers[.nationality] == .choice("SEN"))
    form.fill(.immediateNeeds, "")
    form.act(.choose("SAN"))
    #expect(form.focus == FieldCode(.immediateNeeds))
    #expect(form.view(.immediateNeeds).answer == .choices(["SAN"]))
  }

  @Test func `of a day echoes what is understood and fixes it on leaving`() {
    var form = FormBench.consented()
    form.fill(.returnDate, "lun")
    let monday = CivilDay(year: 2026, month: 11, day: 23) ?? CivilDay(number: 0)
    #expect(form.view(.returnDate).answer == .date(.day(monday)))
    #expect(form.state.saved.typed[FieldCode(.returnDate)] == "23/11/2026")
    form.act(.next)
    #expect(form.view(.returnDate).text == "23/11/2026")
  }

  @Test func `of an age keeps the day it was estimated on`() {
    var form = FormBench.consented()
    form.fill(.birth, "34a\r")
    #expect(form.view(.birth).text == "34a 24/11/2026")
    #expect(form.answers[.birth] == .date(.age(34, on: FormBench.today)))
  }

  @Test(arguments: [
    (CoreField.debtAmount, "1,25M", Answer.money(1_250_000), "1 250 000"),
    (.children, " 4", .number(4), "4"),
    (.documentNumber, "1 752.1990-00123", .text("1752199000123"), "1752199000123"),
    (.village, "  Saré  Bidji ", .text("Saré Bidji"), "Saré Bidji"),
  ])
  func `gives each kind its usual writing`(field: CoreField, typed: String, answer: Answer, shown: String) {
    var form = FormBench.consented()
    form.fill(.indebted, "O")
    form.fill(.debtCreditor, "FAM\r")
    form.fill(.documentKind, "NIN\r")
    form.fill(field, typed)
    form.act(.next)
    #expect(form.answers[field] == answer)
    #expect(form.view(field).text == shown)
  }

  @Test func `shows a telephone number as it is read out`() {
    var form = FormBench.consented()
    form.fill(.phone, "771234567\r")
    #expect(form.view(.phone).text == "77 123 45 67")
    form.fill(.phone, number: 2, "+34 612 345 678\r")
    #expect(form.view(.phone, 2).text == "+34612345678")
    #expect(form.view(.phone, 2).status == .answered)
  }

  @Test(arguments: [
    (CoreField.birth, "31/02/1990", FieldProblem.noSuchDay), (.birth, "hm", .notADate),
    (.children, "x", .notANumber), (.children, "41", .outOfRange(0...40)), (.phone, "12", .notAPhoneNumber),
    (.helpAmount, "x", .notAnAmount), (.helpAmount, "10M", .outOfRange(0...9_999_999)),
    (.sex, "Z", .noSuchOption(typed: "Z")),
  ])
  func `keeps a wrong text as it was typed`(field: CoreField, typed: String, problem: FieldProblem) {
    var form = FormBench.consented()
    form.fill(.helpGiven, "ARG\r")
    form.fill(field, typed)
    form.act(.next)
    #expect(form.lastEffect != .stayed)
    #expect(form.view(field).status == .wrong(problem))
    #expect(form.view(field).text == typed)
    #expect(form.answers[field] == nil)
    #expect(form.review.contains(.problem(FieldCode(field), problem)))
  }

  @Test func `stops at the limit of the field and says so`() {
    var form = FormBench.consented()
    form.fill(.familyName, String(repeating: "a", count: 61))
    #expect(form.lastEffect == .notAccepted(.tooLong(limit: 60)))
    #expect(form.view(.familyName).text.count == 60)
    form.act(.eraseAll)
    form.act(.paste(String(repeating: "b", count: 10_000)))
    #expect(form.lastEffect == .notAccepted(.tooLong(limit: 60)))
    #expect(form.view(.familyName).text.count == 60)
  }

  @Test func `never goes on by itself after a paste`() {
    var form = FormBench()
    form.act(.paste("O\nN\n"))
    #expect(form.focus == FieldCode(.consentInterview))
    #expect(form.view(.consentInterview).text == "O N ")
  }

  @Test func `breaks lines in a long text and moves among them`() {
    var form = FormBench.consented()
    form.fill(.needsNote, "un")
    form.act(.newLine)
    form.press("deux")
    #expect(form.view(.needsNote).text == "un\ndeux")
    form.act(.up)
    #expect(form.focus == FieldCode(.needsNote))
    #expect(form.view(.needsNote).caret == 2)
    form.act(.up)
    #expect(form.focus != FieldCode(.needsNote))
    #expect(form.answers[.needsNote] == .text("un\ndeux"))
  }

  @Test func `goes on at a line break in a field of one line`() {
    var form = FormBench.consented()
    form.fill(.familyName, "Ba")
    form.act(.newLine)
    #expect(form.focus == FieldCode(.givenNames))
  }
}
