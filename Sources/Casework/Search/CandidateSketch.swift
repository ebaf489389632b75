/// A candidate as a table over the vocabulary, to tell in a few steps whether a known person is worth judging.
struct CandidateSketch {
  private var fits: [LaneFits]
  private let birth: ClosedRange<Int>?
  private let sex: UInt8
  private let department: UInt8
  private let hasFamily: Bool
  private let hasGiven: Bool
  private let hasContacts: Bool

  /// What a word of the vocabulary is to the candidate.
  private enum Lane {
    static let family = 0
    static let given = 1
    static let father = 2
    static let mother = 3
    static let place = 4
    static let nickname = 5
  }

  init(_ candidate: PersonHeader, in index: PeopleIndex) {
    fits = [LaneFits](repeating: .none, count: index.vocabulary.count)
    birth = candidate.birth?.years
    sex = candidate.sex == .man ? 1 : candidate.sex == .woman ? 2 : 0
    department = index.people.departmentNumber(candidate.department) ?? 0
    hasFamily = Folding.bytes(candidate.familyName).count >= 2
    hasGiven = Folding.bytes(candidate.givenNames).count >= 2
    hasContacts = !candidate.phones.isEmpty || !candidate.documents.isEmpty
    add(candidate.familyName, Lane.family, index)
    add(candidate.givenNames, Lane.given, index)
    add(candidate.fatherName, Lane.father, index)
    add(candidate.motherName, Lane.mother, index)
    add(candidate.village, Lane.place, index)
    add(candidate.birthPlace, Lane.place, index)
    add(candidate.nickname, Lane.nickname, index)
  }

  var isEmpty: Bool { !hasFamily && !hasGiven && !hasContacts }

  /// Points below which nobody is worth judging: half a family name with half a given name.
  var least: Int { 20 }

  /// Calls `body` with each person worth judging: names 100 (in either order), parents 40, places 16, birth from
  /// +20 to -30, sex -20.
  func sift(_ people: PersonTable, _ body: (_ slot: Int, _ points: Int) -> Void) {
    people.withTokens { slots, tokens in
      fits.withUnsafeBufferPointer { fits in
        for slot in slots.indices {
          var parts = NameFits()
          let start = Int(slots[slot].tokenStart)
          for position in start..<(start + Int(slots[slot].tokenCount)) {
            let token = tokens[position]
            let fit = fits[Int(token & PersonTable.Part.wordMask)]
            if fit.isNone { continue }
            parts.raise(token >> PersonTable.Part.shift, to: fit)
          }
          if parts.hasName { body(slot, points(slots[slot], parts)) }
        }
      }
    }
  }

  @inline(__always)
  private func points(_ person: PersonTable.Slot, _ byPart: NameFits) -> Int {
    let straight = 40 * Int(byPart.family[Lane.family]) + 60 * Int(byPart.given[Lane.given])
    let swapped = 38 * Int(byPart.given[Lane.family]) + 57 * Int(byPart.family[Lane.given])
    let nicknamed =
      40 * Int(byPart.family[Lane.family])
      + 45 * max(Int(byPart.nickname[Lane.given]), Int(byPart.nickname[Lane.nickname]))
    let names = max(straight, swapped, nicknamed) / 100
    if names == 0 { return 0 }
    let parents = 18 * Int(byPart.father[Lane.father]) + 22 * Int(byPart.mother[Lane.mother])
    var points = names + parents / 100 + 16 * Int(byPart.places[Lane.place]) / 100
    if let birth, person.birthFrom != 0 { points += Self.birthPoints(birth, person) }
    if sex != 0, person.sex != 0, sex != person.sex { points -= 20 }
    if department != 0, department == person.department { points += 3 }
    return max(0, points)
  }

  private static func birthPoints(_ birth: ClosedRange<Int>, _ person: PersonTable.Slot) -> Int {
    let gap = max(birth.lowerBound - Int(person.birthTo), Int(person.birthFrom) - birth.upperBound)
    switch gap {
    case ...0: return 20
    case 1: return 12
    case 2: return 6
    case 3...5: return -10
    default: return -30
    }
  }

  private mutating func add(_ text: String, _ lane: Int, _ index: PeopleIndex) {
    if text.isEmpty { return }
    var words: [WordMatching] = []
    WordScanner.scan(text) { word in
      if word.folded.count >= 2 { words.append(WordMatching(word, aliases: index.aliases)) }
    }
    for word in words {
      word.find(in: index.vocabulary) { number, fit in
        fits[number][lane] = max(fits[number][lane], fit)
      }
    }
  }

  /// The best fit in each part of a known person's header.
  private struct NameFits {
    var family = LaneFits.none
    var given = LaneFits.none
    var nickname = LaneFits.none
    var father = LaneFits.none
    var mother = LaneFits.none
    var places = LaneFits.none

    @inline(__always)
    var hasName: Bool { !(family.isNone && given.isNone && nickname.isNone) }

    @inline(__always)
    mutating func raise(_ part: UInt32, to fit: LaneFits) {
      switch part {
      case PersonTable.Part.family.rawValue: family.raise(to: fit)
      case PersonTable.Part.given.rawValue: given.raise(to: fit)
      case PersonTable.Part.nickname.rawValue: nickname.raise(to: fit)
      case PersonTable.Part.father.rawValue: father.raise(to: fit)
      case PersonTable.Part.mother.rawValue: mother.raise(to: fit)
      default: places.raise(to: fit)
      }
    }
  }
}
