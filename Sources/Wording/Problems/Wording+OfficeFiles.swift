package import Casework

/// What is wrong in a file that the office wrote for the program.
extension Wording {
  package func sentence(for file: OfficeFileFault) -> String {
    let fault = sentence(for: file.fault)
    guard file.isPassedOver else { return fact(file.name, fault) }
    let meanwhile = say(fr: "les règles du programme valent", en: "the program's own rules hold")
    return fact(
      file.name, fault.hasSuffix(".") ? "\(fault.dropLast()) ; \(meanwhile)." : "\(fault) ; \(meanwhile).")
  }
}
