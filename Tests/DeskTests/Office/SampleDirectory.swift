import Casework
import Desk
import Wording

/// A small directory on Tuesday 24 November 2026: verified and not, paused, full, out of use, its agreement over.
enum SampleDirectory {
  static let advice = entry(
    11, of: provider(1, "ANPEJ", "Agence nationale pour la promotion de l'emploi des jeunes"), "ANPEJ-KLD",
    "Conseil à l'emploi, insertion"
  ) {
    $0.categories = [.employment, .incomeActivity]
    $0.place = .kolda
    $0.address = "Quartier Sikilo, derrière la poste"
    $0.area = .places([.kolda], [])
    $0.hours = OpeningHours(parsing: "lun-ven 08:00-16:00") ?? OpeningHours()
    $0.phones = ["33 996 11 22", "77 000 12 34"]
    $0.focalPoint = ProviderContact(name: "Mme Baldé", phone: "77 000 12 34")
    $0.channel = .phone
    ($0.eligibility.ageFrom, $0.eligibility.ageTo) = (18, 35)
    $0.eligibility.papers = [.nationalNumber]
    $0.cost = 0
    $0.documentsToBring = "Pièce d'identité, CV s'il y en a un, et tout diplôme ou attestation de travail"
    $0.verified = Verification(day: SampleOffice.today.adding(days: -20), by: "F. Sané")
  }
  static let dakar = entry(12, of: advice.provider, "ANPEJ-DKR", "Siège et antenne de Dakar") {
    $0.categories = [.employment]
    $0.place = .dakar
    $0.area = .places([.dakar], [])
  }
  static let training = entry(
    21, of: provider(2, "FORM", "Fonds de formation", until: SampleOffice.today.adding(days: -3)), "FORM-SN",
    "Bons de formation"
  ) {
    $0.categories = [.training]
    $0.verified = Verification(day: SampleOffice.today.adding(days: -250), by: "A. Diallo")
    $0.openPlaces = 0
    $0.source = .found
  }
  static let listening = entry(
    31, of: provider(3, "ECOUTE", "Ligne d'écoute"), "ECOUTE-SN", "Écoute par téléphone"
  ) {
    $0.categories = [.counselling]
    $0.phones = ["116"]
    $0.pause = OfferPause(until: SampleOffice.today.adding(days: 12), reason: "Ligne en panne")
    $0.source = .recalled
  }
  static let shelter = entry(41, of: provider(4, "TOIT", "Un toit"), "TOIT-ZIG", "Hébergement d'urgence") {
    $0.categories = [.housing]
    $0.area = .places([.ziguinchor, .sedhiou, .kolda], [])
    $0.isActive = false
  }

  static let entries = [advice, dakar, training, listening, shelter]
  static let directory = directory(of: entries)

  static func directory(of entries: [DirectoryEntry]) -> ProviderDirectory {
    ProviderDirectory(kept: entries.map(\.provider), entries.map(\.offer))
  }

  static func context(
    _ language: Language = .french, as member: StaffMember? = SampleOffice.head
  ) -> DeskContext {
    var context = SampleOffice.context(language, as: member)
    context.directory = directory
    return context
  }

  private static func provider(
    _ number: UInt64, _ code: String, _ name: String, until day: CivilDay? = nil
  ) -> Provider {
    Provider(
      id: RecordID(high: 8, low: number), code: code, name: name,
      shortName: code == "ANPEJ" ? "Emploi des jeunes" : "", kind: code == "ANPEJ" ? .stateService : nil,
      agreementUntil: day)
  }

  private static func entry(
    _ number: UInt64, of provider: Provider, _ code: String, _ service: String,
    _ tell: (inout ServiceOffer) -> Void
  ) -> DirectoryEntry {
    var offer = ServiceOffer(
      id: RecordID(high: 8, low: number), provider: provider.id, code: code, service: service)
    tell(&offer)
    return DirectoryEntry(provider: provider, offer: offer)
  }
}
