/// One word of a query, with everything it may mean.
struct SearchTerm {
  let typed: String
  /// Words of names and places; nil for what can only be a number.
  let word: WordMatching?
  /// Capitals and digits of a telephone, document or case number; nil without a digit.
  let code: [UInt8]?
  let birthYear: Int16?
  let number: CaseNumberPart?

  /// The words of `text`, at most eight. Figures typed in groups (`77 123 45 67`) are one number, and a whole
  /// text that has the shape of a case number is one term.
  static func terms(in text: String, aliases: NameAliases, isOffice: (String) -> Bool) -> [SearchTerm] {
    let text = String(text.prefix(200))
    if text.contains(where: \.isNumber), let part = CaseNumberPart(text, isOffice: isOffice),
      part.office != nil
    {
      return [SearchTerm(figures: text, part: part, aliases: aliases)]
    }
    var terms: [SearchTerm] = []
    var words = ""
    var figures = ""
    func flushWords() {
      WordScanner.scan(words) { word in
        let typed = String(decoding: word.folded, as: UTF8.self)
        let matching = WordMatching(word, aliases: aliases)
        terms.append(SearchTerm(typed: typed, word: matching, code: nil, birthYear: nil, number: nil))
      }
      words = ""
    }
    func flushFigures() {
      if !figures.isEmpty {
        let part = CaseNumberPart(figures, isOffice: isOffice)
        terms.append(SearchTerm(figures: figures, part: part, aliases: aliases))
      }
      figures = ""
    }
    for piece in text.split(whereSeparator: \.isWhitespace) {
      if !piece.contains(where: \.isNumber) {
        flushFigures()
        words += " " + piece
      } else {
        flushWords()
        let continues = piece.allSatisfy { !$0.isLetter } && figures.allSatisfy { !$0.isLetter }
        if !continues { flushFigures() }
        figures += piece
      }
    }
    flushFigures()
    flushWords()
    return Array(terms.prefix(8))
  }

  private init(typed: String, word: WordMatching?, code: [UInt8]?, birthYear: Int16?, number: CaseNumberPart?)
  {
    self.typed = typed
    self.word = word
    self.code = code
    self.birthYear = birthYear
    self.number = number
  }

  private init(figures: String, part: CaseNumberPart?, aliases: NameAliases) {
    var code = PersonHeader.comparable(documentNumber: figures)
    if code.hasPrefix("00"), code.count > 6 { code.removeFirst(2) }
    var word: WordMatching?
    WordScanner.scan(figures) { found in
      if word == nil { word = WordMatching(found, aliases: aliases, allowsBeginnings: false) }
    }
    let year = Int16(figures).flatMap { (1_900...2_100).contains($0) ? $0 : nil }
    self.init(typed: figures, word: word, code: Array(code.utf8), birthYear: year, number: part)
  }
}
