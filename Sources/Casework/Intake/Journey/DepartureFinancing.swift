/// How the journey out was paid for (domain.md 2.3 [F]; work on the way [P]).
package enum DepartureFinancing: String, OptionVocabulary, Codable {
  case savings = "EPA"
  case family = "FAM"
  case friend = "AMI"
  case loan = "EMP"
  case saleOfGoods = "VEN"
  case thirdParty = "TIE"
  case workOnTheWay = "TRA"
  case other = "AUT"

  package static let listCode = "departureFinancing"
}
