package import Casework

/// What is answered about who the person is.
extension Wording {
  package func name(of sex: Sex) -> String {
    switch sex {
    case .man: say(fr: "homme", en: "man")
    case .woman: say(fr: "femme", en: "woman")
    }
  }

  package func name(of kind: DocumentKind) -> String {
    switch kind {
    case .cedeaoCard: say(fr: "carte d'identité CEDEAO", en: "ECOWAS identity card")
    case .nationalNumber: say(fr: "numéro national (NIN)", en: "national number (NIN)")
    case .passport: say(fr: "passeport", en: "passport")
    case .safeConduct: say(fr: "sauf-conduit", en: "safe-conduct")
    case .consularCard: say(fr: "carte consulaire", en: "consular card")
    case .birthExtract: say(fr: "extrait de naissance", en: "birth extract")
    case .drivingLicence: say(fr: "permis de conduire", en: "driving licence")
    case .iomReference: say(fr: "référence OIM", en: "IOM reference")
    case .unhcrReference: say(fr: "référence HCR", en: "UNHCR reference")
    case .other: say(fr: "autre pièce", en: "other document")
    case .noDocument: say(fr: "aucune pièce", en: "no document")
    }
  }

  package func name(of literacy: Literacy) -> String {
    switch literacy {
    case .french: say(fr: "français", en: "French")
    case .arabicScript: say(fr: "écriture arabe ou ajami", en: "Arabic script or ajami")
    case .both: say(fr: "français et écriture arabe", en: "French and Arabic script")
    case .otherScript: say(fr: "autre langue", en: "another language")
    case .cannotRead: say(fr: "ne lit pas", en: "does not read")
    }
  }
}
