/// How much work a key makes on a whole office, frame and all: letters of the search and of a name, rows, screens.
struct TypingBench {
  let program: DeskProgram

  func run(_ office: BenchOffice, into report: BenchReport) throws {
    let (desk, _) = try program.startSignedIn(office)
    defer { desk.end() }
    try report.add("desk.open-list.\(office.cases)", try desk.press("c").work, .milliseconds)
    var letters = Samples()
    for text in Self.searches {
      for letter in text { letters.add(try desk.press(String(letter)).work) }
      _ = try desk.press("\u{1b}", quiet: 150)
    }
    try report.add("desk.search-letter.\(office.cases)", letters)
    var moves = Samples()
    for _ in 0..<30 { moves.add(try desk.press("\u{1b}[B").work) }
    try report.add("desk.next-row.\(office.cases)", moves)
    try report.add("desk.open-case.\(office.cases)", try desk.press("\r").work, .milliseconds)
    _ = try desk.press("\u{1b}OR")
    _ = try desk.press("\u{1b}OR")
    var today = Samples()
    for _ in 0..<4 { today.add(try desk.press("\u{1b}[B").work) }
    try report.add("desk.today-next-row.\(office.cases)", today)
    try report.add("desk.open-intake.\(office.cases)", try desk.press("n").work, .milliseconds)
    // Without consent nothing else is asked.
    _ = try desk.press("o")
    _ = try desk.press("\u{1b}[19~")
    var names = Samples()
    for letter in "Mamadou\tDiallo" { names.add(try desk.press(String(letter)).work) }
    try report.add("desk.name-letter.\(office.cases)", names)
  }

  private static let searches = [
    "njaay mamadu", "Baldé Ousmane", "77 00", "velingara", "KLD-25-00871", "fatoumata",
  ]
}
