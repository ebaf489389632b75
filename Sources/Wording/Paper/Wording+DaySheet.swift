/// Words of the day sheet.
extension Wording {
  package var daySheetTitle: String { say(fr: "Feuille du jour :", en: "Day sheet:") }
  package func daySheetPrinted(_ name: String, _ moment: String) -> String {
    say(fr: "\(name), le \(moment)", en: "\(name), \(moment)")
  }
  package var daySheetResult: String {
    say(
      fr: "fait [ ]  absent(e) [ ]  ne répond pas [ ]  ....................................",
      en: "done [ ]  absent [ ]  no answer [ ]  ..........................................")
  }
  package var daySheetFoot: String {
    say(
      fr: "Cette feuille porte des noms et des numéros : ne pas la laisser, la détruire le soir.",
      en: "This sheet bears names and numbers: do not leave it lying, destroy it tonight.")
  }
  package func daySheetFile(_ day: String, _ clock: String) -> String {
    say(fr: "feuille-du-jour-\(day)-\(clock).txt", en: "day-sheet-\(day)-\(clock).txt")
  }
}
