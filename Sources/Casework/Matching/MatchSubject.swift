/// A person made ready for comparing: names in words with their keys, places folded.
struct MatchSubject {
  let header: PersonHeader
  let names: NameParts
  let nickname: [NameWord]
  let father: [NameWord]
  let mother: [NameWord]
  let village: [String]
  let birthPlace: [String]

  init(_ header: PersonHeader) {
    self.header = header
    names = NameParts(
      family: NameWord.words(in: header.familyName), given: NameWord.words(in: header.givenNames))
    nickname = NameWord.words(in: header.nickname)
    father = NameWord.words(in: header.fatherName)
    mother = NameWord.words(in: header.motherName)
    village = NameWord.words(in: header.village).map(\.key)
    birthPlace = NameWord.words(in: header.birthPlace).map(\.key)
  }
}
