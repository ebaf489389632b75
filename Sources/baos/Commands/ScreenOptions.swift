import ArgumentParser
import Casework

/// Options of the subcommands that take the whole screen.
struct ScreenOptions: ParsableArguments {
  @Option(help: "Colours: sombre, clair, contraste, mono, or a theme file.")
  var theme: String?

  @Option(
    name: .customLong("idle"),
    help: "Minutes without a key before the screen is hidden, 1 to 60, where that is less than the office's.")
  var idleMinutes: Int?

  var idleLimit: IdleLimit? { idleMinutes.flatMap { IdleLimit(minutes: $0) } }

  func validate() throws {
    if idleMinutes != nil, idleLimit == nil { throw ValidationError("--idle: 1 to 60") }
  }
}
