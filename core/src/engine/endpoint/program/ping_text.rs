//! What `ping` prints: its lines and its numbers.

use crate::base::Span;
use crate::base::packet::icmp6_type;
use std::net::Ipv4Addr;

/// What an ICMP error says, as ping words it (iputils `pr_icmph`).
pub(super) fn error(kind: u8, code: u8, info: u32) -> String {
    const UNREACHABLE: [&str; 16] = [
        "Destination Net Unreachable",
        "Destination Host Unreachable",
        "Destination Protocol Unreachable",
        "Destination Port Unreachable",
        "",
        "Source Route Failed",
        "Destination Net Unknown",
        "Destination Host Unknown",
        "Source Host Isolated",
        "Destination Net Prohibited",
        "Destination Host Prohibited",
        "Destination Net Unreachable for Type of Service",
        "Destination Host Unreachable for Type of Service",
        "Packet filtered",
        "Precedence Violation",
        "Precedence Cutoff",
    ];
    const REDIRECT: [&str; 4] =
        ["Redirect Network", "Redirect Host", "Redirect Type of Service and Network", "Redirect Type of Service and Host"];
    match (kind, code) {
        (3, 4) => format!("Frag needed and DF set (mtu = {})", info & 0xffff),
        (3, _) => match UNREACHABLE.get(usize::from(code)) {
            Some(text) => (*text).to_owned(),
            None => format!("Dest Unreachable, Bad Code: {code}"),
        },
        (4, _) => "Source Quench".to_owned(),
        (5, _) => {
            let gateway = Ipv4Addr::from(info);
            let what = REDIRECT
                .get(usize::from(code))
                .map_or_else(|| format!("Redirect, Bad Code: {code}"), |text| (*text).to_owned());
            format!("{what}(New nexthop: {gateway})")
        }
        (11, 0) => "Time to live exceeded".to_owned(),
        (11, 1) => "Frag reassembly time exceeded".to_owned(),
        (11, _) => format!("Time exceeded, Bad Code: {code}"),
        (12, _) => format!("Parameter problem: pointer = {}", info >> 24),
        _ => format!("Bad ICMP type: {kind}"),
    }
}

/// What an ICMPv6 error says, as ping words it (iputils `print_icmp6`).
pub(super) fn error_v6(kind: u8, code: u8, info: u32) -> String {
    const UNREACHABLE: [&str; 5] = [
        "No route",
        "Administratively prohibited",
        "Beyond scope of source address",
        "Address unreachable",
        "Port unreachable",
    ];
    match (kind, code) {
        (icmp6_type::UNREACHABLE, _) => match UNREACHABLE.get(usize::from(code)) {
            Some(text) => format!("Destination unreachable: {text}"),
            None => format!("Destination unreachable: Unknown code {code}"),
        },
        (icmp6_type::TOO_BIG, 0) => format!("Packet too big: mtu={info}"),
        (icmp6_type::TOO_BIG, _) => format!("Packet too big: mtu={info}, code={code}"),
        (icmp6_type::TIME_EXCEEDED, 0) => "Time exceeded: Hop limit".to_owned(),
        (icmp6_type::TIME_EXCEEDED, 1) => "Time exceeded: Defragmentation failure".to_owned(),
        (icmp6_type::TIME_EXCEEDED, _) => format!("Time exceeded: code {code}"),
        (icmp6_type::PARAMETER, _) => {
            let what = match code {
                0 => "Wrong header field ".to_owned(),
                1 => "Unknown header ".to_owned(),
                2 => "Unknown option ".to_owned(),
                _ => format!("code {code} "),
            };
            format!("Parameter problem: {what}at {info}")
        }
        _ => format!("unknown icmp type: {kind}"),
    }
}

/// A round trip, ` time=0.123 ms`: three digits of precision.
pub(super) fn time(span: Span) -> String {
    let us = span.0 / 1000;
    match us {
        99_950.. => format!(" time={} ms", (us + 500) / 1000),
        9_995.. => format!(" time={}.{} ms", (us + 50) / 1000, (us + 50) % 1000 / 100),
        1_000.. => format!(" time={}.{:02} ms", (us + 5) / 1000, (us + 5) % 1000 / 10),
        _ => format!(" time=0.{us:03} ms"),
    }
}

/// `lost` of `sent` in percent, as `%g` prints it: six digits, no zeros at the end.
pub(super) fn percent(lost: u64, sent: u64) -> String {
    if sent == 0 {
        return "0".to_owned();
    }
    let whole = lost.saturating_mul(100) / sent;
    let digits = match whole {
        100.. => 3,
        10.. => 4,
        _ => 5,
    };
    let scale = 10u64.pow(digits);
    let scaled = (lost.saturating_mul(100).saturating_mul(scale).saturating_mul(2) / sent).div_ceil(2);
    let text = format!("{}.{:0width$}", scaled / scale, scaled % scale, width = digits as usize);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// The round trips of a run.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Trips {
    count: u64,
    sum: u64,
    squares: u128,
    least: u64,
    most: u64,
}

impl Trips {
    /// Takes a round trip.
    pub(super) fn add(&mut self, span: Span) {
        let us = span.0 / 1000;
        self.least = if self.count == 0 { us } else { self.least.min(us) };
        self.most = self.most.max(us);
        self.sum = self.sum.saturating_add(us);
        self.squares = self.squares.saturating_add(u128::from(us) * u128::from(us));
        self.count += 1;
    }

    /// The longest.
    pub(super) const fn longest(&self) -> Span {
        Span(self.most.saturating_mul(1000))
    }

    /// `rtt min/avg/max/mdev = … ms`; empty when nothing came back.
    pub(super) fn line(&self) -> String {
        if self.count == 0 {
            return String::new();
        }
        let average = self.sum / self.count;
        let mean_of_squares = self.squares / u128::from(self.count);
        let deviation = mean_of_squares.saturating_sub(u128::from(average) * u128::from(average)).isqrt();
        let ms = |us: u64| format!("{}.{:03}", us / 1000, us % 1000);
        let deviation = u64::try_from(deviation).unwrap_or(u64::MAX);
        format!("rtt min/avg/max/mdev = {}/{}/{}/{} ms", ms(self.least), ms(average), ms(self.most), ms(deviation))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn losses_in_percent_are_printed_as_printf_g_does() {
        for (lost, sent, text) in [
            (0, 3, "0"),
            (3, 3, "100"),
            (1, 3, "33.3333"),
            (2, 3, "66.6667"),
            (1, 7, "14.2857"),
            (1, 40, "2.5"),
            (1, 30, "3.33333"),
        ] {
            assert_eq!(percent(lost, sent), text);
        }
    }

    #[test]
    fn times_have_three_digits() {
        for (us, text) in [(51, "0.051"), (1_234, "1.23"), (12_345, "12.3"), (123_456, "123")] {
            assert_eq!(time(Span::micros(us)), format!(" time={text} ms"));
        }
    }
}
