/// One thing that the terminal sent: a byte, or a key that the terminal's description already names.
package enum TerminalInput: Hashable, Sendable {
  case byte(UInt8)
  case key(Key)
}
