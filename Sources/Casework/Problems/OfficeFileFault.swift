/// A mistake in a file that an office writes, and which file it is; the program's own holds meanwhile.
package struct OfficeFileFault: Error, Hashable, Sendable {
  package let file: OfficeFile
  package let fault: InstrumentFault

  package init(file: OfficeFile, fault: InstrumentFault) {
    self.file = file
    self.fault = fault
  }
}
