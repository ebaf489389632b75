/// By what right something of somebody leaves the office.
package enum DisclosureBasis: Hashable, Sendable {
  /// The witness is named where it was spoken before one.
  case consent(by: ConsentGiver, how: ConsentHow, witness: String?)
  /// Without consent; why stays in the case.
  case exception(ConsentException)
}
