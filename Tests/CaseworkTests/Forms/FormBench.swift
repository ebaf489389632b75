import Casework

/// A form with somebody at the keyboard, on Tuesday 24 November 2026.
struct FormBench {
  var state: FormState
  var context: FormContext
  var lastEffect = FormEffect.stayed

  static let today = CivilDay(year: 2026, month: 11, day: 24) ?? CivilDay(number: 0)

  /// A few names as a French screen has them; the others are unknown.
  static let names: [String: String] = [
    "yesNo O": "Oui", "yesNo N": "Non", "threeWay S": "Suspectée", "sex H": "Homme", "sex F": "Femme",
    "country SEN": "Sénégal", "country ESP": "Espagne", "country SRB": "Serbie", "country NER": "Niger",
    "country NGA": "Nigéria", "country CIV": "Côte d'Ivoire", "country GNB": "Guinée-Bissau",
    "country GIN": "Guinée", "country IND": "Inde", "country IDN": "Indonésie",
    "returnCategory SPON": "Retour spontané", "department 1001": "Kolda",
    "department 1003": "Vélingara",
  ]

  static func context(previous: Answers = [:], surroundings: Answers = [:]) -> FormContext {
    FormContext(
      today: today, now: Instant(milliseconds: Int64(today.number) * 86_400_000 + 52_327_000),
      previous: previous, surroundings: surroundings
    ) { list, code in names["\(list) \(code)"] ?? "" }
  }

  init(
    _ spec: FormSpec = IntakeForm.spec, answers: Answers = [:], previous: Answers = [:],
    surroundings: Answers = [:]
  ) {
    context = Self.context(previous: previous, surroundings: surroundings)
    state = FormState(spec: spec, answers: answers, context: context)
  }

  /// An intake whose consent was given, at the first field after it.
  static func consented() -> FormBench {
    var bench = FormBench()
    bench.press("O")
    return bench
  }

  /// Types the letters; `\r` is Entrée.
  mutating func press(_ keys: String) {
    for key in keys { act(key == "\r" ? .next : .type(key)) }
  }

  /// Goes to a field and types.
  mutating func fill(_ field: CoreField, number ordinal: Int = 1, _ keys: String) {
    act(.go(FieldCode(field, ordinal)))
    press(keys)
  }

  mutating func act(_ act: FormAct) { lastEffect = state.apply(act, in: context) }

  func view(_ field: CoreField, _ ordinal: Int = 1) -> FieldView {
    state.view(of: FieldCode(field, ordinal), in: context)
  }

  var focus: FieldCode { state.focus }
  var answers: Answers { state.answers(in: context) }
  var review: [ReviewItem] { state.review(in: context) }
}

extension Answers {
  subscript(_ field: CoreField, _ ordinal: Int = 1) -> Answer? { self[FieldCode(field, ordinal)] }
}
