import Terminal
import Testing

struct `The key bar` {
  @Test func `has eight slots of ten columns`() {
    let words = ["Aide", "Enreg.", "Retour", "Liste", "Idem", "Cherch", "Préc.", "Suiv."]
    let bar = KeyBar(words.enumerated().map { KeyBar.Slot(key: "F\($0.offset + 1)", word: $0.element) })
    var grid = Grid(rows: 1, columns: 80)
    bar.draw(in: &grid, row: 0)
    #expect(
      grid.text(row: 0)
        == "F1 Aide   F2 Enreg. F3 Retour F4 Liste  F5 Idem   F6 Cherch F7 Préc.  F8 Suiv.  ")
    #expect(bar.clipped.isEmpty)
  }

  @Test func `tells which words are too long, and never lets two touch`() {
    let bar = KeyBar([KeyBar.Slot(key: "F10", word: "Registre"), KeyBar.Slot(key: "F1", word: "Aide")])
    var grid = Grid(rows: 1, columns: 20)
    bar.draw(in: &grid, row: 0)
    #expect(bar.clipped.map(\.word) == ["Registre"])
    #expect(grid.text(row: 0) == "F10 Regis F1 Aide   ")
  }
}
