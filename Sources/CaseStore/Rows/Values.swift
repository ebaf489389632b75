import Casework
import Foundation
import GRDB

extension RecordID: DatabaseValueConvertible {
  var databaseValue: DatabaseValue {
    withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { Data($0) }.databaseValue
  }

  /// Read in two words: this runs for every row of every list.
  static func fromDatabaseValue(_ value: DatabaseValue) -> RecordID? {
    guard let data = Data.fromDatabaseValue(value), data.count == 16 else { return nil }
    return data.withUnsafeBytes { bytes in
      RecordID(
        high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
        low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }
  }
}

extension Instant: DatabaseValueConvertible {
  var databaseValue: DatabaseValue { milliseconds.databaseValue }

  static func fromDatabaseValue(_ value: DatabaseValue) -> Instant? {
    Int64.fromDatabaseValue(value).map { Instant(milliseconds: $0) }
  }
}

extension Row {
  /// Throws when there is no such column, as in a file whose schema was damaged.
  func value(_ column: String) throws -> DatabaseValue {
    try decode(DatabaseValue.self, forColumn: column)
  }

  /// A BLOB column as bytes; empty when it is NULL.
  func bytes(_ column: String) throws -> [UInt8] { try bytesIfAny(column) ?? [] }

  /// A BLOB column that may be NULL.
  func bytesIfAny(_ column: String) throws -> [UInt8]? {
    Data.fromDatabaseValue(try value(column)).map { [UInt8]($0) }
  }

  /// A column that the schema says is always there.
  func must<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
    guard let value = Value.fromDatabaseValue(try value(column)) else {
      throw DamagedRow(detail: column)
    }
    return value
  }

  /// The same by position, for statements that read thousands of rows.
  func must<Value: DatabaseValueConvertible>(at position: Int) throws -> Value {
    guard let value = Value.fromDatabaseValue(self[position] as DatabaseValue) else {
      throw DamagedRow(detail: "column \(position)")
    }
    return value
  }

  /// A column that may be NULL; throws when what stands there is of another shape.
  func ifAny<Value: DatabaseValueConvertible>(_ column: String) throws -> Value? {
    try value(column).isNull ? nil : try must(column)
  }

  func bytesIfAny(at position: Int) -> [UInt8]? {
    Data.fromDatabaseValue(self[position] as DatabaseValue).map { [UInt8]($0) }
  }

  /// A column that holds the name of one of a closed list.
  func word<Word: RawRepresentable<String>>(_ column: String) throws -> Word {
    guard let text = String.fromDatabaseValue(try value(column)), let word = Word(rawValue: text) else {
      throw DamagedRow(detail: column)
    }
    return word
  }

  func day(_ column: String) throws -> CivilDay? {
    Int.fromDatabaseValue(try value(column)).map { CivilDay(number: $0) }
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
