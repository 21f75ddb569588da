//! One set: what it is made with and what it holds, in the form of its type.

use super::bitmap::{self, Bitmap};
use super::element;
use super::extension::Extension;
use super::hash::{By, Found, Hash};
use super::list::List;
use crate::base::{Errno, Time};
use crate::model::set::{SetElement, SetEntry, SetExtras, SetMember, SetMemberKey, SetOptions, SetType, error};
use std::net::{IpAddr, Ipv4Addr};

/// A set.
#[derive(Clone, Debug)]
pub struct Set {
    /// Its name.
    pub name: String,
    /// As it was made.
    pub options: SetOptions,
    /// What it holds.
    pub store: Store,
}

/// What a set holds.
#[derive(Clone, Debug)]
pub enum Store {
    /// hash:*
    Hash(Hash),
    /// bitmap:*
    Bitmap(Bitmap),
    /// list:set
    List(List),
}

impl Set {
    /// An empty set.
    pub fn new(name: String, options: SetOptions) -> Self {
        let store = match options.kind {
            SetType::BitmapIp | SetType::BitmapPort => Store::Bitmap(Bitmap::default()),
            SetType::List => Store::List(List::default()),
            _ => Store::Hash(Hash::new(options.hashsize)),
        };
        Self { name, options, store }
    }

    /// Takes everything out.
    pub fn flush(&mut self) {
        match &mut self.store {
            Store::Hash(hash) => hash.flush(),
            Store::Bitmap(bitmap) => bitmap.flush(),
            Store::List(list) => list.flush(),
        }
    }

    /// `ipset add` of what is not a list.
    ///
    /// Errors: the numbers of [`model::set::error`](crate::model::set::error).
    pub fn add(&mut self, element: &SetElement, extras: &SetExtras, exist: bool, now: Time) -> Result<(), Errno> {
        let options = &self.options;
        match &mut self.store {
            Store::Hash(hash) => {
                allowed(options, extras)?;
                let what = |entry| (entry, element.nomatch);
                element::expand(options, element, |e| hash.add(options, what(e), extras, (By::User, exist), now))
            }
            Store::Bitmap(bitmap) => {
                if options.kind == SetType::BitmapPort {
                    element::first_bit(options, element)?; // ports are looked at first
                }
                allowed(options, extras)?;
                element::first_bit(options, element)?;
                element::bits(options, element)?.try_for_each(|id| bitmap.add(options, id, extras, exist, now))
            }
            Store::List(_) => Err(Errno::Einval),
        }
    }

    /// `ipset del` from what is not a list; `exist`: what is not there is no error.
    ///
    /// Errors: the numbers of [`model::set::error`](crate::model::set::error).
    pub fn del(&mut self, element: &SetElement, exist: bool, now: Time) -> Result<(), Errno> {
        let options = &self.options;
        let forgive = |done| if exist && done == Err(Errno::Private(error::EXIST)) { Ok(()) } else { done };
        match &mut self.store {
            Store::Hash(hash) => element::expand(options, element, |e| forgive(hash.del(options, &e, now))),
            Store::Bitmap(bitmap) => element::bits(options, element)?.try_for_each(|id| forgive(bitmap.del(id, now))),
            Store::List(_) => Err(Errno::Einval),
        }
    }

    /// `ipset test` in what is not a list; an element that the type does not take is not in it.
    pub fn test(&self, element: &SetElement, now: Time) -> bool {
        let options = &self.options;
        match &self.store {
            Store::Hash(hash) => {
                let wanted = if element.nomatch { Found::Nomatch } else { Found::Match };
                element::single(options, element).is_ok_and(|entry| hash.find(options, &entry, now) == wanted)
            }
            Store::Bitmap(bitmap) => element::first_bit(options, element).is_ok_and(|id| bitmap.holds(id, now)),
            Store::List(_) => false,
        }
    }

    /// Is a packet's element in? It is counted.
    pub fn matches(&mut self, entry: &SetEntry, length: u64, now: Time) -> bool {
        match &mut self.store {
            Store::Hash(hash) => hash.find_packet(&self.options, entry, length, now) == Found::Match,
            Store::Bitmap(bitmap) => bit_of(&self.options, entry).is_some_and(|id| bitmap.holds_packet(id, length, now)),
            Store::List(_) => false,
        }
    }

