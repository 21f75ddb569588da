//! What `ip` lists can be typed again: on a node with the same interfaces the lines of `ip route show`, `ip rule`, `ip addr show` and
//! `ip nexthop show` make the same state, for both families. The states are made up by chance, each repeatable by its number.
#![allow(clippy::disallowed_methods)] // how many are tried may be asked for; core asks nobody

mod dice;

use dice::Dice;
use hoplab_core::{Transcript, replay};

/// How many states; `HOPLAB_CASES` asks for more.
fn cases() -> std::ops::Range<u64> {
    0..std::env::var("HOPLAB_CASES").ok().and_then(|count| count.parse().ok()).unwrap_or(60)
}

const SETUP: &str = "# ipv6: on
r$ ip link add wan0 address 02:00:00:00:00:01 type veth peer name p0 address 02:00:00:00:00:02 netns x
r$ ip link add wan1 address 02:00:00:00:01:01 type veth peer name p1 address 02:00:00:00:01:02 netns x
r$ ip link add lan0 address 02:00:00:00:02:01 type veth peer name p2 address 02:00:00:00:02:02 netns x
x$ ip link set p0 up
x$ ip link set p1 up
x$ ip link set p2 up
r$ ip link set lo up
r$ ip link set wan0 up
r$ ip link set wan1 up
r$ ip link set lan0 up
";

const NEAR: &str = "r$ ip addr add 10.0.0.2/24 dev wan0
r$ ip addr add 10.0.1.2/24 dev wan1
r$ ip addr add 10.0.2.1/24 dev lan0
r$ ip -6 addr add fc00::2/64 dev wan0 nodad
r$ ip -6 addr add fc01::2/64 dev wan1 nodad
r$ ip -6 addr add fc02::1/64 dev lan0 nodad
r$ ip nexthop add id 1 via 10.0.0.7 dev wan0
r$ ip nexthop add id 2 via 10.0.1.7 dev wan1
r$ ip nexthop add id 3 group 1,3/2
";

/// The lines that a command printed on the last occasion.
fn said<'a>(text: &'a str, command: &str) -> Vec<&'a str> {
    let all = Transcript::answered(text);
    all.into_iter().rev().find(|(line, _)| *line == command).map(|(_, answer)| answer).unwrap_or_default()
}

/// Runs the edits and asks: the answers, in the order of the questions.
fn ask(before: &str, edits: &[String], questions: &[String]) -> Vec<Vec<String>> {
    let mut text = before.to_owned();
    for line in edits.iter().chain(questions) {
        text.push_str(line);
        text.push('\n');
    }
    let done = replay(&text, None).expect("a transcript always runs").text;
    // A table that was made for a route that was then refused is there, and empty.
    let owned = |answer: Vec<&str>| match answer.first() {
        Some(line) if line.ends_with("FIB table does not exist.") => Vec::new(),
        _ => answer.into_iter().map(str::to_owned).collect(),
    };
    questions.iter().map(|question| owned(said(&done, question))).collect()
}

/// Makes a state by `edits`, types its listings again on a like node, and compares.
fn round(case: u64, before: &str, edits: &[String], questions: &[String], retype: impl Fn(usize, &[String]) -> Vec<String>) {
    let first = ask(before, edits, questions);
    let again: Vec<String> = first.iter().enumerate().flat_map(|(at, answer)| retype(at, answer)).collect();
    let second = ask(before, &again, questions);
    for (question, (first, second)) in questions.iter().zip(first.iter().zip(&second)) {
        let (first, second) = (first.join("\n"), second.join("\n"));
        let (made, again) = (edits.join("\n"), again.join("\n"));
        assert!(
            first == second,
            "case {case}: {question}\n{first}\nretyped\n{second}\nmade by\n{made}\nretyped as\n{again}"
        );
    }
}

// ---- routes ---------------------------------------------------------------------------------------------------------

