package import Casework

/// Exact decimals as text.
extension Wording {
  /// `0,62` and `0.62`: with the given decimals, or as few as say all.
  package func decimal(_ value: Points, decimals: Int? = nil) -> String {
    let size = value.tenThousandths.magnitude
    var fraction = String(padded(Int(size % 10_000), to: 4))
    if let decimals {
      fraction = String(fraction.prefix(decimals))
    } else {
      while fraction.last == "0" { fraction.removeLast() }
    }
    let whole = (value < .zero ? "-" : "") + number(Int(size / 10_000))
    return fraction.isEmpty ? whole : whole + say(fr: ",", en: ".") + fraction
  }
}
