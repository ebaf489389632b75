/// A people of Senegal with the names usual in it; only to make believable names, never an answer of a form.
enum DemoPeople: CaseIterable {
  case pulaar, wolof, sereer, joola, mandinka

  /// Family names, each with its spellings, the usual one first.
  var families: [[String]] {
    switch self {
    case .pulaar: Self.pulaarFamilies
    case .wolof: Self.wolofFamilies
    case .sereer: Self.sereerFamilies
    case .joola: Self.joolaFamilies
    case .mandinka: Self.mandinkaFamilies
    }
  }

  var men: [[String]] {
    switch self {
    case .pulaar: Self.pulaarMen
    case .wolof: Self.wolofMen
    case .sereer: Self.sereerMen
    case .joola: Self.joolaMen
    case .mandinka: Self.mandinkaMen
    }
  }

  var women: [[String]] { Self.commonWomen }

  var language: InterviewLanguage {
    switch self {
    case .pulaar: .pulaar
    case .wolof: .wolof
    case .sereer: .sereer
    case .joola: .joola
    case .mandinka: .mandinka
    }
  }
}

/// Names from common knowledge (recalled); spellings after domain.md 1.9.
extension DemoPeople {
  private static let pulaarFamilies: [[String]] = [
    ["Diallo", "Diallo", "Dialo", "Jallow"], ["Baldé", "Balde", "Baldé"], ["Ba", "Bâ", "Bah"],
    ["Sow", "Sow", "Soh"], ["Diao", "Diaw", "Diao"], ["Mballo", "M'Ballo", "Mballo"], ["Kandé", "Kande"],
    ["Sabaly", "Sabaly", "Sabali"], ["Diamanka", "Diamanka"], ["Gano", "Gano"], ["Boiro", "Boiro"],
    ["Barry", "Barry", "Bari"], ["Ly", "Ly"], ["Sy", "Sy"], ["Kane", "Kane", "Kan"], ["Wane", "Wane"],
    ["Dia", "Dia"], ["Kâ", "Ka", "Kâ"], ["Seydi", "Seydi", "Seïdi"], ["Mbow", "Mbow"],
    ["Thiam", "Thiam", "Tiam"],
    ["Diédhiou", "Diédhiou"], ["Camara", "Camara", "Kamara"], ["Sall", "Sall", "Sal"],
  ]
  private static let wolofFamilies: [[String]] = [
    ["Ndiaye", "Ndiaye", "N'Diaye", "Njaay"], ["Diop", "Diop", "Diob"], ["Fall", "Fall", "Faal"],
    ["Guèye", "Gueye", "Guèye"], ["Mbaye", "M'Baye", "Mbaye"], ["Niang", "Niang", "Gnang"],
    ["Seck", "Seck", "Sek"],
    ["Thiam", "Thiam", "Tiam"], ["Mbengue", "Mbengue"], ["Diagne", "Diagne"], ["Dieng", "Dieng"],
    ["Gaye", "Gaye"], ["Lo", "Lô", "Lo"], ["Samb", "Samb"], ["Wade", "Wade"], ["Touré", "Toure", "Touré"],
    ["Cissé", "Cisse", "Cissé"], ["Sylla", "Sylla", "Silla"], ["Ndao", "Ndao", "Ndaw"],
    ["Thioune", "Thioune"],
    ["Diaw", "Diaw", "Diao"], ["Mboup", "Mboup"], ["Ndoye", "Ndoye"], ["Kébé", "Kebe", "Kébé"],
  ]
  private static let sereerFamilies: [[String]] = [
    ["Faye", "Faye", "Fay"], ["Diouf", "Diouf", "Joof"], ["Sarr", "Sarr", "Sar"], ["Ngom", "N'Gom", "Ngom"],
    ["Sène", "Sene", "Sène"], ["Ndour", "Ndour"], ["Senghor", "Senghor"], ["Tine", "Tine"], ["Ciss", "Ciss"],
    ["Diène", "Diene", "Diène"], ["Bob", "Bob"], ["Thiaw", "Thiaw"], ["Ndong", "Ndong"],
  ]
  private static let joolaFamilies: [[String]] = [
    ["Diatta", "Diatta", "Jatta"], ["Badji", "Badji", "Badjie"], ["Diédhiou", "Diedhiou", "Diédhiou"],
    ["Goudiaby", "Goudiaby", "Gudiaby"], ["Coly", "Coly", "Koly"], ["Sané", "Sane", "Sané"],
    ["Mané", "Mane", "Mané"], ["Sagna", "Sagna"], ["Sambou", "Sambou"], ["Tendeng", "Tendeng"],
    ["Manga", "Manga"], ["Bodian", "Bodian"], ["Djiba", "Djiba"], ["Sonko", "Sonko"],
    ["Diémé", "Dieme", "Diémé"],
  ]
  private static let mandinkaFamilies: [[String]] = [
    ["Touré", "Toure", "Touré"], ["Traoré", "Traore", "Traoré"], ["Cissokho", "Cissokho", "Sissoko"],
    ["Keïta", "Keita", "Keïta"], ["Camara", "Camara", "Kamara"], ["Diaby", "Diaby"],
    ["Dramé", "Drame", "Dramé"], ["Sakho", "Sakho", "Sacko"], ["Bathily", "Bathily", "Bathilly"],
    ["Danfakha", "Danfakha"], ["Kanté", "Kante", "Kanté"], ["Mané", "Mane", "Mané"], ["Sadio", "Sadio"],
    ["Faty", "Faty"], ["Konté", "Konte", "Konté"], ["Diarra", "Diarra"], ["Diakité", "Diakite", "Diakité"],
  ]
  private static let commonMen: [[String]] = [
    ["Mamadou", "Mamadou", "Mouhamadou", "Mamadu"], ["Amadou", "Amadou", "Ahmadou"],
    ["Abdoulaye", "Abdoulaye", "Ablaye"], ["Ibrahima", "Ibrahima", "Ibra"], ["Ousmane", "Ousmane", "Ousman"],
    ["Cheikh", "Cheikh", "Cheick"], ["Aliou", "Aliou", "Alioune"], ["Babacar", "Boubacar", "Babacar"],
    ["Oumar", "Oumar", "Omar"], ["Moussa", "Moussa"], ["Moustapha", "Moustapha", "Mustapha"],
    ["Souleymane", "Souleymane"], ["Lamine", "Lamine", "Lamin"], ["Malick", "Malick", "Malik"],
    ["Ismaïla", "Ismaila", "Ismaïla"], ["Saliou", "Saliou"], ["Seydou", "Seydou"], ["Idrissa", "Idrissa"],
    ["Mouhamed", "Mohamed", "Mouhamed"], ["Issa", "Issa"], ["Daouda", "Daouda"], ["Adama", "Adama"],
  ]
  private static let pulaarMen: [[String]] =
    commonMen + [
      ["Samba", "Samba"], ["Demba", "Demba"], ["Yéro", "Yero", "Yéro"], ["Thierno", "Thierno", "Tierno"],
      ["Alpha", "Alpha"], ["Sadio", "Sadio"], ["Mamadou Saliou", "Mamadou Saliou"], ["Bocar", "Bocar"],
      ["Hamidou", "Hamidou"], ["Abdoul Karim", "Abdoul Karim"], ["Amadou Bailo", "Amadou Bailo"],
    ]
  private static let wolofMen: [[String]] =
    commonMen + [
      ["Modou", "Modou"], ["Pape", "Papa", "Pape"], ["El Hadji", "El Hadji", "Elhadji"],
      ["Serigne", "Serigne"],
      ["Khadim", "Khadim"], ["Mor", "Mor"], ["Gora", "Gora"], ["Bassirou", "Bassirou"],
      ["Mame Mor", "Mame Mor"],
      ["Cheikh Ahmadou Bamba", "Cheikh Bamba"],
    ]
  private static let sereerMen: [[String]] =
    commonMen + [
      ["Waly", "Waly"], ["Diégane", "Diegane", "Diégane"], ["Latyr", "Latyr"], ["Mbagnick", "Mbagnick"],
      ["Jean", "Jean"], ["Pierre", "Pierre"], ["Ngor", "Ngor"],
    ]
  private static let joolaMen: [[String]] =
    commonMen + [
      ["Landing", "Landing"], ["Ansoumana", "Ansoumana", "Ansou"], ["Bakary", "Bakary", "Bacary"],
      ["Jean-Marie", "Jean-Marie", "Jean Marie"], ["Famara", "Famara"], ["Lansana", "Lansana"],
      ["Augustin", "Augustin"],
    ]
  private static let mandinkaMen: [[String]] =
    commonMen + [
      ["Bakary", "Bakary", "Bacary"], ["Kéba", "Keba", "Kéba"], ["Fodé", "Fode", "Fodé"],
      ["Sékou", "Sekou", "Sékou"],
      ["Lassana", "Lassana"], ["Malang", "Malang"], ["Yaya", "Yaya"], ["Karamba", "Karamba"],
    ]
  private static let commonWomen: [[String]] = [
    ["Fatou", "Fatoumata", "Fatou"], ["Aïssatou", "Aissatou", "Aïssatou"], ["Aminata", "Aminata", "Amy"],
    ["Mariama", "Mariama", "Mariame"], ["Khady", "Khady", "Khadidiatou"], ["Awa", "Awa", "Hawa"],
    ["Ndèye", "Ndeye", "Ndèye"], ["Coumba", "Coumba", "Kumba"], ["Seynabou", "Seynabou", "Zeynabou"],
    ["Rokhaya", "Rokhaya"], ["Bineta", "Binta", "Bineta"], ["Maïmouna", "Maimouna", "Maïmouna"],
    ["Adja", "Adja"], ["Oumou", "Oumou"], ["Kadiatou", "Kadiatou"], ["Dieynaba", "Dieynaba"],
    ["Sira", "Sira"], ["Salimata", "Salimata"], ["Ramatoulaye", "Ramatoulaye"], ["Penda", "Penda"],
  ]
}
