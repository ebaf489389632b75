/// A text that left the office about somebody, kept to the byte: what was issued is what was shown.
package struct IssuedPaper: Hashable, Sendable, Identifiable {
  package let id: RecordID
  package let referral: RecordID
  package let kind: Kind
  package let issued: Instant
  /// The staff member who issued it.
  package let by: RecordID
  /// Nil where it is sealed to this reader.
  package let text: String?
  /// SHA-256 of the UTF-8 text, in hexadecimal; told only to who works on cases, since little text could be guessed from it.
  package let digest: String

  package init(
    id: RecordID,
    referral: RecordID,
    kind: Kind,
    issued: Instant,
    by: RecordID,
    text: String?,
    digest: String
  ) {
    self.id = id
    self.referral = referral
    self.kind = kind
    self.issued = issued
    self.by = by
    self.text = text
    self.digest = digest
  }

  /// The raw value is stored.
  package enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    /// The provider's part of the slip.
    case slip
    /// The notice that takes it back.
    case recall
  }
}
