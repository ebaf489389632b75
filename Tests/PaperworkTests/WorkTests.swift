import Casework
import Foundation
import Paperwork
import Testing
import Wording

struct `The work on a case, on paper` {
  private let words = Wording(.french, instruments: .builtIn)

  @Test func `an assessment is read section by section`() {
    let lines = lines([WorkSample.assessment])
    #expect(lines.contains("Dimension économique"))
    #expect(lines.contains("Revenu par mois : 45 000 FCFA"))
    #expect(lines.contains("Note économique : Sait coudre."))
    #expect(lines.contains("Bien-être général : difficile"))
    #expect(lines.contains { $0.hasPrefix("Évaluation : 24/11/2026  initial  ") })
  }

  @Test func `what is protected stays in the office though it was opened, and its seal is said`() throws {
    let lines = lines([WorkSample.assessment])
    #expect(lines.contains("réservé (psychosocial)") && lines.contains("réservé (protection)"))
    let json = try parsed([WorkSample.assessment])
    let economy = try #require(answers(of: "economy", in: json))
    let wellbeing = try #require(answers(of: "wellbeing", in: json))
    for (section, field) in [
      (economy, "debtPressureNow"), (wellbeing, "distress"), (wellbeing, "wellbeingNote"),
    ] {
      #expect((section[field] as? [String: Any])?["sealed"] as? Bool == true, "\(field)")
      #expect((section[field] as? [String: Any])?["value"] == nil, "\(field)")
    }
    #expect((economy["incomeNow"] as? [String: Any])?["value"] as? Int == 45_000)
  }

  @Test(arguments: [Wording(.french, instruments: .builtIn), Wording(.english, instruments: .builtIn)])
  func `nothing about leaving again is on any paper`(words: Wording) {
    let file = WorkSample.file([WorkSample.assessment])
    let text = lines([WorkSample.assessment], words).joined(separator: "\n")
    let json = CaseJSON.text(of: file, specs: IntakeForm.spec.fields)
    for paper in [text, json] {
      #expect(!paper.contains(WorkSample.secret))
      #expect(!paper.contains("leave") && !paper.contains("reemigration"))
    }
    let section = AssessmentForm.spec.sections.first { $0.code == .reemigration }
    for field in section?.fields ?? [] {
      #expect(!text.contains(words.label(of: field.code)), "\(field.code)")
    }
    #expect(section?.fields.isEmpty == false && !text.contains(words.title(of: .reemigration)))
  }

  @Test func `an interview gives its scores with range and coverage, and none of its answers`() throws {
    let answers: Answers = Dictionary(
      uniqueKeysWithValues: (1...4).map { (FieldCode("WHO5.1.\($0)"), .choice("3")) })
    let json = try parsed([WorkSample.interview("WHO5.1", in: .casework, answers)])
    let interview = try #require((json["interviews"] as? [[String: Any]])?.first)
    #expect(interview["instrument"] as? String == "WHO5" && interview["instrumentVersion"] as? Int == 1)
    #expect(interview["day"] as? String == "2026-11-22" && interview["moment"] as? String == "S")
    let score = try #require((interview["scores"] as? [[String: Any]])?.first)
    #expect(score["value"] is NSNull)
    #expect(score["lowest"] as? Int == 48 && score["highest"] as? Int == 68)
    #expect(score["coveragePercent"] as? Int == 80 && score["reason"] as? String == "notAllAnswered")
    #expect(interview["sections"] == nil && interview["answers"] == nil)
  }

  @Test func `each score is a line with its range and coverage, and the notice under them`() throws {
    let answers: Answers = Dictionary(
      uniqueKeysWithValues: (1...4).map { (FieldCode("WHO5.1.\($0)"), .choice("3")) })
    let lines = lines([WorkSample.interview("WHO5.1", in: .casework, answers)])
    let head = try #require(lines.firstIndex { $0.hasPrefix("Entretien : WHO5 1 ") })
    #expect(lines[head].hasSuffix("22/11/2026  suivi"))
    #expect(lines[head + 1].contains("(48 à 68)  couverture 80 %"))
    #expect(lines[head + 1].hasSuffix("il manque 1 réponse"))
    #expect(lines[head + 2] == "Dépistage, pas un diagnostic.")
  }

