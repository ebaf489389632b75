import Casework
import GRDB
import Vault

/// Opens the interviews of the office one after the other: two sections each, from one pass over two tables.
struct InterviewReader {
  /// A section whose content was deposited, as it was found and opened.
  struct Deposited {
    let section: RecordID
    let compartment: Compartment
    let sealed: [UInt8]
    let text: [UInt8]
  }

  /// Interviews that were not handed on, for want of a key or because they were changed by other hands.
  private(set) var leftOut = 0
  /// The first that are worth sealing anew.
  private(set) var deposited: [Deposited] = []

  private let signedIn: SignedIn
  /// By column of a section; nil where the compartment is not to be opened.
  private var openers: [ColumnOpener?]
  private var reader = AnswerReader()

  /// How many deposited sections are remembered: an X25519 each to open, fifty times the price of a sealed one.
  private static let mostDeposited = 20_000

  init(opening: Set<Compartment>, by signedIn: SignedIn) {
    self.signedIn = signedIn
    openers = FieldLaw.columns.map { compartment in
      guard opening.contains(compartment), let key = signedIn.key(compartment) else { return nil }
      return ColumnOpener(key: key, table: "section", column: compartment.column)
    }
  }

  /// Until `take` answers false.
  mutating func read(_ db: Database, _ take: (HeldInterview) -> Bool) throws {
    let columns = FieldLaw.columns.map { "section.\($0.column)" }.joined(separator: ", ")
    let rows = try ColumnCursor(
      db,
      """
      SELECT case_record.id, case_record.case_file, case_record.made, section.id, \(columns)
      FROM case_record CROSS JOIN section ON section.owner = case_record.id
      WHERE case_record.kind = 'interview' AND case_record.status <> 'withdrawn' AND case_record.deleted = 0
        AND section.deleted = 0
      """)
    var current: RecordID?
    var caseID: RecordID?
    var made: Int64 = 0
    var answers: Answers = [:]
    var isWhole = true
    // A join walks the sections of one record after the other.
    func handOn(_ left: inout Int) -> Bool {
      guard let id = current, let caseID else { return true }
      guard isWhole else {
        left += 1
        return true
      }
      return take(
        HeldInterview(id: id, caseID: caseID, made: Instant(milliseconds: made), answers: answers))
    }
    while try rows.next() {
      let id = rows.id(0)
      if id != current {
        guard handOn(&leftOut) else { return }
        current = id
        caseID = rows.id(1)
        made = Int64(rows.integer(2))
        isWhole = true
        answers = Answers(minimumCapacity: answers.count)
      }
      if isWhole { isWhole = open(rows, into: &answers) }
      if signedIn.isWiped { throw StoreProblem.notSignedIn }
    }
    _ = handOn(&leftOut)
  }

  /// False when something of the section stays closed.
  private mutating func open(_ rows: ColumnCursor, into answers: inout Answers) -> Bool {
    for (place, compartment) in FieldLaw.columns.enumerated() {
      let column = Int32(4 + place)
      guard !rows.isNull(column) else { continue }
      let sealed = rows.blob(column)
      let isDeposited = sealed.first == SealedForm.Kind.deposited.rawValue
      var text: [UInt8] = []
      let isRead = try? openers[place]?.open(sealed, row: rows.blob(3)) { bytes in
        if isDeposited { text = Array(bytes) }
        return reader.read(bytes, into: &answers)
      }
      guard isRead == true else { return false }
      if isDeposited, deposited.count < Self.mostDeposited, let section = rows.id(3) {
        deposited.append(
          Deposited(section: section, compartment: compartment, sealed: Array(sealed), text: text))
      }
    }
    return true
  }
}
