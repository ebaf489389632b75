import Casework
import Desk
import Terminal
import Testing
import Wording

struct `The list of cases` {
  private func list() -> ScreenTester {
    let context = SampleOffice.context()
    return ScreenTester(CasesScreen(in: context), in: context)
  }

  @Test(arguments: [
    ("njaay", "NDIAYE Mamadou"), ("ndiaye", "NJIE Momodou"), ("mamadu", "NDIAYE Mamadou"),
    ("balde", "BALDÉ Kadiatou"),
    ("77 123 45 67", "NDIAYE Mamadou"), ("kounkane", "SOW Ibrahima"), ("KLD-26-00493-G", "NDIAYE Mamadou"),
    ("KLD-26-00439-G", "NDIAYE Mamadou"), ("lass", "BALDÉ Alassane"), ("ousmane", "NDIAYE Mamadou"),
    ("touba", "NDIAYE SARR FALL DIOP"),
  ])
  func `finds as it is typed`(typed: String, name: String) {
    var tester = list()
    tester.press(.paste(typed))
    #expect(tester.shows(name))
    #expect(!tester.shows("30 dossiers"))
  }

  @Test func `names the order it is in, with a search and without`() {
    var tester = list()
    #expect(tester.shows("Tri : dernier changement"))
    tester.type("gom")
    #expect(tester.shows("Tri : ressemblance"))
  }

  @Test func `narrows with each letter and widens again`() {
    var tester = list()
    tester.type("gom")
    #expect(tester.shows("1 dossier") && !tester.shows("1 dossiers"))
    tester.press(.backspace, .backspace, .backspace)
    #expect(tester.shows("30 dossiers"))
  }

  @Test func `Entrée opens the selected case`() throws {
    var tester = list()
    tester.type("mamadou")
    let screen = try #require(tester.press(.enter).opened(CaseScreen.self))
    guard case .loadCase(SampleCase.header.id)? = screen.wanted else {
      Issue.record("another case is opened")
      return
    }
    tester.type(" bxbxbx")
    #expect(
      tester.press(.enter).said == [tester.context.wording.nothingSelected])
  }

  @Test func `what is typed after a case was looked at is another search, what is erased is still the same`()
  {
    var tester = list()
    tester.type("gom")
    tester.press(.enter)
    tester.press(.backspace)
    #expect(tester.shows("Chercher :  go_"))
    tester.press(.enter)
    tester.type("/sow")
    #expect(tester.shows("Chercher :  sow_") && tester.shows("SOW Ibrahima"))
    tester.type(" i")
    #expect(tester.shows("Chercher :  sow i_"))
  }

  @Test func `Échap empties the search first, then goes back`() {
    var tester = list()
    tester.type("sow")
    #expect(tester.press(.escape).isEmpty)
    #expect(tester.shows("30 dossiers"))
    #expect(tester.press(.escape).closes)
  }

  @Test func `filters and orders are said above the list`() {
    var tester = list()
    tester.press(.function(4))
    tester.type("C")
    tester.press(.function(2))
    #expect(tester.shows("Filtre : clos") && tester.shows("4 dossiers"))
    #expect(tester.press(.function(5)).said.count == 1)
    tester.press(.function(4), .escape)
    #expect(tester.shows("Filtre : clos"), "leaving the filters changes nothing")
  }

  @Test func `the selected line stays in view, to the end and back`() {
    var tester = list()
    for key in [Key.end, .up, .pageUp, .home, .pageDown, .down] {
      tester.press(key)
      #expect(tester.lines[4...19].contains { $0.hasPrefix(">KLD") })
    }
  }
}
