/// A form as data: sections of fields, and the version that its answers were given under.
package struct FormSpec: Hashable, Sendable {
  /// Names the form for ever: "intake".
  package let code: String
  package let version: Int
  package let sections: [SectionSpec]

  package init(code: String, version: Int, sections: [SectionSpec]) {
    self.code = code
    self.version = version
    self.sections = sections
  }

  package var fields: [FieldSpec] { sections.flatMap(\.fields) }
}

/// One section of a form, in the order its questions are asked.
package struct SectionSpec: Hashable, Sendable {
  package let code: SectionCode
  package let fields: [FieldSpec]

  package init(code: SectionCode, fields: [FieldSpec]) {
    self.code = code
    self.fields = fields
  }
}
