/// The fourteen regions of Senegal, by the ANSD code; the three letters begin a case number.
///
/// Source: decoupage-administratif of Galsen-API (codes); the letters are our proposal.
package enum Region: String, OptionVocabulary, Codable {
  case dakar = "01"
  case ziguinchor = "02"
  case diourbel = "03"
  case saintLouis = "04"
  case tambacounda = "05"
  case kaolack = "06"
  case thies = "07"
  case louga = "08"
  case fatick = "09"
  case kolda = "10"
  case matam = "11"
  case kaffrine = "12"
  case kedougou = "13"
  case sedhiou = "14"

  package static let listCode = "region"

  /// Three capitals, "KLD" for Kolda.
  package var letters: String {
    switch self {
    case .dakar: "DKR"
    case .ziguinchor: "ZIG"
    case .diourbel: "DBL"
    case .saintLouis: "STL"
    case .tambacounda: "TBA"
    case .kaolack: "KLK"
    case .thies: "THS"
    case .louga: "LGA"
    case .fatick: "FTK"
    case .kolda: "KLD"
    case .matam: "MTM"
    case .kaffrine: "KFR"
    case .kedougou: "KDG"
    case .sedhiou: "SDH"
    }
  }
}
