/// Every closed list of the core forms, for whoever must go through all of them: pop-ups, exports, tests.
package enum OptionVocabularies {
  package static let all: [OptionList] = [
    OptionList(YesNo.self), OptionList(ThreeWay.self), OptionList(Sex.self), OptionList(Region.self),
    OptionList(Department.self), OptionList(Country.self),
    OptionList(ConsentGiver.self), OptionList(ConsentHow.self), OptionList(KinLink.self),
    OptionList(InterviewLanguage.self), OptionList(DocumentKind.self), OptionList(Literacy.self),
    OptionList(PhoneOwner.self), OptionList(PhoneSafety.self),
    OptionList(MaritalStatus.self), OptionList(HouseholdHead.self), OptionList(LivesWith.self),
    OptionList(Housing.self), OptionList(Acceptance.self),
    OptionList(ReturnCategory.self), OptionList(ReturnOrganiser.self), OptionList(ReturnTransport.self),
    OptionList(EntryPoint.self), OptionList(DepartureReason.self), OptionList(DepartureFinancing.self),
    OptionList(CreditorKind.self), OptionList(DebtPressure.self),
    OptionList(ImmediateNeed.self), OptionList(HelpKind.self), OptionList(VulnerabilityLevel.self),
    OptionList(NeedDimension.self), OptionList(NeedCategory.self), OptionList(NeedLevel.self),
    OptionList(NeedPriority.self),
    OptionList(InterviewMoment.self), OptionList(InterviewPlace.self),
    OptionList(FlagAction.self), OptionList(ClosingReason.self), OptionList(StatusCode.self),
    OptionList(RoleCode.self),
    OptionList(ScreenLanguage.self),
  ]
}
