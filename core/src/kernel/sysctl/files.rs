//! From a key to its file (Linux: fs/proc/proc_sysctl.c): which folders there are, reading, writing, and what a write brings about
//! beyond its own field.

use super::conf::Conf;
use super::files6::{self, File6};
use super::ipv4::{Ipv4, Route};
use super::neigh::{FRAME_TRUESIZE, NeighConf};
use super::netfilter::Netfilter;
use super::other::OTHERS;
use super::setting::{Kind, Setting};
use crate::base::{Errno, IfIndex};
use crate::kernel::{Context, Node, cache};

/// Which set of settings a folder below `conf` or `neigh` holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    All,
    Default,
    Device(IfIndex),
}

/// A folder below `neigh`: the interface, and whether it is IPv6's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Link {
    dev: IfIndex,
    six: bool,
}

/// A file that exists.
pub(super) enum File {
    /// net.ipv4.ip_forward
    Forward,
    /// net.ipv4.ip_local_port_range
    LocalPorts,
    /// net.ipv4.route.flush
    RouteFlush,
    /// net.netfilter.nf_conntrack_count
    ConntrackCount,
    Conf(Owner, usize),
    Neigh(Link, usize),
    /// Another unit for `base_reachable_time_ms` or `retrans_time_ms`: the setting, and milliseconds per unit.
    NeighTime(Link, &'static str, i64),
    /// `unres_qlen_bytes` in frames.
    NeighQueue(Link),
    Ipv4(&'static Setting<Ipv4>),
    Route(&'static Setting<Route>),
    Netfilter(&'static Setting<Netfilter>),
    Six(File6),
    Other(&'static str, &'static str),
}

/// The file of a key in dotted form; dots in an interface's name are written as slashes.
///
/// Errors: ENOENT.
pub(super) fn find(node: &Node, key: &str) -> Result<File, Errno> {
    let word = key.rsplit('.').next().unwrap_or(key);
    lookup(node, key).filter(|_| node.profile.has_sysctl(word)).ok_or(Errno::Enoent)
}

fn lookup(node: &Node, key: &str) -> Option<File> {
    if let Some(name) = key.strip_prefix("net.netfilter.") {
        if name == "nf_conntrack_count" {
            return Some(File::ConntrackCount);
        }
        if let Some(setting) = by_name(Netfilter::SETTINGS, name) {
            return Some(File::Netfilter(setting));
        }
    }
    if let Some(name) = key.strip_prefix("net.ipv4.") {
        let parts: Vec<&str> = name.split('.').collect();
        let file = match parts.as_slice() {
            ["ip_forward"] => Some(File::Forward),
            ["ip_local_port_range"] => Some(File::LocalPorts),
            ["route", "flush"] => Some(File::RouteFlush),
            ["route", name] => by_name(Route::SETTINGS, name).map(File::Route),
            ["conf", owner, name] => {
                let owner = owner_of(node, owner)?;
                Some(File::Conf(owner, position(Conf::SETTINGS, name)?))
            }
            ["neigh", owner, name] => match owner_of(node, owner)? {
                Owner::Device(dev) => neigh_file(Link { dev, six: false }, name),
                Owner::All | Owner::Default => None,
            },
            [name] => by_name(Ipv4::SETTINGS, name).map(File::Ipv4),
            _ => None,
        };
        if file.is_some() {
            return file;
        }
    }
    if let Some(name) = key.strip_prefix("net.ipv6.") {
        let parts: Vec<&str> = name.split('.').collect();
        let file = match parts.as_slice() {
            ["neigh", owner, name] => match owner_of(node, owner)? {
                Owner::Device(dev) => neigh_file(Link { dev, six: true }, name),
                Owner::All | Owner::Default => None,
            },
            parts => files6::find(node, parts).map(File::Six),
        };
        if file.is_some() {
            return file;
        }
    }
    OTHERS.iter().find(|(name, _)| *name == key).map(|(name, default)| File::Other(name, default))
}

fn neigh_file(of: Link, name: &str) -> Option<File> {
    match name {
        "unres_qlen" => Some(File::NeighQueue(of)),
        "base_reachable_time" => Some(File::NeighTime(of, "base_reachable_time_ms", 1000)),
        "retrans_time" => Some(File::NeighTime(of, "retrans_time_ms", if of.six { 4 } else { 10 })),
        _ => Some(File::Neigh(of, position(NeighConf::SETTINGS, name)?)),
    }
}

pub(super) fn owner_of(node: &Node, word: &str) -> Option<Owner> {
    match word {
        "all" => Some(Owner::All),
        "default" => Some(Owner::Default),
        name => {
            let name = name.replace('/', ".");
            node.devices.by_name(&name).map(|link| Owner::Device(link.index))
        }
    }
}

pub(super) fn position<T>(settings: &[Setting<T>], name: &str) -> Option<usize> {
    settings.iter().position(|setting| setting.name == name)
}

pub(super) fn by_name<T>(settings: &'static [Setting<T>], name: &str) -> Option<&'static Setting<T>> {
    settings.iter().find(|setting| setting.name == name)
}

impl File {
    /// What `cat` would print, without the newline.
    pub(super) fn read(&self, node: &Node) -> String {
        let sysctl = &node.sysctl;
        let number = match *self {
            Self::Forward => sysctl.all.forwarding,
            Self::LocalPorts => return format!("{}\t{}", sysctl.local_ports.0, sysctl.local_ports.1),
            Self::RouteFlush => return String::new(),
            Self::ConntrackCount => i64::try_from(node.conntrack.table.len()).unwrap_or(i64::MAX),
            Self::Conf(owner, at) => value(Conf::SETTINGS, at, conf(node, owner)),
            Self::Neigh(of, at) => value(NeighConf::SETTINGS, at, sysctl.neigh(of.dev, of.six)),
            Self::NeighTime(of, name, unit) => {
                by_name(NeighConf::SETTINGS, name).map_or(0, |setting| (setting.get)(sysctl.neigh(of.dev, of.six)) / unit)
            }
            Self::NeighQueue(of) => sysctl.neigh(of.dev, of.six).unres_qlen_bytes / FRAME_TRUESIZE,
            Self::Ipv4(setting) => (setting.get)(&sysctl.ipv4),
            Self::Route(setting) => (setting.get)(&sysctl.route),
            Self::Netfilter(setting) => (setting.get)(&sysctl.netfilter),
            Self::Six(ref file) => return file.read(node),
            Self::Other(key, default) => {
                return sysctl.others.get(key).map_or(default, String::as_str).to_owned();
            }
        };
        number.to_string()
    }

    /// Writes it.
    ///
    /// Errors: EINVAL, EACCES.
    pub(super) fn write(&self, node: &mut Node, text: &str, ctx: &mut Context<'_>) -> Result<(), Errno> {
        match *self {
            Self::Forward => set_forwarding(node, Owner::All, Kind::Int.parse(text)?),
            Self::LocalPorts => node.sysctl.local_ports = ports(node.sysctl.local_ports, text)?,
            Self::RouteFlush => cache::flush(node),
            Self::ConntrackCount => return Err(Errno::Eacces),
            Self::Conf(owner, at) => {
                let setting = Conf::SETTINGS.get(at).ok_or(Errno::Enoent)?;
                let value = checked(setting, text)?;
                if setting.name == "forwarding" {
                    set_forwarding(node, owner, value)
                } else {
                    set_conf(node, owner, at, value)
                }
            }
            Self::Neigh(of, at) => {
                let value = checked(NeighConf::SETTINGS.get(at).ok_or(Errno::Enoent)?, text)?;
                set_neigh(node, of, at, value);
            }
            Self::NeighTime(of, name, unit) => {
                let at = position(NeighConf::SETTINGS, name).ok_or(Errno::Enoent)?;
                set_neigh(node, of, at, Kind::Within(0, i64::from(i32::MAX) / 250).parse(text)?.saturating_mul(unit));
            }
            Self::NeighQueue(of) => {
                let frames = Kind::Within(0, i64::from(i32::MAX) / FRAME_TRUESIZE).parse(text)?;
                let at = position(NeighConf::SETTINGS, "unres_qlen_bytes").ok_or(Errno::Enoent)?;
                set_neigh(node, of, at, frames * FRAME_TRUESIZE);
            }
            Self::Ipv4(setting) => {
                let value = checked(setting, text)?;
                let most = node.profile.hash_policy_max.map_or(0, i64::from);
                if setting.name == "fib_multipath_hash_policy" && value > most {
                    return Err(Errno::Einval);
                }
                (setting.set)(&mut node.sysctl.ipv4, value);
            }
            Self::Route(setting) => (setting.set)(&mut node.sysctl.route, checked(setting, text)?),
            Self::Netfilter(setting) => (setting.set)(&mut node.sysctl.netfilter, checked(setting, text)?),
            Self::Six(ref file) => file.write(node, text, ctx)?,
            Self::Other(key, default) => {
                let kept = other(default, text)?;
                node.sysctl.others.insert(key, kept);
            }
        }
        Ok(())
    }
}

pub(super) fn checked<T>(setting: &Setting<T>, text: &str) -> Result<i64, Errno> {
    if setting.kind == Kind::ReadOnly { Err(Errno::Eacces) } else { setting.kind.parse(text) }
}

pub(super) fn value<T>(settings: &[Setting<T>], at: usize, of: &T) -> i64 {
    settings.get(at).map_or(0, |setting| (setting.get)(of))
}

fn conf(node: &Node, owner: Owner) -> &Conf {
    match owner {
        Owner::All => &node.sysctl.all,
        Owner::Default => &node.sysctl.default,
        Owner::Device(dev) => node.sysctl.conf(dev),
    }
}

/// Files of `default` that are written before a node is handed to the user, as boot scripts and the recorder of transcripts
/// do: no interface follows them.
pub(super) fn written_at_start() -> u64 {
    let names = ["rp_filter", "accept_redirects", "send_redirects", "promote_secondaries"];
    names.iter().filter_map(|name| position(Conf::SETTINGS, name)).fold(0, |bits, at| bits | 1 << at)
}

/// A write to `default` goes to every interface whose own file was never written (devinet_copy_dflt_conf).
fn set_conf(node: &mut Node, owner: Owner, at: usize, value: i64) {
    let Some(setting) = Conf::SETTINGS.get(at) else { return };
    let bit = 1u64 << at;
    match owner {
        Owner::All => (setting.set)(&mut node.sysctl.all, value),
        Owner::Default => {
            (setting.set)(&mut node.sysctl.default, value);
            node.sysctl.default_written |= bit;
            for device in node.sysctl.devices.iter_mut().filter(|device| device.conf_written & bit == 0) {
                (setting.set)(&mut device.conf, value);
            }
        }
        Owner::Device(dev) => {
            if let Some(device) = node.sysctl.device_mut(dev) {
                device.conf_written |= bit;
                (setting.set)(&mut device.conf, value);
            }
        }
    }
    cache::flush(node);
}

fn set_neigh(node: &mut Node, of: Link, at: usize, value: i64) {
    if let (Some(setting), Some(device)) = (NeighConf::SETTINGS.get(at), node.sysctl.device_mut(of.dev)) {
        let [four, six] = &mut device.neigh;
        (setting.set)(if of.six { six } else { four }, value);
    }
}

/// `all` (which is `ip_forward`) sets every interface and `default`, and turns `all.accept_redirects` round, but only when
/// its value changes (inet_forward_change).
fn set_forwarding(node: &mut Node, owner: Owner, value: i64) {
    let sysctl = &mut node.sysctl;
    match owner {
        Owner::All if sysctl.all.forwarding != value => {
            sysctl.all.forwarding = value;
            sysctl.all.accept_redirects = i64::from(value == 0);
            sysctl.default.forwarding = value;
            for device in &mut sysctl.devices {
                device.conf.forwarding = value;
            }
        }
        Owner::All => {}
        Owner::Default => sysctl.default.forwarding = value,
        Owner::Device(dev) => {
            if let Some(device) = sysctl.device_mut(dev) {
                device.conf.forwarding = value;
            }
        }
    }
    cache::flush(node);
}

/// One or two port numbers; the first must not lie among the privileged ones (ipv4_local_port_range).
fn ports(now: (u16, u16), text: &str) -> Result<(u16, u16), Errno> {
    let mut words = text.split_ascii_whitespace();
    let mut next = |old: u16| words.next().map_or(Ok(old), |word| word.parse::<u16>().map_err(|_| Errno::Einval));
    let range = (next(now.0)?, next(now.1)?);
    if range.0 < 1024 || range.1 < range.0 { Err(Errno::Einval) } else { Ok(range) }
}

/// What is kept of a text written to a file that nothing hangs on.
fn other(default: &str, text: &str) -> Result<String, Errno> {
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    if default.parse::<i64>().is_ok() {
        return Kind::Int.parse(text).map(|number| number.to_string());
    }
    Ok(words.join("\t"))
}

/// Every key, in the order in which `sysctl -a` walks the folders.
pub(super) fn all(node: &Node) -> Vec<String> {
    let mut keys: Vec<String> = OTHERS.iter().map(|(key, _)| (*key).to_owned()).collect();
    keys.extend(["net.ipv4.ip_forward".to_owned(), "net.ipv4.ip_local_port_range".to_owned()]);
    keys.push("net.netfilter.nf_conntrack_count".to_owned());
    keys.extend(Ipv4::SETTINGS.iter().map(|setting| format!("net.ipv4.{}", setting.name)));
    keys.extend(Route::SETTINGS.iter().map(|setting| format!("net.ipv4.route.{}", setting.name)));
    keys.extend(Netfilter::SETTINGS.iter().map(|setting| format!("net.netfilter.{}", setting.name)));
    let devices = node.devices.list.iter().map(|link| link.name.replace('.', "/"));
    for owner in ["all".to_owned(), "default".to_owned()].into_iter().chain(devices) {
        keys.extend(Conf::SETTINGS.iter().map(|setting| format!("net.ipv4.conf.{owner}.{}", setting.name)));
        if owner != "all" && owner != "default" {
            keys.extend(NeighConf::SETTINGS.iter().map(|setting| format!("net.ipv4.neigh.{owner}.{}", setting.name)));
            keys.push(format!("net.ipv4.neigh.{owner}.unres_qlen"));
            keys.extend(NeighConf::SETTINGS.iter().map(|setting| format!("net.ipv6.neigh.{owner}.{}", setting.name)));
            keys.push(format!("net.ipv6.neigh.{owner}.unres_qlen"));
        }
    }
    files6::keys(node, &mut keys);
    keys.retain(|key| key.rsplit('.').next().is_some_and(|word| node.profile.has_sysctl(word)));
    // By folders: a dot comes before every letter.
    let mut paths: Vec<String> = keys.iter().map(|key| key.replace('.', "\0")).collect();
    paths.sort_unstable();
    paths.iter().map(|path| path.replace('\0', ".")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{NodeId, PacketId, Time};
    use crate::kernel::Profile;
    use crate::trace::TraceLog;

    fn node(version: &str) -> Node {
        Node::new(NodeId(0), "r", Profile::of(version).expect("a profile"), 1)
    }

    fn write(node: &mut Node, key: &str, text: &str) -> Result<(), Errno> {
        let (mut effects, mut trace, mut next_packet) = (Vec::new(), TraceLog::default(), PacketId(1));
        let mut ctx = Context { now: Time::ZERO, effects: &mut effects, trace: &mut trace, next_packet: &mut next_packet };
        find(node, key)?.write(node, text, &mut ctx)
    }

    fn read(node: &Node, key: &str) -> String {
        find(node, key).map_or_else(|errno| errno.text().to_owned(), |file| file.read(node))
    }

    #[test]
    fn forwarding_is_one_switch_for_all_and_turns_redirects_round() {
        let mut node = node("6.18");
        write(&mut node, "net.ipv4.ip_forward", "1").expect("written");
        for key in ["all.forwarding", "default.forwarding", "lo.forwarding"] {
            assert_eq!(read(&node, &format!("net.ipv4.conf.{key}")), "1", "{key}");
        }
        assert_eq!(read(&node, "net.ipv4.conf.all.accept_redirects"), "0");
        write(&mut node, "net.ipv4.conf.all.accept_redirects", "1").expect("written");
        write(&mut node, "net.ipv4.ip_forward", "1").expect("no change, so nothing follows");
        assert_eq!(read(&node, "net.ipv4.conf.all.accept_redirects"), "1");
    }

    #[test]
    fn default_is_followed_until_an_own_value_or_an_address() {
        let mut node = node("6.18");
        write(&mut node, "net.ipv4.conf.default.arp_ignore", "1").expect("written");
        assert_eq!(read(&node, "net.ipv4.conf.lo.arp_ignore"), "1");
        write(&mut node, "net.ipv4.conf.lo.arp_ignore", "0").expect("written");
        write(&mut node, "net.ipv4.conf.default.arp_ignore", "2").expect("written");
        assert_eq!(read(&node, "net.ipv4.conf.lo.arp_ignore"), "0");
        node.sysctl.settle(IfIndex::LO);
        write(&mut node, "net.ipv4.conf.default.arp_announce", "2").expect("written");
        assert_eq!(read(&node, "net.ipv4.conf.lo.arp_announce"), "0");
    }

    #[test]
    fn files_and_ranges_are_the_versions() {
        assert_eq!(write(&mut node("6.18"), "net.ipv4.fib_multipath_hash_policy", "4"), Err(Errno::Einval));
        assert_eq!(write(&mut node("6.18"), "net.ipv4.fib_multipath_hash_policy", "3"), Ok(()));
        assert_eq!(write(&mut node("4.12"), "net.ipv4.fib_multipath_hash_policy", "2"), Err(Errno::Einval));
        assert_eq!(write(&mut node("4.4"), "net.ipv4.fib_multipath_hash_policy", "0"), Err(Errno::Enoent));
        assert_eq!(write(&mut node("6.18"), "net.netfilter.nf_conntrack_count", "0"), Err(Errno::Eacces));
    }
}
