import Foundation

/// The programs that this package builds, beside the tests themselves.
enum BuiltProgram {
  /// The path of the product `name`, in the folder of the test bundle.
  static func path(_ name: String = "baos") -> String {
    let bundle = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(filePath: bundle).deletingLastPathComponent().appending(path: name).path()
  }
}
