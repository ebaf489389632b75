extension PeopleIndex {
  /// People who may be the one being registered, best first: at most `limit` that score `atLeast`, and twins
  /// whatever they score. `candidate` may be half typed; two letters of a family and a given name are enough.
  ///
  /// One pass picks the most promising by words and years; those with the same telephone or document come before
  /// them. Only they are judged by `Matcher`.
  package func likely(
    _ candidate: PersonHeader,
    excluding: Set<RecordID> = [],
    limit: Int,
    atLeast: Int = MatchThresholds.worthShowing
  ) -> [LikelyMatch] {
    let sketch = CandidateSketch(candidate, in: self)
    if sketch.isEmpty { return [] }
    var top = TopHits(limit: max(limit * 4, 48) + excluding.count)
    let bonus = contactBonus(candidate)
    sketch.sift(people) { slot, points in
      if points >= sketch.least, bonus[slot] == nil { top.offer(Int32(slot), rank: UInt64(points)) }
    }
    for (slot, points) in bonus { top.offer(Int32(slot), rank: UInt64(points)) }
    let matcher = Matcher(candidate: candidate, aliases: aliases, isTyping: true)
    var found: [LikelyMatch] = []
    for slot in top.rows() {
      guard let known = people.header(Int(slot)), known.id != candidate.id, !excluding.contains(known.id)
      else { continue }
      let match = matcher.compare(with: known)
      if match.score >= atLeast || match.isTwin { found.append(match) }
    }
    found.sort { ($0.score, $0.person.id) > ($1.score, $1.person.id) }
    return Array(found.prefix(max(0, limit)))
  }

  /// Slots of people with the candidate's telephone or document, which outweigh any name.
  private func contactBonus(_ candidate: PersonHeader) -> [Int: Int] {
    var bonus: [Int: Int] = [:]
    for phone in candidate.phones {
      people.contacts.find(exactly: phone.utf8) { bonus[$0, default: 0] += 500 }
    }
    for document in candidate.documents {
      people.contacts.find(exactly: document.utf8) { bonus[$0, default: 0] += 1_000 }
    }
    return bonus
  }
}
