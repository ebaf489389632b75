/// Which office this store belongs to; in clear, since it is shown before anybody signs in.
package struct OfficeFacts: Hashable, Sendable {
  package let id: RecordID
  package let name: String
  /// Its letters begin every case number.
  package let region: Region
  /// Code of the language its screens begin in: "fr" or "en".
  package let language: String
  package let created: Instant

  package init(id: RecordID, name: String, region: Region, language: String, created: Instant) {
    self.id = id
    self.name = name
    self.region = region
    self.language = language
    self.created = created
  }
}
