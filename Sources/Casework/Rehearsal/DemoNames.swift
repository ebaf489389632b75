/// Spells the names of fictional people as a clerk may write them down.
enum DemoNames {
  static func family(of person: DemoPerson, _ dice: inout DemoDice) -> String {
    spelled(person.people.families[person.family], &dice)
  }

  static func given(of person: DemoPerson, _ dice: inout DemoDice) -> String {
    if !person.fixedGiven.isEmpty { return person.fixedGiven }
    let names = person.sex == .man ? person.people.men : person.people.women
    var words: [String] = []
    for place in person.given { words.append(spelled(names[place], &dice)) }
    return words.joined(separator: " ")
  }

  static func father(of person: DemoPerson, _ dice: inout DemoDice) -> String {
    spelled(person.people.men[person.fatherGiven], &dice)
  }

  static func mother(of person: DemoPerson, _ dice: inout DemoDice) -> String {
    spelled(person.people.women[person.motherGiven], &dice) + " "
      + spelled(person.people.families[person.motherFamily], &dice)
  }

  static func anybody(of people: DemoPeople, _ dice: inout DemoDice) -> String {
    let given = spelled(dice.pick(people.men, or: ["Moussa"]), &dice)
    return given + " " + spelled(dice.pick(people.families, or: ["Diallo"]), &dice)
  }

  /// The usual spelling four times in five.
  private static func spelled(_ spellings: [String], _ dice: inout DemoDice) -> String {
    dice.chance(80) ? spellings.first ?? "" : dice.pick(spellings)
  }
}
