import Yams

extension FileNode {
  /// The top of a file of the house: instruments, holidays, rules of follow-up.
  init(yaml bytes: [UInt8]) throws(InstrumentFault) {
    self.init(node: try Self.root(of: bytes), place: .file)
  }

  private static func root(of bytes: [UInt8]) throws(InstrumentFault) -> Node {
    let text = try InstrumentFileGuard.text(of: bytes)
    do {
      // Words are text and numbers are read here: the default resolver tries regular expressions on each.
      guard let root = try Yams.compose(yaml: text, .basic) else {
        throw YamlError.dataCouldNotBeDecoded(encoding: .utf8)
      }
      return root
    } catch let error as YamlError {
      throw fault(of: error)
    } catch {
      throw .notYAML(line: 1, detail: "")
    }
  }

  private static func fault(of error: YamlError) -> InstrumentFault {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      .notYAML(line: mark.line, detail: problem)
    case .duplicatedKeysInMapping(let duplicates, let context):
      .notYAML(line: context.mark.line, detail: "duplicate key \(duplicates.first ?? "")")
    default: .notYAML(line: 1, detail: "")
    }
  }
}
