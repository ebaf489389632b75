/// Which office this store belongs to; in clear, since it is shown before anybody signs in.
package struct OfficeFacts: Hashable, Sendable {
  package let id: RecordID
  package let name: String
  /// Its letters begin every case number.
  package let region: Region
  /// The language its screens begin in.
  package let language: ScreenLanguage
  package let created: Instant

  package init(id: RecordID, name: String, region: Region, language: ScreenLanguage, created: Instant) {
    self.id = id
    self.name = name
    self.region = region
    self.language = language
    self.created = created
  }
}
