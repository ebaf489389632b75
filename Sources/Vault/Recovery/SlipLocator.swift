/// Two interleaved Reed-Solomon codes over GF(32), each with two check symbols: a single wrong symbol in either is
/// located.
enum SlipLocator {
  enum Finding: Equatable {
    case sound
    /// Positions of the wrong symbols, one for each code that is not sound.
    case wrong([Int])
    case somewhere
  }

  /// 52 symbols become 56: check symbols for even places at 52 and 54, for odd places at 53 and 55.
  static func complete(_ symbols: [Int]) -> [Int] {
    var whole = symbols + [0, 0, 0, 0]
    for lane in 0..<2 {
      let (sum, weighted) = syndromes(of: whole, lane: lane)
      // a + b = sum and a·α^26 + b·α^27 = weighted.
      let b = divide(weighted ^ multiply(sum, power(26)), power(26) ^ power(27))
      whole[52 + lane] = sum ^ b
      whole[54 + lane] = b
    }
    return whole
  }

  static func examine(_ symbols: [Int]) -> Finding {
    var positions: [Int] = []
    for lane in 0..<2 {
      let (sum, weighted) = syndromes(of: symbols, lane: lane)
      if sum == 0, weighted == 0 { continue }
      guard sum != 0, weighted != 0 else { return .somewhere }
      let locator = divide(weighted, sum)
      guard let place = (0..<28).first(where: { power($0) == locator }) else { return .somewhere }
      positions.append(2 * place + lane)
    }
    return positions.isEmpty ? .sound : .wrong(positions.sorted())
  }

  private static func syndromes(of symbols: [Int], lane: Int) -> (sum: Int, weighted: Int) {
    var sum = 0
    var weighted = 0
    for place in 0..<28 {
      let symbol = symbols[2 * place + lane]
      sum ^= symbol
      weighted ^= multiply(symbol, power(place))
    }
    return (sum, weighted)
  }

  /// α^n, α being a root of x⁵ + x² + 1.
  private static func power(_ n: Int) -> Int {
    var value = 1
    for _ in 0..<n { value = doubled(value) }
    return value
  }

  private static func doubled(_ value: Int) -> Int {
    value & 16 == 0 ? value << 1 : (value << 1 ^ 0b100101)
  }

  private static func multiply(_ a: Int, _ b: Int) -> Int {
    var product = 0
    var shifted = a
    var rest = b
    while rest > 0 {
      if rest & 1 == 1 { product ^= shifted }
      shifted = doubled(shifted)
      rest >>= 1
    }
    return product
  }

  /// Every element but zero has order dividing 31, so its inverse is its 30th power.
  private static func divide(_ a: Int, _ b: Int) -> Int {
    var inverse = 1
    for _ in 0..<30 { inverse = multiply(inverse, b) }
    return multiply(a, inverse)
  }
}
