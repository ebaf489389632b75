extension NeedCategory {
  /// The dimension under which the category stands in its list; nil for `other`, which belongs to any. A need says its
  /// dimension itself; this one tells what an offer is for.
  package var usualDimension: NeedDimension? {
    switch self {
    case .training, .apprenticeship, .employment, .incomeActivity, .funding, .financialEducation, .debt:
      .economic
    case .housing, .food, .goods, .transport, .schooling, .documents, .health, .healthCover, .disability,
      .legal, .childcare, .socialAid, .familyTracing:
      .social
    case .firstAid, .counselling, .supportGroup, .familyMediation, .communityMediation, .specialisedCare,
      .protection:
      .psychosocial
    case .other: nil
    }
  }
}
