import ArgumentParser
import CaseStore
import Casework
import Glibc
import Wording

/// Who asks: for every subcommand that reads people.
struct SignInOptions: ParsableArguments {
  @OptionGroup var shared: SharedOptions

  @Option(help: .said(\.user))
  var user: String?

  @Option(name: .customLong("passphrase-file"), help: .said(\.passphraseFile))
  var passphraseFile: String?

  /// Opens the store and signs in, asking on the terminal for what the options leave out.
  func signIn() throws -> (store: CaseStore, member: SignedIn) {
    let store = try CaseStore.open(at: Places.data(shared.data), world: .live)
    let login = try user ?? onlyLogin(in: store)
    let passphrase = try Passphrase.read(
      from: passphraseFile, prompt: shared.wording.passphrasePrompt(for: login), wording: shared.wording)
    return (store, try store.signIn(login: login, passphrase: passphrase))
  }

  private func onlyLogin(in store: CaseStore) throws -> String {
    let able = try store.staff().filter { !$0.isDisabled }
    if able.count == 1 { return able[0].login }
    guard let typed = Passphrase.askLine(shared.wording.loginPrompt), !typed.isEmpty else {
      throw Stop(.usage, shared.wording.loginNeeded)
    }
    return typed
  }
}
