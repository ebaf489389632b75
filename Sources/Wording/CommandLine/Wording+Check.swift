package import Casework

/// Words of `baos check`: what was looked at, and what is not as it should be.
extension Wording {
  /// What was looked at, one line each, then a line for each finding.
  package func lines(of report: CheckReport) -> [String] {
    var lines = [
      fact(say(fr: "personnes", en: "people"), number(report.people)),
      fact(say(fr: "dossiers", en: "cases"), number(report.cases)),
      fact(say(fr: "pièces des dossiers", en: "case records"), number(report.records)),
      fact(say(fr: "fiches du répertoire", en: "directory entries"), number(report.entries)),
      fact(
        say(fr: "référencements, étapes et papiers", en: "referrals, steps and papers"),
        number(report.referrals)),
      fact(say(fr: "écritures du journal", en: "journal entries"), number(report.journalEntries)),
      fact(say(fr: "valeurs scellées ouvertes", en: "sealed values opened"), number(report.opened)),
    ]
    if !report.unread.isEmpty {
      let names = report.unread.sorted { $0.rawValue < $1.rawValue }.map { name(of: $0) }.joined(
        separator: ", ")
      lines.append(fact(say(fr: "non ouverts, faute de clé", en: "not opened, for want of a key"), names))
    }
    if report.isPartial { lines.append(say(fr: "Contrôle interrompu.", en: "Check interrupted.")) }
    return lines + report.findings.map { "! " + text(of: $0) }
  }

  package func text(of finding: CheckFinding) -> String {
    switch finding {
    case .damagedPages(let detail):
      say(
        fr: "fichier abîmé : \(clean(detail, limit: 200))", en: "damaged file: \(clean(detail, limit: 200))")
    case .danglingReferences(let table, let count):
      say(fr: "\(table) : \(count) liens sans objet", en: "\(table): \(count) dangling references")
    case .brokenChain(_, let number):
      say(fr: "journal : l'écriture \(number) a été modifiée", en: "journal: entry \(number) was changed")
    case .gap(_, let after):
      say(
        fr: "journal : il manque des écritures après \(after)",
        en: "journal: entries are missing after \(after)")
    case .unsealable(let table, let record, let column):
      say(
        fr: "\(table) \(record), \(column) : valeur scellée altérée",
        en: "\(table) \(record), \(column): sealed value altered")
    case .differsFromJournal(let table, let record, let field):
      say(
        fr: "\(table) \(record), \(field) : autre chose que le journal",
        en: "\(table) \(record), \(field): not what the journal says")
    case .missingRecord(let table, let record):
      say(fr: "\(table) \(record) : manque", en: "\(table) \(record): missing")
    case .unknownRecord(let table, let record):
      say(fr: "\(table) \(record) : inconnu du journal", en: "\(table) \(record): unknown to the journal")
    case .wrongSetting(let name, let found, let wanted):
      say(
        fr: "réglage \(name) : \(found) au lieu de \(wanted)",
        en: "setting \(name): \(found) instead of \(wanted)")
    case .openToOthers(let path, let mode):
      say(
        fr: "\(clean(path)) : ouvert à d'autres (\(String(mode, radix: 8)))",
        en: "\(clean(path)): open to others (\(String(mode, radix: 8)))")
    case .noReserve:
      say(fr: "la réserve pour disque plein manque", en: "the reserve for a full disk is missing")
    case .clockBehind(let last):
      say(
        fr: "l'horloge retarde : dernière écriture le \(moment(last))",
        en: "the clock is behind: last entry \(moment(last))")
    }
  }
}
