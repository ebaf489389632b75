import Foundation
import Testing

struct `The work on a case, when the power goes at any moment` {
  /// What somebody does on the screen of the work, up to its first question; then step by step the keys and what
  /// stands on the screen once they are taken.
  private struct Story {
    let begin: String
    let opens: String
    let steps: [(keys: String, shows: String)]
  }

  private static let stories = [
    Story(
      begin: "n⏎", opens: "Moment du bilan",
      steps: [
        ("I", "I initial"), ("⌧1⏎", "01/"), ("⏎⏎⏎", "> "), ("Sa mère⏎", ": Sa mère"),
        ("②", "Enregistré : bilan"),
      ]),
    Story(
      begin: "nr⏎", opens: "Section 1/2",
      steps: [
        ("I⑧", "Section 2/2"), ("1", ": 1 "), ("5", ": 5 "), ("O", ": O "), ("511OON", ": N "),
        ("②", "Résultat"),
      ]),
    Story(
      begin: "→→→→n", opens: "Objectif économique",
      steps: [("Un kiosque⏎", ": Un kiosque"), ("Un puits⏎", ": Un puits"), ("Un ami⏎", ": Un ami")]),
  ]

  /// Every step of every story is cut in the middle, the same step at other moments the next time round.
  @Test func `has at most the field being typed to type again, forty times over`() throws {
    let office = try TemporaryOffice.prepared()
    var clerk = try Clerk.signedIn(at: office)
    clerk.register(Interview.first)
    let number = clerk.caseNumber
    clerk.press("③")
    clerk.sees("Aujourd'hui")
    var saved = 0
    for turn in 0..<40 {
      let story = Self.stories[turn % Self.stories.count]
      let step = turn / Self.stories.count % story.steps.count
      let before = go(through: story, upTo: step, clerk)
      clerk.press(story.steps[step].keys)
      _ = clerk.terminal.pump(limit: Double(turn * 7 % 23) / 1_000) { _ in false }
      clerk.cutPower()

      clerk = try Clerk.signedIn(at: office)
      clerk.sees("Brouillons à reprendre (")
      guard clerk.terminal.shows("Brouillons à reprendre (1)") else {
        #expect(
          step == 0 || story.steps[step].keys == "②", "turn \(turn), lost:\n\(before.joined(separator: "\n"))"
        )
        saved += step == 0 ? 0 : 1
        continue
      }
      clerk.press("⏎")
      clerk.sees(step == 0 ? "Section" : story.steps[0].shows)
      for answer in before {
        #expect(clerk.sees(answer), "turn \(turn)")
      }
      clerk.press("③")
      clerk.sees("Aujourd'hui", "Brouillons à reprendre (1)")
      clerk.press("x")
      clerk.sees("Brouillons à reprendre (0)")
    }
    let checked = try office.runSignedIn(["check"])
    #expect(checked.status == 0, "\(checked.output)\(checked.words)")
    let json = try JSON(office.runSignedIn(["case", number, "--json"]).output)
    #expect((json["assessments"]?.list.count ?? 0) + (json["interviews"]?.list.count ?? 0) == saved)
  }

  /// What is answered on the screen after so many steps, without the field where the cursor stands.
  private func go(through story: Story, upTo step: Int, _ clerk: Clerk) -> [String] {
    clerk.press("c⏎e")
    clerk.sees("[Où en est-on]")
    clerk.press(story.begin)
    clerk.sees(story.opens)
    for (keys, shows) in story.steps.prefix(step) {
      clerk.press(keys)
      clerk.sees(shows)
    }
    guard step > 0 else { return [] }
    return clerk.terminal.lines[3..<20].compactMap { line in
      // The mark of the selection stands before the number of the question, the answer's first word after the colon.
      let field = line.split(separator: "│").last ?? ""
      guard !field.contains(">"), let found = field.firstMatch(of: /\d+ (\S.*: [^_ ]\S*)/) else { return nil }
      let text = String(found.1)
      return [": si", ": après", ": selon"].contains(where: text.hasSuffix) ? nil : text
    }
  }
}
