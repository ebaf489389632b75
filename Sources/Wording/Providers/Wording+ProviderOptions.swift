package import Casework

/// The closed lists of the directory.
extension Wording {
  package func name(of kind: ProviderKind) -> String {
    switch kind {
    case .stateService: say(fr: "service de l'État", en: "State service")
    case .localAuthority: say(fr: "collectivité, ARD", en: "local authority")
    case .health: say(fr: "structure de santé", en: "health facility")
    case .justice: say(fr: "justice", en: "court, justice")
    case .school: say(fr: "école, orientation", en: "school, guidance")
    case .security: say(fr: "police, gendarmerie", en: "police, security")
    case .nonGovernmental: say(fr: "organisation (ONG)", en: "organisation (NGO)")
    case .association: "association"
    case .international: say(fr: "organisation internationale", en: "international body")
    case .project: say(fr: "projet", en: "project")
    case .privateFirm: say(fr: "entreprise privée", en: "private firm")
    case .other: say(fr: "autre organisme", en: "other provider")
    }
  }

  package func name(of channel: OfficialChannel) -> String {
    switch channel {
    case .phone: say(fr: "téléphone", en: "telephone")
    case .slip: say(fr: "bordereau remis", en: "slip in hand")
    case .letter: say(fr: "courrier", en: "letter")
    case .email: say(fr: "courriel", en: "e-mail")
    case .counter: say(fr: "guichet du service", en: "the service's counter")
    }
  }

  package func name(of mark: SourceMark) -> String {
    switch mark {
    case .found: say(fr: "trouvé, source publique", en: "found, public source")
    case .recalled: say(fr: "connaissance générale", en: "general knowledge")
    case .proposed: say(fr: "proposé par le programme", en: "put forward by the program")
    case .office: say(fr: "saisi par le bureau", en: "entered by the office")
    }
  }
}
