/// What is wrong with an instrument file, or with a file of holidays, of rules of follow-up or of providers: the line, the part of the
/// file, and what was expected there.
package enum InstrumentFault: Error, Hashable, Sendable {
  /// `bytes` may be only as many as were read before giving up.
  case tooLarge(bytes: Int, most: Int)
  case notUTF8
  /// The file is not YAML; `detail` is the parser's own word.
  case notYAML(line: Int, detail: String)
  /// Anchors, tags, blocks of text and nesting that such a file never needs.
  case forbidden(line: Int, what: String)
  /// Control, bidi or invisible characters, which show another text than is stored.
  case hostileText(line: Int)
  case unknownFormat(line: Int, found: String, known: Int)
  case tooMany(line: Int, Place, most: Int)
  case unexpected(line: Int, Place, expected: Expectation, found: String)
  case unknownKey(line: Int, Place, key: String, known: [String])
  case missingKey(line: Int, Place, key: String)
  /// A text without its French (`fr`) or English (`en`).
  case missingLanguage(line: Int, Place, key: String, language: String)
  case duplicate(line: Int, Place, Kind, code: String)
  case unknown(line: Int, Place, Kind, code: String)
  /// An item that counts in no score and is not marked as context, or one that a part of a composite counts and the
  /// composite does not.
  case weightMissing(line: Int, Place, item: String)
  /// A weight for an item none of whose answers has a value.
  case weightWithoutValue(line: Int, Place, item: String)
  /// Items each of which is asked depending on the next, and the last on the first.
  case cycle(line: Int, items: [String])
  case bandsOverlap(line: Int, Place, at: Points)
  /// Values that no band reads.
  case bandsGap(line: Int, Place, from: Points, to: Points)

  /// A provider or an offer that the directory does not take; `found` is what stands there.
  case provider(line: Int, ProviderProblem, found: String)

  /// A part of the file.
  package enum Place: Hashable, Sendable {
    case file
    case scale(String)
    case option(scale: String, code: String)
    case item(String)
    case score(String)
    case band(score: String, number: Int)
    case need(String)
    /// A rule of follow-up.
    case rule(String)
  }

  package enum Kind: Hashable, Sendable {
    case item, scale, option, score, dimension, flag, category, rule, holiday
  }

  package enum Expectation: Hashable, Sendable {
    case mapping, list
    /// A text of at most so many characters.
    case text(most: Int)
    case wholeNumber(ClosedRange<Int>)
    /// A number of at most four decimals, with a full stop.
    case decimal
    /// A day of the calendar, as `2027-03-10`.
    case day
    /// A decimal above zero, up to 1,000.
    case weight
    /// A share such as `2/3` or `0.8`, above zero.
    case share
    case yesOrNo
    /// Capital letters and digits, 2 to 12.
    case instrumentCode
    /// Letters and digits, 1 to 12.
    case code
    /// One letter or digit.
    case optionCode
    case oneOf([String])
    /// One of `item`, `youngerThan`, `not`, `all`, `any`.
    case condition
    /// `from` not above `to`.
    case range
  }
}
