import Terminal
import Testing

struct `Text in its place` {
  @Test(arguments: [
    ("Kolda", 5, "Kolda"), ("Kolda", 8, "Kolda   "), ("Ziguinchor", 6, "Zigui…"), ("Ziguinchor", 1, "…"),
    ("e\u{301}te\u{301}", 2, "e\u{301}…"), ("日本語", 5, "日本…"), ("日本語", 4, "日… "), ("x", 0, ""),
  ])
  func `is padded or cut to the column`(text: String, width: Int, fitted: String) {
    #expect(TextLayout.fit(text, width: width) == fitted)
    #expect(TextWidth.of(TextLayout.fit(text, width: width)) == width)
  }

  @Test func `keeps figures to the right`() {
    #expect(TextLayout.fit("12", width: 5, edge: .trailing) == "   12")
  }

  @Test(arguments: [
    ("La personne dit son nom", 11, ["La personne", "dit son nom"]), ("", 4, [""]),
    ("un\n\ndeux", 9, ["un", "", "deux"]),
    ("anticonstitutionnel", 7, ["anticon", "stituti", "onnel"]), ("Nom\u{A0}: Ba", 5, ["Nom\u{A0}:", "Ba"]),
    ("à é", 1, ["à", "é"]),
  ])
  func `breaks between words`(text: String, width: Int, lines: [String]) {
    #expect(TextLayout.wrap(text, width: width) == lines)
  }
}
