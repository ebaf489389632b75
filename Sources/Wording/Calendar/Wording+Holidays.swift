package import Casework

/// Holidays, closed days, and the open day that a day asked for became.
extension Wording {
  /// At most 28 columns.
  package func name(of kind: HolidayKind) -> String {
    switch kind {
    case .newYear: say(fr: "Jour de l'an", en: "New Year's Day")
    case .independence: say(fr: "Fête de l'indépendance", en: "Independence Day")
    case .easterMonday: say(fr: "Lundi de Pâques", en: "Easter Monday")
    case .labour: say(fr: "Fête du travail", en: "Labour Day")
    case .ascension: say(fr: "Ascension", en: "Ascension Day")
    case .whitMonday: say(fr: "Lundi de Pentecôte", en: "Whit Monday")
    case .assumption: say(fr: "Assomption", en: "Assumption")
    case .allSaints: say(fr: "Toussaint", en: "All Saints' Day")
    case .christmas: say(fr: "Noël", en: "Christmas Day")
    case .korite: say(fr: "Korité", en: "Korité (end of the fast)")
    case .tabaski: say(fr: "Tabaski", en: "Tabaski (sacrifice)")
    case .tamkharit: say(fr: "Tamkharit", en: "Tamkharit (Ashura)")
    case .gamou: say(fr: "Gamou (Maouloud)", en: "Gamou (Mawlid)")
    case .magal: say(fr: "Grand Magal de Touba", en: "Great Magal of Touba")
    }
  }

  package func name(of name: Holiday.Name) -> String {
    switch name {
    case .known(let kind): self.name(of: kind)
    case .own(let text): clean(say(text), limit: 40)
    }
  }

  /// The name, and whether the day is still to be confirmed: `Korité, à confirmer`.
  package func title(of holiday: Holiday) -> String {
    let name = name(of: holiday.name)
    return holiday.standing == .proposed ? "\(name), \(self.name(of: holiday.standing))" : name
  }

  /// Where the day of a holiday comes from.
  package func name(of standing: Holiday.Standing) -> String {
    switch standing {
    case .computed: say(fr: "date fixe ou de Pâques", en: "fixed or by Easter")
    case .proposed: say(fr: "à confirmer", en: "to be confirmed")
    case .entered: say(fr: "table du bureau", en: "the office's table")
    }
  }

  /// Why the office is closed: `week-end`, `Noël`, `Korité, à confirmer`.
  package func name(of closure: DayClosure) -> String {
    switch closure {
    case .weekend: say(fr: "week-end", en: "weekend")
    case .holiday(let holiday): title(of: holiday)
    }
  }

  /// The same with the day it became in front, where the rest may be cut: `lun. 28/12/2026 (ven. 25/12 fermé)`.
  package func landingFirst(_ landed: LandedDay) -> String {
    let asked = "\(shortWeekday(landed.asked.weekday)) \(shortDay(landed.asked))"
    return say(fr: "\(longDay(landed.day)) (\(asked) fermé)", en: "\(longDay(landed.day)) (\(asked) closed)")
  }

  /// What became of a day asked for, `ven. 25/12 fermé (Noël) : lun. 28/12/2026`; just the day when it was open.
  package func landing(_ landed: LandedDay) -> String {
    guard let closure = landed.closure else { return longDay(landed.day) }
    let asked = "\(shortWeekday(landed.asked.weekday)) \(shortDay(landed.asked))"
    return say(
      fr: "\(asked) fermé (\(name(of: closure))) : \(longDay(landed.day))",
      en: "\(asked) closed (\(name(of: closure))): \(longDay(landed.day))")
  }
}
