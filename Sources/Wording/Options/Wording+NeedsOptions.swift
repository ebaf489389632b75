package import Casework

/// What is answered about needs and the help given.
extension Wording {
  package func name(of need: ImmediateNeed) -> String {
    switch need {
    case .shelter: say(fr: "hébergement pour la nuit", en: "a bed for now")
    case .housing: say(fr: "logement", en: "housing")
    case .food: say(fr: "alimentation", en: "food")
    case .health: say(fr: "santé", en: "health")
    case .psychosocial: say(fr: "soutien psychosocial", en: "psychosocial support")
    case .legal: say(fr: "aide juridique", en: "legal help")
    case .documents: say(fr: "documents, état civil", en: "documents, civil status")
    case .debts: say(fr: "gestion des dettes", en: "dealing with debts")
    case .socialReintegration: say(fr: "réintégration sociale", en: "social reintegration")
    case .goods: say(fr: "appui matériel", en: "goods")
    case .protection: say(fr: "protection spécialisée", en: "specialised protection")
    case .transport: say(fr: "transport", en: "transport")
    case .other: say(fr: "autre", en: "other")
    case .nothing: say(fr: "aucun besoin aujourd'hui", en: "no need today")
    }
  }

  package func name(of help: HelpKind) -> String {
    switch help {
    case .information: say(fr: "information", en: "information")
    case .food: say(fr: "nourriture", en: "food")
    case .shelter: say(fr: "hébergement", en: "shelter")
    case .onwardTransport: say(fr: "transport secondaire", en: "onward transport")
    case .hygieneKit: say(fr: "kit d'hygiène", en: "hygiene kit")
    case .pocketMoney: say(fr: "argent de poche", en: "pocket money")
    case .care: say(fr: "soins", en: "health care")
    case .clothes: say(fr: "vêtements", en: "clothes")
    case .telephone: say(fr: "appel à la famille", en: "call to the family")
    case .listening: say(fr: "écoute, soutien", en: "listening, support")
    case .accompanied: say(fr: "accompagnement", en: "accompanied to a service")
    case .other: say(fr: "autre", en: "other")
    case .nothing: say(fr: "rien aujourd'hui", en: "nothing today")
    }
  }
}
