/// Why an offer cannot be used on a day, whoever asks. Full is none: there may be a waiting list.
package enum OfferHindrance: Hashable, Sendable {
  case providerInactive
  case offerInactive
  case paused(OfferPause)
}
