import Casework
import Paperwork
import Testing
import Wording

struct `The slip on paper` {
  @Test(arguments: Language.allCases, [false, true])
  func `its parts`(language: Language, restricted: Bool) {
    let papers = SlipSample.papers(language, restricted: restricted)
    let name = restricted ? "slip.restricted" : "slip"
    let parts = [
      papers.issuedText, papers.returnSlip.text, papers.personPart.text, papers.officePart.text,
      PrinterSigns.ascii(papers.issuedText),
    ]
    RecordedPaper.expect(parts.joined(separator: "=== next part\n"), is: "\(name).\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func `the recall`(language: Language) {
    let text = RecallNotice.text(SlipSample.recall(), wording: Wording(language))
    RecordedPaper.expect(text, is: "recall.\(language.rawValue)")
  }

  @Test(arguments: Language.allCases, [false, true])
  func `fits 72 columns of any printer, without a page break in it`(language: Language, restricted: Bool) {
    let papers = SlipSample.papers(language, restricted: restricted)
    let recall = RecallNotice.text(SlipSample.recall(restricted: restricted), wording: Wording(language))
    let all =
      papers.issuedText.lines + papers.returnSlip + papers.personPart + papers.officePart + recall.lines
    #expect(all.count > 80)
    for line in all {
      #expect(line.count <= 72 && line.unicodeScalars.count == line.count, "\(line)")
      #expect(line.last != " " && !line.contains("\u{c}"), "\(line)")
    }
  }

  @Test(arguments: Language.allCases, [false, true])
  func `is the same text with its number as it was shown without`(language: Language, restricted: Bool) {
    let shown = SlipSample.papers(language, restricted: restricted, number: nil).issuedText
    let printed = SlipSample.papers(language, restricted: restricted).issuedText
    #expect(shown.split(separator: ReferralEntry.Issue.placeholder).count == 2)
    #expect(
      shown.replacing(ReferralEntry.Issue.placeholder, with: SlipSample.number.description) == printed)
  }

  @Test(arguments: Language.allCases)
  func `of a restricted referral tells the person's pocket nothing`(language: Language) {
    let papers = SlipSample.papers(language, restricted: true)
    let carried = [papers.personPart.text, papers.notice.text, papers.message.text]
    for text in carried {
      #expect(text.contains("33 996 00 00"))
      for secret in [
        "ANPEJ", "Agence", "emploi", "Emploi", "Sikilo", "Sané", "BALDÉ", "123", "Libye", "Kolda, ", "carte",
      ] {
        #expect(!text.replacing(SlipSample.number.description, with: "").contains(secret), "\(secret)")
      }
    }
    #expect(!papers.personPart.text.contains("BAOS") && !papers.notice.text.contains("BAOS"))
  }

  @Test(arguments: Language.allCases)
  func `of a restricted referral names no service in its head, and no danger in the office's drawer`(
    language: Language
  ) {
    let papers = SlipSample.papers(language, restricted: true)
    let head = papers.issuedText.split(separator: "Dossier").first ?? ""
    #expect(!head.contains("Conseil") && !head.contains("emploi et"))
    #expect(!papers.officePart.text.contains(Wording(language).name(of: ConsentException.childInDanger)))
    #expect(!papers.returnSlip.text.contains("Dossier"))
  }

  @Test func `tells only the facts that it was given`() {
    var content = SlipSample.content()
    content.facts = [.init(label: "Sexe", text: "femme")]
    let text = ReferralPapers(content, wording: Wording(.french)).issuedText
    #expect(text.contains("Sexe : femme"))
    #expect(!text.contains("Libye") && !text.contains("Couturière"))
  }

