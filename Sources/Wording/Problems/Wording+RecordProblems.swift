import Casework

/// Problems of what is asked for: cases, people, drafts, and two desks on one page.
extension Wording {
  func noCase(_ number: String) -> String {
    if CaseNumber.looksLikeOne(number), CaseNumber(parsing: number) == nil {
      return say(
        fr: "Le numéro \(quoted(number)) contient une erreur. Le relire caractère par caractère.",
        en: "The number \(quoted(number)) has a mistake in it. Read it again, character by character.")
    }
    return say(
      fr: "Aucun dossier \(quoted(number)) dans ce bureau. Chercher par le nom.",
      en: "There is no case \(quoted(number)) in this office. Search by name.")
  }

  var noPerson: String {
    say(
      fr: "Cette personne n'est plus dans les données. Revenir à la liste et chercher de nouveau.",
      en: "This person is no longer in the data. Go back to the list and search again.")
  }

  var noDraft: String {
    say(
      fr: "Ce brouillon n'existe plus. Il a été enregistré ou abandonné sur un autre poste.",
      en: "This draft no longer exists. It was saved or given up at another desk.")
  }

  func conflict(_ conflict: SectionConflict) -> String {
    let section = name(of: conflict.theirs.section)
    let who = clean(conflict.theirs.changedBy, limit: 30)
    let time = clock(conflict.theirs.changed)
    return say(
      fr:
        "\(section) : \(who) a enregistré une autre version à \(time). Comparer les deux avant d'enregistrer.",
      en: "\(section): \(who) saved another version at \(time). Compare the two before saving.")
  }

  var secondPersonNeeded: String {
    say(
      fr: "Une clôture se décide à deux, dont le responsable : une autre personne doit l'approuver.",
      en: "Closing takes two people, one of them the head of office: somebody else must approve it.")
  }

  func outcomesMissing(needs: Int, referrals: [ReferralNumber]) -> String {
    var missing: [String] = []
    if needs > 0 {
      missing.append(
        needs == 1
          ? say(fr: "1 besoin", en: "1 need") : say(fr: "\(needs) besoins", en: "\(needs) needs"))
    }
    missing += referrals.prefix(Self.mostNumbers).map(\.description)
    if referrals.count > Self.mostNumbers { missing.append("+\(referrals.count - Self.mostNumbers)") }
    let list = missing.joined(separator: ", ")
    return say(fr: "Pas de clôture sans issue : \(list).", en: "No closing without an outcome: \(list).")
  }

  /// Numbers of referrals that fit on the line of messages.
  private static let mostNumbers = 3

  var noArrival: String {
    say(
      fr: "Cette annonce n'existe plus : elle a été défaite. Revenir à la liste.",
      en: "This announcement no longer exists: it was taken back. Go back to the list.")
  }

  var arrivalChanged: String {
    say(
      fr: "Cette annonce vient de changer ailleurs. La relire avant de recommencer.",
      en: "This announcement has just changed elsewhere. Read it again before trying again.")
  }

  func followUpChanged(_ number: CaseNumber) -> String {
    say(
      fr: "Ce suivi du dossier \(number) vient de changer ailleurs. Le relire avant de recommencer.",
      en: "This follow-up of case \(number) has just changed elsewhere. Read it again before trying again.")
  }

  func caseChanged(_ number: CaseNumber) -> String {
    say(
      fr: "Le dossier \(number) vient de changer sur un autre poste. Le relire avant de recommencer.",
      en: "Case \(number) has just changed at another desk. Read it again before you start over.")
  }

  var consentRefused: String {
    say(
      fr: "La personne n'a pas accepté l'entretien. Seule l'aide urgente du jour peut être enregistrée.",
      en: "The person did not agree to the interview. Only today's urgent help can be recorded.")
  }

  func noRecord(_ kind: CaseRecordKind, _ number: CaseNumber) -> String {
    let what = name(of: kind)
    return say(
      fr: "Cet enregistrement (\(what)) n'est pas dans le dossier \(number). Relire le dossier.",
      en: "This record (\(what)) is not in case \(number). Read the case again.")
  }

  func recordChanged(_ kind: CaseRecordKind, _ number: CaseNumber) -> String {
    let what = name(of: kind)
    return say(
      fr: "Dossier \(number) : l'état a changé sur un autre poste (\(what)). Relire avant de recommencer.",
      en: "Case \(number): the status was changed at another desk (\(what)). Read it before you start over.")
  }

  func planReplaced(_ number: CaseNumber) -> String {
    say(
      fr: "Ce plan du dossier \(number) n'est plus en vigueur. Travailler sur le plan qui l'a remplacé.",
      en: "This plan of case \(number) is no longer in force. Work on the plan that took its place.")
  }

  func instrumentDiffers(_ code: String, _ version: Int) -> String {
    let what = quoted("\(code) \(version)")
    return say(
      fr: "Le bureau a déjà \(what) avec un autre contenu. Donner un nouveau numéro de version au fichier.",
      en: "The office already has \(what) with other content. Give the file a new version number.")
  }

  func unsealable(table: String, record: RecordID) -> String {
    let place = "\(clean(table, limit: 30)) \(record)"
    return say(
      fr:
        "Un enregistrement ne s'ouvre pas avec sa clé (\(place)). Lancer baos check et garder la dernière copie.",
      en: "A record does not open with its key (\(place)). Run baos check and keep the last backup.")
  }
}
