/// Judges whether somebody known may be the person being registered: points for what agrees, fewer for what
/// differs, and the facts behind them. It never decides; a person does.
///
/// The rules are those of domain.md 1.9: a family name is weak evidence; a document settles it; the thresholds of
/// the Ivorian proof of concept for telephone and parents [F]. The points are ours: names 60 at most, and names,
/// year, sex and places together stay under 90, since "Mamadou Diallo, 1995, Kolda" is many people.
package struct Matcher: Sendable {
  private let candidate: MatchSubject
  private let aliases: NameAliases
  private let isTyping: Bool

  /// `isTyping` lets beginnings of names count.
  package init(candidate: PersonHeader, aliases: NameAliases = .builtIn, isTyping: Bool = false) {
    self.candidate = MatchSubject(candidate)
    self.aliases = aliases
    self.isTyping = isTyping
  }

  package func compare(with known: PersonHeader) -> LikelyMatch {
    let known = MatchSubject(known)
    let names = NameComparison.compare(
      candidate.names, known.names, aliases: aliases, isTyping: isTyping)
    var evidence = MatchEvidence(names: names)
    weighNickname(known, &evidence)
    weighBirthAndSex(known, &evidence)
    weighContacts(known, &evidence)
    weighParents(known, &evidence)
    weighPlaces(known, &evidence)
    weighTwins(known, &evidence)
    return LikelyMatch(person: known.header, score: evidence.score, reasons: evidence.reasons)
  }
}

extension Matcher {
  /// The village knows people by their nicknames: one given as a first name stands for it.
  private func weighNickname(_ known: MatchSubject, _ evidence: inout MatchEvidence) {
    let pairs = [
      (candidate.nickname, known.nickname), (candidate.nickname, known.names.given),
      (candidate.names.given, known.nickname),
    ]
    for (a, b) in pairs {
      guard let likeness = PartLikeness.of(a, b, aliases: aliases), likeness.value >= 0.8 else { continue }
      if evidence.given == 0 { evidence.given = 0.7 }
      evidence.add(5, .nickname(likeness.second))
      return
    }
  }

  private func weighBirthAndSex(_ known: MatchSubject, _ evidence: inout MatchEvidence) {
    if let a = candidate.header.birth, let b = known.header.birth {
      let found = BirthLikeness.of(a, b)
      evidence.birthGap = found.gap
      evidence.hasExactBirth = found.isExact
      evidence.add(found.points, found.reason)
    }
    if let a = candidate.header.sex, let b = known.header.sex {
      evidence.sexDiffers = a != b
      evidence.add(a == b ? 2 : -35, a == b ? .sexSame : .sexDiffers)
    }
  }

  private func weighContacts(_ known: MatchSubject, _ evidence: inout MatchEvidence) {
    if let document = candidate.header.documents.first(where: known.header.documents.contains) {
      evidence.hasDocument = true
      evidence.put(first: .documentSame(document))
    }
    if let phone = candidate.header.phones.first(where: known.header.phones.contains) {
      evidence.hasPhone = true
      evidence.add(25, .phoneSame(phone))
    }
  }

  private func weighParents(_ known: MatchSubject, _ evidence: inout MatchEvidence) {
    if let father = parent(candidate.father, known.father) {
      evidence.father = father.kind == .different ? false : father.value >= 0.75 ? true : nil
      if evidence.father == true {
        evidence.add(10, .fatherSame(candidate.header.fatherName, known.header.fatherName))
      } else if evidence.father == false {
        evidence.add(-8, .fatherDiffers(candidate.header.fatherName, known.header.fatherName))
      }
    }
    if let mother = parent(candidate.mother, known.mother) {
      evidence.mother = mother.kind == .different ? false : mother.value >= 0.75 ? true : nil
      if evidence.mother == true {
        evidence.add(14, .motherSame(candidate.header.motherName, known.header.motherName))
      } else if evidence.mother == false {
        evidence.add(-10, .motherDiffers(candidate.header.motherName, known.header.motherName))
      }
    }
    if evidence.father == true, evidence.mother == true { evidence.add(4, .parentsSame) }
  }

  private func parent(_ a: [NameWord], _ b: [NameWord]) -> PartLikeness? {
    PartLikeness.of(a, b, aliases: aliases, isTyping: isTyping)
  }

  private func weighPlaces(_ known: MatchSubject, _ evidence: inout MatchEvidence) {
    if !candidate.village.isEmpty, candidate.village == known.village {
      evidence.hasPlace = true
      evidence.add(8, .placeSame(.village, known.header.village))
    }
    if !candidate.birthPlace.isEmpty, candidate.birthPlace == known.birthPlace {
      evidence.hasPlace = true
      evidence.add(5, .placeSame(.birthPlace, known.header.birthPlace))
    }
    if !candidate.header.department.isEmpty, candidate.header.department == known.header.department {
      evidence.hasPlace = true
      evidence.add(2, .placeSame(.department, known.header.department))
    }
  }

  /// Twins share all but the given name: same family, same birth, and a parent, a telephone or the pair of names
  /// that twins are given.
  private func weighTwins(_ known: MatchSubject, _ evidence: inout MatchEvidence) {
    guard evidence.family >= 0.75, evidence.birthGap == 0, !evidence.hasDocument else { return }
    let usualPair = candidate.names.given.contains { a in
      known.names.given.contains { aliases.areTwinNames(a.key, $0.key) }
    }
    guard usualPair || evidence.given == 0, !candidate.names.given.isEmpty, !known.names.given.isEmpty
    else { return }
    let hasParent = evidence.father == true || evidence.mother == true
    let differsInParents = evidence.father == false || evidence.mother == false
    if !differsInParents, hasParent || evidence.hasPhone || (usualPair && evidence.hasPlace) {
      evidence.isTwin = true
      evidence.put(first: .twinLikely(usualPair: usualPair))
    }
  }
}
