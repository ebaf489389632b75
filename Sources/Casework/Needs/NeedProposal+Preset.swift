extension NeedProposal {
  /// The answers that a need begins from when the agent keeps the proposal.
  package var preset: Answers {
    var answers: Answers = [
      FieldCode(.needDimension): .choice(dimension.rawValue),
      FieldCode(.needCategory): .choice(category.rawValue),
      FieldCode(.needLevel): .choice(level.rawValue),
      FieldCode(.needPriority): .choice(priority.rawValue),
      FieldCode(.needOrigin): .text(rule),
    ]
    if category.isSensitive { answers[FieldCode(.needSensitive)] = .yesNo(true) }
    return answers
  }

  /// The need as it is recorded when the agent decides that it is none, so that it is not proposed again.
  package var setAside: Answers {
    preset.merging([FieldCode(.needClosing): .choice(NeedClosing.notNeeded.rawValue)]) { $1 }
  }
}
