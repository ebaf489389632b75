import Terminal

/// The themes of the program and those of the person's configuration folder.
enum ThemeChoice {
  /// A theme by name, or from a file when the option has a slash or ends in `.yaml`.
  static func theme(_ option: String?) throws -> Theme {
    guard let option else { return try Theme.named("sombre", configDirectory: Places.configuration) }
    if option.contains("/") || option.hasSuffix(".yaml") { return try Theme.load(file: option) }
    return try Theme.named(option, configDirectory: Places.configuration)
  }

  static func named(_ name: String) -> Theme? {
    try? Theme.named(name, configDirectory: Places.configuration)
  }

  static var names: [String] { Theme.builtInNames }
}