  @Test func `a score with decimals is an exact number`() throws {
    let items = try #require(InstrumentShelf.builtIn.current("RSS")).items
    let answers = Dictionary(
      items.map { ($0.field, Answer.choice($0.scale.list.options[1])) },
      uniquingKeysWith: { first, _ in first })
    let file = WorkSample.file([WorkSample.interview("RSS.1", in: .casework, answers)])
    let results = try #require(InstrumentShelf.builtIn.current("RSS"))
      .results(for: answers, onDay: CaseSample.day.adding(days: -2), birth: .year(1994))
    let value = try #require(results.compactMap(\.value).first { $0.tenThousandths % 10_000 != 0 })
    let json = CaseJSON.text(of: file, specs: [])
    let digits = String(10_000 + value.tenThousandths % 10_000).dropFirst()
    let trimmed = String(digits.reversed().drop { $0 == "0" }.reversed())
    #expect(json.contains("\"value\" : \(value.tenThousandths / 10_000).\(trimmed)"))
  }

  @Test func `a sealed interview says not even what was asked`() throws {
    let record = WorkSample.interview(
      "PHQ9.1", in: .psychosocial, [FieldCode("PHQ9.1.1"): .choice("3")])
    let text = lines([record]).joined(separator: "\n")
    let json = CaseJSON.text(of: WorkSample.file([record]), specs: [])
    #expect(!text.contains("PHQ") && !json.contains("PHQ"))
    #expect(text.contains("Entretien : réservé (psychosocial)"))
    let interview = try #require((try parsed([record])["interviews"] as? [[String: Any]])?.first)
    #expect(interview["sealed"] as? Bool == true && interview["day"] is NSNull)
    #expect((interview["scores"] as? [Any])?.isEmpty == true)
  }

  @Test func `an interview with an instrument that is not at hand keeps its name`() throws {
    let record = WorkSample.interview("NEW.3", in: .casework)
    let interview = try #require((try parsed([record])["interviews"] as? [[String: Any]])?.first)
    #expect(interview["instrument"] as? String == "NEW" && interview["instrumentVersion"] as? Int == 3)
    #expect(lines([record]).contains("Entretien : NEW  22/11/2026  suivi"))
  }

