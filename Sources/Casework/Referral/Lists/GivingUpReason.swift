/// Why a referral is given up on our side of it [P].
package enum GivingUpReason: String, OptionVocabulary, Codable {
  /// Désisté.
  case noLongerWanted = "DES"
  case notReached = "INJ"
  case left = "PAR"
  /// The need was met in another way.
  case metOtherwise = "AIL"
  /// The provider never answered.
  case noAnswer = "SRE"
  case tooFar = "LOI"
  case tooDear = "COU"
  case deceased = "DCD"
  case other = "AUT"

  /// Whether it is the provider that did not do, and the person still wants help.
  package var isOfProvider: Bool { self == .noAnswer || self == .tooFar || self == .tooDear }

  /// Why a draft is not sent: no provider can have left it without an answer.
  package static let ofDrafts = OptionList(
    code: listCode, options: allCases.filter { $0 != .noAnswer }.map(\.rawValue))

  package static let listCode = "givingUpReason"
}
