package import Casework

/// The result of `baos instrument list` for other programs.
package enum InstrumentJSON {
  /// - Parameter office: the digests of those that the office keeps itself.
  package static func text(_ instruments: [Instrument], ofOffice office: Set<String>) -> String {
    MachineValue.list(instruments.map { fact($0, isOfOffice: office.contains($0.digest)) }).json
  }

  private static func fact(_ instrument: Instrument, isOfOffice: Bool) -> MachineValue {
    .record([
      "code": .text(instrument.code),
      "version": .number(instrument.version),
      "status": .text(instrument.status.rawValue),
      "title": local(instrument.title),
      "source": local(instrument.source),
      "licence": local(instrument.licence),
      "recalled": instrument.recalled.map(local) ?? .nothing,
      "compartment": .text(instrument.compartment.rawValue),
      "restricted": .truth(instrument.isRestricted),
      "optional": .truth(instrument.isOptional),
      "leastAge": .number(instrument.leastAge),
      "items": .number(instrument.items.count),
      "scores": .list(instrument.scores.map { .text($0.code) }),
      "digest": .text(instrument.digest),
      "origin": .text(isOfOffice ? "office" : "program"),
    ])
  }

  private static func local(_ text: LocalText) -> MachineValue {
    .record(["fr": .text(text.french), "en": .text(text.english)])
  }
}
