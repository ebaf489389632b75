import Casework

/// What a draft is about, as one word in clear: `new`, `return:` and a person, `section:` and case, code,
/// version, `record:` and case, kind, record, parent or `-`, version, `referral:` and case, referral, need, offer, previous or
/// `-`, version, `step:` and referral, step, version, `directory:` and offer, provider, code, fingerprint, `contact:` and case,
/// follow-up or `-`, `note` or `try`, `followup:` and case, follow-up or `-`, version, `arrival:` and announcement, version,
/// `announced:` and announcement, person or `-`, `closing:` and case, needs and referrals between commas.
enum DraftSubjectCoding {
  static func text(_ subject: Draft.Subject) -> String {
    switch subject {
    case .newPerson: "new"
    case .newReturn(let person): "return:\(person)"
    case .correction(let caseFile, let section, let version):
      "section:\(caseFile):\(section.rawValue):\(version)"
    case .record(let caseFile, let kind, let record, let parent, let version):
      "record:\(caseFile):\(kind.rawValue):\(record):\(parent?.description ?? "-"):\(version)"
    case .referral(let caseFile, let referral, let need, let offer, let previous, let version):
      "referral:\(caseFile):\(referral):\(need):\(offer):\(previous?.description ?? "-"):\(version)"
    case .referralStep(let referral, let step, let version): "step:\(referral):\(step.rawValue):\(version)"
    case .directory(let entry):
      "directory:\(entry.offer):\(entry.provider):\(entry.code):\(entry.fingerprint)"
    case .contact(let caseFile, let followUp, let isNote):
      "contact:\(caseFile):\(followUp?.description ?? "-"):\(isNote ? "note" : "try")"
    case .followUp(let caseFile, let followUp, let version):
      "followup:\(caseFile):\(followUp?.description ?? "-"):\(version)"
    case .arrival(let arrival, let version): "arrival:\(arrival):\(version)"
    case .announced(let arrival, let person): "announced:\(arrival):\(person?.description ?? "-")"
    case .closing(let caseFile, let needs, let referrals):
      "closing:\(caseFile):\(list(needs)):\(list(referrals))"
    }
  }

  static func subject(_ text: String) throws -> Draft.Subject {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    switch (parts.first, parts.count) {
    case ("new", 1): return .newPerson
    case ("return", 2):
      if let person = RecordID(parts[1]) { return .newReturn(person: person) }
    case ("section", 4):
      if let id = RecordID(parts[1]), let section = SectionCode(rawValue: parts[2]),
        let version = Int(parts[3])
      {
        return .correction(case: id, section: section, version: version)
      }
    case ("record", 6):
      if let id = RecordID(parts[1]), let kind = CaseRecordKind(rawValue: parts[2]),
        let record = RecordID(parts[3]), let version = Int(parts[5])
      {
        return .record(case: id, kind: kind, record: record, parent: RecordID(parts[4]), version: version)
      }
    case ("referral", 7):
      let ids = parts[1...4].compactMap { RecordID($0) }
      if ids.count == 4, let version = Int(parts[6]) {
        return .referral(
          case: ids[0], referral: ids[1], need: ids[2], offer: ids[3], previous: RecordID(parts[5]),
          version: version)
      }
    case ("step", 4):
      if let id = RecordID(parts[1]), let step = ReferralStep(rawValue: parts[2]), let version = Int(parts[3])
      {
        return .referralStep(referral: id, step: step, version: version)
      }
    case ("directory", 5):
      if let offer = RecordID(parts[1]), let provider = RecordID(parts[2]) {
        return .directory(
          Draft.DirectorySubject(offer: offer, provider: provider, code: parts[3], fingerprint: parts[4]))
      }
    case ("contact", 4):
      if let id = RecordID(parts[1]) {
        return .contact(case: id, followUp: RecordID(parts[2]), isNote: parts[3] == "note")
      }
    case ("followup", 4):
      if let id = RecordID(parts[1]), let version = Int(parts[3]) {
        return .followUp(case: id, changing: RecordID(parts[2]), version: version)
      }
    case ("arrival", 3):
      if let id = RecordID(parts[1]), let version = Int(parts[2]) { return .arrival(id, version: version) }
    case ("announced", 3):
      if let id = RecordID(parts[1]) { return .announced(arrival: id, person: RecordID(parts[2])) }
    // The first version knew no referrals.
    case ("closing", 3), ("closing", 4):
      if let id = RecordID(parts[1]) {
        return .closing(
          case: id, needs: ids(parts[2]), referrals: parts.count == 4 ? ids(parts[3]) : [])
      }
    default: break
    }
    throw DamagedRow(detail: "draft")
  }

  private static func list(_ ids: [RecordID]) -> String { ids.map(\.description).joined(separator: ",") }

  private static func ids(_ list: String) -> [RecordID] {
    list.split(separator: ",").compactMap { RecordID(String($0)) }
  }
}
