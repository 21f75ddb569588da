//! Quantities as people write them: `5ms`, `10mbit`, `1%`. No floating point: decimals are read digit by digit.

use crate::base::Span;

/// `1.5s`, `20ms`, `3us`, `0`.
pub fn parse_span(text: &str) -> Option<Span> {
    let (number, unit) = split(text);
    let scale = match unit {
        "s" => 1_000_000_000,
        "ms" => 1_000_000,
        "us" => 1_000,
        "ns" => 1,
        "" if number == "0" => 1,
        _ => return None,
    };
    scaled(number, scale).map(Span)
}

/// `10mbit`, `512kbit`, `1gbit`: bits per second.
pub fn parse_rate(text: &str) -> Option<u64> {
    let (number, unit) = split(text);
    let scale = match unit {
        "bit" => 1,
        "kbit" => 1_000,
        "mbit" => 1_000_000,
        "gbit" => 1_000_000_000,
        _ => return None,
    };
    scaled(number, scale)
}

/// `1%`, `0.5%`: frames per million.
pub fn parse_loss(text: &str) -> Option<u32> {
    let (number, unit) = split(text);
    let millionths = scaled(number, 10_000)?;
    (unit == "%" && millionths <= 1_000_000).then(|| u32::try_from(millionths).ok()).flatten()
}

fn split(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    (&text[..end], text[end..].trim())
}

/// A decimal number times a power of ten; digits below one unit are refused.
fn scaled(number: &str, scale: u64) -> Option<u64> {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let mut value = whole.parse::<u64>().ok()?.checked_mul(scale)?;
    let mut place = scale;
    for digit in fraction.chars() {
        place /= 10;
        value = value.checked_add(u64::from(digit.to_digit(10)?) * place)?;
    }
    Some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantities_are_read_exactly() {
        assert_eq!(parse_span("1.5s"), Some(Span::millis(1500)));
        assert_eq!(parse_span("20ms"), Some(Span::millis(20)));
        assert_eq!(parse_span("20"), None);
        assert_eq!(parse_rate("10mbit"), Some(10_000_000));
        assert_eq!(parse_loss("0.5%"), Some(5_000));
        assert_eq!(parse_loss("101%"), None);
    }
}
