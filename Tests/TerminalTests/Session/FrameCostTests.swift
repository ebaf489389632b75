import Terminal
import Testing

struct `The cost of a frame` {
  @Test func `is nothing for the same frame`() {
    let grid = screen(selected: 0)
    #expect(FrameCost.bytes(from: grid, to: grid) { _ in .plain } == 0)
  }

  @Test func `of a moved sign is two jumps and two letters where a selection is its sign alone`() {
    let cost = FrameCost.bytes(from: screen(selected: 0), to: screen(selected: 1)) { _ in .plain }
    #expect(cost == 14)
  }

  @Test func `of a moved bar counts its letters and its colours`() {
    let cost = FrameCost.bytes(from: screen(selected: 0), to: screen(selected: 1)) { role in
      role == .selection ? Style(attributes: .reverse) : .plain
    }
    #expect(cost == 2 * (6 + 8) + 12)
  }

  @Test func `of a first frame is about what it shows`() {
    #expect(FrameCost.bytes(from: nil, to: screen(selected: 0)) { _ in .plain } > 15)
  }

  private func screen(selected: Int) -> Grid {
    var grid = Grid(rows: 2, columns: 20)
    for row in 0..<2 {
      let role: StyleRole = row == selected ? .selection : .text
      grid.put((row == selected ? ">" : " ") + "KLD-\(row)-A", row: row, column: 0, role: role)
    }
    return grid
  }
}
