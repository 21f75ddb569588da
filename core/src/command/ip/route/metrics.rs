//! Metrics of a route (RTAX_*): `mtu`, `advmss`, `window`, … read and printed (iproute2: iproute_modify, print_rta_metrics).

use crate::command::Answer;
use crate::command::ip::fail::{self, Outcome};
use crate::command::ip::json::{Json, Object};
use crate::command::ip::netlink::Attributes;
use crate::command::ip::parse;
use crate::command::ip::report::Report;
use crate::command::ip::words::Words;
use crate::model::route::{Metrics, metric as number};

/// How a metric's value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// A number; this is the most.
    Number(u32),
    /// 0 or 1.
    Switch,
    /// A time in ms, kept as so many times itself.
    Time(u32),
    /// A list of names, of which there is one: `ecn`.
    Features,
    /// A name.
    Name,
}

/// A metric that `ip route` can set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Metric {
    number: u8,
    /// The word of its complaint.
    called: &'static str,
    value: Value,
    /// May be locked; `rto_min` always is.
    lockable: bool,
}

const fn metric(number: u8, called: &'static str, value: Value, lockable: bool) -> Metric {
    Metric { number, called, value, lockable }
}

const ANY: Value = Value::Number(u32::MAX);
pub(super) const MTU: Metric = metric(number::MTU, "mtu", ANY, true);
pub(super) const WINDOW: Metric = metric(3, "window", ANY, true);
pub(super) const RTT: Metric = metric(4, "rtt", Value::Time(8), true);
pub(super) const RTTVAR: Metric = metric(5, "rttvar", Value::Time(4), true);
pub(super) const SSTHRESH: Metric = metric(6, "ssthresh", ANY, true);
pub(super) const CWND: Metric = metric(7, "cwnd", ANY, true);
pub(super) const ADVMSS: Metric = metric(number::ADVMSS, "mss", ANY, true);
pub(super) const REORDERING: Metric = metric(9, "reordering", ANY, true);
pub(super) const HOPLIMIT: Metric = metric(number::HOPLIMIT, "hoplimit", Value::Number(255), true);
pub(super) const INITCWND: Metric = metric(11, "initcwnd", ANY, true);
pub(super) const FEATURES: Metric = metric(12, "features", Value::Features, false);
pub(super) const RTO_MIN: Metric = metric(13, "rto_min", Value::Time(1), false);
pub(super) const INITRWND: Metric = metric(14, "initrwnd", ANY, true);
pub(super) const QUICKACK: Metric = metric(15, "quickack", Value::Switch, false);
pub(super) const CONGCTL: Metric = metric(16, "congctl", Value::Name, true);
pub(super) const FASTOPEN_NO_COOKIE: Metric = metric(17, "fastopen_no_cookie", Value::Switch, false);

/// Names by number, as they are printed.
const PRINTED: [&str; 18] = [
    "",
    "lock",
    "mtu",
    "window",
    "rtt",
    "rttvar",
    "ssthresh",
    "cwnd",
    "advmss",
    "reordering",
    "hoplimit",
    "initcwnd",
    "features",
    "rto_min",
    "initrwnd",
    "quickack",
    "congctl",
    "fastopen_no_cookie",
];

/// The feature `ecn`.
const ECN: u32 = 1;

impl Metric {
    /// Reads the value after the metric's name into `metrics`.
    ///
    /// Errors: the complaint about a value that is none.
    pub(super) fn read(self, words: &mut Words<'_>, metrics: &mut Metrics, sent: &mut Attributes) -> Outcome<()> {
        let mut word = words.next_value()?;
        if self == RTO_MIN {
            metrics.locked |= 1 << self.number;
        } else if self.lockable && word == "lock" {
            metrics.locked |= 1 << self.number;
            word = words.next_value()?;
        }
        let value = self.value(word)?;
        metrics.values.insert(self.number, value);
        sent.put_u32(self.number.into(), value);
        Ok(())
    }

