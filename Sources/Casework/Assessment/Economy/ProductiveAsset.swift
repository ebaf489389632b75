/// What can earn money (the list of domain.md 3.2, item 8 [R], with the boat [P]).
package enum ProductiveAsset: String, OptionVocabulary, Codable {
  case land = "TER"
  case animals = "BET"
  case trees = "ARB"
  case buildings = "BAT"
  case vehicle = "VEH"
  case boat = "PIR"
  case equipment = "OUT"
  case stock = "STO"
  case other = "AUT"
  case nothing = "RIE"

  package static let listCode = "productiveAsset"
}
