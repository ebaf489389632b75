import Casework
import Desk
import Paperwork
import Terminal
import Testing
import Wording

struct `The papers of a referral at the desk` {
  private static let card = SampleReferrals.own

  /// What was issued in the sample.
  private static let issued = "BORDEREAU\n\(card.number)\n"

  private func context(printer: [String] = []) -> DeskContext {
    var context = SampleReferrals.context()
    context.paperSettings.printer = printer
    context.paperSettings.phone = "33 996 00 00"
    return context
  }

  private func read(_ referral: Referral, in context: DeskContext) -> ScreenTester {
    var tester = ScreenTester(ReferralScreen(loading: referral.card.id), in: context)
    tester.receive(.referral(referral))
    return tester
  }

  private var referral: Referral { SampleReferrals.referral(Self.card, [.issued, .received], daysAgo: 4) }

  @Test func `go to the printer at one key, all three parts, what was issued to the letter`() throws {
    let context = context(printer: ["lp"])
    var issued = ScreenTester(IssuedReferralScreen(Self.card, copy: SampleReferrals.slip), in: context)
    var later = read(referral, in: context)
    for text in [issued.press(.character("i")).printed, later.press(.character("i")).printed] {
      let text = try #require(text)
      #expect(text.hasPrefix(Self.issued) && text.split(separator: "\u{c}").count == 3)
      #expect(text.contains("TALON"))
    }
    #expect(later.press(.character("i")).printed?.contains("33 996 00 00") ?? false)
  }

  @Test func `are written as a file named by the number where nothing prints`() throws {
    var tester = read(referral, in: context())
    let (text, name) = try #require(tester.press(.character("i")).kept)
    #expect(name == "\(Self.card.number).txt" && text.hasPrefix(Self.issued))
  }

  @Test func `are a page for a browser at one key, printer or not`() throws {
    for printer in [[], ["lp"]] {
      let context = context(printer: printer)
      var issued = ScreenTester(IssuedReferralScreen(Self.card, copy: SampleReferrals.slip), in: context)
      var later = read(referral, in: context)
      for kept in [issued.press(.character("f")).kept, later.press(.character("f")).kept] {
        let (text, name) = try #require(kept)
        #expect(name == "\(Self.card.number).html" && text.hasPrefix("<!DOCTYPE html>"))
        #expect(text.contains(Self.card.number.description))
      }
    }
  }

  @Test func `are read on the screen, and the short messages too`() throws {
    var tester = ScreenTester(IssuedReferralScreen(Self.card, copy: SampleReferrals.slip), in: context())
    let paper = try #require(tester.press(.character("v")).opened(PaperScreen.self))
    #expect(ScreenTester(paper, in: context()).shows("BORDEREAU"))
    let messages = try #require(tester.press(.character("m")).opened(PaperScreen.self))
    #expect(ScreenTester(messages, in: context()).shows(Self.card.number.description))
  }

