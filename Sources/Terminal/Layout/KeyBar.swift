/// The last line of every screen: eight keys of ten columns at 80, more where the screen is wider.
package struct KeyBar: Hashable, Sendable {
  /// Columns of one slot, the blank that keeps it from the next among them.
  package static let slotWidth = 10

  /// One key and what it does here.
  package struct Slot: Hashable, Sendable {
    /// The key as it is marked: "F1", "Entr", "d".
    package var key: String
    /// At most six letters.
    package var word: String
    /// False draws it dim: the key is known here, but has nothing to act on just now.
    package var isAvailable: Bool

    package init(key: String, word: String, isAvailable: Bool = true) {
      self.key = key
      self.word = word
      self.isAvailable = isAvailable
    }

    /// True when the slot does not hold it with a blank after it.
    package var isClipped: Bool {
      TextWidth.of(key) + 1 + TextWidth.of(word) > KeyBar.slotWidth - 1
    }
  }

  /// In the order of the screen; nil leaves a slot free.
  package var slots: [Slot?]

  package init(_ slots: [Slot?]) {
    self.slots = slots
  }

  /// Slots whose words do not fit; a test of every screen fails on any.
  package var clipped: [Slot] {
    slots.compactMap { $0 }.filter(\.isClipped)
  }

  /// Draws as many slots as the row has room for.
  package func draw(in grid: inout Grid, row: Int) {
    grid.fill(row: row)
    for (index, slot) in slots.enumerated() {
      let start = index * KeyBar.slotWidth
      guard let slot, start + KeyBar.slotWidth <= grid.columns else { continue }
      let end = start + KeyBar.slotWidth - 1
      let keyRole: StyleRole = slot.isAvailable ? .key : .dim
      let wordRole: StyleRole = slot.isAvailable ? .keyLabel : .dim
      let after = grid.put(slot.key, row: row, column: start, role: keyRole, width: end - start)
      grid.put(slot.word, row: row, column: after + 1, role: wordRole, width: max(0, end - after - 1))
    }
  }
}
