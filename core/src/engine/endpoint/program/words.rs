//! Numbers as programs read them from their words.

use crate::base::Span;

/// Seconds with a decimal fraction (`2.5`, `.2`, `3.`), to the nanosecond; `None`: not a number, or negative.
pub(super) fn seconds(text: &str) -> Option<Span> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(fraction) || (whole.is_empty() && fraction.is_empty()) {
        return None;
    }
    let whole: u64 = if whole.is_empty() { 0 } else { whole.parse().unwrap_or(u64::MAX) };
    let nanos = fraction.bytes().chain(std::iter::repeat(b'0')).take(9).fold(0, |n, byte| n * 10 + u64::from(byte - b'0'));
    Some(Span(Span::secs(whole).0.saturating_add(nanos)))
}

/// A whole number as C's `strtol` with base 0 and Python's `int(x, 0)` read it: decimal or `0x…`.
pub(super) fn number(text: &str) -> Option<u32> {
    match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(hex) if !hex.starts_with('+') => u32::from_str_radix(hex, 16).ok(),
        Some(_) => None,
        None if text.bytes().all(|byte| byte.is_ascii_digit()) => text.parse().ok(),
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_are_read_to_the_nanosecond() {
        assert_eq!(seconds("2.5"), Some(Span::millis(2500)));
        assert_eq!(seconds(".2"), Some(Span::millis(200)));
        assert_eq!(seconds("3."), Some(Span::secs(3)));
        assert_eq!(seconds("0.1234567891"), Some(Span::nanos(123_456_789)));
        for wrong in ["", ".", "-1", "1e3", "1.2.3", "x"] {
            assert_eq!(seconds(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn marks_are_read_in_both_bases() {
        assert_eq!(number("0x10"), Some(16));
        assert_eq!(number("10"), Some(10));
        assert_eq!(number("0x+1"), None);
        assert_eq!(number("99999999999"), None);
    }
}
