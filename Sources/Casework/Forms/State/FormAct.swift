/// What somebody does to a form, whatever the key.
package enum FormAct: Hashable, Sendable {
  case type(Character)
  case paste(String)
  case erase
  case eraseForward
  case eraseWord
  case eraseToStart
  case eraseToEnd
  case eraseAll
  case left
  case right
  case wordLeft
  case wordRight
  case home
  case end
  case next
  case previous
  /// A row up in a long text, else the previous field.
  case up
  /// A row down in a long text, else the next field.
  case down
  case nextSection
  case previousSection
  case go(FieldCode)
  /// One option of the focused field, by its code; goes on to the next field, except in a field of several choices.
  case choose(String)
  /// One option of several, put in or taken out.
  case toggle(String)
  /// Why there is no answer; goes on to the next field.
  case noAnswer(NoAnswer)
  case clearNoAnswer
  /// The answer of the previous record; goes on to the next field.
  case ditto
  /// The clerk says that an odd answer is right.
  case confirm(FieldCode)
  case acknowledge(RedFlagKind, FlagAction, String)
  case decide(RecordID, MatchDecision)
  /// A line break in a long text, else the next field.
  case newLine
  /// Gives the field changed last what it held before.
  case undo
}
