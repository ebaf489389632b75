/// Everybody and every case of the office in memory, after sign-in: what lists, searches and the matching of new
/// people read. About 360 bytes a person with one case (measured).
///
/// A value: a copy is cheap until one of the two changes. Nothing here is written anywhere.
package struct PeopleIndex: Sendable {
  var vocabulary = Vocabulary()
  var people = PersonTable()
  var cases = CaseTable()
  let aliases: NameAliases

  package init(aliases: NameAliases = .builtIn) {
    self.aliases = aliases
  }

  /// Nobody and nothing, before somebody signs in: not even the table of aliases is read for it.
  package static var empty: PeopleIndex { PeopleIndex(aliases: NameAliases()) }

  /// Takes in a new person, or what changed of a known one.
  package mutating func upsert(_ person: PersonHeader) {
    upsert(wire: person.wire)
  }

  /// The same from the compact form of the store; false, and nothing changed, when it is not readable.
  @discardableResult
  package mutating func upsert(wire: [UInt8]) -> Bool {
    let isRead = people.put(wire, &vocabulary)
    vocabulary.sort()
    return isRead
  }

  /// Takes in a new case, or what changed of a known one. The person may follow later.
  package mutating func upsert(_ header: CaseHeader) {
    let slot = people.slotMaking(header.person)
    if let row = cases.put(header, person: slot, next: people.slots[slot].firstCase) {
      people.setFirstCase(Int32(row), of: slot)
    }
  }

  package mutating func remove(case id: RecordID) { cases.remove(id) }

  /// Forgets a person's header; their cases stay, without a name.
  package mutating func remove(person id: RecordID) { people.remove(id) }

  /// Fills an index from a store without sorting the vocabulary after each person.
  package struct Builder {
    private var index: PeopleIndex

    /// `expecting` people, so that memory is asked for once.
    package init(aliases: NameAliases = .builtIn, expecting count: Int = 0) {
      index = PeopleIndex(aliases: aliases)
      index.people.reserve(count)
      index.cases.reserve(count)
    }

    /// False when the bytes are not a header that this program reads.
    @discardableResult
    package mutating func add(wire: [UInt8]) -> Bool { index.people.put(wire, &index.vocabulary) }

    package mutating func add(_ header: CaseHeader) { index.upsert(header) }

    package consuming func finish() -> PeopleIndex {
      index.vocabulary.sort()
      return index
    }
  }
}
