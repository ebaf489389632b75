import Casework

extension ReferralStep {
  /// The key that chooses it from the list of moves, the same in both languages since it is learnt by the hand: of accepté A, of
  /// refusé R, of reçu U, of rendez-vous V and so on. None twice.
  var letter: Character {
    switch self {
    case .issued: "f"
    case .received: "u"
    case .accepted: "a"
    case .refused: "r"
    case .waitlisted: "l"
    case .appointed: "v"
    case .attended: "p"
    case .missed: "m"
    case .began: "c"
    case .held: "s"
    case .served: "d"
    case .gaveUp: "b"
    case .told: "i"
    case .closed: "k"
    case .recalled: "z"
    case .recallConfirmed: "y"
    case .superseded: "n"
    case .reopened: "o"
    case .chased: "e"
    case .noted: "t"
    }
  }

  /// Whether it is noted in a small form; issuing, replacing and recalling send a paper out and have screens of their own.
  var isAnswer: Bool {
    switch self {
    case .issued, .superseded, .recalled: false
    default: true
    }
  }
}
