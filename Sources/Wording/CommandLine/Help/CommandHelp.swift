/// What `--help` says of each command and option, in the language of the person at the command line.
package struct CommandHelp: Sendable {
  let wording: Wording

  package init(_ wording: Wording) { self.wording = wording }

  func say(fr french: String, en english: String) -> String { wording.say(fr: french, en: english) }
}
