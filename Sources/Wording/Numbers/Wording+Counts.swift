/// Things counted in words, for headings, lists and messages.
extension Wording {
  package func cases(_ count: Int) -> String {
    counted(count, fr: ("dossier", "dossiers"), en: ("case", "cases"))
  }

  package func persons(_ count: Int) -> String {
    counted(count, fr: ("personne", "personnes"), en: ("person", "people"))
  }

  package func returns(_ count: Int) -> String {
    counted(count, fr: ("retour", "retours"), en: ("return", "returns"))
  }

  package func drafts(_ count: Int) -> String {
    counted(count, fr: ("brouillon", "brouillons"), en: ("draft", "drafts"))
  }

  package func redFlags(_ count: Int) -> String {
    counted(count, fr: ("signal d'alerte", "signaux d'alerte"), en: ("red flag", "red flags"))
  }

  /// People who look like the one being typed.
  package func matches(_ count: Int) -> String {
    counted(count, fr: ("ressemblance", "ressemblances"), en: ("likely match", "likely matches"))
  }

  package func results(_ count: Int) -> String {
    counted(count, fr: ("résultat", "résultats"), en: ("result", "results"))
  }

  package func changes(_ count: Int) -> String {
    counted(count, fr: ("modification", "modifications"), en: ("change", "changes"))
  }

  package func fields(_ count: Int) -> String {
    counted(count, fr: ("champ", "champs"), en: ("field", "fields"))
  }

  /// Required questions still without an answer: `reste 5 obligatoires`, `rien d'obligatoire ne manque`.
  package func requiredLeft(_ count: Int) -> String {
    if count == 0 { return say(fr: "rien d'obligatoire ne manque", en: "nothing required is missing") }
    return say(
      fr: "reste \(number(count)) \(count == 1 ? "obligatoire" : "obligatoires")",
      en: "\(number(count)) required left")
  }

  /// `3 à revoir`.
  package func problems(_ count: Int) -> String {
    say(fr: "\(number(count)) à revoir", en: "\(number(count)) to review")
  }

  package func days(_ count: Int) -> String {
    counted(count, fr: ("jour", "jours"), en: ("day", "days"))
  }

  package func months(_ count: Int) -> String {
    say(fr: "\(number(count)) mois", en: "\(number(count)) \(count.magnitude == 1 ? "month" : "months")")
  }

  package func attemptsLeft(_ count: Int) -> String {
    counted(count, fr: ("essai restant", "essais restants"), en: ("try left", "tries left"))
  }

  package func characters(_ count: Int) -> String {
    counted(count, fr: ("caractère", "caractères"), en: ("character", "characters"))
  }

  /// `page 2 sur 9`.
  package func page(_ number: Int, of count: Int) -> String {
    say(
      fr: "page \(self.number(number)) sur \(self.number(count))",
      en: "page \(self.number(number)) of \(self.number(count))")
  }

  /// What a list leaves out below its last row: `+12 plus bas`.
  package func more(_ count: Int) -> String {
    say(fr: "+\(number(count)) plus bas", en: "+\(number(count)) below")
  }
}
