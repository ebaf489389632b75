import Casework
import Desk
import Terminal
import Testing
import Wording

struct `Somebody new in the office` {
  @Test func `is given a passphrase that never shows, whichever way the role was chosen`() {
    var tester = ScreenTester(NewStaffScreen(in: SampleOffice.context()), in: SampleOffice.context())
    tester.type("M. Kandé\rkande2\r")
    tester.press(.function(4), .enter)
    tester.type("lune verte")
    #expect(!tester.shows("lune") && tester.shows("**********"), "\(tester.lines)")
  }
}
