extension PeopleIndex {
  /// People who may be the one being registered, best first: at most `limit` that score `atLeast`, and twins
  /// whatever they score. `candidate` may be half typed; two letters of a family and a given name are enough.
  ///
  /// One pass picks the most promising by words, years and numbers alone; only those are judged by `Matcher`.
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
    people.tokens.withUnsafeBufferPointer { tokens in
      for (slot, person) in people.slots.enumerated() {
        var points = sketch.points(of: person, tokens)
        if !bonus.isEmpty, let extra = bonus[slot] { points += extra }
        if points >= sketch.least { top.offer(Int32(slot), rank: UInt64(points)) }
      }
    }
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
