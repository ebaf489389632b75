extension Department {
  /// Its name in a file, without accents: "medina yoro foulah".
  var fileWord: String {
    var word = ""
    for letter in "\(self)" {
      if letter.isUppercase { word.append(" ") }
      word += letter.lowercased()
    }
    return word
  }

  /// The department of a name, accents, capitals and the known variants of spelling ignored, or of four digits.
  static func read(_ text: String) -> Department? {
    let folded = Folding.fold(text)
    return Department(rawValue: folded) ?? named[folded]
  }

  /// Made once: a directory of hundreds of services is read at every sign-in.
  private static let named: [String: Department] = Dictionary(
    allCases.flatMap { department in ([department.fileWord] + department.searchWords).map { ($0, department) }
    }
  ) { first, _ in first }
}
