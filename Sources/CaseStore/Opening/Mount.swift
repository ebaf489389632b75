import Casework
import Glibc

/// One line of `/proc/self/mountinfo` (proc(5)): where a file system is mounted, of what kind, and whether it is
/// read-only.
package struct Mount: Hashable {
  package let point: String
  package let kind: String
  package let isReadOnly: Bool

  /// The file system that holds `path`, or nil where `/proc` does not say.
  static func holding(_ path: String) -> Mount? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    guard let table = SmallFile.read("/proc/self/mountinfo", limit: 1 << 20) else { return nil }
    return holding(String(cString: real), table: String(decoding: table, as: UTF8.self))
  }

  /// The last mount on the longest point that leads to `path`.
  package static func holding(_ path: String, table: String) -> Mount? {
    var best: Mount?
    for line in table.split(separator: "\n") {
      guard let mount = Mount(line: line), mount.leads(to: path) else { continue }
      if mount.point.utf8.count >= best?.point.utf8.count ?? 0 { best = mount }
    }
    return best
  }

  /// Fields 5 and 6 are the point and its options; after a lone dash come the kind, the source and the options of
  /// the file system itself.
  package init?(line: Substring) {
    let words = line.split(separator: " ", omittingEmptySubsequences: true)
    guard let dash = words.firstIndex(of: "-"), dash >= 6, words.count > dash + 1 else { return nil }
    point = Self.unescaped(words[4])
    kind = String(words[dash + 1])
    let ownOptions = words[5].split(separator: ",")
    let systemOptions = words.count > dash + 3 ? words[dash + 3].split(separator: ",") : []
    isReadOnly = ownOptions.contains("ro") || systemOptions.contains("ro")
  }

  /// A WAL database needs memory shared on one host, and files that only their owner reads.
  func examine(path: String) throws(StoreProblem) {
    switch suitability {
    case .network: throw .networkFileSystem(path: path, kind: kind)
    case .withoutOwners: throw .networkFileSystem(path: path, kind: kind)
    case .local: if isReadOnly { throw .readOnlyFileSystem(path: path) }
    }
  }

  package enum Suitability: Hashable {
    case local
    case network
    /// FAT and its kin, of USB sticks: no owners, no modes, torn by an early unplugging.
    case withoutOwners
  }

  /// facts-store.md section 2; of the FUSE systems only the local gocryptfs was tried.
  package var suitability: Suitability {
    switch kind {
    case "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "ceph", "glusterfs", "lustre", "gfs2",
      "ocfs2", "davfs":
      .network
    case "vfat", "msdos", "exfat", "fuseblk", "ntfs", "ntfs3", "iso9660", "udf": .withoutOwners
    case "fuse.gocryptfs": .local
    default: kind.hasPrefix("fuse") ? .network : .local
    }
  }

  private func leads(to path: String) -> Bool {
    point == "/" || path == point || path.hasPrefix(point + "/")
  }

  /// Spaces, tabs, newlines and backslashes are written in octal: `\040`.
  private static func unescaped(_ word: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(word.utf8)[...]
    while let byte = rest.popFirst() {
      let code = rest.prefix(3)
      if byte == UInt8(ascii: "\\"), code.count == 3, code.allSatisfy({ (48...55).contains($0) }) {
        bytes.append(code.reduce(0) { $0 &<< 3 | ($1 - 48) })
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
