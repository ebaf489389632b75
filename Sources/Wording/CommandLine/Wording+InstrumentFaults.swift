package import Casework

/// What is wrong with an instrument file: the line, the part of the file, and what belongs there.
extension Wording {
  package func sentence(for fault: InstrumentFault) -> String {
    switch fault {
    case .tooLarge(let bytes, let most):
      say(
        fr: "Fichier trop grand : \(number(bytes)) octets ou plus, \(number(most)) au plus.",
        en: "File too large: \(number(bytes)) bytes or more, at most \(number(most)).")
    case .notUTF8: say(fr: "Le fichier n'est pas en UTF-8.", en: "The file is not in UTF-8.")
    case .notYAML(let line, let detail):
      say(
        fr: "Ligne \(line) : ce n'est pas du YAML\(aside(detail)).",
        en: "Line \(line): this is not YAML\(aside(detail)).")
    case .forbidden(let line, let what):
      say(
        fr: "Ligne \(line) : \(quoted(what)) n'est pas admis dans ce fichier.",
        en: "Line \(line): \(quoted(what)) is not allowed in this file.")
    case .hostileText(let line):
      say(
        fr: "Ligne \(line) : caractères invisibles ou de commande, qui montrent un autre texte.",
        en: "Line \(line): invisible or control characters, which show another text.")
    case .unknownFormat(let line, let found, let known):
      say(
        fr: "Ligne \(line) : format \(quoted(found)), connu : \(known).",
        en: "Line \(line): format \(quoted(found)), known: \(known).")
    case .tooMany(let line, let place, let most):
      at(
        line, place, fr: "trop d'entrées, \(number(most)) au plus",
        en: "too many entries, at most \(number(most))")
    case .unexpected(let line, let place, let expected, let found):
      at(
        line, place, fr: "\(name(of: expected)) attendu, et non \(quoted(found, limit: 40))",
        en: "\(name(of: expected)) expected, not \(quoted(found, limit: 40))")
    case .unknownKey(let line, let place, let key, let known):
      at(
        line, place, fr: "clé inconnue \(quoted(key)) ; connues : \(known.joined(separator: ", "))",
        en: "unknown key \(quoted(key)); known: \(known.joined(separator: ", "))")
    case .provider(let line, let problem, let found):
      at(line, .file, fr: refusal(of: problem, found: found), en: refusal(of: problem, found: found))
    case .missingKey(let line, let place, let key):
      at(line, place, fr: "il manque la clé \(quoted(key))", en: "the key \(quoted(key)) is missing")
    case .missingLanguage(let line, let place, let key, let language):
      at(
        line, place, fr: "\(quoted(key)) : il manque le texte \(quoted(language))",
        en: "\(quoted(key)): the text \(quoted(language)) is missing")
    case .duplicate, .unknown, .weightMissing, .weightWithoutValue, .cycle, .bandsOverlap, .bandsGap:
      meaning(of: fault)
    }
  }

  /// Faults of files that are well formed and say something that cannot be.
  private func meaning(of fault: InstrumentFault) -> String {
    switch fault {
    case .duplicate(let line, let place, let kind, let code):
      at(
        line, place, fr: "\(name(of: kind)) \(quoted(code)) en double",
        en: "\(name(of: kind)) \(quoted(code)) stands twice")
    case .unknown(let line, let place, let kind, let code):
      at(
        line, place, fr: "\(name(of: kind)) \(quoted(code)), qui n'existe pas",
        en: "\(name(of: kind)) \(quoted(code)), which does not exist")
    case .weightMissing(let line, let place, let item):
      at(
        line, place, fr: "la question \(quoted(item)) n'a pas de poids",
        en: "the question \(quoted(item)) has no weight")
    case .weightWithoutValue(let line, let place, let item):
      at(
        line, place, fr: "la question \(quoted(item)) a un poids, mais aucune réponse n'a de valeur",
        en: "the question \(quoted(item)) has a weight, but none of its answers has a value")
    case .cycle(let line, let items):
      at(
        line, .file, fr: "questions posées l'une selon l'autre, en rond : \(items.joined(separator: ", "))",
        en: "questions that are asked depending on each other, in a circle: \(items.joined(separator: ", "))")
    case .bandsOverlap(let line, let place, let value):
      at(
        line, place, fr: "\(decimal(value)) est déjà dans une autre tranche",
        en: "\(decimal(value)) is already in another band")
    case .bandsGap(let line, let place, let from, let to):
      at(
        line, place, fr: "aucune tranche de \(decimal(from)) à \(decimal(to))",
        en: "no band from \(decimal(from)) to \(decimal(to))")
    default: sentence(for: fault)
    }
  }

