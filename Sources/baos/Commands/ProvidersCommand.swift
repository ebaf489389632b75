import ArgumentParser
import CaseStore
import Casework
import Paperwork
import Wording

/// `baos providers`: the directory as lines, a table or JSON; a table taken in; who is missing where.
struct ProvidersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "providers",
    abstract: Speaker.help.providers,
    subcommands: [List.self, Import.self, Coverage.self], defaultSubcommand: List.self)

  /// One line a service.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: Speaker.help.providerList)
    @OptionGroup var who: SignInOptions
    @Option(help: .said(\.region)) var region: String?
    @Option(help: .said(\.need)) var need: String?
    @Flag(help: .said(\.inactive)) var inactive = false
    @Flag(help: .said(\.jsonList)) var json = false
    @Flag(help: .said(\.csv)) var csv = false

    func validate() throws {
      if json, csv { throw ValidationError(Speaker.help.jsonOrCSV) }
    }

    func run() throws {
      let words = who.shared.wording
      var filter = ProviderFilter()
      filter.region = try region.map { try DirectoryOptions.region($0, words) }
      filter.category = try need.map { try DirectoryOptions.need($0, words) }
      let (store, member) = try who.signIn()
      defer { store.close() }
      let directory = try store.directory(by: member)
      let entries = directory.entries(filter).filter { entry in
        inactive || (entry.provider.isActive && entry.offer.isActive)
      }
      let today = World.live.today
      if csv {
        let part = ProviderDirectory(kept: directory.providers, entries.map(\.offer))
        try Output.write(part.table(in: words.language == .french ? .french : .english), to: 1)
      } else if json {
        try Output.line(DirectoryJSON.text(entries, today: today))
      } else {
        for entry in entries { try Output.line(words.line(of: entry, today: today)) }
        Speaker.say(words.offers(entries.count))
      }
      if entries.isEmpty { throw Stop(.nothingFound, words.noOffers) }
    }
  }

  /// A table, whole or not at all.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: Speaker.help.providerImport)
    @OptionGroup var who: SignInOptions
    @Argument(help: .said(\.table)) var file: String
    @Flag(help: .said(\.dryRun)) var dryRun = false

    func run() throws {
      let words = who.shared.wording
      guard let table = BoundedFile(file, most: ProviderImport.mostBytes) else {
        throw Stop(.usage, words.tableUnreadable(file))
      }
      let (store, member) = try who.signIn()
      defer { store.close() }
      let read =
        dryRun
        ? try store.rehearseImport(of: table.bytes, by: member)
        : try store.importProviders(table.bytes, by: member)
      for line in read.lines {
        switch line.outcome {
        case .unchanged: break
        case .added, .changed: for text in words.lines(of: line) { try Output.line(text) }
        case .refused: for text in words.lines(of: line) { Speaker.say(text) }
        }
      }
      try Output.line(words.summary(of: read))
      guard read.directory != nil else { throw Stop(.nothingFound, words.importRefused) }
      Speaker.say(words.imported(isDryRun: dryRun))
    }
  }

  /// Regions by dimensions.
  struct Coverage: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "coverage",
      abstract: Speaker.help.coverage)
    @OptionGroup var who: SignInOptions
    @Option(help: .said(\.need)) var need: String?

    func run() throws {
      let words = who.shared.wording
      let category = try need.map { try DirectoryOptions.need($0, words) }
      let (store, member) = try who.signIn()
      defer { store.close() }
      let directory = try store.directory(by: member)
      let coverage = directory.coverage(on: World.live.today, of: category)
      for line in words.lines(of: coverage) + words.gaps(in: coverage) { try Output.line(line) }
    }
  }
}
