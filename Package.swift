// swift-tools-version: 6.3
import PackageDescription

/// What every room is compiled with: warnings stop the build, and an import stays inside the file's room unless it says so.
let house: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
]

/// The released program carries Swift, Foundation and ICU in itself: it starts a fifth sooner and stands in six megabytes
/// less than with fourteen shared libraries, and runs where no Swift is.
let standalone: [LinkerSetting] =
  [
    .unsafeFlags(["-static-stdlib"], .when(platforms: [.linux], configuration: .release))
  ]
  + ["CoreFoundation", "_FoundationICU", "_FoundationCShims", "_FoundationCollections", "stdc++"].map {
    .linkedLibrary($0, .when(platforms: [.linux], configuration: .release))
  }

let package = Package(
  name: "baos",
  products: [
    .executable(name: "baos", targets: ["baos"]),
    // For tests only: loaded before a program, it records the disk and moves the clock.
    .library(name: "CMachine", type: .dynamic, targets: ["CMachine"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Ground floor: C, and the domain.
    .target(
      name: "CTerm",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
    .target(
      name: "Casework",
      dependencies: [.product(name: "Yams", package: "Yams")],
      resources: [
        .embedInCode("Names/aliases.yaml"), .embedInCode("Instruments/Shipped"),
        .embedInCode("Providers/Starting/starting.yaml"),
        .embedInCode("FollowUp/rules.yaml"),
        .embedInCode("Referral/Clock/clock.yaml"),
        .embedInCode("Referral/Overlap/overlap.yaml"),
      ],
      swiftSettings: house),

    // First floor: keys and words.
    .target(name: "Vault", dependencies: ["CSodium"], swiftSettings: house),
    .target(name: "Wording", dependencies: ["Casework"], swiftSettings: house),

    // Second floor: the store, the screen's surface, the paper.
    .target(
      name: "CaseStore",
      dependencies: [
        "Casework", "Vault", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: house),
    .target(
      name: "Terminal",
      dependencies: ["CTerm", .product(name: "Yams", package: "Yams")],
      resources: [.embedInCode("themes")],
      swiftSettings: house),
    .target(
      name: "Paperwork",
      dependencies: ["Casework", "Wording"],
      resources: [.embedInCode("Referral/Templates/Shipped")],
      swiftSettings: house),

    // Third floor: the desk, and the command line that composes it.
    .target(
      name: "Desk",
      dependencies: ["Casework", "CaseStore", "Wording", "Terminal", "Paperwork"],
      swiftSettings: house),
    .executableTarget(
      name: "baos",
      dependencies: [
        "Desk", "Casework", "CaseStore", "Wording", "Terminal", "Paperwork",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house, linkerSettings: standalone),

    // Tests, a room each; BinaryTests drives the real program on a terminal emulator.
    .testTarget(name: "CaseworkTests", dependencies: ["Casework"], swiftSettings: house),
    .testTarget(name: "VaultTests", dependencies: ["Vault"], swiftSettings: house),
    .testTarget(name: "WordingTests", dependencies: ["Wording", "Casework"], swiftSettings: house),
    .testTarget(
      name: "CaseStoreTests",
      // GRDB plays the stranger with a shell, who changes the file by hand.
      dependencies: ["CaseStore", "Casework", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: house),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal"], swiftSettings: house),
    .testTarget(
      name: "PaperworkTests",
      dependencies: ["Paperwork", "Casework", "Wording"],
      exclude: ["Papers"],
      swiftSettings: house),
    .testTarget(
      name: "DeskTests",
      dependencies: ["Desk", "Casework", "CaseStore", "Wording", "Terminal", "Paperwork"],
      exclude: ["Screens"],
      swiftSettings: house),
    .systemLibrary(name: "CVTerm", path: "Tests/CVTerm", providers: [.apt(["libvterm-dev"])]),
    .target(name: "CPty", path: "Tests/CPty", linkerSettings: [.linkedLibrary("util")]),
    .target(name: "CMachine", path: "Tests/CMachine"),
    .executableTarget(
      name: "Scribe", dependencies: ["CaseStore", "Casework"], path: "Tests/Scribe", swiftSettings: house),
    .testTarget(
      name: "BinaryTests", dependencies: ["CVTerm", "CPty", "baos", "Scribe", "CaseStore", "Casework"],
      swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
