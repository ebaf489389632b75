extension Region {
  /// Regions it has a border with, across no other country; recalled [R], for distance only.
  package var neighbours: Set<Region> {
    switch self {
    case .dakar: [.thies]
    case .ziguinchor: [.sedhiou]
    case .diourbel: [.thies, .louga, .fatick, .kaffrine]
    case .saintLouis: [.louga, .matam]
    case .tambacounda: [.matam, .kaffrine, .kolda, .kedougou]
    case .kaolack: [.fatick, .kaffrine]
    case .thies: [.dakar, .louga, .diourbel, .fatick]
    case .louga: [.saintLouis, .matam, .thies, .diourbel, .kaffrine]
    case .fatick: [.thies, .diourbel, .kaolack, .kaffrine]
    case .kolda: [.sedhiou, .tambacounda]
    case .matam: [.saintLouis, .louga, .kaffrine, .tambacounda]
    case .kaffrine: [.kaolack, .fatick, .diourbel, .louga, .matam, .tambacounda]
    case .kedougou: [.tambacounda]
    case .sedhiou: [.ziguinchor, .kolda]
    }
  }
}
