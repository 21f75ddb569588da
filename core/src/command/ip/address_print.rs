//! How `ip address` prints an address (iproute2: ip/ipaddress.c, print_addrinfo).

use super::report::Report;
use super::{Names, names, parse};
use crate::base::Family;
use crate::base::addr::text;
use crate::command::Kernel;
use crate::command::kernel::Feature;
use crate::model::{Address, Lifetime};

/// Prints an address. `flush`: as `ip -s -s address flush` names what it deletes.
pub fn print(report: &mut Report<'_>, address: &Address, names: &Names, kernel: &dyn Kernel, flush: bool) {
    let options = report.options();
    if !options.brief {
        if options.oneline || flush {
            let dev = names.name(address.dev);
            report.json("index", address.dev.0);
            report.put("dev", dev.clone(), format_args!("{}: {dev}", address.dev));
        }
        let family = parse::family_word(Some(address.family()));
        report.put("family", family, format_args!("    {family} "));
    }
    report.put("local", text(address.local), text(address.local));
    if address.peer != address.local {
        report.put("address", text(address.peer), format_args!(" peer {}", text(address.peer)));
    }
    report.put("prefixlen", address.prefix_len, format_args!("/{} ", address.prefix_len));
    if address.metric > 0 {
        report.put("metric", address.metric, format_args!("metric {} ", address.metric));
    }
    if options.brief {
        return;
    }
    if let Some(broadcast) = address.broadcast {
        report.put("broadcast", text(broadcast), format_args!("brd {} ", text(broadcast)));
    }
    let scope = if options.numeric { address.scope.0.to_string() } else { names::scope_name(address.scope) };
    report.put("scope", scope.clone(), format_args!("scope {scope} "));
    for (word, _) in flags(address).into_iter().filter(|(_, set)| *set) {
        report.put(word, true, format_args!("{word} "));
    }
    if !address.label.is_empty() {
        report.put("label", address.label.clone(), &address.label);
    }
    if address.family() == Family::Inet6 || kernel.has(Feature::AddressLifetimes) {
        report.break_line();
        report.put(
            "valid_life_time",
            address.lifetime.valid,
            format_args!("       valid_lft {}", left(address.lifetime.valid)),
        );
        let preferred = address.lifetime.preferred;
        report.put("preferred_life_time", preferred, format_args!(" preferred_lft {}", left(preferred)));
    }
    report.text("\n");
}

/// The words for an address's flags, in the order of the program's own list.
pub fn flags(address: &Address) -> [(&'static str, bool); 13] {
    let flags = &address.flags;
    let six = address.family() == Family::Inet6;
    [
        ("secondary", address.secondary && !six),
        ("temporary", address.secondary && six),
        ("nodad", flags.nodad),
        ("optimistic", flags.optimistic),
        ("dadfailed", flags.dadfailed),
        ("home", flags.home),
        ("deprecated", flags.deprecated),
        ("tentative", flags.tentative),
        ("dynamic", address.lifetime.valid != Lifetime::FOREVER),
        ("mngtmpaddr", flags.mngtmpaddr),
        ("noprefixroute", address.no_prefix_route),
        ("autojoin", flags.autojoin),
        ("stable-privacy", flags.stable_privacy),
    ]
}

/// Seconds left, or `forever`.
fn left(seconds: u32) -> String {
    if seconds == Lifetime::FOREVER { "forever".to_owned() } else { format!("{seconds}sec") }
}
