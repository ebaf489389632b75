import ArgumentParser
import Casework

/// Options of the subcommands that take the whole screen.
struct ScreenOptions: ParsableArguments {
  @Option(help: .said(\.theme))
  var theme: String?

  @Option(
    name: .customLong("idle"),
    help: .said(\.idle))
  var idleMinutes: Int?

  var idleLimit: IdleLimit? { idleMinutes.flatMap { IdleLimit(minutes: $0) } }

  func validate() throws {
    if idleMinutes != nil, idleLimit == nil { throw ValidationError(Speaker.help.idleLimits) }
  }
}
