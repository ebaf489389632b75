import Casework
import GRDB

/// Whose the service is that a referral goes to.
enum ReferralOffers {
  /// Throws `unknownOffer` for one that the directory has not. A directory that nobody opened yet is begun.
  static func provider(of offer: RecordID, _ journal: JournalWriter) throws -> RecordID {
    let db = journal.db
    try DirectoryWriter(journal: journal).begin()
    guard
      let row = try db.row("SELECT provider FROM service_offer WHERE id = ? AND deleted = 0", [offer])
    else { throw StoreProblem.referral(.unknownOffer) }
    return try row.must("provider")
  }
}
