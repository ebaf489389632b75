/// A language of the interview or of the person: those of RGPH-5 (domain.md 1.8 [F]) and of the roads of return [P].
package enum InterviewLanguage: String, OptionVocabulary, Codable {
  case wolof = "WOL"
  case pulaar = "PUL"
  case sereer = "SER"
  case joola = "JOO"
  case mandinka = "MAN"
  case soninke = "SON"
  case french = "FRA"
  case balante = "BAL"
  case mancagne = "MCG"
  case manjak = "MJK"
  case bassari = "BAS"
  case bedik = "BED"
  case bambara = "BAM"
  /// Portuguese creole of Casamance and Guinea-Bissau.
  case creole = "CRE"
  case hassaniya = "HAS"
  case arabic = "ARA"
  case english = "ANG"
  case spanish = "ESP"
  case italian = "ITA"
  case portuguese = "POR"
  /// Sign language.
  case signs = "LSF"
  case other = "AUT"

  package static let listCode = "interviewLanguage"
}
