/// A small reader of iCalendar files that knows nothing of the writer: RFC 5545, sections 3.1, 3.3.11 and 3.4, by bytes.
struct CalendarReader {
  /// Properties of the calendar itself.
  private(set) var head: [Property] = []
  /// Properties of each event.
  private(set) var events: [[Property]] = []

  struct Property: Equatable {
    var name: String
    var parameters: [String: String]
    var value: String
  }

  enum Fault: Error, Equatable {
    case bareLineEnd
    case noLastLineEnd
    case tooLong(octets: Int)
    case foldedFirst
    case notUTF8
    case noColon(String)
    case nesting(String)
    case badEscape(String)
  }

  init(_ bytes: [UInt8]) throws(Fault) {
    var open: [String] = []
    for line in try Self.unfolded(Self.lines(bytes)) {
      let property = try Self.property(line)
      switch property.name {
      case "BEGIN":
        open.append(property.value)
        if open == ["VCALENDAR", "VEVENT"] {
          events.append([])
        } else if open != ["VCALENDAR"] {
          throw .nesting(line)
        }
      case "END":
        guard open.popLast() == property.value else { throw .nesting(line) }
      default:
        switch open {
        case ["VCALENDAR"]: head.append(property)
        case ["VCALENDAR", "VEVENT"]: events[events.count - 1].append(property)
        default: throw .nesting(line)
        }
      }
    }
    if !open.isEmpty { throw .nesting("") }
  }

  /// The only value of a name in an event; nil when there is none or there are several.
  func only(_ name: String, of event: Int) -> Property? {
    let found = events[event].filter { $0.name == name }
    return found.count == 1 ? found[0] : nil
  }

  private static func lines(_ bytes: [UInt8]) throws(Fault) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    var place = 0
    while place < bytes.count {
      if bytes[place] == 13, place + 1 < bytes.count, bytes[place + 1] == 10 {
        if place - start > 75 { throw .tooLong(octets: place - start) }
        lines.append(bytes[start..<place])
        place += 2
        start = place
      } else if bytes[place] == 13 || bytes[place] == 10 {
        throw .bareLineEnd
      } else {
        place += 1
      }
    }
    if start != bytes.count { throw .noLastLineEnd }
    return lines
  }

  private static func unfolded(_ lines: [ArraySlice<UInt8>]) throws(Fault) -> [String] {
    var whole: [[UInt8]] = []
    for line in lines {
      // Each line alone must be text: a fold within a letter is allowed by the letter of the law and breaks programs.
      if String(validating: line, as: UTF8.self) == nil { throw .notUTF8 }
      if line.first == 32 || line.first == 9 {
        if whole.isEmpty { throw .foldedFirst }
        whole[whole.count - 1] += line.dropFirst()
      } else {
        whole.append(Array(line))
      }
    }
    return whole.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func property(_ line: String) throws(Fault) -> Property {
    guard let colon = line.firstIndex(of: ":") else { throw .noColon(line) }
    let parts = line[..<colon].split(separator: ";", omittingEmptySubsequences: false)
    var parameters: [String: String] = [:]
    for part in parts.dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
      if pair.count == 2 { parameters[pair[0]] = pair[1] }
    }
    let value = String(line[line.index(after: colon)...])
    return Property(name: String(parts[0]), parameters: parameters, value: try unescaped(value))
  }

  private static func unescaped(_ text: String) throws(Fault) -> String {
    var plain = ""
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        switch scalar {
        case "n", "N": plain += "\n"
        case "\\", ";", ",": plain.unicodeScalars.append(scalar)
        default: throw .badEscape(text)
        }
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == ";" || scalar == "," {
        throw .badEscape(text)
      } else {
        plain.unicodeScalars.append(scalar)
      }
    }
    if isEscaped { throw .badEscape(text) }
    return plain
  }
}
