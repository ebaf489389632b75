import Casework
import Foundation

/// The alias table in force: the program's own, and what the office added in `aliases.yaml` of its data directory.
enum Aliases {
  static let fileName = "aliases.yaml"

  static func inForce(data option: String?) throws -> NameAliases {
    let path = Places.data(option) + "/" + fileName
    guard let bytes = FileManager.default.contents(atPath: path) else { return .builtIn }
    return try NameAliases(yaml: Array(bytes), adding: .builtIn)
  }
}
