import Casework

/// People as other programs read them.
extension MachineValue {
  init(_ person: PersonHeader) {
    self = .record([
      "id": .text(person.id.description),
      "familyName": .some(person.familyName),
      "givenNames": .some(person.givenNames),
      "nickname": .some(person.nickname),
      "sex": person.sex.map { .text($0.rawValue) } ?? .nothing,
      "birth": person.birth.map { MachineValue($0) } ?? .nothing,
      "birthPlace": .some(person.birthPlace),
      "department": .some(person.department),
      "village": .some(person.village),
      "phones": .list(person.phones.map { .text("+" + $0) }),
      "documents": .list(person.documents.map(MachineValue.text)),
      "fatherName": .some(person.fatherName),
      "motherName": .some(person.motherName),
    ])
  }
}
