package import Casework

/// Words that are put into the places of a referral's papers; the sentences around them are in the templates.
extension Wording {
  package var yes: String { say(fr: "oui", en: "yes") }

  /// Nothing when nobody knows.
  package func cost(_ francs: Int?, note: String) -> String {
    switch (francs, note.isEmpty) {
    case (nil, _): note
    case (0?, true): say(fr: "rien, c'est gratuit", en: "nothing, it is free")
    case (0?, false): say(fr: "rien, c'est gratuit (\(note))", en: "nothing, it is free (\(note))")
    case (let francs?, true): money(francs)
    case (let francs?, false): "\(money(francs)) (\(note))"
    }
  }

  /// Instead of the danger, which a paper in a drawer does not name.
  package var exceptionOnFile: String {
    say(fr: "exception notée dans le dossier", en: "exception recorded in the case")
  }

  /// Why a slip is taken back, as the provider is told; nil where it must not know.
  package func toldReason(_ reason: RecallReason) -> String? {
    switch reason {
    case .consentWithdrawn:
      say(fr: "la personne a retiré son accord", en: "the person withdrew their consent")
    case .mistake: say(fr: "il a été envoyé par erreur", en: "it was sent by mistake")
    case .danger, .other: nil
    }
  }

  /// A box for each reason to refuse, two a line where they fit; at most 56 columns.
  package var refusalBoxes: [String] {
    let boxes = RefusalReason.allCases.map { reason in
      let box = "[ ] \(name(of: reason))"
      return reason == .other ? fact(box, "____________________") : box
    }
    return stride(from: 0, to: boxes.count, by: 2).map { place in
      let pair = boxes[place..<min(place + 2, boxes.count)]
      return pair.count == 1 ? boxes[place] : aligned(boxes[place], 28) + boxes[place + 1]
    }
  }

  /// `lundi à vendredi 8 h - 13 h et 14 h - 17 h ; samedi 9 h - 12 h`; "" when unknown.
  package func plain(_ hours: OpeningHours) -> String {
    var parts: [String] = []
    var place = 0
    let days = hours.days
    while place < days.count {
      var end = place
      while end + 1 < days.count, days[end + 1].spans == days[place].spans,
        days[end + 1].weekday == days[end].weekday + 1
      {
        end += 1
      }
      let (first, last) = (weekday(days[place].weekday), weekday(days[end].weekday))
      let named = first == last ? first : say(fr: "\(first) à \(last)", en: "\(first) to \(last)")
      let spans = days[place].spans.map { "\(plainClock($0.opens)) - \(plainClock($0.closes))" }
      parts.append(named + " " + spans.joined(separator: say(fr: " et ", en: " and ")))
      place = end + 1
    }
    return parts.joined(separator: say(fr: " ; ", en: "; "))
  }

  /// `8 h 30`, `08:30`.
  private func plainClock(_ minute: Int) -> String {
    let (hour, rest) = (minute / 60, minute % 60)
    return say(
      fr: rest == 0 ? "\(hour) h" : "\(hour) h \(padded(rest, to: 2))",
      en: "\(padded(hour, to: 2)):\(padded(rest, to: 2))")
  }

  private func aligned(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
