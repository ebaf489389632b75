/// What happened to the files of one folder up to some act of a record, and how much of it was made to last.
///
/// A file that was made to last is found under its name, as the file systems of Linux have it; a name that was taken
/// away or changed is sure only once the folder was made to last.
struct FolderHistory {
  struct File {
    /// Its writes and cuts.
    var acts: [Int] = []
    /// How many of them were made to last.
    var lasting = 0
    /// The change that gave it its name.
    let made: Int
  }

  struct Change {
    let act: Int
    let name: String
    /// Nil when the name was taken away.
    let file: Int?
    var isLasting = false
  }

  private(set) var files: [File] = []
  private(set) var changes: [Change] = []
  /// The first act that was not made to last.
  let firstUncertain: Int

  /// Files that hold nothing of the office: locks, shared memory, the space set aside.
  private static let idle = ["-shm", ".lock", ".unlock", ".queue", ".reserve"]

  init(_ record: DiskRecord, folder: String, before end: Int) {
    var now: [String: Int] = [:]
    for number in 0..<end {
      let act = record.acts[number]
      if act.kind == .directoryLasting, act.path == folder {
        for change in changes.indices { changes[change].isLasting = true }
      }
      guard act.path.hasPrefix(folder + "/"), !Self.idle.contains(where: { act.path.hasSuffix($0) }) else {
        continue
      }
      let name = String(act.path.dropFirst(folder.count + 1))
      switch act.kind {
      case .made:
        now[name] = files.count
        files.append(File(made: changes.count))
        changes.append(Change(act: number, name: name, file: now[name]))
      case .written, .cut:
        if let file = now[name] { files[file].acts.append(number) }
      case .lasting:
        guard let file = now[name] else { continue }
        files[file].lasting = files[file].acts.count
        changes[files[file].made].isLasting = true
      case .removed:
        now[name] = nil
        changes.append(Change(act: number, name: name, file: nil))
      case .renamed:
        let next = String(
          String(decoding: record.bytes[act.data], as: UTF8.self).dropFirst(folder.count + 1))
        now[next] = now.removeValue(forKey: name)
        changes.append(Change(act: number, name: name, file: nil))
        changes.append(Change(act: number, name: next, file: now[next]))
      case .directoryLasting: continue
      }
    }
    let writes = files.compactMap { $0.lasting < $0.acts.count ? $0.acts[$0.lasting] : nil }
    let names = changes.filter { !$0.isLasting }.map(\.act)
    firstUncertain = (writes + names).min() ?? end
  }
}
