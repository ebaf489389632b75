/// A header from what was typed, finished or not: fields without an answer stay empty.
extension PersonHeader {
  /// `answers` are those of the identity and contacts sections, in one.
  package init(id: RecordID, answers: Answers) {
    self.init(
      id: id,
      familyName: answers.text(.familyName),
      givenNames: answers.text(.givenNames),
      nickname: answers.text(.nickname),
      sex: answers.choice(.sex).flatMap(Sex.init(rawValue:)),
      birth: answers.date(.birth),
      birthPlace: answers.text(.birthPlace),
      department: answers.choice(.department) ?? "",
      village: answers.text(.village),
      phones: answers.phones,
      documents: answers.documents,
      fatherName: answers.text(.fatherName),
      motherName: answers.text(.motherName))
  }

  /// How document numbers are kept for comparing: upper case, letters and digits only.
  package static func comparable(documentNumber text: String) -> String {
    text.uppercased().filter { $0.isLetter || $0.isNumber }
  }
}

extension Answers {
  fileprivate func date(_ field: CoreField) -> PartialDate? {
    if case .date(let date) = self[FieldCode(field)] { date } else { nil }
  }

  /// The person's own numbers and those they can be reached at, in the order asked.
  fileprivate var phones: [String] {
    let found = filter { $0.key.core == .phone }.sorted { $0.key < $1.key }
    return found.compactMap { if case .phone(let number) = $0.value { number.digits } else { nil } }
  }

  fileprivate var documents: [String] {
    let found = filter { $0.key.core == .documentNumber }.sorted { $0.key < $1.key }
    return found.compactMap { entry in
      guard case .text(let text) = entry.value else { return nil }
      let number = PersonHeader.comparable(documentNumber: text)
      return number.isEmpty ? nil : number
    }
  }
}
