/// The compact form that is sealed on disk and kept in memory: version, identifier, sex, birth, then texts each
/// led by its length. Names are folded and their keys made on loading, once for each distinct word, so that a new
/// key rule needs no rewriting of the store.
extension PersonHeader {
  /// The first byte; a form with another number is not read.
  package static let wireVersion: UInt8 = 1

  package var wire: [UInt8] {
    var bytes = WireWriter()
    bytes.append(Self.wireVersion)
    bytes.append(id)
    switch sex {
    case nil: bytes.append(0)
    case .man: bytes.append(1)
    case .woman: bytes.append(2)
    }
    bytes.append(birth)
    for text in [familyName, givenNames, nickname, fatherName, motherName, village, birthPlace, department] {
      bytes.append(text)
    }
    bytes.append(phones)
    bytes.append(documents)
    return bytes.bytes
  }

  /// Nil for an unknown version or bytes that end early.
  package init?(wire: [UInt8]) {
    self.init(wire: wire[...])
  }

  init?(wire: ArraySlice<UInt8>) {
    let read = wire.withUnsafeBufferPointer { bytes -> PersonHeader? in
      var reader = WireReader(bytes)
      return PersonHeader(reading: &reader)
    }
    guard let read else { return nil }
    self = read
  }

  init?(reading reader: inout WireReader) {
    guard reader.byte() == Self.wireVersion, let id = reader.recordID(), let sex = reader.byte() else {
      return nil
    }
    let birth = reader.birth()
    self.init(
      id: id,
      sex: sex == 1 ? .man : sex == 2 ? .woman : nil,
      birth: birth)
    familyName = reader.text()
    givenNames = reader.text()
    nickname = reader.text()
    fatherName = reader.text()
    motherName = reader.text()
    village = reader.text()
    birthPlace = reader.text()
    department = reader.text()
    phones = reader.texts()
    documents = reader.texts()
    if reader.hasFailed { return nil }
  }
}