  @Test func `needs stand before the plan, and each action under its plan`() throws {
    let plan = WorkSample.record(
      5, .plan, [.plan: [FieldCode(.planEconomic): .text("Ouvrir un atelier.")]], status: .superseded)
    let revised = WorkSample.record(
      6, .plan, [.plan: [FieldCode(.planSocial): .text("Retrouver ses papiers.")]])
    let action = WorkSample.record(
      7, .action,
      [
        .action: [
          FieldCode(.actionText): .text("Acheter deux machines"), FieldCode(.actionAmount): .money(250_000),
          FieldCode(.actionNeed): .text(RecordID(high: 9, low: 4).description),
        ]
      ], parent: plan.id, status: .met)
    let need = WorkSample.record(
      4, .need,
      [.need: [FieldCode(.needCategory): .choice("AGR"), FieldCode(.needOrigin): .text("noIncome")]])
    let lines = lines([action, revised, plan, need])
    let titles = lines.filter {
      $0.hasPrefix("Besoin :") || $0.hasPrefix("Plan :") || $0.hasPrefix("Action :")
    }
    #expect(titles == ["Besoin : en cours", "Plan : en cours", "Plan : remplacé", "Action : fait"])
    #expect(lines.contains("Objectif économique : Ouvrir un atelier."))
    #expect(!lines.contains { $0.contains("noIncome") || $0.contains(RecordID(high: 9, low: 4).description) })
    let plans = try #require(try parsed([action, plan, need])["plans"] as? [[String: Any]])
    let actions = try #require(plans.first?["actions"] as? [[String: Any]])
    let section = try #require((actions.first?["sections"] as? [String: Any])?["action"] as? [String: Any])
    let answers = try #require(section["answers"] as? [String: Any])
    #expect((answers["actionAmount"] as? [String: Any])?["value"] as? Int == 250_000)
    #expect(
      (answers["actionNeed"] as? [String: Any])?["value"] as? String
        == "00000000000000090000000000000004")
  }

  @Test func `the budget of a plan counts its own actions, in all, by dimension and by donor`() throws {
    let plan = WorkSample.record(5, .plan, [.plan: [FieldCode(.planEconomic): .text("Ouvrir un atelier.")]])
    let records = [
      plan, action(7, of: plan.id, "E", 250_000, spent: 100_000),
      action(8, of: plan.id, "S", 50_000, spent: 0),
      action(9, of: RecordID(high: 9, low: 99), "E", 900_000, spent: 0),
    ]
    let lines = lines(records)
    #expect(
      lines.contains(
        "Budget : prévu 300 000 FCFA, engagé 0 FCFA, dépensé 100 000 FCFA, reste 200 000 FCFA"))
    #expect(lines.count { $0.hasPrefix("Budget, économique : prévu 250 000 FCFA") } == 1)
    #expect(lines.count { $0.hasPrefix("Budget, OIM : prévu 300 000 FCFA") } == 1)
    let plans = try #require(try parsed(records)["plans"] as? [[String: Any]])
    let budget = try #require(plans.first?["budget"] as? [String: Any])
    #expect(budget["planned"] as? Int == 300_000 && budget["remaining"] as? Int == 200_000)
    let social = try #require((budget["byDimension"] as? [String: Any])?["S"] as? [String: Any])
    #expect(social["planned"] as? Int == 50_000)
    let donors = try #require(budget["byDonor"] as? [[String: Any]])
    #expect(donors.map { $0["donor"] as? String } == ["OIM"] && donors.first?["spent"] as? Int == 100_000)
  }

  private func action(
    _ number: UInt64, of plan: RecordID, _ dimension: String, _ amount: Int, spent: Int
  ) -> CaseRecord {
    WorkSample.record(
      number, .action,
      [
        .action: [
          FieldCode(.actionDimension): .choice(dimension), FieldCode(.actionAmount): .money(amount),
          FieldCode(.actionSpent): .money(spent), FieldCode(.actionDonor): .text("OIM"),
        ]
      ], parent: plan)
  }

  @Test(arguments: [("PRO", false), ("LOG", true)])
  func `of a restricted need only dimension, level and priority are told`(category: String, said: Bool) throws
  {
    let need = WorkSample.record(
      4, .need,
      [
        .need: [
          FieldCode(.needDimension): .choice("P"), FieldCode(.needPriority): .choice("U"),
          FieldCode(.needCategory): .choice(category), FieldCode(.needSensitive): .yesNo(said),
          FieldCode(.needSensitiveText): .text(WorkSample.secret),
          FieldCode(.needElsewhereWhat): .text(WorkSample.secret),
        ]
      ])
    let lines = lines([need])
    let json = CaseJSON.text(of: WorkSample.file([need]), specs: IntakeForm.spec.fields)
    #expect(lines.contains("réservé (protection)"))
    for paper in [lines.joined(separator: "\n"), json] {
      #expect(
        !paper.contains(WorkSample.secret) && !paper.contains("\"\(category)\""))
    }
    let needs = try #require(try parsed([need])["needs"] as? [[String: Any]])
    let section = try #require((needs.first?["sections"] as? [String: Any])?["need"] as? [String: Any])
    #expect(
      Set(try #require(section["answers"] as? [String: Any]).keys) == [
        "needDimension", "needPriority", "needSensitive", "needSensitiveText",
      ])
  }

  private func lines(_ records: [CaseRecord], _ wording: Wording? = nil) -> [String] {
    CaseText.lines(
      WorkSample.file(records), wording: wording ?? words, specs: IntakeForm.spec.fields,
      today: CaseSample.day)
  }

  private func parsed(_ records: [CaseRecord]) throws -> [String: Any] {
    let text = CaseJSON.text(of: WorkSample.file(records), specs: IntakeForm.spec.fields)
    return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func answers(of section: String, in json: [String: Any]) -> [String: Any]? {
    let assessment = (json["assessments"] as? [[String: Any]])?.first
    let sections = assessment?["sections"] as? [String: Any]
    return (sections?[section] as? [String: Any])?["answers"] as? [String: Any]
  }
}