/// A next hop of a family. The interface is always named: a gateway alone is looked for among the routes that are there already,
/// and a listing does not say in which order they came.
fn hop(dice: &mut Dice, six: bool) -> String {
    let at = dice.roll(2);
    let host = 3 + dice.roll(3);
    match (six, dice.roll(4)) {
        (false, 0) => format!("dev wan{at}"),
        (false, 1) => format!("via 10.9.9.{host} dev wan{at} onlink"),
        (false, _) => format!("via 10.0.{at}.{host} dev wan{at}"),
        (true, 0) => format!("via fe80::{host} dev wan{at}"),
        (true, _) => format!("via fc0{at}::{host} dev wan{at}"),
    }
}

fn destination(dice: &mut Dice, six: bool) -> &'static str {
    match six {
        false => dice.pick(&["default", "10.5.0.0/16", "10.5.1.0/24", "10.5.1.7", "192.0.2.0/25", "203.0.113.128/25"]),
        true => dice.pick(&["default", "2001:db8::/32", "2001:db8:1::/48", "2001:db8:1::7", "2001:db8:2::/49", "fd00::/8"]),
    }
}

/// Words that may stand in any route.
fn extras(dice: &mut Dice, six: bool) -> String {
    let mut out = String::new();
    let mut put = |word: &str| {
        out.push(' ');
        out.push_str(word);
    };
    if dice.once_in(3) {
        put(dice.pick(&["metric 5", "metric 10", "metric 4000000000"]));
    }
    if dice.once_in(4) {
        put(dice.pick(&["proto static", "proto bird", "proto 77", "protocol boot"]));
    }
    if dice.once_in(4) {
        put(dice.pick(&[
            "mtu 1400",
            "mtu lock 1300 advmss 1200",
            "hoplimit 9",
            "rto_min 40ms",
            "rtt 1250ms",
            "cwnd lock 5",
        ]));
    }
    if dice.once_in(6) {
        put(if six { "src fc00::2" } else { "src 10.0.0.2" });
    }
    if !six && dice.once_in(5) {
        put(dice.pick(&["tos 0x10", "tos 0x08"]));
    }
    if six && dice.once_in(4) {
        put(dice.pick(&["pref high", "pref low"]));
    }
    out
}

fn route_edit(dice: &mut Dice) -> String {
    let six = dice.once_in(2);
    let verb = dice.pick(&["add", "add", "append", "prepend", "replace"]);
    let table = dice.pick(&["", " table 100", " table 100", " table 2000"]);
    let prefix = destination(dice, six);
    let family = if six { "ip -6" } else { "ip" };
    let words = extras(dice, six);
    let rest = match dice.roll(8) {
        0 => {
            let kind = dice.pick(&["unreachable", "prohibit", "blackhole", "throw"]);
            return format!("r$ {family} route {verb} {kind} {prefix}{table}{}", words.replace(" src 10.0.0.2", ""));
        }
        1 | 2 => {
            let list: String =
                (0..2 + dice.roll(2)).map(|_| format!(" nexthop {} weight {}", hop(dice, six), 1 + dice.roll(9))).collect();
            format!("{words}{list}")
        }
        3 if !six => format!(" nhid {}{words}", 1 + dice.roll(3)),
        4 if six => format!(" dev lan0{words}"),
        _ => format!(" {}{words}", hop(dice, six)),
    };
    format!("r$ {family} route {verb} {prefix}{table}{rest}")
}

/// The lines of a listing as commands; a line that begins with a blank goes on with the one before. What the kernel made is
/// there already.
fn routes_again(family: &str, table: &str, listing: &[String]) -> Vec<String> {
    let mut commands: Vec<String> = Vec::new();
    for line in listing {
        match (line.strip_prefix('\t'), commands.last_mut()) {
            (Some(hop), Some(last)) => *last = format!("{last} {hop}"),
            _ => commands.push(format!("r$ {family} route append table {table} {line}")),
        }
    }
    commands.retain(|command| !command.contains("proto kernel"));
    for command in &mut commands {
        // The program prints a word here that it does not read.
        *command = command.replace("rto_min lock", "rto_min");
        // A route of a next hop object shows the object's hops, which may not be typed beside it.
        let hops = [" nexthop", " via", " dev"];
        if let Some(at) = command.find(" nhid ") {
            let end = hops.iter().filter_map(|hop| command[at..].find(hop)).min().unwrap_or(command.len() - at) + at;
            let tail = command.split_off(end);
            let kept: Vec<&str> = tail.split(" nexthop").take(1).collect();
            let mut words = kept.join("");
            for key in ["via", "dev"] {
                if let Some(start) = words.find(&format!(" {key} ")) {
                    let rest: Vec<&str> = words[start..].split_whitespace().skip(2).collect();
                    words = format!("{} {}", &words[..start], rest.join(" "));
                }
            }
            command.push_str(&words);
        }
    }
    commands
}

