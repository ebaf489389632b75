import Casework
import Paperwork
import Wording

/// A referral with everything a paper can say, and the same one restricted.
enum SlipSample {
  static let day = CivilDay(number: 20_781)
  static let number = ReferralNumber(office: "KLD", year: 26, counter: 388)

  static func entry() -> DirectoryEntry {
    var offer = ServiceOffer(
      id: RecordID(high: 7, low: 11), provider: RecordID(high: 7, low: 1), code: "ANPEJ-KLD",
      service: "Conseil à l'emploi et accompagnement de projets")
    offer.categories = [.employment]
    offer.place = .kolda
    offer.address = "CDEPS, quartier Sikilo"
    offer.hours = OpeningHours(parsing: "lun-jeu 08:00-13:00 14:00-17:00; ven 08:00-12:30") ?? OpeningHours()
    offer.phones = ["33 996 11 22"]
    offer.focalPoint = ProviderContact(name: "Mme Sané, conseillère", phone: "77 123 45 67")
    offer.documentsToBring = "carte d'identité, certificat de retour, deux photos"
    offer.cost = 0
    return DirectoryEntry(
      provider: Provider(
        id: RecordID(high: 7, low: 1), code: "ANPEJ",
        name: "Agence nationale pour la promotion de l'emploi des jeunes", shortName: "ANPEJ"),
      offer: offer)
  }

  static func content(restricted: Bool = false, number: ReferralNumber? = number) -> SlipContent {
    SlipContent(
      office: PaperOffice(
        name: "BAOS Kolda", phone: "33 996 00 00", address: "ARD de Kolda, avenue du Fouladou"),
      number: number, isRestricted: restricted, urgency: .urgent, day: day, answerBy: day.adding(days: 3),
      to: entry(), person: restricted ? "Dossier KLD-26-00123-K" : "BALDÉ Mariama",
      facts: [
        .init(label: "Sexe", text: "femme"),
        .init(label: "Naissance", text: "1994 (32 ans)"),
        .init(label: "Retour de migration", text: "Libye, 24/11/2026"),
        .init(
          label: "Besoin et motif",
          text: "Emploi. Couturière de métier depuis huit ans, a perdu sa machine pendant le voyage ; elle "
            + "cherche un atelier qui l'emploie ou un appui pour s'installer.\nParle bien le français."),
      ],
      agent: "A. Diallo",
      consent: restricted
        ? .exception(.childInDanger, until: day.adding(days: 90))
        : .given(by: .person, how: .oralWithWitness, witness: "F. Kandé", until: day.adding(days: 90)))
  }

  static func papers(
    _ language: Language, restricted: Bool = false, number: ReferralNumber? = number
  ) -> ReferralPapers {
    ReferralPapers(content(restricted: restricted, number: number), wording: Wording(language))
  }

  static func recall(restricted: Bool = false, reason: RecallReason = .consentWithdrawn) -> RecallContent {
    RecallContent(
      office: content().office, number: number, isRestricted: restricted, issued: day,
      day: day.adding(days: 10), answerBy: day.adding(days: 12), to: entry(), reason: reason,
      agent: "A. Diallo"
    )
  }
}
