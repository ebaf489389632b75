import Casework
import Testing

struct MatcherTests {
  private static let diallo = PersonHeader(
    id: RecordID(high: 1, low: 1), familyName: "Diallo", givenNames: "Mamadou", sex: .man, birth: .year(1995),
    birthPlace: "Kolda", department: "1001", village: "Saré Bidji", phones: ["221770012345"],
    documents: ["1999199500001"], fatherName: "Samba", motherName: "Awa Baldé")

  private static func changed(_ change: (inout PersonHeader) -> Void) -> PersonHeader {
    var person = diallo
    change(&person)
    return person
  }

  private static func judged(_ a: PersonHeader, _ b: PersonHeader = diallo) -> LikelyMatch {
    Matcher(candidate: a).compare(with: b)
  }

  /// Only the names, the year and the region: many people.
  private static let homonym = PersonHeader(
    id: RecordID(high: 2, low: 2), familyName: "Diallo", givenNames: "Mamadou", sex: .man, birth: .year(1995),
    birthPlace: "Kolda", department: "1001", village: "Saré Bidji")

  @Test func `a homonym is never nearly certain`() {
    let found = Self.judged(Self.homonym)
    #expect(found.score < MatchThresholds.nearlyCertain)
    #expect(found.score >= MatchThresholds.probable)
  }

  @Test func `a homonym with other parents scores lower`() {
    var other = Self.homonym
    other.fatherName = "Oumar"
    other.motherName = "Coumba Sow"
    let found = Self.judged(other)
    #expect(found.score < Self.judged(Self.homonym).score)
    #expect(found.reasons.contains(.fatherDiffers("Oumar", "Samba")))
  }

  @Test func `the same document settles it whatever else differs`() {
    let other = PersonHeader(id: RecordID(high: 3, low: 3), familyName: "Sow", documents: ["1999199500001"])
    let found = Self.judged(other)
    #expect(found.score == 100)
    #expect(found.reasons.first == .documentSame("1999199500001"))
  }

  @Test func `the same telephone and name is nearly enough`() {
    let other = PersonHeader(
      id: RecordID(high: 3, low: 3), familyName: "Jallow", givenNames: "Momodou", phones: ["221770012345"])
    #expect(Self.judged(other).score >= MatchThresholds.samePhone)
  }

  @Test func `the same telephone alone is a hint`() {
    let other = PersonHeader(
      id: RecordID(high: 3, low: 3), familyName: "Sow", givenNames: "Ibrahima", phones: ["221770012345"])
    #expect(Self.judged(other).score < MatchThresholds.probable)
  }

  @Test(arguments: [1994, 1995, 1996])
  func `the same parents and a year at most one apart is probable`(_ year: Int) {
    let other = PersonHeader(
      id: RecordID(high: 3, low: 3), familyName: "Dialo", givenNames: "Mouhamadou", birth: .year(year),
      fatherName: "Samba", motherName: "Awa Balde")
    let found = Self.judged(other)
    #expect(found.score >= MatchThresholds.sameParents)
    #expect(found.reasons.contains(.parentsSame))
  }

  @Test(arguments: [(29, 2), (31, 0), (33, 0), (26, 3)])
  func `an estimated age is right within two years`(_ age: Int, _ gap: Int) {
    let day = CivilDay(number: 20_500)  // in 2026
    let other = Self.changed { $0.birth = .age(age, on: day) }
    let reasons = Self.judged(other).reasons
    let apart = max(0, abs(2_026 - age - 1_995) - 2)
    if apart == 0 {
      #expect(reasons.contains(.birthYearClose(difference: 0)))
    } else if apart <= 2 {
      #expect(reasons.contains(.birthYearClose(difference: apart)))
    } else {
      #expect(reasons.contains(.birthFar(difference: apart)))
    }
  }

  @Test func `another sex lowers the score strongly`() {
    let other = Self.changed {
      $0.sex = .woman
      $0.documents = []
      $0.phones = []
    }
    let same = Self.changed {
      $0.documents = []
      $0.phones = []
    }
    #expect(Self.judged(other).score <= Self.judged(same).score - 30)
    #expect(Self.judged(other).reasons.contains(.sexDiffers))
  }

  @Test func `births far apart are told and cost`() {
    let other = Self.changed {
      $0.birth = .year(1980)
      $0.documents = []
      $0.phones = []
    }
    #expect(Self.judged(other).reasons.contains(.birthFar(difference: 15)))
  }

  @Test func `an exact birth is evidence that a first of January is not`() {
    let exact = PartialDate.day(CivilDay(number: 9_300))
    let guess = PartialDate.day(CivilDay(year: 1995, month: 1, day: 1) ?? CivilDay(number: 0))
    func score(_ birth: PartialDate) -> Int {
      var known = Self.homonym
      known.birth = birth
      return Self.judged(known, known).score
    }
    #expect(score(exact) >= MatchThresholds.nearlyCertain)
    #expect(score(guess) < MatchThresholds.nearlyCertain)
  }

  @Test(arguments: [("Assane", "Ousseynou"), ("Adama", "Awa"), ("Hassan", "Useynu"), ("Moussa", "Ibrahima")])
  func `a twin is not a duplicate`(_ one: String, _ other: String) {
    let first = Self.changed {
      $0.givenNames = one
      $0.documents = []
    }
    let second = Self.changed {
      $0.givenNames = other
      $0.documents = []
    }
    let found = Self.judged(first, second)
    #expect(found.isTwin)
    #expect(found.score <= MatchThresholds.twin)
  }

  @Test func `the usual pair of names is twins even without parents on file`() {
    func person(_ given: String) -> PersonHeader {
      PersonHeader(
        id: RecordID(high: 5, low: UInt64(given.count)), familyName: "Ndiaye", givenNames: given,
        birth: .year(1999), village: "Dabo")
    }
    let found = Self.judged(person("Assane"), person("Ousseynou"))
    #expect(found.reasons.first == .twinLikely(usualPair: true))
  }

  @Test func `a brother of another year is no twin and no duplicate`() {
    let brother = Self.changed {
      $0.givenNames = "Ibrahima"
      $0.birth = .year(1998)
      $0.documents = []
      $0.phones = []
    }
    let found = Self.judged(brother)
    #expect(!found.isTwin)
    #expect(found.score < MatchThresholds.probable)
  }

  @Test func `a nickname stands for a given name`() {
    let known = Self.changed {
      $0.nickname = "Vieux"
      $0.documents = []
      $0.phones = []
    }
    let other = Self.changed {
      $0.givenNames = "Vieux"
      $0.documents = []
      $0.phones = []
    }
    let found = Self.judged(other, known)
    #expect(found.reasons.contains(.nickname("Vieux")))
    #expect(found.score >= MatchThresholds.probable)
  }

  @Test func `who is the candidate changes no score`() {
    let people = DemoOffice(seed: 4, count: 60, today: CivilDay(number: 20_700)).enumerated().map { entry in
      PersonHeader(id: RecordID(high: 0, low: UInt64(entry.offset)), answers: entry.element.allAnswers)
    }
    for (index, a) in people.enumerated() {
      for b in people.dropFirst(index + 1) {
        #expect(Self.judged(a, b).score == Self.judged(b, a).score, "\(a) \(b)")
      }
    }
  }
}
