import Casework
import Desk
import Terminal
import Testing
import Wording

/// An entry in the middle of being corrected, and what another desk wrote of it meanwhile.
enum DirectoryStory {
  /// The address and the note of ANPEJ-KLD were typed anew.
  static func edited(in context: DeskContext) -> ScreenTester {
    let screen = DirectoryFormScreen(
      editing: SampleDirectory.advice, at: ProviderColumn.address.field, draft: context.newID(), in: context)
    var tester = ScreenTester(screen, in: context)
    tester.press(.control("k"))
    tester.type("Marché central\r")
    return tester
  }

  static var theirs: DirectoryEntry {
    var theirs = SampleDirectory.advice
    theirs.offer.address = "Route de Salikégné"
    theirs.offer.phones = ["33 996 11 99"]
    return theirs
  }

  static var conflict: DirectoryConflict {
    var mine = SampleDirectory.advice
    mine.offer.address = "Marché central"
    return DirectoryConflict(
      before: SampleDirectory.advice, theirs: theirs, mine: mine, by: "F. Sané", at: SampleOffice.at(8, 41))
  }
}
