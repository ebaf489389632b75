package import Terminal
package import Wording

/// How a key is written on the key bar and in help: "F1", "Entr", "Ctrl-G", "n".
package enum KeyLabel {
  package static func text(_ key: Key, _ wording: Wording) -> String {
    switch key {
    case .function(let number): "F\(number)"
    case .character(" "): wording.keySpace
    case .character(let letter): String(letter)
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .alt(let letter): "Alt-\(letter)"
    case .enter: wording.keyEnter
    case .escape: wording.keyEscape
    case .tab: "Tab"
    case .backTab: wording.keyBackTab
    case .backspace: wording.keyBackspace
    case .delete: wording.keyDelete
    case .up: wording.keyUp
    case .down: wording.keyDown
    case .left: wording.keyLeft
    case .right: wording.keyRight
    case .home: wording.keyHome
    case .end: wording.keyEnd
    case .pageUp: wording.keyPageUp
    case .pageDown: wording.keyPageDown
    case .paste: ""
    }
  }
}
