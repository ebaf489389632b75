package import Casework
package import Wording

/// The sheet of the paper recovery key, to be copied by hand or printed once.
package enum RecoverySheet {
  /// Groups on a line.
  private static let groupsInRow = 4

  /// Lines of at most 79 columns, safe to print; `groups` as the key is written, each shown with its number.
  package static func lines(
    groups: [String],
    office: String,
    made day: CivilDay,
    wording: Wording
  ) -> [String] {
    var lines = [wording.recoverySheetTitle, wording.recoverySheetOffice(office, on: day), ""]
    lines += rows(of: groups)
    lines += ["", wording.recoverySheetAlphabet, ""]
    lines += wording.recoverySheetAdvice
    lines += [""] + wording.recoverySheetSignatures
    return lines.map(Hygiene.clean)
  }

  private static func rows(of groups: [String]) -> [String] {
    let numbered = groups.enumerated().map { position, group in
      let number = String(position + 1)
      return String(repeating: " ", count: max(0, 4 - number.count)) + "\(number)  \(group)"
    }
    return stride(from: 0, to: numbered.count, by: groupsInRow).map { start in
      numbered[start..<min(start + groupsInRow, numbered.count)].joined(separator: "    ")
    }
  }
}
