/// Why a paper was not printed, or not written; in either case nothing of it is left behind.
package enum PaperProblem: Error, Hashable, Sendable {
  /// The office named no command to print with.
  case noPrinter
  /// Others than its owner could change the file that says what is run.
  case settingsOpenToOthers(path: String)
  /// A file of the office with a mistake in it; what comes with the program is used instead.
  case template(path: String, TemplateFault)
  case settings(path: String, InstrumentFault)
  case commandNotFound(String)
  case commandNotStarted(String, detail: String)
  case timedOut(String, seconds: Int)
  /// `said` is the first line the command wrote about it, "" for none.
  case failed(String, status: Int, said: String)
  case killed(String, signal: Int)
  case fileExists(path: String)
  case noDirectory(path: String)
  case cannotWrite(path: String)
  case diskFull(path: String)
  case writeFailed(path: String, detail: String)
}
