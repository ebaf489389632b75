/// What somebody is employed to do at the office; `Permissions` says what each may do.
package enum Role: String, CaseIterable, Hashable, Sendable, Codable {
  /// Accueil.
  case reception
  /// Chargé(e) de dossier.
  case caseManager
  /// Assistant(e) psychosocial(e).
  case psychosocialAssistant
  /// Point focal protection.
  case protectionFocalPoint
  /// Responsable du BAOS.
  case headOfOffice
  /// Administrateur: users and settings, no case reading.
  case administrator
  /// Auditeur: the log and what is in clear.
  case auditor
  /// Statisticien: figures, no names.
  case statistician
}
