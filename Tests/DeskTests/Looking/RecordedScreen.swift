import Desk
import Foundation
import Terminal
import Testing

/// Screens as they were recorded beside the tests: lines, roles, cursor, and the same in ASCII.
enum RecordedScreen {
  /// Set to 1 to record anew; such a run fails, so that nobody records without looking.
  private static let isRecording = ProcessInfo.processInfo.environment["BAOS_RECORD"] == "1"
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Screens")

  static func expect(
    _ tester: ScreenTester, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let shown = text(of: tester.look(isThorough: true, sourceLocation: sourceLocation))
    let language = tester.context.wording.language.rawValue
    expect(shown, is: "\(name).\(language)", sourceLocation: sourceLocation)
  }

  /// The same for a text made from a screen in another way.
  static func expect(_ shown: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let file = folder.appendingPathComponent("\(name).txt")
    guard !isRecording else {
      record(shown, in: file, sourceLocation)
      return
    }
    guard let recorded = try? String(contentsOf: file, encoding: .utf8) else {
      Issue.record(
        "\(file.lastPathComponent) is not recorded; see BAOS_RECORD", sourceLocation: sourceLocation)
      return
    }
    guard recorded != shown else { return }
    Issue.record("\(file.lastPathComponent)\n\(difference(recorded, shown))", sourceLocation: sourceLocation)
  }

  private static func text(of frame: Frame) -> String {
    let plain = FrameText(Frame(grid: PlainGlyphs.fold(frame.grid), cursor: frame.cursor))
    return FrameText(frame).whole + (["=== ASCII"] + plain.lines).joined(separator: "\n") + "\n"
  }

  private static func record(_ shown: String, in file: URL, _ sourceLocation: SourceLocation) {
    do {
      try Data(shown.utf8).write(to: file)
      Issue.record("recorded \(file.lastPathComponent); look at it", sourceLocation: sourceLocation)
    } catch {
      Issue.record("cannot record \(file.path): \(error)", sourceLocation: sourceLocation)
    }
  }

  /// The lines that differ, the recorded one above the one now shown.
  private static func difference(_ recorded: String, _ shown: String) -> String {
    let before = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let after = shown.split(separator: "\n", omittingEmptySubsequences: false)
    return (0..<max(before.count, after.count)).flatMap { line -> [String] in
      let (old, new) = (line < before.count ? before[line] : "", line < after.count ? after[line] : "")
      return old == new ? [] : ["\(line + 1) recorded |\(old)", "\(line + 1) shown    |\(new)"]
    }.joined(separator: "\n")
  }
}
