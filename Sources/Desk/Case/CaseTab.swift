import Casework
import Wording

/// The parts of the case screen, in order.
enum CaseTab: Hashable {
  case summary
  case section(SectionCode)
  case flags

  static let all: [CaseTab] = [.summary] + SectionCode.intake.map(CaseTab.section) + [.flags]

  func name(_ words: Wording) -> String {
    switch self {
    case .summary: words.tabSummary
    case .section(let code): words.tabName(of: code)
    case .flags: words.tabFlags
    }
  }
}
