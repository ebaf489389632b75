/// Something in the answers that points to a need, and how soon the need must then be met [P].
struct NeedSign: Hashable, Sendable {
  let condition: Condition
  let priority: NeedPriority

  init(_ condition: Condition, _ priority: NeedPriority) {
    self.condition = condition
    self.priority = priority
  }
}

extension NeedSign {
  static func yes(_ field: CoreField, _ priority: NeedPriority) -> NeedSign {
    NeedSign(.isYes(FieldCode(field)), priority)
  }

  static func no(_ field: CoreField, _ priority: NeedPriority) -> NeedSign {
    NeedSign(.isNo(FieldCode(field)), priority)
  }

  /// A yes or a suspicion, in the screening.
  static func suspected(_ field: CoreField, _ priority: NeedPriority) -> NeedSign {
    NeedSign(.hasOption(FieldCode(field), ThreeWay.raising), priority)
  }

  /// One of `options` was chosen.
  static func chosen<Option: OptionVocabulary>(
    _ field: CoreField, number ordinal: Int = 1, _ options: [Option], _ priority: NeedPriority
  ) -> NeedSign {
    NeedSign(.hasOption(FieldCode(field, ordinal), Set(options.map(\.rawValue))), priority)
  }

  /// Among the needs of the day, at the intake.
  static func today(_ need: ImmediateNeed, _ priority: NeedPriority) -> NeedSign {
    chosen(.immediateNeeds, [need], priority)
  }
}
