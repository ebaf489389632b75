/// What a comparison has found so far, and the score it comes to.
struct MatchEvidence {
  private(set) var reasons: [MatchReason]
  private var points = 0
  private let names: NameComparison
  /// 0 to 1; nil in the comparison (nothing typed) counts as 0.
  let family: Double
  var given: Double
  var birthGap: Int?
  var hasExactBirth = false
  var sexDiffers = false
  var hasDocument = false
  var hasPhone = false
  var hasPlace = false
  /// Nil when one of the two has no name there.
  var father: Bool?
  var mother: Bool?
  var isTwin = false

  init(names: NameComparison) {
    self.names = names
    reasons = names.reasons
    family = names.family?.value ?? 0
    given = names.given?.value ?? 0
  }

  mutating func add(_ points: Int, _ reason: MatchReason) {
    self.points += points
    reasons.append(reason)
  }

  mutating func put(first reason: MatchReason) { reasons.insert(reason, at: 0) }

  /// 0 to 100.
  var score: Int {
    if hasDocument { return MatchThresholds.sameDocument }
    var score = min(namePoints + points, ceiling)
    if !sexDiffers { score = max(score, floor) }
    if isTwin { score = min(score, MatchThresholds.twin) }
    return max(0, min(99, score))
  }

  private var likeness: Double { 0.4 * family + 0.6 * given }

  /// 60 at most, from the 100 of the name comparison.
  private var namePoints: Int {
    let whole = names.given?.value == given ? Double(names.score) : 40 * family + 60 * given
    return Int((0.6 * whole).rounded())
  }

  private var hasParents: Bool { father == true && mother == true }

  /// A name that differs needs other evidence, and no score is nearly certain on names, year and places alone.
  private var ceiling: Int {
    let isVouchedFor = hasPhone || hasParents
    if names.given != nil, given == 0 { return isVouchedFor ? 60 : 35 }
    if names.family != nil, family == 0 { return isVouchedFor ? 75 : 39 }
    if sexDiffers { return 60 }
    return isVouchedFor || hasExactBirth ? 99 : MatchThresholds.nearlyCertain - 1
  }

  /// What the thresholds marked [F] make of a telephone or the parents.
  private var floor: Int {
    guard family > 0, given >= MatchThresholds.givenLikeness else { return 0 }
    if hasPhone, likeness >= MatchThresholds.phoneNameLikeness, birthGap ?? 0 <= 2 {
      return MatchThresholds.samePhone
    }
    if hasParents, let birthGap, birthGap <= 1 { return MatchThresholds.sameParents }
    return 0
  }
}
