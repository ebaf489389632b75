import Foundation

/// Where themes come from: those inside the program, and a person's own.
extension Theme {
  /// Names of the themes inside the program, the default first.
  package static let builtInNames: [String] = ["sombre", "clair", "contraste", "mono"]

  /// The theme of that name: the person's own `NAME.yaml` in `configDirectory` when there is one, else a built-in one.
  package static func named(_ name: String, configDirectory: String? = nil) throws(ThemeFault) -> Theme {
    if let configDirectory, !name.contains("/") {
      let path = configDirectory + "/" + name + ".yaml"
      if FileManager.default.fileExists(atPath: path) { return try load(file: path) }
    }
    guard let bytes = builtInFile(name) else {
      throw ThemeFault(file: name, line: nil, cause: .unknownTheme)
    }
    return try ThemeFile(path: "themes/\(name).yaml").read(String(decoding: bytes, as: UTF8.self))
  }

  /// The theme in a file.
  package static func load(file path: String) throws(ThemeFault) -> Theme {
    guard let bytes = FileManager.default.contents(atPath: path),
      let text = String(validating: bytes, as: UTF8.self)
    else { throw ThemeFault(file: path, line: nil, cause: .unreadableFile) }
    return try ThemeFile(path: path).read(text)
  }

  private static func builtInFile(_ name: String) -> [UInt8]? {
    switch name {
    case "sombre": PackageResources.sombre_yaml
    case "clair": PackageResources.clair_yaml
    case "contraste": PackageResources.contraste_yaml
    case "mono": PackageResources.mono_yaml
    default: nil
    }
  }
}
