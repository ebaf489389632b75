import ArgumentParser
import Wording

extension ArgumentHelp {
  /// In the language of the person at the command line.
  static func said(_ sentence: KeyPath<CommandHelp, String>) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: Speaker.help[keyPath: sentence])
  }
}
