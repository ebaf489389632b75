import Casework
import Foundation
import FoundationXML
import Paperwork
import Testing
import Wording

struct `The slip for a printer` {
  @Test(arguments: Language.allCases, [false, true])
  func `is as it was recorded, page by page`(language: Language, restricted: Bool) {
    let text = SlipSample.papers(language, restricted: restricted).printed()
    let name = restricted ? "printed.restricted" : "printed"
    RecordedPaper.expect(
      text.replacing("\u{c}", with: "=== next page\n"), is: "\(name).\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func `has the issued text to the letter, in the provider's part and the office's`(language: Language) {
    let papers = SlipSample.papers(language)
    // As it came back from the store: of an older program, with other words.
    let issued = papers.issuedText.replacing("Kolda", with: "Vélingara")
    let pages = papers.printed(of: issued).split(separator: "\u{c}").map(String.init)
    #expect(pages.count == 3)
    #expect(pages[0].hasPrefix(issued) && pages[2].hasPrefix(issued))
    #expect(pages[0].hasSuffix(papers.returnSlip.text))
    #expect(pages[1] == papers.personPart.text)
    #expect(papers.printed([.person]) == papers.personPart.text)
  }

  @Test func `keeps to 66 lines a page, and says whose the next page is`() {
    var content = SlipSample.content()
    content.facts = (1...14).map {
      SlipContent.Fact(label: "Fait \($0)", text: String(repeating: "mot ", count: 250))
    }
    let papers = ReferralPapers(content, wording: Wording(.french))
    let pages = papers.printed().split(separator: "\u{c}").map(String.init)
    #expect(pages.count > 6)
    for page in pages { #expect(page.lines.count <= 66) }
    #expect(pages[1].hasPrefix("\(SlipSample.number)  page 2\n"))
    let whole = pages.prefix { !$0.contains("TALON") }.map(\.lines)
      .enumerated().flatMap { $0.offset == 0 ? $0.element : Array($0.element.dropFirst(2)) }
    #expect(whole == papers.issuedText.lines)
  }
}

struct `The slip as a page` {
  /// Reads a page as XML; what stands in each `pre`, without the marks.
  private final class Reader: NSObject, XMLParserDelegate {
    private(set) var blocks: [String] = []
    private(set) var elements: Set<String> = []
    private(set) var attributes: Set<String> = []
    private var depth = 0

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes found: [String: String] = [:]
    ) {
      elements.insert(name)
      attributes.formUnion(found.keys)
      if name == "pre" {
        blocks.append("")
        depth += 1
      }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      if name == "pre" { depth -= 1 }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      if depth > 0 { blocks[blocks.count - 1] += string }
    }
  }

  private func read(_ page: String) -> Reader? {
    let reader = Reader()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = reader
    return parser.parse() ? reader : nil
  }

  @Test(arguments: Language.allCases, [false, true])
  func `has the text of every part to the letter`(language: Language, restricted: Bool) throws {
    let papers = SlipSample.papers(language, restricted: restricted)
    let issued = papers.issuedText
    let reader = try #require(read(papers.page(of: issued)))
    #expect(
      reader.blocks == [
        issued, papers.returnSlip.text, papers.personPart.text, issued, papers.officePart.text,
      ])
  }

  @Test(arguments: Language.allCases, [false, true])
  func `is as it was recorded`(language: Language, restricted: Bool) {
    let name = restricted ? "page.restricted" : "page"
    let page = SlipSample.papers(language, restricted: restricted).page()
    RecordedPaper.expect(page, is: "\(name).\(language.rawValue)", form: "html")
  }

  @Test func `needs nothing else and runs nothing`() throws {
    let page = SlipSample.papers(.french).page()
    let reader = try #require(read(page))
    #expect(
      reader.elements == [
        "html", "head", "meta", "title", "style", "body", "section", "pre", "b", "span",
      ])
    #expect(reader.attributes == ["xmlns", "lang", "charset", "http-equiv", "content", "name", "class"])
    for word in ["<script", "src=", "href=", "url(", "@import", "onload"] { #expect(!page.contains(word)) }
    #expect(page.contains("<title>\(SlipSample.number)</title>"))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "</pre><img src=x onerror=alert(1)>", "\"'&<>", "]]>", "&#0;",
    "\u{0}\u{b}\u{fffe}",
    "<!--", "👩‍👩‍👧\u{202e}", "________", "[ ] [[ ]", "[",
  ])
  func `stays what it is with hostile text in it`(hostile: String) throws {
    var content = SlipSample.content()
    content.office = PaperOffice(name: hostile, phone: hostile, address: hostile)
    (content.person, content.agent) = (hostile, hostile)
    content.facts = [.init(label: hostile, text: hostile)]
    content.to.provider.name = hostile
    let papers = ReferralPapers(content, wording: Wording(.french))
    let reader = try #require(read(papers.page()))
    #expect(reader.blocks.first == papers.issuedText)
    #expect(!reader.elements.contains("script") && !reader.elements.contains("img"))
  }
}
