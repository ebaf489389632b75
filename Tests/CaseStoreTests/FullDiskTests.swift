import CaseStore
import Casework
import Foundation
import Testing

struct `A full disk` {
  /// A small file system in memory needs the right to mount one; elsewhere these tests say nothing.
  static let canMount: Bool = {
    let path = EmptyOffice.newPath()
    guard (try? makeFolder(path)) != nil else { return false }
    defer { try? FileManager.default.removeItem(atPath: path) }
    guard (try? run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", path)) == 0 else { return false }
    _ = try? run("umount", path)
    return true
  }()

  @discardableResult
  private static func run(_ words: String...) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  private func fill(_ path: String) throws {
    for size in [1 << 20, 4_096, 512] {
      let chunk = Data(count: size)
      let name = path + "/remplissage-\(size)"
      _ = FileManager.default.createFile(atPath: name, contents: nil)
      let file = try FileHandle(forWritingTo: URL(fileURLWithPath: name))
      while (try? file.write(contentsOf: chunk)) != nil {}
      try file.close()
    }
  }

  @Test(.enabled(if: canMount))
  func `lets the form being typed be saved, then says so, and forgets nothing that was saved`() throws {
    let disk = EmptyOffice.newPath()
    try makeFolder(disk)
    try Self.run("mount", "-t", "tmpfs", "-o", "size=24m,mode=700", "tmpfs", disk)
    defer {
      _ = try? Self.run("umount", "-l", disk)
      try? FileManager.default.removeItem(atPath: disk)
    }
    let path = disk + "/bureau"
    let world = TestWorld().world
    let store = try CaseStore.create(
      at: path, opening: EmptyOffice.opening, world: world, cost: EmptyOffice.cheap
    ).store
    let head = try store.signIn(login: "fatou", passphrase: EmptyOffice.passphrase)
    // The reserve that is kept on a disk with room.
    try writeFile(path + "/baos.reserve", Data(count: 8 << 20))
    try fill(disk)
    let saved = try store.register(SampleIntake.registration(), by: head)
    #expect(!FileManager.default.fileExists(atPath: path + "/baos.reserve"))
    try fill(disk)
    var count = 1
    do throws(StoreProblem) {
      while count < 10_000 {
        _ = try store.register(SampleIntake.registration(), by: head)
        count += 1
      }
    } catch {
      #expect(error == .diskFull)
    }
    #expect(count < 10_000)
    #expect(try store.header(ofCase: saved.id, by: head)?.number == saved.number)
    let again = try store.signIn(login: "fatou", passphrase: EmptyOffice.passphrase)
    #expect(try store.loadIndex(by: again).caseCount == count)
    // Nothing watched is shown that could not be written down.
    #expect(throws: StoreProblem.diskFull) { try store.caseFile(saved.id, by: head) }
    #expect(try store.loadIndex(by: head).caseCount == count)
    for size in [1 << 20, 4_096, 512] {
      try FileManager.default.removeItem(atPath: disk + "/remplissage-\(size)")
    }
    _ = try store.register(SampleIntake.registration(), by: head)
    let findings = try store.check(by: head).findings
    #expect(findings == [.noReserve])
    store.close()
  }
}
