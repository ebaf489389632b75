import CaseStore
import Casework
import Desk
import Terminal
import Testing
import Wording

struct `An announcement, by keys` {
  @Test func `is noted, corrected, put off, registered from, and ends with the last`() throws {
    let office = try FrozenOffice()
    func arrivals() throws -> [AnnouncedArrival] { try office.store.arrivals(all: true, by: office.head).all }
    office.type("a+2\rF")
    office.type("Baldé\r\r2\rMAR\rCONS②")
    #expect(office.shows("Noté : famille BALDÉ (2), Maroc"), "\(office.lines)")
    var arrival = try #require(try arrivals().first)
    #expect(arrival.people == 2 && arrival.day == office.today.adding(days: 2))

    // Another day is heard of, then taken back by its name, then heard again.
    office.type("p+4\r")
    #expect(try arrivals().first?.day == office.today.adding(days: 4))
    office.type("u")
    #expect(office.shows("Défait : le report."), "\(office.lines)")
    #expect(try arrivals().first?.day == arrival.day)
    office.type("p+4\r⎋")
    #expect(office.shows("Arrivées des sept jours (1)"), "\(office.lines)")

    // The day passes, and nobody came: it stays on Today as late until somebody says what became of it.
    office.pass(to: office.today.adding(days: 6))
    office.type("l⎋")
    #expect(office.shows("Arrivées annoncées (1)") && office.focused.contains("! 28/11"), "\(office.lines)")

    // They come after all, and both are registered one after the other.
    office.type("\rn")
    #expect(office.shows("Nouvelle personne"), "\(office.lines)")
    office.type("⎋")
    var registration = Registration(
      sections: [.identity: [FieldCode(.familyName): .text("Baldé")]], arrival: arrival.id, day: office.today)
    _ = try office.store.register(registration, by: office.head)
    office.desk.tick()
    #expect(office.shows("Inscrits (1 sur 2)"), "\(office.lines)")
    registration.sections[.identity]?[FieldCode(.givenNames)] = .text("Awa")
    _ = try office.store.register(registration, by: office.head)
    office.desk.tick()
    #expect(office.shows("x venus"), "\(office.lines)")
    office.type("⎋")
    #expect(!office.shows("Arrivées annoncées"), "\(office.lines)")
    arrival = try #require(try arrivals().first)
    #expect(arrival.standing.status == .came && arrival.registered.count == 2)
    office.type("lf")
    #expect(office.shows("famille BALDÉ"), "\(office.lines)")
    #expect(try office.store.check(by: office.head).findings == [])
  }

  @Test func `that was left in the middle is taken up from Today`() throws {
    let office = try FrozenOffice()
    office.type("a+2\rPSané\rFat⎋")
    #expect(office.shows("Annonce : Sané Fat"), "\(office.lines)")
    office.type("\r")
    #expect(office.shows("SANÉ Fat"), "\(office.lines)")
    office.type("ou\r②")
    // What is missing is asked for: who says so.
    #expect(office.shows("Qui l'annonce"), "\(office.lines)")
    office.type("\rFAMI②")
    #expect(office.shows("Noté : SANÉ Fatou"), "\(office.lines)")
    #expect(try office.store.drafts(by: office.head).isEmpty)
    #expect(try office.store.arrivals(by: office.head).all.map(\.name) == ["Fatou Sané"])
  }

  @Test func `stands in the calendar again after the screen was hidden, as the directory has its services`()
    throws
  {
    let office = try FrozenOffice()
    office.type("aj\rG3\rLBYOIM②⎋s")
    #expect(office.shows("Arrivée : groupe de 3, Libye"), "\(office.lines)")
    func hideAndReturn() {
      office.desk.press(.control("g"))
      office.type("le vent du fleuve monte\r")
    }
    hideAndReturn()
    #expect(office.shows("Arrivée : groupe de 3, Libye"), "\(office.lines)")
    office.type("⎋p")
    let services = office.lines[4]
    #expect(!services.isEmpty && office.shows("lignes 1 à"), "\(office.lines)")
    hideAndReturn()
    #expect(office.lines[4] == services, "\(office.lines)")
  }
}
