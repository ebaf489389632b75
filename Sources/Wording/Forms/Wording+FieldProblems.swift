package import Casework

/// What is wrong with an answer, in one line of at most 76 columns.
extension Wording {
  package func sentence(for problem: FieldProblem) -> String {
    switch problem {
    case .missing: say(fr: "Réponse obligatoire.", en: "An answer is required.")
    case .notADate:
      say(
        fr: "Date non comprise ; exemples : 24/11/1990, 03/1984, 1984, 34a, -3.",
        en: "Date not understood; examples: 24/11/1990, 03/1984, 1984, 34y, -3.")
    case .noSuchDay:
      say(fr: "Ce jour n'existe pas dans le calendrier.", en: "There is no such day in the calendar.")
    case .notANumber:
      say(fr: "Un nombre entier est attendu, en chiffres.", en: "A whole number is expected, in digits.")
    case .outOfRange(let range):
      say(
        fr: "Un nombre de \(number(range.lowerBound)) à \(number(range.upperBound)) est attendu.",
        en: "A number from \(number(range.lowerBound)) to \(number(range.upperBound)) is expected.")
    case .notAnAmount:
      say(
        fr: "Montant non compris ; exemples : 1250000, 1 250 000 ou 1,25M.",
        en: "Amount not understood; examples: 1250000, 1 250 000 or 1,25M.")
    case .noSuchOption(let typed):
      say(
        fr: "\(quoted(typed)) n'est pas dans la liste ; F4 montre les choix.",
        en: "\(quoted(typed)) is not in the list; F4 shows the choices.")
    case .severalOptions(let typed, let count):
      say(
        fr: "\(quoted(typed)) convient à \(count) choix ; taper une lettre de plus, ou F4.",
        en: "\(quoted(typed)) fits \(count) choices; type one more letter, or F4.")
    case .notAPhoneNumber:
      say(
        fr: "Un numéro a de 7 à 15 chiffres ; exemples : 77 123 45 67, +34 612345678.",
        en: "A number has 7 to 15 digits; examples: 77 123 45 67, +34 612345678.")
    case .tooLong(let limit):
      say(fr: "\(characters(limit)) au plus.", en: "At most \(characters(limit)).")
    case .noAnswerNotAccepted(let reason):
      say(
        fr: "Le motif \(quoted(name(of: reason))) n'est pas accepté ici.",
        en: "The reason \(quoted(name(of: reason))) is not accepted here.")
    case .check(let check): sentence(for: check)
    }
  }

  /// What a check found; one that only asks again ends with the question.
  package func sentence(for check: FieldCheck) -> String {
    let finding = sentence(for: check.rule)
    return switch check.grade {
    case .refuse, .note: finding
    case .askAgain: "\(finding) \(say(fr: "Est-ce exact ?", en: "Is this right?"))"
    }
  }

  private func sentence(for rule: FieldCheck.Rule) -> String {
    switch rule {
    case .notInFuture: say(fr: "Cette date est dans l'avenir.", en: "This date is in the future.")
    case .notBefore(let field):
      say(fr: "Cette date est avant : \(label(of: field)).", en: "This date is before: \(label(of: field)).")
    case .notAfter(let field):
      say(fr: "Cette date est après : \(label(of: field)).", en: "This date is after: \(label(of: field)).")
    case .atMostYearsOld(let years):
      say(fr: "Cette date donne plus de \(age(years)).", en: "This date makes more than \(age(years)).")
    case .atMostMonthsAgo(let count):
      say(
        fr: "Cette date remonte à plus de \(months(count)).",
        en: "This date is more than \(months(count)) ago.")
    case .atMost(let field):
      say(fr: "Nombre plus grand que : \(label(of: field)).", en: "Number larger than: \(label(of: field)).")
    case .documentLooksRight:
      say(
        fr: "Numéro inhabituel pour cette pièce ou ce sexe ; à vérifier.",
        en: "Unusual number for this document or this sex; to be checked.")
    case .knownPhonePrefix:
      say(fr: "Préfixe sénégalais inhabituel.", en: "Unusual Senegalese prefix.")
    case .adultOrGuardian:
      say(
        fr: "Personne mineure : indiquer son représentant légal.",
        en: "A minor: name the legal guardian.")
    case .womanOnly:
      say(fr: "Réponse inattendue pour un homme.", en: "Unexpected answer for a man.")
    case .fits(let column): capitalised(unfit(column)) + "."
    case .atLeast(let length):
      say(fr: "\(characters(length)) au moins.", en: "At least \(characters(length)).")
    case .notInPast: say(fr: "Ce jour est passé.", en: "This day is over.")
    case .timeOfDay: say(fr: "Heure non comprise : 9h30, 0930.", en: "Time not understood: 9:30, 0930.")
    }
  }
}
