import Casework

/// The alias table in force: the program's own, and what the office added in `aliases.yaml` of its data directory.
enum Aliases {
  static func inForce(data option: String?) throws -> NameAliases {
    guard let own = try ofOffice(data: option) else { return .builtIn }
    return own
  }

  /// The same, for the desk: a mistake in the office's file is told before the screen opens, and the program's own
  /// table, which nobody needs before the passphrase, waits for it.
  static func whenNeeded(data option: String?) throws -> () -> NameAliases {
    guard let own = try ofOffice(data: option) else { return { .builtIn } }
    return { own }
  }

  private static func ofOffice(data option: String?) throws -> NameAliases? {
    guard let bytes = OfficeFiles(data: option).bytes(of: .aliases) else { return nil }
    return try NameAliases(yaml: bytes, adding: .builtIn)
  }
}
