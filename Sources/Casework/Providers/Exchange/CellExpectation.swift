/// What belongs in a cell of the directory.
package enum CellExpectation: Error, Hashable, Sendable {
  /// Text of at most so many characters, on one line, without invisible characters.
  case text(most: Int)
  /// The same, and not empty.
  case someText(most: Int)
  /// "ANPEJ".
  case providerCode
  /// "ANPEJ-KLD": the code of the line's provider, a dash, a place.
  case offerCode
  /// One of these codes.
  case oneOf([String])
  /// One or more of these codes, parted by spaces, or at least none that is not among them.
  case someOf([String])
  case yesNo
  /// A whole number within the bounds.
  case whole(ClosedRange<Int>)
  /// An age that is not below the least one.
  case ageNotBelow(Int)
  case day
  case phone
  case email
  /// A department's name or its four digits.
  case department
  /// SN, three letters of regions, names of departments, parted by `/`.
  case area
  /// "lun-ven 08:00-13:00 14:00-17:00; sam 09:00-12:00".
  case hours
  /// Text as it is kept: no spaces around it or doubled, lists in order and none twice.
  case plainText
  /// Nothing, as long as the day before it is empty.
  case nothingWithoutDay
}
