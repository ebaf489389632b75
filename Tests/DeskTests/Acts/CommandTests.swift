import Casework
import Desk
import Terminal
import Testing
import Wording

struct `The commands of a screen` {
  /// Keys that the desk answers to itself, on every screen.
  private static let everywhere: Set<CommandName> = [.help, .menu, .hide, .redraw, .suspend]

  @Test(arguments: SampleScreens.all)
  func `answer to each of their keys`(sample: SampleScreens.Sample) {
    let start = sample.tester()
    let before = start.look()
    for command in start.screen.commands(in: start.context) where command.unavailable == nil {
      if Self.everywhere.contains(command.name) { continue }
      for key in command.keys {
        var tester = start
        let outcomes = tester.press(key)
        let isAnswered = !outcomes.isEmpty || tester.frame != before
        #expect(isAnswered, "\(key) does nothing for \(command.name)")
      }
    }
  }

  @Test(arguments: SampleScreens.all)
  func `that are unavailable do nothing but say so`(sample: SampleScreens.Sample) {
    let start = sample.tester()
    for command in start.screen.commands(in: start.context) where command.unavailable != nil {
      guard let key = command.keys.first else { continue }
      var tester = start
      let outcomes = tester.press(key)
      #expect(
        outcomes.asked.isEmpty && outcomes.answered.isEmpty && !outcomes.closes, "\(key) for \(command.name)")
      #expect(!outcomes.contains { if case .open = $0 { true } else { false } }, "\(key) for \(command.name)")
    }
  }

  @Test(arguments: SampleScreens.all)
  func `never share a key`(sample: SampleScreens.Sample) {
    let tester = sample.tester()
    let keys = tester.screen.commands(in: tester.context).flatMap(\.keys)
    let twice = Dictionary(grouping: keys, by: \.self).filter { $1.count > 1 }.keys
    #expect(twice.isEmpty, "\(twice)")
  }

  @Test(arguments: SampleScreens.all)
  func `never leave somebody inside`(sample: SampleScreens.Sample) {
    guard !sample.isDoor else { return }
    var tester = sample.tester()
    let isLeft = (0..<4).contains { _ in
      let outcomes = tester.press(.function(3))
      return outcomes.closes || outcomes.quits
    }
    #expect(isLeft)
  }

  @Test(arguments: SampleScreens.all)
  func `never type a function key`(sample: SampleScreens.Sample) {
    let start = sample.tester()
    for number in 1...12 {
      var tester = start
      tester.press(.function(number))
      let typed = tester.unsaved?.state.typed.values.joined(separator: " ") ?? ""
      #expect(!typed.contains("F\(number)"))
      #expect(!tester.shows("F\(number)_"))
    }
  }

  @Test(arguments: SampleScreens.all)
  func `never take a pasted line end for Entrée`(sample: SampleScreens.Sample) {
    var tester = sample.tester()
    let outcomes = tester.press(.paste("AC\nO\n\nzz\r\n"))
    #expect(outcomes.asked.isEmpty && outcomes.answered.isEmpty && !outcomes.quits)
    #expect(!outcomes.closes || sample.name == "help", "only the help goes at any key")
    #expect(!outcomes.contains { if case .open = $0 { true } else { false } })
  }
}
