import Casework

/// The name of an option, found by the list and the code that are stored.
extension Wording {
  /// The name of an option of a closed list; a code or a list that is not known is named by the code itself, so that
  /// data of a newer program still reads.
  package func name(ofOption code: String, in list: String) -> String {
    switch list {
    case YesNo.listCode: named(code, YesNo.self, name(of:))
    case ThreeWay.listCode: named(code, ThreeWay.self, name(of:))
    case VulnerabilityLevel.listCode: named(code, VulnerabilityLevel.self, name(of:))
    case FlagAction.listCode: named(code, FlagAction.self, name(of:))
    case Sex.listCode: named(code, Sex.self, name(of:))
    case DocumentKind.listCode: named(code, DocumentKind.self, name(of:))
    case Literacy.listCode: named(code, Literacy.self, name(of:))
    case ConsentGiver.listCode: named(code, ConsentGiver.self, name(of:))
    case ConsentHow.listCode: named(code, ConsentHow.self, name(of:))
    case InterviewMoment.listCode: named(code, InterviewMoment.self, name(of:))
    case InterviewPlace.listCode: named(code, InterviewPlace.self, name(of:))
    case InterviewLanguage.listCode: named(code, InterviewLanguage.self, name(of:))
    case KinLink.listCode: named(code, KinLink.self, name(of:))
    case PhoneOwner.listCode: named(code, PhoneOwner.self, name(of:))
    case PhoneSafety.listCode: named(code, PhoneSafety.self, name(of:))
    case MaritalStatus.listCode: named(code, MaritalStatus.self, name(of:))
    case HouseholdHead.listCode: named(code, HouseholdHead.self, name(of:))
    case LivesWith.listCode: named(code, LivesWith.self, name(of:))
    case Housing.listCode: named(code, Housing.self, name(of:))
    case Acceptance.listCode: named(code, Acceptance.self, name(of:))
    case ReturnCategory.listCode: named(code, ReturnCategory.self, name(of:))
    case ReturnOrganiser.listCode: named(code, ReturnOrganiser.self, name(of:))
    case ReturnTransport.listCode: named(code, ReturnTransport.self, name(of:))
    case EntryPoint.listCode: named(code, EntryPoint.self, name(of:))
    case DepartureReason.listCode: named(code, DepartureReason.self, name(of:))
    case DepartureFinancing.listCode: named(code, DepartureFinancing.self, name(of:))
    case CreditorKind.listCode: named(code, CreditorKind.self, name(of:))
    case DebtPressure.listCode: named(code, DebtPressure.self, name(of:))
    case ImmediateNeed.listCode: named(code, ImmediateNeed.self, name(of:))
    case HelpKind.listCode: named(code, HelpKind.self, name(of:))
    case NeedDimension.listCode: named(code, NeedDimension.self, name(of:))
    case NeedCategory.listCode: named(code, NeedCategory.self, name(of:))
    case NeedLevel.listCode: named(code, NeedLevel.self, name(of:))
    case NeedPriority.listCode: named(code, NeedPriority.self, name(of:))
    case WorkSector.listCode: named(code, WorkSector.self, name(of:))
    case SchoolLevel.listCode: named(code, SchoolLevel.self, name(of:))
    case DiplomaProof.listCode: named(code, DiplomaProof.self, name(of:))
    case CurrentActivity.listCode: named(code, CurrentActivity.self, name(of:))
    case ProductiveAsset.listCode: named(code, ProductiveAsset.self, name(of:))
    case ProjectKind.listCode: named(code, ProjectKind.self, name(of:))
    case Mobility.listCode: named(code, Mobility.self, name(of:))
    case ServiceAccess.listCode: named(code, ServiceAccess.self, name(of:))
    case MissingPaper.listCode: named(code, MissingPaper.self, name(of:))
    case HealthCover.listCode: named(code, HealthCover.self, name(of:))
    case TieStrength.listCode: named(code, TieStrength.self, name(of:))
    case WellbeingLevel.listCode: named(code, WellbeingLevel.self, name(of:))
    case Frequency.listCode: named(code, Frequency.self, name(of:))
    case DistressSign.listCode: named(code, DistressSign.self, name(of:))
    case SafetyLevel.listCode: named(code, SafetyLevel.self, name(of:))
    case IndividualFactor.listCode: named(code, IndividualFactor.self, name(of:))
    case HouseholdFactor.listCode: named(code, HouseholdFactor.self, name(of:))
    case CommunityFactor.listCode: named(code, CommunityFactor.self, name(of:))
    case StructuralFactor.listCode: named(code, StructuralFactor.self, name(of:))
    case LeavingIntent.listCode: named(code, LeavingIntent.self, name(of:))
    case LeavingStep.listCode: named(code, LeavingStep.self, name(of:))
    case LeavingRisk.listCode: named(code, LeavingRisk.self, name(of:))
    case NeedClosing.listCode: named(code, NeedClosing.self, name(of:))
    case Feasibility.listCode: named(code, Feasibility.self, name(of:))
    case ActionMeans.listCode: named(code, ActionMeans.self, name(of:))
    case SupportForm.listCode: named(code, SupportForm.self, name(of:))
    case SupportReach.listCode: named(code, SupportReach.self, name(of:))
    case ActionOwner.listCode: named(code, ActionOwner.self, name(of:))
    case ActionState.listCode: named(code, ActionState.self, name(of:))
    case ReferralQuery.Sort.listCode: named(code, ReferralQuery.Sort.self, sortName)
    case ReferralUrgency.listCode: named(code, ReferralUrgency.self, name(of:))
    case RefusalReason.listCode: named(code, RefusalReason.self, name(of:))
    case GivingUpReason.listCode: named(code, GivingUpReason.self, name(of:))
    case UntoldReason.listCode: named(code, UntoldReason.self, name(of:))
    case ReferralEnding.options.code: name(ofEnding: code)
    case HoldReason.listCode: named(code, HoldReason.self, name(of:))
    case ServedExtent.listCode: named(code, ServedExtent.self, name(of:))
    case ReferralOutcome.listCode: named(code, ReferralOutcome.self, name(of:))
    case Satisfaction.listCode: named(code, Satisfaction.self, name(of:))
    case StepChannel.listCode: named(code, StepChannel.self, name(of:))
    case ChaseResult.listCode: named(code, ChaseResult.self, name(of:))
    case RecallReason.listCode: named(code, RecallReason.self, name(of:))
    case DisclosureItem.listCode: named(code, DisclosureItem.self, name(of:))
    case ConsentException.listCode: named(code, ConsentException.self, name(of:))
    case FollowUpKind.listCode: named(code, FollowUpKind.self, name(of:))
    case FollowUpStatus.listCode: named(code, FollowUpStatus.self, name(of:))
    case ContactChannel.listCode: named(code, ContactChannel.self, name(of:))
    case ContactResult.listCode: named(code, ContactResult.self, name(of:))
    case RecurrenceUnit.listCode: named(code, RecurrenceUnit.self, name(of:))
    case ArrivalParty.listCode: named(code, ArrivalParty.self, name(of:))
    case ArrivalSource.listCode: named(code, ArrivalSource.self, name(of:))
    case ArrivalChannel.listCode: named(code, ArrivalChannel.self, name(of:))
    case ArrivalCare.listCode: named(code, ArrivalCare.self, name(of:))
    case DayCertainty.listCode: named(code, DayCertainty.self, name(of:))
    case NoShowReason.listCode: named(code, NoShowReason.self, name(of:))
    case ClosingDecision.listCode: named(code, ClosingDecision.self, name(of:))
    case ClosingReason.listCode: named(code, ClosingReason.self, name(of:))
    case ScreenLanguage.listCode: named(code, ScreenLanguage.self, name(of:))
    case Region.listCode: named(code, Region.self, name(of:))
    case Department.listCode: named(code, Department.self, name(of:))
    case Country.listCode: named(code, Country.self, name(of:))
    case StatusCode.listCode: named(code, StatusCode.self) { name(of: $0.status) }
    case ProviderKind.listCode: named(code, ProviderKind.self, name(of:))
    case OfficialChannel.listCode: named(code, OfficialChannel.self, name(of:))
    case SourceMark.listCode: named(code, SourceMark.self, name(of:))
    case ServiceArea.options.code: name(ofArea: code)
    case RoleCode.listCode: named(code, RoleCode.self) { name(of: $0.role) }
    default: instruments.label(ofOption: code, in: list).map { say($0) } ?? clean(code, limit: 40)
    }
  }

  /// The whole country, a region by its letters, or a department.
  private func name(ofArea code: String) -> String {
    if code == "SN" { return say(fr: "tout le pays", en: "the whole country") }
    guard let region = Region.allCases.first(where: { $0.letters == code }) else {
      return named(code, Department.self, name(of:))
    }
    return say(fr: "région de \(name(of: region))", en: "\(name(of: region)) region")
  }

  /// How far the service was given, or why it is given up.
  private func name(ofEnding code: String) -> String {
    switch ReferralEnding.extent(code) {
    case .fully: say(fr: "service rendu, en totalité", en: "served in full")
    case .partly: say(fr: "service rendu, en partie", en: "served in part")
    case nil: named(code, GivingUpReason.self, name(of:))
    }
  }

  private func named<Vocabulary: OptionVocabulary>(
    _ code: String,
    _ type: Vocabulary.Type,
    _ name: (Vocabulary) -> String
  ) -> String {
    Vocabulary(rawValue: code).map(name) ?? clean(code, limit: 40)
  }
}
