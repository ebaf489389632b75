import ArgumentParser
import CaseStore
import Casework
import Paperwork
import Wording

/// `baos instrument`: the questionnaires as files, and those an office adds.
struct InstrumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "instrument", abstract: Speaker.help.instruments,
    subcommands: [Check.self, List.self, Add.self], defaultSubcommand: List.self)

  /// Says where a file is wrong. Reads no data of the office.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: Speaker.help.instrumentCheck)
    @OptionGroup var shared: SharedOptions
    @Argument(help: .said(\.yamlFile)) var file: String

    func run() throws {
      do {
        let instrument = try InstrumentFiles.read(file, wording: shared.wording)
        try Output.line(shared.wording.soundInstrument(instrument))
      } catch let fault as InstrumentFault {
        throw Stop(.nothingFound, shared.wording.sentence(for: fault))
      }
    }
  }

  /// Those of the program, and those of the office where there is one; needs no passphrase.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: Speaker.help.instrumentList)
    @OptionGroup var shared: SharedOptions
    @Flag(help: .said(\.jsonList)) var json = false

    func run() throws {
      let stored = try InstrumentFiles.ofOffice(data: shared.data)
      let shelf = InstrumentShelf(ofOffice: stored)
      let office = Set(stored.map(\.digest))
      if json {
        try Output.line(InstrumentJSON.text(shelf.all, ofOffice: office))
      } else {
        for instrument in shelf.all {
          let isOfOffice = office.contains(instrument.digest)
          try Output.line(shared.wording.listLine(of: instrument, isOfOffice: isOfOffice))
        }
      }
    }
  }

  /// A newer version, or an instrument of the office's own.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: Speaker.help.instrumentAdd)
    @OptionGroup var who: SignInOptions
    @Argument(help: .said(\.yamlFile)) var file: String

    func run() throws {
      let words = who.shared.wording
      let instrument: Instrument
      do {
        instrument = try InstrumentFiles.read(file, wording: words)
      } catch let fault as InstrumentFault {
        throw Stop(.usage, words.sentence(for: fault))
      }
      let (store, member) = try who.signIn()
      defer { store.close() }
      var shelf = InstrumentShelf(ofOffice: try store.instruments())
      try shelf.add(instrument)
      try store.addInstrument(
        code: instrument.code, version: instrument.version, digest: instrument.digest, text: instrument.bytes,
        by: member)
      Speaker.say(words.instrumentAdded(instrument))
    }
  }
}
