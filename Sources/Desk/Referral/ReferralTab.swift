import Wording

/// The parts of the screen of a referral.
enum ReferralTab: CaseIterable, Hashable {
  case course
  case provider
  case purpose
  case papers

  func name(_ words: Wording) -> String {
    switch self {
    case .course: words.tabCourse
    case .provider: words.tabProvider
    case .purpose: words.tabPurpose
    case .papers: words.tabPapers
    }
  }
}
