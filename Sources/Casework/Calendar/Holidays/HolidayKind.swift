/// A public holiday of Senegal. The raw value is what the office's table is written with, and never changed.
///
/// All recalled [R], none confirmed by a text of law: law 74-52 of 4 November 1974 with its changes is said to name the
/// fixed ones and those of the moon, the Grand Magal since 2013.
package enum HolidayKind: String, CaseIterable, Hashable, Sendable {
  case newYear
  /// 4 April, the national day.
  case independence
  /// Lundi de Pâques.
  case easterMonday
  /// 1 May.
  case labour
  case ascension
  /// Lundi de Pentecôte.
  case whitMonday
  /// 15 August.
  case assumption
  /// 1 November, Toussaint.
  case allSaints
  case christmas
  /// The end of the fast, 1 Shawwal.
  case korite
  /// The feast of the sacrifice, 10 Dhu al-hijja.
  case tabaski
  /// 10 Muharram.
  case tamkharit
  /// The birth of the Prophet (Maouloud), 12 Rabi al-awwal.
  case gamou
  /// The Grand Magal of Touba, 18 Safar.
  case magal

  /// Whether the moon decides the day, so that a computed one is only a proposal.
  package var isByMoon: Bool { moon != nil }

  /// Day and month by the Islamic calendar.
  var moon: (month: Int, day: Int)? {
    switch self {
    case .korite: (10, 1)
    case .tabaski: (12, 10)
    case .tamkharit: (1, 10)
    case .gamou: (3, 12)
    case .magal: (2, 18)
    default: nil
    }
  }

  /// Month and day by the civil calendar.
  var fixed: (month: Int, day: Int)? {
    switch self {
    case .newYear: (1, 1)
    case .independence: (4, 4)
    case .labour: (5, 1)
    case .assumption: (8, 15)
    case .allSaints: (11, 1)
    case .christmas: (12, 25)
    default: nil
    }
  }

  /// Days after Easter Sunday.
  var afterEaster: Int? {
    switch self {
    case .easterMonday: 1
    case .ascension: 39
    case .whitMonday: 50
    default: nil
    }
  }
}
