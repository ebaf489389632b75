/// What is kept in memory of every person after sign-in, to find and match them: one sealed line on disk.
package struct PersonHeader: Hashable, Sendable {
  package let id: RecordID
  package var familyName: String
  package var givenNames: String
  package var nickname: String
  package var sex: Sex?
  package var birth: PartialDate?
  package var birthPlace: String
  /// Code of the department (`Department`), "" when unknown.
  package var department: String
  package var village: String
  /// Digits only, with the country code: "221771234567".
  package var phones: [String]
  /// Document numbers, upper case, without spaces, dots or dashes.
  package var documents: [String]
  package var fatherName: String
  package var motherName: String

  package init(
    id: RecordID,
    familyName: String = "",
    givenNames: String = "",
    nickname: String = "",
    sex: Sex? = nil,
    birth: PartialDate? = nil,
    birthPlace: String = "",
    department: String = "",
    village: String = "",
    phones: [String] = [],
    documents: [String] = [],
    fatherName: String = "",
    motherName: String = ""
  ) {
    self.id = id
    self.familyName = familyName
    self.givenNames = givenNames
    self.nickname = nickname
    self.sex = sex
    self.birth = birth
    self.birthPlace = birthPlace
    self.department = department
    self.village = village
    self.phones = phones
    self.documents = documents
    self.fatherName = fatherName
    self.motherName = motherName
  }
}
