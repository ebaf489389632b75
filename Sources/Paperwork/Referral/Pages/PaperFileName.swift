package import Casework

/// How a paper's file is called: the number and nothing else, since names of files stand in lists that anybody reads.
package enum PaperFileName {
  /// The kinds of file a paper is written as.
  package enum Form: String, CaseIterable, Hashable, Sendable {
    /// For any printer.
    case text = "txt"
    /// For a browser.
    case page = "html"
  }

  /// `KLD-R26-0388-A.txt`; `copy` tells several papers of one number apart: `KLD-R26-0388-A-2.txt`.
  package static func name(_ number: ReferralNumber, _ form: Form, copy: Int = 1) -> String {
    number.description + (copy > 1 ? "-\(copy)" : "") + "." + form.rawValue
  }

  /// The notices of recall of a whole case: `KLD-26-00123-K-rappels.txt`.
  package static func recalls(of number: CaseNumber) -> String {
    "\(number)-rappels.\(Form.text.rawValue)"
  }
}
