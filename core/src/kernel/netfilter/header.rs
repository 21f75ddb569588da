//! The part that every rule has: addresses, interfaces, protocol, made ready so that a packet is compared with values and masks
//! and nothing is looked up (Linux: `struct ipt_ip`, ip_packet_match in net/ipv4/netfilter/ip_tables.c).

use crate::base::{IfIndex, Packet};
use crate::kernel::Node;
use crate::model::netfilter::{ChainRule, MaskedAddress, Negatable, bits};

/// Addresses, interfaces, protocol: values and masks, compared without looking anything up (Linux: `struct ipt_ip`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Header {
    source: Masked,
    destination: Masked,
    in_interface: Masked,
    out_interface: Masked,
    /// Protocol, where one is asked for, and whether it is negated.
    protocol: Option<(u8, bool)>,
    /// `-f` without `!`: later fragments only. There are none here.
    fragments_only: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Masked {
    value: u128,
    mask: u128,
    not: bool,
}

impl Masked {
    fn address(given: Option<&Negatable<MaskedAddress>>) -> Self {
        let Some(Negatable { not, value }) = given else { return Self::default() };
        let (value, mask) = value.bits();
        Self { value, mask, not: *not }
    }

    /// A name's bytes and the zero after them; with `+` at its end, only what stands before.
    fn interface(given: Option<&Negatable<String>>) -> Self {
        let Some(Negatable { not, value }) = given else { return Self::default() };
        let prefix = value.strip_suffix('+');
        let bytes = prefix.unwrap_or(value).len().min(15) + usize::from(prefix.is_none());
        let mask = if bytes == 0 { 0 } else { u128::MAX << (128 - 8 * bytes) };
        Self { value: interface_name(prefix.unwrap_or(value)) & mask, mask, not: *not }
    }

    #[inline]
    const fn holds(self, what: u128) -> bool {
        (what & self.mask == self.value) != self.not
    }
}

/// The sixteen bytes of an interface's name as a number.
pub fn interface_name(name: &str) -> u128 {
    let mut bytes = [0; 16];
    for (to, from) in bytes.iter_mut().zip(name.bytes().take(15)) {
        *to = from;
    }
    u128::from_be_bytes(bytes)
}

/// What a rule's header is compared with.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    source: u128,
    destination: u128,
    protocol: u8,
    in_interface: u128,
    out_interface: u128,
}

impl Facts {
    /// Of a packet between two interfaces. The names are looked up only if `by_interface`.
    pub fn of(node: &Node, packet: &Packet, iif: IfIndex, oif: IfIndex, by_interface: bool) -> Self {
        let name = |index: IfIndex| match by_interface && !index.is_none() {
            true => node.devices.get(index).map_or(0, |link| interface_name(&link.name)),
            false => 0,
        };
        Self {
            source: bits(packet.src),
            destination: bits(packet.dst),
            protocol: packet.protocol(),
            in_interface: name(iif),
            out_interface: name(oif),
        }
    }
}

/// The part of a rule that a packet does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Miss {
    /// `-s`
    Source,
    /// `-d`
    Destination,
    /// `-i`
    InInterface,
    /// `-o`
    OutInterface,
    /// `-p`
    Protocol,
    /// `-f`
    Fragment,
    /// The match at this place.
    Match(usize),
}

impl Header {
    /// Made from a rule.
    pub fn of(rule: &ChainRule) -> Self {
        Self {
            source: Masked::address(rule.source.as_ref()),
            destination: Masked::address(rule.destination.as_ref()),
            in_interface: Masked::interface(rule.in_interface.as_ref()),
            out_interface: Masked::interface(rule.out_interface.as_ref()),
            protocol: rule.protocol.map(|n| (n.value, n.not)),
            fragments_only: rule.fragment.is_some_and(|n| !n.not),
        }
    }

    /// Nothing is asked for.
    pub fn is_any(&self) -> bool {
        *self == Self::default()
    }

    /// What does not fit, in the order in which ip_packet_match asks; `None`: all fits.
    pub fn miss(&self, facts: &Facts) -> Option<Miss> {
        match () {
            () if !self.source.holds(facts.source) => Some(Miss::Source),
            () if !self.destination.holds(facts.destination) => Some(Miss::Destination),
            () if !self.in_interface.holds(facts.in_interface) => Some(Miss::InInterface),
            () if !self.out_interface.holds(facts.out_interface) => Some(Miss::OutInterface),
            () if self.protocol.is_some_and(|(number, not)| (number == facts.protocol) == not) => Some(Miss::Protocol),
            () if self.fragments_only => Some(Miss::Fragment),
            () => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn interface(value: &str, not: bool) -> Masked {
        Masked::interface(Some(&Negatable { not, value: value.to_owned() }))
    }

    #[test]
    fn an_interface_matches_whole_or_by_its_beginning() {
        assert!(interface("wan0", false).holds(interface_name("wan0")));
        assert!(!interface("wan0", false).holds(interface_name("wan01")), "the end of the name counts");
        assert!(interface("wan+", false).holds(interface_name("wan7")));
        assert!(!interface("wan+", false).holds(0), "no interface at all");
        assert!(interface("+", false).holds(0));
        assert!(!interface("+", true).holds(interface_name("lo")), "! + never matches");
    }
}
