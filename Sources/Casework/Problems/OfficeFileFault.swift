/// A mistake in a file that an office writes, and which file it is.
package struct OfficeFileFault: Error, Hashable, Sendable {
  /// Without its directory.
  package let name: String
  package let fault: InstrumentFault
  /// Whether the program's own rules hold meanwhile; otherwise nothing goes on without the file.
  package let isPassedOver: Bool

  package init(name: String, fault: InstrumentFault, isPassedOver: Bool = false) {
    self.name = name
    self.fault = fault
    self.isPassedOver = isPassedOver
  }
}
