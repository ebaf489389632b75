package import Casework
package import Paperwork

/// How papers leave the desk: the program around it runs the printer and writes the files, the screens only hand over a text.
package struct PaperOutlet {
  /// The templates in force.
  package var templates: PaperTemplates
  /// How the office signs; nil where it said nothing.
  package var settings: PaperSettings
  /// What in the office's own files was refused; said once.
  package var problems: [PaperProblem]
  /// Runs the office's printer with a text, and waits for it no longer than the office allows.
  package var print: (String) throws(PaperProblem) -> Void
  /// Writes a new file of this name, readable by its owner alone; where it is.
  package var save: (_ text: String, _ name: String) throws(PaperProblem) -> String

  package init(
    templates: PaperTemplates = PaperTemplates(),
    settings: PaperSettings = PaperSettings(),
    problems: [PaperProblem] = [],
    print: @escaping (String) throws(PaperProblem) -> Void = { _ throws(PaperProblem) in throw .noPrinter },
    save: @escaping (_ text: String, _ name: String) throws(PaperProblem) -> String = {
      _, name throws(PaperProblem) in throw .noDirectory(path: name)
    }
  ) {
    self.templates = templates
    self.settings = settings
    self.problems = problems
    self.print = print
    self.save = save
  }

  /// The name of the command that prints; nil where nothing is printed from here.
  package var printer: String? { settings.printer.first }
}
