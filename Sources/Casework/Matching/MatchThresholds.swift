/// What a matching score calls for.
///
/// Marked [F] in domain.md 1.9: the figures of the Ivorian proof of concept "Retour CI 360"; the others are ours.
package enum MatchThresholds {
  /// Shown while typing (ours).
  package static let worthShowing = 40
  /// Worth a look before going on (ours).
  package static let probable = 70
  /// The most that a twin scores, so that no list takes one for a duplicate (ours).
  package static let twin = 30
  /// Nearly certain; reached only with more evidence than names, year and place (ours).
  package static let nearlyCertain = 90
  /// The same document or programme reference [F].
  package static let sameDocument = 100
  /// The same telephone, and names alike at `phoneNameLikeness` [F].
  package static let samePhone = 85
  package static let phoneNameLikeness = 0.7
  /// The same parents, and birth years at most one apart [F].
  package static let sameParents = 80
  /// Family names alike at this, with given names at `givenLikeness` and birth years at most one apart [F].
  package static let familyLikeness = 0.75
  package static let givenLikeness = 0.6
}
