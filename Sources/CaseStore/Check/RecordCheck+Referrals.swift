import Casework
import GRDB

/// Referrals, what happened to them, and what left the office.
extension RecordCheck {
  /// Its forms and facts against the journal, its card against what its events come to.
  mutating func lookAtReferral(_ id: RecordID) throws {
    let replay = try replay(of: id, table: "referral")
    guard let row = try ReferralRow.find(id, db) else { return }
    var content = try sections(of: id)
    for fact in row.facts() { content.values[Replay.Place(part: "", field: fact.field)] = fact.new }
    var card: ReferralCard?
    if let signedIn, signedIn.holds(.casework) {
      opened += 1
      card = try? row.card(by: signedIn)
      if card == nil { findings.append(.unsealable(table: "referral", record: id, column: "card")) }
    }
    var journal = replay.values
    if let card {
      for aim in ReferralRow.aims(of: card) {
        content.values[Replay.Place(part: "", field: aim.field)] = aim.new
      }
    } else {
      // Whom it is for stands sealed, and what could not be opened is no second fault.
      journal = journal.filter { !$0.key.part.isEmpty || content.values[$0.key] != nil }
    }
    compare(content, with: journal, of: [.referral, .disclosure], table: "referral", id)
    if let card, card != expected(card, row) {
      findings.append(.differsFromJournal(table: "referral", record: id, field: "card"))
    }
  }

  /// The card that clear columns and events come to; the one found where an event does not open.
  private func expected(_ card: ReferralCard, _ row: ReferralRow) -> ReferralCard {
    guard let signedIn,
      let events = try? ReferralEventRow.all(of: row.id, db).map({ try $0.event(by: signedIn) })
    else { return card }
    return ReferralCard(
      id: row.id, caseID: row.caseFile, number: row.number, need: card.need, category: card.category,
      dimension: card.dimension, offer: card.offer, provider: card.provider,
      isRestricted: card.isRestricted, urgency: row.urgency, previous: row.previous, agent: row.agent,
      made: row.made, standing: ReferralStanding(made: row.made, events: events), version: row.version)
  }

  mutating func lookAtEvent(_ id: RecordID) throws {
    let replay = try replay(of: id, table: "referral_event")
    guard let row = try ReferralEventRow.find(id, db) else { return }
    var content = Content()
    for fact in row.facts() { content.values[Replay.Place(part: "", field: fact.field)] = fact.new }
    if row.isTakenBack { content.values[Replay.Place(part: "", field: "takenBack")] = "1" }
    for compartment in ReferralEventRow.compartments {
      guard let signedIn, signedIn.holds(compartment) else {
        content.unread.insert(compartment)
        continue
      }
      guard row.sealed.contains(compartment) else { continue }
      opened += 1
      guard let said = try? row.said(in: compartment, by: signedIn) else {
        content.unread.insert(compartment)
        findings.append(.unsealable(table: "referral_event", record: id, column: compartment.column))
        continue
      }
      for (field, answer) in said {
        let place = Replay.Place(part: SectionCode.referralStep.rawValue, field: field.description)
        content.values[place] = answer.wire
      }
    }
    compare(content, with: replay.values, of: [.referralStep], table: "referral_event", id)
  }

  /// The digest is made anew from the text, and must be the one that the journal vouches for.
  mutating func lookAtPaper(_ id: RecordID) throws {
    var journal = try replay(of: id, table: "issued_paper").values
    let told = journal.removeValue(forKey: Replay.Place(part: "", field: "digest"))
    guard let row = try PaperRow.find(id, db) else { return }
    var content = Content()
    for fact in row.facts() { content.values[Replay.Place(part: "", field: fact.field)] = fact.new }
    compare(content, with: journal, of: [], table: "issued_paper", id)
    guard let signedIn else { return }
    if signedIn.holds(.casework) {
      opened += 1
      let digest = try? row.digest(by: signedIn)
      if digest == nil {
        findings.append(.unsealable(table: "issued_paper", record: id, column: "digest"))
      } else if digest != told {
        findings.append(.differsFromJournal(table: "issued_paper", record: id, field: "digest"))
      }
    }
    guard signedIn.holds(row.compartment) else { return }
    opened += 1
    guard let text = try? row.text(by: signedIn) else {
      return findings.append(.unsealable(table: "issued_paper", record: id, column: "text"))
    }
    if let told, PaperRow.digest(of: text) != told {
      findings.append(.differsFromJournal(table: "issued_paper", record: id, field: "text"))
    }
  }
}