  @Test func `are printed from where they are read, and so is a notice of recall`() throws {
    let notice = IssuedPaper(
      id: RecordID(high: 6_003, low: 9), referral: Self.card.id, kind: .recall, issued: SampleOffice.at(11),
      by: SampleOffice.head.id, text: "RAPPEL\n", digest: "")
    var tester = read(
      Referral(card: referral.card, events: referral.events, sections: [:], papers: [notice]), in: context())
    tester.press(.left)
    for _ in 0..<6 where !tester.focused.contains("Avis de rappel") { tester.press(.down) }
    var paper = ScreenTester(
      try #require(tester.press(.enter).opened(PaperScreen.self)), in: context(printer: ["lp"]))
    #expect(paper.press(.character("i")).printed == "RAPPEL\n")
    paper.context = context()
    #expect(paper.press(.character("i")).kept?.name == "\(Self.card.number)-2.txt")
    var issued = ScreenTester(IssuedReferralScreen(Self.card, copy: SampleReferrals.slip), in: context())
    let messages = try #require(issued.press(.character("m")).opened(PaperScreen.self))
    var read = ScreenTester(messages, in: context())
    #expect(read.press(.character("i")).kept == nil)
  }

  @Test func `of a withdrawal are printed in one act, a page for each provider`() throws {
    var recall = ScreenTester(RecallScreen(ofCase: SampleReferrals.own.caseID), in: context(printer: ["lp"]))
    let other = SampleReferrals.card(398, person: 1, .health, "SANTE-KOLDA", daysAgo: 3, [.issued])
    recall.receive(.outReferrals([SampleReferrals.own, other]))
    recall.press(.function(2), .function(2))
    let asked = recall.type("o").asked
    guard case .recallAll(let entries, _)? = asked.first else {
      Issue.record("\(recall)")
      return
    }
    let replaced = recall.receive(.recalled([SampleReferrals.own, other]))
    var paper: (any Screen)?
    for case .replace(let screen) in replaced { paper = screen }
    var tester = ScreenTester(try #require(paper as? PaperScreen), in: context(printer: ["lp"]))
    #expect(recall.message.contains("i = imprimer") && tester.shows("2 avis de rappel"))
    let text = try #require(tester.press(.character("i")).printed)
    #expect(text.split(separator: "\u{c}").map(String.init) == entries.compactMap(\.paper))
    #expect(entries.count == 2 && text.contains("R26-0397") && text.contains("R26-0398"))
    tester.context = context()
    #expect(tester.press(.character("i")).kept?.name.hasSuffix("-rappels.txt") == true)
  }

  @Test func `are none of a draft, nor where the text is sealed to the reader`() {
    let draft = SampleReferrals.card(9, person: 1, .employment, "ANPEJ-KLD", daysAgo: 1, [])
    let paper = IssuedPaper(
      id: Self.card.id, referral: Self.card.id, kind: .slip, issued: SampleOffice.at(10, 15, daysAgo: 4),
      by: SampleOffice.head.id, text: nil, digest: "")
    let sealed = Referral(card: Self.card, events: [], sections: [:], papers: [paper])
    for referral in [Referral(card: draft, events: [], sections: [:], papers: []), sealed] {
      for key in [Key.character("i"), .character("f")] {
        var tester = read(referral, in: context(printer: ["lp"]))
        let outcomes = tester.press(key)
        #expect(outcomes.printed == nil && outcomes.kept == nil && !tester.message.isEmpty)
      }
    }
  }

  @Test func `of the board are what to chase today, without the need or the provider of a protected one`()
    throws
  {
    var tester = ScreenTester(ReferralBoardScreen(in: context()), in: context())
    let (text, name) = try #require(tester.press(.character("i")).kept)
    #expect(name == "relances-2026-11-24-0900.txt", "\(name)")
    #expect(text.contains("RELANCES DU") && text.contains("\(SampleReferrals.late.number)"))
    #expect(text.contains("BALDÉ Mariama") && !text.contains("AEMO"))
    var printing = ScreenTester(
      ReferralBoardScreen(in: context(printer: ["lp"])), in: context(printer: ["lp"]))
    #expect(printing.press(.character("i")).printed == text)
  }

  @Test func `of the board filtered by a provider are what that one has to settle, and no name`() throws {
    var tester = ScreenTester(ReferralBoardScreen(in: context()), in: context())
    tester.press(.character("f"))
    tester.type("\r\rANPEJ")
    tester.press(.function(2))
    #expect(tester.shows("Filtre : ANPEJ"))
    let (text, name) = try #require(tester.press(.character("i")).kept)
    #expect(name.hasPrefix("ANPEJ-"), "\(name)")
    #expect(text.contains("\(SampleReferrals.late.number)") && !text.contains("BALDÉ"))
    #expect(!text.contains("\(SampleReferrals.accepted.number)"))
  }
}

extension [Outcome] {
  /// What would go to the printer.
  var printed: String? {
    for case .print(let text) in self { return text }
    return nil
  }

  /// The file that would be written.
  var kept: (text: String, name: String)? {
    for case .keep(let text, let name) in self { return (text, name) }
    return nil
  }
}
