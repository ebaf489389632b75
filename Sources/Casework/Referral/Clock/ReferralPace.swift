/// Within how many days each thing is due on a referral of one urgency, for one kind of need (`clock.yaml` says what each is
/// for).
package struct ReferralPace: Hashable, Sendable {
  package internal(set) var counting = Counting.working
  package internal(set) var answer = 0
  package internal(set) var firstReminder = 0
  package internal(set) var secondReminder = 0
  package internal(set) var call = 0
  package internal(set) var next = 0
  package internal(set) var decision = 0
  package internal(set) var draft = 0
  package internal(set) var appointment = 0
  package internal(set) var shown = 0
  package internal(set) var begin = 0
  package internal(set) var wait = 0
  package internal(set) var hold = 0
  package internal(set) var review = 0
  package internal(set) var tell = 0
  package internal(set) var reach = 0
  package internal(set) var close = 0
  package internal(set) var recall = 0
  package internal(set) var again = 0

  /// Which days count.
  package enum Counting: String, CaseIterable, Hashable, Sendable {
    case working, calendar
  }

  /// The rungs of the ladder, from the day of issue: two reminders, the call, the next provider. Never falling.
  var rungs: [Int] { [firstReminder, secondReminder, call, next] }
}
