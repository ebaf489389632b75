import Casework
import Paperwork
import Testing
import Wording

struct `The sheet of the paper recovery key` {
  private let groups = (1...14).map { "AB\(String($0 % 8 + 2))Z" }

  @Test(arguments: Language.allCases)
  func `holds every group with its number, in order, on a page of 79 columns`(language: Language) {
    let lines = RecoverySheet.lines(
      groups: groups, office: "BAOS Kolda", made: CaseSample.day, wording: Wording(language))
    let words = lines.joined(separator: " ").split(separator: " ").map(String.init)
    #expect(words.filter { groups.contains($0) } == groups)
    for number in 1...14 { #expect(words.contains(String(number))) }
    for line in lines { #expect(line.count <= 79, "\(line.count): \(line)") }
    #expect(lines.count <= 24)
  }

  @Test func `says whose it is, since when, and what happens without it`() {
    let text = RecoverySheet.lines(
      groups: groups, office: "BAOS Kolda", made: CaseSample.day, wording: Wording(.french)
    ).joined(separator: "\n")
    #expect(text.contains("BAOS Kolda, le mardi 24 novembre 2026"))
    #expect(text.contains("les données sont perdues"))
    #expect(text.contains("enveloppe fermée"))
  }
}
