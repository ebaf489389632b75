import Casework
import Terminal
import Wording

/// One line of a form: sign, number, label, entry, and what was understood.
enum FieldPresentation {
  /// Columns before the entry, from the left edge of the form's area.
  static let entryColumn = beforeLabel + labelWidth + 1
  private static let labelWidth = 22
  private static let beforeLabel = 6

  /// The closed list of a field, if it has one.
  static func list(of spec: FieldSpec) -> OptionList? {
    switch spec.kind {
    case .choice(let list), .choices(let list): list
    default: nil
    }
  }

  /// Draws the field on one row, with its number in the section; returns where the cursor stands when it has the
  /// focus. Without `hints` an empty field does not say how it is answered: that stands elsewhere.
  static func draw(
    _ view: FieldView, number: Int, into grid: inout Grid, row: Int, column: Int, columns: Int,
    labelWidth: Int = labelWidth, hints: Bool = true, in context: DeskContext
  ) -> Position? {
    let words = context.wording
    let entry = beforeLabel + labelWidth + 1
    let (sign, role) = sign(of: view)
    grid.mark(view.isFocused, row: row, column: column, role: .focus)
    grid.put(sign, row: row, column: column + 1, role: role)
    let number = String(number)
    grid.put(number, row: row, column: column + 5 - number.count, role: .dim)
    let labelRole: StyleRole = isDim(view) ? .dim : .label
    grid.put(
      words.label(of: view.spec.code), row: row, column: column + beforeLabel, role: labelRole,
      width: labelWidth)
    grid.put(":", row: row, column: column + beforeLabel + labelWidth, role: labelRole)
    return drawEntry(
      view, into: &grid, row: row, column: column + entry, columns: columns - entry, hints: hints,
      in: context)
  }

  private static func drawEntry(
    _ view: FieldView, into grid: inout Grid, row: Int, column: Int, columns: Int, hints: Bool,
    in context: DeskContext
  ) -> Position? {
    let words = context.wording
    switch view.status {
    case .skipped(let condition) where !view.isFocused:
      grid.put(
        cutting: words.reason(of: condition), row: row, column: column + 1, role: .dim, width: columns - 1)
      return nil
    case .noAnswer(let reason) where view.text.isEmpty:
      grid.put("? " + words.name(of: reason), row: row, column: column + 1, role: .note, width: columns - 1)
      return view.isFocused ? Position(row: row, column: column + 1) : nil
    default: break
    }
    if !view.isFocused, case .choices(let codes) = view.answer,
      let names = words.names(of: codes, in: view.spec, width: columns - 2)
    {
      grid.put(names, row: row, column: column + 1, role: isDim(view) ? .dim : .field, width: columns - 2)
      return nil
    }
    let echo = echo(of: view, columns: columns - 3 - view.spec.width, hints: hints, in: context)
    let wanted = max(view.spec.width, TextWidth.of(view.text) + (view.isFocused ? 1 : 0))
    let width = min(wanted, max(least(of: view), columns - 3 - TextWidth.of(echo)), columns - 2)
    let start = column + 1
    let flat = view.text.replacing("\n", with: " ")
    let editor = LineEditor(flat, caret: view.isFocused ? view.caret : 0)
    let caret = editor.draw(
      into: &grid, row: row, column: start, width: width, role: view.isFocused ? .focus : .field)
    if isDim(view) == false || view.isFocused {
      grid.put(cutting: echo, row: row, column: start + width + 1, role: .note, width: columns - width - 2)
    }
    return view.isFocused ? Position(row: row, column: caret) : nil
  }

  /// Columns the entry keeps when what was understood needs the room beside it: the text, and the caret after it.
  private static func least(of view: FieldView) -> Int {
    TextWidth.of(view.text) + (view.isFocused ? 1 : 0)
  }

  /// What was understood, beside what was typed: the name of a code, a date in full, or the choices there are.
  private static func echo(
    of view: FieldView, columns: Int, hints: Bool, in context: DeskContext
  ) -> String {
    let words = context.wording
    if let answer = view.answer {
      var text = words.echo(of: answer, typed: view.text, in: view.spec, today: context.today)
      if case .choice(let code) = answer, let list = list(of: view.spec) {
        text = context.form.optionName(list.code, code)
      }
      return text == view.text ? "" : text
    }
    guard hints, view.isFocused, view.text.isEmpty else { return "" }
    switch view.spec.kind {
    case .yesNo: return words.yesNoHint
    case .choice(let list) where list.options.count <= 4, .choices(let list) where list.options.count <= 3:
      let all = list.options.map { "\($0) \(context.form.optionName(list.code, $0))" }.joined(separator: "  ")
      return TextWidth.of(all) <= columns ? all : words.listHint
    case .choice, .choices: return words.listHint
    default: return ""
    }
  }

  private static func isDim(_ view: FieldView) -> Bool {
    switch view.status {
    case .skipped, .setAside: true
    default: false
    }
  }

  private static func sign(of view: FieldView) -> (String, StyleRole) {
    switch view.status {
    case .wrong, .toConfirm: ("!", .problem)
    case .skipped, .setAside: (".", .dim)
    case .noAnswer: ("?", .note)
    case .answered, .noted: (view.spec.isRequired ? "x" : " ", .done)
    case .empty: (view.spec.isRequired ? "*" : " ", .required)
    }
  }
}
