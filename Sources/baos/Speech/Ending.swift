import ArgumentParser
import Casework
import Glibc
import Terminal
import Wording

/// A stop that carries its own exit code and, when there is something to say, one sentence.
struct Stop: Error {
  let status: CommandEnding
  let sentence: String?

  init(_ status: CommandEnding, _ sentence: String? = nil) {
    self.status = status
    self.sentence = sentence
  }
}

/// Turns whatever ended the program into one sentence on standard error and a documented exit code.
enum Ending {
  static func leave(after error: any Error) -> Never {
    let wording = Speaker.wording
    switch error {
    case let stop as Stop:
      if let sentence = stop.sentence { Speaker.say(sentence) }
      exit(stop.status.rawValue)
    case let problem as StoreProblem:
      Speaker.say(wording.sentence(for: problem))
      exit(CommandEnding(problem).rawValue)
    case let fault as TerminalFault:
      Speaker.say(TerminalWords.sentence(for: fault, in: wording))
      exit(CommandEnding.noTerminal.rawValue)
    case let fault as ThemeFault:
      Speaker.say(TerminalWords.sentence(for: fault, in: wording))
      exit(CommandEnding.usage.rawValue)
    case let fault as AliasFault:
      Speaker.say(wording.sentence(for: fault))
      exit(CommandEnding.usage.rawValue)
    default:
      // Usage errors and --help: what the parser says, with our code for wrong usage.
      let code = Baos.exitCode(for: error)
      let text = wording.parserWords(Baos.fullMessage(for: error))
      if code == .success {
        try? Output.write(text + "\n")
        exit(CommandEnding.done.rawValue)
      }
      // The parser repeats a wrong word whole, however long it is.
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      Speaker.say(lines.map { $0.count > 400 ? $0.prefix(397) + "..." : $0 }.joined(separator: "\n"))
      exit(CommandEnding.usage.rawValue)
    }
  }
}
