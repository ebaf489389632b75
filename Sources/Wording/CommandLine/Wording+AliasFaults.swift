package import Casework

/// What is wrong with a file of name aliases, with the line to correct.
extension Wording {
  package func sentence(for fault: AliasFault) -> String {
    switch fault {
    case .tooLarge(let bytes, let most):
      say(
        fr: "Fichier trop grand : \(number(bytes)) octets, \(number(most)) au plus.",
        en: "File too large: \(number(bytes)) bytes, at most \(number(most)).")
    case .notUTF8: say(fr: "Le fichier n'est pas en UTF-8.", en: "The file is not in UTF-8.")
    case .notYAML(let line, let detail):
      say(
        fr: "Ligne \(line) : ce n'est pas du YAML\(aside(detail)).",
        en: "Line \(line): this is not YAML\(aside(detail)).")
    case .forbidden(let line, let what):
      say(
        fr: "Ligne \(line) : \(quoted(what)) n'est pas admis dans ce fichier.",
        en: "Line \(line): \(quoted(what)) is not allowed in this file.")
    case .unexpected(let line, let expected, let found):
      say(
        fr: "Ligne \(line) : \(name(of: expected)) attendu, et non \(quoted(found, limit: 40)).",
        en: "Line \(line): \(name(of: expected)) expected, not \(quoted(found, limit: 40)).")
    case .unknownVersion(let line, let found, let known):
      say(
        fr: "Ligne \(line) : version \(found), connue : \(known).",
        en: "Line \(line): version \(found), known: \(known).")
    case .tooMany(let line, let most):
      say(
        fr: "Ligne \(line) : trop d'entrées, \(number(most)) au plus.",
        en: "Line \(line): too many entries, at most \(number(most)).")
    }
  }

  private func name(of expectation: AliasFault.Expectation) -> String {
    switch expectation {
    case .topLevel: "version, groups, apart, twins, titles"
    case .versionNumber: say(fr: "numéro de version", en: "version number")
    case .listOfGroups: say(fr: "liste de groupes", en: "list of groups")
    case .group: say(fr: "groupe (names, weight, source, note)", en: "group (names, weight, source, note)")
    case .listOfNames: say(fr: "liste de noms", en: "list of names")
    case .atLeastTwoNames: say(fr: "groupe d'au moins deux noms", en: "group of at least two names")
    case .name: say(fr: "nom d'un seul mot", en: "name of a single word")
    case .weight: say(fr: "nombre de 50 à 100", en: "number from 50 to 100")
    case .pairOfNames: say(fr: "couple de deux noms", en: "pair of two names")
    case .text: say(fr: "texte", en: "text")
    }
  }

  /// The parser's own word between brackets, when it had one: of an empty file it says nothing.
  func aside(_ detail: String) -> String { detail.isEmpty ? "" : " (\(clean(detail)))" }
}
