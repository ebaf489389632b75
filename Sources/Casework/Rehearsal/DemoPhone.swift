/// Fictional telephone numbers: an operator's two digits, then 00, then five digits of the person.
enum DemoPhone {
  static func answer(serial: Int, line: Int) -> Answer? {
    let operators = ["77", "78", "76", "70"]
    let start = operators[(serial / 100_000 + line) % operators.count]
    // The factor is prime to 100,000, so that neighbours in the list do not look alike.
    let digits = String((serial * 37_831 + line * 4_111) % 100_000)
    let padded = String(repeating: "0", count: 5 - digits.count) + digits
    return PhoneNumber(parsing: start + "00" + padded).map(Answer.phone)
  }
}
