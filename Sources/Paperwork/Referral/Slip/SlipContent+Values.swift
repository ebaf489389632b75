import Casework
import Wording

extension SlipContent {
  /// What each place holds. Of a restricted one the papers that are not handed to the provider alone do not even know the provider:
  /// no template can print what is not here.
  func values(for kind: PaperKind, in wording: Wording) -> PaperTemplate.Values {
    var values = common(wording)
    switch kind {
    case .slip:
      values.merge(counter(wording)) { first, _ in first }
      values[.person] = [PaperText.clean(person, limit: 160)]
      values[.facts] = facts.flatMap { lines(of: $0, wording) }
    case .returnSlip:
      values.merge(counter(wording)) { first, _ in first }
      values[.refusals] = wording.refusalBoxes.map { PaperText.signs(of: $0) }
    case .person, .notice:
      if !isRestricted { values.merge(counter(wording)) { first, _ in first } }
    case .office:
      values.merge(counter(wording)) { first, _ in first }
      values.merge(right(wording)) { first, _ in first }
    case .message, .recall: break
    }
    return values
  }

  private func common(_ wording: Wording) -> PaperTemplate.Values {
    var values: PaperTemplate.Values = [
      .number: [number?.description ?? ReferralEntry.Issue.placeholder],
      .spacedNumber: [spaced(number)],
      .day: [wording.day(day)],
      .office: [PaperText.clean(office.name, limit: 60)],
      .officePhone: [PaperText.clean(office.phone, limit: 30)],
      .officeAddress: [PaperText.clean(office.address, limit: 120)],
      .agent: [PaperText.clean(agent, limit: 60)],
      .urgency: [PaperText.signs(of: wording.name(of: urgency))],
      .consentUntil: [consent.map { wording.day($0.until) } ?? ""],
      .restricted: [isRestricted ? wording.yes : ""],
    ]
    values[.answerBy] = answerBy.map { [wording.longDay($0)] }
    return values
  }

  /// Where the person is sent; a restricted one does not name the service.
  private func counter(_ wording: Wording) -> PaperTemplate.Values {
    let offer = to.offer
    let contact = offer.focalPoint.name.isEmpty ? offer.secondContact.name : offer.focalPoint.name
    let phone = [offer.phones.first ?? "", offer.focalPoint.phone, offer.secondContact.phone].first {
      !$0.isEmpty
    }
    let place = offer.place.map { wording.name(of: $0) } ?? ""
    let street = PaperText.clean(offer.address, limit: 160)
    let isSaid = street.lowercased().contains(place.lowercased())
    return [
      .provider: [PaperText.clean(to.provider.name, limit: 120)],
      .service: [isRestricted ? "" : PaperText.clean(offer.service, limit: 120)],
      .address: [[street, isSaid ? "" : place].filter { !$0.isEmpty }.joined(separator: ", ")],
      .contact: [PaperText.clean(contact, limit: 80)],
      .phone: [PaperText.clean(phone ?? "", limit: 30)],
      .hours: [wording.plain(offer.hours)],
      .papers: [PaperText.clean(offer.documentsToBring, limit: 300)],
      .cost: [PaperText.clean(wording.cost(offer.cost, note: offer.costNote), limit: 200)],
    ]
  }

  private func right(_ wording: Wording) -> PaperTemplate.Values {
    switch consent {
    case nil: return [:]
    case .given(let by, let how, let witness, _):
      let told = [wording.name(of: by), wording.name(of: how), PaperText.clean(witness, limit: 80)]
      return [.consent: [PaperText.signs(of: told.filter { !$0.isEmpty }.joined(separator: ", "))]]
    case .exception(let exception, _):
      // What danger somebody is in stays in the case.
      let told = isRestricted ? wording.exceptionOnFile : wording.name(of: exception)
      return [.exception: [PaperText.signs(of: told)]]
    }
  }

  private func lines(of fact: Fact, _ wording: Wording) -> [String] {
    let told = PaperText.cleanLines(fact.text)
    let first = wording.fact(PaperText.clean(fact.label, limit: 40), told.first ?? "")
    return [first] + told.dropFirst().map { "    " + $0 }
  }

  /// `K L D - R 2 6 - 0 3 8 8 - K`.
  private func spaced(_ number: ReferralNumber?) -> String {
    let shown = number?.description ?? "...-...-....-."
    return shown.map(String.init).joined(separator: " ")
  }
}
