/// Why an office is closed on a day.
package enum DayClosure: Hashable, Sendable {
  case weekend
  case holiday(Holiday)
}
