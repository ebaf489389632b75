import Foundation

/// A power cut: after how many acts of a record it comes, and what the disk then does with what nobody had asked it
/// to make last.
struct PowerCut {
  enum Loss: CaseIterable {
    /// All of it is gone.
    case everything
    /// It is there up to some act, which is torn.
    case afterSomeAct
    /// Each act is there, gone or torn, whatever became of those before it.
    case anything
    /// The same, and nearly all of it is there.
    case aLittle
  }

  let after: Int
  let loss: Loss
  let seed: UInt64

  /// A disk writes whole sectors.
  private static let sector = 512

  private enum Fate {
    case there
    case gone
    case torn
  }

  /// The files of a folder of the disk, as they are found when the power is back.
  func files(of record: DiskRecord, in folder: String) -> [String: [UInt8]] {
    var dice = Dice(state: seed)
    let history = FolderHistory(record, folder: folder, before: after)
    let edge =
      (history.firstUncertain..<max(after, history.firstUncertain + 1)).randomElement(using: &dice) ?? 0
    var names: [String: Int] = [:]
    for change in history.changes
    where change.isLasting || fate(of: change.act, edge: edge, &dice) == .there {
      names[change.name] = change.file
    }
    return names.mapValues { file in
      var content: [UInt8] = []
      for (number, act) in history.files[file].acts.enumerated() {
        let isLasting = number < history.files[file].lasting
        play(record, act, isLasting ? .there : fate(of: act, edge: edge, &dice), on: &content, &dice)
      }
      return content
    }
  }

  private func fate(of act: Int, edge: Int, _ dice: inout Dice) -> Fate {
    switch loss {
    case .everything: .gone
    case .afterSomeAct: act < edge ? .there : act == edge ? .torn : .gone
    case .anything: [.there, .gone, .torn].randomElement(using: &dice) ?? .gone
    case .aLittle: Int.random(in: 0..<20, using: &dice) > 0 ? .there : .torn
    }
  }

  private func play(
    _ record: DiskRecord, _ number: Int, _ fate: Fate, on content: inout [UInt8], _ dice: inout Dice
  ) {
    let act = record.acts[number]
    if fate == .gone { return }
    if act.kind == .cut {
      if fate == .torn { return }
      if act.place < content.count { content.removeLast(content.count - act.place) }
      grow(&content, to: act.place)
      return
    }
    var start = act.place
    let end = act.place + act.data.count
    while start < end {
      // A whole write at once, a torn one by the sectors of the disk.
      let next = fate == .torn ? min(end, (start / Self.sector + 1) * Self.sector) : end
      if fate == .there || Bool.random(using: &dice) {
        grow(&content, to: next)
        let source = act.data.lowerBound + start - act.place
        content.withUnsafeMutableBytes { target in
          record.bytes.withUnsafeBytes { bytes in
            let piece = UnsafeRawBufferPointer(rebasing: bytes[source..<(source + next - start)])
            UnsafeMutableRawBufferPointer(rebasing: target[start..<next]).copyMemory(from: piece)
          }
        }
      }
      start = next
    }
  }

  private func grow(_ content: inout [UInt8], to size: Int) {
    if content.count < size { content += [UInt8](repeating: 0, count: size - content.count) }
  }

  /// Dice that fall the same way again (SplitMix64).
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
      return mixed ^ (mixed >> 31)
    }
  }
}
