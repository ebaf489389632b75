/// A role as it is typed when somebody is added to the office.
package enum RoleCode: String, OptionVocabulary, Codable {
  case reception = "ACC"
  case caseManager = "DOS"
  case psychosocialAssistant = "PSY"
  case protectionFocalPoint = "PRO"
  case headOfOffice = "RES"
  case administrator = "ADM"
  case auditor = "AUD"
  case statistician = "STA"

  package static let listCode = "role"

  package var role: Role {
    switch self {
    case .reception: .reception
    case .caseManager: .caseManager
    case .psychosocialAssistant: .psychosocialAssistant
    case .protectionFocalPoint: .protectionFocalPoint
    case .headOfOffice: .headOfOffice
    case .administrator: .administrator
    case .auditor: .auditor
    case .statistician: .statistician
    }
  }
}
