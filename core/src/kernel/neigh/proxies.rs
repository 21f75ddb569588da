//! For whom ARP is answered although their addresses are not ours: `ip neigh add proxy` (Linux: net/core/neighbour.c, pneigh_*).

use crate::base::{Errno, Family, IfIndex};
use crate::model::{NeighCache, NeighFlags, Neighbour, NudState};
use litemap::LiteMap;
use std::net::IpAddr;

/// The most entries of a node. Linux has no bound.
const MOST: usize = 1 << 16;

/// The entries of a node, by address and interface (none: all of them).
#[derive(Clone, Debug, Default)]
pub struct Proxies {
    entries: LiteMap<(IfIndex, IpAddr), Proxy>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Proxy {
    router: bool,
    protocol: u8,
}

impl Proxies {
    /// Adds an entry or changes it.
    ///
    /// Errors: ENOBUFS when there are too many.
    pub(super) fn set(&mut self, address: IpAddr, dev: IfIndex, router: bool, protocol: Option<u8>) -> Result<(), Errno> {
        let held = self.entries.get(&(dev, address)).copied();
        if held.is_none() && self.entries.len() >= MOST {
            return Err(Errno::Enobufs);
        }
        let protocol = protocol.filter(|number| *number != 0).unwrap_or(held.unwrap_or_default().protocol);
        self.entries.insert((dev, address), Proxy { router, protocol });
        Ok(())
    }

    /// Takes an entry out.
    ///
    /// Errors: ENOENT.
    pub(super) fn delete(&mut self, address: IpAddr, dev: IfIndex) -> Result<(), Errno> {
        self.entries.remove(&(dev, address)).map(drop).ok_or(Errno::Enoent)
    }

    /// Are questions for an address answered that come in by an interface?
    pub fn answer(&self, address: IpAddr, dev: IfIndex) -> bool {
        [dev, IfIndex::NONE].iter().any(|dev| self.entries.contains_key(&(*dev, address)))
    }

    /// An interface went down: its entries go.
    pub(super) fn device_down(&mut self, dev: IfIndex) {
        self.entries.retain(|(of, _), _| *of != dev);
    }

    /// The entries of a family.
    pub(super) fn list(&self, family: Family) -> impl Iterator<Item = Neighbour> {
        let of_family = self.entries.iter().filter(move |((_, address), _)| Family::of(*address) == family);
        of_family.map(|((dev, address), proxy)| Neighbour {
            address: *address,
            dev: *dev,
            mac: None,
            state: NudState::None,
            proxy: true,
            flags: NeighFlags { router: proxy.router, ..NeighFlags::default() },
            protocol: proxy.protocol,
            cache: NeighCache::default(),
        })
    }
}
