/// A text that comes as data, in both languages of the screen.
package struct LocalText: Hashable, Sendable {
  package let french: String
  package let english: String

  package init(fr french: String, en english: String) {
    self.french = french
    self.english = english
  }
}
