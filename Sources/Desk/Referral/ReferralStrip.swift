import Casework
import Terminal

/// The line that counts every stage, those whose columns show in brackets. Where there is no room for all, the ones that are
/// left out at an end are counted together there.
enum ReferralStrip {
  static func draw(
    _ board: ReferralBoard, shown: Range<Int>, into grid: inout Grid, row: Int, width: Int,
    in context: DeskContext
  ) {
    let words = context.wording
    let counts = ReferralStage.allCases.map(board.count)
    let texts = ReferralStage.allCases.enumerated().map { place, stage in
      let text = "\(words.name(of: stage)) \(words.number(counts[place]))"
      return shown.contains(place) ? "[\(text)]" : text
    }
    let places = Self.places(of: texts, around: shown, width: width - 2)
    var parts = texts[places].map { $0 }
    let before = counts[..<places.lowerBound].reduce(0, +)
    let after = counts[places.upperBound...].reduce(0, +)
    if places.lowerBound > 0 { parts.insert(before == 0 ? "<" : "< +\(words.number(before))", at: 0) }
    if places.upperBound < texts.count { parts.append(after == 0 ? ">" : "+\(words.number(after)) >") }
    grid.put(cutting: parts.joined(separator: " "), row: row, column: 1, role: .label, width: width - 2)
  }

  /// As many around the shown ones as there is room for, first to the right.
  private static func places(of texts: [String], around shown: Range<Int>, width: Int) -> Range<Int> {
    var places = shown
    func fits(_ wanted: Range<Int>) -> Bool {
      let ends = (wanted.lowerBound > 0 ? endWidth : 0) + (wanted.upperBound < texts.count ? endWidth : 0)
      return texts[wanted].reduce(0) { $0 + TextWidth.of($1) + 1 } - 1 + ends <= width
    }
    while places.upperBound < texts.count, fits(places.lowerBound..<places.upperBound + 1) {
      places = places.lowerBound..<places.upperBound + 1
    }
    while places.lowerBound > 0, fits(places.lowerBound - 1..<places.upperBound) {
      places = places.lowerBound - 1..<places.upperBound
    }
    return places
  }

  /// Columns kept for what is counted together at an end.
  private static let endWidth = 9
}
