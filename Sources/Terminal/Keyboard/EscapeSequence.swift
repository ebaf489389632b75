/// The meaning of the sequences that keys send (ECMA-48, and what xterm, PuTTY, rxvt and the Linux console made of it).
enum EscapeSequence {
  case key(Key)
  case pasteStart
  /// The answer to a request for the device's status.
  case deviceAnswer
  case unknown

  /// What `ESC [ parameters final` means; a modifier (Shift, Ctrl, Alt) changes nothing.
  static func control(_ parameters: String, final: Unicode.Scalar) -> EscapeSequence {
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let first = numbers.first ?? 0
    switch final {
    case "Z": return .key(.backTab)
    case "n": return first == 0 || first == 3 ? .deviceAnswer : .unknown
    case "~", "^", "@": return numbered(first)
    case "z": return sun(first)
    case "A", "B", "C", "D", "E", "F", "H", "P", "Q", "R", "S":
      return parameters.isEmpty || first == 1 ? application(final) : .unknown
    default: return .unknown
    }
  }

  /// What `ESC O final` means: arrows and F-keys of application mode, and the numeric keypad.
  static func application(_ final: Unicode.Scalar) -> EscapeSequence {
    switch final {
    case "A": return .key(.up)
    case "B": return .key(.down)
    case "C": return .key(.right)
    case "D": return .key(.left)
    case "F": return .key(.end)
    case "H": return .key(.home)
    case "I": return .key(.tab)
    case "M": return .key(.enter)
    case "P"..."S": return .key(.function(Int(final.value - 0x50) + 1))
    case "X": return .key(.character("="))
    case "j"..."y": return .key(.character(Character(Unicode.Scalar(UInt8(final.value - 0x40)))))
    default: return .unknown
    }
  }

  /// What `ESC [ [ final` means: F1 to F5 of the Linux console.
  static func console(_ final: Unicode.Scalar) -> EscapeSequence {
    ("A"..."E").contains(final) ? .key(.function(Int(final.value - 0x41) + 1)) : .unknown
  }

  private static func numbered(_ number: Int) -> EscapeSequence {
    switch number {
    case 1, 7: .key(.home)
    case 3: .key(.delete)
    case 4, 8: .key(.end)
    case 5: .key(.pageUp)
    case 6: .key(.pageDown)
    case 11...15: .key(.function(number - 10))
    case 17...21: .key(.function(number - 11))
    case 23, 24: .key(.function(number - 12))
    case 200: .pasteStart
    default: .unknown
    }
  }

  private static func sun(_ number: Int) -> EscapeSequence {
    switch number {
    case 214: .key(.home)
    case 216: .key(.pageUp)
    case 220: .key(.end)
    case 222: .key(.pageDown)
    case 224...233: .key(.function(number - 223))
    default: .unknown
    }
  }
}
