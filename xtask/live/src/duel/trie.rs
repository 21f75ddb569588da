//! The trie as the kernel builds it, while routes come and go.

use super::chance::Chance;
use super::site::Site;
use super::words;

/// A case.
pub fn case(chance: &mut Chance) -> Vec<String> {
    let mut site = Site::new(chance);
    let mut there: Vec<String> = Vec::new();
    let dense = chance.percent(50);
    for _ in 0..chance.number(20, 120) {
        let line = if !there.is_empty() && chance.percent(30) {
            format!("ip route del {}", there.swap_remove(chance.index(there.len())))
        } else {
            let prefix = if dense { narrow(chance) } else { words::prefix(chance) };
            let table = chance.maybe(30, |c| format!(" table {}", c.pick(&[101, 7, 1000])));
            there.push(format!("{prefix}{table}"));
            let port = site.port(chance);
            format!("ip route add {prefix}{table} dev {}", port.name)
        };
        site.say(line);
        if chance.percent(6) {
            site.say("cat /proc/net/fib_trie".to_owned());
            site.say("cat /proc/net/fib_triestat".to_owned());
        }
        if chance.percent(2) {
            let line = format!("ip rule add prio {} table 101", chance.number(1, 500));
            site.say(line);
        }
        if chance.percent(1) {
            let line = format!("ip route flush table {}", chance.pick(&[101, 7, 1000]));
            site.say(line);
        }
    }
    site.say("cat /proc/net/fib_trie".to_owned());
    site.say("cat /proc/net/fib_triestat".to_owned());
    site.lines
}

/// Many prefixes side by side, so that nodes grow wide.
fn narrow(chance: &mut Chance) -> String {
    let length = *chance.pick(&[24, 26, 27, 28, 32, 32, 32]);
    let mask = u32::MAX << (32 - length);
    let address = 0xcb00_7100 | chance.number(0, 0x1ff);
    format!("{}/{length}", std::net::Ipv4Addr::from(address & mask))
}
