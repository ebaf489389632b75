/// What never changes while a form is filled, worked out once: where each field stands and which fields decide
/// whether others are asked.
struct FormPlan: Hashable, Sendable {
  let fields: [FieldSpec]
  /// The place of each field in `fields`.
  let place: [FieldCode: Int]
  /// The places of each section's fields, in the order of the form.
  let sections: [(code: SectionCode, places: Range<Int>)]
  /// Places of the fields that a condition looks at.
  let deciders: Set<Int>

  init(_ spec: FormSpec) {
    var fields: [FieldSpec] = []
    var sections: [(code: SectionCode, places: Range<Int>)] = []
    for section in spec.sections {
      sections.append((section.code, fields.count..<fields.count + section.fields.count))
      fields += section.fields
    }
    let place = Dictionary(fields.enumerated().map { ($1.code, $0) }) { first, _ in first }
    self.fields = fields
    self.sections = sections
    self.place = place
    self.deciders = Set(fields.flatMap { $0.relevance.fields }.compactMap { place[$0] })
  }

  /// The place of the section a field belongs to, among the sections.
  func sectionPlace(of field: Int) -> Int {
    sections.firstIndex { $0.places.contains(field) } ?? 0
  }

  static func == (a: FormPlan, b: FormPlan) -> Bool { a.fields == b.fields }

  func hash(into hasher: inout Hasher) { hasher.combine(fields.count) }
}
