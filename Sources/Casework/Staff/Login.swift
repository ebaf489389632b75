/// The name somebody types to sign in.
package enum Login {
  /// Lower case without outer spaces; nil unless it is 2 to 20 ASCII letters, digits, dots and dashes and begins
  /// with a letter.
  package static func normalised(_ typed: String) -> String? {
    let words = typed.lowercased().split(whereSeparator: \.isWhitespace)
    guard words.count == 1, let login = words.first.map(String.init) else { return nil }
    guard (2...20).contains(login.count), let first = login.first, first.isASCII, first.isLetter else {
      return nil
    }
    let isPlain = login.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") }
    return isPlain ? login : nil
  }
}
