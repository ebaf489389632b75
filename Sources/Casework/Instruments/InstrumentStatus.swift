/// How far an instrument file is the instrument itself (domain.md 3.3).
package enum InstrumentStatus: String, CaseIterable, Hashable, Sendable {
  /// Wording or weights stand in for official ones that are not known here.
  case provisional
  case official
  /// An instrument in use, in a translation or layout of one's own.
  case adapted
}
