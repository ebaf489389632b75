import Paperwork
import Wording

/// What a paper is called; the room of words does not know papers.
enum PaperWords {
  static func name(of kind: PaperKind, in wording: Wording) -> String {
    switch kind {
    case .slip: wording.paperSlip
    case .returnSlip: wording.paperReturn
    case .person: wording.paperPerson
    case .office: wording.paperOffice
    case .recall: wording.paperRecall
    case .message: wording.paperMessage
    case .notice: wording.paperNotice
    }
  }
}
