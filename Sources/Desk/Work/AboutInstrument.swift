import Casework
import Wording

extension ReadingScreen {
  /// Where an instrument comes from, under which licence, what was recalled, and how it is read.
  static func about(_ instrument: Instrument, place: String, in context: DeskContext) -> ReadingScreen {
    ReadingScreen(
      title: context.wording.choice(of: instrument), paragraphs: context.wording.about(instrument),
      place: place)
  }
}
