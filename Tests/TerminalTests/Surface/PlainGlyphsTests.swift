import Terminal
import Testing

struct `A screen in ASCII` {
  @Test(arguments: [
    ("Prénoms, Né(e) à Vélingara", "Prenoms, Ne(e) a Velingara"), ("ŋaara Ŋ ñ Ñ", "naara N n N"),
    ("œuvre Œ", "ouvre O"),
    ("« l’échec » …", "\" l'echec \" ."), ("1 250 € — 2 –", "1 250 E - 2 -"),
    ("├──┼──┤│└┘┌┐┬┴", "+--+--+|++++++"),
    ("ɓalde ɗow ƴi", "balde dow yi"), ("Ж", "?"),
  ])
  func `keeps every column where it was`(text: String, plain: String) {
    var grid = Grid(rows: 1, columns: 30)
    let end = grid.put(text, row: 0, column: 0)
    let folded = PlainGlyphs.fold(grid)
    #expect(FrameText(Frame(grid: folded, cursor: nil)).lines == [plain])
    #expect(plain.count == end)
  }

  @Test func `shows a wide letter as two signs`() {
    var grid = Grid(rows: 1, columns: 4)
    grid.put("日a", row: 0, column: 0)
    #expect(PlainGlyphs.fold(grid).text(row: 0) == "??a ")
  }
}
