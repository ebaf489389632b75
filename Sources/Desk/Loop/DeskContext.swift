package import Casework
package import Paperwork
package import Wording

/// What every screen may know, given anew at each key and each drawing.
package struct DeskContext {
  package var wording: Wording
  package var now: Instant
  package var office: OfficeFacts?
  /// Who is signed in; nil on the sign-in and first-opening screens.
  package var member: StaffMember?
  /// People and cases, searchable in memory; empty before sign-in.
  package var index: PeopleIndex
  /// Providers and what each offers; nil until a screen asks for it by `DeskAct.loadDirectory`, then kept fresh.
  package var directory: ProviderDirectory?
  /// Every referral of the office; nil until a screen asks for it by `DeskAct.loadReferrals`, then kept fresh.
  package var referrals: ReferralIndex?
  package var staff: [StaffMember]
  /// Follow-ups of the office, in memory; empty before sign-in.
  package var agenda: Agenda
  /// The next dates of referrals, beside what is planned; nil until the calendar asks for them.
  package var referralDates: Agenda?
  /// People who are announced; nil until a screen asks for them by `DeskAct.loadArrivals`, then kept fresh.
  package var arrivals: ArrivalIndex?
  /// Cases whose closing waits for a second person, each with who proposed it.
  package var closings: [RecordID: RecordID] = [:]
  /// The rules that the office follows up by, and the days it is open.
  package var schedule: FollowUpSchedule
  /// What the office chases its referrals by, and what it calls the same help twice.
  package var referralRules = ReferralRules()
  /// The last record this person entered, for F5.
  package var previous: Answers
  /// Answers of the case that a form of one section looks at: sex, birth date.
  package var surroundings: Answers = [:]
  /// Names of the themes there are, and of the one in use.
  package var themes: [String]
  package var theme: String
  /// Rows of a screen's body, between its title and its help line: what a page key moves by.
  package var bodyRows = Furniture.body(rows: Furniture.leastRows, columns: Furniture.leastColumns).height
  /// The texts of papers, and what the office says of them.
  package var templates = PaperTemplates()
  package var paperSettings = PaperSettings()
  /// Columns of the screen: how many columns of a board are in sight.
  package var bodyColumns = Furniture.leastColumns
  /// A new identifier for something this key makes.
  package var newID: @Sendable () -> RecordID

  package init(
    wording: Wording,
    now: Instant,
    office: OfficeFacts? = nil,
    member: StaffMember? = nil,
    index: PeopleIndex = .empty,
    directory: ProviderDirectory? = nil,
    referrals: ReferralIndex? = nil,
    staff: [StaffMember] = [],
    agenda: Agenda = Agenda(),
    schedule: FollowUpSchedule? = nil,
    previous: Answers = [:],
    themes: [String] = [],
    theme: String = "",
    newID: @escaping @Sendable () -> RecordID
  ) {
    self.wording = wording
    self.now = now
    self.office = office
    self.member = member
    self.index = index
    self.directory = directory
    self.referrals = referrals
    self.staff = staff
    self.agenda = agenda
    self.schedule = schedule ?? FollowUpSchedule(rules: FollowUpRules(version: 0, rules: []))
    self.previous = previous
    self.themes = themes
    self.theme = theme
    self.newID = newID
  }

  /// How this office signs its papers.
  package var paperOffice: PaperOffice {
    PaperOffice(name: office?.name ?? "", phone: paperSettings.phone, address: paperSettings.address)
  }

  package var today: CivilDay { now.day }

  /// The world of a form, as the form engine wants it.
  package var form: FormContext {
    let words = wording
    let directory = directory
    let names = Dictionary(staff.map { ($0.login, $0.name) }) { first, _ in first }
    return FormContext(
      today: today, now: now, previous: previous, surroundings: surroundings,
      optionName: { list, code in
        switch list {
        case HandoverForm.agentList: names[code] ?? code
        case ReferralFilterForm.providerList: directory?.provider(coded: code)?.calledName ?? code
        default: words.name(ofOption: code, in: list)
        }
      })
  }

  /// The theme after the one in use, round and round.
  package var nextTheme: String {
    guard let at = themes.firstIndex(of: theme) else { return themes.first ?? theme }
    return themes[(at + 1) % themes.count]
  }

  /// The name of a staff member, or an empty text.
  package func name(ofStaff id: RecordID) -> String {
    staff.first { $0.id == id }?.name ?? ""
  }
}
