/// What is asked once to open an office on a host: which one it is, and who answers for it.
package struct OfficeOpening: Hashable, Sendable {
  package var region: Region
  package var officeName: String
  /// Code of the language its screens begin in: "fr" or "en".
  package var language: String
  /// The head of office as named on screen, who holds every key from the start.
  package var headName: String
  package var headLogin: String
  package var passphrase: String

  package init(
    region: Region,
    officeName: String,
    language: String,
    headName: String,
    headLogin: String,
    passphrase: String
  ) {
    self.region = region
    self.officeName = officeName
    self.language = language
    self.headName = headName
    self.headLogin = headLogin
    self.passphrase = passphrase
  }
}
