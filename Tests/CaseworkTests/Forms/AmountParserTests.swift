import Casework
import Testing

struct `An amount` {
  @Test(arguments: [
    ("1250000", 1_250_000), ("1 250 000", 1_250_000), ("1.250.000", 1_250_000), ("1,250,000", 1_250_000),
    ("1,25M", 1_250_000), ("1.25m", 1_250_000), ("1,25 millions", 1_250_000), ("50k", 50_000),
    ("50 mille", 50_000), ("2,5k", 2_500), ("0", 0), ("250 000 FCFA", 250_000), ("250000 f", 250_000),
    ("1\u{202f}000", 1_000), ("1,234567M", 1_234_567), ("0,5M", 500_000),
  ])
  func `is read from every writing of the office`(text: String, francs: Int) {
    #expect(AmountParser.francs(text) == francs)
  }

  @Test(arguments: [
    "", "x", "M", "1,25", "1,2345k", "1,2345678M", "-5", "1.25.000", "12 mille mille", "1,2,5M", "1e6", "٥",
    "9999999999999999999",
  ])
  func `that is none is refused`(text: String) {
    #expect(AmountParser.francs(text) == nil)
  }

  @Test func `is written in groups and read back`() {
    #expect(AmountParser.grouped(francs: 1_250_000) == "1 250 000")
    #expect(AmountParser.grouped(francs: 100) == "100")
    var dice = Dice(seed: 3)
    for _ in 0..<2_000 {
      let francs = dice.roll(999_999_999)
      #expect(AmountParser.francs(AmountParser.grouped(francs: francs)) == francs)
    }
  }
}
