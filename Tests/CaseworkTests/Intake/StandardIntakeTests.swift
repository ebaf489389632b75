import Casework
import Testing

struct `A standard intake` {
  /// What a clerk presses for a man who came off the same charter as the last one: `\r` is Entrée, `>` the next
  /// section (F8), `"` the same as the last record (F5).
  private static let keys: [(section: SectionCode, keys: String)] = [
    (.consent, "OOOONPS>"),
    (.identity, "Ndiaye\rMamadou\rH\r1994\r\r\">"),
    (.contacts, "\"Kounkane\r\r771234567\r\rS>"),
    (.family, ">"),
    (.journey, "\"\"\"\"\"\">"),
    (.needs, "Osan tra\r>"),
    (.screening, "N\r\r\r\r\r\r\r\r\rNNNNNNNM"),
  ]

  private static let charter: Answers = [
    FieldCode(.nationality): .choice("SEN"), FieldCode(.department): .choice("1001"),
    FieldCode(.returnDate): .date(.day(FormBench.today)), FieldCode(.returnCategory): .choice("VHR"),
    FieldCode(.returnOrganiser): .choice("OIM"), FieldCode(.returnTransport): .choice("CHA"),
    FieldCode(.entryPoint): .choice("AIBD"), FieldCode(.lastCountry): .choice("NER"),
  ]

  @Test func `answers all that is required in no more keys than before`() {
    var form = FormBench(previous: Self.charter)
    for (section, keys) in Self.keys {
      #expect(form.state.focusSection == section)
      for key in keys {
        switch key {
        case ">": form.act(.nextSection)
        case "\"": form.act(.ditto)
        default: form.press(String(key))
        }
      }
    }
    #expect(form.review.isEmpty)
    #expect(form.answers[.lastCountry] == .choice("NER"))
    #expect(form.answers[.vulnerabilityLevel] == .choice("M"))
    let count = Self.keys.reduce(0) { $0 + $1.keys.count }
    #expect(count <= 93, "the count may only fall")
  }
}
