import Casework
import Foundation
import Paperwork
import Testing

struct `A case for other programs` {
  @Test func `answers stand by code with their value, their reason, or their seal`() throws {
    let answers = try #require(
      parsed(CaseSample.file(sealed: [.protection]))["sections"] as? [String: Any])
    let identity = try #require((answers["identity"] as? [String: Any])?["answers"] as? [String: Any])
    let journey = try #require((answers["journey"] as? [String: Any])?["answers"] as? [String: Any])
    #expect((identity["sex"] as? [String: Any])?["value"] as? String == "H")
    #expect((identity["birth"] as? [String: Any])?["value"] as? String == "1994")
    #expect((identity["fatherName"] as? [String: Any])?["noAnswer"] as? String == "NC")
    #expect((journey["returnDate"] as? [String: Any])?["value"] as? String == "2026-11-24")
    #expect((journey["otherCountries"] as? [String: Any])?["value"] as? [String] == ["NER", "DZA"])
    #expect((journey["debtAmount"] as? [String: Any])?["value"] as? Int == 1_250_000)
    #expect((journey["indebted"] as? [String: Any])?["value"] as? Bool == true)
    #expect((journey["smuggler"] as? [String: Any])?["sealed"] as? Bool == true)
    #expect(journey["smuggler#2"] == nil && journey["returnCategory"] == nil)
  }

  @Test func `the head has the number, the dates and the person`() throws {
    let file = try parsed(CaseSample.file())
    #expect((file["number"] as? String)?.hasPrefix("KLD-26-00123-") == true)
    #expect(file["opened"] as? String == "2026-11-24")
    #expect(file["lastChange"] as? String == "2026-11-24T14:32:07Z")
    #expect(file["closed"] is NSNull)
    let person = try #require(file["person"] as? [String: Any])
    #expect(person["familyName"] as? String == "Ndiaye")
    #expect(person["phones"] as? [String] == ["+221771234567"])
  }

  @Test func `the same case gives the same text every time`() {
    let specs = IntakeForm.spec.fields
    #expect(
      CaseJSON.text(of: CaseSample.file(), specs: specs) == CaseJSON.text(of: CaseSample.file(), specs: specs)
    )
  }

  @Test(arguments: [
    (PartialDate.day(CaseSample.day), "\"2026-11-24\""), (.month(year: 1984, month: 3), "\"1984-03\""),
    (.year(984), "\"984\""),
  ])
  func `a birth date says no more than is known`(birth: PartialDate, json: String) {
    var file = CaseSample.file()
    file.person.birth = birth
    #expect(CaseJSON.text(of: file, specs: []).contains("\"birth\" : \(json)"))
  }

  private func parsed(_ file: CaseFile) throws -> [String: Any] {
    let text = CaseJSON.text(of: file, specs: IntakeForm.spec.fields)
    return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}

struct `Search and match for other programs` {
  @Test func `a search tells how many cases there are and what each was found by`() throws {
    let sample = CaseSample.file()
    let text = SearchJSON.text(
      query: "njaay \u{1b}[2J", total: 12,
      found: [
        .init(header: sample.header, person: sample.person, reasons: [.nameVariant(typed: "a", found: "b")])
      ])
    let json = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(json["query"] as? String == "njaay [2J")
    #expect(json["total"] as? Int == 12)
    let first = try #require((json["cases"] as? [[String: Any]])?.first)
    #expect(first["foundBy"] as? [String] == ["nameVariant"])
    #expect(first["country"] as? String == "LBY")
  }

  @Test func `a match tells its score and the facts behind it`() throws {
    let text = MatchJSON.text(
      "Mamadu Njaay", "Mamadou Ndiaye", score: 92,
      reasons: [.familySame("Njaay", "Ndiaye"), .birthYearClose(difference: 1), .namesSwapped])
    let json = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(json["score"] as? Int == 92)
    let reasons = try #require(json["reasons"] as? [[String: Any]])
    #expect(reasons.map { $0["reason"] as? String } == ["familySame", "birthYearClose", "namesSwapped"])
    #expect(reasons[0]["details"] as? [String] == ["Njaay", "Ndiaye"])
    #expect(reasons[1]["details"] as? [Int] == [1])
  }
}
