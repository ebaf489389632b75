extension Department {
  /// What the name of the department is typed as, where the name of the case does not say it.
  ///
  /// Spelling variants after domain.md 1.5.
  var searchWords: [String] {
    switch self {
    case .keurMassar: ["keur massar"]
    case .nioroDuRip: ["nioro du rip"]
    case .malemHodar: ["malem hodar"]
    case .medinaYoroFoulah: ["medina yoro foulah"]
    case .saintLouis: ["saint louis ndar"]
    case .birkelane: ["birkelane", "birkilane"]
    case .tivaouane: ["tivaouane", "tiwaawan"]
    case .mbacke: ["mbacke"]
    default: ["\(self)"]
    }
  }
}
