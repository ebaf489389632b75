import Casework
import Testing

struct FoldingTests {
  @Test(arguments: [
    ("Aïssatou", "aissatou"), ("N’Diaye", "ndiaye"), ("N'DIAYE", "ndiaye"), ("Guèye", "gueye"),
    ("Œuvre Æsir", "oeuvre aesir"), ("Ñaŋ", "nang"), ("Ɓaaba Ɗemba Ƴero", "baaba demba yero"),
    ("Jean-Pierre", "jean pierre"), ("  Thiès /  Dakar. ", "thies dakar"), ("Sédhiou", "sedhiou"),
    ("Se\u{301}ne", "sene"), ("ﬁ", "ﬁ"), ("Ẽnde", "ende"), ("77 123 45 67", "77 123 45 67"), ("", ""),
    ("Straße", "strasse"), ("محمد", "محمد"),
  ])
  func `accents, capitals, apostrophes and dashes are optional`(_ typed: String, _ folded: String) {
    #expect(Folding.fold(typed) == folded)
  }

  @Test(arguments: NameVariants.all.flatMap { $0 })
  func `folding what is folded changes nothing`(_ name: String) {
    #expect(Folding.fold(Folding.fold(name)) == Folding.fold(name))
  }
}
