import Casework
import Testing

struct `A table that is exported` {
  private func unchanged(_ directory: ProviderDirectory, _ language: ScreenLanguage) throws -> Bool {
    var asked = 0
    let table = try ProviderImport(table: directory.table(in: language), into: directory) {
      asked += 1
      return RecordID(high: 1, low: 1)
    }
    return asked == 0 && table.lines.count == directory.entries.count
      && table.lines.allSatisfy { $0.outcome == .unchanged } && table.directory == directory
  }

  @Test(arguments: ScreenLanguage.allCases)
  func `changes nothing when it is read again`(language: ScreenLanguage) throws {
    #expect(try unchanged(.starting, language))
    #expect(try unchanged(SampleProviders.directory(), language))
  }

  @Test(arguments: 0..<200)
  func `carries any directory whole`(seed: UInt64) throws {
    var maker = DirectoryMaker(seed: seed)
    let directory = try maker.directory()
    let language: ScreenLanguage = seed.isMultiple(of: 2) ? .french : .english
    #expect(try unchanged(directory, language))
    // An empty office takes it whole as well; only the ids are new.
    var next: UInt64 = 0
    let fresh = try ProviderImport(table: directory.table(in: language), into: ProviderDirectory()) {
      next += 1
      return RecordID(high: 2, low: next)
    }
    let copy = try #require(fresh.directory)
    #expect(fresh.lines.allSatisfy { $0.outcome == .added })
    #expect(copy.table(in: .french) == directory.table(in: .french))
  }

  @Test(arguments: ["=1+1", "+33", "-x", "@SUM(A1)", "'=1+1", "''=1", "＝1"])
  func `holds no formula`(text: String) throws {
    var directory = try SampleProviders.directory()
    var offer = SampleProviders.offer
    offer.note = text
    offer.phones = ["+34612345678"]
    try directory.change(offer)
    let cells = String(decoding: directory.table(in: .french), as: UTF8.self)
      .split { ";\r\n".contains($0) || $0 == "\r\n" }
    #expect(cells.contains("'\(text)") && cells.contains("'+34612345678"))
    #expect(!cells.contains { "=+-@＝".contains($0.first ?? " ") })
    #expect(try unchanged(directory, .french) && unchanged(directory, .english))
  }

  @Test func `opens in the spreadsheets of its language`() throws {
    let french = String(decoding: try SampleProviders.directory().table(in: .french), as: UTF8.self)
    let english = String(decoding: try SampleProviders.directory().table(in: .english), as: UTF8.self)
    #expect(french.hasPrefix("\u{feff}code;organisme;nom de l'organisme;"))
    #expect(english.hasPrefix("\u{feff}code,provider,provider name,"))
    #expect(french.hasSuffix("\r\n") && french.contains(";oui;") && !english.contains("oui"))
  }
}
