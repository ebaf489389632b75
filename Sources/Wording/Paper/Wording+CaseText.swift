package import Casework

/// Words of a case that is read line by line.
extension Wording {
  /// `Sexe : femme`, with the colon of the language.
  package func fact(_ label: String, _ value: String) -> String {
    say(fr: "\(label) : \(value)", en: "\(label): \(value)")
  }

  package func caseNumbered(_ number: CaseNumber) -> String {
    say(fr: "Dossier \(number)", en: "Case \(number)")
  }

  package var caseOpenedLabel: String { say(fr: "Ouvert le", en: "Opened on") }
  package var caseClosedLabel: String { say(fr: "Clos le", en: "Closed on") }
  package var caseAgentLabel: String { say(fr: "Chargé(e) de dossier", en: "Case manager") }
  package var lastChangeLabel: String { say(fr: "Dernière modification", en: "Last change") }
  package var otherCasesLabel: String { say(fr: "Autres retours", en: "Other returns") }
  package var relationsTitle: String { say(fr: "Rapprochements", en: "Links") }

  package func raisedBy(_ name: String, on moment: Instant) -> String {
    say(
      fr: "relevée par \(clean(name, limit: 60)) le \(self.moment(moment))",
      en: "raised by \(clean(name, limit: 60)) on \(self.moment(moment))")
  }

  package func flagClosedOn(_ moment: Instant) -> String {
    say(fr: "levée le \(self.moment(moment))", en: "closed on \(self.moment(moment))")
  }

  package var flagUnanswered: String {
    say(fr: "personne n'en a encore répondu", en: "nobody has answered for it yet")
  }

  /// `Budget, OIM : prévu 250 000 FCFA, engagé 0 FCFA, dépensé 0 FCFA, reste 250 000 FCFA`; the whole without a part.
  package func budgetFact(_ part: String?, _ sums: PlanBudget.Sums) -> String {
    let amounts = [
      say(fr: "prévu", en: "planned") + " " + money(sums.planned),
      say(fr: "engagé", en: "committed") + " " + money(sums.committed),
      say(fr: "dépensé", en: "spent") + " " + money(sums.spent),
      say(fr: "reste", en: "left") + " " + money(sums.remaining),
    ]
    return fact(
      (["Budget"] + [part].compactMap(\.self)).joined(separator: ", "), amounts.joined(separator: ", "))
  }
}
