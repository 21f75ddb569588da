//! Numbers as texts for SVG and CSS, to a tenth. The standard library writes a float exactly, which takes the first load sixteen
//! kilobytes of code; a tenth of a pixel is enough.

/// `12.3`
pub fn tenths(number: f64) -> String {
    let tenths = (number * 10.0).round() as i64;
    let (sign, size) = (if tenths < 0 { "-" } else { "" }, tenths.unsigned_abs());
    format!("{sign}{}.{}", size / 10, size % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_and_halves_are_kept() {
        assert_eq!([12.34, -0.26, -3.0, 0.0].map(tenths), ["12.3", "-0.3", "-3.0", "0.0"]);
    }
}
