package import Casework

/// What is wrong with a provider, an offer, or a table of them.
extension Wording {
  package func sentence(for problem: ProviderProblem) -> String {
    capitalised(refusal(of: problem, found: nil)) + "."
  }

  /// Says what the other desk changed, as far as there is room.
  func entryChanged(_ conflict: DirectoryConflict) -> String {
    let heads = conflict.changed.prefix(3).map { head(of: $0) }.joined(separator: ", ")
    let more = conflict.changed.count > 3 ? say(fr: " et d'autres", en: " and others") : ""
    let by =
      conflict.by.isEmpty ? say(fr: "un autre poste", en: "another desk") : clean(conflict.by, limit: 24)
    return say(
      fr: "Rien n'est enregistré : \(by) vient de changer \(heads)\(more).",
      en: "Nothing is saved: \(by) has just changed \(heads)\(more).")
  }

  /// Without a capital and a full stop, for a sentence that names the line; `found` is what stands there.
  func refusal(of problem: ProviderProblem, found: String?) -> String {
    switch problem {
    case .codeTaken(let code):
      say(
        fr: "le code \(quoted(code, limit: 40)) est déjà pris",
        en: "the code \(quoted(code, limit: 40)) is taken")
    case .unknown:
      say(
        fr: "cet organisme ou ce service n'est pas dans le répertoire",
        en: "this provider or service is not in the directory")
    case .codeChanged(let old, let new):
      say(
        fr: "un code ne change pas (\(quoted(old, limit: 40)) en \(quoted(new, limit: 40)))",
        en: "a code never changes (\(quoted(old, limit: 40)) to \(quoted(new, limit: 40)))")
    case .codeOfAnother(let offer, let provider):
      say(
        fr: "le code \(quoted(offer, limit: 40)) doit commencer par \(quoted(provider + "-", limit: 40))",
        en: "the code \(quoted(offer, limit: 40)) must begin with \(quoted(provider + "-", limit: 40))")
    case .unfit(let column, let expected): unfit(column, expected, found)
    }
  }

  /// The head of a column as it stands in an exported table.
  package func head(of column: ProviderColumn) -> String { say(fr: column.french, en: column.rawValue) }

  /// What belongs in the field, without its head: that stands beside it.
  func unfit(_ column: ProviderColumn) -> String {
    // Anything that is no text at all fails in every column of its kind.
    column.refusal(of: "\u{202e}").map { say(fr: "il faut \(name(of: $0))", en: "it takes \(name(of: $0))") }
      ?? ""
  }

  func unfit(_ column: ProviderColumn, _ expected: CellExpectation, _ found: String?) -> String {
    let found = found.map { say(fr: ", et non ", en: ", not ") + quoted($0, limit: 40) } ?? ""
    let (head, name) = (quoted(head(of: column), limit: 40), name(of: expected))
    return say(fr: "\(head) attend \(name)\(found)", en: "\(head) takes \(name)\(found)")
  }

  private func name(of expected: CellExpectation) -> String {
    switch expected {
    case .text(let most):
      say(
        fr: "\(number(most)) caractères au plus, aucun d'invisible",
        en: "at most \(number(most)) characters, none invisible")
    case .someText(let most):
      say(fr: "un texte de 1 à \(number(most)) caractères", en: "a text of 1 to \(number(most)) characters")
    case .providerCode:
      say(fr: "un code de 2 à 12 capitales et chiffres", en: "a code of 2 to 12 capitals and digits")
    case .offerCode:
      say(
        fr: "le code de l'organisme, un tiret, un lieu (comme ANPEJ-KLD)",
        en: "the provider's code, a dash, a place (like ANPEJ-KLD)")
    case .oneOf(let codes):
      say(fr: "un code parmi \(listed(codes))", en: "one code of \(listed(codes))")
    case .someOf(let codes):
      say(fr: "des codes parmi \(listed(codes))", en: "codes of \(listed(codes))")
    case .yesNo: say(fr: "oui ou non", en: "yes or no")
    case .whole(let range):
      say(
        fr: "un nombre entier de \(number(range.lowerBound)) à \(number(range.upperBound))",
        en: "a whole number from \(number(range.lowerBound)) to \(number(range.upperBound))")
    case .ageNotBelow(let age):
      say(fr: "un âge d'au moins \(age) ans", en: "an age of at least \(age) years")
    case .day: say(fr: "un jour comme 24/11/2026", en: "a day like 24/11/2026")
    case .phone:
      say(fr: "des numéros comme 77 123 45 67 ou 116", en: "numbers like 77 123 45 67 or 116")
    case .email: say(fr: "une adresse comme nom@exemple.sn", en: "an address like name@example.sn")
    case .department: say(fr: "un département", en: "a department")
    case .area:
      say(
        fr: "SN, des régions (KLD) ou des départements, séparés par /",
        en: "SN, regions (KLD) or departments, parted by /")
    case .hours:
      say(fr: "des horaires comme lun-ven 08:00-17:00", en: "hours like mon-fri 08:00-17:00")
    case .plainText:
      say(fr: "un texte sans espace de trop", en: "a text without spaces to spare")
    case .nothingWithoutDay:
      say(fr: "d'abord le jour qui va avec", en: "the day that goes with it first")
    }
  }

  /// All of a short list, the first of a long one.
  private func listed(_ codes: [String]) -> String {
    codes.count <= 30
      ? codes.joined(separator: ", ")
      : codes.prefix(5).joined(separator: ", ") + say(fr: " et d'autres", en: " and others")
  }
}
