//! The files below net.ipv6 (Linux: net/ipv6/addrconf.c, addrconf_sysctl_forward and its like): finding, reading, writing. What a
//! write brings about on interfaces is `six/addrconf`'s.

use super::files::{Owner, by_name, checked, owner_of, position, value};
use super::ipv6::{Conf6, Icmp6, Ipv6, Route6};
use super::setting::{Kind, Setting};
use crate::base::{Errno, IfIndex};
use crate::kernel::six::addrconf;
use crate::kernel::{Context, Node, cache};

/// A file that exists.
pub(super) enum File6 {
    Conf(Owner, usize),
    Ipv6(&'static Setting<Ipv6>),
    Route(&'static Setting<Route6>),
    Icmp(&'static Setting<Icmp6>),
    RouteFlush,
}

/// The file of a key without its `net.ipv6.`.
pub(super) fn find(node: &Node, parts: &[&str]) -> Option<File6> {
    match parts {
        ["conf", owner, name] => Some(File6::Conf(owner_of(node, owner)?, position(Conf6::SETTINGS, name)?)),
        ["route", "flush"] => Some(File6::RouteFlush),
        ["route", name] => by_name(Route6::SETTINGS, name).map(File6::Route),
        ["icmp", name] => by_name(Icmp6::SETTINGS, name).map(File6::Icmp),
        [name] => by_name(Ipv6::SETTINGS, name).map(File6::Ipv6),
        _ => None,
    }
}

impl File6 {
    /// What `cat` would print, without the newline.
    pub(super) fn read(&self, node: &Node) -> String {
        let six = &node.sysctl.six;
        let number = match *self {
            Self::Conf(owner, at) => value(Conf6::SETTINGS, at, conf(node, owner)),
            Self::Ipv6(setting) => (setting.get)(&six.ipv6),
            Self::Route(setting) => (setting.get)(&six.route),
            Self::Icmp(setting) => (setting.get)(&six.icmp),
            Self::RouteFlush => return String::new(),
        };
        number.to_string()
    }

    /// Writes it.
    ///
    /// Errors: EINVAL, EACCES.
    pub(super) fn write(&self, node: &mut Node, text: &str, ctx: &mut Context<'_>) -> Result<(), Errno> {
        match *self {
            Self::Conf(owner, at) => {
                let setting = Conf6::SETTINGS.get(at).ok_or(Errno::Enoent)?;
                let value = if setting.name == "mtu" { mtu(node, owner, text)? } else { checked(setting, text)? };
                set_conf(node, owner, setting, value, ctx);
            }
            Self::Ipv6(setting) => {
                let value = checked(setting, text)?;
                (setting.set)(&mut node.sysctl.six.ipv6, value);
            }
            Self::Route(setting) => (setting.set)(&mut node.sysctl.six.route, checked(setting, text)?),
            Self::Icmp(setting) => (setting.set)(&mut node.sysctl.six.icmp, checked(setting, text)?),
            Self::RouteFlush => {}
        }
        cache::flush(node);
        Ok(())
    }
}

fn conf(node: &Node, owner: Owner) -> &Conf6 {
    match owner {
        Owner::All => &node.sysctl.six.all,
        Owner::Default => &node.sysctl.six.default,
        Owner::Device(dev) => node.sysctl.conf6(dev),
    }
}

/// An MTU between IPv6's least and the interface's own.
fn mtu(node: &Node, owner: Owner, text: &str) -> Result<i64, Errno> {
    let most = match owner {
        Owner::Device(dev) => node.devices.get(dev).map_or(0, |link| i64::from(link.mtu)),
        _ => i64::from(i32::MAX),
    };
    Kind::Within(1280, most).parse(text)
}

/// Settings of `all` that go to `default` and every interface, and what follows where they change.
const FOR_ALL: [&str; 4] = ["forwarding", "disable_ipv6", "ignore_routes_with_linkdown", "addr_gen_mode"];

fn set_conf(node: &mut Node, owner: Owner, setting: &Setting<Conf6>, value: i64, ctx: &mut Context<'_>) {
    match owner {
        Owner::Default => (setting.set)(&mut node.sysctl.six.default, value),
        Owner::Device(dev) => set_device(node, dev, setting, value, ctx),
        Owner::All => {
            (setting.set)(&mut node.sysctl.six.all, value);
            if FOR_ALL.contains(&setting.name) {
                (setting.set)(&mut node.sysctl.six.default, value);
                let all: Vec<IfIndex> = node.devices.list.iter().map(|link| link.index).collect();
                all.into_iter().for_each(|dev| set_device(node, dev, setting, value, ctx));
            }
        }
    }
}

fn set_device(node: &mut Node, dev: IfIndex, setting: &Setting<Conf6>, value: i64, ctx: &mut Context<'_>) {
    let Some(device) = node.sysctl.device_mut(dev) else { return };
    let old = (setting.get)(&device.conf6);
    (setting.set)(&mut device.conf6, value);
    let switched = (old == 0) != (value == 0);
    match setting.name {
        "forwarding" if switched => addrconf::forwarding_changed(node, dev),
        "disable_ipv6" if switched => addrconf::switched(node, dev, value == 0, ctx),
        "addr_gen_mode" if old != value => addrconf::make_own_addresses(node, dev, ctx),
        _ => {}
    }
}

/// Every key.
pub(super) fn keys(node: &Node, keys: &mut Vec<String>) {
    keys.extend(Ipv6::SETTINGS.iter().map(|setting| format!("net.ipv6.{}", setting.name)));
    keys.extend(Route6::SETTINGS.iter().map(|setting| format!("net.ipv6.route.{}", setting.name)));
    keys.extend(Icmp6::SETTINGS.iter().map(|setting| format!("net.ipv6.icmp.{}", setting.name)));
    let devices = node.devices.list.iter().map(|link| link.name.replace('.', "/"));
    for owner in ["all".to_owned(), "default".to_owned()].into_iter().chain(devices) {
        keys.extend(Conf6::SETTINGS.iter().map(|setting| format!("net.ipv6.conf.{owner}.{}", setting.name)));
    }
}
