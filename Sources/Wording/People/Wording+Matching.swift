package import Casework

/// Why two people look alike, in a few words each; screens join them with commas.
extension Wording {
  package func text(of reason: MatchReason) -> String {
    switch reason {
    case .documentSame: say(fr: "même pièce", en: "same document")
    case .phoneSame: say(fr: "même téléphone", en: "same phone")
    case .familySame(let typed, let known), .familyAlias(let typed, let known):
      same(say(fr: "nom", en: "family name"), typed, known)
    case .familyClose(let typed, let known):
      pair(say(fr: "nom proche", en: "close family name"), typed, known)
    case .familyStarts: say(fr: "début du nom", en: "start of family name")
    case .familyDiffers(let typed, let known):
      pair(say(fr: "autre nom", en: "other family name"), typed, known)
    case .givenSame(let typed, let known), .givenAlias(let typed, let known):
      same(say(fr: "prénom", en: "given name"), typed, known)
    case .givenClose(let typed, let known):
      pair(say(fr: "prénom proche", en: "close given name"), typed, known)
    case .givenStarts: say(fr: "début du prénom", en: "start of given name")
    case .givenDiffers(let typed, let known):
      pair(say(fr: "autre prénom", en: "other given name"), typed, known)
    case .namesSwapped: say(fr: "nom et prénom inversés", en: "names in the other order")
    case .nickname(let name): say(fr: "surnom \(part(name))", en: "nickname \(part(name))")
    case .birthSame(let date): say(fr: "même naissance (\(short(date)))", en: "same birth (\(short(date)))")
    case .birthYearSame(let year): say(fr: "même année (\(year))", en: "same year (\(year))")
    case .birthYearClose(difference: 0): say(fr: "âges compatibles", en: "ages agree")
    case .birthYearClose(let years):
      say(fr: "naissance à \(age(years)) près", en: "birth within \(age(years))")
    case .birthFar(let years): say(fr: "\(age(years)) d'écart", en: "\(age(years)) apart")
    case .sexSame: say(fr: "même sexe", en: "same sex")
    case .sexDiffers: say(fr: "autre sexe", en: "other sex")
    case .placeSame(let place, let name): same(place, name)
    case .fatherSame: say(fr: "même père", en: "same father")
    case .motherSame: say(fr: "même mère", en: "same mother")
    case .fatherDiffers: say(fr: "autre père", en: "other father")
    case .motherDiffers: say(fr: "autre mère", en: "other mother")
    case .parentsSame: say(fr: "mêmes parents", en: "same parents")
    case .twinLikely(usualPair: true): say(fr: "jumeaux ? (prénoms d'usage)", en: "twins? (usual names)")
    case .twinLikely(usualPair: false): say(fr: "jumeaux ?", en: "twins?")
    }
  }

  /// The same for two names in one piece, of which nobody said which word is the family name.
  package func wordText(of reason: MatchReason) -> String {
    switch reason {
    case .familySame(let typed, let known), .familyAlias(let typed, let known),
      .givenSame(let typed, let known), .givenAlias(let typed, let known):
      same(say(fr: "mot", en: "word"), typed, known)
    case .familyClose(let typed, let known), .givenClose(let typed, let known):
      pair(say(fr: "mot proche", en: "close word"), typed, known)
    case .familyDiffers(let typed, let known), .givenDiffers(let typed, let known):
      pair(say(fr: "autre mot", en: "other word"), typed, known)
    case .namesSwapped: say(fr: "mots dans l'autre ordre", en: "words in the other order")
    default: text(of: reason)
    }
  }

  /// `nom (Njaay = Ndiaye), prénom`: all the reasons of a comparison on one line.
  package func text(of reasons: [MatchReason]) -> String {
    reasons.map { text(of: $0) }.joined(separator: ", ")
  }
}

extension Wording {
  /// "même nom", or how two spellings are one: "nom (Njaay = Ndiaye)".
  private func same(_ what: String, _ typed: String, _ known: String) -> String {
    let (typed, known) = (part(typed), part(known))
    if typed.lowercased() == known.lowercased() { return say(fr: "même \(what)", en: "same \(what)") }
    return "\(what) (\(typed) = \(known))"
  }

  private func pair(_ what: String, _ typed: String, _ known: String) -> String {
    "\(what) (\(part(typed)), \(part(known)))"
  }

  private func same(_ place: MatchPlace, _ name: String) -> String {
    switch place {
    case .department: say(fr: "même département", en: "same department")
    case .village: say(fr: "même village (\(part(name)))", en: "same village (\(part(name)))")
    case .birthPlace: say(fr: "même lieu de naissance", en: "same place of birth")
    }
  }

  /// A name inside a reason, short enough that the other reasons stay on the line.
  private func part(_ name: String) -> String { clean(name, limit: 20) }

  private func short(_ date: PartialDate) -> String {
    if case .age(let age, _) = date { self.age(age) } else { self.date(date) }
  }
}
