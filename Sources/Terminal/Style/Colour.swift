/// A colour of the terminal's own palette, by its usual number; the person's terminal decides its exact tint.
package enum Colour: Int, CaseIterable, Hashable, Sendable {
  /// The terminal's own letters or ground.
  case standard = -1
  case black, red, green, yellow, blue, magenta, cyan, white
  case brightBlack, brightRed, brightGreen, brightYellow, brightBlue, brightMagenta, brightCyan, brightWhite

  /// As theme files write it.
  package var word: String {
    switch self {
    case .standard: "default"
    case .black: "black"
    case .red: "red"
    case .green: "green"
    case .yellow: "yellow"
    case .blue: "blue"
    case .magenta: "magenta"
    case .cyan: "cyan"
    case .white: "white"
    case .brightBlack: "bright-black"
    case .brightRed: "bright-red"
    case .brightGreen: "bright-green"
    case .brightYellow: "bright-yellow"
    case .brightBlue: "bright-blue"
    case .brightMagenta: "bright-magenta"
    case .brightCyan: "bright-cyan"
    case .brightWhite: "bright-white"
    }
  }

  /// The same colour without its brightness, for terminals of eight colours.
  package var amongEight: Colour {
    Colour(rawValue: rawValue >= 8 ? rawValue - 8 : rawValue) ?? .standard
  }
}
