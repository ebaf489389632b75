package import Casework
package import Wording

/// The holidays of a year for other programs.
package enum HolidaysJSON {
  package static func text(of holidays: [Holiday], in words: Wording) -> String {
    let days = holidays.map { holiday in
      var kind = MachineValue.nothing
      if case .known(let known) = holiday.name { kind = .text(known.rawValue) }
      return MachineValue.record([
        "day": .text(MachineText.day(holiday.day)),
        "kind": kind,
        "name": .text(words.name(of: holiday.name)),
        "isConfirmed": .truth(holiday.standing != .proposed),
      ])
    }
    return MachineValue.record(["holidays": .list(days)]).json
  }
}
