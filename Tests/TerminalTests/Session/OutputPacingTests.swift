import Terminal
import Testing

struct `The pacing of frames` {
  @Test func `asks once and then leaves a quick terminal alone`() {
    var pacing = OutputPacing(lineSpeed: 38_400)
    let isFirstAsked = pacing.sent(bytes: 1_800, at: 0)
    #expect(isFirstAsked)
    pacing.answered(at: 12)
    for frame in 1...50 {
      let isAsked = pacing.sent(bytes: 1_000, at: frame * 10)
      #expect(!isAsked)
      #expect(pacing.release(at: frame * 10) == nil)
    }
    #expect(pacing.answerDeadline == nil)
  }

  @Test func `holds the next frame on a slow line until the last one is shown`() {
    var pacing = slowLine(speed: 38_400)
    let isAsked = pacing.sent(bytes: 172, at: 5_000)
    #expect(isAsked)
    #expect(pacing.release(at: 5_001) != nil)
    pacing.answered(at: 5_060)
    #expect(pacing.release(at: 5_060) == nil)
  }

  @Test func `waits no longer than the bytes take at 9,600 baud`() throws {
    var pacing = slowLine(speed: 38_400)
    _ = pacing.sent(bytes: 1_008, at: 5_000)
    let release = try #require(pacing.release(at: 5_000))
    #expect(release == 6_050)
    #expect(pacing.release(at: release) == nil)
  }

  @Test func `never holds typed letters`() {
    var pacing = slowLine(speed: 9_600)
    for letter in 0..<200 {
      let now = 5_000 + letter * 60
      #expect(pacing.release(at: now) == nil)
      let isAsked = pacing.sent(bytes: 7, at: now)
      #expect(!isAsked)
    }
  }

  @Test func `keeps eighteen held arrows within two rows of the hand`() {
    var pacing = slowLine(speed: 9_600)
    var lineFree = 5_000
    var answerAt: Int?
    var lastShown = 0
    for key in 0..<18 {
      let now = 5_000 + key * 33
      if let answer = answerAt, answer <= now {
        pacing.answered(at: answer)
        answerAt = nil
      }
      guard pacing.release(at: now) == nil else { continue }
      lineFree = max(lineFree, now) + 60
      lastShown = key
      if pacing.sent(bytes: 58, at: now) { answerAt = lineFree + 4 }
    }
    #expect(lineFree - (5_000 + 17 * 33) < 150)
    #expect(lastShown >= 15)
  }

  @Test func `stops asking a line that turns out to be quick`() {
    var pacing = slowLine(speed: 38_400)
    for frame in 0..<3 {
      let isAsked = pacing.sent(bytes: 600, at: 6_000 + frame * 1_000)
      #expect(isAsked)
      pacing.answered(at: 6_002 + frame * 1_000)
    }
    let isAsked = pacing.sent(bytes: 600, at: 20_000)
    #expect(!isAsked)
  }

  @Test func `does not take a quick answer about a small frame for a quick line`() {
    var pacing = slowLine(speed: 38_400)
    for frame in 0..<9 {
      let isAsked = pacing.sent(bytes: 60, at: 6_000 + frame * 1_000)
      #expect(isAsked)
      pacing.answered(at: 6_020 + frame * 1_000)
    }
  }

  @Test func `keeps asking a line whose driver says that it is slow`() {
    var pacing = slowLine(speed: 9_600)
    for frame in 0..<9 {
      let isAsked = pacing.sent(bytes: 600, at: 6_000 + frame * 1_000)
      #expect(isAsked)
      pacing.answered(at: 6_002 + frame * 1_000)
    }
  }

  @Test func `never waits for a terminal that did not answer`() {
    var pacing = OutputPacing(lineSpeed: 9_600)
    let isAsked = pacing.sent(bytes: 1_800, at: 0)
    #expect(isAsked)
    for frame in 1...20 {
      #expect(pacing.release(at: frame * 100) == nil)
      let isAskedAgain = pacing.sent(bytes: 1_000, at: frame * 100)
      #expect(!isAskedAgain)
    }
    #expect(pacing.answerDeadline == 2_500)
  }

  /// A line whose first answer came late.
  private func slowLine(speed: Int) -> OutputPacing {
    var pacing = OutputPacing(lineSpeed: speed)
    _ = pacing.sent(bytes: 1_800, at: 0)
    pacing.answered(at: 1_900)
    return pacing
  }
}
