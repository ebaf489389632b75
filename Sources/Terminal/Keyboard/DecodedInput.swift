/// What a burst of input turned out to be.
package enum DecodedInput: Hashable, Sendable {
  case key(Key)
  /// The terminal says that it is done with all that was sent to it.
  case deviceAnswer
}
