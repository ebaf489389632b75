/// Every field of the forms that are declared in the program; its label stands in `Wording`, where a missing one
/// does not compile. The raw value is stored: it is never changed and never used again for something else.
package enum CoreField: String, CaseIterable, Sendable {
  // Consent (domain.md 6.1, principle 4).
  case consentInterview, consentShare, consentStatistics, consentPhone, consentPhoto
  case consentBy, guardianName, guardianLink, guardianPhone, minorAssent
  case consentHow, consentWitness
  case interviewLanguage, interpreter, interpreterName
  /// Which wording of the consent was read aloud; written by the program, never asked.
  case consentVersion
  /// Today's urgent help, given even when consent is refused.
  case urgentHelp, urgentHelpNote

  // Identity.
  case familyName, givenNames, sex, nickname, birth, birthPlace, nationality
  case documentKind, documentNumber
  case fatherName, motherName, firstLanguage, literacy

  // Contacts.
  case department, village, address
  case phone, phoneOwner, phoneSafe, phoneNote
  case trustedName, trustedLink, trustedPhone, trustedKnows

  // Family and household.
  case maritalStatus, children, childrenUnderFive, dependants, householdSize, householdHead
  case livesWith, housing, familyKnows, familyAcceptance, familyNote

  // Return and journey.
  case returnDate, returnCategory, returnOrganiser, returnTransport, entryPoint
  case lastCountry, otherCountries, departureDate, departureReason
  case detained, detentionCountry, detentionMonths, smuggler, smugglerNote
  case departureFinancing, indebted, debtCreditor, debtAmount, debtRepaid, debtPressure, pledgedGoods
  case previousReturns, programmeReference, journeyNote

  // Immediate needs.
  case shelterTonight, immediateNeeds, helpGiven, helpAmount, helpElsewhere, helpElsewhereNote, needsNote

  // Rapid screening: vulnerabilities (domain.md 4.2) and red flags (4.4).
  case vulnerableUnaccompanied, vulnerableSeparated, vulnerableTrafficking, vulnerableHealth
  case vulnerableDisability, vulnerablePregnant, vulnerableBreastfeeding, vulnerableSingleHead
  case vulnerableElderly, vulnerableViolence, vulnerableDistress, vulnerableDebt, vulnerableRejected
  case vulnerableUndocumented, vulnerableShipwreck
  case flagSuicidal, flagHallucinations, flagSexualExploitation, flagPhysicalViolence
  case flagAcuteIllness, flagPregnancyDanger, flagThreat, flagSmuggled, flagHomeless
  case vulnerabilityLevel, screeningNote, psychosocialNote

  // First opening of an office, and its staff.
  case officeRegion, officeName, headName, officeLanguage, staffLogin, staffName, staffRole

  // Acts on a case.
  case closingReason, closingNote, closingNeed, closingReferral, closingTold, closingUntold
  case closingContact, closingKept, closingDecision, closingAnswer
  case reopeningReason, newAgent, handoverReason, flagAction, flagActionNote
  case flagClosingText, unsealingReason

  // Circumstances of an interview with an instrument.
  case interviewDay, interviewMoment, interviewPlace, interviewPresent
  /// Which instrument and version was asked, "RSS.1"; written by the program, never asked.
  case interviewInstrument

  // Integrated assessment: its sittings.
  case assessmentMoment, sittingDay, sittingPlace, sittingLanguage, sittingInterpreter
  case sittingInterpreterName, sittingPresent

  // Assessment, economic dimension (domain.md 2.2, 4.3).
  case skills, skillsNote, schoolLevel, diploma, diplomaProof, workBefore, workDuring, workNote
  case activityNow, incomeNow, incomeRegular, assets, debtNow, debtMonthly, debtPressureNow, savings
  case savingsAmount, projectKind, projectSector, projectIdea, projectMarket, capitalOwn, capitalNeeded
  case mobility, economyNote

  // Assessment, social dimension.
  case housingNow, housingStable, householdNow, householdEarners, acceptanceNow, childrenSchoolAge
  case childrenSchooled, documentsHeld, documentsNeeded, healthCover, careNeeded, accessHealth
  case accessSchool, accessWater, accessJustice, communityTies, stigma, communityNote

  // Assessment, psychosocial dimension.
  case wellbeing, supportNetwork, supportPeople, sleep, distress, distressSigns, familyTension
  case safetyHome, safetyOutside, supportWish, wellbeingNote

  // Assessment, risk and protective factors (domain.md 2.9).
  case individualRisks, individualStrengths, individualFactorNote, householdRisks, householdStrengths
  case householdFactorNote, communityRisks, communityStrengths, communityFactorNote, structuralRisks
  case structuralStrengths, structuralFactorNote

  // Assessment, facts about leaving again (domain.md 4.3).
  case leaveIntent, leaveSteps, leaveDebt, leaveNoActivity, leaveNoSupport, leaveRisk, leaveReason

  // A need.
  case needDimension, needCategory, needLevel, needPriority, needSince
  case needSensitive, needText, needSensitiveText
  case needElsewhere, needElsewhereWho, needElsewhereWhat, needElsewhereAmount, needElsewhereWhen
  /// The rule that proposed it (`NeedProposal.rule`); written by the program, never asked.
  case needOrigin
  case needClosing, needClosingNote

  // The plan, and the conditions it needs.
  case planEconomic, planSocial, planPsychosocial, planWords
  case planReview, planRevision, planSigned, planSignedHow, planWitness
  case planMotivation, planMotivationNote, planSkill, planSkillNote, planMarket, planMarketNote
  case planCapital, planCapitalNote, planFamily, planFamilyNote, planPlace, planPlaceNote

  // An action of the plan.
  case actionDimension, actionCategory, actionText
  /// The id of the need it answers, in 32 hexadecimal digits; written by the program, never asked.
  case actionNeed
  case actionMeans, actionProvider, actionForm, actionReach
  case actionAmount, actionCommitted, actionSpent, actionDonor
  case actionResponsible, actionResponsibleName, actionStart, actionDue, actionIndicator
  case actionState, actionDocument, actionGivenUp

  // A referral: its purpose, and what leaves the office by whose consent.
  case referralUrgency, referralSensitive, referralReason, referralSensitiveReason, referralGiven
  /// Why it is made although something like it was given or is under way; although its provider does not fit.
  case referralOverlap, referralUnfit
  case referralChannel, referralAccompanied
  case disclosureConsent, disclosureException, disclosureExceptionReason, disclosureItems
  case disclosureHealth, disclosureUntil, disclosureBy, disclosureHow, disclosureWitness

  // What happens to a referral.
  case stepDay, stepChannel, stepInformant, stepNote, stepRefusal, stepUntil, stepTime, stepHold
  case stepUntold
  case stepExtent, stepGivingUp, stepOutcome, stepSatisfaction, stepRecall, stepReopening, stepChase

  // A follow-up, and an attempt to reach somebody.
  case followUpKind, followUpInstrument, followUpDay, followUpTime, followUpChannel, followUpAgent
  case followUpEvery, followUpUnit, followUpUntil, followUpNote, followUpStatus
  case contactDay, contactTime, contactChannel, contactResult, contactNote

  // People who are announced.
  case arrivalDay, arrivalParty, arrivalPeople, arrivalCountry
  case arrivalSource, arrivalSourceName, arrivalSourcePhone, arrivalChannel
  case arrivalWomen, arrivalMinors, arrivalCare, arrivalNote
  case arrivalCertainty, arrivalTime, arrivalTransport, arrivalEntry, arrivalReference, arrivalAgent

  // Filters and order of the board of referrals.
  case boardMine, boardLate, boardProvider, boardNeed, boardDimension, boardUrgency, boardSort

  // Filters of the list of cases.
  case filterStatus, filterAgent, filterFrom, filterTo, filterCountry, filterDepartment

  // Filters of the directory of providers.
  case filterRegion, filterDimension, filterNeed, filterUsable
}
