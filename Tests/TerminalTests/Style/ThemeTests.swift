import Foundation
import Terminal
import Testing

struct `A theme` {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "themes")

  @Test func `is inside the program for every file of the folder`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: `A theme`.folder.path())
    #expect(Set(files) == Set(Theme.builtInNames.map { $0 + ".yaml" }))
    for name in Theme.builtInNames {
      let embedded = try Theme.named(name)
      #expect(embedded.name == name)
      #expect(try embedded == Theme.load(file: `A theme`.folder.appending(path: name + ".yaml").path()))
    }
  }

  @Test(arguments: Theme.builtInNames, [StyleRole.text, .field, .focus])
  func `keeps typed letters plain, for the line's sake`(name: String, role: StyleRole) throws {
    let theme = try Theme.named(name)
    for depth in ColourDepth.allCases { #expect(theme.style(of: role, at: depth) == .plain) }
  }

  @Test func `asks eight colours only of a terminal that has eight`() throws {
    for name in Theme.builtInNames {
      let theme = try Theme.named(name)
      for role in StyleRole.allCases {
        let style = theme.style(of: role, at: .eight)
        #expect(style.letters.rawValue < 8 && style.ground.rawValue < 8, "\(name) \(role)")
        #expect(!theme.style(of: role, at: .mono).hasColour)
      }
    }
  }

  @Test(arguments: [
    (
      "rule:      { sixteen: bright-black,       eight: blue, ", "rule: { eight: blue, ", 12,
      ThemeFault.Cause.missingStep(.rule, .sixteen)
    ),
    ("  note: ", "  notes: ", 20, .unknownRole("notes")),
    ("sixteen: green, ", "sixteen: vert, ", 19, .unknownWord(.done, .sixteen, "vert")),
    ("mono: bold }\n  rule", "mono: red }\n  rule", 11, .colourInMono(.title)),
    ("eight: yellow bold", "ten: yellow bold", 17, .unknownStep(.required, "ten")),
    ("name: sombre", "nom: sombre", 7, .unknownEntry("nom")),
    ("name: sombre\n", "", 1, .missingName),
  ])
  func `is refused with its line and role`(
    part: String, fault: String, line: Int, cause: ThemeFault.Cause
  ) throws {
    let good = try String(contentsOf: `A theme`.folder.appending(path: "sombre.yaml"), encoding: .utf8)
    #expect(good.contains(part))
    let path = try written(good.replacing(part, with: fault))
    #expect(throws: ThemeFault(file: path, line: line, cause: cause)) { try Theme.load(file: path) }
  }

  @Test func `is refused when a role is missing`() throws {
    let good = try String(contentsOf: `A theme`.folder.appending(path: "sombre.yaml"), encoding: .utf8)
    let path = try written(
      good.split(separator: "\n").filter { !$0.contains("panel:") }.joined(separator: "\n"))
    let fault = #expect(throws: ThemeFault.self) { try Theme.load(file: path) }
    #expect(fault?.cause == .missingRole(.panel))
  }

  @Test(arguments: ["name: [", "name: a\nroles: {\n", "\tname: x"])
  func `is refused when it is not YAML`(text: String) throws {
    let fault = try #require(throws: ThemeFault.self) { try Theme.load(file: written(text)) }
    guard case .notYAML = fault.cause else {
      Issue.record("\(fault)")
      return
    }
  }

  @Test func `of the person comes before a built-in one of the same name`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "themes-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let mono = try String(contentsOf: `A theme`.folder.appending(path: "mono.yaml"), encoding: .utf8)
    try mono.replacing("name: mono", with: "name: à moi").write(
      to: folder.appending(path: "clair.yaml"), atomically: true, encoding: .utf8)
    #expect(try Theme.named("clair", configDirectory: folder.path()).name == "à moi")
    #expect(try Theme.named("sombre", configDirectory: folder.path()).name == "sombre")
    #expect(throws: ThemeFault(file: "bleu", line: nil, cause: .unknownTheme)) {
      try Theme.named("bleu", configDirectory: folder.path())
    }
  }

  private func written(_ text: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "theme-\(UUID()).yaml")
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file.path()
  }
}
