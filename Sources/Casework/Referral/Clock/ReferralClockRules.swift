/// How soon an office chases its referrals, in one version.
package struct ReferralClockRules: Hashable, Sendable {
  /// Grows with every change an office makes.
  package let version: Int
  private let paces: [ReferralUrgency: ReferralPace]
  private let services: [ReferralUrgency: [NeedCategory: ReferralPace]]

  /// Throws when the file is not one of a clock; the fault has the line and the urgency.
  package init(yaml bytes: [UInt8]) throws(InstrumentFault) {
    let top = try FileTable(FileNode(yaml: bytes), ["format", "version", "urgencies", "services"])
    try top.format(Self.knownFormat)
    version = try top.value("version").whole(1...9_999)
    let paces = try ReferralClockReader.paces(top.value("urgencies"))
    self.paces = paces
    services =
      try top["services"].map { (node) throws(InstrumentFault) in
        try ReferralClockReader.services(node, changing: paces)
      } ?? [:]
  }

  /// Chases everything every day: stands where no file could be read.
  private init() { (version, paces, services) = (0, [:], [:]) }

  package func pace(_ urgency: ReferralUrgency, _ category: NeedCategory) -> ReferralPace {
    services[urgency]?[category] ?? paces[urgency] ?? ReferralPace()
  }

  /// The version of the layout that this program reads.
  package static let knownFormat = 1

  /// The file that comes with the program.
  package static let file: [UInt8] = PackageResources.clock_yaml

  /// The clock that comes with the program; a test reads it.
  package static let builtIn = (try? ReferralClockRules(yaml: file)) ?? ReferralClockRules()
}
