//! How `ip link` and `ip address` print an interface (iproute2: ip/ipaddress.c, print_linkinfo).

use super::json::{Json, Object};
use super::names;
use super::options::Family;
use super::report::Report;
use super::{Names, link_stats};
use crate::command::Kernel;
use crate::command::kernel::Feature;
use crate::model::{Link, LinkKind, OperState};

/// How much of an interface is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Depth {
    /// `ip link`, not `ip address`.
    pub link: bool,
    /// The family asked for; only without one, or for links, the Ethernet address is shown.
    pub family: Option<Family>,
    /// As IPv6 lists interfaces: without what belongs to them alone.
    pub by_six: bool,
}

/// Prints an interface with everything that belongs to it but its addresses.
pub fn print(report: &mut Report<'_>, link: &Link, depth: Depth, names: &Names, kernel: &dyn Kernel) {
    let options = report.options();
    if options.brief {
        return brief(report, link, depth, names, kernel);
    }
    report.put("ifindex", link.index.0, format_args!("{}: ", link.index));
    if depth.by_six {
        return six(report, link, names);
    }
    let peer_down = name(report, link, names, kernel, |name| format!("{name}: "));
    flags(report, link, peer_down);
    report.put("mtu", link.mtu, format_args!("mtu {} ", link.mtu));
    report.put("qdisc", link.qdisc.word(), format_args!("qdisc {} ", link.qdisc.word()));
    let state = shown_state(link);
    report.put("operstate", state, format_args!("state {state} "));
    if depth.link {
        report.put("linkmode", "DEFAULT", "mode DEFAULT ");
    }
    let group = if options.numeric { link.group.to_string() } else { names::name(names::GROUPS, link.group) };
    report.put("group", group.clone(), format_args!("group {group} "));
    if link.txqlen > 0 {
        report.put("txqlen", link.txqlen, format_args!("qlen {}", link.txqlen));
    }
    if matches!(depth.family, None | Some(Family::Link)) || depth.link || options.details {
        ethernet(report, link);
    }
    if let Some(node) = other_node(link, kernel) {
        report.put("link_netnsid", 0, format_args!(" link-netns {node}"));
    }
    if options.details {
        details(report, link, depth);
    }
    if let Some(alias) = link.alias.as_deref().filter(|_| depth.link || options.details) {
        report.break_line();
        report.put("ifalias", alias, format_args!("    alias {alias}"));
    }
    if depth.link && options.stats > 0 {
        report.break_line();
        link_stats::print(report, link);
    }
    report.text("\n");
}

/// What IPv6's dump of interfaces says (inet6_fill_ifinfo): of a veth's other end its index alone.
fn six(report: &mut Report<'_>, link: &Link, names: &Names) {
    let peer_down = six_name(report, link, names, |name| format!("{name}: "));
    flags(report, link, peer_down);
    report.put("mtu", link.mtu, format_args!("mtu {} ", link.mtu));
    let state = shown_state(link);
    report.put("operstate", state, format_args!("state {state} "));
    if link.txqlen > 0 {
        report.put("txqlen", link.txqlen, format_args!("qlen {}", link.txqlen));
    }
    if report.options().details {
        let kind = if link.kind == LinkKind::Loopback { "loopback" } else { "ether" };
        report.break_line();
        report.put("link_type", kind, format_args!("    link/{kind} "));
        report.put("address", link.mac.to_string(), link.mac);
    }
    report.text("\n");
}

/// `NAME`, or `NAME@OTHER`, where the other end's index is looked up among this node's own.
fn six_name(report: &mut Report<'_>, link: &Link, names: &Names, form: impl Fn(&str) -> String) -> bool {
    let LinkKind::Veth { peer, .. } = link.kind else {
        report.put("ifname", link.name.clone(), form(&link.name));
        return false;
    };
    if peer == link.index {
        report.put("ifname", link.name.clone(), form(&link.name));
        return false;
    }
    let other = names.name(peer);
    report.json("link", other.clone());
    report.put("ifname", link.name.clone(), form(&format!("{}@{other}", link.name)));
    names.get(peer).is_none_or(|other| !other.up)
}

/// `-br`: one line an interface; for addresses the line goes on.
fn brief(report: &mut Report<'_>, link: &Link, depth: Depth, names: &Names, kernel: &dyn Kernel) {
    let form = |name: &str| format!("{name:<16} ");
    let peer_down = match depth.by_six {
        true => six_name(report, link, names, form),
        false => name(report, link, names, kernel, form),
    };
    let state = shown_state(link);
    report.put("operstate", state, format_args!("{state:<14} "));
    if depth.link {
        let mac = link.mac.to_string();
        report.put("address", mac.clone(), format_args!("{mac} "));
        flags(report, link, peer_down);
        report.text("\n");
    }
}

/// The state that RTM_GETLINK tells: a link that is down is DOWN whatever was last known.
const fn shown_state(link: &Link) -> &'static str {
    if link.up { link.operstate.word() } else { OperState::Down.word() }
}

