package import Casework

/// Why a paper did not leave the office, and what to do about it.
extension Wording {
  package func sentence(for problem: PaperProblem) -> String {
    switch problem {
    case .noPrinter:
      say(
        fr:
          "Aucune imprimante : écrire imprimante: lp dans papiers/reglages.yaml, ou enregistrer un fichier.",
        en: "No printer: write imprimante: lp in papiers/reglages.yaml, or save a file.")
    case .settingsOpenToOthers(let path):
      say(
        fr:
          "\(end(of: path)) peut être changé par d'autres ; il n'est pas lu. Taper : chmod go-w et ce chemin.",
        en: "\(end(of: path)) can be changed by others; it is not read. Type: chmod go-w and this path.")
    case .template(let path, let fault): fact(end(of: path), sentence(for: fault))
    case .settings(let path, let fault): fact(end(of: path), sentence(for: fault))
    case .commandNotFound(let command):
      say(
        fr: "La commande \(quoted(command, limit: 40)) n'existe pas sur cette machine ; rien n'est imprimé.",
        en: "There is no command \(quoted(command, limit: 40)) on this machine; nothing was printed.")
    case .commandNotStarted(let command, let detail):
      say(
        fr:
          "\(quoted(command, limit: 40)) ne démarre pas (\(clean(detail, limit: 60))) ; rien n'est imprimé.",
        en: "\(quoted(command, limit: 40)) does not start (\(clean(detail, limit: 60))); nothing was printed."
      )
    case .timedOut(let command, let seconds):
      say(
        fr:
          "\(quoted(command, limit: 40)) arrêté après \(seconds) s sans finir. Voir l'imprimante, réessayer.",
        en:
          "\(quoted(command, limit: 40)) stopped after \(seconds) s unfinished. See to the printer, try again."
      )
    case .failed(let command, let status, let said):
      say(
        fr: "\(quoted(command, limit: 40)) a échoué (code \(status))\(aside(clean(said, limit: 60))).",
        en: "\(quoted(command, limit: 40)) failed (code \(status))\(aside(clean(said, limit: 60))).")
    case .killed(let command, let signal):
      say(
        fr: "\(quoted(command, limit: 40)) a été interrompu (signal \(signal)) ; voir ce qui est sorti.",
        en: "\(quoted(command, limit: 40)) was interrupted (signal \(signal)); see what came out.")
    case .fileExists(let path):
      say(
        fr: "\(end(of: path)) existe déjà ; rien n'a été remplacé. Donner un autre nom.",
        en: "\(end(of: path)) exists already; nothing was replaced. Give another name.")
    case .noDirectory(let path):
      say(
        fr: "Le dossier \(end(of: path)) n'existe pas ; le créer, ou en donner un autre.",
        en: "There is no directory \(end(of: path)); make it, or give another.")
    case .cannotWrite(let path):
      say(
        fr: "Impossible d'écrire dans \(end(of: path)) ; vérifier à qui il appartient.",
        en: "Cannot write to \(end(of: path)); check whose it is.")
    case .diskFull(let path):
      say(
        fr: "Le disque est plein : \(end(of: path)) n'a pas été écrit.",
        en: "The disk is full: \(end(of: path)) was not written.")
    case .writeFailed(let path, let detail):
      say(
        fr: "\(end(of: path)) n'a pas été écrit (\(clean(detail, limit: 60))).",
        en: "\(end(of: path)) was not written (\(clean(detail, limit: 60))).")
    }
  }

  package var printing: String { say(fr: "Impression...", en: "Printing...") }

  package func printed(with command: String) -> String {
    say(
      fr: "Remis à l'imprimante (\(clean(command, limit: 30))).",
      en: "Given to the printer (\(clean(command, limit: 30)))."
    )
  }

  /// Says that anybody who has the file reads it.
  package func saved(at path: String) -> String {
    say(fr: "Enregistré, non chiffré : \(end(of: path))", en: "Saved, not encrypted: \(end(of: path))")
  }

  /// Long paths keep their end, which tells them apart.
  private func end(of path: String) -> String {
    path.count <= 60 ? clean(path) : "..." + clean(String(path.suffix(57)))
  }
}
