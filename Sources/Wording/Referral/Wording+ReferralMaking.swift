package import Casework

/// Words of the making of a referral, of its issue and of its recall.
extension Wording {
  package var placeChoice: String { say(fr: "À qui référer", en: "Refer to whom") }
  package var placeMaking: String { say(fr: "Référencement", en: "Referral") }
  package var placePreview: String { say(fr: "Ce qui part", en: "What leaves") }
  package var placeRecall: String { say(fr: "Rappel", en: "Recall") }

  package var chooseNeedToRefer: String {
    say(fr: "Choisir un besoin retenu, pour le référer.", en: "Choose a need that was kept, to refer it.")
  }

  package var chooseCaseToRefer: String {
    say(fr: "Choisir le dossier ; puis le besoin, et r.", en: "Choose the case; then the need, and r.")
  }

  package var referFromNeed: String {
    say(
      fr: "On réfère depuis un besoin : onglet Besoins, puis r.", en: "Refer from a need: tab Needs, then r.")
  }

  package var keepNeedFirst: String {
    say(fr: "D'abord garder le besoin (F2), puis r.", en: "Keep the need first (F2), then r.")
  }

  package var noReferralYet: String {
    say(fr: "Aucun référencement : onglet Besoins, puis r.", en: "No referral: tab Needs, then r.")
  }

  package func proposedProviders(_ count: Int) -> String {
    say(fr: "Proposés (\(number(count)))", en: "Proposed (\(number(count)))")
  }

  package func otherProviders(_ count: Int) -> String {
    say(fr: "Non proposés, et pourquoi (\(number(count)))", en: "Not proposed, and why (\(number(count)))")
  }

  package var nobodyToReferTo: String {
    say(
      fr: "Le répertoire n'a personne pour ce besoin : l'y ajouter d'abord (p).",
      en: "The directory has nobody for this need: add somebody there first (p).")
  }

  /// `ANPEJ (Kolda), insertion des jeunes, 77 123 45 67`.
  package func title(of entry: DirectoryEntry) -> String {
    [
      clean(entry.provider.calledName, limit: 30)
        + (entry.offer.place.map { " (\(name(of: $0)))" } ?? ""), clean(entry.offer.service, limit: 120),
      entry.offer.phones.first ?? "",
    ]
    .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  package func inPlaceOf(_ number: String) -> String {
    say(fr: "à la place de \(number)", en: "in the place of \(number)")
  }

  /// The first overlap, and that there are more.
  package func overlaps(_ count: Int, first: String) -> String {
    count > 1 ? say(fr: "\(first) +\(number(count - 1))", en: "\(first) +\(number(count - 1))") : first
  }

  package func explainFirst(_ field: FieldCode) -> String {
    say(
      fr: "Dire d'abord pourquoi : \(label(of: field)).", en: "Say why first: \(label(of: field)).")
  }

  package func caseNumberOnly(_ number: CaseNumber) -> String {
    say(fr: "Dossier \(number)", en: "Case \(number)")
  }

  /// Where neither a name nor a number of the case is told.
  package var unnamedPerson: String { say(fr: "Personne suivie par le bureau", en: "Known to the office") }

  package var previewHelp: String {
    say(
      fr: "Exactement ce qui part. Lettre ou Espace = dire ou taire. F2 = émettre",
      en: "Exactly what leaves. Letter or Space = tell or hold back. F2 = issue")
  }

  package func askToIssue(to provider: String, items: Int) -> String {
    say(
      fr:
        "Émettre vers \(clean(provider, limit: 30)), avec \(number(items)) informations ?  o = oui, émettre",
      en: "Issue to \(clean(provider, limit: 30)), with \(number(items)) items?  y = yes, issue")
  }

  package var nothingIssued: String { say(fr: "Rien n'est émis.", en: "Nothing was issued.") }
  package func draftIsOver(_ card: ReferralCard) -> String {
    let (number, state) = (card.number.short, name(of: card.state))
    return say(
      fr: "\(number) n'est plus un brouillon : \(state).", en: "\(number) is no draft any more: \(state).")
  }

  package var keptAsDraft: String {
    say(fr: "Gardé comme brouillon, non émis.", en: "Kept as a draft, not issued.")
  }

  package func issuedTo(_ provider: String) -> String {
    say(
      fr: "Émis vers \(clean(provider, limit: 30)). À écrire sur le papier remis.",
      en: "Issued to \(clean(provider, limit: 30)). Write it on the paper handed over.")
  }

  package var issuedHelp: String {
    say(
      fr: "i = imprimer   f = fichier   v = voir   m = messages   Entrée = la fiche",
      en: "i = print   f = file   v = view   m = messages   Enter = the referral")
  }

  package var placeSlip: String { say(fr: "Bordereau", en: "Slip") }
  package var placeMessages: String { say(fr: "Messages", en: "Messages") }

  /// The short texts to the provider and to the person, to be read on the telephone or sent from one.
  package func messages(_ provider: String, _ person: String) -> String {
    say(
      fr: "Au prestataire :\n\n\(provider)\n\nÀ la personne :\n\n\(person)",
      en: "To the provider:\n\n\(provider)\n\nTo the person:\n\n\(person)")
  }

  package func recallTitle(_ count: Int) -> String {
    say(fr: "Rappeler : \(referrals(count)) dehors", en: "Recall: \(referrals(count)) out")
  }

  package var nothingOut: String {
    say(fr: "Aucun référencement de ce dossier n'est dehors.", en: "No referral of this case is out.")
  }

  package var noticesHelp: String {
    say(
      fr: "L'avis qui part à chacun.  F7/F8 = page   F2 = rappeler",
      en: "The notice to each.  F7/F8 = page   F2 = recall")
  }

  package func askToRecall(_ count: Int) -> String {
    say(
      fr: "Rappeler \(referrals(count)) ?  o = oui, rappeler",
      en: "Recall \(referrals(count))?  y = yes, recall")
  }

  package var recallOffered: String {
    say(
      fr: "Plus d'accord pour communiquer : ce qui est dehors est à rappeler.",
      en: "No consent to share any more: what is out is to be called back.")
  }

  package func recalled(_ count: Int) -> String {
    say(
      fr: "\(referrals(count)) : rappel noté, à faire confirmer.  i = imprimer",
      en: "\(referrals(count)): recall noted, to be confirmed.  i = print")
  }

  package func placeNotices(_ count: Int) -> String {
    counted(count, fr: ("avis de rappel", "avis de rappel"), en: ("recall notice", "recall notices"))
  }
}
