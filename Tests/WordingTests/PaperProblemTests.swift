import Casework
import Testing
import Wording

struct `What is said when a paper does not leave` {
  private static let problems: [PaperProblem] = [
    .noPrinter, .settingsOpenToOthers(path: "/srv/baos/papiers/reglages.yaml"),
    .template(path: "/srv/baos/papiers/bordereau.fr.txt", .brace(line: 3)),
    .settings(path: "/srv/baos/papiers/reglages.yaml", .notUTF8), .commandNotFound("lp"),
    .commandNotStarted("lp", detail: "Permission denied"), .timedOut("lp", seconds: 20),
    .failed("lp", status: 1, said: "lp: no default destination"), .failed("lp", status: 1, said: ""),
    .killed("lp", signal: 9), .fileExists(path: "/home/a/KLD-R26-0388-A.txt"), .noDirectory(path: "/home/b"),
    .cannotWrite(path: "/root"), .diskFull(path: "/home/a/KLD-R26-0388-A.txt"),
    .writeFailed(path: "/home/a/KLD-R26-0388-A.txt", detail: "I/O error"),
  ]

  @Test(arguments: problems)
  func `is one sentence in each language`(problem: PaperProblem) {
    let (french, english) = (
      Wording(.french).sentence(for: problem), Wording(.english).sentence(for: problem)
    )
    #expect(french != english && french.count > 20 && english.count > 20)
    #expect(french.hasSuffix(".") && english.hasSuffix("."))
  }

  @Test(arguments: ["\u{1b}[2J", "\u{202e}x", "a\nb", String(repeating: "x", count: 10_000)])
  func `is not moved by a hostile path, command or answer`(hostile: String) {
    let problems: [PaperProblem] = [
      .fileExists(path: hostile), .commandNotFound(hostile), .failed(hostile, status: 1, said: hostile),
      .writeFailed(path: hostile, detail: hostile),
    ]
    for sentence in problems.map({ Wording(.french).sentence(for: $0) }) + [
      Wording(.french).saved(at: hostile)
    ] {
      #expect(sentence.count < 220)
      #expect(sentence.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 0x202e && $0.value != 0x9b })
    }
  }
}
