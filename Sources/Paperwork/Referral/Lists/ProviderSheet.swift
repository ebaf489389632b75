package import Casework
package import Wording

/// The referrals a provider still has to settle, on paper, to go through with it: numbers and days, no name, since the slips that
/// it was given say as much of anybody as it may know.
package enum ProviderSheet {
  /// Pages of at most 64 lines, a form feed between them. Of `cards` those count that the provider has and that are not over.
  package static func printed(
    _ provider: Provider, cards: [ReferralCard], on today: CivilDay, for office: PaperOffice, wording: Wording
  ) -> String {
    let open = cards.filter { $0.provider == provider.id && $0.state.isOut }
      .sorted { ($0.standing.issued ?? $0.made, $0.number) < ($1.standing.issued ?? $1.made, $1.number) }
    let title = wording.providerSheetTitle(PaperText.clean(provider.name, limit: 120), on: today)
    let phone = office.phone.isEmpty ? "" : wording.fact(wording.telephone, office.phone)
    let head =
      [PaperText.clean(office.name, limit: 60), PaperText.clean(phone, limit: 60)].filter { !$0.isEmpty }
      + PaperText.wrapped(PaperText.signs(of: title))
      + [
        String(repeating: "=", count: PaperText.columns),
        PaperText.signs(of: wording.openReferrals(open.count)),
      ]
    return PaperPages.text(
      of: PaperPages.pages(of: [head] + open.map { lines(of: $0, wording) }, seam: "") { page in
        PaperText.cut(PaperText.signs(of: "page \(page)  \(title)"), to: PaperText.columns)
      })
  }

  private static func lines(of card: ReferralCard, _ wording: Wording) -> [String] {
    let standing = card.standing
    let state =
      standing.state == .issued ? "" : "\(wording.name(of: standing.state)) \(wording.day(standing.since))"
    let until = standing.until.map { wording.until($0) } ?? ""
    let told = [
      card.number.description, wording.issuedOn(standing.issued ?? card.made), wording.name(of: card.urgency),
    ]
    let line = (told + [[state, until].filter { !$0.isEmpty }.joined(separator: ", ")]).joined(
      separator: "  ")
    return PaperText.wrapped(PaperText.signs(of: line))
      + PaperText.wrapped("    " + PaperText.signs(of: wording.answerBoxes))
  }
}
