import Casework
import Wording

extension Desk {
  /// Hands a text to the printer, which may take a while; false when it was not taken.
  func printOut(_ text: String) -> Bool {
    let words = context.wording
    message = words.printing
    showNow?()
    message = ""
    do throws(PaperProblem) {
      try host.papers.print(text)
      message = words.printed(with: host.papers.printer ?? "")
      return true
    } catch {
      message = words.sentence(for: error)
      return false
    }
  }

  /// Writes a text as a new file; false when it was not written.
  func keep(_ text: String, _ name: String) -> Bool {
    do throws(PaperProblem) {
      message = context.wording.saved(at: try host.papers.save(text, name))
      return true
    } catch {
      message = context.wording.sentence(for: error)
      return false
    }
  }
}