  private func at(_ line: Int, _ place: InstrumentFault.Place, fr french: String, en english: String)
    -> String
  {
    let place = name(of: place)
    let said = say(fr: french, en: english)
    let comma = place.isEmpty ? "" : ", "
    return say(fr: "Ligne \(line)\(comma)\(place) : \(said).", en: "Line \(line)\(comma)\(place): \(said).")
  }

  private func name(of place: InstrumentFault.Place) -> String {
    switch place {
    case .file: ""
    case .scale(let code): say(fr: "échelle \(quoted(code))", en: "scale \(quoted(code))")
    case .option(let scale, let code):
      say(
        fr: "échelle \(quoted(scale)), réponse \(quoted(code))",
        en: "scale \(quoted(scale)), answer \(quoted(code))")
    case .item(let code): say(fr: "question \(quoted(code))", en: "item \(quoted(code))")
    case .score(let code): say(fr: "score \(quoted(code))", en: "score \(quoted(code))")
    case .band(let score, let number):
      say(fr: "score \(quoted(score)), tranche \(number)", en: "score \(quoted(score)), band \(number)")
    case .rule(let code): say(fr: "règle \(quoted(code))", en: "rule \(quoted(code))")
    case .need(let code): say(fr: "besoin \(quoted(code))", en: "need \(quoted(code))")
    }
  }

  private func name(of kind: InstrumentFault.Kind) -> String {
    switch kind {
    case .item: say(fr: "question", en: "item")
    case .scale: say(fr: "échelle", en: "scale")
    case .option: say(fr: "réponse", en: "answer")
    case .score: say(fr: "score", en: "score")
    case .dimension: say(fr: "dimension", en: "dimension")
    case .flag: say(fr: "alerte", en: "alert")
    case .category: say(fr: "catégorie de besoin", en: "category of need")
    case .rule: say(fr: "règle", en: "rule")
    case .holiday: say(fr: "jour", en: "day")
    }
  }

  private func name(of expectation: InstrumentFault.Expectation) -> String {
    switch expectation {
    case .mapping: say(fr: "table (clé: valeur)", en: "table (key: value)")
    case .list: say(fr: "liste", en: "list")
    case .text(let most):
      say(fr: "texte de 1 à \(number(most)) caractères", en: "text of 1 to \(number(most)) characters")
    case .wholeNumber(let range):
      say(
        fr: "nombre entier de \(number(range.lowerBound)) à \(number(range.upperBound))",
        en: "whole number from \(number(range.lowerBound)) to \(number(range.upperBound))")
    case .decimal:
      say(fr: "nombre comme 0.75, quatre décimales au plus,", en: "number like 0.75, at most four decimals,")
    case .day: say(fr: "jour comme 2027-03-10", en: "day like 2027-03-10")
    case .weight:
      say(fr: "poids au-dessus de 0 (1 000 au plus)", en: "weight above 0 (at most 1 000)")
    case .share: say(fr: "part comme 2/3 ou 0.8", en: "share like 2/3 or 0.8")
    case .yesOrNo: "yes / no"
    case .instrumentCode:
      say(fr: "code de 2 à 12 majuscules et chiffres", en: "code of 2 to 12 capital letters and digits")
    case .code: say(fr: "code de 1 à 12 lettres et chiffres", en: "code of 1 to 12 letters and digits")
    case .optionCode: say(fr: "majuscule ou chiffre", en: "capital letter or digit")
    case .oneOf(let words): words.joined(separator: " / ")
    case .condition:
      say(
        fr: "condition (item et is, youngerThan, not, all, any)",
        en: "condition (item and is, youngerThan, not, all, any)")
    case .range:
      say(
        fr: "fin de tranche (to) au-dessus du début (from)", en: "end of the band (to) above its start (from)"
      )
    }
  }
}
