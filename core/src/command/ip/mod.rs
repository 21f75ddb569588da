//! `ip`: its global options, objects and abbreviations, as iproute2 6.1 has them (iproute2: ip/ip.c). Each object has its
//! own file; what they share (words, numbers, names, failures, JSON) is here too.
//!
//! Left out and refused by name: IPv6, tunnels, VRF, bridges, and whatever else is not routing of IPv4.

pub mod fail;
pub mod json;
pub mod keyword;
pub mod names;
pub mod netlink;
pub mod options;
pub mod parse;
pub mod report;
pub mod tables;
pub mod usage;
pub mod words;

mod address;
mod address_print;
mod device;
mod flush;
mod link;
mod link_list;
mod link_print;
mod link_request;
mod link_stats;
mod neigh;
mod nexthop;
mod route;
mod rule;

use super::{Answer, Kernel};
use fail::Outcome;
use options::Options;
use words::{Words, expand};

pub use device::Names;

/// The objects, in the order in which an abbreviation is looked up.
const OBJECTS: [&str; 35] = [
    "address",
    "addrlabel",
    "maddress",
    "route",
    "rule",
    "neighbor",
    "neighbour",
    "ntable",
    "ntbl",
    "link",
    "l2tp",
    "fou",
    "ila",
    "macsec",
    "tunnel",
    "tunl",
    "tuntap",
    "tap",
    "token",
    "tcpmetrics",
    "tcp_metrics",
    "monitor",
    "xfrm",
    "mroute",
    "mrule",
    "netns",
    "netconf",
    "vrf",
    "sr",
    "nexthop",
    "mptcp",
    "ioam",
    "amt",
    "stats",
    "help",
];

/// Runs `ip` with the words after its name.
pub fn run(argv: &[&str], kernel: &mut dyn Kernel) -> Answer {
    let mut words = Words::new(argv);
    match options::read(&mut words) {
        Ok(options) => match options.netns.as_deref() {
            None => object(&options, words, kernel),
            Some(name) => match kernel.enter(name) {
                Some(mut other) => object(&options, words, other.as_mut()),
                None => {
                    fail::plain(255, format_args!("Cannot open network namespace \"{name}\": No such file or directory"))
                }
            },
        },
        Err(answer) => answer,
    }
}

fn object(options: &Options, mut words: Words<'_>, kernel: &mut dyn Kernel) -> Answer {
    if options.batch {
        return Answer::default();
    }
    let Some(word) = words.next() else { return usage::general() };
    let Some(object) = expand(word, &OBJECTS) else {
        return fail::plain(1, format_args!("Object \"{word}\" is unknown, try \"ip help\"."));
    };
    if matches!(object, "route" | "neighbor" | "neighbour") {
        ask_named(&["dev", "oif", "iif"], words.rest().iter().copied(), kernel);
    }
    let outcome: Outcome<Answer> = match object {
        "help" => Ok(usage::general()),
        "address" => address::run(options, words, kernel),
        "link" => link::run(options, words, kernel),
        "neighbor" | "neighbour" => neigh::run(options, words, kernel),
        "nexthop" => nexthop::run(options, words, kernel),
        "route" => route::run(options, words, kernel),
        "rule" => rule::run(options, words, kernel),
        _ => Ok(Answer::not_modelled(format_args!("ip {object}"))),
    };
    let answer = outcome.unwrap_or_else(|answer| answer);
    if matches!(object, "route" | "neighbor" | "neighbour") {
        ask_named(&["dev"], answer.output.split_ascii_whitespace(), kernel);
    }
    answer
}

/// Interfaces are asked for by name when they are typed, and when they are printed and no dump told their names before.
fn ask_named<'w>(keys: &[&str], mut words: impl Iterator<Item = &'w str>, kernel: &mut dyn Kernel) {
    while let Some(word) = words.next() {
        if keys.contains(&word)
            && let Some(name) = words.next()
        {
            kernel.ask_link(name);
        }
    }
}
