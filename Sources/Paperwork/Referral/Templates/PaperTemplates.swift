package import Wording

/// The templates in force: those the office adapted, and for the rest those that come with the program.
package struct PaperTemplates: Hashable, Sendable {
  private var own: [Key: PaperTemplate] = [:]

  private struct Key: Hashable {
    let kind: PaperKind
    let language: Language
  }

  /// The program's own.
  package init() {}

  /// `bordereau.fr.txt`: how an office's file is called.
  package static func fileName(_ kind: PaperKind, _ language: Language) -> String {
    "\(kind.rawValue).\(language.rawValue).txt"
  }

  package mutating func use(_ template: PaperTemplate, in language: Language) {
    own[Key(kind: template.kind, language: language)] = template
  }

  /// Whether the office has its own.
  package func isAdapted(_ kind: PaperKind, _ language: Language) -> Bool {
    own[Key(kind: kind, language: language)] != nil
  }

  package func template(_ kind: PaperKind, _ language: Language) -> PaperTemplate {
    own[Key(kind: kind, language: language)] ?? Self.shipped[Key(kind: kind, language: language)]
      ?? PaperTemplate(numberAlone: kind)
  }

  /// A test reads each of them, so that none is left out.
  private static let shipped: [Key: PaperTemplate] = {
    var shipped: [Key: PaperTemplate] = [:]
    for kind in PaperKind.allCases {
      for language in Language.allCases {
        shipped[Key(kind: kind, language: language)] = try? PaperTemplate(file(kind, language), of: kind)
      }
    }
    return shipped
  }()

  /// The file that comes with the program, to be printed and adapted.
  package static func file(_ kind: PaperKind, _ language: Language) -> [UInt8] {
    switch (kind, language) {
    case (.slip, .french): PackageResources.bordereau_fr_txt
    case (.slip, .english): PackageResources.bordereau_en_txt
    case (.returnSlip, .french): PackageResources.retour_fr_txt
    case (.returnSlip, .english): PackageResources.retour_en_txt
    case (.person, .french): PackageResources.personne_fr_txt
    case (.person, .english): PackageResources.personne_en_txt
    case (.office, .french): PackageResources.bureau_fr_txt
    case (.office, .english): PackageResources.bureau_en_txt
    case (.recall, .french): PackageResources.rappel_fr_txt
    case (.recall, .english): PackageResources.rappel_en_txt
    case (.message, .french): PackageResources.message_fr_txt
    case (.message, .english): PackageResources.message_en_txt
    case (.notice, .french): PackageResources.avis_fr_txt
    case (.notice, .english): PackageResources.avis_en_txt
    }
  }
}

extension PaperTemplate {
  /// What is left without any template: the number.
  fileprivate init(numberAlone kind: PaperKind) {
    self.kind = kind
    nodes = [.line([.place(.number)])]
  }
}
