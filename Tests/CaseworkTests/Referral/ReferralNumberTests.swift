import Casework
import Testing

struct `A referral number` {
  private let number = ReferralNumber(office: "KLD", year: 26, counter: 388)

  @Test func `stands on paper with office, year and check character`() {
    #expect(number.description == "KLD-R26-0388-\(number.check)")
    #expect(number.short == "R-0388-\(number.check)")
    #expect(ReferralNumber(office: "KLD", year: 26, counter: 12_345).description.hasPrefix("KLD-R26-12345-"))
  }

  @Test(arguments: [
    "KLD-R26-0388-*", "kld r26 0388 *", "R26-0388-*", "r-0388-*", "R0388*", "r388*", "R388", "R-0388",
    "kldr260388*",
    "R26/0388", "RO388*", "r-o388",
  ])
  func `is known by any writing of it`(text: String) throws {
    let typed = text.replacing("*", with: String(number.check))
    #expect(try #require(TypedReferralNumber(typed)).means(number))
  }

  @Test func `is not known by a wrong check character, office, year or counter`() throws {
    let wrong = ["R0388?", "THS-R26-0388-*", "R25-0388-*", "R0389*", "R3880"]
    for text in wrong {
      let other = number.check == "A" ? "B" : "A"
      let typed = text.replacing("*", with: String(number.check)).replacing("?", with: other)
      #expect(TypedReferralNumber(typed)?.means(number) != true, "\(typed)")
    }
  }

  @Test(arguments: ["", "R", "Rama", "Ramatoulaye", "KLD-26-00123-K", "388", "Réf 388", "R-", "R\u{202e}388"])
  func `is not seen in other words`(text: String) { #expect(TypedReferralNumber(text) == nil) }

  @Test func `a slip of one character is caught, but for letters that look alike`() throws {
    let written = Array(number.description)
    for place in written.indices where written[place] != "-" {
      for character in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ" where character != written[place] {
        var slipped = written
        slipped[place] = character
        let alike: Set<Set<Character>> = [["0", "O"], ["1", "I"]]
        let isAlike = alike.contains([character, written[place]])
        let typed = TypedReferralNumber(String(slipped))
        #expect((typed?.means(number) ?? false) == isAlike, "\(String(slipped))")
      }
    }
  }
}
