package import Casework

/// Assessments in lists, at most 74 columns each; what is sealed and what is said about leaving again never enters.
extension Wording {
  /// `12/03/2026  initial  2 séances  41 réponses sur 78`.
  package func line(ofAssessment record: CaseRecord, today: CivilDay) -> String {
    let facts = AssessmentFacts(of: record)
    let progress = AssessmentProgress.of(record, on: today)
    let day = facts.days.last ?? record.made.day
    var parts = [self.day(day)]
    if let moment = facts.moment { parts.append(name(of: moment)) }
    if facts.days.count > 1 { parts.append(sittings(facts.days.count)) }
    parts.append(answered(progress.answered, of: progress.asked))
    return parts.joined(separator: "  ")
  }

  /// `Économique 12/21`; `complet` instead of the figures once nothing is left to ask.
  package func line(of part: AssessmentProgress.Part) -> String {
    let state =
      part.answered == part.asked
      ? say(fr: "complet", en: "complete") : "\(part.answered)/\(part.asked)"
    let line = "\(name(of: part.section)) \(state)"
    return part.isSealed ? line + say(fr: ", une partie réservée", en: ", a part restricted") : line
  }

  package func sittings(_ count: Int) -> String {
    counted(count, fr: ("séance", "séances"), en: ("sitting", "sittings"))
  }

  /// `41 réponses sur 78`, or that nothing is left to ask.
  package func answered(_ count: Int, of asked: Int) -> String {
    if count == asked { return say(fr: "complète", en: "complete") }
    let noun = counted(count, fr: ("réponse", "réponses"), en: ("answer", "answers"))
    return say(fr: "\(noun) sur \(number(asked))", en: "\(noun) of \(number(asked))")
  }
}
