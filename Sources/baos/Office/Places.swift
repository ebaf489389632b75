import Casework

/// Where the office and a person's own settings are on this host.
enum Places {
  /// The data directory: `--data`, then `BAOS_DATA`, then the place for a user's data.
  static func data(_ option: String?) -> String {
    if let option { return option }
    if let named = Environment.value(of: "BAOS_DATA"), !named.isEmpty { return named }
    let shared = Environment.value(of: "XDG_DATA_HOME").flatMap { $0.isEmpty ? nil : $0 }
    return (shared ?? home + "/.local/share") + "/baos"
  }

  /// A person's own themes and aliases.
  static var configuration: String {
    let own = Environment.value(of: "XDG_CONFIG_HOME").flatMap { $0.isEmpty ? nil : $0 }
    return (own ?? home + "/.config") + "/baos"
  }

  static var home: String { Environment.value(of: "HOME") ?? "/" }
}
