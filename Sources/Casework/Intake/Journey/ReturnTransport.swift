/// How the person travelled home (domain.md 2.3 [F], 4.1 [P]).
package enum ReturnTransport: String, OptionVocabulary, Codable {
  case charter = "CHA"
  case commercialFlight = "VOL"
  case road = "ROU"
  case boat = "BAT"
  case train = "TRA"
  /// À pied.
  case onFoot = "PIE"
  case other = "AUT"

  package static let listCode = "returnTransport"
}
