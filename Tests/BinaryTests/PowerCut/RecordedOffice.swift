import CaseStore
import Casework
import Foundation
import Testing

/// An office on whose files scribes have worked, with the record of all they asked of the disk.
final class RecordedOffice {
  let record: DiskRecord
  /// Somebody who holds every key of the office.
  let head: SignedIn
  private let root: String
  private let store: CaseStore

  /// Lets scribes work at once, each coming back `turns` times, under a promise of SQLite (nil: the program's own).
  init(scribes: Int = 1, turns: Int, synchronous: String? = nil) throws {
    let root = try Self.newFolder()
    let file = root + ".record"
    let environment = [
      "LD_PRELOAD": BuiltProgram.path("libCMachine.so"), "MACHINE_DISK": root, "MACHINE_RECORD": file,
      "MACHINE_SET": synchronous.map { "synchronous = \($0)" }, "MACHINE_READ": "2",
    ].compactMapValues { $0 }
    defer { unlink(file) }
    let runs = try (0..<scribes).map { number in
      try StartedRun(
        BuiltProgram.path("Scribe"), ["save", root + "/office", "\(root)/notes-\(number)", "\(turns)"],
        environment: environment, room: root)
    }
    for run in runs {
      let end = try run.finish()
      try #require(end.status == 0, "\(end.words)")
    }
    self.root = root
    record = try DiskRecord(file)
    store = try CaseStore.open(at: root + "/office", world: .ofTests)
    head = try store.signIn(login: "fatou", passphrase: "le vent du fleuve monte")
  }

  deinit {
    store.close()
    try? FileManager.default.removeItem(atPath: root)
  }

  /// What was noted as saved before the cut and is not there, or wrong, after it.
  func losses(after cut: PowerCut) throws -> [String] {
    let facts = SavedFacts(record.text(inFilesNamed: "notes", before: cut.after))
    let place = try Self.place(cut.files(of: record, in: "office"))
    defer { try? FileManager.default.removeItem(atPath: place) }
    return facts.isOfficeMade ? facts.losses(at: place, head: head) : try beginAgain(at: place)
  }

  /// How many cuts of `count` at random moments lose something, and what the first of them lost.
  func unlucky(of count: Int) throws -> (count: Int, first: String) {
    var unlucky = 0
    var first = ""
    for number in 0..<count {
      let seed = UInt64.random(in: 0...UInt64.max)
      let loss = PowerCut.Loss.allCases[number % PowerCut.Loss.allCases.count]
      let cut = PowerCut(after: .random(in: 1...record.acts.count), loss: loss, seed: seed)
      let losses = try losses(after: cut)
      if losses.isEmpty { continue }
      unlucky += 1
      if first.isEmpty { first = "\(cut): \(losses.prefix(4).joined(separator: "; "))" }
    }
    return (unlucky, first)
  }

  /// An office that nobody was told of must be there, or be made now.
  private func beginAgain(at path: String) throws -> [String] {
    do {
      _ = try CaseStore.open(at: path, world: .ofTests).check(by: nil)
      return []
    } catch StoreProblem.noOffice {
      let run = try StartedRun(
        BuiltProgram.path("Scribe"), ["open", path], environment: [:], room: path)
      let end = try run.finish()
      return end.status == 0 ? [] : ["not made again: \(end.words)"]
    } catch {
      return ["\(error)"]
    }
  }

  /// Puts files into a folder of their own, for their owner alone.
  private static func place(_ files: [String: [UInt8]]) throws -> String {
    let folder = try newFolder()
    // The space set aside is no part of what is looked at, and costs time to make.
    for (name, content) in files.merging(["baos.reserve": []], uniquingKeysWith: { $1 }) {
      let isMade = FileManager.default.createFile(
        atPath: folder + "/" + name, contents: Data(content), attributes: [.posixPermissions: 0o600])
      try #require(isMade)
    }
    return folder
  }

  private static func newFolder() throws -> String {
    // In memory where that can be: the record is the disk of these tests.
    let isShared = access("/dev/shm", W_OK) == 0
    let temporary = isShared ? URL(filePath: "/dev/shm") : FileManager.default.temporaryDirectory
    let name = "baos-power-\(UInt64.random(in: 0...UInt64.max))"
    let folder = temporary.resolvingSymlinksInPath().appending(path: name).path()
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    return folder
  }
}
