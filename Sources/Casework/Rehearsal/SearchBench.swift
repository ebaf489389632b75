/// Measures the index on a fictional office, for `baos bench`: budgets stand in design.md section 10.
package struct SearchBench {
  /// One line of the bench: what was measured, and the result in milliseconds or bytes.
  package struct Figure: Hashable, Sendable {
    package let measure: Measure
    package let value: Double
  }

  package enum Measure: String, CaseIterable, Hashable, Sendable {
    /// Compact headers to a ready index, milliseconds.
    case load
    /// One answer to a query as it is typed, milliseconds.
    case searchMedian, searchP99, searchWorst
    /// One answer of likely matches as a name is typed, milliseconds.
    case likelyMedian, likelyP99, likelyWorst
    /// Bytes of a compact header, on average.
    case wireBytes
  }

  private let wires: [[UInt8]]
  private let cases: [CaseHeader]
  private let people: [PersonHeader]
  private let nanoseconds: () -> UInt64

  /// `nanoseconds` reads a clock that only goes forward.
  package init(people count: Int, seed: UInt64, today: CivilDay, nanoseconds: @escaping () -> UInt64) {
    var headers: [PersonHeader] = []
    var cases: [CaseHeader] = []
    for (number, intake) in DemoOffice(seed: seed, count: count, today: today).enumerated() {
      let id = RecordID(high: UInt64(number) &* 0x9e37_79b9_7f4a_7c15, low: UInt64(number))
      headers.append(PersonHeader(id: id, answers: intake.allAnswers))
      cases.append(intake.caseHeader(person: id, number: number))
    }
    people = headers
    self.cases = cases
    wires = headers.map(\.wire)
    self.nanoseconds = nanoseconds
  }

  /// Loads, then types `count` names letter by letter into the search and into an intake.
  package func run(typing count: Int = 200) -> [Figure] {
    let begun = nanoseconds()
    var builder = PeopleIndex.Builder(expecting: wires.count)
    for wire in wires { builder.add(wire: wire) }
    for header in cases { builder.add(header) }
    let index = builder.finish()
    let loaded = nanoseconds()
    let searches = texts(count).map { text in time { _ = index.search(CaseQuery(text: text), limit: 20) } }
    let matches = candidates(count).map { candidate in time { _ = index.likely(candidate, limit: 5) } }
    let bytes = wires.reduce(0) { $0 + $1.count } / max(1, wires.count)
    return [Figure(measure: .load, value: Double(loaded - begun) / 1e6)]
      + quantiles(searches, .searchMedian, .searchP99, .searchWorst)
      + quantiles(matches, .likelyMedian, .likelyP99, .likelyWorst)
      + [Figure(measure: .wireBytes, value: Double(bytes))]
  }

  private func time(_ act: () -> Void) -> Double {
    let begun = nanoseconds()
    act()
    return Double(nanoseconds() - begun) / 1e6
  }

  private func quantiles(_ times: [Double], _ median: Measure, _ p99: Measure, _ worst: Measure) -> [Figure] {
    let sorted = times.sorted()
    guard let last = sorted.last else { return [] }
    return [
      Figure(measure: median, value: sorted[sorted.count / 2]),
      Figure(measure: p99, value: sorted[min(sorted.count - 1, sorted.count * 99 / 100)]),
      Figure(measure: worst, value: last),
    ]
  }

  /// Every beginning of what a clerk types: full names, telephones, numbers with a slip, villages, family names.
  private func texts(_ count: Int) -> [String] {
    var texts: [String] = []
    for turn in 0..<count where !people.isEmpty {
      let person = people[turn * 7_919 % people.count]
      let number = cases[turn * 7_919 % cases.count].number.description
      let text =
        switch turn % 5 {
        case 0: person.givenNames + " " + person.familyName
        case 1: person.familyName + " " + person.givenNames
        case 2: String(person.phones.first?.dropFirst(3) ?? "770012")
        case 3: String(number.dropLast(3)) + "9" + number.suffix(2)
        default: person.village
        }
      for length in 1...max(1, text.count) { texts.append(String(text.prefix(length))) }
    }
    return texts
  }

  /// The family name, then the given names letter by letter.
  private func candidates(_ count: Int) -> [PersonHeader] {
    var candidates: [PersonHeader] = []
    for turn in 0..<count where !people.isEmpty {
      let person = people[turn * 104_729 % people.count]
      var typed = PersonHeader(id: RecordID(high: 1, low: 1))
      for length in 1...max(1, person.familyName.count) {
        typed.familyName = String(person.familyName.prefix(length))
        candidates.append(typed)
      }
      for length in 1...max(1, person.givenNames.count) {
        typed.givenNames = String(person.givenNames.prefix(length))
        candidates.append(typed)
      }
      typed.birth = person.birth
      typed.phones = person.phones
      typed.motherName = person.motherName
      candidates.append(typed)
    }
    return candidates
  }
}

extension DemoIntake {
  /// The case of the interview as lists show it, numbered after its position.
  fileprivate func caseHeader(person: RecordID, number: Int) -> CaseHeader {
    var country = ""
    if case .choice(let code) = allAnswers[.lastCountry] { country = code }
    return CaseHeader(
      id: RecordID(high: person.high, low: person.low | 1 << 60),
      person: person,
      number: CaseNumber(office: "KLD", year: 25 + number / 99_999 % 70, counter: number % 99_999 + 1),
      status: closedOn == nil ? .open : .closed,
      agent: RecordID(high: 7, low: UInt64(agentIndex)),
      opened: day,
      closed: closedOn,
      lastChange: moment,
      country: country,
      hasFollowUp: correction != nil)
  }
}
