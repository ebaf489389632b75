/// The file of an instrument as the office keeps it, so that an interview can be read for ever as it was asked.
package struct StoredInstrument: Hashable, Sendable {
  package let code: String
  package let version: Int
  /// Tells two texts of one code and version apart; whoever reads the file works it out.
  package let digest: String
  /// The bytes of the file.
  package let text: [UInt8]

  package init(code: String, version: Int, digest: String, text: [UInt8]) {
    self.code = code
    self.version = version
    self.digest = digest
    self.text = text
  }
}

extension Instrument {
  /// The file as the office keeps it.
  package var stored: StoredInstrument {
    StoredInstrument(code: code, version: version, digest: digest, text: bytes)
  }
}
