/// Why two people look alike, or do not: one fact of a comparison. The first spelling is the candidate's, the
/// second the known person's.
package enum MatchReason: Hashable, Sendable {
  // What settles it.
  case documentSame(String)
  case phoneSame(String)
  // Names.
  /// The same family name, in these two spellings (which may be equal).
  case familySame(String, String)
  /// Two family names that the alias table says are one.
  case familyAlias(String, String)
  /// Family names a letter or two apart.
  case familyClose(String, String)
  /// What is typed so far begins the known family name.
  case familyStarts(String, String)
  case familyDiffers(String, String)
  case givenSame(String, String)
  case givenAlias(String, String)
  case givenClose(String, String)
  case givenStarts(String, String)
  case givenDiffers(String, String)
  /// Family name and given names stand in the other order.
  case namesSwapped
  /// One is called what the other is nicknamed.
  case nickname(String)
  // Birth and sex.
  case birthSame(PartialDate)
  case birthYearSame(Int)
  /// Years apart, 1 or 2; also two estimates that overlap (0).
  case birthYearClose(difference: Int)
  /// Years apart at least, more than an estimate explains.
  case birthFar(difference: Int)
  case sexSame
  case sexDiffers
  // Places and parents.
  case placeSame(MatchPlace, String)
  case fatherSame(String, String)
  case motherSame(String, String)
  case fatherDiffers(String, String)
  case motherDiffers(String, String)
  case parentsSame
  /// Same family, same birth, another given name: probably brother or sister of one birth, not a duplicate.
  /// `usualPair` is Assane and Ousseynou, Adama and Awa: the names that twins are given.
  case twinLikely(usualPair: Bool)
}

/// Which place of two people is the same.
package enum MatchPlace: String, CaseIterable, Hashable, Sendable {
  case department
  case village
  case birthPlace
}
