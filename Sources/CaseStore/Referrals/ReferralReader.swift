import Casework
import GRDB

/// Reads referrals as somebody may see them.
struct ReferralReader {
  let signedIn: SignedIn
  let names: StaffNames
  let db: Database

  /// Everything about one, with what the given compartments hold.
  func one(_ row: ReferralRow, opening: Set<Compartment> = []) throws -> Referral {
    var sections: [SectionCode: SectionRecord] = [:]
    for section in try SectionRow.all(of: row.id, db) {
      sections[section.kind] = try section.record(by: signedIn, opening: opening, names: names)
    }
    return Referral(
      card: try row.card(by: signedIn),
      events: try ReferralEventRow.all(of: row.id, db).map { try $0.event(by: signedIn, opening: opening) },
      sections: sections,
      papers: try PaperRow.all(of: row.id, db).map { try $0.paper(by: signedIn, opening: opening) })
  }

  /// By number; none for somebody who does not read referrals.
  static func cards(of caseFile: RecordID, by signedIn: SignedIn, _ db: Database) throws -> [ReferralCard] {
    guard Permissions.allows(.readReferrals, for: signedIn.member.role), signedIn.holds(.casework) else {
      return []
    }
    return try ReferralRow.all(of: caseFile, db).map { try $0.card(by: signedIn) }
  }
}
