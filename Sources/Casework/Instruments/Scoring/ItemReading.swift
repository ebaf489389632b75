/// Tells what each item stands at, item by item as they are needed.
///
/// The form asks a question as soon as its condition holds; here a condition that answers still to come may change is
/// neither true nor false, so that a range never has to widen.
struct ItemReading {
  private let items: [InstrumentItem]
  private let answers: Answers
  private let day: CivilDay
  private let birth: PartialDate?
  private var asked: [Truth?]

  /// What is known of a condition.
  private enum Truth {
    case yes, no, unknown
  }

  static func states(
    of items: [InstrumentItem], _ answers: Answers, onDay day: CivilDay, birth: PartialDate?
  ) -> [ItemState] {
    var reading = ItemReading(
      items: items, answers: answers, day: day, birth: birth, asked: Array(repeating: nil, count: items.count)
    )
    return items.indices.map { reading.state(of: $0) }
  }

  private mutating func state(of place: Int) -> ItemState {
    let item = items[place]
    switch isAsked(place) {
    case .no: return .notAsked
    case .unknown: return .undecided
    case .yes: break
    }
    switch answers[item.field] {
    case .choice(let code)?:
      guard let option = item.scale.option(code) else { return .withoutValue }
      if option.isNotApplicable { return .notApplicable }
      return option.value.map(ItemState.value) ?? .withoutValue
    case nil: return .unanswered
    default: return .withoutValue
    }
  }

  private mutating func isAsked(_ place: Int) -> Truth {
    if items[place].relevance == .always { return .yes }
    if let known = asked[place] { return known }
    let truth = truth(of: items[place].relevance)
    asked[place] = truth
    return truth
  }

  private mutating func truth(of condition: Condition) -> Truth {
    switch condition {
    case .always: return .yes
    case .not(let inner):
      switch truth(of: inner) {
      case .yes: return .no
      case .no: return .yes
      case .unknown: return .unknown
      }
    case .all(let parts): return gathered(parts, decidedBy: .no, else: .yes)
    case .any(let parts): return gathered(parts, decidedBy: .yes, else: .no)
    case .isYounger(_, let age): return (birth.map { $0.age(on: day) < age } ?? false) ? .yes : .no
    case .isYes(let code), .isNo(let code), .isAnswered(let code), .hasOption(let code, _):
      return truth(of: condition, by: code)
    }
  }

  private mutating func gathered(_ parts: [Condition], decidedBy deciding: Truth, else other: Truth) -> Truth
  {
    var gathered = other
    for part in parts {
      let truth = truth(of: part)
      if truth == deciding { return deciding }
      if truth == .unknown { gathered = .unknown }
    }
    return gathered
  }

  /// A condition on one answer.
  private mutating func truth(of condition: Condition, by code: FieldCode) -> Truth {
    var answer = answers[code]
    if let place = items.firstIndex(where: { $0.field == code }) {
      switch isAsked(place) {
      case .unknown: return .unknown
      case .no: answer = nil
      case .yes: if answer == nil { return .unknown }
      }
    }
    return condition.holds(on: day, { _ in answer }) ? .yes : .no
  }
}
