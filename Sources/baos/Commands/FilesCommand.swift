import ArgumentParser
import Casework
import Wording

/// `baos files`: what an office may write into its data directory. Reads no data of anybody.
struct FilesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "files", abstract: Speaker.help.files, discussion: Speaker.help.filesMore)

  @OptionGroup var shared: SharedOptions
  @Argument(help: .said(\.fileName)) var name: OfficeFile?

  func run() throws {
    if let name { return try Output.write(name.program(from: World.live.today.year), to: 1) }
    let words = shared.wording
    let files = OfficeFiles(data: shared.data)
    var mistakes: [String] = []
    for file in OfficeFile.allCases {
      let bytes = files.bytes(of: file)
      let wrong = bytes.flatMap { mistake(in: file, $0, words) }
      try Output.line(words.line(of: file, isOfOffice: bytes != nil, isSound: wrong == nil))
      if let wrong { mistakes.append(wrong) }
    }
    for mistake in mistakes { Speaker.say(mistake) }
    if !mistakes.isEmpty { throw Stop(.nothingFound) }
  }

  private func mistake(in file: OfficeFile, _ bytes: [UInt8], _ words: Wording) -> String? {
    do {
      try file.check(bytes)
      return nil
    } catch let fault as InstrumentFault {
      return words.sentence(for: OfficeFileFault(file: file, fault: fault))
    } catch let fault as AliasFault {
      return words.sentence(for: fault, in: file)
    } catch {
      return file.rawValue
    }
  }
}

extension OfficeFile: ExpressibleByArgument {
  /// With or without `.yaml`.
  public init?(argument: String) {
    self.init(rawValue: argument.hasSuffix(".yaml") ? argument : argument + ".yaml")
  }
}
