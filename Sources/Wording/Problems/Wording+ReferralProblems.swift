package import Casework

/// Why a referral cannot be written, issued or moved so.
extension Wording {
  var noReferral: String {
    say(
      fr: "Ce référencement n'est pas dans les données de ce bureau. Relire le numéro sur la fiche.",
      en: "This referral is not in the data of this office. Read the number on the slip again.")
  }

  func referralChanged(_ conflict: ReferralConflict) -> String {
    let number = conflict.card.number.short
    let who = clean(conflict.by, limit: 30)
    let what = conflict.last.map { name(of: $0) } ?? name(of: conflict.card.state)
    return say(
      fr: "\(number) : \(who) y a écrit depuis (\(what)). Relire avant de recommencer.",
      en: "\(number): \(who) has written on it since (\(what)). Read it before you start over.")
  }

  package func sentence(for problem: ReferralProblem) -> String {
    switch problem {
    case .needNotOpen:
      say(
        fr: "Ce besoin n'est plus ouvert dans ce dossier. Choisir un besoin ouvert.",
        en: "This need is no longer open in this case. Choose an open need.")
    case .unknownOffer:
      say(
        fr: "Ce service n'est pas dans l'annuaire. En choisir un autre.",
        en: "This service is not in the directory. Choose another.")
    case .alreadyIssued(let number):
      say(
        fr: "\(number.short) est déjà émis. Le rappeler, ou en rédiger un autre.",
        en: "\(number.short) has been issued already. Recall it, or write another.")
    case .cannotIssue(let obstacles):
      say(fr: "La fiche ne peut pas partir.", en: "The slip cannot leave.")
        + (obstacles.first.map { " " + obstacle($0) } ?? "")
    case .emptyPaper:
      say(
        fr: "La fiche est vide. Choisir ce qui doit y figurer.",
        en: "The slip is empty. Choose what it has to say.")
    case .missing(let field):
      say(
        fr: "Il manque une réponse : \(label(of: field)). La donner avant d'enregistrer.",
        en: "An answer is missing: \(label(of: field)). Give it before you save.")
    case .wrong(let field):
      say(
        fr: "Une réponse ne convient pas : \(label(of: field)). La corriger avant d'enregistrer.",
        en: "An answer does not fit: \(label(of: field)). Correct it before you save.")
    case .illegal(let step, let state):
      say(
        fr: "Étape impossible : \(name(of: step)). Le référencement en est à : \(name(of: state)).",
        en: "This step is not possible: \(name(of: step)). The referral stands at: \(name(of: state)).")
    case .dayInFuture(let day):
      say(
        fr: "Le \(self.day(day)) n'est pas encore venu. Donner le jour où cela s'est passé.",
        en: "\(self.day(day)) has not come yet. Give the day it happened.")
    case .dayBeforeIssue(let day, let issued):
      say(
        fr: "Le \(self.day(day)) est avant l'émission, le \(self.day(issued)). Corriger le jour.",
        en: "\(self.day(day)) is before it was issued, on \(self.day(issued)). Correct the day.")
    case .notTheLast:
      say(
        fr: "Ce n'est pas la dernière étape notée. Seule la dernière se défait.",
        en: "This is not the last step on file. Only the last can be undone.")
    case .paperIsOut(let day):
      say(
        fr: "Le papier est parti le \(self.day(day)). Il ne se défait plus : le rappeler.",
        en: "The paper left on \(self.day(day)). It cannot be undone any more: recall it.")
    case .successorStands(let number):
      say(
        fr: "\(number.short) a pris sa place. Défaire d'abord celui-là.",
        en: "\(number.short) has taken its place. Undo that one first.")
    case .notRecalled(let numbers):
      say(
        fr: "Encore dehors : \(numbers.prefix(4).map(\.short).joined(separator: ", ")). Les rappeler tous.",
        en: "Still out: \(numbers.prefix(4).map(\.short).joined(separator: ", ")). Recall all of them.")
    }
  }
}
