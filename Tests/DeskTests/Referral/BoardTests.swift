import Casework
import Desk
import Terminal
import Testing
import Wording

struct `The board of referrals` {
  private func board(_ context: DeskContext = SampleReferrals.context()) -> ScreenTester {
    ScreenTester(ReferralBoardScreen(in: context), in: context)
  }

  @Test func `counts every stage and says what is late`() {
    let tester = board()
    #expect(tester.shows("[émis 6]") && tester.shows("[accepté 2]"))
    #expect(tester.shows("ÉMIS (6)"))
    #expect(tester.shows("18 fiches"))
  }

  @Test func `begins where the answers are awaited, with what is due first`() {
    let tester = board()
    #expect(tester.focused.contains("R-0388"))
    #expect(tester.shows("BALDÉ Mariama") && tester.shows("Emploi > ANPEJ"))
  }

  @Test func `keeps its filter open over a word that it does not know`() {
    var tester = board()
    tester.type("fZ")
    let said = tester.press(.function(2)).said
    #expect(!said.isEmpty && tester.shows("Filtre :") && tester.shows("Z"), "\(tester.lines)")
    tester.press(.escape)
    #expect(tester.shows("18 fiches"))
  }

  @Test func `goes from column to column and from card to card`() {
    var tester = board()
    let first = tester.frame.cursor
    tester.press(.down)
    #expect(tester.frame.cursor?.row == (first?.row ?? 0) + 4)
    tester.press(.up, .right)
    #expect(tester.frame.cursor?.row == first?.row && tester.frame.cursor != first)
    tester.press(.left)
    #expect(tester.frame.cursor == first)
  }

  @Test func `turns pages of columns, and comes to every one`() {
    var tester = board()
    tester.press(.left)
    #expect(tester.shows("BROUILLON (1)"))
    for _ in 1..<ReferralStage.allCases.count { tester.press(.right) }
    #expect(tester.shows("CLOS (1)"))
    #expect(tester.focused.contains("R-0200"))
  }

  @Test func `says of an empty column that it is, and of an empty board how a referral is made`() {
    var tester = board(SampleReferrals.context(cards: [SampleReferrals.late]))
    tester.press(.right)
    tester.context.now = tester.context.now.adding(seconds: 1)
    #expect(tester.shows("Rien dans cette colonne.") && !tester.shows("Aucun référencement."))
    #expect(board(SampleReferrals.context(cards: [])).shows("Aucun référencement."))
  }

  @Test func `tells of no referral in the place of another that was never sent`() {
    let next = SampleReferrals.own
    var dropped = next
    dropped.standing.state = .dropped
    let first = SampleReferrals.card(390, person: 1, .employment, "ANPEJ-KLD", daysAgo: 9, [.issued])
    for card in [next, dropped] {
      let successor = ReferralCard(
        id: card.id, caseID: card.caseID, number: card.number, need: card.need, category: card.category,
        dimension: card.dimension, offer: card.offer, provider: card.provider, isRestricted: false,
        urgency: card.urgency, previous: first.id, agent: card.agent, made: card.made, standing: card.standing
      )
      var tester = ScreenTester(
        ReferralScreen(loading: first.id), in: SampleReferrals.context(cards: [first, successor]))
      tester.receive(.referral(SampleReferrals.referral(first, [.issued], daysAgo: 9)))
      tester.press(.left)
      #expect(tester.shows("Remplacé par") == (card.state != .dropped), "\(tester)")
    }
  }

  @Test(arguments: [40, 60, 79, 80, 120, 200])
  func `has as many columns as there is room for`(width: Int) {
    var tester = board()
    tester.columns = width
    let heads = ReferralStage.allCases.filter {
      tester.shows("\(Wording(.french).heading(of: $0, count: 0).prefix(4))")
    }
    #expect(tester.shows("R-0388"))
    #expect(width >= 80 ? heads.count >= min(width / 20, 11) : tester.shows("ÉMIS (6)"))
  }

