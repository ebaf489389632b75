/// What is asked about people who are announced, in the order of a telephone call.
extension FieldWords {
  static var arrivalDay: FieldWords {
    FieldWords(
      fr: "Jour attendu", en: "Expected day",
      helpFr: "j, j+2, lun, 24/12... Un jour fermé reste tel quel.",
      helpEn: "j, j+2, mon, 24/12... A closed day stays as it is.")
  }

  static var arrivalParty: FieldWords {
    FieldWords(
      fr: "Qui est annoncé", en: "Who is announced", helpFr: "P une personne, F une famille, G un groupe.",
      helpEn: "P one person, F a family, G a group.")
  }

  static var arrivalPeople: FieldWords {
    FieldWords(
      fr: "Nombre annoncé", en: "Number announced", helpFr: "Combien de personnes en tout.",
      helpEn: "How many people in all.")
  }

  static var arrivalCountry: FieldWords {
    FieldWords(
      fr: "Venant de", en: "Coming from", helpFr: "Le dernier pays ; code ou nom. F4 = liste.",
      helpEn: "The last country; code or name. F4 = list.")
  }

  static var arrivalSource: FieldWords {
    FieldWords(
      fr: "Qui l'annonce", en: "Who says so",
      helpFr: "OIM, police, aéroport, consulat, famille, autre bureau... F4 = liste.",
      helpEn: "IOM, police, airport, consulate, family, another office... F4 = list.")
  }

  static var arrivalSourceName: FieldWords {
    FieldWords(
      fr: "Nom de qui l'annonce", en: "Name of who says so", helpFr: "À qui redemander.",
      helpEn: "Whom to ask again.")
  }

  static var arrivalSourcePhone: FieldWords {
    FieldWords(
      fr: "Son téléphone", en: "Their phone", helpFr: "Le numéro de qui l'annonce.",
      helpEn: "The number of who says so.")
  }

  static var arrivalChannel: FieldWords {
    FieldWords(
      fr: "Appris par", en: "Heard by",
      helpFr: "T téléphone, C courriel, M message, L lettre ou liste, P de vive voix.",
      helpEn: "T phone, C e-mail, M message, L letter or list, P in person.")
  }

  static var arrivalWomen: FieldWords {
    FieldWords(
      fr: "Dont femmes", en: "Women among them", helpFr: "Vide : pas dit.", helpEn: "Empty: not said.")
  }

  static var arrivalMinors: FieldWords {
    FieldWords(
      fr: "Dont mineurs", en: "Minors among them", helpFr: "Moins de 18 ans ; vide : pas dit.",
      helpEn: "Under 18; empty: not said.")
  }

  static var arrivalCare: FieldWords {
    FieldWords(
      fr: "À prévoir", en: "To be ready for",
      helpFr: "Femme seule, mineur seul, soins, toit, route... F4 = liste.",
      helpEn: "Woman alone, minor alone, care, shelter, road... F4 = list.")
  }

  static var arrivalNote: FieldWords {
    FieldWords(
      fr: "Note sur l'arrivée", en: "Note on the arrival",
      helpFr: "Ce qu'il faut tenir prêt ; l'accueil la lit : rien de confidentiel.",
      helpEn: "What must be ready; reception reads it: nothing in confidence.")
  }

  static var arrivalCertainty: FieldWords {
    FieldWords(
      fr: "Jour sûr ?", en: "Day certain?", helpFr: "S sûr, V vers ce jour-là (trois jours d'attente).",
      helpEn: "S certain, V about that day (three days of waiting).")
  }

  static var arrivalTime: FieldWords {
    FieldWords(
      fr: "Heure d'arrivée", en: "Time of arrival", helpFr: "14h30 ou 1430 ; vide : pas dite.",
      helpEn: "14:30 or 1430; empty: not said.")
  }

  static var arrivalTransport: FieldWords {
    FieldWords(
      fr: "Voyage par", en: "Travelling by", helpFr: "Charter, vol, route, bateau... F4 = liste.",
      helpEn: "Charter, flight, road, boat... F4 = list.")
  }

  static var arrivalEntry: FieldWords {
    FieldWords(
      fr: "Entrée prévue par", en: "Expected entry",
      helpFr: "Le point d'entrée au Sénégal. F4 = liste.",
      helpEn: "The point of entry into Senegal. F4 = list.")
  }

  static var arrivalReference: FieldWords {
    FieldWords(
      fr: "Vol ou référence", en: "Flight or reference", helpFr: "Numéro de vol, de bus, du manifeste.",
      helpEn: "Number of the flight, the bus, the manifest.")
  }

  static var arrivalAgent: FieldWords {
    FieldWords(
      fr: "Qui s'en occupe", en: "Who sees to them", helpFr: "Vide : tout le bureau. F4 = liste.",
      helpEn: "Empty: the whole office. F4 = list.")
  }
}
