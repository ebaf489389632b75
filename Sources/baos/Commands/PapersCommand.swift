import ArgumentParser
import Casework
import Desk
import Paperwork
import Wording

/// `baos papers`: the templates of what leaves the office on paper, and its printer. Reads no data of anybody.
struct PapersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "papers",
    abstract: Speaker.help.papers,
    subcommands: [List.self, Show.self, Check.self, Try.self], defaultSubcommand: List.self)

  /// Which template is in force for each paper and language.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: Speaker.help.paperList)
    @OptionGroup var shared: SharedOptions

    func run() throws {
      let words = shared.wording
      let outlet = OfficePapers.outlet(data: shared.data)
      for kind in PaperKind.allCases {
        for language in Language.allCases {
          try Output.line(
            words.templateLine(
              PaperTemplates.fileName(kind, language), PaperWords.name(of: kind, in: words),
              isAdapted: outlet.templates.isAdapted(kind, language)))
        }
      }
      try Output.line(words.printerLine(outlet.settings))
      for problem in outlet.problems { Speaker.say(words.sentence(for: problem)) }
      if !outlet.problems.isEmpty { throw Stop(.nothingFound) }
    }
  }

  /// The template that comes with the program, to be kept as a file and adapted.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: Speaker.help.paperShow)
    @OptionGroup var shared: SharedOptions
    @Argument(help: .said(\.paper))
    var paper: PaperKind

    func run() throws {
      try Output.write(PaperTemplates.file(paper, shared.wording.language), to: 1)
    }
  }

  /// Says where a file is wrong; its first line says which paper it is.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: Speaker.help.paperCheck)
    @OptionGroup var shared: SharedOptions
    @Argument(help: .said(\.textFile)) var file: String

    func run() throws {
      let words = shared.wording
      guard let (bytes, _) = OfficePapers.read(file) else {
        throw Stop(.usage, words.instrumentUnreadable(file))
      }
      do throws(TemplateFault) {
        let kind = PaperTemplate.kind(of: bytes) ?? .slip
        _ = try PaperTemplate(bytes, of: kind)
        Speaker.say(words.soundTemplate(PaperWords.name(of: kind, in: words)))
      } catch {
        throw Stop(.nothingFound, words.sentence(for: error))
      }
    }
  }

  /// A page that says how wide, how long and with which letters the printer prints.
  struct Try: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "try", abstract: Speaker.help.paperTry)
    @OptionGroup var shared: SharedOptions
    @Option(help: .said(\.tryOut)) var out: String?

    func run() throws {
      let words = shared.wording
      let outlet = OfficePapers.outlet(data: shared.data)
      for problem in outlet.problems { Speaker.say(words.sentence(for: problem)) }
      do throws(PaperProblem) {
        let page = TrialPage.text(words.trialPage)
        if let out {
          Speaker.say(words.saved(at: try PaperFiles.write(page, named: "essai.txt", in: out)))
        } else {
          try outlet.print(page)
          Speaker.say(words.printed(with: outlet.printer ?? ""))
        }
      } catch {
        throw Stop(.notSaved, words.sentence(for: error))
      }
    }
  }
}

extension PaperKind: ExpressibleByArgument {}
