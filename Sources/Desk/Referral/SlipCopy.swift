package import Casework
package import Paperwork
import Wording

/// The papers of a referral that was issued, to be printed, written as files, or read.
package struct SlipCopy {
  private let content: SlipContent
  private let number: ReferralNumber
  /// The provider's part as it left, so that it is printed to the letter.
  private let issued: String

  package init(_ content: SlipContent, number: ReferralNumber, issued: String) {
    var content = content
    content.number = number
    self.content = content
    self.number = number
    self.issued = issued
  }

  /// Of a referral read again; nil for a draft, where the text is sealed to this reader, or its service is not at hand.
  init?(_ referral: Referral, in context: DeskContext) {
    let card = referral.card
    guard let issued = referral.issuedText, let entry = context.directory?.entry(card.offer) else {
      return nil
    }
    let issuer = referral.papers.last { $0.kind == .slip }?.by
    let day = card.standing.issued ?? card.made
    self.init(
      SlipContent(
        again: referral, to: entry, from: context.paperOffice,
        agent: issuer.map { context.name(ofStaff: $0) } ?? "",
        answerBy: context.referralClock.answer(to: card.urgency, card.category, issued: day)),
      number: card.number, issued: issued)
  }

  /// All three parts to the office's printer; where there is none, to a file to be printed elsewhere.
  func printed(in context: DeskContext) -> Outcome {
    let text = papers(in: context).printed(of: issued)
    return context.paperSettings.printer.isEmpty
      ? .keep(text, name: PaperFileName.name(number, .text)) : .print(text)
  }

  /// A page for a browser, A4.
  func kept(in context: DeskContext) -> Outcome {
    .keep(papers(in: context).page(of: issued), name: PaperFileName.name(number, .page))
  }

  func shown(in context: DeskContext) -> Outcome {
    .open(
      PaperScreen(
        papers(in: context).printed(of: issued), title: context.wording.placeSlip,
        file: PaperFileName.name(number, .text)))
  }

  /// The short texts to the provider and to the person.
  func messages(in context: DeskContext) -> Outcome {
    let papers = papers(in: context)
    let words = context.wording
    return .open(
      PaperScreen(words.messages(papers.message.text, papers.notice.text), title: words.placeMessages))
  }

  private func papers(in context: DeskContext) -> ReferralPapers {
    ReferralPapers(content, templates: context.templates, wording: context.wording)
  }
}
