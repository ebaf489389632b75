import Yams

/// Reads one theme file, and refuses it whole at its first fault.
struct ThemeFile {
  /// Named in faults.
  let path: String

  /// The theme that `text` describes.
  func read(_ text: String) throws(ThemeFault) -> Theme {
    let root = try mapping(of: text)
    var name: String?
    var roles: Node?
    for (key, value) in root {
      switch key.string {
      case "name": name = value.string
      case "roles": roles = value
      default: throw fault(.unknownEntry(key.string ?? ""), at: key)
      }
    }
    guard let name, !name.isEmpty else { throw ThemeFault(file: path, line: 1, cause: .missingName) }
    return Theme(name: name, styles: try styles(in: roles))
  }

  private func mapping(of text: String) throws(ThemeFault) -> Node.Mapping {
    do {
      // Everything in a theme is text: the default resolver would try seven regular expressions on each word, 4 ms in all.
      guard let mapping = try Yams.compose(yaml: text, .basic)?.mapping else {
        throw ThemeFault(file: path, line: 1, cause: .missingName)
      }
      return mapping
    } catch let error as ThemeFault {
      throw error
    } catch {
      throw notYAML(error)
    }
  }

  private func styles(in roles: Node?) throws(ThemeFault) -> [ColourDepth: [StyleRole: Style]] {
    var styles: [ColourDepth: [StyleRole: Style]] = [:]
    for (key, looks) in roles?.mapping ?? [:] {
      guard let role = StyleRole.allCases.first(where: { $0.word == key.string }) else {
        throw fault(.unknownRole(key.string ?? ""), at: key)
      }
      for (step, look) in looks.mapping ?? [:] {
        guard let depth = ColourDepth(rawValue: step.string ?? "") else {
          throw fault(.unknownStep(role, step.string ?? ""), at: step)
        }
        styles[depth, default: [:]][role] = try style(look, role: role, depth: depth)
      }
      for depth in ColourDepth.allCases where styles[depth]?[role] == nil {
        throw fault(.missingStep(role, depth), at: key)
      }
    }
    for role in StyleRole.allCases where styles[.mono]?[role] == nil {
      throw ThemeFault(file: path, line: roles?.mark?.line ?? 1, cause: .missingRole(role))
    }
    return styles
  }

  private func style(_ look: Node, role: StyleRole, depth: ColourDepth) throws(ThemeFault) -> Style {
    switch Style.reading(look.string ?? "") {
    case .failure(let unknown):
      throw fault(.unknownWord(role, depth, unknown.word), at: look)
    case .success(let style):
      if depth == .mono, style.hasColour { throw fault(.colourInMono(role), at: look) }
      return style
    }
  }

  private func fault(_ cause: ThemeFault.Cause, at node: Node) -> ThemeFault {
    ThemeFault(file: path, line: node.mark?.line, cause: cause)
  }

  private func notYAML(_ error: any Error) -> ThemeFault {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      ThemeFault(file: path, line: mark.line, cause: .notYAML(problem))
    case YamlError.duplicatedKeysInMapping(let duplicates, let context):
      ThemeFault(
        file: path, line: context.mark.line,
        cause: .notYAML("duplicate: " + duplicates.map { "\($0)" }.joined(separator: ", ")))
    default:
      ThemeFault(file: path, line: nil, cause: .notYAML("\(error)"))
    }
  }
}
