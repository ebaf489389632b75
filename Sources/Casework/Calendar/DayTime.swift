/// A time of day, to the minute; Senegal keeps GMT all year, so it needs no zone.
package struct DayTime: Hashable, Comparable, Sendable {
  /// Minutes since midnight, 0 to 1,439.
  package let minute: Int

  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.minute = hour * 60 + minute
  }

  /// Nil outside 0 to 1,439.
  package init?(minuteOfDay minute: Int) {
    guard (0..<1_440).contains(minute) else { return nil }
    self.minute = minute
  }

  /// `9`, `930`, `0930`, `9:30`, `9h30`, `9h`; nil for anything else.
  package init?(parsing text: String) {
    let marks: Set<Character> = [":", "h", "H"]
    let parts = text.split(omittingEmptySubsequences: false) { marks.contains($0) }
    guard parts.count <= 2, parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let first = parts.first, (1...4).contains(first.utf8.count)
    else { return nil }
    if parts.count == 2 {
      guard first.utf8.count <= 2, [0, 2].contains(parts[1].utf8.count) else { return nil }
      self.init(hour: Int(first) ?? -1, minute: parts[1].isEmpty ? 0 : Int(parts[1]) ?? -1)
    } else if first.utf8.count <= 2 {
      self.init(hour: Int(first) ?? -1, minute: 0)
    } else {
      self.init(hour: Int(first.dropLast(2)) ?? -1, minute: Int(first.suffix(2)) ?? -1)
    }
  }

  package var hour: Int { minute / 60 }

  package static func < (a: DayTime, b: DayTime) -> Bool { a.minute < b.minute }
}
