import Casework
import Testing

struct `The ladder of contact` {
  private static let no = ContactResult.noAnswer

  @Test(arguments: [
    ([], ContactLadder.Step.nothing), ([no], .tryAgain), ([no, no], .trustedContact),
    ([no, no, no], .homeVisit), ([no, no, no, no], .homeVisit), ([no, no, no, no, no], .unreachable),
    ([no, no, .reached], .nothing), ([no, no, no, .reached, no], .tryAgain),
    ([no, no, no, .relativeReached], .tryAgain), ([no, no, .relativeReached, no], .tryAgain),
    ([.outOfService], .trustedContact), ([.moved], .trustedContact), ([.refused], .respectRefusal),
    ([.leftAgain], .stop), ([.deceased], .stop), ([.leftAgain, .reached], .nothing),
  ])
  func `is climbed by attempts in vain`(results: [ContactResult], step: ContactLadder.Step) {
    let attempts = results.enumerated().map { on($0.offset, $0.element) }
    #expect(ContactLadder().step(after: attempts, hasTrustedContact: true) == step)
    #expect(ContactLadder().step(after: attempts.reversed(), hasTrustedContact: true) == step)
  }

  @Test func `is not climbed by calling all morning`() {
    let calls = (1...6).map { SampleFollowUps.attempt($0, .noAnswer) }
    #expect(ContactLadder().step(after: calls, hasTrustedContact: true) == .tryAgain)
    #expect(
      ContactLadder().step(after: calls + [on(1, .noAnswer)], hasTrustedContact: true) == .trustedContact)
  }

  private func on(
    _ day: Int, _ result: ContactResult, channel: ContactChannel = .phone
  ) -> ContactAttempt {
    SampleFollowUps.attempt(
      UInt64(100 + day), result, day: SampleFollowUps.opened.adding(days: day), channel: channel)
  }

  @Test func `goes to a visit where there is no trusted contact, and not twice`() {
    let calls = (1...3).map { on($0, .noAnswer) }
    let ladder = ContactLadder()
    #expect(ladder.step(after: Array(calls.prefix(2)), hasTrustedContact: false) == .homeVisit)
    #expect(
      ladder.step(after: [SampleFollowUps.attempt(1, .outOfService)], hasTrustedContact: false) == .homeVisit)
    let visited = calls + [on(4, .noAnswer, channel: .home)]
    #expect(ladder.step(after: visited, hasTrustedContact: true) == .tryAgain)
    #expect(ContactLadder(unreachableAfter: 4).step(after: visited, hasTrustedContact: true) == .unreachable)
  }
}

struct `A follow-up's new day` {
  /// Typed on Tuesday 24 November 2026.
  @Test(arguments: [
    ("+7", 7, 7), ("j+14", 14, 14), ("lun", 6, 6), ("sam", 4, 6), ("+1m", 30, 30), ("25/12", 31, 34),
    ("j", 0, 0),
  ])
  func `is typed as any other, and lands on an open day`(text: String, asked: Int, lands: Int) throws {
    let today = SampleFollowUps.opened
    let landed = try FollowUpMove.day(text, today: today, days: WorkingDays())
    #expect(landed.asked == today.adding(days: asked) && landed.day == today.adding(days: lands))
    #expect((landed.closure == nil) == (asked == lands))
  }

  @Test(arguments: [
    ("-1", FieldProblem.noSuchDay), ("23/11/2026", .noSuchDay), ("bientôt", .notADate), ("", .notADate),
  ])
  func `is neither over nor nonsense`(text: String, problem: FieldProblem) {
    #expect {
      _ = try FollowUpMove.day(text, today: SampleFollowUps.opened, days: WorkingDays())
    } throws: {
      $0 as? FieldProblem == problem
    }
  }

  @Test func `for many at once is shown before anything moves`() {
    let today = SampleFollowUps.opened
    var done = SampleFollowUps.planned(3)
    done.status = .done
    let late = SampleFollowUps.planned(1, due: today.adding(days: -10))
    let friday = SampleFollowUps.planned(2, due: today.adding(days: 3))
    let preview = FollowUpMove.postponed(
      [late, friday, done], byWorkingDays: 1, today: today, days: WorkingDays())
    #expect(preview.map(\.followUp) == [late, friday])
    #expect(preview.map(\.to) == [today.adding(days: 1), today.adding(days: 6)])
  }
}

struct `A time of day` {
  @Test(arguments: [
    ("9", 540), ("9h", 540), ("09:30", 570), ("9h30", 570), ("930", 570), ("0930", 570), ("0", 0),
    ("23:59", 1_439),
    ("1415", 855),
  ])
  func `is read as it is typed`(text: String, minute: Int) {
    #expect(DayTime(parsing: text)?.minute == minute)
  }

  @Test(arguments: [
    "", "24", "9:60", "2400", "9:3", "12345", "-1", "9:30:00", "h30", "neuf", "123:00", "9 30",
  ])
  func `is not anything else`(text: String) {
    #expect(DayTime(parsing: text) == nil)
  }
}
