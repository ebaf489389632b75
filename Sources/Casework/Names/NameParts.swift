/// A full name taken apart into words.
struct NameParts {
  let family: [NameWord]
  let given: [NameWord]
  /// Whether the family name was read as the first word of a name in one piece.
  var familyIsFirst = false

  init(family: [NameWord], given: [NameWord]) {
    self.family = family
    self.given = given
  }

  /// The ways to read a name in one piece: family name last, or first. One word is taken as a given name and as
  /// a family name.
  static func readings(of words: [NameWord]) -> [NameParts] {
    guard let first = words.first, let last = words.last else { return [] }
    let familyLast = NameParts(family: [last], given: Array(words.dropLast()))
    var familyFirst = NameParts(family: [first], given: Array(words.dropFirst()))
    familyFirst.familyIsFirst = true
    if words.count == 1 { return [familyLast, NameParts(family: [], given: [first])] }
    return [familyLast, familyFirst]
  }
}
