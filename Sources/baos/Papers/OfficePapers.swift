import Casework
import Desk
import Glibc
import Paperwork
import Wording

/// The folder `papiers/` of an office's data directory: its templates, how it signs, and what prints.
///
/// A mistake in a file is told, and what comes with the program is used in its place: a slip can always be issued.
enum OfficePapers {
  static let folder = "papiers"
  static let settingsName = "reglages.yaml"

  static func outlet(data option: String?) -> PaperOutlet {
    let directory = Places.data(option) + "/" + folder
    var outlet = PaperOutlet()
    for kind in PaperKind.allCases {
      for language in Language.allCases {
        let path = directory + "/" + PaperTemplates.fileName(kind, language)
        guard let (bytes, _) = read(path) else { continue }
        do throws(TemplateFault) {
          outlet.templates.use(try PaperTemplate(bytes, of: kind), in: language)
        } catch {
          outlet.problems.append(.template(path: path, error))
        }
      }
    }
    let path = directory + "/" + settingsName
    if let (bytes, isOpenToOthers) = read(path) {
      if isOpenToOthers {
        outlet.problems.append(.settingsOpenToOthers(path: path))
      } else {
        do throws(InstrumentFault) {
          outlet.settings = try PaperSettings(yaml: bytes)
        } catch {
          outlet.problems.append(.settings(path: path, error))
        }
      }
    }
    let settings = outlet.settings
    outlet.print = { text throws(PaperProblem) in
      let letters = settings.letters == .ascii ? PrinterSigns.ascii(text) : text
      try PrinterCommand(words: settings.printer, seconds: settings.seconds).print(letters)
    }
    outlet.save = { text, name throws(PaperProblem) in
      try PaperFiles.write(text, besides: name, in: settings.directory ?? Places.home)
    }
    return outlet
  }

  /// At most a little more than any of these files may have, and whether somebody else could change it; nil where there is none.
  static func read(_ path: String) -> (bytes: [UInt8], isOpenToOthers: Bool)? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 300 * 1_024)
    var count = 0
    while count < bytes.count {
      let part = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      }
      if part < 0, errno == EINTR { continue }
      if part <= 0 { break }
      count += part
    }
    var facts = stat()
    let isKnown = fstat(file, &facts) == 0
    let isOwn = facts.st_uid == geteuid() || facts.st_uid == 0
    return (Array(bytes.prefix(count)), !isKnown || !isOwn || facts.st_mode & 0o022 != 0)
  }
}
