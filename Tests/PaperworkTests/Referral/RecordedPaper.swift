import Foundation
import Testing

/// Papers as they were recorded beside the tests.
enum RecordedPaper {
  /// Set to 1 to record anew; such a run fails, so that nobody records without looking.
  private static let isRecording = ProcessInfo.processInfo.environment["BAOS_RECORD"] == "1"
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Papers")

  static func expect(
    _ shown: String, is name: String, form: String = "txt", sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let file = folder.appendingPathComponent("\(name).\(form)")
    if isRecording {
      do {
        try Data(shown.utf8).write(to: file)
        Issue.record("recorded \(file.lastPathComponent); look at it", sourceLocation: sourceLocation)
      } catch {
        Issue.record("cannot record \(file.path): \(error)", sourceLocation: sourceLocation)
      }
      return
    }
    let recorded = try? String(contentsOf: file, encoding: .utf8)
    #expect(recorded == shown, "\(file.lastPathComponent); see BAOS_RECORD", sourceLocation: sourceLocation)
  }
}
