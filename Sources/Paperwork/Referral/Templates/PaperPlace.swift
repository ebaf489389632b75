/// A named place of a template, where something of the referral is put. The raw value is what an office types between braces.
package enum PaperPlace: String, CaseIterable, Hashable, Sendable {
  case number = "numero"
  /// Letter by letter, to be read and typed from a crumpled slip.
  case spacedNumber = "numero_espace"
  /// The day of this paper.
  case day = "date"
  /// Of a recall: the day the slip was issued.
  case issued = "emis"
  case office = "bureau"
  case officeAddress = "bureau_adresse"
  case officePhone = "bureau_tel"
  /// Who issues it.
  case agent = "agent"
  case urgency = "urgence"
  case answerBy = "reponse_avant"
  case provider = "prestataire"
  case service = "service"
  case address = "adresse"
  /// Who to ask for.
  case contact = "contact"
  case phone = "telephone"
  case hours = "horaires"
  /// What to bring.
  case papers = "pieces"
  case cost = "cout"
  /// The name, or the number of the case.
  case person = "personne"
  /// What is told of the person, a line a fact: nothing that was held back.
  case facts = "renseignements"
  case consent = "accord"
  case consentUntil = "accord_jusque"
  case exception = "exception"
  case recallReason = "motif_rappel"
  /// A box for each reason to refuse.
  case refusals = "refus"
  /// Filled for a restricted referral, for `{si reserve}`.
  case restricted = "reserve"
}
