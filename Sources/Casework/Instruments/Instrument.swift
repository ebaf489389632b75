/// A questionnaire as data, with the words that are read aloud and the rules that score it: one file, one version.
package struct Instrument: Hashable, Sendable {
  /// "RSS": capital letters and digits.
  package let code: String
  package let version: Int
  package let status: InstrumentStatus
  package let title: LocalText
  /// For lists and tabs, at most 28 columns.
  package let shortTitle: LocalText
  /// Read aloud before the first item.
  package let instructions: LocalText
  package let source: LocalText
  package let licence: LocalText
  /// What in the file was recalled and must be compared with the original before it is relied on; nil when nothing.
  package let recalled: LocalText?
  /// Where an interview is sealed, whole.
  package let compartment: Compartment
  /// Whether only who may write psychosocial records runs it.
  package let isRestricted: Bool
  /// Age below which the answers are kept but not scored.
  package let leastAge: Int
  /// Whether an office uses it only if it wants to.
  package let isOptional: Bool
  package let scales: [InstrumentScale]
  package let items: [InstrumentItem]
  package let scores: [ScoreSpec]
  let needRules: [NeedRule]
  /// The file, byte by byte, so that an old interview can be read as it was asked.
  package let bytes: [UInt8]
  /// SHA-256 of the file, in hexadecimal.
  package let digest: String
}

extension Instrument {
  /// Throws `InstrumentFault`.
  package init(yaml bytes: [UInt8]) throws(InstrumentFault) {
    self = try InstrumentFile.read(bytes)
  }

  /// Whether somebody of this role may hold an interview with it.
  package func mayBeRun(by role: Role) -> Bool {
    Permissions.allows(.assess, for: role)
      && (!isRestricted || Permissions.allows(.writePsychosocial, for: role))
  }

  /// Files larger than this are refused, so that a reader need not read on.
  package static let mostBytes = InstrumentFileGuard.mostBytes

  /// "RSS.1": instrument and version, as they begin the codes of fields and lists.
  package var name: String { "\(code).\(version)" }
}
