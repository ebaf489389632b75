package import Casework
package import Wording

/// What is to be chased on a day, on paper: a call after the other, with a box for each referral and room for a note.
///
/// It lies on a desk all day: a restricted referral is a number on it, and nothing else.
package struct ChaseSheet {
  private let list: ReferralChaseList
  private let today: CivilDay
  private let directory: ProviderDirectory
  private let wording: Wording
  private let nameOf: (ReferralCard) -> String
  private let phoneOf: (ReferralCard) -> String

  /// - Parameter nameOf: of the person, as far as the one who prints may see it; "" for none.
  /// - Parameter phoneOf: by which the person may be called; "" for none.
  package init(
    _ list: ReferralChaseList, on today: CivilDay, directory: ProviderDirectory, wording: Wording,
    nameOf: @escaping (ReferralCard) -> String, phoneOf: @escaping (ReferralCard) -> String
  ) {
    self.list = list
    self.today = today
    self.directory = directory
    self.wording = wording
    self.nameOf = nameOf
    self.phoneOf = phoneOf
  }

  /// Pages of at most 64 lines, a form feed between them; what belongs to one call stays together.
  package func printed(for office: String) -> String {
    let title = wording.chaseTitle(on: today)
    let head = [
      PaperText.clean(office, limit: 60), PaperText.signs(of: title),
      String(repeating: "=", count: PaperText.columns),
      PaperText.signs(of: wording.chaseCount(calls: list.calls.count, referrals: list.count)),
    ]
    let calls = list.calls.enumerated().map { index, call in lines(of: call, number: index + 1) }
    return PaperPages.text(
      of: PaperPages.pages(of: [head] + calls, seam: "") { page in
        PaperText.signs(of: "\(title)  page \(page)")
      })
  }

  private func lines(of call: ReferralCall, number: Int) -> [String] {
    let heads = head(of: call).map { PaperText.clean($0, limit: 200) }.filter { !$0.isEmpty }
    let first = "\(number). "
    let indent = String(repeating: " ", count: first.count)
    var lines = heads.enumerated().flatMap { index, line in
      PaperText.wrapped((index == 0 ? first : indent) + line)
    }
    for chase in call.chases {
      let isMasked = chase.card.isRestricted
      let told = [
        "[ ] \(chase.card.number)", isMasked ? "" : PaperText.clean(nameOf(chase.card), limit: 60),
        PaperText.signs(of: wording.due(chase.due, today: today)),
      ]
      lines += PaperText.wrapped(indent + told.filter { !$0.isEmpty }.joined(separator: "  "))
    }
    return lines + [indent + String(repeating: "_", count: PaperText.columns - indent.count)]
  }

  /// Whom to call, by which number, and when.
  private func head(of call: ReferralCall) -> [String] {
    switch call.party {
    case .restricted: return [wording.restrictedCall]
    case .office: return [wording.atTheOffice]
    case .person:
      guard let card = call.chases.first?.card else { return [] }
      return [[phoneOf(card), nameOf(card)].filter { !$0.isEmpty }.joined(separator: "   ")]
    case .provider(let counter):
      let offer = directory.entry(counter.offer)
      let names = [offer?.provider.calledName ?? "", offer?.offer.service ?? ""].filter { !$0.isEmpty }
      return [
        [counter.phone ?? wording.noPhoneKnown, counter.contact].filter { !$0.isEmpty }.joined(
          separator: "   "),
        names.joined(separator: ", "), wording.name(of: counter.window),
      ]
    }
  }
}
