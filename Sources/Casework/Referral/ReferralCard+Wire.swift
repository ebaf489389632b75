/// The compact form that is sealed on disk: version, then every field in the order of its declaration. The codes of lists
/// stand as they are stored elsewhere, so that a longer list needs no new version.
extension ReferralCard {
  /// The first byte. The first version had no reason why a referral was given up; one with a higher number is not read.
  package static let wireVersion: UInt8 = 2

  package var wire: [UInt8] {
    var bytes = WireWriter()
    bytes.append(Self.wireVersion)
    bytes.append(id)
    bytes.append(caseID)
    bytes.append(number.office)
    bytes.append(count: number.year)
    bytes.append(count: number.counter)
    bytes.append(need)
    bytes.append(category.rawValue)
    bytes.append(dimension.rawValue)
    bytes.append(offer)
    bytes.append(provider)
    bytes.append(isRestricted ? 1 : 0)
    bytes.append(urgency.rawValue)
    bytes.append(previous == nil ? 0 : 1)
    if let previous { bytes.append(previous) }
    bytes.append(agent)
    bytes.append(signed: made.number)
    bytes.append(count: version)
    standing.write(to: &bytes)
    return bytes.bytes
  }

  /// Nil for an unknown version, a word that is on no list, or bytes that end early.
  package init?(wire: UnsafeRawBufferPointer) {
    var reader = WireReader(wire.bindMemory(to: UInt8.self))
    guard let written = reader.byte(), (1...Self.wireVersion).contains(written), let id = reader.recordID(),
      let caseID = reader.recordID()
    else { return nil }
    let number = ReferralNumber(office: reader.text(), year: reader.count(), counter: reader.count())
    guard let need = reader.recordID(), let category = NeedCategory(rawValue: reader.text()),
      let dimension = NeedDimension(rawValue: reader.text()), let offer = reader.recordID(),
      let provider = reader.recordID(), let restricted = reader.byte(),
      let urgency = ReferralUrgency(rawValue: reader.text()), let hasPrevious = reader.byte()
    else { return nil }
    let previous = hasPrevious == 1 ? reader.recordID() : nil
    guard let agent = reader.recordID() else { return nil }
    let made = CivilDay(number: reader.signed())
    let version = reader.count()
    guard let standing = ReferralStanding(made: made, reading: &reader, written), !reader.hasFailed else {
      return nil
    }
    self.init(
      id: id, caseID: caseID, number: number, need: need, category: category, dimension: dimension,
      offer: offer, provider: provider, isRestricted: restricted == 1, urgency: urgency, previous: previous,
      agent: agent, made: made, standing: standing, version: version)
  }
}

extension ReferralStanding {
  fileprivate func write(to bytes: inout WireWriter) {
    bytes.append(state.rawValue)
    bytes.append(signed: since.number)
    for day in [issued, received, answered, until, lastChased, served, told, closed] {
      bytes.append(day == nil ? 0 : 1)
      if let day { bytes.append(signed: day.number) }
    }
    bytes.append(refusal?.rawValue ?? "")
    bytes.append(time == nil ? 0 : 1)
    if let time { bytes.append(count: time.minute) }
    bytes.append(count: chases)
    bytes.append(extent?.rawValue ?? "")
    bytes.append(outcome?.rawValue ?? "")
    bytes.append(gaveUp?.rawValue ?? "")
  }

  fileprivate init?(made: CivilDay, reading reader: inout WireReader, _ version: UInt8) {
    guard let state = ReferralState(rawValue: reader.text()) else { return nil }
    self.init(made: made)
    self.state = state
    since = CivilDay(number: reader.signed())
    issued = reader.dayIfAny()
    received = reader.dayIfAny()
    answered = reader.dayIfAny()
    until = reader.dayIfAny()
    lastChased = reader.dayIfAny()
    served = reader.dayIfAny()
    told = reader.dayIfAny()
    closed = reader.dayIfAny()
    refusal = RefusalReason(rawValue: reader.text())
    if reader.byte() == 1 {
      let minute = reader.count()
      time = DayTime(hour: minute / 60, minute: minute % 60)
    }
    chases = reader.count()
    extent = ServedExtent(rawValue: reader.text())
    outcome = ReferralOutcome(rawValue: reader.text())
    if version > 1 { gaveUp = GivingUpReason(rawValue: reader.text()) }
  }
}

extension WireReader {
  fileprivate mutating func dayIfAny() -> CivilDay? {
    byte() == 1 ? CivilDay(number: signed()) : nil
  }
}
