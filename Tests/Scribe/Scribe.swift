import CaseStore
import Glibc

/// Somebody who saves without a pause through the real store, for tests that cut the power or crowd the office.
///
/// `scribe open DIR` makes an office, or opens the one that another made first; `scribe save DIR NOTES TURNS` works and
/// notes what it was told is saved; `scribe crowd DIR NOTES LOCK MILLISECONDS` saves for so long once LOCK is let go.
@main
enum Scribe {
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    do {
      switch (words.first, words.count) {
      case ("open", 2): say(try ScribeDesk.openOffice(at: words[1]) ? "made" : "found")
      case ("save", 4): try ScribeDesk(at: words[1], notes: words[2]).work(turns: Int(words[3]) ?? 0)
      case ("crowd", 5):
        try ScribeDesk(at: words[1], notes: words[2]).crowd(lock: words[3], milliseconds: Int(words[4]) ?? 0)
      default: end("scribe open DIR | save DIR NOTES TURNS | crowd DIR NOTES LOCK MILLISECONDS")
      }
    } catch {
      end("\(error)")
    }
  }

  private static func say(_ words: String, to file: Int32 = 1) {
    let line = Array((words + "\n").utf8)
    _ = write(file, line, line.count)
  }

  private static func end(_ words: String) -> Never {
    say(words, to: 2)
    exit(1)
  }
}
