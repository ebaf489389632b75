import Casework
import Paperwork
import Testing
import Wording

struct `A template of a paper` {
  private static func template(_ text: String, _ kind: PaperKind = .slip) throws(TemplateFault)
    -> PaperTemplate
  {
    try PaperTemplate(Array("baos \(kind.rawValue) 1\n\(text)".utf8), of: kind)
  }

  @Test(arguments: PaperKind.allCases, Language.allCases)
  func `comes with the program for each paper, and is sound`(kind: PaperKind, language: Language) throws {
    let file = PaperTemplates.file(kind, language)
    _ = try PaperTemplate(file, of: kind)
    // What an office is told it can use is what it can use.
    let comments = String(decoding: file, as: UTF8.self).split(separator: "\n").filter { $0.hasPrefix("#") }
      .joined()
    for place in kind.places { #expect(comments.contains("{\(place.rawValue)}"), "\(place)") }
  }

  @Test(arguments: [
    ("N° {numero}\nÀ {diagnostic}\n", 3), ("N° {numero}\n{telephone}\n", 3), ("N° {numero}\n{ numero\n", 3),
    ("N° {numero}\n}\n", 3), ("N° {numero}\n{fin}\n", 3), ("N° {numero}\n{sinon}\n", 3),
    ("{numero}\n\n{si date}\nx\n", 4), ("{numero}\n---------------\n", 3), ("{numero}\n\u{202e}x\n", 3),
    ("{numero}\n" + String(repeating: "x", count: 73), 3), ("{numero}\n{si rien}\n{fin}", 3),
  ])
  func `is refused with its line and what belongs there`(text: String, line: Int) {
    let words = Wording(.french)
    let fault = #expect(throws: TemplateFault.self) { try Self.template(text) }
    #expect(fault.map { words.sentence(for: $0).contains("igne \(line)") } == true)
  }

  @Test(arguments: ["", "Bonjour\n", "baos retour 1\n{numero}", "baos bordereau 2\n{numero}"])
  func `is refused when it is another paper`(text: String) {
    let fault = #expect(throws: TemplateFault.self) { try PaperTemplate(Array(text.utf8), of: .slip) }
    #expect(fault.map { Wording(.english).sentence(for: $0).contains("baos bordereau 1") } == true)
  }

  @Test(arguments: ["Bonjour\n", "{si date}\n{numero}\n{fin}\n", "{si date}\n{numero}\n{sinon}\nx\n{fin}\n"])
  func `is refused when a paper could be without its number`(text: String) {
    #expect(throws: TemplateFault.missingPlace("numero")) { try Self.template(text) }
  }

  @Test func `is refused when it is large or no text`() {
    #expect(throws: TemplateFault.tooLarge(bytes: 40_000, most: 32_768)) {
      try PaperTemplate([UInt8](repeating: 32, count: 40_000), of: .slip)
    }
    #expect(throws: TemplateFault.notUTF8) { try PaperTemplate([0xff], of: .slip) }
  }

  @Test func `takes the file of any editor`() throws {
    let text = "\u{feff}baos bordereau 1\r\n\tN°\u{a0}{ numero }\r\n{si  date }\r\nle {date}\r\n{fin}\r\n"
    var templates = PaperTemplates()
    templates.use(try PaperTemplate(Array(text.utf8), of: .slip), in: .french)
    let issued = ReferralPapers(SlipSample.content(), templates: templates, wording: Wording(.french))
      .issuedText
    #expect(issued == "    N° \(SlipSample.number)\nle 24/11/2026\n")
    #expect(templates.isAdapted(.slip, .french) && !templates.isAdapted(.slip, .english))
  }

  @Test func `chooses by what is filled, and drops lines that nothing fills`() throws {
    let text = """
      {numero}
      {si reserve}
      secret
      {si reponse_avant}
      vite
      {sinon}
      lentement
      {fin}
      {sinon}
      ouvert
      {fin}


      Avant {reponse_avant}, à {bureau_tel}
      """
    var templates = PaperTemplates()
    templates.use(try Self.template(text), in: .french)
    func issued(_ content: SlipContent) -> [String] {
      ReferralPapers(content, templates: templates, wording: Wording(.french)).issuedText.lines
    }
    #expect(
      issued(SlipSample.content())
        == ["\(SlipSample.number)", "ouvert", "", "Avant ven. 27/11/2026, à 33 996 00 00"])
    var content = SlipSample.content(restricted: true)
    content.answerBy = nil
    #expect(issued(content) == ["\(SlipSample.number)", "secret", "lentement", "", "Avant , à 33 996 00 00"])
    content.office.phone = ""
    #expect(issued(content) == ["\(SlipSample.number)", "secret", "lentement"])
  }

  @Test func `cannot reach what is held back, nor where a restricted referral goes`() throws {
    for kind in PaperKind.allCases where kind != .slip {
      #expect(!kind.places.contains(.facts) && !kind.places.contains(.person))
    }
    let text = "{numero}\n" + PaperKind.person.places.map { "{\($0.rawValue)}" }.joined(separator: "\n")
    var templates = PaperTemplates()
    templates.use(try Self.template(text, .person), in: .french)
    let papers = ReferralPapers(
      SlipSample.content(restricted: true), templates: templates, wording: Wording(.french))
    for secret in ["ANPEJ", "Agence", "emploi", "Sikilo", "Sané", "carte", "gratuit", "lundi"] {
      #expect(!papers.personPart.text.contains(secret))
    }
  }

  @Test func `indents what is wrapped to its place`() throws {
    var templates = PaperTemplates()
    templates.use(try Self.template("{numero}\nService : {service}"), in: .french)
    var content = SlipSample.content()
    content.to.offer.service = String(repeating: "conseil 33 996 11 22 : emploi ", count: 4)
    let lines = ReferralPapers(content, templates: templates, wording: Wording(.french)).issuedText.lines
    #expect(lines.count == 3 && lines[2].hasPrefix("          "))
    #expect(!lines[2].drop { $0 == " " }.hasPrefix(":"))
    #expect(lines[1].count <= 72 && lines[1].count > 50)
  }
}
