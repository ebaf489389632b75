import Foundation
import Testing

struct `The forms of follow-up and of closing, when the power goes at any moment` {
  /// From the screen of the case: how the form is come to, and then step by step the keys and what stands on the screen
  /// once they are taken. The last step is the one that writes.
  private struct Story {
    let begin: String
    let opens: String
    let steps: [(keys: String, shows: String)]
  }

  private static let stories = [
    Story(
      begin: "sc", opens: "Essai de contact",
      steps: [("N", ": N "), ("⏎⏎Sa tante⏎", "Sa tante"), ("②", "PASSÉ")]),
    Story(
      begin: "sn", opens: "Prévoir un suivi",
      steps: [("⏎+9⏎", "(J+"), ("9h30⏎", "9h30"), ("②", "u = défaire")]),
    Story(
      begin: "k", opens: "Proposer la clôture",
      steps: [("OBJ⏎", ": OBJ"), ("Elle se suffit⏎", "Elle se suffit"), ("O", ": O oui")]),
  ]

  @Test func `have at most the field being typed to type again, and are taken up from Today`() throws {
    let office = try TemporaryOffice.prepared()
    var clerk = try Clerk.signedIn(at: office)
    clerk.register(Interview.first)
    clerk.press("③")
    clerk.sees("Aujourd'hui")
    for turn in 0..<18 {
      let story = Self.stories[turn % Self.stories.count]
      let step = turn / Self.stories.count % story.steps.count
      clerk.press("c⏎")
      clerk.sees("[Résumé]")
      clerk.press(story.begin)
      clerk.sees(story.opens)
      for (keys, shows) in story.steps.prefix(step) {
        clerk.press(keys)
        clerk.sees(shows)
      }
      clerk.press(story.steps[step].keys)
      _ = clerk.terminal.pump(limit: Double(turn * 7 % 23) / 1_000) { _ in false }
      clerk.cutPower()

      clerk = try Clerk.signedIn(at: office)
      clerk.sees("Brouillons à reprendre (")
      guard clerk.terminal.shows("Brouillons à reprendre (1)") else {
        #expect(step == 0 || story.steps[step].keys == "②", "turn \(turn), lost")
        continue
      }
      clerk.press("⏎")
      clerk.sees(story.opens)
      for (_, shows) in story.steps.prefix(step) { #expect(clerk.sees(shows), "turn \(turn)") }
      clerk.press("③")
      clerk.sees("Aujourd'hui", "Brouillons à reprendre (1)")
      clerk.press("x")
      clerk.sees("Brouillons à reprendre (0)")
    }
    let checked = try office.runSignedIn(["check"])
    #expect(checked.status == 0, "\(checked.output)\(checked.words)")
  }
}
