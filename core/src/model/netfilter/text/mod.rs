//! A rule as `iptables-save` writes it: what a tool lists and what the trace quotes.

mod matches;
mod targets;

pub use matches::{rate, write_conntrack, write_u32};
pub use targets::{write_hash_mark, write_set, write_shift};

use super::{ADDRESS_TYPES, ChainRule, MaskedAddress, NatRange, Negatable, StateSet, Target};
use matches::write_match;
use std::fmt::{self, Display, Write};
use targets::write_target;

/// `-A CHAIN` and the rule; with `counters`, `-c PACKETS BYTES` before the target as `iptables -S -v` has it.
pub fn rule(chain: &str, rule: &ChainRule, counters: bool) -> String {
    let mut out = String::with_capacity(96);
    // Writing to a String cannot fail.
    let _ = write_rule(&mut out, chain, rule, counters);
    out
}

fn write_rule(out: &mut String, chain: &str, rule: &ChainRule, counters: bool) -> fmt::Result {
    write!(out, "-A {chain}")?;
    write_address(out, "-s", rule.source.as_ref())?;
    write_address(out, "-d", rule.destination.as_ref())?;
    write_interface(out, "-i", rule.in_interface.as_ref())?;
    write_interface(out, "-o", rule.out_interface.as_ref())?;
    if let Some(Negatable { not, value }) = rule.protocol {
        let name = protocol_name(value);
        match name {
            Some(name) => write!(out, "{} -p {name}", bang(not))?,
            None => write!(out, "{} -p {value}", bang(not))?,
        }
    }
    if let Some(fragment) = rule.fragment {
        write!(out, "{} -f", bang(fragment.not))?;
    }
    for entry in &rule.matches {
        write!(out, " -m {}", entry.word())?;
        write_match(out, entry)?;
    }
    if counters {
        write!(out, " -c {} {}", rule.packets, rule.bytes)?;
    }
    if let Some(target) = &rule.target {
        let flag = if matches!(target, Target::Goto(_)) { "-g" } else { "-j" };
        write!(out, " {flag} {}", target.word())?;
        write_target(out, target)?;
    }
    Ok(())
}

/// ` !` where a value is negated.
pub const fn bang(not: bool) -> &'static str {
    if not { " !" } else { "" }
}

fn write_address(out: &mut String, flag: &str, value: Option<&Negatable<MaskedAddress>>) -> fmt::Result {
    let Some(Negatable { not, value }) = value else { return Ok(()) };
    if value.mask.is_unspecified() && !not {
        return Ok(());
    }
    write!(out, "{} {flag} {}/{}", bang(*not), value.address, mask_text(*value))
}

/// The mask as a prefix length where it is one, else dotted.
pub fn mask_text(value: MaskedAddress) -> String {
    value.prefix_len().map_or_else(|| value.mask.to_string(), |length| length.to_string())
}

/// `+` alone says nothing, so nothing is written.
fn write_interface(out: &mut String, flag: &str, value: Option<&Negatable<String>>) -> fmt::Result {
    match value {
        Some(Negatable { not, value }) if value != "+" => write!(out, "{} {flag} {value}", bang(*not)),
        _ => Ok(()),
    }
}

/// Names of protocols as /etc/protocols has them.
#[rustfmt::skip]
const PROTOCOLS: [(&str, u8); 49] = [
    ("icmp", 1), ("igmp", 2), ("ggp", 3), ("ipencap", 4), ("st", 5), ("tcp", 6), ("egp", 8), ("igp", 9),
    ("pup", 12), ("udp", 17), ("hmp", 20), ("xns-idp", 22), ("rdp", 27), ("iso-tp4", 29), ("dccp", 33),
    ("xtp", 36), ("ddp", 37), ("idpr-cmtp", 38), ("ipv6", 41), ("ipv6-route", 43), ("ipv6-frag", 44),
    ("idrp", 45), ("rsvp", 46), ("gre", 47), ("esp", 50), ("ah", 51), ("skip", 57), ("ipv6-icmp", 58),
    ("ipv6-nonxt", 59), ("ipv6-opts", 60), ("rspf", 73), ("vmtp", 81), ("eigrp", 88), ("ospf", 89),
    ("ax.25", 93), ("ipip", 94), ("etherip", 97), ("encap", 98), ("pim", 103), ("ipcomp", 108), ("vrrp", 112),
    ("l2tp", 115), ("isis", 124), ("sctp", 132), ("fc", 133), ("mobility-header", 135), ("udplite", 136),
    ("mpls-in-ip", 137), ("manet", 138),
];

/// A protocol's name, where it has one.
pub fn protocol_name(number: u8) -> Option<&'static str> {
    PROTOCOLS.iter().find(|(_, n)| *n == number).map(|(name, _)| *name)
}

