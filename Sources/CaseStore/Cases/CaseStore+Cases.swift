package import Casework
import GRDB

extension CaseStore {
  /// Opens a closed case again. Throws `caseChanged` when it is not at `version` any more, or not closed.
  package func reopen(
    _ caseFile: RecordID,
    version: Int,
    reason: String,
    by signedIn: SignedIn
  ) throws(StoreProblem) {
    try acting(.reopenCase, by: signedIn) { _, journal in
      try CaseKeeper(signedIn: signedIn, journal: journal).reopen(caseFile, version: version, reason: reason)
    }
  }

  /// Hands a case over to somebody else of the staff. Throws `caseChanged` when it is not at `version` any more, and
  /// `disabledUser` for somebody who cannot sign in.
  package func reassign(
    _ caseFile: RecordID,
    version: Int,
    to agent: RecordID,
    reason: String,
    by signedIn: SignedIn
  ) throws(StoreProblem) {
    try acting(.reassignCase, by: signedIn) { _, journal in
      try CaseKeeper(signedIn: signedIn, journal: journal).reassign(
        caseFile, version: version, to: agent, reason: reason)
    }
  }
}
