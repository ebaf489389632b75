import CaseStore
import Casework
import Wording

/// The lines of Today, worked out from what is in memory: drafts, this week's cases, cases with nothing done.
enum TodayList {
  struct Line {
    let text: String
    let end: String
    let target: Target?

    /// What Entrée opens.
    enum Target {
      case draft(DraftSummary)
      case caseFile(RecordID)
      case cases(CaseQuery)
    }
  }

  static func lines(drafts: [DraftSummary], in context: DeskContext) -> [Line] {
    let words = context.wording
    var lines: [Line] = []
    lines.append(Line(text: words.todayDrafts(drafts.count), end: "", target: nil))
    lines += drafts.map { draft in
      Line(
        text: words.draftLine(title: title(of: draft, in: context), form: draft.form),
        end: "\(draft.authorName)  \(words.ago(draft.updated, now: context.now))", target: .draft(draft))
    }
    let monday = context.today.adding(days: 1 - context.today.weekday)
    let thisWeek = context.index.cases(openedSince: monday, limit: most)
    lines.append(Line(text: "", end: "", target: nil))
    lines.append(Line(text: words.todayThisWeek(thisWeek.total), end: "", target: nil))
    lines += thisWeek.headers.map { line(for: $0, in: context) }
    if thisWeek.total > most {
      var query = CaseQuery()
      query.opened = monday...context.today.adding(days: 1)
      lines.append(Line(text: words.andMore(thisWeek.total - most), end: "", target: .cases(query)))
    }
    let untouched = context.index.casesWithNothingDone(limit: most)
    lines.append(Line(text: "", end: "", target: nil))
    let count = untouched.total
    lines.append(Line(text: words.todayUntouched(count), end: "", target: nil))
    lines += untouched.headers.map { line(for: $0, in: context) }
    if count > most {
      var query = CaseQuery()
      query.onlyUntouched = true
      lines.append(Line(text: words.andMore(count - most), end: "", target: .cases(query)))
    }
    return lines
  }

  /// Cases shown of each kind before "and n more".
  private static let most = 5

  private static func line(for header: CaseHeader, in context: DeskContext) -> Line {
    let words = context.wording
    let name =
      context.index.header(of: header.person).map { words.oneLine(of: $0, today: context.today) } ?? ""
    return Line(
      text: "\(header.number)  \(name)",
      end: "\(context.name(ofStaff: header.agent))  \(words.day(header.opened))",
      target: .caseFile(header.id))
  }

  /// The name typed so far; of a correction or a record, what it is, the case and whose it is.
  private static func title(of draft: DraftSummary, in context: DeskContext) -> String {
    let words = context.wording
    return switch draft.subject {
    case .newPerson, .newReturn: draft.title
    case .correction(let id, let section, _):
      title(words.name(of: section), of: id, in: context) ?? draft.title
    case .record(let id, let kind, _, _, _): title(words.title(of: kind), of: id, in: context) ?? draft.title
    }
  }

  private static func title(_ what: String, of caseID: RecordID, in context: DeskContext) -> String? {
    guard let header = context.index.caseHeader(caseID) else { return nil }
    let name = context.index.header(of: header.person).map { context.wording.name(of: $0) } ?? ""
    return "\(what) : \(header.number)  \(name)"
  }
}
