/// One line that may leave the office about somebody.
package enum DisclosureFact: Hashable, Sendable {
  case name(family: String, given: String)
  case sex(Sex)
  case birth(PartialDate)
  /// At least one of the two is known.
  case residence(Department?, village: String)
  /// With how it may be called without danger.
  case phone(PhoneNumber, PhoneOwner?, PhoneSafety?)
  case address(String)
  case document(DocumentKind, number: String)
  case language(InterviewLanguage)
  case guardian(name: String, KinLink?, PhoneNumber?)
  /// How many live together, and how many depend on the person.
  case household(size: Int?, dependants: Int?)
  case journey(from: Country?, on: CivilDay?)
  case reason(NeedCategory, String)
  case alreadyGiven(String)
  case health(String)

  package var item: DisclosureItem {
    switch self {
    case .name: .name
    case .sex: .sex
    case .birth: .birth
    case .residence: .residence
    case .phone: .phone
    case .address: .address
    case .document: .document
    case .language: .language
    case .guardian: .guardian
    case .household: .household
    case .journey: .journey
    case .reason: .reason
    case .alreadyGiven: .alreadyGiven
    case .health: .health
    }
  }
}
