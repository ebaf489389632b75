import Casework
import Wording

/// The work on a case read line by line, in the order of the work: assessments, interviews, needs, plans with their
/// actions. An empty line stands before each record.
struct WorkLines {
  let file: CaseFile
  let wording: Wording
  let today: CivilDay

  var lines: [String] {
    of(.assessment).flatMap(assessment) + of(.interview).flatMap(interview) + of(.need).flatMap(titled)
      + of(.plan).flatMap(plan)
  }

  private func of(_ kind: CaseRecordKind) -> [CaseRecord] { file.records.filter { $0.kind == kind } }

  private func assessment(_ record: CaseRecord) -> [String] {
    ["", wording.fact(wording.title(of: record.kind), wording.line(ofAssessment: record, today: today))]
      + sections(of: record)
  }

  private func plan(_ plan: CaseRecord) -> [String] {
    let actions = of(.action).filter { $0.parent == plan.id }
    return titled(plan) + actions.flatMap(titled) + budget(PlanBudget(actions: actions))
  }

  /// The whole, then each dimension and each donor, a line each; nothing for a plan without amounts.
  private func budget(_ budget: PlanBudget) -> [String] {
    guard !budget.total.isEmpty else { return [] }
    let dimensions = NeedDimension.allCases.compactMap { dimension in
      budget.byDimension[dimension].map { wording.budgetFact(wording.name(of: dimension), $0) }
    }
    let donors = budget.byDonor.compactMap { donor in donor.name.map { wording.budgetFact($0, donor.sums) } }
    return ["", wording.budgetFact(nil, budget.total)] + dimensions + donors
  }

  /// `Besoin : en cours`, then what is in it.
  private func titled(_ record: CaseRecord) -> [String] {
    ["", wording.fact(wording.title(of: record.kind), wording.name(of: record.status, of: record.kind))]
      + sections(of: record)
  }

  private func sections(of record: CaseRecord) -> [String] {
    let reader = SectionLines(wording: wording, today: today)
    return RecordOnPaper(record).sections.flatMap { part in
      var section = part.record
      // A rule and the id of a record mean nothing to a reader.
      for field in NeedForm.unasked.union(ActionForm.unasked) { section.answers[field] = nil }
      return reader.lines(of: section, specs: part.spec.fields)
    }
  }

  private func interview(_ record: CaseRecord) -> [String] {
    let held = InterviewOnPaper(record, birth: file.birth, shelf: wording.instruments)
    if held.isSealed {
      let compartment = record.compartment ?? record.sealed.min { $0.rawValue < $1.rawValue } ?? .casework
      return ["", wording.fact(wording.title(of: record.kind), wording.sealed(compartment))]
    }
    let name = held.instrument.map(wording.choice(of:)) ?? held.name ?? ""
    let told = [name, wording.day(held.day), held.moment.map(wording.name(of:)) ?? ""].filter { !$0.isEmpty }
    let head = wording.fact(wording.title(of: record.kind), told.joined(separator: "  "))
    let scores = held.results.map(score)
    return ["", head] + scores + (scores.isEmpty ? [] : [wording.screeningNotice])
  }

  /// `Économique : 0,62  (0,55 à 0,70)  couverture 85 %  moyen`, or why there is no value.
  private func score(_ result: ScoreResult) -> String {
    let read = [
      wording.line(of: result), wording.reading(of: result), result.reason.map(wording.reason(of:)) ?? "",
    ]
    return wording.fact(
      wording.say(result.score.label), read.filter { !$0.isEmpty }.joined(separator: "  "))
  }
}
