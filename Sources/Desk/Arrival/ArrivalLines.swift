import Casework
import Terminal
import Wording

/// The lines of one announcement: what was said, who is registered, what was done about it.
struct ArrivalLines {
  let arrival: AnnouncedArrival
  let history: [HistoryLine]
  /// People on file who could be the one who is announced.
  let known: [PersonHeader]
  let context: DeskContext

  private var words: Wording { context.wording }
  /// Columns of a line of the history, on a screen of eighty.
  private static let historyWidth = 70
  private let fields = ArrivalForm.spec(agents: []).fields

  init(
    _ arrival: AnnouncedArrival, _ history: [HistoryLine], known: [PersonHeader] = [],
    in context: DeskContext
  ) {
    self.arrival = arrival
    self.history = history
    self.known = known
    self.context = context
  }

  var lines: [CaseLine] { said + perhapsKnown + registered + done }

  private var perhapsKnown: [CaseLine] {
    let found = known.compactMap { person -> CaseLine? in
      guard let header = context.index.cases(of: person.id).first else { return nil }
      return CaseLine(
        text: "  \(header.number)  \(words.oneLine(of: person, today: context.today))",
        target: .caseFile(header.id))
    }
    return found.isEmpty ? [] : [CaseLine(text: words.perhapsKnown, textRole: .title)] + found
  }

  private var said: [CaseLine] {
    fields.flatMap { field -> [CaseLine] in
      guard let answer = arrival.answers[field.code] else { return [] }
      let isCare = field.code == FieldCode(.arrivalCare) || field.code == FieldCode(.arrivalNote)
      return CaseLine(
        sign: isCare ? "!" : " ", signRole: .problem, label: words.label(of: field.code),
        text: text(of: answer, to: field)
      ).folded
    }
  }

  private func text(of answer: Answer, to field: FieldSpec) -> String {
    if field.code == FieldCode(.arrivalAgent), case .choice(let login) = answer {
      return context.staff.first { $0.login == login }?.name ?? login
    }
    return words.text(of: answer, in: field)
  }

  private var registered: [CaseLine] {
    let heading = CaseLine(text: words.registeredHeading(arrival), textRole: .title)
    guard !arrival.registered.isEmpty else {
      return [heading, CaseLine(text: "  " + words.nobodyRegistered, textRole: .dim)]
    }
    return [heading]
      + arrival.registered.map { id in
        let header = context.index.caseHeader(id)
        let name = header.flatMap { context.index.header(of: $0.person) }
          .map { words.oneLine(of: $0, today: context.today) }
        let number = header.map { "\($0.number)" } ?? ""
        return CaseLine(text: "  \(number)  \(name ?? "")", target: .caseFile(id))
      }
  }

  private var done: [CaseLine] {
    guard !history.isEmpty else { return [] }
    return [CaseLine(text: words.arrivalHistory, textRole: .title)]
      + history.flatMap { line -> [CaseLine] in
        let when = "\(words.day(line.at.day)) \(words.clock(line.at))"
        let what = [words.name(of: line.act), detail(of: line)].filter { !$0.isEmpty }
          .joined(separator: " : ")
        let rows = TextLayout.wrap("\(when)  \(line.by)  \(what)", width: Self.historyWidth)
        return rows.enumerated().map { place, row in
          CaseLine(text: (place == 0 ? "  " : "      ") + row, textRole: .dim)
        }
      }
  }

  private func detail(of line: HistoryLine) -> String {
    if let sealed = line.sealed { return words.sealedAnswer(words.name(of: sealed)) }
    guard let code = line.field, let field = fields.first(where: { $0.code == code }) else {
      return words.outcome(ofArrival: line.reason)
    }
    func said(_ answer: Answer?) -> String { answer.map { text(of: $0, to: field) } ?? "-" }
    return "\(words.label(of: code)) : \(said(line.old)) > \(said(line.new))"
  }
}
