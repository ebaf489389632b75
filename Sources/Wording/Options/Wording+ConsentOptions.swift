package import Casework

/// What is answered about consent, and about the languages and people of the interview.
extension Wording {
  package func name(of giver: ConsentGiver) -> String {
    switch giver {
    case .person: say(fr: "la personne elle-même", en: "the person")
    case .guardian: say(fr: "le représentant légal", en: "the legal guardian")
    }
  }

  package func name(of manner: ConsentHow) -> String {
    switch manner {
    case .signature: say(fr: "signature", en: "signature")
    case .thumbprint: say(fr: "empreinte du pouce", en: "thumbprint")
    case .oralWithWitness: say(fr: "oral, devant témoin", en: "spoken, before a witness")
    }
  }

  package func name(of language: InterviewLanguage) -> String {
    switch language {
    case .wolof: say(fr: "wolof", en: "Wolof")
    case .pulaar: say(fr: "pulaar", en: "Pulaar")
    case .sereer: say(fr: "sérère", en: "Sereer")
    case .joola: say(fr: "joola", en: "Joola")
    case .mandinka: say(fr: "mandinka", en: "Mandinka")
    case .soninke: say(fr: "soninké", en: "Soninke")
    case .french: say(fr: "français", en: "French")
    case .balante: say(fr: "balante", en: "Balanta")
    case .mancagne: say(fr: "mancagne", en: "Mankanya")
    case .manjak: say(fr: "manjak", en: "Manjak")
    case .bassari: say(fr: "bassari (oniyan)", en: "Bassari (Oniyan)")
    case .bedik: say(fr: "bédik (menik)", en: "Bedik (Menik)")
    case .bambara: say(fr: "bambara", en: "Bambara")
    case .creole: say(fr: "créole portugais", en: "Portuguese creole")
    case .hassaniya: say(fr: "hassanya", en: "Hassaniya")
    case .arabic: say(fr: "arabe", en: "Arabic")
    case .english: say(fr: "anglais", en: "English")
    case .spanish: say(fr: "espagnol", en: "Spanish")
    case .italian: say(fr: "italien", en: "Italian")
    case .portuguese: say(fr: "portugais", en: "Portuguese")
    case .signs: say(fr: "langue des signes", en: "sign language")
    case .other: say(fr: "autre langue", en: "another language")
    }
  }

  package func name(of link: KinLink) -> String {
    switch link {
    case .spouse: say(fr: "conjoint(e)", en: "husband or wife")
    case .father: say(fr: "père", en: "father")
    case .mother: say(fr: "mère", en: "mother")
    case .brother: say(fr: "frère", en: "brother")
    case .sister: say(fr: "sœur", en: "sister")
    case .son: say(fr: "fils", en: "son")
    case .daughter: say(fr: "fille", en: "daughter")
    case .uncle: say(fr: "oncle", en: "uncle")
    case .aunt: say(fr: "tante", en: "aunt")
    case .grandparent: say(fr: "grand-parent", en: "grandparent")
    case .cousin: say(fr: "cousin(e)", en: "cousin")
    case .nephewOrNiece: say(fr: "neveu ou nièce", en: "nephew or niece")
    case .inLaw: say(fr: "belle-famille", en: "in-law")
    case .otherRelative: say(fr: "autre parent", en: "other relative")
    case .guardian: say(fr: "tuteur ou tutrice", en: "appointed guardian")
    case .friend: say(fr: "ami(e)", en: "friend")
    case .neighbour: say(fr: "voisin(e)", en: "neighbour")
    case .religiousGuide: say(fr: "guide religieux", en: "religious guide")
    case .villageChief: say(fr: "chef de village", en: "village chief")
    case .employer: say(fr: "employeur", en: "employer")
    case .socialWorker: say(fr: "travailleur social", en: "social worker")
    case .other: say(fr: "autre", en: "other")
    }
  }
}
