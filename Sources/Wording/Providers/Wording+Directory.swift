package import Casework

/// The screens of the directory.
extension Wording {
  package var placeDirectory: String { say(fr: "Répertoire", en: "Directory") }
  package var placeCoverage: String { say(fr: "Couverture", en: "Coverage") }
  package var placeNewOffer: String { say(fr: "Nouveau service", en: "New service") }
  package var placeNewProvider: String { say(fr: "Nouvel organisme", en: "New provider") }

  package var directoryHelp: String {
    say(
      fr: "Taper : code, organisme, service, besoin ou lieu.   Entrée = fiche",
      en: "Type: code, provider, service, need or place.   Enter = entry")
  }
  package var directoryHeadings: [String] {
    [
      say(fr: "CODE", en: "CODE"), say(fr: "SERVICE", en: "SERVICE"), say(fr: "LIEU", en: "PLACE"),
      say(fr: "VÉRIFIÉ", en: "VERIFIED"),
    ]
  }
  package var directoryLegend: String {
    say(
      fr: "! pas avant  0 complet  - inactif  * convention échue",
      en: "! not before  0 full  - inactive  * agreement over")
  }
  package var entryHelp: String {
    say(
      fr: "m = modifier   v = vérifié aujourd'hui   p = pas avant   Entrée = aller à",
      en: "m = edit   v = verified today   p = not before   Enter = go to")
  }

  package func offers(_ count: Int) -> String {
    counted(count, fr: ("service", "services"), en: ("service", "services"))
  }

  /// The filters in force, in one line.
  package func filterLine(_ filter: ProviderFilter) -> String {
    var parts: [String] = []
    if let region = filter.region { parts.append(say(fr: "région de ", en: "region of ") + name(of: region)) }
    if let department = filter.department { parts.append(name(of: department)) }
    if let dimension = filter.dimension { parts.append(name(of: dimension)) }
    if let category = filter.category { parts.append(name(of: category)) }
    if filter.usableOn != nil { parts.append(say(fr: "utilisables aujourd'hui", en: "usable today")) }
    let all = parts.isEmpty ? say(fr: "aucun", en: "none") : parts.joined(separator: ", ")
    return say(fr: "Filtre : ", en: "Filter: ") + all
  }

  /// What stands before an offer in a list: `!` paused, `-` out of use, `0` no place left, `*` its agreement has ended.
  package func sign(of entry: DirectoryEntry, today: CivilDay) -> String {
    switch entry.hindrance(on: today) {
    case .paused: return "!"
    case .providerInactive, .offerInactive: return "-"
    case nil:
      if entry.offer.openPlaces == 0 { return "0" }
      if case .expired = entry.provider.agreementStanding(on: today) { return "*" }
      return " "
    }
  }

  /// `jamais`, `24/11/2026`, `8 mois`: at most ten columns.
  package func brief(_ age: VerificationAge) -> String {
    switch age {
    case .never: say(fr: "jamais", en: "never")
    case .fresh(let day): self.day(day)
    case .old(let months): self.months(months)
    }
  }

  /// The place of an offer, or the area of one without a counter, as far as a list has room.
  package func place(of offer: ServiceOffer) -> String {
    if let place = offer.place { return name(of: place) }
    switch offer.area {
    case .country: return say(fr: "tout le pays", en: "whole country")
    case .places(let regions, let departments):
      return (regions.map(name(of:)) + departments.map(name(of:))).joined(separator: ", ")
    }
  }

  /// `Vérifié : jamais`, with who signed for it.
  package func verifiedLine(_ offer: ServiceOffer, today: CivilDay) -> String {
    let age = text(of: offer.verificationAge(on: today))
    let by = offer.verified?.by ?? ""
    return capitalised(age) + (by.isEmpty ? "" : say(fr: ", par ", en: ", by ") + by)
  }

  package func unknownFacts(_ columns: [ProviderColumn]) -> String {
    say(fr: "non renseigné : ", en: "not known: ")
      + columns.map { uncapitalised(label(of: $0.field)) }.joined(separator: ", ")
  }
  /// Within a sentence; an acronym keeps its capitals.
  private func uncapitalised(_ label: String) -> String {
    label.dropFirst().first?.isUppercase ?? false ? label : label.prefix(1).lowercased() + label.dropFirst()
  }

