import Casework

/// What is known of an offer, a line each: whom to ask for, where and when, what to bring.
enum OfferLines {
  static func lines(_ entry: DirectoryEntry, in context: DeskContext) -> [CaseLine] {
    let words = context.wording
    let offer = entry.offer
    let place = offer.place.map { words.name(of: $0) } ?? ""
    let facts = [
      (words.providerLabel, entry.provider.name), (words.serviceLabel, offer.service),
      (words.placeLabel, [offer.address, place].filter { !$0.isEmpty }.joined(separator: ", ")),
      (words.phoneLabel, offer.phones.joined(separator: ", ")), (words.hoursLabel, offer.hours.text),
      (words.focalPointLabel, words.name(of: offer.focalPoint)),
      (words.secondContactLabel, words.name(of: offer.secondContact)),
      (words.officialChannelLabel, offer.channel.map { words.name(of: $0) } ?? ""),
      (words.toBringLabel, offer.documentsToBring), (words.noteLabel, offer.note),
      (words.verifiedLabel, words.text(of: offer.verificationAge(on: context.today))),
    ]
    return facts.filter { !$0.1.isEmpty }.flatMap { CaseLine(label: $0.0, text: $0.1).folded }
  }
}
