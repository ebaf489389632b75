package import Casework

/// Countries by their short French and English names of use, at most 27 columns.
extension Wording {
  package func name(of country: Country) -> String {
    switch country {
    case .senegal: say(fr: "Sénégal", en: "Senegal")
    case .niger: "Niger"
    case .libya: say(fr: "Libye", en: "Libya")
    case .morocco: say(fr: "Maroc", en: "Morocco")
    case .tunisia: say(fr: "Tunisie", en: "Tunisia")
    case .mauritania: say(fr: "Mauritanie", en: "Mauritania")
    case .algeria: say(fr: "Algérie", en: "Algeria")
    case .egypt: say(fr: "Égypte", en: "Egypt")
    case .chad: say(fr: "Tchad", en: "Chad")
    case .germany: say(fr: "Allemagne", en: "Germany")
    case .spain: say(fr: "Espagne", en: "Spain")
    case .italy: say(fr: "Italie", en: "Italy")
    case .france: "France"
    case .gabon: "Gabon"
    case .gambia: say(fr: "Gambie", en: "Gambia")
    case .mali: "Mali"
    case .guinea: say(fr: "Guinée", en: "Guinea")
    case .guineaBissau: say(fr: "Guinée-Bissau", en: "Guinea-Bissau")
    case .ivoryCoast: "Côte d'Ivoire"
    case .burkinaFaso: "Burkina Faso"
    case .capeVerde: say(fr: "Cap-Vert", en: "Cape Verde")
    case .nigeria: "Nigeria"
    case .ghana: "Ghana"
    case .cameroon: say(fr: "Cameroun", en: "Cameroon")
    case .congoBrazzaville: "Congo (Brazzaville)"
    case .angola: "Angola"
    case .turkey: say(fr: "Turquie", en: "Turkey")
    case .unitedStates: say(fr: "États-Unis", en: "United States")
    case .brazil: say(fr: "Brésil", en: "Brazil")
    case .argentina: say(fr: "Argentine", en: "Argentina")
    case .aruba: "Aruba"
    case .afghanistan: "Afghanistan"
    case .anguilla: "Anguilla"
    case .alandIslands: say(fr: "Îles Åland", en: "Åland Islands")
    case .albania: say(fr: "Albanie", en: "Albania")
    case .andorra: say(fr: "Andorre", en: "Andorra")
    case .unitedArabEmirates: say(fr: "Émirats arabes unis", en: "United Arab Emirates")
    case .armenia: say(fr: "Arménie", en: "Armenia")
    case .americanSamoa: say(fr: "Samoa américaines", en: "American Samoa")
    case .antarctica: say(fr: "Antarctique", en: "Antarctica")
    case .frenchSouthernTerritories: say(fr: "Terres australes françaises", en: "French Southern Territories")
    case .antiguaAndBarbuda: say(fr: "Antigua-et-Barbuda", en: "Antigua and Barbuda")
    case .australia: say(fr: "Australie", en: "Australia")
    case .austria: say(fr: "Autriche", en: "Austria")
    case .azerbaijan: say(fr: "Azerbaïdjan", en: "Azerbaijan")
    case .burundi: "Burundi"
    case .belgium: say(fr: "Belgique", en: "Belgium")
    case .benin: say(fr: "Bénin", en: "Benin")
    case .caribbeanNetherlands: say(fr: "Pays-Bas caribéens", en: "Caribbean Netherlands")
    case .bangladesh: "Bangladesh"
    case .bulgaria: say(fr: "Bulgarie", en: "Bulgaria")
    case .bahrain: say(fr: "Bahreïn", en: "Bahrain")
    case .bahamas: "Bahamas"
    case .bosniaAndHerzegovina: say(fr: "Bosnie-Herzégovine", en: "Bosnia and Herzegovina")
    case .saintBarthelemy: say(fr: "Saint-Barthélemy", en: "Saint Barthélemy")
    case .belarus: say(fr: "Biélorussie", en: "Belarus")
    case .belize: "Belize"
    case .bermuda: say(fr: "Bermudes", en: "Bermuda")
    case .bolivia: say(fr: "Bolivie", en: "Bolivia")
    case .barbados: say(fr: "Barbade", en: "Barbados")
    case .brunei: "Brunei"
    case .bhutan: say(fr: "Bhoutan", en: "Bhutan")
    case .bouvetIsland: say(fr: "Île Bouvet", en: "Bouvet Island")
    case .botswana: "Botswana"
    case .centralAfricanRepublic: say(fr: "République centrafricaine", en: "Central African Republic")
    case .canada: "Canada"
    case .cocosIslands: say(fr: "Îles Cocos", en: "Cocos Islands")
    case .switzerland: say(fr: "Suisse", en: "Switzerland")
    case .chile: say(fr: "Chili", en: "Chile")
    case .china: say(fr: "Chine", en: "China")
    case .congoKinshasa: "Congo (Kinshasa)"
    case .cookIslands: say(fr: "Îles Cook", en: "Cook Islands")
    case .colombia: say(fr: "Colombie", en: "Colombia")
    case .comoros: say(fr: "Comores", en: "Comoros")
    case .costaRica: "Costa Rica"
    case .cuba: "Cuba"
    case .curacao: "Curaçao"
    case .christmasIsland: say(fr: "Île Christmas", en: "Christmas Island")
    case .caymanIslands: say(fr: "Îles Caïmans", en: "Cayman Islands")
    case .cyprus: say(fr: "Chypre", en: "Cyprus")
    case .czechia: say(fr: "Tchéquie", en: "Czechia")
    case .djibouti: "Djibouti"
    case .dominica: say(fr: "Dominique", en: "Dominica")
    case .denmark: say(fr: "Danemark", en: "Denmark")
    case .dominicanRepublic: say(fr: "République dominicaine", en: "Dominican Republic")
    case .ecuador: say(fr: "Équateur", en: "Ecuador")
    case .eritrea: say(fr: "Érythrée", en: "Eritrea")
    case .westernSahara: say(fr: "Sahara occidental", en: "Western Sahara")
    case .estonia: say(fr: "Estonie", en: "Estonia")
    case .ethiopia: say(fr: "Éthiopie", en: "Ethiopia")
    case .finland: say(fr: "Finlande", en: "Finland")
    case .fiji: say(fr: "Fidji", en: "Fiji")
    case .falklandIslands: say(fr: "Îles Malouines", en: "Falkland Islands")
    case .faroeIslands: say(fr: "Îles Féroé", en: "Faroe Islands")
    case .micronesia: say(fr: "Micronésie", en: "Micronesia")
    case .unitedKingdom: say(fr: "Royaume-Uni", en: "United Kingdom")
    case .georgia: say(fr: "Géorgie", en: "Georgia")
    case .guernsey: say(fr: "Guernesey", en: "Guernsey")
    case .gibraltar: "Gibraltar"
    case .guadeloupe: "Guadeloupe"
    case .equatorialGuinea: say(fr: "Guinée équatoriale", en: "Equatorial Guinea")
    case .greece: say(fr: "Grèce", en: "Greece")
    case .grenada: say(fr: "Grenade", en: "Grenada")
    case .greenland: say(fr: "Groenland", en: "Greenland")
    case .guatemala: "Guatemala"
    case .frenchGuiana: say(fr: "Guyane française", en: "French Guiana")
    case .guam: "Guam"
    case .guyana: "Guyana"
    case .hongKong: "Hong Kong"
    case .heardIsland: say(fr: "Îles Heard-et-MacDonald", en: "Heard, McDonald Islands")
    case .honduras: "Honduras"
    case .croatia: say(fr: "Croatie", en: "Croatia")
    case .haiti: say(fr: "Haïti", en: "Haiti")
    case .hungary: say(fr: "Hongrie", en: "Hungary")
    case .indonesia: say(fr: "Indonésie", en: "Indonesia")
    case .isleOfMan: say(fr: "Île de Man", en: "Isle of Man")
    case .india: say(fr: "Inde", en: "India")
    case .britishIndianOceanTerritory: say(fr: "Océan Indien britannique", en: "British Indian Ocean")
    case .ireland: say(fr: "Irlande", en: "Ireland")
    case .iran: "Iran"
    case .iraq: say(fr: "Irak", en: "Iraq")
    case .iceland: say(fr: "Islande", en: "Iceland")
    case .israel: say(fr: "Israël", en: "Israel")
    case .jamaica: say(fr: "Jamaïque", en: "Jamaica")
    case .jersey: "Jersey"
    case .jordan: say(fr: "Jordanie", en: "Jordan")
    case .japan: say(fr: "Japon", en: "Japan")
    case .kazakhstan: "Kazakhstan"
    case .kenya: "Kenya"
    case .kyrgyzstan: say(fr: "Kirghizistan", en: "Kyrgyzstan")
    case .cambodia: say(fr: "Cambodge", en: "Cambodia")
    case .kiribati: "Kiribati"
    case .saintKittsAndNevis: say(fr: "Saint-Christophe-et-Niévès", en: "Saint Kitts and Nevis")
    case .southKorea: say(fr: "Corée du Sud", en: "South Korea")
    case .kuwait: say(fr: "Koweït", en: "Kuwait")
    case .laos: "Laos"
    case .lebanon: say(fr: "Liban", en: "Lebanon")
    case .liberia: "Liberia"
    case .saintLucia: say(fr: "Sainte-Lucie", en: "Saint Lucia")
    case .liechtenstein: "Liechtenstein"
    case .sriLanka: "Sri Lanka"
    case .lesotho: "Lesotho"
    case .lithuania: say(fr: "Lituanie", en: "Lithuania")
    case .luxembourg: "Luxembourg"
    case .latvia: say(fr: "Lettonie", en: "Latvia")
    case .macao: "Macao"
    case .saintMartinFrench: say(fr: "Saint-Martin (France)", en: "Saint Martin (France)")
    case .monaco: "Monaco"
    case .moldova: say(fr: "Moldavie", en: "Moldova")
    case .madagascar: "Madagascar"
    case .maldives: "Maldives"
    case .mexico: say(fr: "Mexique", en: "Mexico")
    case .marshallIslands: say(fr: "Îles Marshall", en: "Marshall Islands")
    case .northMacedonia: say(fr: "Macédoine du Nord", en: "North Macedonia")
    case .malta: say(fr: "Malte", en: "Malta")
    case .myanmar: say(fr: "Birmanie (Myanmar)", en: "Myanmar")
    case .montenegro: say(fr: "Monténégro", en: "Montenegro")
    case .mongolia: say(fr: "Mongolie", en: "Mongolia")
    case .northernMarianaIslands: say(fr: "Îles Mariannes du Nord", en: "Northern Mariana Islands")
    case .mozambique: "Mozambique"
    case .montserrat: "Montserrat"
    case .martinique: "Martinique"
    case .mauritius: say(fr: "Maurice", en: "Mauritius")
    case .malawi: "Malawi"
    case .malaysia: say(fr: "Malaisie", en: "Malaysia")
    case .mayotte: "Mayotte"
    case .namibia: say(fr: "Namibie", en: "Namibia")
    case .newCaledonia: say(fr: "Nouvelle-Calédonie", en: "New Caledonia")
    case .norfolkIsland: say(fr: "Île Norfolk", en: "Norfolk Island")
    case .nicaragua: "Nicaragua"
    case .niue: "Niue"
    case .netherlands: say(fr: "Pays-Bas", en: "Netherlands")
    case .norway: say(fr: "Norvège", en: "Norway")
    case .nepal: say(fr: "Népal", en: "Nepal")
    case .nauru: "Nauru"
    case .newZealand: say(fr: "Nouvelle-Zélande", en: "New Zealand")
    case .oman: "Oman"
    case .pakistan: "Pakistan"
    case .panama: "Panama"
    case .pitcairn: say(fr: "Îles Pitcairn", en: "Pitcairn")
    case .peru: say(fr: "Pérou", en: "Peru")
    case .philippines: "Philippines"
    case .palau: say(fr: "Palaos", en: "Palau")
    case .papuaNewGuinea: say(fr: "Papouasie-Nouvelle-Guinée", en: "Papua New Guinea")
    case .poland: say(fr: "Pologne", en: "Poland")
    case .puertoRico: say(fr: "Porto Rico", en: "Puerto Rico")
    case .northKorea: say(fr: "Corée du Nord", en: "North Korea")
    case .portugal: "Portugal"
    case .paraguay: "Paraguay"
    case .palestine: "Palestine"
    case .frenchPolynesia: say(fr: "Polynésie française", en: "French Polynesia")
    case .qatar: "Qatar"
    case .reunion: say(fr: "La Réunion", en: "Réunion")
    case .romania: say(fr: "Roumanie", en: "Romania")
    case .russia: say(fr: "Russie", en: "Russia")
    case .rwanda: "Rwanda"
    case .saudiArabia: say(fr: "Arabie saoudite", en: "Saudi Arabia")
    case .sudan: say(fr: "Soudan", en: "Sudan")
    case .singapore: say(fr: "Singapour", en: "Singapore")
    case .southGeorgia: say(fr: "Géorgie du Sud", en: "South Georgia")
    case .saintHelena: say(fr: "Sainte-Hélène", en: "Saint Helena")
    case .svalbardAndJanMayen: say(fr: "Svalbard et Jan Mayen", en: "Svalbard and Jan Mayen")
    case .solomonIslands: say(fr: "Îles Salomon", en: "Solomon Islands")
    case .sierraLeone: "Sierra Leone"
    case .elSalvador: say(fr: "Salvador", en: "El Salvador")
    case .sanMarino: say(fr: "Saint-Marin", en: "San Marino")
    case .somalia: say(fr: "Somalie", en: "Somalia")
    case .saintPierreAndMiquelon: say(fr: "Saint-Pierre-et-Miquelon", en: "Saint Pierre and Miquelon")
    case .serbia: say(fr: "Serbie", en: "Serbia")
    case .southSudan: say(fr: "Soudan du Sud", en: "South Sudan")
    case .saoTome: say(fr: "Sao Tomé-et-Principe", en: "São Tomé and Príncipe")
    case .suriname: "Suriname"
    case .slovakia: say(fr: "Slovaquie", en: "Slovakia")
    case .slovenia: say(fr: "Slovénie", en: "Slovenia")
    case .sweden: say(fr: "Suède", en: "Sweden")
    case .eswatini: "Eswatini"
    case .sintMaarten: say(fr: "Saint-Martin (Pays-Bas)", en: "Sint Maarten")
    case .seychelles: "Seychelles"
    case .syria: say(fr: "Syrie", en: "Syria")
    case .turksAndCaicosIslands: say(fr: "Îles Turques-et-Caïques", en: "Turks and Caicos Islands")
    case .togo: "Togo"
    case .thailand: say(fr: "Thaïlande", en: "Thailand")
    case .tajikistan: say(fr: "Tadjikistan", en: "Tajikistan")
    case .tokelau: "Tokelau"
    case .turkmenistan: say(fr: "Turkménistan", en: "Turkmenistan")
    case .timorLeste: say(fr: "Timor oriental", en: "Timor-Leste")
    case .tonga: "Tonga"
    case .trinidadAndTobago: say(fr: "Trinité-et-Tobago", en: "Trinidad and Tobago")
    case .tuvalu: "Tuvalu"
    case .taiwan: say(fr: "Taïwan", en: "Taiwan")
    case .tanzania: say(fr: "Tanzanie", en: "Tanzania")
    case .uganda: say(fr: "Ouganda", en: "Uganda")
    case .ukraine: "Ukraine"
    case .unitedStatesMinorOutlyingIslands: say(fr: "Îles mineures (États-Unis)", en: "US outlying islands")
    case .uruguay: "Uruguay"
    case .uzbekistan: say(fr: "Ouzbékistan", en: "Uzbekistan")
    case .vatican: "Vatican"
    case .saintVincentAndTheGrenadines:
      say(fr: "Saint-Vincent (Grenadines)", en: "Saint Vincent (Grenadines)")
    case .venezuela: "Venezuela"
    case .britishVirginIslands: say(fr: "Îles Vierges britanniques", en: "British Virgin Islands")
    case .usVirginIslands: say(fr: "Îles Vierges américaines", en: "US Virgin Islands")
    case .vietnam: say(fr: "Viêt Nam", en: "Vietnam")
    case .vanuatu: "Vanuatu"
    case .wallisAndFutuna: say(fr: "Wallis-et-Futuna", en: "Wallis and Futuna")
    case .samoa: "Samoa"
    case .yemen: say(fr: "Yémen", en: "Yemen")
    case .southAfrica: say(fr: "Afrique du Sud", en: "South Africa")
    case .zambia: say(fr: "Zambie", en: "Zambia")
    case .zimbabwe: "Zimbabwe"
    }
  }
}
