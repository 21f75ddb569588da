//! Completion at a terminal: which words may come next. It knows syntax, and asks the kernel only for names.

use super::Kernel;
use crate::base::Family;
use crate::model::netfilter::TableName;

/// The tools and programs of the lab.
const TOOLS: [&str; 16] = [
    "capture",
    "cat",
    "conntrack",
    "dmesg",
    "flow",
    "ip",
    "ip6tables",
    "ip6tables-save",
    "ipset",
    "iptables",
    "iptables-save",
    "nstat",
    "ping",
    "serve",
    "sleep",
    "sysctl",
];

/// Words that may follow, by the words before; `*` is any one word. The first row that fits decides.
const NEXT: [(&[&str], &[&str]); 17] = [
    (&["ip"], &["address", "link", "neigh", "route", "rule", "-4", "-6", "-br", "-d", "-j", "-o", "-s"]),
    (&["ip", "link"], &["add", "delete", "set", "show"]),
    (&["ip", "link", "set", "*"], &["address", "arp", "down", "mtu", "name", "txqueuelen", "up"]),
    (&["ip", "address"], &["add", "change", "delete", "flush", "replace", "show"]),
    (&["ip", "addr"], &["add", "change", "delete", "flush", "replace", "show"]),
    (&["ip", "neigh"], &["add", "change", "delete", "flush", "replace", "show"]),
    (&["ip", "rule"], &["add", "delete", "flush", "show"]),
    (&["ip", "route"], &["add", "append", "change", "delete", "flush", "get", "prepend", "replace", "show"]),
    (&["iptables", "-t"], &["filter", "mangle", "nat", "raw"]),
    (&["iptables"], &["-A", "-C", "-D", "-F", "-I", "-L", "-N", "-P", "-R", "-S", "-X", "-Z", "-t"]),
    (&["ipset"], &["add", "create", "del", "destroy", "flush", "list", "rename", "save", "swap", "test"]),
    (&["conntrack"], &["-C", "-F", "-L"]),
    (&["serve"], &["tcp", "udp"]),
    (&["flow"], &["tcp", "udp"]),
    (&["capture"], &["start", "stop"]),
    (&["nstat"], &["-az"]),
    (&["cat"], &["/proc/net/fib_trie", "/proc/net/fib_triestat"]),
];

/// Words that go anywhere within a command, by its first words.
const KEYWORDS: [(&[&str], &[&str]); 6] = [
    (
        &["ip", "route"],
        &[
            "blackhole",
            "default",
            "dev",
            "from",
            "iif",
            "ipproto",
            "local",
            "mark",
            "metric",
            "mtu",
            "nexthop",
            "oif",
            "onlink",
            "prohibit",
            "proto",
            "scope",
            "sport",
            "dport",
            "src",
            "table",
            "throw",
            "tos",
            "unreachable",
            "via",
            "weight",
        ],
    ),
    (
        &["ip", "rule"],
        &[
            "blackhole",
            "dport",
            "from",
            "fwmark",
            "goto",
            "iif",
            "ipproto",
            "lookup",
            "not",
            "oif",
            "prio",
            "prohibit",
            "sport",
            "suppress_prefixlength",
            "table",
            "to",
            "tos",
            "unreachable",
        ],
    ),
    (&["ip", "addr"], &["broadcast", "dev", "label", "peer", "scope"]),
    (&["ip", "neigh"], &["dev", "lladdr", "nud", "permanent", "reachable"]),
    (
        &["iptables"],
        &[
            "--dport",
            "--mark",
            "--match-set",
            "--restore-mark",
            "--save-mark",
            "--set-mark",
            "--sport",
            "--to-destination",
            "--to-source",
            "ACCEPT",
            "CONNMARK",
            "DNAT",
            "DROP",
            "MARK",
            "MASQUERADE",
            "REJECT",
            "RETURN",
            "SET",
            "SNAT",
            "-d",
            "-i",
            "-j",
            "-m",
            "-o",
            "-p",
            "-s",
            "connmark",
            "conntrack",
            "icmp",
            "mark",
            "set",
            "state",
            "tcp",
            "udp",
        ],
    ),
    (&["flow"], &["--count", "--from", "--mark", "--sport", "--timeout"]),
];

