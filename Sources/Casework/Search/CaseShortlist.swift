/// The first few of a kind of cases, and how many there are in all.
package struct CaseShortlist: Hashable, Sendable {
  package let headers: [CaseHeader]
  package let total: Int
}
