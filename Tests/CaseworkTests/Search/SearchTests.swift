import Casework
import Testing

struct SearchTests {
  private static func office() -> SmallOffice {
    var office = SmallOffice()
    office.add("Ndiaye", "Mamadou") {
      $0.phones = ["221771234567"]
      $0.village = "Saré Bidji"
      $0.department = "1001"
      $0.birth = .year(1994)
      $0.motherName = "Awa Cissokho"
      $0.documents = ["A01234567"]
    }
    office.add("Diallo", "Amadou Tidiane") { $0.nickname = "Bob" }
    office.add("Ñaŋ", "Fatou")
    office.add("Guèye", "Jean-Pierre")
    office.add("Gaye", "Pierre")
    return office
  }

  @Test(arguments: [
    "ndiaye", "N'DIAYE", "njaay", "njie", "mamadou n diaye", "momodou njaay", "ndi", "nja", "mam nd", "n d",
    "ndiaye mohamed", "771234567", "77 123 45 67", "+221 77 123", "4567", "sare bidji", "kolda", "cissokho",
    "ndiaye 1994", "a01234567", "KLD-26-00001", "kld 26 1", "26-1", "00001", "ndyaye", "Ndiaye Awa",
  ])
  func `somebody is found by any of this`(_ text: String) {
    #expect(Self.office().names(text).contains("Ndiaye Mamadou"))
  }

  @Test(arguments: [
    ("ndiaye amadou", []), ("gaye", ["Gaye Pierre"]), ("gueye", ["Guèye Jean-Pierre"]),
    ("nang", ["Ñaŋ Fatou"]), ("niang", ["Ñaŋ Fatou"]), ("bob", ["Diallo Amadou Tidiane"]),
    ("amadou", ["Diallo Amadou Tidiane"]), ("xyz", []), ("pierre jean", ["Guèye Jean-Pierre"]),
    ("ndiaye 1993", []), ("99999", []), ("tidjane jallow", ["Diallo Amadou Tidiane"]),
  ])
  func `only they are found`(_ text: String, _ names: [String]) {
    #expect(Self.office().names(text) == names)
  }

  @Test func `no text finds everybody, latest change first`() {
    var office = SmallOffice()
    office.add("Sow", "Ibrahima", opened: CivilDay(number: 20_000))
    office.add("Ba", "Oumar", opened: CivilDay(number: 20_002))
    office.add("Sy", "Awa", opened: CivilDay(number: 20_001))
    #expect(office.names("") == ["Ba Oumar", "Sy Awa", "Sow Ibrahima"])
  }

  @Test(arguments: [
    ("ndiaye", ["Ndiaye Awa", "Ndiaie Awa", "Njaay Awa"]),
    ("njaay", ["Njaay Awa", "Ndiaye Awa", "Ndiaie Awa"]),
    ("ndiaie", ["Ndiaie Awa", "Ndiaye Awa", "Njaay Awa"]),
  ])
  func `of names that sound alike the nearest writing comes first, whatever changed last`(
    _ text: String, _ names: [String]
  ) {
    for latest in 0..<3 {
      var office = SmallOffice()
      for (place, name) in ["Njaay", "Ndiaye", "Ndiaie"].enumerated() {
        office.add(name, "Awa", opened: CivilDay(number: place == latest ? 20_009 : 20_000 + place))
      }
      #expect(office.names(text) == names)
    }
  }
}
