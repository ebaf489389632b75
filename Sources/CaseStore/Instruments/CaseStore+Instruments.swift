package import Casework
import GRDB

extension CaseStore {
  /// The instruments that the office has been given or has asked people from, by code, oldest version first. Nobody
  /// need have signed in: what is asked is no secret.
  package func instruments() throws(StoreProblem) -> [StoredInstrument] {
    try reading { db in
      try db.rows("SELECT * FROM instrument ORDER BY code, version").map(InstrumentRow.instrument)
    }
  }

  /// Gives the office a version of an instrument. Throws `instrumentDiffers` when it has another text under this code
  /// and version; the same again changes nothing.
  package func addInstrument(
    code: String,
    version: Int,
    digest: String,
    text: [UInt8],
    by signedIn: SignedIn
  ) throws(StoreProblem) {
    let instrument = StoredInstrument(code: code, version: version, digest: digest, text: text)
    try acting(.manageInstruments, by: signedIn) { _, journal in
      try InstrumentRow.keep(instrument, journal)
    }
  }
}
