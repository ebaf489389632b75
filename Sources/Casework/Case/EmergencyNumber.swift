/// A number to call for help, as it is printed beside an alert (domain.md 1.6); an office may replace the list.
package struct EmergencyNumber: Hashable, Sendable {
  package let service: Service
  /// As it is dialled and shown: "17", "800 00 20 20".
  package let number: String
  /// Whether a public source states it; the others are shown "to be confirmed".
  package let isConfirmed: Bool

  package init(_ service: Service, _ number: String, isConfirmed: Bool = true) {
    self.service = service
    self.number = number
    self.isConfirmed = isConfirmed
  }

  /// Who answers.
  package enum Service: String, CaseIterable, Hashable, Sendable {
    case police, fireBrigade, gendarmerie, samu, childProtection, alert
  }

  /// The numbers this program comes with, until the office has its own list.
  ///
  /// Sources: galseninfo.com ?p=1888 and senego.com 1426716 (17, 18, 800 00 20 20, 123), press of 2023 (116); 1515
  /// was only found in two private code bases.
  package static let known: [EmergencyNumber] = [
    EmergencyNumber(.police, "17"),
    EmergencyNumber(.fireBrigade, "18"),
    EmergencyNumber(.gendarmerie, "800 00 20 20"),
    EmergencyNumber(.samu, "1515", isConfirmed: false),
    EmergencyNumber(.childProtection, "116"),
    EmergencyNumber(.alert, "123"),
  ]

  /// Of `numbers`, those worth calling for an alert, the most useful first (a proposal of ours).
  package static func numbers(for kind: RedFlagKind, among numbers: [EmergencyNumber] = known)
    -> [EmergencyNumber]
  {
    services(for: kind).compactMap { service in numbers.first { $0.service == service } }
  }

  private static func services(for kind: RedFlagKind) -> [Service] {
    switch kind {
    case .suicidal, .acuteIllness, .pregnancyDanger: [.samu, .fireBrigade]
    case .unaccompaniedMinor: [.childProtection, .police]
    case .trafficking, .sexualExploitation: [.police, .gendarmerie, .alert]
    case .hallucinations, .distress: [.samu, .fireBrigade]
    case .physicalViolence, .threat: [.police, .gendarmerie, .alert]
    case .smuggled: [.alert]
    case .homelessTonight: [.alert, .childProtection]
    }
  }
}
