package import Casework

/// What is wrong with a template of a paper, with the line to correct and what belongs there.
extension Wording {
  package func sentence(for fault: TemplateFault) -> String {
    switch fault {
    case .tooLarge(let bytes, let most):
      say(
        fr: "Modèle trop grand : \(number(bytes)) octets, \(number(most)) au plus.",
        en: "Template too large: \(number(bytes)) bytes, at most \(number(most)).")
    case .notUTF8: say(fr: "Le modèle n'est pas en UTF-8.", en: "The template is not in UTF-8.")
    case .hostileText(let line):
      say(
        fr: "Ligne \(line) : un caractère invisible ; la retaper.",
        en: "Line \(line): an invisible character; type the line again.")
    case .head(let expected, let found):
      say(
        fr: "Ligne 1 : \(quoted(expected, limit: 40)) attendu, et non \(quoted(found, limit: 40)).",
        en: "Line 1: \(quoted(expected, limit: 40)) expected, not \(quoted(found, limit: 40)).")
    case .tooWide(let line, let columns, let most):
      say(
        fr: "Ligne \(line) : \(columns) colonnes, \(most) au plus ; la couper en deux.",
        en: "Line \(line): \(columns) columns, at most \(most); cut it in two.")
    case .unknownPlace(let line, let place, let known):
      say(
        fr: "Ligne \(line) : {\(clean(place, limit: 40))} n'existe pas sur ce papier. Places : "
          + known.joined(separator: ", ") + ".",
        en: "Line \(line): this paper has no {\(clean(place, limit: 40))}. Places: "
          + known.joined(separator: ", ") + ".")
    case .brace(let line):
      say(
        fr: "Ligne \(line) : une place s'écrit entre { et }, comme {numero}.",
        en: "Line \(line): a place is written between { and }, like {numero}.")
    case .openSection(let line):
      say(
        fr:
          "Ligne \(line) : {si ...} attend son {fin}, seul sur une ligne ; quatre l'un dans l'autre au plus.",
        en: "Line \(line): {si ...} needs its {fin}, alone on a line; at most four within each other.")
    case .strayWord(let line, let word):
      say(
        fr: "Ligne \(line) : \(quoted(word)) ne va qu'après un {si ...} encore ouvert.",
        en: "Line \(line): \(quoted(word)) only goes after a {si ...} that is still open.")
    case .missingPlace(let place):
      say(
        fr: "Il manque {\(place)}, qui doit être imprimé dans tous les cas.",
        en: "{\(place)} is missing; it must be printed in every case.")
    case .dashes(let line, let count):
      say(
        fr: "Ligne \(line) : \(count) tirets de suite tiennent la place du numéro ; en mettre plus ou moins.",
        en: "Line \(line): \(count) dashes in a row stand for the number; use more or fewer.")
    }
  }
}
