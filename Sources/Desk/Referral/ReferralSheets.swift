import Casework
import Paperwork

/// The board on paper: what is to be chased today, or, where it is filtered by a provider, what that one still has to settle.
enum ReferralSheets {
  /// To the printer, or a file where there is none; nil where the directory is not at hand.
  static func printed(_ query: ReferralQuery, in context: DeskContext) -> Outcome? {
    guard let directory = context.directory, let live = context.referrals?.live else { return nil }
    let text: String
    let name: String
    if let provider = query.provider.flatMap({ directory.provider($0) }) {
      text = ProviderSheet.printed(
        provider, cards: live.filter { !$0.isRestricted }, on: context.today, for: context.paperOffice,
        wording: context.wording)
      name = provider.code
    } else {
      let list = ReferralChaseList(
        of: live, by: context.countedClock, directory: directory, on: context.today)
      let sheet = ChaseSheet(
        list, on: context.today, directory: directory, wording: context.wording,
        nameOf: { context.name(ofPersonOf: $0) },
        // Whether a number may be called without danger stands in the case, so none is put on a list.
        phoneOf: { _ in "" })
      text = sheet.printed(for: context.office?.name ?? "")
      name = context.wording.chaseFileName
    }
    let file = "\(name)-\(context.wording.clock(forFile: context.now)).\(PaperFileName.Form.text.rawValue)"
    return context.paperSettings.printer.isEmpty ? .keep(text, name: file) : .print(text)
  }
}
