/// What kind of support would meet a need (pieces of IOM usage in domain.md 2.8, providers in 1.3; the closed list [P]).
package enum NeedCategory: String, OptionVocabulary, Codable {
  // Economic.
  case training = "FOR"
  case apprenticeship = "APP"
  /// A job, a placement, an internship, work for pay.
  case employment = "EMP"
  /// Activité génératrice de revenus: a small business, alone or with others.
  case incomeActivity = "AGR"
  case funding = "FIN"
  case financialEducation = "EDF"
  case debt = "DET"
  // Social.
  case housing = "LOG"
  case food = "ALI"
  /// Appui matériel: clothes, mattress, tools of the house.
  case goods = "MAT"
  case transport = "TRA"
  case schooling = "SCO"
  /// Civil status, identity card.
  case documents = "DOC"
  case health = "SAN"
  /// Couverture maladie: CMU, Plan Sésame.
  case healthCover = "CMU"
  case disability = "HAN"
  case legal = "JUR"
  case childcare = "GAR"
  /// Social grants and inquiry, for extreme poverty.
  case socialAid = "AID"
  case familyTracing = "FAM"
  // Psychosocial.
  /// Psychological first aid.
  case firstAid = "PSP"
  case counselling = "ECO"
  case supportGroup = "GRP"
  case familyMediation = "MED"
  case communityMediation = "COM"
  /// Psychiatric or psychological care by specialists.
  case specialisedCare = "SPE"
  case protection = "PRO"
  case other = "AUT"

  package static let listCode = "needCategory"
}
