extension PeopleIndex {
  /// The hit for a row, with what each typed word was found in.
  func hit(row: Int, _ plan: SearchPlan) -> SearchHit {
    let header = cases.rows[row]
    let slot = Int(header.person)
    let person = people.slots[slot]
    let reasons = plan.terms.indices.map { reason(lane: $0, plan, row: row, slot: slot) }
    return SearchHit(caseID: header.id, personID: person.id, reasons: reasons)
  }

  private func reason(lane: Int, _ plan: SearchPlan, row: Int, slot: Int) -> SearchReason {
    let term = plan.terms[lane]
    if plan.slips.contains(Int32(row)) { return .numberSlip(typed: term.typed) }
    let header = cases.rows[row]
    if let part = term.number, part.matches(year: Int(header.year), counter: Int(header.counter)),
      part.office == nil || part.office == cases.number(header).office
    {
      return .number
    }
    if !plan.figures.isEmpty, plan.figures[slot][lane] > 0 { return figureReason(term, slot) }
    return wordReason(lane: lane, plan, slot: slot)
  }

  private func figureReason(_ term: SearchTerm, _ slot: Int) -> SearchReason {
    let code = String(decoding: term.code ?? [], as: UTF8.self)
    let person = people.header(slot)
    if person?.phones.contains(where: { $0.contains(code) }) == true { return .phone }
    if person?.documents.contains(where: { $0.contains(code) }) == true { return .document }
    return .birthYear(Int(term.birthYear ?? 0))
  }

  private func wordReason(lane: Int, _ plan: SearchPlan, slot: Int) -> SearchReason {
    let person = people.slots[slot]
    var best: (fit: UInt8, part: PersonTable.Part, number: Int) = (0, .family, 0)
    let start = Int(person.tokenStart)
    for token in people.tokens[start..<(start + Int(person.tokenCount))] {
      let number = Int(token & PersonTable.Part.wordMask)
      guard let part = PersonTable.Part(rawValue: token >> PersonTable.Part.shift) else { continue }
      let fit = plan.fits[number][lane]
      let weighed = part.rawValue < PersonTable.Part.father.rawValue ? fit : fit / 2 | fit & 1
      if weighed > best.fit { best = (weighed, part, number) }
    }
    let typed = plan.terms[lane].typed
    let fit = plan.fits.isEmpty ? 0 : plan.fits[best.number][lane]
    switch best.part {
    case .nickname: return .nickname
    case .father, .mother: return .parent(found: spelling(best.number, slot))
    case .village, .birthPlace, .department: return .place(found: spelling(best.number, slot))
    case .family, .given:
      if fit >= WordMatching.Fit.begins { return .name }
      let found = spelling(best.number, slot)
      return fit <= WordMatching.Fit.close
        ? .nameClose(typed: typed, found: found) : .nameVariant(typed: typed, found: found)
    }
  }

  /// The word as it stands in the person's header.
  private func spelling(_ number: Int, _ slot: Int) -> String {
    let folded = vocabulary.text(number)
    guard let person = people.header(slot) else { return folded }
    let texts = [
      person.familyName, person.givenNames, person.fatherName, person.motherName, person.village,
      person.birthPlace,
    ]
    for text in texts {
      if let word = NameWord.words(in: text).first(where: { $0.folded == folded }) { return word.spelling }
    }
    return folded
  }
}
