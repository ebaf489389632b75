import Casework

/// What a draft is about, as one word in clear: `new`, `return:` and a person, `section:` and case, code, version.
enum DraftSubjectCoding {
  static func text(_ subject: Draft.Subject) -> String {
    switch subject {
    case .newPerson: "new"
    case .newReturn(let person): "return:\(person)"
    case .correction(let caseFile, let section, let version):
      "section:\(caseFile):\(section.rawValue):\(version)"
    }
  }

  static func subject(_ text: String) throws -> Draft.Subject {
    let parts = text.split(separator: ":").map(String.init)
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
    default: break
    }
    throw DamagedRow(detail: "draft")
  }
}
