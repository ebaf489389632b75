package import Casework

/// Words of `baos office`.
extension Wording {
  /// Which office this is, and its settings, a fact a line.
  package func lines(of office: OfficeFacts, idle: IdleLimit) -> [String] {
    [
      say(fr: "bureau : \(clean(office.name))", en: "office: \(clean(office.name))"),
      say(fr: "région : \(name(of: office.region))", en: "region: \(name(of: office.region))"),
      say(fr: "ouvert le : \(day(office.created.day))", en: "opened on: \(day(office.created.day))"),
      say(
        fr: "écran caché après : \(duration(seconds: idle.minutes * 60)) sans frappe",
        en: "screen hidden after: \(duration(seconds: idle.minutes * 60)) without a key"),
    ]
  }

  package func idleLimitSet(_ limit: IdleLimit) -> String {
    let time = duration(seconds: limit.minutes * 60)
    return say(
      fr: "Chaque poste se cache désormais après \(time) sans frappe.",
      en: "Every desk now hides after \(time) without a key.")
  }
}