/// The protocol of a name; `icmpv6` is an alias.
pub fn protocol_number(name: &str) -> Option<u8> {
    let name = if name == "icmpv6" { "ipv6-icmp" } else { name };
    PROTOCOLS.iter().find(|(n, _)| *n == name).map(|(_, number)| *number)
}

/// `80` or `80:90`.
pub fn ports((first, last): (u16, u16), between: char) -> String {
    if first == last { first.to_string() } else { format!("{first}{between}{last}") }
}

/// `V` or `V/M` in hexadecimal; a full mask is not written.
pub fn mark((value, mask): (u32, u32)) -> String {
    if mask == u32::MAX { format!("{value:#x}") } else { format!("{value:#x}/{mask:#x}") }
}

/// TCP's control bits by name.
pub const TCP_FLAGS: [(&str, u8); 6] = [("FIN", 1), ("SYN", 2), ("RST", 4), ("PSH", 8), ("ACK", 16), ("URG", 32)];

/// Names of TCP control bits, `NONE` for none.
pub fn tcp_flags(bits: u8) -> String {
    let names = list(TCP_FLAGS.iter().filter(|(_, bit)| bits & bit != 0).map(|(name, _)| name));
    if names.is_empty() { "NONE".to_owned() } else { names }
}

/// Items with commas between them.
pub fn list(items: impl Iterator<Item = impl Display>) -> String {
    let mut out = String::new();
    for (n, item) in items.enumerate() {
        let _ = write!(out, "{}{item}", if n > 0 { "," } else { "" });
    }
    out
}

/// Connection states with commas between them.
pub fn states(set: StateSet) -> String {
    list(StateSet::WORDS.iter().filter(|(_, bit)| set.0 & bit != 0).map(|(word, _)| word))
}

/// Address types with commas between them.
pub fn address_types(bits: u16) -> String {
    list(ADDRESS_TYPES.iter().enumerate().filter(|(n, _)| bits >> n & 1 == 1).map(|(_, word)| word))
}

/// `src` and `dst` with commas between them.
pub fn dimensions(of: &[bool]) -> String {
    list(of.iter().map(|src| if *src { "src" } else { "dst" }))
}

/// A probability of 2^31 with eleven decimals, rounded as printf rounds (half to even).
pub fn probability(of: u32) -> String {
    let scaled = u128::from(of) * 100_000_000_000;
    let (whole, rest, half) = (scaled >> 31, scaled & 0x7fff_ffff, 0x4000_0000);
    let rounded = whole + u128::from(rest > half || (rest == half && whole & 1 == 1));
    format!("{}.{:011}", rounded / 100_000_000_000, rounded % 100_000_000_000)
}

/// A word as it is; anything else in quotation marks, with a backslash before quotation marks and backslashes.
fn quoted(text: &str) -> String {
    if !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_') {
        return text.to_owned();
    }
    let mut out = String::from("\"");
    for letter in text.chars() {
        if matches!(letter, '"' | '\'' | '\\') {
            out.push('\\');
        }
        out.push(letter);
    }
    out.push('"');
    out
}

/// `A-B:p-q` with what is there.
pub fn nat_range(range: &NatRange) -> String {
    let mut out = String::new();
    if let Some((first, last)) = range.addresses {
        // In brackets, so that the port can be told from the address.
        let (open, close) = if first.is_ipv6() && range.ports.is_some() { ("[", "]") } else { ("", "") };
        let _ = match first == last {
            true => write!(out, "{open}{first}{close}"),
            false => write!(out, "{open}{first}-{last}{close}"),
        };
    }
    if let Some(of) = range.ports {
        let _ = write!(out, ":{}", ports(of, '-'));
    }
    if let Some(base) = range.base {
        let _ = write!(out, "/{base}");
    }
    out
}

/// The network of NETMAP: its mask as a length.
pub fn network(value: MaskedAddress) -> String {
    format!("{}/{}", value.address, value.prefix_len().unwrap_or_default())
}

/// How a translation chooses, each word after `dash`: with `--` as saved, without as listed.
pub fn nat_choice(range: &NatRange, dash: &str) -> String {
    let words = [(range.choice.random, "random"), (range.choice.fully, "random-fully"), (range.persistent, "persistent")];
    words.iter().filter(|(given, _)| *given).map(|(_, word)| format!(" {dash}{word}")).collect()
}

#[cfg(test)]
mod tests {
    use super::probability;

    /// What iptables 1.8.9 prints for probabilities given as 0.33 and 0.00001.
    #[test]
    fn probabilities_are_rounded_as_printf_rounds() {
        assert_eq!(probability(708_669_604), "0.33000000007");
        assert_eq!(probability(21_475), "0.00001000008");
        assert_eq!(probability(1 << 31), "1.00000000000");
    }
}
