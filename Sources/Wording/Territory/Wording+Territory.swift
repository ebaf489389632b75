package import Casework

/// Regions and departments; proper names, the same in both languages.
extension Wording {
  package func name(of region: Region) -> String {
    switch region {
    case .dakar: "Dakar"
    case .ziguinchor: "Ziguinchor"
    case .diourbel: "Diourbel"
    case .saintLouis: "Saint-Louis"
    case .tambacounda: "Tambacounda"
    case .kaolack: "Kaolack"
    case .thies: "Thiès"
    case .louga: "Louga"
    case .fatick: "Fatick"
    case .kolda: "Kolda"
    case .matam: "Matam"
    case .kaffrine: "Kaffrine"
    case .kedougou: "Kédougou"
    case .sedhiou: "Sédhiou"
    }
  }

  package func name(of department: Department) -> String {
    switch department {
    case .dakar: "Dakar"
    case .guediawaye: "Guédiawaye"
    case .keurMassar: "Keur Massar"
    case .pikine: "Pikine"
    case .rufisque: "Rufisque"
    case .bignona: "Bignona"
    case .oussouye: "Oussouye"
    case .ziguinchor: "Ziguinchor"
    case .bambey: "Bambey"
    case .diourbel: "Diourbel"
    case .mbacke: "Mbacké"
    case .dagana: "Dagana"
    case .podor: "Podor"
    case .saintLouis: "Saint-Louis"
    case .bakel: "Bakel"
    case .goudiry: "Goudiry"
    case .koumpentoum: "Koumpentoum"
    case .tambacounda: "Tambacounda"
    case .guinguineo: "Guinguinéo"
    case .kaolack: "Kaolack"
    case .nioroDuRip: "Nioro du Rip"
    case .mbour: "Mbour"
    case .thies: "Thiès"
    case .tivaouane: "Tivaouane"
    case .kebemer: "Kébémer"
    case .linguere: "Linguère"
    case .louga: "Louga"
    case .fatick: "Fatick"
    case .foundiougne: "Foundiougne"
    case .gossas: "Gossas"
    case .kolda: "Kolda"
    case .medinaYoroFoulah: "Médina Yoro Foulah"
    case .velingara: "Vélingara"
    case .kanel: "Kanel"
    case .matam: "Matam"
    case .ranerou: "Ranérou"
    case .birkelane: "Birkelane"
    case .kaffrine: "Kaffrine"
    case .koungheul: "Koungheul"
    case .malemHodar: "Malem Hodar"
    case .kedougou: "Kédougou"
    case .salemata: "Salémata"
    case .saraya: "Saraya"
    case .bounkiling: "Bounkiling"
    case .goudomp: "Goudomp"
    case .sedhiou: "Sédhiou"
    }
  }
}
