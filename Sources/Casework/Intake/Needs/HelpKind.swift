/// Help given at the office on the day (domain.md 2.8: reception [F], completed [P]).
package enum HelpKind: String, OptionVocabulary, Codable {
  case information = "INF"
  /// Nourriture.
  case food = "NOU"
  case shelter = "HEB"
  case onwardTransport = "TRA"
  case hygieneKit = "KIT"
  case pocketMoney = "ARG"
  /// Soins.
  case care = "SOI"
  case clothes = "VET"
  /// A call to the family.
  case telephone = "TEL"
  /// Psychological first aid.
  case listening = "ECO"
  /// Accompanied to a service.
  case accompanied = "ACC"
  case other = "AUT"
  case nothing = "RIE"

  package static let listCode = "helpKind"
}
