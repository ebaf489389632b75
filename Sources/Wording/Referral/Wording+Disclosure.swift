package import Casework

/// What leaves the office about somebody, by what right, and why it cannot yet.
extension Wording {
  /// The value of a line, to stand behind the name of its item.
  package func text(of fact: DisclosureFact) -> String {
    switch fact {
    case .name(let family, let given):
      clean([family.uppercased(), given].filter { !$0.isEmpty }.joined(separator: " "))
    case .sex(let sex): name(of: sex)
    case .birth(let birth): date(birth)
    case .residence(let department, let village):
      ([village].filter { !$0.isEmpty }.map { clean($0) } + [department.map(name(of:))].compactMap(\.self))
        .joined(separator: ", ")
    case .phone(let number, let owner, let safety):
      ([number.display]
        + [
          owner.flatMap { $0 == .own ? nil : name(of: $0) },
          safety.flatMap(manner(of:)),
        ]
        .compactMap(\.self)).joined(separator: ", ")
    case .address(let address): clean(address)
    case .document(let kind, let number): "\(name(of: kind)) \(clean(number))"
    case .language(let language): name(of: language)
    case .guardian(let guardian, let link, let phone):
      ([clean(guardian)] + [link.map(name(of:)), phone?.display].compactMap(\.self)).joined(separator: ", ")
    case .household(let size, let dependants):
      [
        size.map { persons($0) },
        dependants.map { say(fr: "\(number($0)) à charge", en: "\(number($0)) dependent") },
      ].compactMap(\.self).joined(separator: ", ")
    case .journey(let country, let day):
      [
        country.map { name(of: $0) },
        day.map { say(fr: "le \(self.day($0))", en: "on \(self.day($0))") },
      ].compactMap(\.self).joined(separator: ", ")
    case .reason(let category, let words):
      // Where nobody said more than the need, it is not said twice.
      words == name(of: category) ? words : self.fact(name(of: category), clean(words, limit: 1_000))
    case .alreadyGiven(let words): clean(words, limit: 500)
    case .health(let words): clean(words)
    }
  }

  /// How to call a number, as it is told to somebody outside; nil where it may simply be called.
  private func manner(of safety: PhoneSafety) -> String? {
    switch safety {
    case .safe: nil
    case .discreet: say(fr: "appeler sans se présenter", en: "call without saying who calls")
    case .noMessage: say(fr: "ne laisser aucun message", en: "leave no message")
    case .textOnly, .doNotCall: name(of: safety)
    }
  }

  /// By what right it leaves, as it is printed. Why an exception was made stays in the office.
  package func text(of basis: DisclosureBasis, until: CivilDay?) -> String {
    switch basis {
    case .consent(let giver, let manner, let witness):
      let how = witness.map { "\(name(of: manner)), \(clean($0))" } ?? name(of: manner)
      let end = until.map { say(fr: ", jusqu'au \(day($0))", en: ", until \(day($0))") } ?? ""
      return say(
        fr: "Accord donné par : \(name(of: giver)) (\(how))\(end)",
        en: "Consent given by: \(name(of: giver)) (\(how))\(end)")
    case .exception(let exception):
      return say(fr: "Sans accord : \(name(of: exception))", en: "Without consent: \(name(of: exception))")
    }
  }

  /// One sentence of at most 78 columns: what is missing, and so what to do.
  package func obstacle(_ obstacle: IssueObstacle) -> String {
    switch obstacle {
    case .caseClosed:
      say(fr: "Le dossier est clos : le rouvrir d'abord.", en: "The case is closed: reopen it first.")
    case .urgentHelpOnly:
      say(
        fr: "Aide urgente seulement : la personne n'a pas accepté l'enregistrement.",
        en: "Urgent help only: the person did not agree to be registered.")
    case .needClosed:
      say(fr: "Le besoin est clos : le rouvrir d'abord.", en: "The need is closed: reopen it first.")
    case .unusable(let hindrance):
      clean(
        say(fr: "Prestataire : \(text(of: hindrance))", en: "Provider: \(text(of: hindrance))"), limit: 77)
        + "."
    case .unfit:
      say(
        fr: "Une condition n'est pas remplie : dire pourquoi ce prestataire.",
        en: "A condition is not met: say why this provider.")
    case .urgencyMissing: say(fr: "L'urgence manque.", en: "The urgency is missing.")
    case .reasonMissing: say(fr: "Le motif manque.", en: "The reason is missing.")
    case .nothingToTell:
      say(
        fr: "Rien n'est à communiquer : cocher au moins une information.",
        en: "Nothing is to be told: tick one item at least.")
    case .untilMissing: say(fr: "La fin de l'accord manque.", en: "The end of the consent is missing.")
    case .untilPast(let day):
      say(fr: "L'accord a pris fin le \(self.day(day)).", en: "The consent ended on \(self.day(day)).")
    case .consentMissing:
      say(
        fr: "Demander l'accord de la personne pour ce prestataire.",
        en: "Ask for the person's consent to this provider.")
    case .consentRefused:
      say(
        fr: "La personne refuse : rien ne part sans exception enregistrée.",
        en: "The person refuses: nothing leaves without a recorded exception.")
    case .exceptionReasonMissing: say(fr: "Dire pourquoi l'exception.", en: "Say why the exception is made.")
    case .giverMissing: say(fr: "Dire qui a donné l'accord.", en: "Say who gave the consent.")
    case .mannerMissing: say(fr: "Dire comment l'accord a été donné.", en: "Say how the consent was given.")
    case .witnessMissing: say(fr: "Nommer le témoin de l'accord.", en: "Name the witness of the consent.")
    case .guardianMissing:
      say(
        fr: "Personne mineure : l'accord vient de qui la représente.",
        en: "A minor: the consent comes from who represents them.")
    case .sharingRefused:
      say(
        fr: "Le consentement du dossier refuse tout partage : le revoir d'abord.",
        en: "The consent of the case refuses any sharing: see to it first.")
    }
  }
}
