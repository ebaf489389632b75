/// The arms of a light line glyph, from which the glyph of two crossing lines follows.
struct LineArms: OptionSet {
  let rawValue: UInt8

  static let up = LineArms(rawValue: 1)
  static let down = LineArms(rawValue: 2)
  static let left = LineArms(rawValue: 4)
  static let right = LineArms(rawValue: 8)

  /// Glyphs by raw value; a lone arm is drawn as the whole line.
  private static let glyphs: [String] = [
    " ", "│", "│", "│", "─", "┘", "┐", "┤", "─", "└", "┌", "├", "─", "┴", "┬", "┼",
  ]

  var glyph: String { LineArms.glyphs[Int(rawValue)] }

  init(rawValue: UInt8) {
    self.rawValue = rawValue & 15
  }

  /// The arms of a glyph that is already drawn; none for anything else.
  init(drawn glyph: String) {
    switch glyph {
    case "│": self = [.up, .down]
    case "─": self = [.left, .right]
    default: self.init(rawValue: UInt8(LineArms.glyphs.firstIndex(of: glyph) ?? 0))
    }
  }
}
