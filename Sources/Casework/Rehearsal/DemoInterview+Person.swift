/// Who the person is, where they live, with whom.
extension DemoInterview {
  func identity(_ dice: inout DemoDice) -> Answers {
    var answers = Answers()
    answers[.familyName] = .text(DemoNames.family(of: person, &dice))
    answers[.givenNames] = .text(DemoNames.given(of: person, &dice))
    answers[.sex] = .choice(person.sex.rawValue)
    if !person.nickname.isEmpty { answers[.nickname] = .text(person.nickname) }
    answers[.birth] = .date(birthAsTold(&dice))
    answers[.birthPlace] = .text(dice.chance(80) ? person.village : person.place.villages[0])
    answers[.nationality] = .choice(Country.senegal.rawValue)
    answers[.documentKind] = .choice(person.documentKind.rawValue)
    if let number = documentNumber { answers[.documentNumber] = .text(number) }
    answers[.fatherName] =
      dice.chance(92) ? .text(DemoNames.father(of: person, &dice)) : .noAnswer(.notDisclosed)
    answers[.motherName] = dice.chance(90) ? .text(DemoNames.mother(of: person, &dice)) : .noAnswer(.unknown)
    answers[.firstLanguage] = .choice(person.people.language.rawValue)
    let literacy: Literacy = dice.weighted(
      [(35, .french), (25, .arabicScript), (10, .both), (5, .otherScript), (25, .cannotRead)], or: .cannotRead
    )
    answers[.literacy] = .choice(literacy.rawValue)
    return answers
  }

  /// Another interview may learn less of the birth than the first.
  private func birthAsTold(_ dice: inout DemoDice) -> PartialDate {
    switch isReturn && dice.chance(25) ? .year : person.birthKnown {
    case .day: .day(person.birth)
    case .firstOfJanuary: .day(CivilDay(year: person.birth.year, month: 1, day: 1) ?? person.birth)
    case .year: .year(person.birth.year)
    case .age: .age(PartialDate.day(person.birth).age(on: day) + dice.number(-1...1), on: day)
    }
  }

  private var documentNumber: String? {
    let serial = String(person.serial)
    let padded = String(repeating: "0", count: max(0, 6 - serial.count)) + serial
    switch person.documentKind {
    case .nationalNumber: return "\(person.sex == .man ? 1 : 2)999\(person.birth.year)0\(padded.suffix(5))"
    case .cedeaoCard: return "\(person.sex == .man ? 1 : 2)999\(person.birth.year)000\(padded)00".prefixed(17)
    case .passport: return "A99\(padded)"
    case .safeConduct: return "SC-\(padded)"
    case .birthExtract: return "\(padded.suffix(4))/\(person.birth.year)"
    case .iomReference: return "OIM-SN-\(padded)"
    default: return nil
    }
  }

  func contacts(_ dice: inout DemoDice) -> Answers {
    var answers = Answers()
    // 1,094 of 2,868 did not say where they are from in 2017 (domain.md 7.2 [F]).
    if dice.number(1...2_868) <= 1_094 {
      answers[.department] = .noAnswer(.notDisclosed)
    } else {
      answers[.department] = .choice(person.place.department.rawValue)
      answers[.village] = .text(person.village)
    }
    if dice.chance(87) {
      answers[.phone] = DemoPhone.answer(serial: person.serial, line: 0)
      answers[.phoneOwner] = .choice(
        dice.weighted([(70, PhoneOwner.own), (18, .sibling), (12, .parent)], or: .own).rawValue)
      answers[.phoneSafe] = .choice(
        dice.weighted([(80, PhoneSafety.safe), (12, .discreet), (8, .noMessage)], or: .safe).rawValue)
    } else {
      answers[.phone] = .noAnswer(.notApplicable)
    }
    if dice.chance(55) {
      answers[.trustedName] = .text(DemoNames.anybody(of: person.people, &dice))
      answers[.trustedLink] = .choice(
        dice.weighted([(40, KinLink.brother), (20, .uncle), (20, .mother), (20, .friend)], or: .friend)
          .rawValue)
      answers[.trustedPhone] = DemoPhone.answer(serial: person.serial, line: 2)
      answers[.trustedKnows] = .yesNo(dice.chance(85))
    }
    return answers
  }

  func family(_ dice: inout DemoDice) -> Answers {
    var answers = Answers()
    let age = PartialDate.day(person.birth).age(on: day)
    let isMarried = age >= 22 && dice.chance(min(80, (age - 20) * 7))
    answers[.maritalStatus] = .choice((isMarried ? MaritalStatus.married : .single).rawValue)
    let children = isMarried ? dice.number(0...min(6, max(0, age - 21))) : 0
    answers[.children] = .number(children)
    if children > 0 { answers[.childrenUnderFive] = .number(dice.number(0...min(children, 2))) }
    answers[.dependants] = .number(dice.number(0...9))
    answers[.householdSize] = .number(dice.number(3...18))
    answers[.householdHead] = .choice(
      dice.weighted(
        [(55, HouseholdHead.father), (20, .person), (15, .uncleOrAunt), (10, .sibling)], or: .father
      ).rawValue)
    answers[.livesWith] = .choice((isMarried ? LivesWith.spouseAndChildren : .parents).rawValue)
    answers[.housing] = .choice(
      dice.weighted([(78, Housing.family), (9, .rented), (7, .friends), (6, .temporaryShelter)], or: .family)
        .rawValue)
    answers[.familyKnows] = .yesNo(dice.chance(90))
    answers[.familyAcceptance] = .choice(
      dice.weighted([(66, Acceptance.welcomed), (20, .mixed), (10, .tense), (4, .rejected)], or: .welcomed)
        .rawValue)
    return answers
  }
}

extension String {
  /// The first `count` characters.
  fileprivate func prefixed(_ count: Int) -> String { String(prefix(count)) }
}
