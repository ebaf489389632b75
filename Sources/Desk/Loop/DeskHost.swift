package import CaseStore
package import Casework
package import Wording

/// What the desk is given by the program around it: the world, where the office is, and how long it may stand idle.
package struct DeskHost {
  package var world: World
  /// Names of the themes that can be chosen.
  package var themes: [String]
  /// Who signed in last on this host, offered on the sign-in screen; "" when unknown.
  package var lastLogin: String
  /// The limit asked for on the command line; it counts when it is shorter than the office's.
  package var idleLimit: IdleLimit?
  /// Milliseconds of a clock that only goes on, also while the machine sleeps: what waits for a silence must not
  /// wait for years because somebody set the clock.
  package var uptime: () -> Int
  /// Names that are one, as this office knows them; asked for when somebody has signed in.
  package var aliases: () -> NameAliases
  /// The rules that this office follows up by, and the days it is open; asked for when somebody has signed in.
  package var schedule: () -> FollowUpSchedule
  /// What this office chases its referrals by.
  package var referrals: ReferralRules
  /// What was refused in the files of this office, said when somebody signs in; the program's own stands in its place.
  package var fileFaults: [OfficeFileFault]
  /// How papers leave.
  package var papers: PaperOutlet
  /// The language asked for on the command line; nil leaves it to the person and the office.
  package var language: Language?
  /// Opens the office of this host; nil when there is none yet.
  package var open: () throws(StoreProblem) -> CaseStore?
  /// Looks whether an office can be made so, and makes its paper key.
  package var prepare: (OfficeOpening) throws(StoreProblem) -> RecoveryKeyText
  /// Makes the office of this host.
  package var create: (OfficeOpening, RecoveryKeyText) throws(StoreProblem) -> CaseStore

  package init(
    world: World,
    themes: [String],
    lastLogin: String = "",
    idleLimit: IdleLimit? = nil,
    uptime: @escaping () -> Int,
    aliases: @escaping () -> NameAliases = { .builtIn },
    schedule: @escaping () -> FollowUpSchedule = { FollowUpSchedule() },
    referrals: ReferralRules = ReferralRules(),
    fileFaults: [OfficeFileFault] = [],
    papers: PaperOutlet = PaperOutlet(),
    language: Language? = nil,
    open: @escaping () throws(StoreProblem) -> CaseStore?,
    prepare: @escaping (OfficeOpening) throws(StoreProblem) -> RecoveryKeyText,
    create: @escaping (OfficeOpening, RecoveryKeyText) throws(StoreProblem) -> CaseStore
  ) {
    self.world = world
    self.themes = themes
    self.lastLogin = lastLogin
    self.idleLimit = idleLimit
    self.uptime = uptime
    self.aliases = aliases
    self.schedule = schedule
    self.referrals = referrals
    self.fileFaults = fileFaults
    self.papers = papers
    self.language = language
    self.open = open
    self.prepare = prepare
    self.create = create
  }
}