#[test]
fn listed_routes_make_the_same_tables() {
    let before = format!("{SETUP}{NEAR}");
    let asked = [("ip", "main"), ("ip", "100"), ("ip", "2000"), ("ip -6", "main"), ("ip -6", "100"), ("ip -6", "2000")];
    let questions: Vec<String> =
        asked.iter().map(|(family, table)| format!("r$ {family} route show table {table}")).collect();
    for case in cases() {
        let mut dice = Dice::of(case);
        let edits: Vec<String> = (0..10 + dice.roll(30)).map(|_| route_edit(&mut dice)).collect();
        round(case, &before, &edits, &questions, |at, listing| routes_again(asked[at].0, asked[at].1, listing));
    }
}

// ---- rules ----------------------------------------------------------------------------------------------------------

fn rule_edit(dice: &mut Dice) -> String {
    let six = dice.once_in(2);
    let mut line = format!("r$ {} rule add", if six { "ip -6" } else { "ip" });
    let net = |dice: &mut Dice| match six {
        false => dice.pick(&["10.0.0.0/8", "10.1.2.3", "192.168.1.0/24"]),
        true => dice.pick(&["2001:db8::/32", "2001:db8::7", "fe80::/10"]),
    };
    let mut put = |word: &str| {
        line.push(' ');
        line.push_str(word);
    };
    if dice.once_in(6) {
        put("not");
    }
    if dice.once_in(2) {
        put(&format!("from {}", net(dice)));
    }
    if dice.once_in(3) {
        put(&format!("to {}", net(dice)));
    }
    for words in [
        ["fwmark 1", "fwmark 0x10/0xf0"],
        ["iif wan0", "iif lo"],
        ["oif wan1", "oif nosuch0"],
        ["tos 0x10", "tos 0x08"],
        ["ipproto tcp", "ipproto udp"],
        ["sport 53", "sport 1000-2000"],
        ["dport 443", "dport 80-90"],
        ["uidrange 0-0", "uidrange 1000-2000"],
        ["protocol static", "protocol 99"],
    ] {
        if dice.once_in(5) {
            put(dice.pick(&words));
        }
    }
    if dice.once_in(2) {
        put(dice.pick(&["pref 100", "pref 200", "pref 300", "pref 40000"]));
    }
    put(dice.pick(&[
        "lookup 100",
        "table main",
        "table main suppress_prefixlength 0",
        "table 70000 suppress_ifgroup 5",
        "blackhole",
        "unreachable",
        "prohibit",
        "nop",
        "goto 50000",
        "goto 300",
    ]));
    line
}

#[test]
fn listed_rules_make_the_same_rules() {
    let questions = ["r$ ip rule", "r$ ip -6 rule"].map(str::to_owned);
    for case in cases() {
        let mut dice = Dice::of(case);
        let edits: Vec<String> = (0..5 + dice.roll(20)).map(|_| rule_edit(&mut dice)).collect();
        round(case, SETUP, &edits, &questions, |at, listing| {
            let family = if at == 0 { "ip" } else { "ip -6" };
            let flush = format!("r$ {family} rule flush");
            // The rule that asks `local` stays.
            let again = listing.iter().skip(1).map(|line| {
                let line = line.replace(" [detached]", "").replace(" [unresolved]", "");
                let (priority, rest) = line.split_once(":\t").expect("a priority");
                format!("r$ {family} rule add pref {priority} {rest}")
            });
            std::iter::once(flush).chain(again).collect()
        });
    }
}

