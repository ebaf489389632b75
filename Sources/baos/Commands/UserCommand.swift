import ArgumentParser
import CaseStore
import Casework
import Wording

/// `baos user`: the people who can sign in.
struct UserCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user", abstract: Speaker.help.users,
    subcommands: [List.self, Add.self, Disable.self, Enable.self, Change.self], defaultSubcommand: List.self)

  /// Everybody, one line each; needs no passphrase, since logins, names and roles stand in clear.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: Speaker.help.userList)
    @OptionGroup var shared: SharedOptions

    func run() throws {
      let store = try CaseStore.open(at: Places.data(shared.data), world: .live)
      defer { store.close() }
      for member in try store.staff() {
        let state = member.isDisabled ? "\t" + shared.wording.disabledMark : ""
        // Names stand in clear: somebody with a shell may have put anything there.
        let name = Hygiene.clean(member.name)
        try Output.line("\(member.login)\t\(name)\t\(shared.wording.name(of: member.role))\(state)")
      }
    }
  }

  /// A new user, with a first passphrase.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: Speaker.help.userAdd)
    @OptionGroup var who: SignInOptions
    @Argument(help: .said(\.newLogin)) var login: String
    @Option(help: .said(\.screenName)) var name: String
    @Option(help: .said(\.role)) var role: Role
    @Option(name: .customLong("new-passphrase-file"), help: .said(\.firstPassphrase))
    var newPassphraseFile: String?

    func run() throws {
      let (store, member) = try who.signIn()
      defer { store.close() }
      let words = who.shared.wording
      guard !Hygiene.clean(name).allSatisfy(\.isWhitespace) else {
        throw Stop(.usage, Speaker.help.nameNeeded)
      }
      let passphrase = try Passphrase.readNew(from: newPassphraseFile, wording: words)
      _ = try store.addStaff(
        login: login, name: Hygiene.clean(name), role: role, passphrase: passphrase, by: member)
      Speaker.say(words.userAdded(login))
    }
  }

  struct Disable: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "disable", abstract: Speaker.help.userDisable)
    @OptionGroup var who: SignInOptions
    @Argument(help: .said(\.login)) var login: String

    func run() throws {
      let (store, member) = try who.signIn()
      defer { store.close() }
      try store.disableStaff(try UserCommand.find(login, in: store), by: member)
    }
  }

  struct Enable: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "enable", abstract: Speaker.help.userEnable)
    @OptionGroup var who: SignInOptions
    @Argument(help: .said(\.login)) var login: String

    func run() throws {
      let (store, member) = try who.signIn()
      defer { store.close() }
      _ = try store.enableStaff(try UserCommand.find(login, in: store), by: member)
    }
  }

  struct Change: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "passphrase", abstract: Speaker.help.passphrase)
    @OptionGroup var who: SignInOptions
    @Option(name: .customLong("new-passphrase-file"), help: .said(\.newPassphrase))
    var newPassphraseFile: String?

    func run() throws {
      let store = try CaseStore.open(at: Places.data(who.shared.data), world: .live)
      defer { store.close() }
      let words = who.shared.wording
      guard let login = who.user ?? Passphrase.askLine(words.loginPrompt) else {
        throw Stop(.usage, words.loginNeeded)
      }
      let old = try Passphrase.read(
        from: who.passphraseFile, prompt: words.passphrasePrompt(for: login), wording: words)
      let member = try store.signIn(login: login, passphrase: old)
      let new = try Passphrase.readNew(from: newPassphraseFile, wording: words)
      try store.changePassphrase(old: old, new: new, by: member)
      Speaker.say(words.passphraseChanged)
    }
  }

  private static func find(_ login: String, in store: CaseStore) throws -> RecordID {
    guard let member = try store.staff().first(where: { $0.login == login }) else {
      throw StoreProblem.unknownUser(login: login)
    }
    return member.id
  }
}

extension Role: ExpressibleByArgument {}