  package var free: String { say(fr: "gratuit", en: "free") }
  package var otherOffersTitle: String {
    say(fr: "Autres services de l'organisme", en: "Other services of the provider")
  }

  // What was done, by name, with its way back.

  package func entrySaved(_ code: String) -> String {
    say(fr: "\(code) : enregistré.  u = défaire", en: "\(code): saved.  u = undo")
  }
  package func entryAdded(_ code: String) -> String {
    say(fr: "\(code) : ajouté.  u = rendre inactif", en: "\(code): added.  u = make inactive")
  }
  package func entryVerified(_ code: String, by name: String) -> String {
    say(
      fr: "\(code) : vérifié aujourd'hui, signé \(name).  u = défaire",
      en: "\(code): verified today, signed \(name).  u = undo")
  }
  package func entryPaused(_ code: String, until day: CivilDay) -> String {
    say(
      fr: "\(code) : pas avant le \(self.day(day)).  u = défaire",
      en: "\(code): not before \(self.day(day)).  u = undo")
  }
  package func entryResumed(_ code: String) -> String {
    say(fr: "\(code) : de nouveau utilisable.  u = défaire", en: "\(code): usable again.  u = undo")
  }
  package func entryActive(_ code: String, _ isActive: Bool) -> String {
    isActive
      ? say(fr: "\(code) : actif.  u = défaire", en: "\(code): active.  u = undo")
      : say(fr: "\(code) : inactif.  u = défaire", en: "\(code): inactive.  u = undo")
  }
  package func entryUndone(_ code: String) -> String {
    say(fr: "\(code) : dernier changement défait.", en: "\(code): last change undone.")
  }
  package func providerHasOffers(_ count: Int) -> String {
    say(
      fr: "Ces champs valent pour tous les services de l'organisme (\(count)).",
      en: "These fields hold for all services of the provider (\(count)).")
  }
  package var directoryChanged: String {
    say(fr: "Fiche relue : un autre poste l'a changée.", en: "Entry read again: another desk changed it.")
  }
  package var entryGone: String {
    say(fr: "Cette fiche n'est pas dans le répertoire.", en: "This entry is not in the directory.")
  }
  package var coverageHelp: String {
    say(
      fr: "Dans la région, + ailleurs qui la desservent.   Entrée = leur liste",
      en: "Within the region, + elsewhere that serve it.   Enter = list them")
  }
  package func coverageGaps(_ count: Int) -> String {
    count == 0
      ? say(fr: "Chaque région a quelqu'un pour chaque dimension.", en: "Every region has somebody for each.")
      : say(fr: "! personne : \(count) cases", en: "! nobody: \(count) cells")
  }
}

extension Wording {
  /// What somebody did to an entry, by name, with its way back.
  package func done(_ change: DirectoryChange) -> String {
    let (code, columns) = (change.after.offer.code, Set(change.columns))
    if change.isOfNew { return entryAdded(code) }
    if columns.isSubset(of: [.verified, .verifiedBy]), let verified = change.after.offer.verified {
      return entryVerified(code, by: verified.by)
    }
    if columns.isSubset(of: [.notUntil, .notUntilReason]) {
      return change.after.offer.pause.map { entryPaused(code, until: $0.until) } ?? entryResumed(code)
    }
    if columns == [.active] { return entryActive(code, change.after.offer.isActive) }
    if columns == [.providerActive] {
      return entryActive(change.after.provider.code, change.after.provider.isActive)
    }
    return entrySaved(code)
  }

  /// Whether it can be used on the day, and what an agreement says to that.
  package func state(of entry: DirectoryEntry, today: CivilDay) -> String {
    let standing = text(of: entry.provider.agreementStanding(on: today))
    let usable = say(fr: "utilisable", en: "usable") + (entry.offer.openPlaces == 0 ? full : "")
    let state = capitalised(entry.hindrance(on: today).map { text(of: $0) } ?? usable)
    return standing.isEmpty ? state : "\(state), \(standing)"
  }

  private var full: String { say(fr: ", complet", en: ", full") }

  package var pauseNeedsFuture: String {
    say(fr: "Il faut un jour à venir.", en: "It must be a day to come.")
  }
}
