import Wording

/// The parts of the screen of the work on a case, in the order of the work.
enum WorkTab: CaseIterable, Hashable {
  case overview
  case assessments
  case scores
  case needs
  case plan
  case referrals

  func name(_ words: Wording) -> String {
    switch self {
    case .overview: words.tabOverview
    case .assessments: words.tabAssessments
    case .scores: words.tabScores
    case .needs: words.tabNeeds
    case .plan: words.tabPlan
    case .referrals: words.tabReferrals
    }
  }
}
