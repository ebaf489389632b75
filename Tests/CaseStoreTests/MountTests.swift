import CaseStore
import Testing

struct `The file system of a folder` {
  private let table = """
    22 1 8:1 / / rw,relatime - ext4 /dev/root rw,errors=remount-ro
    30 22 0:26 / /mnt/bureau rw,relatime shared:5 - nfs4 serveur:/baos rw,vers=4.2
    31 22 8:17 / /media/cle\\040usb rw,nosuid - vfat /dev/sdb1 rw,uid=1000
    32 22 8:33 / /srv ro,relatime - ext4 /dev/sdc1 ro
    33 22 0:40 / /home/awa rw - fuse.gocryptfs /home/awa.chiffre rw
    34 22 0:41 / /mnt/bureau/local rw master:1 shared:9 - ext4 /dev/sdd1 rw
    35 22 0:42 / /srv/baos rw - fuse.sshfs awa@serveur: rw
    """

  @Test(arguments: [
    ("/home/autre/baos", "ext4", Mount.Suitability.local, false),
    ("/mnt/bureau/baos", "nfs4", .network, false), ("/mnt/bureau2", "ext4", .local, false),
    ("/mnt/bureau/local/x", "ext4", .local, false), ("/media/cle usb/baos", "vfat", .withoutOwners, false),
    ("/srv", "ext4", .local, true), ("/srv/baos", "fuse.sshfs", .network, false),
    ("/home/awa", "fuse.gocryptfs", .local, false),
  ])
  func `is the one mounted nearest to it`(
    path: String,
    kind: String,
    suitability: Mount.Suitability,
    isReadOnly: Bool
  ) throws {
    let mount = try #require(Mount.holding(path, table: table))
    #expect(mount.kind == kind)
    #expect(mount.suitability == suitability)
    #expect(mount.isReadOnly == isReadOnly)
  }

  @Test(arguments: ["", "22 1 8:1 / /", "une ligne sans rien de connu dedans -", "- ext4"])
  func `is not read from lines of another shape`(line: String) {
    #expect(Mount(line: Substring(line)) == nil)
  }
}
