/// A rule an answer is held against when its field is left, with how hard it is meant.
package struct FieldCheck: Hashable, Sendable {
  package let rule: Rule
  package let grade: Grade

  package init(_ rule: Rule, _ grade: Grade) {
    self.rule = rule
    self.grade = grade
  }

  /// How hard a check is meant.
  package enum Grade: Hashable, Sendable {
    /// The answer cannot stand; it is kept as typed, marked, and the form cannot be finished with it.
    case refuse
    /// The answer stands once the clerk has said it is right.
    case askAgain
    /// Only said.
    case note
  }

  package enum Rule: Hashable, Sendable {
    /// Not after the day of the interview.
    case notInFuture
    /// Not before the day of the interview: something is planned.
    case notInPast
    /// Not before the date of another field.
    case notBefore(FieldCode)
    /// Not after the date of another field.
    case notAfter(FieldCode)
    /// A birth date that makes the person at most this old.
    case atMostYearsOld(Int)
    /// Not more than this many months before the interview.
    case atMostMonthsAgo(Int)
    /// Not more than the number of another field.
    case atMost(FieldCode)
    /// 13 to 17 digits for a NIN or CEDEAO card, first digit in agreement with the sex (domain.md 1.7: never refused).
    case documentLooksRight(kind: FieldCode, sex: FieldCode)
    /// A Senegalese number whose prefix is in use (domain.md 1.6: warn, never block).
    case knownPhonePrefix
    /// A minor does not consent alone: the guardian's part must be answered.
    case adultOrGuardian(birth: FieldCode)
    /// The answer agrees with the sex given: no pregnant man.
    case womanOnly(sex: FieldCode)
    /// What a column of the directory takes.
    case fits(ProviderColumn)
    /// At least this many characters.
    case atLeast(length: Int)
    /// Written as a time: `9h30`, `0930`.
    case timeOfDay
  }
}