    /// Adds a packet's element; whether it could.
    pub fn add_packet(&mut self, entry: &SetEntry, extras: &SetExtras, exist: bool, now: Time) -> bool {
        let options = &self.options;
        match &mut self.store {
            Store::Hash(hash) => {
                let entry = longest_net(options, hash, entry);
                hash.add(options, (entry, false), extras, (By::Packet, exist), now).is_ok()
            }
            Store::Bitmap(bitmap) => {
                bit_of(options, entry).is_some_and(|id| bitmap.add(options, id, extras, exist, now).is_ok())
            }
            Store::List(_) => false,
        }
    }

    /// Takes a packet's element out; whether it was there.
    pub fn del_packet(&mut self, entry: &SetEntry, now: Time) -> bool {
        let options = &self.options;
        match &mut self.store {
            Store::Hash(hash) => {
                let entry = longest_net(options, hash, entry);
                hash.del(options, &entry, now).is_ok()
            }
            Store::Bitmap(bitmap) => bit_of(options, entry).is_some_and(|id| bitmap.del(id, now).is_ok()),
            Store::List(_) => false,
        }
    }

    /// Elements that have not expired; `name` gives that of a set.
    pub fn members(&self, now: Time, name: impl Fn(usize) -> String) -> Vec<SetMember> {
        let member = |entry, nomatch, extension: &Extension| SetMember {
            entry,
            timeout: extension.timeout(&self.options, now),
            counters: extension.counters(&self.options),
            comment: extension.comment(),
            nomatch,
        };
        match &self.store {
            Store::Hash(hash) => {
                let members = hash.members(now);
                members.map(|(entry, nomatch, e)| member(SetMemberKey::Entry(entry), nomatch, e)).collect()
            }
            Store::Bitmap(bitmap) => {
                let members = bitmap.members(now);
                members.map(|(id, e)| member(SetMemberKey::Entry(self.entry_of(id)), false, e)).collect()
            }
            Store::List(list) => {
                let members = list.members(now);
                members.map(|(id, e)| member(SetMemberKey::Name(name(id)), false, e)).collect()
            }
        }
    }

    fn entry_of(&self, id: u32) -> SetEntry {
        let value = bitmap::value(&self.options, id);
        let zero = IpAddr::V4(Ipv4Addr::UNSPECIFIED);
        let entry = SetEntry { ip: zero, cidr: 32, protocol: 0, port: 0, ip2: zero, cidr2: 32 };
        match self.options.kind {
            SetType::BitmapPort => SetEntry { port: value as u16, ..entry },
            _ => SetEntry { ip: IpAddr::V4(Ipv4Addr::from(value)), ..entry },
        }
    }

    /// Buckets of the hash, which grows.
    pub const fn hashsize(&self) -> u32 {
        match &self.store {
            Store::Hash(hash) => hash.size(),
            _ => self.options.hashsize,
        }
    }

    /// Bytes of memory.
    pub fn memory(&self) -> usize {
        match &self.store {
            Store::Hash(hash) => hash.memory(&self.options),
            Store::Bitmap(bitmap) => bitmap.memory(&self.options),
            Store::List(list) => list.memory(&self.options),
        }
    }
}

/// Is what is said beside an element something that the set keeps?
///
/// Errors: TIMEOUT, COUNTER, COMMENT, SKBINFO.
pub fn allowed(options: &SetOptions, extras: &SetExtras) -> Result<(), Errno> {
    let counted = extras.packets.is_some() || extras.bytes.is_some();
    let wrong = [
        (extras.timeout.is_some() && options.timeout.is_none(), error::TIMEOUT),
        (counted && !options.counters, error::COUNTER),
        (extras.comment.is_some() && !options.comment, error::COMMENT),
        (extras.skbinfo, error::SKBINFO),
    ];
    wrong.iter().find(|(wrong, _)| *wrong).map_or(Ok(()), |(_, number)| Err(Errno::Private(*number)))
}

fn bit_of(options: &SetOptions, entry: &SetEntry) -> Option<u32> {
    let value = match entry.ip {
        _ if options.kind == SetType::BitmapPort => u32::from(entry.port),
        IpAddr::V4(ip) => u32::from(ip),
        IpAddr::V6(_) => return None,
    };
    bitmap::id(options, value).ok()
}

/// A packet adds or takes out the net of the longest length that the set holds.
fn longest_net(options: &SetOptions, hash: &Hash, entry: &SetEntry) -> SetEntry {
    match hash.longest() {
        Some(length) if options.kind.has_nets() => super::key::cut(options.kind, entry, length),
        _ => *entry,
    }
}
