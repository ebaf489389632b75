/// A chapter of the user's manual, in one language.
package struct ManualChapter: Hashable, Sendable {
  package let topic: ManualTopic
  package let title: String
  /// Whole paragraphs, to be wrapped by whoever shows them.
  package let paragraphs: [String]

  /// What is generated elsewhere and stands after the paragraphs.
  package var insertion: Insertion? {
    switch topic {
    case .keys: .keyTable
    case .exitCodes: .exitCodes
    default: nil
    }
  }

  /// A table that is made from what the program does, so that it cannot go stale.
  package enum Insertion: Hashable, Sendable {
    case keyTable, exitCodes
  }
}
