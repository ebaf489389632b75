package import Terminal
package import Wording

/// Line 24: the first eight commands of a screen that have a key; the rest is in the menu.
package enum CommandBar {
  package static let slots = 8

  /// The key bar of these commands, as it is drawn and as a test looks for clipped labels.
  package static func bar(_ commands: [Command], wording: Wording) -> KeyBar {
    KeyBar(
      commands.prefix(slots).map { command in
        KeyBar.Slot(
          key: command.keys.first.map { KeyLabel.text($0, wording) } ?? "",
          word: wording.keyWord(command.name),
          isAvailable: !command.isDim)
      })
  }
}

extension Command {
  /// Whether its word is dim in the bar. What comes and goes from field to field is not: the key says why when it is
  /// pressed, the menu says it before, and a slow line is not sent the bar anew at every field.
  fileprivate var isDim: Bool {
    switch unavailable {
    case nil, .noList, .nothingBefore: false
    default: true
    }
  }
}
