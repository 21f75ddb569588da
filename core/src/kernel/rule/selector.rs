//! A rule's selector, compiled for the walk (Linux: fib_rule_match, fib4_rule_match, fib6_rule_match), and in words why it does not match.

use super::question::{Bits, Question};
use crate::base::IfIndex;
use crate::model::Rule;
use ipnet::IpNet;

/// The interface that a selector names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Device {
    /// None: any will do.
    #[default]
    Any,
    /// It is not there: never matches.
    Detached,
    Is(IfIndex),
}

impl Device {
    fn compile(name: Option<&String>, index_of: &impl Fn(&str) -> Option<IfIndex>) -> Self {
        name.map_or(Self::Any, |name| index_of(name).map_or(Self::Detached, Self::Is))
    }

    fn admits(self, index: IfIndex) -> bool {
        match self {
            Self::Any => true,
            Self::Detached => false,
            Self::Is(wanted) => wanted == index,
        }
    }
}

/// An address under a mask.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Net<B> {
    bits: B,
    mask: B,
}

impl<B: Bits> Net<B> {
    /// Another family's prefix cannot be here.
    fn compile(prefix: Option<IpNet>) -> Self {
        prefix.and_then(B::of).map_or(Self::default(), |(bits, mask)| Self { bits, mask })
    }

    #[inline]
    pub(super) fn admits(self, address: B) -> bool {
        (address ^ self.bits) & self.mask == B::default()
    }

    /// The same, where there may be none yet.
    #[inline]
    fn admits_known(self, address: Option<B>) -> bool {
        address.map_or(self.mask == B::default(), |address| self.admits(address))
    }
}

/// A range of numbers, both ends included; `None` admits all.
type Range<T> = Option<(T, T)>;

fn within<T: PartialOrd + Copy>(range: Range<T>, value: T) -> bool {
    range.is_none_or(|(first, last)| first <= value && value <= last)
}

/// A compiled selector. `Default` matches everything.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Selector<B> {
    invert: bool,
    /// It names more than addresses and a mark.
    more: bool,
    iif: Device,
    oif: Device,
    from: Net<B>,
    to: Net<B>,
    tos: u8,
    mark: u32,
    mask: u32,
    protocol: u8,
    sport: Range<u16>,
    dport: Range<u16>,
    uid: Range<u32>,
    tun_id: u64,
}

impl<B: Bits> Selector<B> {
    /// Compiles the selector of `rule` with the interfaces that are there now.
    pub(super) fn compile(rule: &Rule, index_of: &impl Fn(&str) -> Option<IfIndex>) -> Self {
        let selector = Self {
            invert: rule.invert,
            more: false,
            iif: Device::compile(rule.iif.as_ref(), index_of),
            oif: Device::compile(rule.oif.as_ref(), index_of),
            from: Net::compile(rule.from),
            to: Net::compile(rule.to),
            tos: rule.tos,
            mark: rule.fwmark,
            mask: rule.fwmask.unwrap_or(0),
            protocol: rule.ipproto.unwrap_or(0),
            sport: rule.sport,
            dport: rule.dport,
            uid: rule.uidrange,
            tun_id: rule.tun_id,
        };
        let interface = selector.iif != Device::Any || selector.oif != Device::Any;
        let more =
            interface || selector.tos != 0 || selector.needs_ports() || selector.uid.is_some() || selector.tun_id != 0;
        Self { more, ..selector }
    }

    /// The source that it names.
    pub(super) fn source(&self) -> Option<Net<B>> {
        (self.from.mask != B::default()).then_some(self.from)
    }

    pub(super) fn needs_ports(&self) -> bool {
        self.protocol != 0 || self.sport.is_some() || self.dport.is_some()
    }

    pub(super) fn iif_detached(&self) -> bool {
        self.iif == Device::Detached
    }

    pub(super) fn oif_detached(&self) -> bool {
        self.oif == Device::Detached
    }

    /// Does the rule apply? `not` turns the whole selector round.
    #[inline]
    pub(super) fn matches(&self, key: &impl Question<Bits = B>) -> bool {
        self.all_agree(key) != self.invert
    }

    #[inline]
    fn all_agree(&self, key: &impl Question<Bits = B>) -> bool {
        self.from.admits_known(key.source())
            && self.to.admits(key.destination())
            && (key.mark() ^ self.mark) & self.mask == 0
            && (!self.more || self.rest_agrees(key))
    }

    fn rest_agrees(&self, key: &impl Question<Bits = B>) -> bool {
        let [sport, dport] = key.ports();
        self.iif.admits(input_interface(key))
            && self.oif.admits(key.oif())
            && (self.tos == 0 || self.tos == key.tos())
            && (self.protocol == 0 || self.protocol == key.protocol())
            && within(self.sport, sport)
            && within(self.dport, dport)
            && within(self.uid, key.uid())
            && self.tun_id == 0 // no packet comes out of a tunnel
    }

    /// Why the rule does not apply: the part that disagrees, with both values.
    pub(super) fn mismatch(&self, rule: &Rule, key: &impl Question<Bits = B>) -> String {
        if self.invert {
            return "\"not\": everything it names agrees".to_owned();
        }
        let name = |name: &Option<String>| name.clone().unwrap_or_default();
        let [src, dst] = key.addresses();
        if !self.from.admits_known(key.source()) {
            return format!("from {}, the source is {src}", net(rule.from));
        }
        if !self.to.admits(key.destination()) {
            return format!("to {}, the destination is {dst}", net(rule.to));
        }
        if (key.mark() ^ self.mark) & self.mask != 0 {
            return format!("fwmark {:#x}/{:#x}, the mark is {:#x}", self.mark, self.mask, key.mark());
        }
        if !self.iif.admits(input_interface(key)) {
            return format!("iif {}, the packet came in by another interface", name(&rule.iif));
        }
        if !self.oif.admits(key.oif()) {
            return format!("oif {}, the packet is not bound to it", name(&rule.oif));
        }
        if self.tos != 0 && self.tos != key.tos() {
            return format!("tos {:#04x}, the packet's is {:#04x}", self.tos, key.tos());
        }
        self.port_mismatch(key)
    }

    fn port_mismatch(&self, key: &impl Question<Bits = B>) -> String {
        let range = |range: Range<u16>| {
            range.map_or(String::new(), |(a, b)| if a == b { a.to_string() } else { format!("{a}-{b}") })
        };
        let [sport, dport] = key.ports();
        if self.protocol != 0 && self.protocol != key.protocol() {
            format!("ipproto {}, the packet's is {}", self.protocol, key.protocol())
        } else if !within(self.sport, sport) {
            format!("sport {}, the source port is {sport}", range(self.sport))
        } else if !within(self.dport, dport) {
            format!("dport {}, the destination port is {dport}", range(self.dport))
        } else if self.tun_id != 0 {
            format!("tun_id {}, the packet came out of no tunnel", self.tun_id)
        } else {
            format!("uidrange, the uid is {}", key.uid())
        }
    }
}

/// Packets made here come, for rules, in by `lo`.
fn input_interface(key: &impl Question) -> IfIndex {
    if key.iif().is_none() { IfIndex::LO } else { key.iif() }
}

fn net(prefix: Option<IpNet>) -> String {
    prefix.map_or_else(|| "all".to_owned(), |p| p.to_string())
}
