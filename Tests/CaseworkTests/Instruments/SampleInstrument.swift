import Casework

/// A small instrument as a file, with lines to change.
enum SampleInstrument {
  static let lines = [
    "format: 1",
    "code: MINI",
    "version: 1",
    "status: provisional",
    "title: {fr: Un petit instrument, en: A small instrument}",
    "short: {fr: Petit, en: Small}",
    "instructions: {fr: Je vais poser des questions., en: I will put questions.}",
    "source: {fr: Bureau, en: Office}",
    "licence: {fr: libre, en: free}",
    "compartment: case",
    "leastAge: 18",
    "scales:",
    "  YN:",
    "    - {code: O, value: 1, fr: oui, en: \"yes\"}",
    "    - {code: N, value: 0, fr: non, en: \"no\"}",
    "    - {code: S, fr: ne sait pas, en: does not know}",
    "    - {code: X, notApplicable: yes, fr: sans objet, en: not applicable}",
    "  WHY:",
    "    - {code: A, fr: travail, en: work}",
    "    - {code: B, fr: famille, en: family}",
    "items:",
    "  - {code: a, dimension: economic, scale: YN, fr: A ?, en: A?, label: {fr: a, en: a}}",
    "  - {code: b, dimension: social, scale: YN, fr: B, en: B, label: {fr: b, en: b}, raises: {O: threat}}",
    "  - {code: c, dimension: social, scale: YN, fr: C, en: C, label: {fr: c, en: c}, when: {item: a, is: O}}",
    "  - {code: d, dimension: social, scale: WHY, fr: D ?, en: D?, label: {fr: d, en: d}, context: yes}",
    "scores:",
    "  - code: ECO",
    "    label: {fr: part, en: part}",
    "    method: mean",
    "    best: high",
    "    weights: {a: 1, b: 0.5, c: 2}",
    "    bands:",
    "      - {from: 0, to: 0.49, grade: act, fr: bas, en: low}",
    "      - {from: 0.5, to: 1, grade: good, fr: haut, en: high}",
    "  - code: ALL",
    "    label: {fr: tout, en: all}",
    "    method: sum",
    "    best: low",
    "    weights: {a: 1, b: 1, c: 1}",
    "    parts: [ECO]",
  ]

  static let text = lines.joined(separator: "\n") + "\n"

  /// The file with the one place that says `old` changed.
  static func changed(_ old: String, _ new: String) -> [UInt8] {
    Array(
      text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false).joined(separator: new).utf8)
  }

  /// The number of the line that says `text`.
  static func line(_ text: String) -> Int { (lines.firstIndex { $0.contains(text) } ?? -1) + 1 }

  static func fault(_ bytes: [UInt8]) -> InstrumentFault? {
    do throws(InstrumentFault) {
      _ = try Instrument(yaml: bytes)
      return nil
    } catch {
      return error
    }
  }

  /// An instrument nobody would write: values of any sign and size, answers that leave the weights, questions that hang
  /// on others, scores of both kinds.
  static func random(seed: UInt64) throws -> Instrument {
    var dice = Dice(seed: seed)
    func decimal(_ range: ClosedRange<Int>) -> String {
      String(Int.random(in: range, using: &dice)) + [".5", ".25", ""][dice.roll(3)]
    }
    var text =
      lines[0..<9].joined(separator: "\n").replacing("MINI", with: "DICE\(seed)")
      + "\ncompartment: case\nscales:\n"
    for scale in 0..<3 {
      text += "  S\(scale):\n"
      for option in 0..<3 {
        text += "    - {code: \"\(option)\", value: \(decimal(scale - 2...scale * 2)), fr: x, en: x}\n"
      }
      text += "    - {code: S, fr: x, en: x}\n"
      if scale > 0 { text += "    - {code: X, notApplicable: yes, fr: x, en: x}\n" }
    }
    text += "items:\n"
    for item in 0..<8 {
      let decider = "{item: i\(dice.roll(max(1, item))), is: [\"\(dice.roll(3))\", S]}"
      let when =
        item == 0 || dice.roll(3) > 0
        ? "" : ["when: \(decider), ", "when: {not: \(decider)}, "][dice.roll(2)]
      text +=
        "  - {code: i\(item), dimension: social, scale: S\(dice.roll(3)), \(when)fr: x, en: x, label: {fr: x, en: x}}\n"
    }
    text += "scores:\n"
    for (number, method) in ["mean", "sum", "mean"].enumerated() {
      let weights = (0..<8).map { "i\($0): \(decimal(1...3))" }.joined(separator: ", ")
      text +=
        "  - {code: C\(number), label: {fr: x, en: x}, method: \(method), best: low, decimals: \(dice.roll(5)), multiplier: \(decimal(1...4)), weights: {\(weights)}}\n"
    }
    return try Instrument(yaml: Array(text.utf8))
  }
}