    fn value(self, word: &str) -> Outcome<u32> {
        let called = self.called;
        let invalid = || fail::wrong(format_args!("\"{called}\" value is invalid"), word);
        match self.value {
            Value::Number(most) => parse::u32(word, 0).filter(|value| *value <= most).ok_or_else(invalid),
            Value::Switch => match parse::u32(word, 0).ok_or_else(invalid)? {
                value @ (0 | 1) => Ok(value),
                _ => Err(fail::wrong(format_args!("\"{called}\" value should be 0 or 1"), word)),
            },
            Value::Time(times) => {
                let (value, has_unit) = milliseconds(word).ok_or_else(invalid)?;
                Ok(if has_unit { value.wrapping_mul(times) } else { value })
            }
            Value::Features if word == "ecn" => Ok(ECN),
            Value::Features => Err(fail::wrong("\"features\" value not valid", word)),
            Value::Name => Err(Answer::not_modelled("ip route congctl")),
        }
    }
}

/// A time: `5`, `5ms`, `1.5s`; in ms, rounded up. Says whether a unit was typed (get_time_rtt).
fn milliseconds(word: &str) -> Option<(u32, bool)> {
    let digits = word.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(word.len());
    let (number, unit) = word.split_at(digits);
    let thousandths = thousandths(number)?;
    let unit = unit.to_ascii_lowercase();
    let per_unit = match unit.as_str() {
        "" | "ms" | "msec" | "msecs" => 1,
        "s" | "sec" | "secs" => 1000,
        _ => return None,
    };
    let value = thousandths.checked_mul(per_unit)?.div_ceil(1000);
    Some((u32::try_from(value).ok()?, !unit.is_empty()))
}

/// A decimal number in thousandths; more digits than three are cut.
fn thousandths(number: &str) -> Option<u64> {
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    if whole.is_empty() && part.is_empty() {
        return None;
    }
    let whole: u64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    let mut part: String = part.chars().take(3).collect();
    while part.len() < 3 {
        part.push('0');
    }
    whole.checked_mul(1000)?.checked_add(part.parse().ok()?)
}

/// Prints the metrics of a route, if it has any.
pub(super) fn print(report: &mut Report<'_>, metrics: &Metrics) {
    if metrics.values.is_empty() && metrics.locked == 0 {
        return;
    }
    let mut object = Object::new();
    for (number, name) in (0u8..).zip(PRINTED).skip(2) {
        let locked = metrics.locked >> number & 1 == 1;
        let value = metrics.values.get(&number).copied();
        if value.is_none() && !locked {
            continue;
        }
        let value = value.unwrap_or(0);
        report.text(format_args!("{name} {}", if locked { "lock " } else { "" }));
        match number {
            12 => features(report, &mut object, value),
            4 | 5 | 13 => {
                let ms = value
                    / if number == 4 {
                        8
                    } else if number == 5 {
                        4
                    } else {
                        1
                    };
                object.put(name, ms);
                report.text(time(ms));
            }
            _ => {
                object.put(name, value);
                report.text(format_args!("{value} "));
            }
        }
    }
    report.json("metrics", vec![Json::from(object)]);
}

fn features(report: &mut Report<'_>, object: &mut Object, value: u32) {
    if value & ECN != 0 {
        object.put("ecn", Json::Null);
        report.text("ecn ");
    }
    if value & !ECN != 0 {
        object.put("features", format!("{value:#x}"));
        report.text(format_args!("{value:#x} "));
    }
}

/// `40ms`; from a second on in seconds, six digits at most (C's `%g`).
fn time(ms: u32) -> String {
    if ms < 1000 {
        return format!("{ms}ms ");
    }
    let digits = (ms / 1000).to_string().len();
    let cut = 10u32.pow(u32::try_from(digits.saturating_sub(3)).unwrap_or(0));
    let rounded = (u64::from(ms) + u64::from(cut / 2)) / u64::from(cut) * u64::from(cut);
    let text = format!("{}.{:03}", rounded / 1000, rounded % 1000);
    format!("{}s ", text.trim_end_matches('0').trim_end_matches('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_have_units_or_are_raw() {
        assert_eq!(milliseconds("300"), Some((300, false)));
        assert_eq!(milliseconds("300ms"), Some((300, true)));
        assert_eq!(milliseconds("1.5s"), Some((1500, true)));
        assert_eq!(milliseconds("0.0001s"), Some((0, true)));
        for wrong in ["", ".", "5m", "s", "1.2.3"] {
            assert_eq!(milliseconds(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn long_times_are_printed_in_seconds() {
        let printed = [(999, "999ms "), (1000, "1s "), (1250, "1.25s "), (536_870_911, "536871s ")];
        for (ms, text) in printed {
            assert_eq!(time(ms), text);
        }
    }
}
