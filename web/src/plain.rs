//! What the page does with its first part alone: the first scenario, and the plain commands of routing. Everything else waits for the
//! later part, which is usually there before anybody has read the page's title. Which code is where: `web/later.txt`.

use crate::action::Action;
use crate::library;
use crate::saved::Saved;
use crate::state::{Foot, Left, Right};
use hoplab_core::{Act, Scenario};

/// Tools, and objects of `ip`.
const BEGINNINGS: [&str; 11] = [
    "ip addr",
    "ip address",
    "ip -br addr",
    "ip link",
    "ip route",
    "ip rule",
    "iptables -t",
    "iptables -A",
    "sysctl -w",
    "flow",
    "serve",
];

/// Words that may follow, besides numbers, addresses and the interfaces of the first scenario.
#[rustfmt::skip]
const WORDS: [&str; 55] = [
    "ip", "addr", "address", "-br", "link", "route", "rule", "iptables", "sysctl", "-w", "flow", "serve",
    "add", "del", "append", "replace", "change", "show", "list", "get", "set", "up", "down",
    "dev", "via", "src", "from", "to", "iif", "oif", "nexthop", "weight", "metric", "default", "table", "main", "local", "all",
    "prio", "lookup", "fwmark", "lo", "tcp", "udp", "--sport",
    "-t", "-A", "nat", "POSTROUTING", "-o", "-s", "-j", "SNAT", "--to-source", "MASQUERADE",
];

/// Can this be done before the later part has come?
pub fn action(action: &Action) -> bool {
    match action {
        Action::OpenBuiltIn(name) => name == library::FIRST,
        Action::Enter { text, .. } => command(text),
        Action::OpenText(..) | Action::Resume | Action::SaveFile | Action::ShowDialog(Some(_)) => false,
        Action::ShowLeft(left) => *left == Left::Lesson,
        Action::ShowFoot(foot) => *foot != Foot::Gateways,
        Action::ShowRight(right) => matches!(right, Right::Why | Right::Node | Right::Routes),
        _ => true,
    }
}

/// Does this change the lab, so that it must not overtake what waits?
pub const fn is_deed(action: &Action) -> bool {
    matches!(
        action,
        Action::OpenBuiltIn(_)
            | Action::Restart
            | Action::Enter { .. }
            | Action::SetKernel { .. }
            | Action::Compare(_)
            | Action::Undo
            | Action::Redo
    )
}

/// Can this command be run before the later part has come?
pub fn command(text: &str) -> bool {
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    let text = words.join(" ");
    let begins = |begin: &&str| text.strip_prefix(*begin).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    BEGINNINGS.iter().any(begins) && words.iter().all(|word| WORDS.contains(word) || is_value(word))
}

fn is_value(word: &str) -> bool {
    let number =
        word.starts_with(|c: char| c.is_ascii_digit()) && word.bytes().all(|c| matches!(c, b'0'..=b'9' | b'.' | b'/'));
    let interface = ["eth", "lan", "wan"].iter().find_map(|kind| word.strip_prefix(kind));
    number || interface.is_some_and(|rest| rest.parse::<u8>().is_ok()) || word == "net.ipv4.ip_forward=1"
}

/// Can this kept lab be gone on with before the later part has come?
pub fn saved(saved: &Saved) -> bool {
    let acts = saved.journal.done.iter().chain(&saved.journal.undone);
    let plain = |act: &Act| match act {
        Act::Command { text, .. } => command(text),
        Act::Kernel { .. } => true,
    };
    saved.name == library::FIRST
        && Scenario::read(library::FIRST_TEXT).is_ok_and(|first| first.write() == saved.scenario)
        && acts.map(|(_, act)| act).all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_scenario_needs_nothing_but_plain_commands() {
        let scenario = Scenario::read(library::FIRST_TEXT).expect("it can be read");
        let set_up = scenario.nodes.iter().flat_map(|node| node.setup.lines());
        let typed = scenario.timeline.iter().map(|cue| cue.run.as_str());
        let odd: Vec<&str> = set_up.chain(typed).filter(|line| !line.trim().is_empty() && !command(line)).collect();
        assert_eq!(odd, Vec::<&str>::new());
    }

    #[test]
    fn what_is_not_known_to_be_plain_waits() {
        assert!(command("ip route get 198.51.100.10 from 192.168.0.3 iif lan0"));
        for text in [
            "ip nexthop",
            "ip -j route",
            "ip route help",
            "ip -6 route",
            "ipset list",
            "ip addr add fe80::1/64 dev eth0",
            "",
        ] {
            assert!(!command(text), "{text}");
        }
    }
}
