/// What the text of a field is understood as.
package enum EntryReading: Hashable, Sendable {
  case empty
  case value(Answer)
  case problem(FieldProblem)

  package var answer: Answer? {
    if case .value(let answer) = self { answer } else { nil }
  }
}

extension FieldKind {
  /// Understands a text typed into a field of this kind.
  /// - Parameter leaning: which of several days a short writing means.
  func read(_ text: String, in context: FormContext, leaning: DayParser.Leaning) -> EntryReading {
    guard text.contains(where: { !$0.isWhitespace }) else { return .empty }
    let line = isLongText ? text : text.split(separator: " ").joined(separator: " ")
    do throws(FieldProblem) {
      return .value(try answer(to: line, in: context, leaning: leaning))
    } catch {
      return .problem(error)
    }
  }

  private func answer(
    to line: String, in context: FormContext, leaning: DayParser.Leaning
  ) throws(FieldProblem) -> Answer {
    switch self {
    case .text(let limit):
      if line.count > limit { throw .tooLong(limit: limit) }
      return .text(line)
    case .longText(let limit):
      let text = Self.trimmed(line)
      if text.count > limit { throw .tooLong(limit: limit) }
      return .text(text)
    case .choice(let list): return .choice(try Self.option(line, of: list, in: context))
    case .choices(let list): return .choices(try Self.options(line, of: list, in: context))
    case .yesNo:
      let code = try Self.option(line, of: OptionList(YesNo.self), in: context)
      return .yesNo(code == YesNo.yes.rawValue)
    case .number(let range):
      guard let number = AmountParser.number(line) else { throw .notANumber }
      guard range.contains(number) else { throw .outOfRange(range) }
      return .number(number)
    case .money(let limit):
      guard let francs = AmountParser.francs(line) else { throw .notAnAmount }
      guard francs <= limit else { throw .outOfRange(0...limit) }
      return .money(francs)
    case .day: return .date(.day(try DayParser.day(line, today: context.today, leaning: leaning)))
    case .partialDate:
      return .date(try DayParser.date(line, today: context.today, leaning: leaning, needsYear: true))
    case .phone:
      guard let number = PhoneNumber(parsing: line) else { throw .notAPhoneNumber }
      return .phone(number)
    case .documentNumber:
      let number = line.uppercased().filter { !" .-".contains($0) }
      return .text(number.isEmpty ? line : number)
    }
  }

  private static func option(
    _ typed: String, of list: OptionList, in context: FormContext
  ) throws(FieldProblem) -> String {
    switch OptionMatcher(list: list, name: context.optionName).meaning(of: typed) {
    case .one(let code): return code
    case .nothing: throw .noSuchOption(typed: typed)
    case .several(let count): throw .severalOptions(typed: typed, count: count)
    }
  }

  private static func options(
    _ typed: String, of list: OptionList, in context: FormContext
  ) throws(FieldProblem) -> [String] {
    var chosen: Set<String> = []
    for word in Self.words(typed) { chosen.insert(try option(word, of: list, in: context)) }
    if chosen.isEmpty { throw .noSuchOption(typed: typed) }
    return list.options.filter(chosen.contains)
  }

  /// The codes typed into a field of several choices, apart.
  static func words(_ typed: String) -> [String] {
    typed.split { " ,;/|".contains($0) }.map(String.init)
  }

  private static func trimmed(_ text: String) -> String {
    var kept = text[...]
    while kept.first?.isWhitespace == true { kept.removeFirst() }
    while kept.last?.isWhitespace == true { kept.removeLast() }
    return String(kept)
  }
}
