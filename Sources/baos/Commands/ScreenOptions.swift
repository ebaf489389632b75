import ArgumentParser

/// Options of the subcommands that take the whole screen.
struct ScreenOptions: ParsableArguments {
  @Option(help: "Colours: sombre, clair, contraste, mono, or a theme file.")
  var theme: String?

  @Option(
    name: .customLong("idle"),
    help: ArgumentHelp("Minutes without a key before the screen is hidden, 1 to 60."))
  var idleMinutes = 5

  var idleSeconds: Int { idleMinutes * 60 }

  func validate() throws {
    guard (1...60).contains(idleMinutes) else { throw ValidationError("--idle: 1 to 60") }
  }
}
