import Casework
import Testing

struct NameComparisonTests {
  @Test(arguments: [
    ("Mamadou Ndiaye", "Njaay Momodou", 90), ("Fatou Diop", "Fatoumata Jóob", 90),
    ("El Hadji Malick Sy", "Malick SY", 95), ("Serigne Mbaye Fall", "M'Baye Fall", 95),
    ("Mamadou Lamine Diallo", "Mamadou Diallo", 90), ("Aïssatou Ba", "BAH Astou", 90),
    ("Cheikh Diop", "Cheick Diob", 95), ("Ibrahima Cissé", "Ebrima Ceesay", 90),
    ("Abdou Laye Sow", "Ablaye Soh", 90), ("Souleymane Diédhiou", "Soulemane Diediou", 80),
  ])
  func `one name in two spellings scores high`(_ a: String, _ b: String, _ least: Int) {
    #expect(NameComparison.compare(a, b).score >= least)
  }

  @Test(arguments: [
    ("Amadou Diallo", "Mamadou Diallo", 30), ("Assane Ndiaye", "Ousseynou Ndiaye", 30),
    ("Moussa Gaye", "Moussa Guèye", 35), ("Fatou Diop", "Fatou Diouf", 35), ("Awa Sow", "Moussa Ba", 5),
    ("", "Mamadou Ba", 0), ("", "", 0),
  ])
  func `two names score low`(_ a: String, _ b: String, _ most: Int) {
    #expect(NameComparison.compare(a, b).score <= most)
  }

  @Test func `the other order is said`() {
    let found = NameComparison.compare(
      (family: "Mamadou", given: "Ndiaye"), (family: "Njaay", given: "Mamadu"))
    #expect(found.isSwapped)
    #expect(found.reasons.contains(.namesSwapped))
    #expect(found.score >= 90)
  }

  @Test func `a title counts only where nothing else stands beside it`() {
    let titled = NameComparison.compare(
      (family: "Sy", given: "El Hadji Malick"), (family: "Sy", given: "Malick"))
    let bare = NameComparison.compare(
      (family: "Diouf", given: "El Hadji"), (family: "Diouf", given: "Elhadj"))
    #expect(titled.score == 100)
    #expect(bare.score >= 95)
  }

  @Test func `which name comes first changes nothing`() {
    let names = NameVariants.men.prefix(8).flatMap { $0.prefix(3) }
    let families = NameVariants.families.prefix(12).compactMap(\.first)
    for (index, a) in names.enumerated() {
      for b in names.dropFirst(index) {
        let one = (family: families[index % families.count], given: a)
        let other = (family: families[(index + b.count) % families.count], given: b)
        let there = NameComparison.compare(one, other)
        let back = NameComparison.compare(other, one)
        #expect(there.score == back.score, "\(one) \(other)")
      }
    }
  }
}
