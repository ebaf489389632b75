import Casework
import Foundation
import GRDB

extension RecordID: DatabaseValueConvertible {
  var databaseValue: DatabaseValue { Data(bytes).databaseValue }

  static func fromDatabaseValue(_ value: DatabaseValue) -> RecordID? {
    Data.fromDatabaseValue(value).flatMap { RecordID(bytes: $0) }
  }
}

extension Instant: DatabaseValueConvertible {
  var databaseValue: DatabaseValue { milliseconds.databaseValue }

  static func fromDatabaseValue(_ value: DatabaseValue) -> Instant? {
    Int64.fromDatabaseValue(value).map { Instant(milliseconds: $0) }
  }
}

extension Row {
  /// A BLOB column as bytes; empty when it is NULL.
  func bytes(_ column: String) -> [UInt8] {
    Data.fromDatabaseValue(self[column] as DatabaseValue).map { [UInt8]($0) } ?? []
  }

  /// A BLOB column that may be NULL.
  func bytesIfAny(_ column: String) -> [UInt8]? {
    Data.fromDatabaseValue(self[column] as DatabaseValue).map { [UInt8]($0) }
  }

  /// A column that the schema says is always there.
  func must<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
    guard let value = Value.fromDatabaseValue(self[column] as DatabaseValue) else {
      throw DamagedRow(detail: column)
    }
    return value
  }

  /// A column that holds the name of one of a closed list.
  func word<Word: RawRepresentable<String>>(_ column: String) throws -> Word {
    guard let text = String.fromDatabaseValue(self[column] as DatabaseValue), let word = Word(rawValue: text)
    else {
      throw DamagedRow(detail: column)
    }
    return word
  }

  func day(_ column: String) -> CivilDay? {
    Int.fromDatabaseValue(self[column] as DatabaseValue).map { CivilDay(number: $0) }
  }
}

extension Database {
  /// Runs a statement that is kept prepared for the next time.
  func run(_ sql: String, _ values: [(any DatabaseValueConvertible)?]) throws {
    try cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
  }

  func row(_ sql: String, _ values: [(any DatabaseValueConvertible)?] = []) throws -> Row? {
    try Row.fetchOne(cachedStatement(sql: sql), arguments: StatementArguments(values))
  }

  func rows(_ sql: String, _ values: [(any DatabaseValueConvertible)?] = []) throws -> [Row] {
    try Row.fetchAll(cachedStatement(sql: sql), arguments: StatementArguments(values))
  }
}