  @Test func `leaves out the lines that nobody can fill`() {
    var content = SlipSample.content()
    content.office.phone = ""
    content.answerBy = nil
    content.to.offer.focalPoint = ProviderContact()
    content.to.offer.hours = OpeningHours()
    content.to.offer.cost = nil
    let papers = ReferralPapers(content, wording: Wording(.french))
    for label in ["Téléphone", "Répondre avant", "À l'attention"] {
      #expect(!papers.issuedText.contains(label))
    }
    for label in ["Ouvert", "À payer", "Appelez"] { #expect(!papers.personPart.text.contains(label)) }
    #expect(!papers.notice.text.contains("Question"))
  }

  @Test(arguments: [
    "\u{1b}[2J\u{7}", "\u{202e}evil\u{2066}", "<script>alert(1)</script>", "=HYPERLINK(\"x\")", "👩‍👩‍👧 family",
    String(repeating: "mot ", count: 2_500), String(repeating: "x", count: 10_000), "---------------",
    "{numero}",
    "a" + String(repeating: "\u{301}", count: 500), "ŋ ɓ ɗ ƴ œ Œ « » … 漢字",
    String(repeating: "a\n", count: 900),
    "line\r\nnext\u{2028}third\u{c}fourth",
  ])
  func `is not moved by hostile text, wherever it stands`(hostile: String) {
    var content = SlipSample.content(number: nil)
    content.office = PaperOffice(name: hostile, phone: hostile, address: hostile)
    (content.person, content.agent) = (hostile, hostile)
    content.facts = [.init(label: hostile, text: hostile), .init(label: "Sexe", text: hostile)]
    content.to.provider.name = hostile
    content.to.offer.service = hostile
    content.to.offer.address = hostile
    content.to.offer.documentsToBring = hostile
    content.to.offer.costNote = hostile
    content.to.offer.focalPoint = ProviderContact(name: hostile, phone: hostile)
    content.consent = .given(by: .person, how: .oralWithWitness, witness: hostile, until: SlipSample.day)
    let papers = ReferralPapers(content, wording: Wording(.french))
    let whole =
      papers.issuedText + (papers.returnSlip + papers.personPart + papers.officePart).text
      + papers.message.text + papers.notice.text
    #expect(papers.issuedText.split(separator: "\n").filter { $0.contains("---------------") }.count == 1)
    for line in papers.issuedText.lines + papers.returnSlip + papers.personPart + papers.officePart {
      #expect(line.count <= 72)
    }
    for scalar in whole.unicodeScalars where scalar != "\n" {
      #expect(scalar.value >= 32 && scalar.value < 0x1eff && !(0x7f...0x9f).contains(scalar.value))
    }
    #expect(PrinterSigns.ascii(whole).utf8.allSatisfy { $0 < 0x7f })
    #expect(PrinterSigns.ascii(whole).count == whole.count)
  }

  @Test func `shows where a long text was cut`() {
    var content = SlipSample.content()
    content.person = String(repeating: "long ", count: 200)
    content.facts = [.init(label: "Motif", text: String(repeating: "mot ", count: 2_500))]
    let text = ReferralPapers(content, wording: Wording(.french)).issuedText
    #expect(text.contains("...\n") && text.contains(" [...]\n"))
  }
}

struct `A recall on paper` {
  @Test(arguments: Language.allCases, RecallReason.allCases)
  func `says nothing of the person, and no danger`(language: Language, reason: RecallReason) {
    let words = Wording(language)
    let text = RecallNotice.text(SlipSample.recall(reason: reason), wording: words)
    #expect(text.contains(SlipSample.number.description))
    #expect(!text.contains("BALDÉ") && !text.contains("danger"))
    let restricted = RecallNotice.text(SlipSample.recall(restricted: true, reason: reason), wording: words)
    #expect(!restricted.contains(words.toldReason(reason) ?? "Raison"))
  }
}

struct `A short message` {
  @Test(arguments: Language.allCases, [false, true])
  func `is one message and has the number`(language: Language, restricted: Bool) {
    let papers = SlipSample.papers(language, restricted: restricted)
    for message in [papers.message, papers.notice] {
      #expect(message.length <= 160 && message.parts == 1)
      #expect(message.text.contains(SlipSample.number.description))
      #expect(!message.text.contains("BALDÉ") && !message.text.contains("\n"))
    }
  }

  @Test func `reads as somebody would write it`() {
    #expect(
      SlipSample.papers(.french).message.text
        == "BAOS Kolda : référencement \(SlipSample.number), urgent, 72 h. Merci de répondre avant le ven. "
        + "27/11/2026. Tél. 33 996 00 00")
    #expect(
      SlipSample.papers(.french, restricted: true).notice.text
        == "Merci de rappeler le 33 996 00 00. Réf. \(SlipSample.number)")
  }

  @Test func `cuts long names, never the number, and keeps to the letters of telephones`() {
    var content = SlipSample.content()
    content.office.name = "Bureau d'accueil, d'orientation et de suivi de la région de Kolda"
    content.to.offer.documentsToBring = String(repeating: "certificat de naissance à l'étranger, ", count: 9)
    content.to.provider.name = "Forêt œuvre ŋ « 漢 » [x] € \(String(repeating: "ê", count: 80))"
    let notice = ReferralPapers(content, wording: Wording(.french)).notice
    #expect(
      notice.length <= 160 && notice.text.contains("...") && notice.text.hasSuffix("\(SlipSample.number)"))
    #expect(notice.text.contains("Foret oeuvre n"))
    #expect(!notice.text.contains("ê") && !notice.text.contains("«"))
  }
}

extension String {
  var lines: [String] { split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init) }
}

extension [String] {
  var text: String { map { $0 + "\n" }.joined() }
}
