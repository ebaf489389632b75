package import Casework

/// How an instrument is named where one is chosen or listed.
extension Wording {
  /// "RSS 1  Durabilité de la réintégration (provisoire)", at most 60 columns.
  package func choice(of instrument: Instrument) -> String {
    "\(instrument.code) \(instrument.version)  \(say(instrument.shortTitle))\(mark(of: instrument.status))"
  }

  private func mark(of status: InstrumentStatus) -> String {
    switch status {
    case .official: ""
    case .provisional: say(fr: " (provisoire)", en: " (provisional)")
    case .adapted: say(fr: " (adapté)", en: " (adapted)")
    }
  }
}