  @Test(arguments: [99, 388, 999], [7, 12_345])
  func `says how late a referral is, whole, on its card and in the table`(days: Int, number: Int) {
    // Its person should have been told three working days after it was refused, which are three days or five.
    let card = SampleReferrals.card(
      number, person: 2, .employment, "ANPEJ-KLD", daysAgo: days + 4, [.issued, .refused])
    var tester = board(SampleReferrals.context(cards: [card]))
    #expect(tester.focused.contains(/tard \d+ ?j/) && !tester.focused.contains("…"), "\(tester.focused)")
    tester.press(.character("v"))
    #expect(tester.focused.contains(/tard \d+ j/) && !tester.focused.contains("…"), "\(tester.focused)")
  }

  @Test func `is a sorted table at one key, on the same referral, and back`() {
    var tester = board()
    tester.press(.down)
    let chosen = tester.focused
    tester.press(.character("v"))
    #expect(tester.shows("Numéro") && tester.focused.hasPrefix(">"))
    #expect(chosen.contains(tester.focused.dropFirst().prefix(6)))
    tester.press(.character("v"))
    #expect(tester.focused == chosen)
  }

  @Test func `says neither need nor provider of a protected one, anywhere`() {
    var tester = board(SampleReferrals.context(cards: [SampleReferrals.restricted]))
    for key in [Key.down, .character("v")] {
      tester.press(key)
      #expect(tester.shows("protégé"))
      #expect(!tester.shows("Protection") && !tester.shows("AEMO") && !tester.shows("Action éducative"))
    }
  }

  @Test func `leaves a protected one out where being there would tell`() {
    var tester = board()
    tester.press(.character("f"))
    tester.type("\r\r\rPRO")
    tester.press(.function(2))
    #expect(tester.shows("0 fiche"))
  }

  @Test func `shows only what is late when asked`() {
    var tester = board()
    tester.press(.character("f"))
    tester.type("\rO")
    tester.press(.function(2))
    #expect(tester.shows("Filtre : en retard"))
    #expect(tester.shows("R-0388") && !tester.shows("R-0402"))
  }

  @Test func `logs a reminder with one key, and takes it back by name`() throws {
    var tester = board()
    let outcomes = tester.press(.character("r"))
    let entry = try #require(outcomes.noted)
    #expect(entry.step == .chased && entry.referral == SampleReferrals.late.id)
    #expect(entry.answers.day(.stepDay) == SampleOffice.today)
    var card = SampleReferrals.late
    card.version += 1
    tester.context.referrals?.upsert(card)
    tester.receive(.referred(card))
    let back = tester.press(.character("u"))
    guard case .takeBack(let event, let referral, let version)? = back.asked.first else {
      Issue.record("nothing is taken back")
      return
    }
    #expect(event == entry.id && referral == card.id && version == card.version)
    #expect(tester.message.contains("R-0388") && tester.message.contains("relance"))
  }

  @Test func `does not remind of what nothing is awaited for`() {
    var tester = board(SampleReferrals.context(cards: [SampleReferrals.all.last ?? SampleReferrals.late]))
    #expect(tester.press(.character("r")).asked.isEmpty)
    #expect(!tester.message.isEmpty)
  }

  @Test func `keeps line 22 still while an arrow is held, and tells the card when it rests`() {
    var tester = board()
    let help = tester.lines[21]
    #expect(help.contains("R-0388"))
    tester.press(.down, .down)
    #expect(tester.lines[21] == help)
    tester.context.now = tester.context.now.adding(seconds: 1)
    #expect(tester.lines[21] != help && tester.lines[21].contains("R-0"))
  }

  @Test func `keeps the selection on the same card when another desk moves it`() {
    var tester = board()
    tester.press(.down)
    let number = tester.focused.firstMatch(of: /R-\d{4}/).map { String($0.0) } ?? ""
    var card = SampleReferrals.late
    card.standing.state = .refused
    tester.context.referrals?.upsert(card)
    tester.refresh(Changes(referrals: [card.id]))
    #expect(tester.focused.contains(number))
  }
}

extension [Outcome] {
  /// The step that would be written.
  var noted: ReferralStepEntry? {
    for case .note(let entry, _) in asked { return entry }
    return nil
  }

  /// The referral that would be written.
  var referred: ReferralEntry? {
    for case .refer(let entry, _, _) in asked { return entry }
    return nil
  }
}
