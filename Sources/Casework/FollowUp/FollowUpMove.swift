/// A follow-up's new day as a clerk types it: `+7`, `lun`, `j+14`, `24/12`.
package enum FollowUpMove {
  /// The open day it becomes, counted from `today`; a day that is closed is said in it.
  /// - Throws: `notADate`, or `noSuchDay`, also for a day that is over.
  package static func day(
    _ text: String, today: CivilDay, days: WorkingDays
  ) throws(FieldProblem) -> LandedDay {
    let day = try DayParser.day(text, today: today, leaning: .future)
    if day < today { throw .noSuchDay }
    return days.landing(on: day)
  }

  /// Every planned one moved by so many working days, as a preview: each with the day it would get.
  package static func postponed(
    _ followUps: [FollowUp], byWorkingDays count: Int, today: CivilDay, days: WorkingDays
  ) -> [(followUp: FollowUp, to: CivilDay)] {
    followUps.filter(\.isPlanned).map { followUp in
      (followUp, days.adding(workingDays: count, to: max(followUp.due, today)))
    }
  }
}
