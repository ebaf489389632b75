package import Casework

/// The result of `baos match` for other programs: two names, how alike they are, and why.
package enum MatchJSON {
  /// `score` is 0 to 100, as on the screen of people already known.
  package static func text(_ first: String, _ second: String, score: Int, reasons: [MatchReason]) -> String {
    let facts = reasons.map { reason in
      let (code, details) = reason.parts
      return MachineValue.record(["reason": .text(code), "details": .list(details)])
    }
    let names = MachineValue.list([.text(first), .text(second)])
    return MachineValue.record(["names": names, "score": .number(score), "reasons": .list(facts)]).json
  }
}

extension MatchReason {
  /// The kind of reason, as other programs read it for ever, and what it is about.
  fileprivate var parts: (code: String, details: [MachineValue]) {
    func both(_ first: String, _ second: String) -> [MachineValue] { [.text(first), .text(second)] }
    return switch self {
    case .documentSame(let number): ("documentSame", [.text(number)])
    case .phoneSame(let digits): ("phoneSame", [.text(digits)])
    case .familySame(let first, let second): ("familySame", both(first, second))
    case .familyAlias(let first, let second): ("familyAlias", both(first, second))
    case .familyClose(let first, let second): ("familyClose", both(first, second))
    case .familyStarts(let first, let second): ("familyStarts", both(first, second))
    case .familyDiffers(let first, let second): ("familyDiffers", both(first, second))
    case .givenSame(let first, let second): ("givenSame", both(first, second))
    case .givenAlias(let first, let second): ("givenAlias", both(first, second))
    case .givenClose(let first, let second): ("givenClose", both(first, second))
    case .givenStarts(let first, let second): ("givenStarts", both(first, second))
    case .givenDiffers(let first, let second): ("givenDiffers", both(first, second))
    case .namesSwapped: ("namesSwapped", [])
    case .nickname(let name): ("nickname", [.text(name)])
    case .birthSame(let date): ("birthSame", [MachineValue(date)])
    case .birthYearSame(let year): ("birthYearSame", [.number(year)])
    case .birthYearClose(let difference): ("birthYearClose", [.number(difference)])
    case .birthFar(let difference): ("birthFar", [.number(difference)])
    case .sexSame: ("sexSame", [])
    case .sexDiffers: ("sexDiffers", [])
    case .placeSame(let place, let name): ("placeSame", both(place.rawValue, name))
    case .fatherSame(let first, let second): ("fatherSame", both(first, second))
    case .motherSame(let first, let second): ("motherSame", both(first, second))
    case .fatherDiffers(let first, let second): ("fatherDiffers", both(first, second))
    case .motherDiffers(let first, let second): ("motherDiffers", both(first, second))
    case .parentsSame: ("parentsSame", [])
    case .twinLikely(let usualPair): ("twinLikely", [.truth(usualPair)])
    }
  }
}
