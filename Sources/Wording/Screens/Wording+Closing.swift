package import Casework

/// Words of closing a case by two people.
extension Wording {
  package var placeClosing: String { say(fr: "Clôture", en: "Closing") }
  package var closingTitle: String { say(fr: "Proposer la clôture", en: "Propose the closing") }
  package var closingAloneTitle: String {
    say(
      fr: "Clore le dossier : personne d'autre ne peut approuver",
      en: "Close the case: nobody else can approve")
  }
  package func closingNeed(_ number: Int, _ line: String) -> String {
    say(fr: "Besoin \(number) : \(line)", en: "Need \(number): \(line)")
  }
  package func closingFlags(_ count: Int) -> String {
    say(
      fr: "! \(redFlags(count)) en cours : \(count == 1 ? "il reste" : "ils restent") après la clôture.",
      en: "! \(redFlags(count)) open: \(count == 1 ? "it stays" : "they stay") after the closing.")
  }
  package var finalMissing: String {
    say(
      fr: "? Aucun entretien final.  F6 = évaluer d'abord", en: "? No final interview.  F6 = assess first")
  }
  package func closingReferral(_ number: Int, _ line: String) -> String {
    say(fr: "Référ. \(number) : \(line)", en: "Referral \(number): \(line)")
  }
  package func closingRecalls(_ numbers: [String]) -> String {
    let list = numbers.joined(separator: ", ")
    return say(
      fr: "! Rappels que le prestataire doit d'abord confirmer : \(list)",
      en: "! Recalls that their provider has to confirm first: \(list)")
  }
  package var closingRecallsFirst: String {
    say(
      fr: "D'abord la réponse du prestataire à chaque rappel.  F6 = y aller",
      en: "First the provider's answer to each recall.  F6 = go there")
  }
  package var closingSealedNeed: String {
    say(
      fr: "Un besoin protégé reste ouvert : à clore par qui en a la clé.",
      en: "A protected need is open: to be ended by whoever holds its key.")
  }
  package var closingProposed: String {
    say(
      fr: "Clôture proposée : elle attend l'accord d'une autre personne.",
      en: "Closing proposed: it waits for somebody else to approve.")
  }
  package func decisionTitle(_ closing: ClosingProposal) -> String {
    say(
      fr: "Clôture proposée par \(closing.proposedByName), \(day(closing.proposed.day))",
      en: "Closing proposed by \(closing.proposedByName), \(day(closing.proposed.day))")
  }
  package var closingTakenBack: String { say(fr: "Clôture reprise.", en: "Closing taken back.") }
  package var closingReturned: String {
    say(fr: "Clôture renvoyée à qui l'a proposée.", en: "Closing sent back to whoever proposed it.")
  }
  package func closingWaits(_ closing: ClosingProposal) -> String {
    say(
      fr: "Clôture proposée par \(closing.proposedByName), à approuver   k",
      en: "Closing proposed by \(closing.proposedByName), to be approved   k")
  }
  package var closingWaitsHelp: String {
    say(fr: "k = décider : approuver ou renvoyer", en: "k = decide: approve or send back")
  }
  package func closingSentBack(_ closing: ClosingProposal) -> String {
    say(
      fr: "Clôture renvoyée par \(closing.decidedByName) : \(clean(closing.answer, limit: 200))",
      en: "Closing sent back by \(closing.decidedByName): \(clean(closing.answer, limit: 200))")
  }
  /// What stands of a closing, as label and text.
  package func closingFacts(_ closing: ClosingProposal) -> [(label: String, text: String)] {
    let reason = ClosingReason(rawValue: closing.reason).map { name(of: $0) } ?? closing.reason
    var facts = [(label(of: FieldCode(.closingReason)), reason)]
    if !closing.note.isEmpty {
      facts.append((label(of: FieldCode(.closingNote)), clean(closing.note, limit: 400)))
    }
    if let keeps = closing.keepsContact {
      facts.append((label(of: FieldCode(.closingContact)), name(of: keeps ? YesNo.yes : .no)))
    }
    if let day = closing.keptUntil { facts.append((label(of: FieldCode(.closingKept)), self.day(day))) }
    facts.append(
      (
        closing.decidedByName.isEmpty ? say(fr: "Proposée par", en: "Proposed by") : approvedLabel,
        [closing.proposedByName, closing.decidedByName].filter { !$0.isEmpty }.joined(separator: ", ")
      ))
    return facts
  }
  private var approvedLabel: String { say(fr: "Proposée, approuvée", en: "Proposed, approved") }
  package func todayClosings(_ count: Int) -> String {
    say(fr: "Clôtures à approuver (\(count))", en: "Closings to approve (\(count))")
  }
}
