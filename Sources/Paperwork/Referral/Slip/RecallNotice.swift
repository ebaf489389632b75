import Casework
package import Wording

/// The notice that takes a slip back.
package enum RecallNotice {
  /// In lines of at most 72 columns, ended by a line end; kept as it is sent.
  package static func text(
    _ content: RecallContent, templates: PaperTemplates = PaperTemplates(), wording: Wording
  ) -> String {
    templates.template(.recall, wording.language).lines(with: values(of: content, wording))
      .map { $0 + "\n" }.joined()
  }

  private static func values(of content: RecallContent, _ wording: Wording) -> PaperTemplate.Values {
    let offer = content.to.offer
    let contact = offer.focalPoint.name.isEmpty ? offer.secondContact.name : offer.focalPoint.name
    return [
      .number: [content.number.description],
      .day: [wording.day(content.day)],
      .issued: [wording.day(content.issued)],
      .office: [PaperText.clean(content.office.name, limit: 60)],
      .officeAddress: [PaperText.clean(content.office.address, limit: 120)],
      .officePhone: [PaperText.clean(content.office.phone, limit: 30)],
      .agent: [PaperText.clean(content.agent, limit: 60)],
      .provider: [PaperText.clean(content.to.provider.name, limit: 120)],
      .address: [PaperText.clean(offer.address, limit: 160)],
      .contact: [PaperText.clean(contact, limit: 80)],
      // Why somebody in danger changed their mind is not told.
      .recallReason: [
        content.isRestricted ? "" : wording.toldReason(content.reason).map { PaperText.signs(of: $0) } ?? ""
      ],
      .answerBy: [content.answerBy.map { wording.longDay($0) } ?? ""],
      .restricted: [content.isRestricted ? wording.yes : ""],
    ]
  }
}
