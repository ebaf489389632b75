package import Casework
package import Terminal
import Wording

/// Which dimension has nobody where: the fourteen regions and the three dimensions, and how many can be used today.
package struct CoverageScreen: Screen {
  private var region: Int
  private var dimension = 0
  private let category: NeedCategory?

  /// Begins at a region, the office's own; counts services that meet a need, any when nil.
  package init(region: Region?, category: NeedCategory? = nil) {
    self.region = region.flatMap(Region.allCases.firstIndex(of:)) ?? 0
    self.category = category
  }

  package var wanted: DeskAct? { .loadDirectory }

  package mutating func handle(_ key: Key, in context: DeskContext) -> Outcome {
    let (lastRegion, lastDimension) = (Region.allCases.count - 1, dimensions.count - 1)
    switch key {
    case .up: region = max(0, region - 1)
    case .down: region = min(lastRegion, region + 1)
    case .home, .pageUp, .function(7): region = 0
    case .end, .pageDown, .function(8): region = lastRegion
    case .left, .backTab: dimension = max(0, dimension - 1)
    case .right, .tab: dimension = min(lastDimension, dimension + 1)
    case .enter: return .answer(.coverageChosen(Region.allCases[region], dimensions[dimension]))
    case .escape, .function(3), .character("q"): return .close
    default: break
    }
    return .stay
  }

  package func draw(into grid: inout Grid, area: Rectangle, in context: DeskContext) -> Scenery {
    let words = context.wording
    var scenery = Scenery(place: words.path(words.placeDirectory, words.placeCoverage))
    scenery.help = words.coverageHelp
    scenery.cursor = Position(row: area.row, column: 0)
    guard let coverage = context.directory?.coverage(on: context.today, of: category) else { return scenery }
    for (place, heading) in dimensions.enumerated() {
      grid.put(
        words.name(of: heading), row: area.row, column: Self.column(of: place) + 2, role: .label,
        width: Self.width - 2)
    }
    grid.fill(row: area.row + 1, column: 0, with: "─", role: .rule)
    for (line, region) in Region.allCases.enumerated() {
      let row = area.row + 2 + line
      grid.put(words.name(of: region), row: row, column: 2, role: .label)
      for (place, dimension) in dimensions.enumerated() {
        let count = coverage[region, dimension]
        let column = Self.column(of: place)
        let isSelected = line == self.region && place == self.dimension
        grid.mark(isSelected, row: row, column: column)
        if isSelected { scenery.cursor = Position(row: row, column: column) }
        let isNobody = count.within + count.elsewhere == 0
        grid.put(
          (isNobody ? "! " : "  ") + words.text(of: count), row: row, column: column + 1,
          role: isNobody ? .problem : count.within == 0 ? .note : .text, width: Self.width - 1)
      }
    }
    let gaps = coverage.gaps.count
    if let category {
      grid.put(words.name(of: category), row: area.row, column: 2, role: .note, width: 16)
    }
    grid.put(
      words.coverageGaps(gaps), row: area.row + 3 + Region.allCases.count, column: 2,
      role: gaps > 0 ? .problem : .done)
    return scenery
  }

  package func commands(in context: DeskContext) -> [Command] {
    [Command(.help), Command(.back), Command(.open), Command(.menu)]
  }

  /// Of one need, the dimension it usually belongs to; all otherwise.
  private var dimensions: [NeedDimension] { category?.usualDimension.map { [$0] } ?? NeedDimension.allCases }

  private static let width = 19

  private static func column(of dimension: Int) -> Int { 18 + dimension * width }
}
