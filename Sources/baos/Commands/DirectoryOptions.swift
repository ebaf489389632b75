import Casework
import Wording

/// Regions and needs as they are typed after an option.
enum DirectoryOptions {
  static func region(_ typed: String, _ words: Wording) throws -> Region {
    let folded = Folding.fold(typed)
    let region = Region.allCases.first { region in
      Folding.fold(region.letters) == folded || region.rawValue == folded
        || Folding.fold(words.name(of: region)) == folded
    }
    guard let region else { throw Stop(.usage, words.unknownRegion(typed)) }
    return region
  }

  static func need(_ typed: String, _ words: Wording) throws -> NeedCategory {
    guard let need = NeedCategory(rawValue: typed.uppercased()) else {
      throw Stop(.usage, words.unknownNeed(typed, codes: NeedCategory.allCases.map(\.rawValue)))
    }
    return need
  }
}
