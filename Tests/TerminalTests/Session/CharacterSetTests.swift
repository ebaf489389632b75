import Terminal
import Testing

struct `The character set` {
  @Test(arguments: [
    ([:], CharacterSet.ascii), (["LANG": "C"], .ascii), (["LC_ALL": "POSIX", "LANG": "fr_FR.UTF-8"], .ascii),
    (["LANG": "fr_FR.UTF-8"], .utf8), (["LANG": "fr_SN.utf8"], .utf8), (["LANG": "C.UTF-8"], .utf8),
    (["LC_CTYPE": "en_GB.UTF-8", "LANG": "C"], .utf8), (["LC_ALL": "", "LANG": "fr_FR.UTF-8"], .utf8),
    (["LANG": "fr_FR"], .utf8), (["LANG": "fr_FR@euro"], .ascii),
    (["LANG": "fr_FR.ISO-8859-15@euro"], .ascii),
  ])
  func `follows the locale that the person asked for`(environment: [String: String], expected: CharacterSet) {
    #expect(CharacterSet.wanted(in: environment) == expected)
  }
}
