/// Finds the option of a closed list that somebody means by a few letters of its code or of its name.
struct OptionMatcher {
  let list: OptionList
  /// The name of an option, by the codes of the list and of the option.
  let name: (_ list: String, _ code: String) -> String

  /// What typed letters mean.
  enum Meaning: Hashable {
    case one(String)
    case nothing
    case several(Int)
  }

  /// An exact code wins, then an exact name, then the only option whose code or name begins so.
  func meaning(of typed: String) -> Meaning {
    if let code = exactCode(typed) { return .one(code) }
    let typed = FoldedText(typed)
    var found: [String] = []
    for code in list.options {
      let name = FoldedText(name(list.code, code))
      if name == typed { return .one(code) }
      if name.hasPrefix(typed) || FoldedText(code).hasPrefix(typed) { found.append(code) }
    }
    switch found.count {
    case 0: return .nothing
    case 1: return .one(found[0])
    default: return .several(found.count)
    }
  }

  /// The code itself in any case, Y for a yes, and for a digit what its key gives without shift.
  func exactCode(_ typed: String) -> String? {
    if let digit = Self.digitRow[typed], list.options.contains(digit) { return digit }
    let typed = typed.uppercased()
    if list.options.contains(typed) { return typed }
    if typed == "Y", list.options.starts(with: Self.yesAndNo) { return YesNo.yes.rawValue }
    return list.options.first { $0.uppercased() == typed }
  }

  /// The code that leaves nothing more to type: exact, and the beginning of no other code, nor of the name of
  /// another option, which somebody may be writing out (IND is India, and begins Indonésie). Codes of one letter are
  /// known by heart, and begin half of the names.
  func finishedCode(_ typed: String) -> String? {
    guard let code = exactCode(typed) else { return nil }
    let others = list.options.filter { $0 != code }
    if others.contains(where: { $0.uppercased().hasPrefix(code.uppercased()) }) { return nil }
    if list.isOfLetters { return code }
    let typed = FoldedText(typed)
    return others.contains { FoldedText(name(list.code, $0)).hasPrefix(typed) } ? nil : code
  }

  /// The letters that are left of the option's name after what was typed of it; none when it begins otherwise.
  func rest(of code: String, after typed: String) -> [UInt8] {
    let name = FoldedText(name(list.code, code))
    let typed = FoldedText(typed)
    return name.hasPrefix(typed) ? Array(name.bytes.dropFirst(typed.bytes.count)) : []
  }

  /// Options for a pop-up: codes that begin so, then names that do, then names that contain it, each in the order of
  /// the list; all of them for no letters.
  func ranked(_ typed: String) -> [String] {
    let typed = FoldedText(typed)
    guard !typed.bytes.isEmpty else { return list.options }
    var byCode: [String] = []
    var byName: [String] = []
    var within: [String] = []
    for code in list.options {
      let name = FoldedText(name(list.code, code))
      if FoldedText(code).hasPrefix(typed) {
        byCode.append(code)
      } else if name.hasPrefix(typed) {
        byName.append(code)
      } else if name.contains(typed) {
        within.append(code)
      }
    }
    return byCode + byName + within
  }

  private static let yesAndNo = [YesNo.yes.rawValue, YesNo.no.rawValue]

  /// The row of digits of an AZERTY keyboard, where a digit itself asks for two keys.
  private static let digitRow = [
    "&": "1", "é": "2", "\"": "3", "'": "4", "(": "5", "-": "6", "è": "7", "_": "8", "ç": "9", "à": "0",
  ]
}
