/// Whether a terminal is sent UTF-8 or ASCII, from what the person's environment says.
package enum CharacterSet: Hashable, Sendable {
  case utf8, ascii

  /// POSIX gives LC_ALL, LC_CTYPE and LANG in this order, empty as good as unset, and "C" when none is set.
  ///
  /// A locale that names a character set is believed. One that names none (`fr_FR`) is taken for UTF-8, as every
  /// terminal of today is: on a bare machine the locale itself is not even installed.
  package static func wanted(in environment: [String: String]) -> CharacterSet {
    let named = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    guard let locale = named, locale != "C", locale != "POSIX" else { return .ascii }
    let parts = locale.split(separator: "@")[0].split(separator: ".", maxSplits: 1)
    guard parts.count == 2 else { return locale.hasSuffix("@euro") ? .ascii : .utf8 }
    let name = parts[1].lowercased().filter { $0 != "-" }
    return name == "utf8" ? .utf8 : .ascii
  }
}
