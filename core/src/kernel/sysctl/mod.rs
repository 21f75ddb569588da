//! /proc/sys/net: the files that the lab knows, their defaults, ranges and effects (Linux: kernel/sysctl.c for the handlers,
//! each subsystem for its table). Values are plain fields: the road of a packet never looks a name up.
//!
//! Left to others: what a value means. [`effective`] joins the values of `all` and of an interface.

mod conf;
pub mod effective;
mod files;
mod files6;
mod ipv4;
mod ipv6;
mod neigh;
mod netfilter;
mod other;
mod setting;

use super::{Context, Node, Profile};
use crate::base::IfIndex;
use crate::model::Refusal;
use litemap::LiteMap;

pub use conf::Conf;
pub use ipv4::{Ipv4, Route};
pub use ipv6::{Conf6, Sysctl6};
pub use neigh::NeighConf;
pub use netfilter::Netfilter;

/// The values of one node.
#[derive(Clone, Debug)]
pub struct Sysctl {
    /// net.ipv4.conf.all; `net.ipv4.ip_forward` is its `forwarding`.
    pub all: Conf,
    /// net.ipv4.conf.default
    pub default: Conf,
    /// Which files of net.ipv4.conf.default were written: interfaces made later do not follow them.
    default_written: u64,
    /// net.ipv4.*
    pub ipv4: Ipv4,
    /// net.ipv4.ip_local_port_range
    pub local_ports: (u16, u16),
    /// net.ipv4.route.*
    pub route: Route,
    /// net.netfilter.*
    pub netfilter: Netfilter,
    /// net.ipv6.*
    pub six: Sysctl6,
    /// What new interfaces begin with. Only the first namespace of a machine has files for it (net.ipv4.neigh.default).
    neigh_default: [NeighConf; 2],
    /// By interface, in order of index.
    devices: Vec<DeviceSettings>,
    /// Files that only keep what is written.
    others: LiteMap<&'static str, String>,
}

/// The values of one interface, and which of them were written for it: these no longer follow `default`.
#[derive(Clone, Debug)]
struct DeviceSettings {
    index: IfIndex,
    conf: Conf,
    conf_written: u64,
    conf6: Conf6,
    /// Of IPv4, of IPv6.
    neigh: [NeighConf; 2],
}

impl Default for Sysctl {
    fn default() -> Self {
        let mut sysctl = Self {
            all: Conf::all(),
            default: Conf::default(),
            default_written: 0,
            ipv4: Ipv4::default(),
            local_ports: (32768, 60999),
            route: Route::default(),
            netfilter: Netfilter::default(),
            six: Sysctl6::default(),
            neigh_default: [NeighConf::default(), NeighConf::six()],
            devices: Vec::new(),
            others: LiteMap::new(),
        };
        sysctl.add_device(IfIndex::LO);
        if let Some(lo) = sysctl.devices.first_mut() {
            (lo.conf, lo.conf6) = (Conf::loopback(), Conf6::loopback());
        }
        sysctl.default_written = files::written_at_start();
        sysctl
    }
}

impl Sysctl {
    /// The values of a fresh namespace.
    pub fn new(profile: &Profile) -> Self {
        let mut sysctl = Self::default();
        let bytes = i64::from(profile.neigh_queue_bytes);
        sysctl.netfilter.nf_conntrack_udp_timeout_stream = i64::from(profile.udp_stream_timeout);
        let devices = sysctl.devices.iter_mut().flat_map(|lo| &mut lo.neigh);
        sysctl.neigh_default.iter_mut().chain(devices).for_each(|conf| conf.unres_qlen_bytes = bytes);
        sysctl
    }

    /// net.ipv4.conf.IF; `default`'s for an interface that is not there.
    #[inline]
    pub fn conf(&self, dev: IfIndex) -> &Conf {
        self.device(dev).map_or(&self.default, |settings| &settings.conf)
    }

    /// net.ipv6.conf.IF; `default`'s for an interface that is not there.
    #[inline]
    pub fn conf6(&self, dev: IfIndex) -> &Conf6 {
        self.device(dev).map_or(&self.six.default, |settings| &settings.conf6)
    }

    /// The same, to change.
    pub fn conf6_mut(&mut self, dev: IfIndex) -> Option<&mut Conf6> {
        self.device_mut(dev).map(|settings| &mut settings.conf6)
    }

    /// net.ipv4.neigh.IF, or IPv6's.
    #[inline]
    pub fn neigh(&self, dev: IfIndex, six: bool) -> &NeighConf {
        let [four, own] = self.device(dev).map_or(&self.neigh_default, |settings| &settings.neigh);
        if six { own } else { four }
    }

    /// An interface was made: it begins with what `default` has.
    pub fn add_device(&mut self, index: IfIndex) {
        let settings = DeviceSettings {
            index,
            conf: self.default.clone(),
            conf_written: self.default_written,
            conf6: self.six.default.clone(),
            neigh: self.neigh_default.clone(),
        };
        match self.devices.binary_search_by_key(&index, |settings| settings.index) {
            Ok(_) => {}
            Err(position) => self.devices.insert(position, settings),
        }
    }

    /// An address is given to an interface: from now on it does not follow `default` (ipv4_devconf_setall).
    pub fn settle(&mut self, dev: IfIndex) {
        if let Some(settings) = self.device_mut(dev) {
            settings.conf_written = u64::MAX;
        }
    }

    /// An interface is gone.
    pub fn remove_device(&mut self, index: IfIndex) {
        self.devices.retain(|settings| settings.index != index);
    }

    /// Indexes count up from 1, so an interface is mostly found at its own place.
    #[inline]
    fn device(&self, index: IfIndex) -> Option<&DeviceSettings> {
        let guess = (index.0 as usize).wrapping_sub(1);
        if let Some(settings) = self.devices.get(guess).filter(|settings| settings.index == index) {
            return Some(settings);
        }
        let position = self.devices.binary_search_by_key(&index, |settings| settings.index).ok()?;
        self.devices.get(position)
    }

    fn device_mut(&mut self, index: IfIndex) -> Option<&mut DeviceSettings> {
        self.devices.iter_mut().find(|settings| settings.index == index)
    }
}

/// Reads a file by its key in dotted form.
///
/// Errors: ENOENT when there is no such file under this profile.
pub fn read(node: &Node, key: &str) -> Result<String, Refusal> {
    Ok(files::find(node, key)?.read(node))
}

/// Writes a file.
///
/// Errors: ENOENT, EINVAL as the kernel's handlers; EACCES for a file that can only be read.
pub fn write(node: &mut Node, key: &str, value: &str, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    files::find(node, key)?.write(node, value, ctx).map_err(Refusal::from)
}

/// Every key that exists, in the order of `sysctl -a`.
#[inline(never)] // web/later.txt
pub fn keys(node: &Node) -> Vec<String> {
    files::all(node)
}
