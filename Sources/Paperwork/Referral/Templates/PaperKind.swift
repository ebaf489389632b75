/// A paper of a referral that has a template. The raw value names it in files, and an office types it, so it is French.
package enum PaperKind: String, CaseIterable, Hashable, Sendable {
  /// The provider's part of the slip: this text is shown, issued, hashed and printed again.
  case slip = "bordereau"
  /// What the provider tears off, fills in and sends back.
  case returnSlip = "retour"
  /// What the person takes along.
  case person = "personne"
  /// What stands under the office's copy of the slip.
  case office = "bureau"
  /// Takes a slip back.
  case recall = "rappel"
  /// A short message to the provider.
  case message
  /// A short message to the person.
  case notice = "avis"

  /// Whether it is one short line instead of a page.
  package var isMessage: Bool { self == .message || self == .notice }

  /// What it may say; a template cannot ask for anything else.
  package var places: [PaperPlace] {
    switch self {
    case .slip:
      [
        .number, .day, .office, .officeAddress, .officePhone, .agent, .urgency, .answerBy, .provider,
        .service,
        .address, .contact, .person, .facts, .consentUntil, .restricted,
      ]
    case .returnSlip:
      [.number, .spacedNumber, .office, .officeAddress, .officePhone, .provider, .answerBy, .refusals]
    case .person:
      [
        .number, .spacedNumber, .office, .officePhone, .provider, .service, .address, .contact, .phone,
        .hours, .papers, .cost, .restricted,
      ]
    case .office:
      [.number, .day, .office, .agent, .provider, .consent, .exception, .consentUntil, .restricted]
    case .recall:
      [
        .number, .day, .issued, .office, .officeAddress, .officePhone, .agent, .provider, .address, .contact,
        .recallReason, .answerBy, .restricted,
      ]
    case .message: [.number, .office, .officePhone, .urgency, .answerBy, .restricted]
    case .notice:
      [.number, .office, .officePhone, .provider, .contact, .phone, .hours, .papers, .restricted]
    }
  }
}
