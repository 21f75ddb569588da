//! Wrong and odd commands: right ones whose words are cut short, lost, doubled, exchanged or misspelt.

use super::chance::Chance;
use super::site::Site;
use super::words;

/// What stands where a word should.
const ODD: [&str; 24] = [
    "",
    "0",
    "-1",
    "256",
    "65536",
    "4294967296",
    "0x",
    "0xfffffffff",
    "abc",
    "10.0.0",
    "10.0.0.0/33",
    "10.0.0.1/24",
    "any",
    "all",
    "default",
    "dev",
    "via",
    "table",
    "nosuch",
    "1.2.3.4.5",
    "-",
    "--",
    "fe80::1",
    "1/2",
];
/// Right ones of objects that the other families do not touch.
const OTHERS: [&str; 22] = [
    "iptables -A FORWARD -p tcp --dport 80 -j ACCEPT",
    "iptables -t mangle -A PREROUTING -s 192.168.0.0/24 -j MARK --set-mark 0x301",
    "iptables -t nat -A POSTROUTING -o wan0 -j MASQUERADE",
    "iptables -t nat -A PREROUTING -p udp --dport 53 -j DNAT --to-destination 10.0.0.9:54",
    "iptables -A INPUT -m state --state NEW,ESTABLISHED -j DROP",
    "iptables -A INPUT -m conntrack --ctstate RELATED -j RETURN",
    "iptables -I FORWARD 1 ! -s 10.0.0.0/8 -m mark --mark 1/3 -j REJECT",
    "iptables -A FORWARD -m statistic --mode nth --every 3 --packet 0 -j ACCEPT",
    "iptables -A FORWARD -p icmp --icmp-type echo-request -j DROP",
    "iptables -A FORWARD -m multiport -p tcp --dports 80,443 -j ACCEPT",
    "iptables -N CHAIN",
    "iptables -P FORWARD DROP",
    "iptables -D FORWARD 1",
    "iptables -L FORWARD -n --line-numbers",
    "iptables -S FORWARD",
    "ipset create s hash:ip",
    "ipset create n hash:net timeout 100",
    "ipset add s 10.0.0.1",
    "ipset test s 10.0.0.1",
    "ipset list s",
    "sysctl -w net.ipv4.ip_forward=1",
    "sysctl net.ipv4.conf.all.rp_filter",
];

/// A case.
pub fn case(chance: &mut Chance) -> Vec<String> {
    let mut site = Site::new(chance);
    for _ in 0..chance.number(30, 90) {
        let right = right(&site, chance);
        let line = if chance.percent(20) { right } else { spoilt(&right, chance) };
        site.say(line);
    }
    site.say("ip route show table all".to_owned());
    site.say("ip rule".to_owned());
    site.say("ip addr".to_owned());
    site.lines
}

fn right(site: &Site, chance: &mut Chance) -> String {
    let port = site.port(chance).clone();
    let (host, name) = (port.neighbour(chance), port.name.clone());
    match chance.number(0, 29) {
        0..=8 => {
            let verb = chance.word(&["add", "append", "replace", "change", "del", "prepend"]);
            format!("ip route {verb} {}", words::route(site, chance))
        }
        9..=12 => format!("ip rule {} {}", chance.word(&["add", "del"]), words::rule(site, chance)),
        13..=15 => words::nexthop(site, chance),
        16..=18 => words::listing(site, chance),
        19..=21 => words::get(site, chance),
        22 => format!(
            "ip neigh {} {host} lladdr 02:00:00:00:00:07 dev {name}",
            chance.word(&["add", "replace", "del", "change"])
        ),
        23 => format!("ip addr {} {host}/{} dev {name}", chance.word(&["add", "del", "replace"]), chance.pick(&[24, 32])),
        24 => format!(
            "ip link set {name} {}",
            chance.pick(&["up", "mtu 1400", "group 3", "arp on", "txqueuelen 7", "alias x"])
        ),
        25 => format!("ip route flush {}", words::selector(site, chance)),
        _ => chance.word(&OTHERS),
    }
}

/// One to three words changed. The tool and its object stay, so that nothing waits for ever (`ip monitor`).
fn spoilt(right: &str, chance: &mut Chance) -> String {
    let mut words: Vec<String> = right.split(' ').map(str::to_owned).collect();
    let fixed = if words.first().is_some_and(|tool| tool == "ip") { 2 } else { 1 };
    for _ in 0..*chance.pick(&[1, 1, 1, 2, 3]) {
        if words.len() <= fixed {
            break;
        }
        let place = fixed + chance.index(words.len() - fixed);
        match chance.number(0, 9) {
            0 | 1 => words.truncate(place),
            2 => drop(words.remove(place)),
            3 => words.insert(place, words[place].clone()),
            4 => {
                let other = fixed + chance.index(words.len() - fixed);
                words.swap(place, other);
            }
            5 | 6 => words[place] = abbreviated(&words[place], chance),
            7 => words[place] = misspelt(&words[place], chance),
            _ => words[place] = chance.word(&ODD),
        }
    }
    words.retain(|word| !word.is_empty());
    words.join(" ")
}

fn abbreviated(word: &str, chance: &mut Chance) -> String {
    word.chars().take(1 + chance.index(word.len().max(1))).collect()
}

fn misspelt(word: &str, chance: &mut Chance) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    if letters.is_empty() {
        return "x".to_owned();
    }
    let place = chance.index(letters.len());
    match chance.number(0, 2) {
        0 => drop(letters.remove(place)),
        1 => letters.insert(place, *chance.pick(&['x', '7', '-', '/', ',', '.'])),
        _ => letters.swap(place, 0),
    }
    letters.into_iter().collect()
}