/// What may complete `partial` after the words before it, in order.
#[inline(never)] // web/later.txt
pub fn complete(before: &[&str], partial: &str, kernel: &mut dyn Kernel) -> Vec<String> {
    let mut found: Vec<String> =
        candidates(before, kernel).into_iter().filter(|word| word.starts_with(partial) && word != partial).collect();
    found.sort_unstable();
    found.dedup();
    found.truncate(64);
    found
}

fn candidates(before: &[&str], kernel: &mut dyn Kernel) -> Vec<String> {
    let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let Some((tool, rest)) = before.split_first() else { return owned(&TOOLS) };
    // Both families of tables have the same words.
    let (tool, family) = if *tool == "ip6tables" { ("iptables", Family::Inet6) } else { (*tool, Family::Inet) };
    let before = &[&[tool], rest].concat()[..];
    if let Some(names) = names(before, family, kernel) {
        return names;
    }
    if tool == "sysctl" {
        return kernel.sysctl_keys();
    }
    let plain: Vec<&str> = before.iter().copied().filter(|word| !word.starts_with('-') || before[0] != "ip").collect();
    let fits = |pattern: &[&str]| {
        pattern.len() == plain.len() && pattern.iter().zip(&plain).all(|(want, word)| *want == "*" || want == word)
    };
    let exact = NEXT.iter().find(|(pattern, _)| fits(pattern)).map(|(_, words)| owned(words));
    exact.unwrap_or_else(|| {
        let begins = |pattern: &[&str]| {
            plain.len() > pattern.len() && pattern.iter().zip(&plain).all(|(want, word)| word.starts_with(want))
        };
        KEYWORDS.iter().find(|(pattern, _)| begins(pattern)).map(|(_, words)| owned(words)).unwrap_or_default()
    })
}

/// Names of things on this node, where the word before asks for one.
fn names(before: &[&str], family: Family, kernel: &mut dyn Kernel) -> Option<Vec<String>> {
    let last = *before.last()?;
    let devices = || kernel.links().into_iter().map(|link| link.name).collect();
    match (before[0], last) {
        ("ip", "dev" | "iif" | "oif") => Some(devices()),
        ("ip", "set" | "show" | "delete") if before.get(1).is_some_and(|object| object.starts_with('l')) => Some(devices()),
        ("ip", "table" | "lookup") => {
            let own = kernel.table_names().values().cloned();
            Some(["all", "default", "local", "main"].map(str::to_owned).into_iter().chain(own).collect())
        }
        ("iptables", "-i" | "-o") => Some(devices()),
        ("iptables", "-A" | "-D" | "-F" | "-I" | "-L" | "-P" | "-R" | "-S" | "-X" | "-Z" | "-j" | "-g") => {
            let chains = kernel.netfilter_table(family, table(before)).chains.into_iter().map(|chain| chain.name);
            let targets = ["ACCEPT", "CONNMARK", "DNAT", "DROP", "MARK", "MASQUERADE", "REJECT", "RETURN", "SET", "SNAT"];
            let targets = targets.iter().filter(|_| last == "-j").map(|word| (*word).to_owned());
            Some(chains.chain(targets).collect())
        }
        ("ipset", "add" | "del" | "destroy" | "flush" | "list" | "test") | ("iptables", "--match-set" | "--add-set") => {
            Some(kernel.sets().into_iter().map(|set| set.name).collect())
        }
        _ => None,
    }
}

fn table(before: &[&str]) -> TableName {
    let named = before.windows(2).find(|pair| pair[0] == "-t").map(|pair| pair[1]);
    match named {
        Some("raw") => TableName::Raw,
        Some("mangle") => TableName::Mangle,
        Some("nat") => TableName::Nat,
        _ => TableName::Filter,
    }
}
