//! `--u32 "START [OP NUMBER]… = RANGES [&& …]"` (extensions/libxt_u32.c).

use crate::command::iptables::failure::{Failure, parameter};
use crate::model::netfilter::{U32Step, U32Test};

/// How many tests, places of a test and ranges of a test there may be (XT_U32_MAXSIZE).
const MOST: usize = 10;

/// Reads the tests.
///
/// Errors: what does not belong where it stands.
pub(super) fn tests(word: &str) -> Result<Vec<U32Test>, Failure> {
    let mut scan = Scan { text: word.as_bytes(), at: 0 };
    let mut tests = Vec::new();
    loop {
        let (start, steps) = location(&mut scan)?;
        let (values, more) = values(&mut scan)?;
        tests.push(U32Test { start, steps, values });
        if tests.len() > MOST {
            return Err(scan.wrong("too many \"&&\"s"));
        }
        if !more {
            return Ok(tests);
        }
        scan.at += 1;
    }
}

fn location(scan: &mut Scan<'_>) -> Result<(u32, Vec<(U32Step, u32)>), Failure> {
    let mut start = None;
    let mut steps = Vec::new();
    loop {
        let Some(letter) = scan.letter() else { return Err(parameter("u32: abrupt end of input after location specifier")) };
        match (letter, start) {
            (b'=', None) => return Err(scan.wrong("location spec missing")),
            (b'=', Some(start)) => {
                scan.at += 1;
                return Ok((start, steps));
            }
            (_, None) => start = Some(scan.number()?),
            (sign, Some(_)) => {
                let step = match sign {
                    b'&' => U32Step::And,
                    b'<' | b'>' => {
                        scan.at += 1;
                        if scan.text.get(scan.at) != Some(&sign) {
                            return Err(scan.wrong(&format!("a second '{}' was expected", char::from(sign))));
                        }
                        if sign == b'<' { U32Step::Left } else { U32Step::Right }
                    }
                    b'@' => U32Step::At,
                    _ => return Err(scan.wrong("operator expected")),
                };
                scan.at += 1;
                steps.push((step, scan.number()?));
                if steps.len() >= MOST {
                    return Err(scan.wrong("too many operators"));
                }
            }
        }
    }
}

/// The ranges, and whether another test follows; if so, the second `&` is still to be passed.
fn values(scan: &mut Scan<'_>) -> Result<(Vec<(u32, u32)>, bool), Failure> {
    let mut values = Vec::new();
    loop {
        match scan.letter() {
            None if values.is_empty() => return Err(parameter("u32: test ended with no value specified")),
            None => return Ok((values, false)),
            Some(b'&') => {
                scan.at += 1;
                return match scan.text.get(scan.at) {
                    Some(b'&') if values.is_empty() => Err(scan.wrong("value spec missing")),
                    Some(b'&') => Ok((values, true)),
                    _ => Err(scan.wrong("a second '&' was expected")),
                };
            }
            Some(b',') if !values.is_empty() => scan.at += 1,
            Some(_) if !values.is_empty() => return Err(scan.wrong("expected \",\" or \"&&\"")),
            Some(_) => {}
        }
        let first = scan.number()?;
        let mut last = first;
        if scan.letter() == Some(b':') {
            scan.at += 1;
            last = scan.number()?;
        }
        values.push((first, last));
        if values.len() > MOST {
            return Err(scan.wrong("too many \",\"s"));
        }
    }
}

struct Scan<'a> {
    text: &'a [u8],
    at: usize,
}

impl Scan<'_> {
    /// The next letter that is no blank.
    fn letter(&mut self) -> Option<u8> {
        while self.text.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
        self.text.get(self.at).copied()
    }

    fn wrong(&self, what: &str) -> Failure {
        parameter(format_args!("u32: at char {}: {what}", self.at))
    }

    /// A number as strtoul reads it.
    fn number(&mut self) -> Result<u32, Failure> {
        let wrong = self.wrong("not a number or out of range");
        self.letter();
        let digit = |at: usize, base: u32| self.text.get(at).and_then(|letter| char::from(*letter).to_digit(base));
        let hex = digit(self.at, 10) == Some(0)
            && matches!(self.text.get(self.at + 1), Some(b'x' | b'X'))
            && digit(self.at + 2, 16).is_some();
        let (from, base) = match digit(self.at, 10) {
            _ if hex => (self.at + 2, 16),
            Some(0) => (self.at, 8),
            Some(_) => (self.at, 10),
            None => return Err(wrong),
        };
        let mut value = 0_u64;
        let mut at = from;
        while let Some(digit) = digit(at, base) {
            value = value.saturating_mul(base.into()).saturating_add(digit.into());
            at += 1;
        }
        self.at = at;
        u32::try_from(value).map_err(|_| wrong)
    }
}
