/// Lines put on pages for printers that know nothing but lines.
package enum PaperPages {
  /// 66 lines are a page of eleven inches; the rest is the margin that most printers need.
  static let most = 64
  static let cut = "- - - - - - - - - - - - - - - - - 8< - - - - - - - - - - - - - - - - - -"

  /// Blocks one under the other, `seam` between them; one that does not fit on the rest of a page begins the next. The pages after
  /// the first say whose they are.
  static func pages(
    of blocks: [[String]], seam: String, named name: (_ page: Int) -> String
  ) -> [[String]] {
    var pages: [[String]] = [[]]
    for block in blocks where !block.isEmpty {
      let last = pages[pages.count - 1]
      if !last.isEmpty, last.count + 1 + block.count <= most {
        pages[pages.count - 1] += [seam] + block
        continue
      }
      if !last.isEmpty { pages.append([name(pages.count + 1), ""]) }
      for line in block {
        if pages[pages.count - 1].count == most { pages.append([name(pages.count + 1), ""]) }
        pages[pages.count - 1].append(line)
      }
    }
    return pages
  }

  /// A form feed between pages, none after the last.
  static func text(of pages: [[String]]) -> String {
    pages.map { page in page.map { $0 + "\n" }.joined() }.joined(separator: "\u{c}")
  }
}