// ---- addresses and next hops ----------------------------------------------------------------------------------------

fn address_edit(dice: &mut Dice) -> String {
    let dev = dice.pick(&["wan0", "wan1", "lan0"]);
    if dice.once_in(2) {
        let (net, host) = (dice.roll(3), 1 + dice.roll(200));
        let extra = dice.pick(&["", "", " noprefixroute", " metric 7", " nodad peer fc05::1/64", " home"]);
        return format!("r$ ip -6 addr add fc0{net}::{host:x}/64 dev {dev} nodad{extra}");
    }
    let (net, host, length) = (dice.roll(3), 1 + dice.roll(200), 24 + dice.roll(2));
    let extra = dice.pick(&["", "", " brd +", " scope link", " metric 7", " noprefixroute", " peer 10.77.0.1/30"]);
    let label = if dice.once_in(4) { format!(" label {dev}:{}", dice.roll(9)) } else { String::new() };
    format!("r$ ip addr add 10.0.{net}.{host}/{length} dev {dev}{extra}{label}")
}

/// A line of `ip -o addr show`: `2: wan0    inet 10.0.0.1/24 brd … scope global wan0\       valid_lft …`.
fn address_again(line: &str) -> String {
    let head = line.split('\\').next().unwrap_or(line);
    let mut words = head.split_whitespace().skip(1);
    let dev = words.next().unwrap_or_default();
    let six = words.next() == Some("inet6");
    let mut kept: Vec<&str> = words.filter(|word| *word != "secondary").collect();
    if six {
        return format!("r$ ip -6 addr add {} dev {dev}", kept.join(" "));
    }
    let label = kept.pop().unwrap_or(dev);
    format!("r$ ip addr add {} label {label} dev {dev}", kept.join(" "))
}

#[test]
fn listed_addresses_make_the_same_interfaces() {
    let questions = ["r$ ip -o addr show"].map(str::to_owned);
    for case in cases() {
        let mut dice = Dice::of(case);
        let edits: Vec<String> = (0..5 + dice.roll(15)).map(|_| address_edit(&mut dice)).collect();
        round(case, SETUP, &edits, &questions, |_, listing| {
            let own = |line: &&String| !line.contains(" fe80::") && !line.contains(": lo ");
            let lines: Vec<&String> = listing.iter().filter(own).collect();
            // IPv6 lists the newest first.
            let (six, four): (Vec<&String>, Vec<&String>) = lines.into_iter().partition(|line| line.contains("inet6"));
            four.into_iter().chain(six.into_iter().rev()).map(|line| address_again(line)).collect()
        });
    }
}

#[test]
fn listed_next_hops_make_the_same_objects() {
    let questions = ["r$ ip nexthop show"].map(str::to_owned);
    let before = format!("{SETUP}{}", NEAR.split("r$ ip nexthop").next().unwrap_or_default());
    for case in cases() {
        let mut dice = Dice::of(case);
        let mut edit = || {
            let id = 1 + dice.roll(9);
            let at = dice.roll(2);
            match dice.roll(6) {
                0 => format!("r$ ip nexthop add id {id} dev wan{at}"),
                1 => format!("r$ ip nexthop add id {id} blackhole protocol static"),
                2 => {
                    format!("r$ ip nexthop replace id {} group {}/{},{}", 20 + id, id, 1 + dice.roll(9), 1 + dice.roll(255))
                }
                _ => format!("r$ ip nexthop replace id {id} via 10.0.{at}.{} dev wan{at}", 3 + dice.roll(9)),
            }
        };
        let edits: Vec<String> = (0..20).map(|_| edit()).collect();
        round(case, &before, &edits, &questions, |_, listing| {
            let again =
                |line: &String| format!("r$ ip nexthop add {}", line.replace(" scope link", "").replace(" scope host", ""));
            listing.iter().map(again).collect()
        });
    }
}
