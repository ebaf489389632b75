package import Casework

/// What a table of providers would do, line by line, and why one cannot be read.
extension Wording {
  package func sentence(for fault: TableFault) -> String {
    switch fault {
    case .tooLarge(let bytes, let most):
      say(
        fr: "Fichier trop grand : \(number(bytes)) octets ou plus, \(number(most)) au plus.",
        en: "File too large: \(number(bytes)) bytes or more, at most \(number(most)).")
    case .tooManyLines(let most):
      say(fr: "Trop de lignes, \(number(most)) au plus.", en: "Too many lines, at most \(number(most)).")
    case .notUTF8:
      say(
        fr: "Le fichier n'est pas en UTF-8. L'enregistrer comme \"CSV UTF-8\".",
        en: "The file is not in UTF-8. Save it as \"CSV UTF-8\".")
    case .empty: say(fr: "Le fichier est vide.", en: "The file is empty.")
    case .openQuote(let line):
      say(fr: "Ligne \(line) : guillemet jamais refermé.", en: "Line \(line): a quote that is never closed.")
    case .textAfterQuote(let line):
      say(
        fr: "Ligne \(line) : texte après un guillemet fermant.",
        en: "Line \(line): text after a closing quote.")
    case .unknownHead(let column, let found):
      say(
        fr: "Colonne \(column) : en-tête inconnu \(quoted(found, limit: 40)).",
        en: "Column \(column): unknown head \(quoted(found, limit: 40)).")
    case .headTwice(let column, let head):
      say(
        fr: "Colonne \(column) : en-tête \(quoted(self.head(of: head), limit: 40)) en double.",
        en: "Column \(column): the head \(quoted(self.head(of: head), limit: 40)) stands twice.")
    case .noCodes:
      say(
        fr: "Il manque la colonne \(quoted(head(of: .code))), celle des codes de service.",
        en: "The column \(quoted(head(of: .code))) of the codes of services is missing.")
    }
  }

  /// One line of a dry run; refusals and changes each on a line of their own below it.
  package func lines(of line: ProviderImport.Line) -> [String] {
    let start = say(fr: "Ligne \(line.number), ", en: "Line \(line.number), ") + quoted(line.code, limit: 40)
    switch line.outcome {
    case .added: return [start + say(fr: " : nouveau.", en: ": new.")]
    case .unchanged: return [start + say(fr: " : sans changement.", en: ": unchanged.")]
    case .changed(let changes):
      return [start + say(fr: " : modifié.", en: ": changed.")] + changes.map { "  " + text(of: $0) }
    case .refused(let faults):
      return [start + say(fr: " : refusé.", en: ": refused.")] + faults.map { "  " + sentence(for: $0) }
    }
  }

  /// `12 nouveaux, 3 modifiés, 300 sans changement, 1 refusé.`
  package func summary(of table: ProviderImport) -> String {
    var (added, changed, unchanged, refused) = (0, 0, 0, 0)
    for line in table.lines {
      switch line.outcome {
      case .added: added += 1
      case .changed: changed += 1
      case .unchanged: unchanged += 1
      case .refused: refused += 1
      }
    }
    let parts = [
      counted(added, fr: ("nouveau", "nouveaux"), en: ("new", "new")),
      counted(changed, fr: ("modifié", "modifiés"), en: ("changed", "changed")),
      counted(unchanged, fr: ("sans changement", "sans changement"), en: ("unchanged", "unchanged")),
      counted(refused, fr: ("refusé", "refusés"), en: ("refused", "refused")),
    ]
    return parts.joined(separator: ", ") + "."
  }

  package func sentence(for fault: ProviderLineFault) -> String {
    switch fault {
    case .cell(let column, let place, let expected, let found):
      say(fr: "Colonne \(place) : ", en: "Column \(place): ") + unfit(column, expected, found) + "."
    case .missing(let column):
      say(
        fr: "Un nouveau service demande la colonne \(quoted(head(of: column), limit: 40)).",
        en: "A new service needs the column \(quoted(head(of: column), limit: 40)).")
    case .width(let found, let expected):
      say(
        fr: "\(number(found)) cellules pour \(number(expected)) colonnes.",
        en: "\(number(found)) cells for \(number(expected)) columns.")
    case .codeTwice(let line):
      say(fr: "Même code qu'à la ligne \(line).", en: "The same code as on line \(line).")
    case .disagrees(let column, let place, let line):
      say(
        fr: "Colonne \(place) : \(quoted(head(of: column), limit: 40)) diffère de la ligne \(line).",
        en: "Column \(place): \(quoted(head(of: column), limit: 40)) differs from line \(line).")
    case .problem(let problem): sentence(for: problem)
    }
  }

  private func text(of change: ProviderImport.Change) -> String {
    let empty = say(fr: "vide", en: "empty")
    let (old, new) = (
      change.old.isEmpty ? empty : quoted(change.old, limit: 60),
      change.new.isEmpty ? empty : quoted(change.new, limit: 60)
    )
    let head = head(of: change.column)
    return say(fr: "\(head) : \(new) au lieu de \(old).", en: "\(head): \(new) instead of \(old).")
  }
}
