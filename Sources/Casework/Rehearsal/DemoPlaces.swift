/// Where the people of the fictional office come from.
///
/// Kolda 27 %, Dakar 18 %, Tambacounda 15 %: returns of 2018–2019 (domain.md 7.2 [F]); the other regions, the
/// villages and who lives where are ours.
enum DemoPlaces {
  struct Place {
    let department: Department
    let villages: [String]
    /// Which peoples' names are usual there, each as often as it stands.
    let peoples: [DemoPeople]
  }

  static let weighted: [(weight: Int, item: Place)] = [
    (
      14,
      Place(
        department: .kolda,
        villages: ["Saré Bidji", "Dioulacolon", "Mampatim", "Dabo", "Salikégné", "Sikilo", "Saré Kémo"],
        peoples: fuladu)
    ),
    (
      8,
      Place(
        department: .velingara, villages: ["Diaobé", "Kounkané", "Bonconto", "Linkéring", "Pakour"],
        peoples: fuladu)
    ),
    (
      5,
      Place(
        department: .medinaYoroFoulah, villages: ["Fafacourou", "Niaming", "Pata", "Badion"], peoples: fuladu)
    ),
    (
      7,
      Place(department: .pikine, villages: ["Thiaroye", "Diamaguène", "Icotaf", "Yeumbeul"], peoples: cities)
    ),
    (
      5,
      Place(
        department: .dakar, villages: ["Médina", "Yoff", "Ouakam", "Grand-Dakar", "Parcelles Assainies"],
        peoples: cities)
    ),
    (3, Place(department: .guediawaye, villages: ["Golf Sud", "Sam Notaire", "Wakhinane"], peoples: cities)),
    (3, Place(department: .rufisque, villages: ["Bargny", "Sangalkam", "Arafat"], peoples: cities)),
    (
      7,
      Place(
        department: .tambacounda, villages: ["Missirah", "Dialacoto", "Sinthiou Malème", "Dépôt"],
        peoples: east)
    ),
    (4, Place(department: .koumpentoum, villages: ["Malem Niani", "Kouthiaba", "Ndame"], peoples: east)),
    (2, Place(department: .goudiry, villages: ["Koulor", "Bala", "Kothiary"], peoples: east)),
    (2, Place(department: .bakel, villages: ["Diawara", "Moudéry", "Kidira"], peoples: east)),
    (
      5,
      Place(department: .sedhiou, villages: ["Marsassoum", "Diannah Malary", "Bambali"], peoples: casamance)
    ),
    (3, Place(department: .goudomp, villages: ["Samine", "Tanaff", "Simbandi"], peoples: casamance)),
    (
      3,
      Place(department: .bounkiling, villages: ["Madina Wandifa", "Bona", "Ndiamacouta"], peoples: casamance)
    ),
    (4, Place(department: .ziguinchor, villages: ["Niaguis", "Boucotte", "Lyndiane"], peoples: casamance)),
    (
      3,
      Place(department: .bignona, villages: ["Thionck Essyl", "Diouloulou", "Sindian"], peoples: casamance)
    ),
    (4, Place(department: .kaolack, villages: ["Médina Baye", "Kahone", "Ndiaffate"], peoples: centre)),
    (3, Place(department: .mbour, villages: ["Joal", "Ngaparou", "Saly"], peoples: centre)),
    (2, Place(department: .thies, villages: ["Médina Fall", "Khombole", "Notto"], peoples: cities)),
    (3, Place(department: .louga, villages: ["Keur Momar Sarr", "Sakal", "Koki"], peoples: north)),
    (2, Place(department: .mbacke, villages: ["Touba Mosquée", "Darou Khoudoss", "Taïf"], peoples: north)),
    (2, Place(department: .saintLouis, villages: ["Guet Ndar", "Sor", "Gandon"], peoples: north)),
    (2, Place(department: .podor, villages: ["Ndioum", "Pété", "Galoya"], peoples: river)),
    (2, Place(department: .matam, villages: ["Ourossogui", "Thilogne", "Agnam"], peoples: river)),
    (1, Place(department: .kedougou, villages: ["Bandafassi", "Dindéfélo", "Tomboronkoto"], peoples: east)),
    (1, Place(department: .fatick, villages: ["Niakhar", "Diakhao", "Diouroup"], peoples: centre)),
  ]

  private static let fuladu: [DemoPeople] = [.pulaar, .pulaar, .pulaar, .pulaar, .pulaar, .mandinka, .wolof]
  private static let east: [DemoPeople] = [.pulaar, .pulaar, .mandinka, .mandinka, .wolof]
  private static let casamance: [DemoPeople] = [.mandinka, .mandinka, .joola, .joola, .pulaar]
  private static let centre: [DemoPeople] = [.sereer, .sereer, .wolof, .wolof, .pulaar]
  private static let north: [DemoPeople] = [.wolof, .wolof, .wolof, .pulaar]
  private static let river: [DemoPeople] = [.pulaar, .pulaar, .pulaar, .wolof]
  private static let cities: [DemoPeople] = [.wolof, .wolof, .pulaar, .sereer, .joola, .mandinka]
}
