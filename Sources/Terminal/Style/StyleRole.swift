/// What a piece of the screen is for; a theme says how each looks in 16 colours, 8 colours and mono.
package enum StyleRole: UInt8, CaseIterable, Hashable, Sendable {
  case text, dim, title, rule, label, field, focus, selection
  case required, problem, done, note, key, keyLabel, panel, message
}
