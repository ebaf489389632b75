/// By which way a provider takes referrals officially; the MNR's own rule is not known (domain.md 5.3), the list is [P].
package enum OfficialChannel: String, OptionVocabulary, Codable {
  case phone = "T"
  /// A slip that the person carries.
  case slip = "B"
  case letter = "L"
  case email = "E"
  /// The provider's own counter or platform, where the person goes without a paper of ours.
  case counter = "G"

  package static let listCode = "officialChannel"
}
