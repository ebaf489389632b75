import Casework
import Testing

struct NameAliasesTests {
  private static func fault(_ text: String) -> AliasFault? {
    fault(Array(text.utf8))
  }

  private static func fault(_ bytes: [UInt8]) -> AliasFault? {
    do {
      _ = try NameAliases(yaml: bytes)
      return nil
    } catch {
      return error as? AliasFault
    }
  }

  @Test func `the built-in table is read`() {
    #expect(NameAliases.builtIn.groupCount > 80)
  }

  @Test func `an office adds names of its own`() throws {
    let yaml =
      "version: 1\ngroups:\n  - names: [Toto, Mamadou]\n    weight: 80\napart:\n  - [Diallo, Dialla]\n"
    let aliases = try NameAliases(yaml: Array(yaml.utf8), adding: .builtIn)
    #expect(aliases.weight(NameKey.of("Toto"), NameKey.of("Mamadou")) == 0.8)
    #expect(aliases.weight(NameKey.of("Fatou"), NameKey.of("Fatoumata")) != nil)
    #expect(NameAliases.builtIn.weight(NameKey.of("Toto"), NameKey.of("Mamadou")) == nil)
  }

  @Test func `names known to be two are never a slip of the pen`() throws {
    let known = NameComparison.compare("Bakary Sanyang", "Bakary Sanyong")
    let yaml = "version: 1\napart:\n  - [Sanyang, Sanyong]\n"
    let aliases = try NameAliases(yaml: Array(yaml.utf8), adding: .builtIn)
    let apart = NameComparison.compare("Bakary Sanyang", "Bakary Sanyong", aliases: aliases)
    #expect(known.score > apart.score)
  }

  @Test(arguments: [
    ("groups: 3", AliasFault.unexpected(line: 1, expected: .listOfGroups, found: "3")),
    ("- a\n- b", .unexpected(line: 1, expected: .topLevel, found: "[…]")),
    ("version: 1\nnames: []", .unexpected(line: 2, expected: .topLevel, found: "names")),
    ("version: 2", .unknownVersion(line: 1, found: 2, known: 1)),
    ("version: one", .unexpected(line: 1, expected: .versionNumber, found: "one")),
    (
      "version: 1\ngroups:\n  - names: [Awa]", .unexpected(line: 3, expected: .atLeastTwoNames, found: "[…]")
    ),
    ("version: 1\ngroups:\n  - [Awa, Hawa]", .unexpected(line: 3, expected: .group, found: "[…]")),
    (
      "version: 1\ngroups:\n  - names: [Awa, Hawa]\n    weight: 200",
      .unexpected(line: 4, expected: .weight, found: "200")
    ),
    (
      "version: 1\ngroups:\n  - names: [Awa, Awa Diop]",
      .unexpected(line: 3, expected: .name, found: "Awa Diop")
    ),
    ("version: 1\napart:\n  - [Awa]", .unexpected(line: 3, expected: .pairOfNames, found: "[…]")),
    ("a: &x [1]\nb: *x", .forbidden(line: 1, what: "&")),
    ("a: !!python/object x", .forbidden(line: 1, what: "!")),
    ("[[[[[[[[", .forbidden(line: 1, what: "[")), ("- - - - - - a", .forbidden(line: 1, what: "-")),
  ])
  func `a wrong file is refused by line and by what was expected`(_ yaml: String, _ fault: AliasFault) {
    #expect(Self.fault(yaml) == fault)
  }

  @Test func `a file that is no text, no YAML or far too large is refused`() {
    #expect(Self.fault([0xff, 0xfe, 0x00]) == .notUTF8)
    #expect(Self.fault([UInt8](repeating: 0x61, count: 600_000)) == .tooLarge(bytes: 600_000, most: 524_288))
    let broken = Self.fault("version: 1\ngroups: [a, b")
    if case .notYAML = broken {} else { Issue.record("\(String(describing: broken))") }
  }
}
