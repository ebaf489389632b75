/// A part of the slip that is printed on its own.
package enum SlipPart: String, CaseIterable, Hashable, Sendable {
  /// With the return slip to tear off.
  case provider
  case person
  /// The provider's part again, with who issued it and by what right.
  case office
}
