package import Casework

/// Why an offer is proposed, and why another is not: each fact short enough to stand beside others in a line.
extension Wording {
  /// At most 40 columns.
  package func reason(_ reason: CandidateReason) -> String {
    switch reason {
    case .distance(let distance): name(of: distance)
    case .openPlaces(let count):
      counted(count, fr: ("place libre", "places libres"), en: ("open place", "open places"))
    case .full: say(fr: "complet, liste d'attente ?", en: "full, waiting list?")
    case .answers(let rate, nil):
      say(fr: "répond à \(percent(rate.percent))", en: "answers \(percent(rate.percent))")
    case .answers(let rate, let count?):
      say(
        fr: "répond à \(percent(rate.percent)), en \(days(count))",
        en: "answers \(percent(rate.percent)), in \(days(count))")
    case .fewReferrals(let count):
      say(
        fr: "\(number(count)) envoi(s), trop peu pour juger", en: "\(number(count)) sent, too few to judge")
    case .verification(let age): text(of: age)
    case .agreement(.near(let day, _)):
      say(fr: "convention jusqu'au \(self.day(day))", en: "agreement until \(self.day(day))")
    case .agreement(let standing): text(of: standing)
    case .doubt(let doubt): name(of: doubt)
    case .condition(let words): clean(words, limit: 40)
    case .cost(0): say(fr: "gratuit", en: "free of charge")
    case .cost(let francs): money(francs)
    }
  }

  /// What could not be held against its conditions, since nobody knows it.
  package func name(of doubt: CandidateReason.Doubt) -> String {
    switch doubt {
    case .age: say(fr: "âge à vérifier", en: "age to be checked")
    case .sex: say(fr: "réservé à un sexe : à vérifier", en: "for one sex only: to be checked")
    case .returnee: say(fr: "retour à prouver", en: "return to be proved")
    case .country: say(fr: "pays de retour à vérifier", en: "country of return to be checked")
    case .papers: say(fr: "pièces à vérifier", en: "papers to be checked")
    case .area: say(fr: "zone à vérifier", en: "area to be checked")
    }
  }

  /// At most 60 columns.
  package func obstacle(_ obstacle: CandidateObstacle) -> String {
    switch obstacle {
    case .providerInactive: text(of: OfferHindrance.providerInactive)
    case .offerInactive: text(of: OfferHindrance.offerInactive)
    case .paused(let pause): clean(text(of: OfferHindrance.paused(pause)), limit: 60)
    case .tooYoung(let least): say(fr: "à partir de \(age(least))", en: "from the age of \(number(least))")
    case .tooOld(let most): say(fr: "jusqu'à \(age(most))", en: "up to the age of \(number(most))")
    case .onlyFor(.man): say(fr: "réservé aux hommes", en: "for men only")
    case .onlyFor(.woman): say(fr: "réservé aux femmes", en: "for women only")
    case .notReturnee: say(fr: "réservé aux migrants de retour", en: "for returned migrants only")
    case .notFrom(let countries):
      clean(
        say(fr: "retour de : ", en: "returned from: ") + countries.map(name(of:)).joined(separator: ", "),
        limit: 60)
    case .papersMissing(let papers):
      clean(
        say(fr: "il manque : ", en: "missing: ") + papers.map(name(of:)).joined(separator: ", "), limit: 60)
    case .area: say(fr: "ne sert pas le lieu de résidence", en: "does not serve where the person lives")
    case .tried(let number): say(fr: "déjà tenté : \(number.short)", en: "tried already: \(number.short)")
    }
  }

  package func name(of distance: OfferDistance) -> String {
    switch distance {
    case .sameDepartment: say(fr: "même département", en: "same department")
    case .sameRegion: say(fr: "même région", en: "same region")
    case .national: say(fr: "tout le pays", en: "the whole country")
    case .neighbouringRegion: say(fr: "région voisine", en: "neighbouring region")
    case .elsewhere: say(fr: "région éloignée", en: "distant region")
    }
  }
}
