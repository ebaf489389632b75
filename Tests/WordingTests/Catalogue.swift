import Testing
import Wording

/// Both languages, side by side, as tests hold them.
let french = Wording(.french)
let english = Wording(.english)
let bothLanguages = [french, english]

/// Checks a text against what every terminal of the house can show.
///
/// The terminal folds accents on an ASCII line; it has no sign to fold an emoji, an arrow or a curved quote to.
func expectPlain(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let punctuation: Set<Character> = Set(" .,:;!?'\"()/+-*=%_<>&#@")
  let strangers = text.filter { character in
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else {
      return true
    }
    let isLatin = character.isLetter && scalar.value < 0x180
    return !isLatin && !(character.isASCII && character.isNumber) && !punctuation.contains(character)
  }
  #expect(strangers.isEmpty, "\(text)", sourceLocation: sourceLocation)
  #expect(!text.isEmpty && text.first != " " && text.last != " ", "\(text)", sourceLocation: sourceLocation)
}

/// Checks a whole sentence: plain, ended, and of at most `most` sentences.
func expectSentence(_ text: String, most: Int = 2, sourceLocation: SourceLocation = #_sourceLocation) {
  expectPlain(text, sourceLocation: sourceLocation)
  #expect(text.hasSuffix(".") || text.hasSuffix("?"), "\(text)", sourceLocation: sourceLocation)
  // An end is a full stop before a capital, so that "Tél. du représentant" and "A. Diallo" have none.
  let words = text.split(separator: " ")
  let ends = words.indices.filter { position in
    let next = words.dropFirst(position + 1).first?.first
    let stops = words[position].hasSuffix(".") && words[position].count > 2 || words[position].hasSuffix("?")
    return stops && next?.isUppercase != false
  }
  #expect(ends.count <= most, "\(text)", sourceLocation: sourceLocation)
}
