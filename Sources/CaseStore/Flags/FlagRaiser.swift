import Casework
import GRDB

/// Stores alerts that answers raised, once each: one that is still open is not raised again.
struct FlagRaiser {
  let signedIn: SignedIn
  let journal: JournalWriter

  func raise(
    _ flags: [RedFlagKind: SavedForm.SavedAcknowledgement?],
    in caseFile: RecordID,
    isNewCase: Bool
  ) throws {
    let open = isNewCase ? [] : try openKinds(of: caseFile)
    for kind in RedFlagKind.allCases where !open.contains(kind) {
      guard let acknowledgement = flags[kind] else { continue }
      try raise(kind, acknowledgement, in: caseFile)
    }
    if !flags.isEmpty { try Touched.mark(.flags, caseFile, journal.db) }
  }

  private func raise(
    _ kind: RedFlagKind,
    _ acknowledgement: SavedForm.SavedAcknowledgement?,
    in caseFile: RecordID
  ) throws {
    let stamp = journal.stamp()
    var row = FlagRow(
      id: journal.newID(), caseFile: caseFile, compartment: kind.compartment, raised: journal.moment,
      raisedBy: journal.staff, stamp: stamp)
    var body = FlagBody(kind: kind)
    let raised = body
    if let acknowledgement {
      body.action = acknowledgement.action
      body.note = acknowledgement.note
      row.acknowledged = acknowledgement.at
      row.acknowledgedBy = journal.staff
    }
    try row.seal(body, by: signedIn)
    try row.insert(office: journal.office, journal.db)
    try journal.add(
      .flagRaised, .flag, row.id, stamp: stamp,
      clear: [Change(part: "", field: "case", old: nil, new: caseFile.description, basis: nil)],
      sealed: (kind.compartment, raised.changes(basis: nil), signedIn))
    guard acknowledgement != nil else { return }
    try journal.add(
      .flagAcknowledged, .flag, row.id, stamp: journal.stamp(),
      sealed: (kind.compartment, body.changes(since: raised, basis: stamp), signedIn))
  }

  /// As far as this person can read them; another of the same kind in a sealed compartment does no harm.
  private func openKinds(of caseFile: RecordID) throws -> Set<RedFlagKind> {
    let rows = try FlagRow.all(of: caseFile, journal.db).filter { $0.closed == nil }
    return Set(try rows.filter { signedIn.holds($0.compartment) }.map { try $0.body(by: signedIn).kind })
  }
}
