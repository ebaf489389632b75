import Casework
import Testing

struct CaseNumberTests {
  private static let number = CaseNumber(office: "KLD", year: 26, counter: 123)
  private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")

  /// A year's numbers of an office, so that near ones exist too.
  private static func exists(_ number: CaseNumber) -> Bool {
    number.office == "KLD" && (25...26).contains(number.year) && (1...99_999).contains(number.counter)
  }

  @Test func `a number reads as it is written`() {
    #expect(CaseNumber(parsing: Self.number.description) == Self.number)
    #expect(CaseNumber(parsing: "kld 26 00123 \(Self.number.check)") == Self.number)
  }

  @Test(arguments: 0..<11)
  func `any one wrong character is caught, and the number still found`(_ position: Int) {
    let right = Array(Self.number.description.filter { $0 != "-" })
    let readAsRight: Character? = ["0": "O", "1": "I"][right[position]]
    for letter in Self.alphabet where letter != right[position] && letter != readAsRight {
      var typed = right
      typed[position] = letter
      #expect(CaseNumber(parsing: String(typed)) == nil)
      let near = CaseNumber.closest(to: String(typed), where: Self.exists)
      #expect(near.contains(Self.number))
      #expect(near.count <= 12)
    }
  }

  @Test(arguments: 0..<11)
  func `a missing, doubled or swapped character is caught too`(_ position: Int) {
    let right = Array(Self.number.description.filter { $0 != "-" })
    var missing = right
    missing.remove(at: position)
    var doubled = right
    doubled.insert(right[position], at: position)
    var typings = [missing, doubled]
    if position < 10 {
      var swapped = right
      swapped.swapAt(position, position + 1)
      typings.append(swapped)
    }
    for typed in typings {
      #expect(
        CaseNumber.closest(to: String(typed), where: Self.exists).contains(Self.number), "\(String(typed))")
    }
  }

  @Test func `a letter O among the digits is read as a zero`() {
    let typed = "KLD-26-OO123-\(Self.number.check)"
    #expect(CaseNumber.closest(to: typed, where: Self.exists).first == Self.number)
  }

  @Test(arguments: [
    "KLD-26-OO123-2", "KLD-26-00I23-2", "KLD-26-00189-O", "kld2600189o", "KLD-26-OO189-o", "KLD-26-00188-I",
  ])
  func `an O for a zero and an I for a one are understood, at the end too`(_ typed: String) {
    let number = CaseNumber(parsing: typed)
    #expect(number.map { [123, 188, 189].contains($0.counter) } ?? false)
    #expect(number.map { !$0.endsLikeADigit } ?? false)
  }

  @Test(arguments: [
    "", "K", "KLD", "Ndiaye Mamadou", "12345678901234567890", "KLD-26-00123-KKKK", "ééééééééééé",
  ])
  func `what is no number resembles none`(_ text: String) {
    #expect(CaseNumber.closest(to: text) { _ in true }.isEmpty)
  }
}
