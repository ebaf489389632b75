import Casework

/// Problems of the place where the data is kept: the directory, the file, the disk, the clock.
extension Wording {
  func noOffice(at path: String) -> String {
    say(
      fr:
        "Aucun bureau dans \(place(path)). Lancer baos sans argument pour en ouvrir un, ou vérifier --data.",
      en: "There is no office in \(place(path)). Run baos alone to open one, or check --data.")
  }

  func alreadyAnOffice(at path: String) -> String {
    say(
      fr: "Un bureau existe déjà dans \(place(path)). Choisir un autre dossier avec --data.",
      en: "There is already an office in \(place(path)). Choose another directory with --data.")
  }

  func notOurFile(at path: String) -> String {
    say(
      fr:
        "Ce fichier n'est pas celui d'un bureau BAOS : \(place(path)). Rien n'y a été changé ; vérifier --data.",
      en:
        "This file does not belong to a BAOS office: \(place(path)). Nothing in it was changed; check --data."
    )
  }

  func linkedFile(at path: String) -> String {
    say(
      fr:
        "Ce fichier est un lien vers un autre endroit : \(place(path)). Y mettre le fichier lui-même, ou donner son dossier par --data.",
      en:
        "This file is a link to another place: \(place(path)). Put the file itself there, or give its directory with --data."
    )
  }

  func newerFormat(_ found: Int, known: Int) -> String {
    say(
      fr:
        "Données d'une version plus récente (format \(found), connu : \(known)). Installer la nouvelle version.",
      en: "The data is of a newer version (format \(found), known: \(known)). Install the new version.")
  }

  func damaged(at path: String, detail: String) -> String {
    say(
      fr:
        "Le fichier est abîmé : \(place(path)) (\(clean(detail))). Ne rien saisir ; restaurer la dernière copie.",
      en: "The file is damaged: \(place(path)) (\(clean(detail))). Enter nothing; restore the last backup.")
  }

  func openToOthers(at path: String, mode: Int) -> String {
    let octal = String(mode & 0o7777, radix: 8)
    return say(
      fr:
        "D'autres utilisateurs de la machine ont accès à \(place(path)) (mode \(octal)). Taper : chmod go= et ce chemin.",
      en:
        "Other users of this machine have access to \(place(path)) (mode \(octal)). Type: chmod go= and this path."
    )
  }

  func notADirectory(at path: String) -> String {
    say(
      fr: "Ce n'est pas un répertoire : \(place(path)). En indiquer un autre avec --data.",
      en: "This is not a directory: \(place(path)). Give another with --data.")
  }

  func cannotWrite(at path: String) -> String {
    say(
      fr: "Impossible d'écrire dans \(place(path)). Vérifier à qui il appartient et ses droits.",
      en: "Cannot write to \(place(path)). Check who owns it and its permissions.")
  }

  func networkFileSystem(at path: String, kind: String) -> String {
    say(
      fr: "\(place(path)) est sur un disque partagé (\(clean(kind))), où des dossiers peuvent se perdre. "
        + "Choisir un disque de cette machine.",
      en: "\(place(path)) is on a shared disk (\(clean(kind))), where cases can be lost. "
        + "Choose a disk of this machine.")
  }

  func readOnlyFileSystem(at path: String) -> String {
    say(
      fr:
        "Le disque est en lecture seule : \(place(path)). Le remonter en écriture ou choisir un autre disque.",
      en: "The disk is read-only: \(place(path)). Mount it for writing or choose another disk.")
  }

  var diskFull: String {
    say(
      fr: "Le disque est plein : rien n'a été enregistré. Libérer de la place puis enregistrer de nouveau.",
      en: "The disk is full: nothing was saved. Make room, then save again.")
  }

  func diskFailed(_ detail: String) -> String {
    say(
      fr:
        "Le disque n'a pas répondu (\(clean(detail))) : rien n'a été enregistré. Réessayer, puis prévenir le responsable.",
      en:
        "The disk did not answer (\(clean(detail))): nothing was saved. Try again, then tell the head of office."
    )
  }

  func busy(seconds: Int) -> String {
    say(
      fr: "Un autre poste écrit depuis \(duration(seconds: seconds)) : rien n'a été enregistré. Réessayer.",
      en: "Another desk has been writing for \(duration(seconds: seconds)): nothing was saved. Try again.")
  }

  func clockBehind(_ last: Instant) -> String {
    say(
      fr: "L'horloge retarde : une écriture date déjà du \(moment(last)). Mettre la machine à l'heure.",
      en:
        "The clock is behind: something was already written on \(moment(last)). Set the clock of the machine."
    )
  }

  func keysUnavailable(_ detail: String) -> String {
    say(
      fr: "Le chiffrement n'a pas pu démarrer (\(clean(detail))). Fermer d'autres programmes puis réessayer.",
      en: "Encryption could not start (\(clean(detail))). Close other programs, then try again.")
  }

  /// A path in a sentence; long ones keep their end, which tells them apart.
  private func place(_ path: String) -> String {
    path.count <= 120 ? clean(path) : "..." + clean(String(path.suffix(117)))
  }
}
