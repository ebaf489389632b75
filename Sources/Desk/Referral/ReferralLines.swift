import Casework
import Terminal
import Wording

/// The lines of each tab of a referral's screen, worked out from what was read.
struct ReferralLines {
  let referral: Referral
  let context: DeskContext

  private var words: Wording { context.wording }
  private var card: ReferralCard { referral.card }

  func lines(of tab: ReferralTab) -> [CaseLine] {
    switch tab {
    case .course: course
    case .provider: provider
    case .purpose: purpose
    case .papers: chain + papers
    }
  }

  /// What happened, oldest first; what was taken back stays, with a sign.
  private var course: [CaseLine] {
    guard !referral.events.isEmpty else { return [CaseLine(text: words.nothingHappened, textRole: .dim)] }
    return referral.events.flatMap { event -> [CaseLine] in
      var first = CaseLine(
        text: words.line(of: event), help: words.entered(event, by: context.name(ofStaff: event.by)))
      first.textRole = event.isTakenBack ? .dim : .text
      if event.isTakenBack { (first.sign, first.signRole) = ("-", .note) }
      if event.isSealed { (first.sign, first.signRole) = ("?", .note) }
      let said = words.circumstances(of: event)
      return [first]
        + (said.isEmpty ? [] : [CaseLine(text: "            " + said, textRole: .dim, help: first.help)])
    }
  }

  private var provider: [CaseLine] {
    guard let entry = context.directory?.entry(card.offer) else {
      return [CaseLine(text: words.providerNotAtHand, textRole: .dim)]
    }
    return OfferLines.lines(entry, in: context)
  }

  /// What was asked, and what may be told by whose consent.
  private var purpose: [CaseLine] {
    [SectionCode.referral, .disclosure].flatMap { code -> [CaseLine] in
      guard let record = referral.sections[code],
        let section = ReferralForm.spec.sections.first(where: { $0.code == code })
      else { return [] }
      return section.fields.flatMap { spec -> [CaseLine] in
        let label = words.label(of: spec.code)
        guard let answer = record.answers[spec.code] else {
          guard record.sealed.contains(spec.compartment), spec.compartment == .protection else { return [] }
          return [
            CaseLine(
              sign: "?", signRole: .note, label: label,
              text: words.sealedAnswer(words.name(of: spec.compartment)),
              textRole: .dim, help: words.sealedHelp)
          ]
        }
        return CaseLine(label: label, text: words.text(of: answer, in: spec)).folded
      }
    }
  }

  /// The referrals before it and after it for the same need.
  private var chain: [CaseLine] {
    let others = context.referrals?.cards(ofCase: card.caseID) ?? []
    let before = card.previous.flatMap { id in others.first { $0.id == id } }
    let after = others.filter { $0.previous == card.id && $0.state != .dropped }
    let linked =
      [before].compactMap(\.self).map { ($0, words.referralBefore) } + after.map { ($0, words.referralAfter) }
    return linked.map { other, label in
      CaseLine(
        sign: "+", signRole: .note, label: label,
        text: "\(words.number(of: other))  \(context.route(of: other))  \(words.name(of: other.state))",
        target: .referral(other.id))
    }
  }

  private var papers: [CaseLine] {
    let lines = referral.papers.map { paper in
      CaseLine(
        label: words.name(of: paper.kind),
        text: words.issued(paper, by: context.name(ofStaff: paper.by)), target: .paper(paper),
        help: words.digestLine(paper.digest))
    }
    return lines.isEmpty ? [CaseLine(text: words.noPaper, textRole: .dim)] : lines
  }
}