/// The node of a veth's other end, when it is another one.
fn other_node(link: &Link, kernel: &dyn Kernel) -> Option<String> {
    let LinkKind::Veth { peer_node, .. } = link.kind else { return None };
    let node = kernel.peer_node_name(peer_node);
    (node != kernel.node_name() && kernel.has(Feature::PeerNode)).then_some(node)
}

/// `NAME`, `NAME@PEER` or `NAME@ifN`. True when the other end is in this node and down.
fn name(report: &mut Report<'_>, link: &Link, names: &Names, kernel: &dyn Kernel, form: impl Fn(&str) -> String) -> bool {
    let mut shown = link.name.clone();
    let mut peer_down = false;
    if let LinkKind::Veth { peer, .. } = link.kind
        && kernel.has(Feature::PeerNode)
        && (peer != link.index || kernel.has(Feature::PeerIndex))
    {
        if other_node(link, kernel).is_some() {
            report.json("link_index", peer.0);
            shown = format!("{}@if{peer}", link.name);
        } else {
            let other = names.name(peer);
            report.json("link", other.clone());
            shown = format!("{}@{other}", link.name);
            peer_down = names.get(peer).is_none_or(|other| !other.up);
        }
    }
    report.put("ifname", link.name.clone(), form(&shown));
    peer_down
}

/// `<BROADCAST,…>` in the kernel's order of bits.
fn flags(report: &mut Report<'_>, link: &Link, peer_down: bool) {
    let running = matches!(link.operstate, OperState::Up | OperState::Unknown);
    let loopback = link.kind == LinkKind::Loopback;
    let words: Vec<&str> = [
        ("NO-CARRIER", link.up && !running),
        ("LOOPBACK", loopback),
        ("BROADCAST", !loopback),
        ("MULTICAST", link.multicast),
        ("NOARP", !link.arp),
        ("ALLMULTI", link.allmulti),
        ("PROMISC", link.promisc),
        ("UP", link.up),
        ("LOWER_UP", link.up && link.carrier),
        ("M-DOWN", peer_down),
    ]
    .into_iter()
    .filter_map(|(word, set)| set.then_some(word))
    .collect();
    report.put(
        "flags",
        words.iter().map(|word| Json::from(*word)).collect::<Vec<_>>(),
        format_args!("<{}> ", words.join(",")),
    );
}

fn ethernet(report: &mut Report<'_>, link: &Link) {
    let (kind, broadcast) = match link.kind {
        LinkKind::Loopback => ("loopback", "00:00:00:00:00:00"),
        LinkKind::Veth { .. } | LinkKind::Dummy => ("ether", "ff:ff:ff:ff:ff:ff"),
    };
    let kind = match kind {
        "loopback" if report.options().numeric => "[772]",
        "ether" if report.options().numeric => "[1]",
        kind => kind,
    };
    report.break_line();
    report.put("link_type", kind, format_args!("    link/{kind} "));
    report.put("address", link.mac.to_string(), link.mac);
    report.put("broadcast", broadcast, format_args!(" brd {broadcast}"));
}

/// What `-d` adds. The numbers of queues are those of a machine with two processors.
fn details(report: &mut Report<'_>, link: &Link, depth: Depth) {
    let (driver, smallest, largest, queues) = match link.kind {
        LinkKind::Loopback => (None, 0, 0, 1),
        LinkKind::Veth { .. } => (Some("veth"), 68, 65535, 2),
        LinkKind::Dummy => (Some("dummy"), 0, 0, 1),
    };
    let promiscuity = u32::from(link.promisc);
    let allmulti = u32::from(link.allmulti);
    report.put("promiscuity", promiscuity, format_args!(" promiscuity {promiscuity} "));
    report.put("allmulti", allmulti, format_args!(" allmulti {allmulti} "));
    report.put("min_mtu", smallest, format_args!("minmtu {smallest} "));
    report.put("max_mtu", largest, format_args!("maxmtu {largest} "));
    if let Some(driver) = driver {
        let mut info = Object::new();
        info.put("info_kind", driver);
        report.break_line();
        report.put("linkinfo", info, format_args!("    {driver} "));
    }
    // Below this IPv6 takes no notice of an interface.
    if depth.link && link.mtu >= 1280 {
        report.put("inet6_addr_gen_mode", "eui64", "addrgenmode eui64 ");
    }
    for (key, word, value) in [
        ("num_tx_queues", "numtxqueues", queues),
        ("num_rx_queues", "numrxqueues", queues),
        ("gso_max_size", "gso_max_size", 65536),
        ("gso_max_segs", "gso_max_segs", 65535),
        ("tso_max_size", "tso_max_size", 524_280),
        ("tso_max_segs", "tso_max_segs", 65535),
        ("gro_max_size", "gro_max_size", 65536),
    ] {
        report.put(key, value, format_args!("{word} {value} "));
    }
}
