import Casework
import Wording

/// What a form of the directory writes.
enum EntryTask {
  case known(DirectoryEntry)
  /// `code` is proposed.
  case newOffer(of: Provider, id: RecordID, code: String)
  case newProvider(id: RecordID, offer: RecordID)

  /// A draft taken up again, over the directory as it is now.
  init(_ draft: Draft.DirectorySubject, in directory: ProviderDirectory, region: Region?) {
    self =
      if let entry = directory.entry(draft.offer) {
        .known(entry)
      } else if let provider = directory.provider(draft.provider) {
        .newOffer(
          of: provider, id: draft.offer,
          code: region.map { directory.freeCode(of: provider, in: $0) } ?? "")
      } else {
        .newProvider(id: draft.provider, offer: draft.offer)
      }
  }

  var spec: FormSpec {
    switch self {
    case .known: DirectoryForm.known
    case .newOffer: DirectoryForm.newOffer
    case .newProvider: DirectoryForm.newProvider
    }
  }

  /// What the form is laid over.
  var entry: DirectoryEntry {
    switch self {
    case .known(let entry): entry
    case .newOffer(let provider, let id, _):
      DirectoryEntry(
        provider: provider, offer: ServiceOffer(id: id, provider: provider.id, code: "", service: ""))
    case .newProvider(let id, let offer):
      DirectoryEntry(
        provider: Provider(id: id, code: "", name: ""),
        offer: ServiceOffer(id: offer, provider: id, code: "", service: ""))
    }
  }

  /// What stands in the fields at first: a code for a new offer, nothing of a new provider.
  var answers: Answers {
    switch self {
    case .known(let entry): DirectoryForm.answers(of: entry)
    case .newOffer(_, _, let code): code.isEmpty ? [:] : [ProviderColumn.code.field: .text(code)]
    case .newProvider: [:]
    }
  }

  var subject: Draft.Subject {
    let entry = entry
    let code = entry.offer.code.isEmpty ? entry.provider.code : entry.offer.code
    return .directory(
      Draft.DirectorySubject(
        offer: entry.offer.id, provider: entry.provider.id, code: code, fingerprint: entry.fingerprint))
  }

  func name(in words: Wording) -> String {
    switch self {
    case .known(let entry): entry.offer.code
    case .newOffer(let provider, _, _): words.path(provider.code, words.placeNewOffer)
    case .newProvider: words.placeNewProvider
    }
  }

  /// What these answers make of the entry. A service that was corrected here is the office's own word from then on.
  func change(_ answers: Answers) throws(ProviderProblem) -> DirectoryChange {
    let before = entry
    var after = try DirectoryForm.entry(answers, of: spec, over: before)
    if ProviderCode.provider(ofOffer: after.offer.code) != after.provider.code {
      throw .codeOfAnother(offer: after.offer.code, provider: after.provider.code)
    }
    if after.offer != before.offer { after.offer.source = .office }
    return switch self {
    case .known: DirectoryChange(to: after, over: before)
    case .newOffer(let provider, _, _): DirectoryChange(adding: after, of: provider)
    case .newProvider: DirectoryChange(adding: after, of: nil)
    }
  }
}
