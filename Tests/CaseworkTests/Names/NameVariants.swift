/// The groups of spellings of domain.md 1.9 [R], each one name, and pairs that are two names.
enum NameVariants {
  static let families: [[String]] = [
    ["Ndiaye", "N'Diaye", "N'diaye", "N’Diaye", "N Diaye", "Njaay", "Njie"],
    ["Diop", "Diob", "Jóob", "Jobe"], ["Fall", "Faal"], ["Faye", "Fay"], ["Guèye", "Gueye", "Géy"],
    ["Sow", "Soh"], ["Diallo", "Dialo", "Jallow", "Jalloh"], ["Ba", "Bâ", "Bah"], ["Sy", "Sii"],
    ["Ly", "Li"],
    ["Sarr", "Sar", "Saar"], ["Seck", "Sek", "Sekk"], ["Niang", "Gnang", "Ñaŋ"], ["Mbaye", "M'Baye", "Mbay"],
    ["Cissé", "Cisse", "Sise", "Ceesay"], ["Diouf", "Joof", "Juuf"], ["Thiam", "Tiam", "Caam"],
    ["Thiaw", "Caaw"], ["Diagne", "Jaañ"], ["Dieng", "Jeng"], ["Diaw", "Diao", "Jaw"],
    ["Ndao", "Ndaw", "Dao"],
    ["Lo", "Lô"], ["Sène", "Sene", "Seen"], ["Ngom", "N'Gom"], ["Mbengue", "Mbeng"],
    ["Sané", "Sane", "Sanneh"], ["Mané", "Mane", "Manneh"], ["Diatta", "Jatta"], ["Badji", "Badjie"],
    ["Diédhiou", "Diedhiou", "Diédiou"], ["Goudiaby", "Gudiaby"], ["Coly", "Koly"], ["Baldé", "Balde"],
    ["Mballo", "M'Ballo"], ["Kandé", "Kande"], ["Dramé", "Drame", "Drammeh"], ["Touré", "Toure", "Touray"],
    ["Traoré", "Traore", "Trawaly"], ["Keïta", "Keita"], ["Camara", "Kamara"], ["Sakho", "Sacko", "Sako"],
    ["Bathily", "Bathilly"], ["Sylla", "Silla"],
  ]

  static let men: [[String]] = [
    [
      "Mamadou", "Mamadu", "Mouhamadou", "Mouhamed", "Mohamed", "Mohamadou", "Momodou", "Modou", "Mamoudou",
    ],
    ["Amadou", "Ahmadou", "Ahmed"], ["Abdoulaye", "Ablaye", "Abdou Laye", "Ablay"],
    ["Ibrahima", "Ibra", "Brahima", "Birahim", "Ibrahim"], ["Ousmane", "Usmaan", "Ousman"],
    ["Cheikh", "Cheick", "Cheikhou", "Sheikh"], ["Aliou", "Alioune", "Alieu", "Aliw"],
    ["Babacar", "Boubacar", "Aboubacar", "Bubacarr"], ["Oumar", "Omar", "Umar"],
    ["El Hadji", "Elhadji", "El Hadj", "Alhaji"], ["Pape", "Papa", "Pap"], ["Moustapha", "Mustafa"],
    ["Souleymane", "Suleyman"], ["Lamine", "Lamin"], ["Malick", "Malik"], ["Ousseynou", "Useynu"],
  ]

  static let women: [[String]] = [
    ["Fatou", "Fatoumata", "Fatimata", "Fatima", "Fatma", "Faatu"],
    ["Aïssatou", "Aissatou", "Aïssata", "Astou"], ["Aminata", "Amy", "Ami", "Aminta"],
    ["Mariama", "Marième", "Marieme", "Mariam", "Maryam"],
    ["Khady", "Khadidiatou", "Khadija", "Kadiatou"], ["Awa", "Hawa"], ["Ndèye", "Ndeye", "N'Deye"],
    ["Coumba", "Kumba"], ["Seynabou", "Zeynabou", "Dieynaba", "Djénéba"],
    ["Rokhaya", "Rokhayatou", "Ruqaya"], ["Bineta", "Binta"], ["Maïmouna", "Maimouna"], ["Adja", "Adji"],
  ]

  static let all = families + men + women

  /// Frequent names that a search must not take for one another.
  static let apart: [(String, String)] = [
    ("Gaye", "Guèye"), ("Amadou", "Mamadou"), ("Ahmadou", "Mouhamadou"), ("Diop", "Diouf"), ("Cissé", "Ciss"),
    ("Diène", "Dieng"), ("Diagne", "Diané"), ("Diène", "Diané"), ("Sow", "Sy"), ("Ba", "Bâ Ly"),
    ("Fall", "Faye"), ("Ndiaye", "Ndao"), ("Ndiaye", "Niang"), ("Ndoye", "Ndiaye"), ("Diallo", "Dia"),
    ("Diaw", "Dia"), ("Diatta", "Diarra"), ("Mané", "Mbaye"), ("Sané", "Sène"), ("Seck", "Sakho"),
    ("Thiam", "Thiaw"), ("Kane", "Kanté"), ("Kandé", "Kanté"), ("Mbaye", "Mbow"), ("Mbaye", "Mballo"),
    ("Touré", "Traoré"), ("Coly", "Ly"), ("Sylla", "Sy"), ("Dramé", "Diémé"), ("Aïssatou", "Aminata"),
    ("Awa", "Adama"), ("Assane", "Ousseynou"), ("Assane", "Ousmane"), ("Oumar", "Ousmane"),
    ("Moussa", "Moustapha"), ("Samba", "Demba"), ("Samba", "Coumba"), ("Malick", "Malang"),
    ("Lamine", "Aminata"), ("Saliou", "Aliou"), ("Modou", "Amadou"), ("Maïmouna", "Mariama"),
    ("Aminata", "Aïssata"), ("Souleymane", "Ousmane"), ("Fatou", "Aïssatou"), ("Sarr", "Sall"),
    ("Sagna", "Sané"), ("Badji", "Badiane"), ("Sonko", "Sakho"), ("Gomis", "Ngom"), ("Wade", "Wane"),
    ("Kébé", "Kâ"), ("Diémé", "Diédhiou"), ("Tine", "Tall"), ("Barry", "Ba"), ("Baldé", "Ballo"),
  ]
}
