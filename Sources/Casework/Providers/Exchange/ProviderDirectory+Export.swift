extension ProviderDirectory {
  /// Every offer as a table that a spreadsheet opens and `ProviderImport` reads: UTF-8 with its mark, lines ended as
  /// RFC 4180 wants; semicolons in French, commas in English, as the spreadsheets of these languages expect.
  package func table(in language: ScreenLanguage) -> [UInt8] {
    let separator: Character = language == .french ? ";" : ","
    let heads = ProviderColumn.allCases.map { language == .french ? $0.french : $0.rawValue }
    var text = "\u{feff}" + DelimitedTable.line(heads, separator: separator)
    for entry in entries {
      let cells = ProviderColumn.allCases.map { column in
        let cell = column.text(of: entry)
        return FormulaGuard.guarded(language == .french ? cell : column.english(cell))
      }
      text += DelimitedTable.line(cells, separator: separator)
    }
    return Array(text.utf8)
  }
}

extension ProviderColumn {
  fileprivate func english(_ cell: String) -> String {
    switch self {
    case .providerActive, .active, .returneesOnly: cell == "oui" ? "yes" : "no"
    default: cell
    }
  }
}
