/// A way to reach somebody, and what must be known before it is used.
package struct SafeContact: Hashable, Sendable {
  package enum Who: Hashable, Sendable {
    /// The person, on a number of theirs or of somebody else.
    case person(owner: PhoneOwner?)
    /// The trusted contact, whether they know of the return, and what they are to the person.
    case trusted(name: String, link: KinLink?, knows: Bool?)
  }

  package let who: Who
  /// Nil for a number that must not be called, and where none was given.
  package let phone: PhoneNumber?
  package let safety: PhoneSafety?
  package let note: String

  /// From the section of contacts: the numbers of the person in their order, then the trusted contact.
  package static func all(in contacts: Answers) -> [SafeContact] {
    let own = (1...ContactQuestions.phoneCount).compactMap { ordinal -> SafeContact? in
      guard case .phone(let number)? = contacts[FieldCode(.phone, ordinal)] else { return nil }
      let safety = contacts.option(.phoneSafe, ordinal, PhoneSafety.self)
      return SafeContact(
        who: .person(owner: contacts.option(.phoneOwner, ordinal, PhoneOwner.self)),
        phone: safety == .doNotCall ? nil : number, safety: safety,
        note: contacts.text(.phoneNote, ordinal))
    }
    let name = contacts.text(.trustedName)
    guard !name.isEmpty else { return own }
    var phone: PhoneNumber?
    if case .phone(let number)? = contacts[FieldCode(.trustedPhone)] { phone = number }
    var knows: Bool?
    if case .yesNo(let yes)? = contacts[FieldCode(.trustedKnows)] { knows = yes }
    let link = contacts.option(.trustedLink, 1, KinLink.self)
    return own + [
      SafeContact(
        who: .trusted(name: name, link: link, knows: knows), phone: phone, safety: nil, note: "")
    ]
  }
}

extension Answers {
  fileprivate func option<Vocabulary: OptionVocabulary>(
    _ field: CoreField, _ ordinal: Int, _: Vocabulary.Type
  ) -> Vocabulary? {
    if case .choice(let code)? = self[FieldCode(field, ordinal)] { Vocabulary(rawValue: code) } else { nil }
  }

  fileprivate func text(_ field: CoreField, _ ordinal: Int) -> String {
    if case .text(let text)? = self[FieldCode(field, ordinal)] { text } else { "" }
  }
}
