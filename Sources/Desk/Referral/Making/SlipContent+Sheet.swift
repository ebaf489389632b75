import Casework
import Paperwork
import Wording

extension SlipContent {
  /// What a slip says of what was agreed to; nil while nobody said by what right it leaves.
  init?(
    _ sheet: DisclosureSheet, isRestricted: Bool, category: NeedCategory, to entry: DirectoryEntry,
    in context: DeskContext
  ) {
    guard let basis = sheet.basis, let until = sheet.until, let urgency = sheet.head.urgency else {
      return nil
    }
    let words = context.wording
    let name = sheet.lines.lazy.compactMap { if case .name = $0 { words.text(of: $0) } else { nil } }.first
    let consent: Consent =
      switch basis {
      case .consent(let giver, let how, let witness):
        .given(by: giver, how: how, witness: witness ?? "", until: until)
      case .exception(let exception): .exception(exception, until: until)
      }
    self.init(
      office: context.paperOffice, isRestricted: isRestricted, urgency: urgency,
      day: context.today,
      answerBy: context.referralClock.answer(to: urgency, category, issued: context.today), to: entry,
      person: name ?? words.caseNumberOnly(sheet.head.caseNumber),
      facts: sheet.lines.filter { $0.item != .name }.map {
        Fact(label: words.name(of: $0.item), text: words.text(of: $0))
      },
      agent: context.member?.name ?? "", consent: consent)
  }
}
