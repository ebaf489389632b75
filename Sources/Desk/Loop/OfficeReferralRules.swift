package import Casework

/// What an office's files say of its referrals, and what in them was refused.
package struct OfficeReferralRules {
  package var rules = ReferralRules()
  /// Said when somebody signs in.
  package var faults: [OfficeFileFault] = []

  /// An office without files of its own.
  package init() {}
}
