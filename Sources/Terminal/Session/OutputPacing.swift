/// Keeps a slow line from lagging behind the hand: the next frame waits until the terminal has shown the last one.
///
/// A terminal says so by answering `ESC [ 5 n`. It is asked once, after the first frame; only where the line is slow,
/// or that answer was, is it asked again, after frames that take more than a moment. Letters never wait. A line that
/// does not answer is waited for only as long as its bytes take at 9,600 baud.
package struct OutputPacing: Hashable, Sendable {
  private enum Line: Hashable {
    case unasked, asked, fast
    case slow(quickAnswers: Int)
  }

  /// Bytes that go without a question: 50 ms at 9,600 baud.
  private static let allowance = 48.0
  /// Milliseconds within which a terminal on this machine, or in this town, has shown a frame of `telling` bytes;
  /// on a line of 9,600 baud those take half a second.
  private static let quick = 30
  private static let telling = 500.0
  /// Milliseconds after which an answer is not expected any more.
  private static let patience = 10_000
  /// What a terminal's driver says when there is no line (and what ssh passes on).
  private static let unknownSpeed = 38_400

  private let lineSpeed: Int
  private var line = Line.unasked
  private var debt = 0.0
  private var debtTime = 0
  private var askedAt: Int?
  private var askedAbout = 0.0
  private var sentSinceAsked = 0.0

  /// `lineSpeed` in bits per second, as the terminal's driver says.
  package init(lineSpeed: Int) {
    self.lineSpeed = lineSpeed
  }

  /// Whether the line carries bytes more slowly than a hand types.
  package var isSlow: Bool {
    if case .slow = line { true } else { false }
  }

  /// Until when an answer may still come that the program should not leave to the shell; nil when none is awaited.
  package var answerDeadline: Int? {
    askedAt.map { $0 + (line == .asked ? 2_500 : 5_000) }
  }

  /// Takes note of a frame of about that many bytes; true when the terminal should be asked now.
  package mutating func sent(bytes: Int, at now: Int) -> Bool {
    debt = self.debt(at: now) + Double(bytes)
    debtTime = now
    sentSinceAsked += Double(bytes)
    if let askedAt, now - askedAt > OutputPacing.patience {
      self.askedAt = nil
      line = .fast
    }
    switch line {
    case .unasked: line = .asked
    case .slow where askedAt == nil && debt > OutputPacing.allowance: break
    default: return false
    }
    askedAt = now
    askedAbout = debt
    sentSinceAsked = 0
    return true
  }

  /// Takes note that the terminal has shown all that was sent before it was asked.
  package mutating func answered(at now: Int) {
    guard let askedAt else { return }
    self.askedAt = nil
    debt = min(debt(at: now), sentSinceAsked)
    debtTime = now
    let isQuick = now - askedAt <= OutputPacing.quick && lineSpeed >= OutputPacing.unknownSpeed
    switch line {
    case .slow(let answers) where isQuick && askedAbout >= OutputPacing.telling:
      line = answers == 2 ? .fast : .slow(quickAnswers: answers + 1)
    case .slow where isQuick: break
    default: line = isQuick ? .fast : .slow(quickAnswers: 0)
    }
  }

  /// Takes note that this terminal would not know the question.
  package mutating func couldNotAsk() {
    askedAt = nil
    line = .fast
  }

  /// When the next frame may be sent; nil when it may at once.
  package func release(at now: Int) -> Int? {
    guard case .slow = line, let askedAt, now - askedAt < OutputPacing.patience else { return nil }
    let rest = debt(at: now)
    return rest > 0 ? now + Int((rest / bytesPerMillisecond).rounded(.up)) : nil
  }

  /// What is thought to be on its way: what was sent, less what even a line of 9,600 baud has carried since.
  private func debt(at now: Int) -> Double {
    max(0, debt - Double(now - debtTime) * bytesPerMillisecond)
  }

  /// Ten bits on the line for a byte.
  private var bytesPerMillisecond: Double {
    Double(max(300, min(lineSpeed, 9_600))) / 10_000
  }
}
