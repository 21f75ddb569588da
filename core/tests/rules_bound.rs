//! Ten thousand rules: taken at once, listed, and walked, in a bounded time and with the kernel's own limits.
#![allow(clippy::disallowed_methods)] // a test reads what the simulator wrote

use hoplab_core::{Scenario, Sim};

const RULES: usize = 10_000;

fn sim() -> Sim {
    let text = "schema = 1\ntitle = \"t\"\nsummary = \"s\"\nlesson = \"l\"\nkernels = [\"6.18\"]\n[[nodes]]\nname = \"r\"\nsetup = '''\nip link set lo up\n'''\n";
    let scenario = Scenario::read(text).expect("a scenario");
    Sim::from_scenario(&scenario, None).expect("a network")
}

fn enter(sim: &mut Sim, command: &str) -> (String, Option<u8>) {
    sim.enter("r", command).expect("r is there");
    let end = hoplab_core::Time(sim.now().0 + 2_000_000_000);
    sim.advance(end, 1_000_000);
    let node = sim.topology().nodes[0].id;
    let last = sim.console(node).entries.pop().expect("the command is in the console");
    (last.output, last.status)
}

#[test]
fn ten_thousand_rules_are_taken_and_walked() {
    let mut sim = sim();
    let rules: String = (0..RULES).map(|n| format!("-A OUTPUT -s 10.{}.{}.0/24 -j DROP\n", n / 256, n % 256)).collect();
    let (output, status) = enter(&mut sim, &format!("iptables-restore <<EOF\n*filter\n{rules}COMMIT\nEOF"));
    assert_eq!((output.as_str(), status), ("", Some(0)));
    let (listing, _) = enter(&mut sim, "iptables -S OUTPUT");
    assert_eq!(listing.lines().count(), RULES + 1);
    let (pinged, status) = enter(&mut sim, "ping -c 1 -W 1 127.0.0.1");
    assert_eq!(status, Some(0), "{pinged}");
    let (counted, _) = enter(&mut sim, "iptables -L OUTPUT -v -n -x");
    assert!(counted.starts_with("Chain OUTPUT (policy ACCEPT 2 packets, 168 bytes)"), "{}", &counted[..80]);
}

/// A line of chains, each jumping to the next, as deep as there are chains, and the jump that would close the circle.
#[test]
fn a_long_line_of_chains_is_walked_and_a_circle_is_refused() {
    let mut sim = sim();
    let depth = 1000;
    let chains: String = (0..depth).map(|n| format!(":C{n} - [0:0]\n")).collect();
    let jumps: String = (1..depth).map(|n| format!("-A C{} -j C{n}\n", n - 1)).collect();
    let text = format!("*filter\n{chains}{jumps}-A C{} -p icmp -j DROP\n-A OUTPUT -j C0\nCOMMIT\n", depth - 1);
    let (output, status) = enter(&mut sim, &format!("iptables-restore <<EOF\n{text}EOF"));
    assert_eq!((output.as_str(), status), ("", Some(0)));
    let (pinged, _) = enter(&mut sim, "ping -c 1 -W 1 127.0.0.1");
    assert!(pinged.contains("100% packet loss"), "{pinged}");
    let (last, _) = enter(&mut sim, &format!("iptables -L C{} -v -n -x", depth - 1));
    assert!(last.lines().nth(2).is_some_and(|rule| rule.trim_start().starts_with("1       84 DROP")), "{last}");
    let (refused, status) = enter(&mut sim, &format!("iptables -A C{} -j C0", depth - 1));
    assert_eq!((refused.as_str(), status), ("iptables: Too many levels of symbolic links.\n", Some(1)));
}
