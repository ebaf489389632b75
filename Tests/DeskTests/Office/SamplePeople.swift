import Casework

/// Thirty people with a case each, among them one family in several spellings, twins, and names with every accent.
enum SamplePeople {
  static let all: [PersonHeader] = lines.enumerated().map { person(number: $0 + 1, fields: $1) }

  /// A person by their place in the table, from 1.
  static func id(_ number: Int) -> RecordID { RecordID(high: 1_000, low: UInt64(number)) }

  static func caseID(_ number: Int) -> RecordID { RecordID(high: 2_000, low: UInt64(number)) }

  static let index: PeopleIndex = {
    var builder = PeopleIndex.Builder(expecting: all.count)
    for (place, person) in all.enumerated() {
      builder.add(wire: person.wire)
      builder.add(caseHeader(number: place + 1))
    }
    return builder.finish()
  }()

  /// The case of the person in that place: the first four were opened this week, every seventh is closed, and one
  /// person wanted help without being registered.
  static func caseHeader(number: Int) -> CaseHeader {
    let status: CaseStatus = number == 30 ? .urgentHelpOnly : number % 7 == 0 ? .closed : .open
    let opened = SampleOffice.today.adding(days: number <= 4 ? -(number % 2) : -9 * number)
    return CaseHeader(
      id: caseID(number), person: id(number),
      number: CaseNumber(office: "KLD", year: opened.year % 100, counter: 500 - number * 7), status: status,
      agent: SampleOffice.staff[number % 3].id, opened: opened,
      closed: status == .closed ? opened.adding(days: 3) : nil,
      lastChange: SampleOffice.at(10, daysAgo: max(0, SampleOffice.today.number - opened.number)),
      version: 3, country: ["LBY", "DZA", "ESP", "MAR", "NER"][number % 5], hasFollowUp: number % 3 == 0)
  }

  private static func person(number: Int, fields: [String]) -> PersonHeader {
    PersonHeader(
      id: id(number), familyName: fields[0], givenNames: fields[1], nickname: fields[8],
      sex: Sex(rawValue: fields[2]), birth: birth(fields[3]), birthPlace: fields[5], department: fields[4],
      village: fields[5], phones: fields[6].isEmpty ? [] : [fields[6]], fatherName: fields[7])
  }

  private static func birth(_ text: String) -> PartialDate? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    switch parts.count {
    case 3: return CivilDay(year: parts[0], month: parts[1], day: parts[2]).map(PartialDate.day)
    case 2: return .month(year: parts[0], month: parts[1])
    case 1 where parts[0] < 100: return .age(parts[0], on: SampleOffice.today)
    case 1: return .year(parts[0])
    default: return nil
    }
  }

  // Family name, given names, sex, birth, department, village, telephone, father, nickname.
  private static let lines: [[String]] =
    table.split(separator: "\n").map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }

  private static let table = """
    Ndiaye|Mamadou|H|1994|1003|Vélingara|221771234567|Ousmane|
    Ndiaye|Awa|F|1996-03|1003|Vélingara||Ousmane|
    N'Diaye|Mouhamadou|H|1996-05-02|1001|Kolda|221765550101|Ibrahima|
    Njie|Momodou|H|32|1001|Saré Bidji|2207712345||
    Baldé|Alassane|H|2001-07-14|1001|Dabo||Samba|Lass
    Baldé|Ousseynou|H|2001-07-14|1001|Dabo||Samba|
    Cissé|Adama|H|1990|1002|Médina Yoro Foulah|221701112233||
    Sané|Fatou|F|1988-11-30|1001|Kolda|221778889900|Lamine|
    Sow|Ibrahima|H|1999|1003|Kounkané||Demba|
    Diao|Ousmane|H|1985|1003|Sinthiang Koundara||Yéro|
    Kandé|Sira|F|24|1001|Sikilo|221775554433|Moussa|
    Coly|Aliou|H|1992-02|0201|Bignona|||
    Mballo|Awa|F|1997|1003|Diaobé|221766667788||
    Diamanka|Samba|H|1979-09-09|1001|Thiéty||Sadio|
    Sabaly|Moussa|H|2003|1001|Kolda|||Petit
    Gano|Yaya|H|41|1003|Vélingara|221704445566||
    Baldé|Kadiatou|F|1993|1002|Pata||Thierno|
    Baldé|Mariama|F|2002-01-01|1001|Saré Yoba|221779990011||
    Diédhiou|Éric|H|1987-06-18|0202|Oussouye||Benoît|
    Gomis|Marie-Thérèse|F|1991|0203|Ziguinchor|221763332211||
    Traoré|Sékou Amadou|H|1983|0504|Tambacounda||Bakary|
    Ndiaye Sarr Fall Diop|Cheikh Ahmadou Bamba|H|1995-12-31|0304|Touba Mosquée|||
    Camara|Fodé|H|19|1301|Kédougou||Sory|
    Seydi|Aïssatou|F|2000-10|1003|Bonconto|221770001122||
    Manga|Émile|H|1989||||Jean|
    Faye|Coumba|F|1998|0902|Foundiougne|||
    Wane|Harouna|H|1976|1103|Ranérou|||
    Diop|Ndèye Khady|F|1994-04-04|0101|Dakar Plateau|221781231234|Modou|
    Thiam|Hamady|H|2008-08|1102|Matam|||
    ||H||||||
    """
}
