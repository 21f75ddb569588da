//! How `ip address` prints an address (iproute2: ip/ipaddress.c, print_addrinfo).

use super::report::Report;
use super::{Names, names};
use crate::base::addr::text;
use crate::command::Kernel;
use crate::command::kernel::Feature;
use crate::model::Address;

/// Prints an address. `flush`: as `ip -s -s address flush` names what it deletes.
pub fn print(report: &mut Report<'_>, address: &Address, names: &Names, kernel: &dyn Kernel, flush: bool) {
    let options = report.options();
    if !options.brief {
        if options.oneline || flush {
            let dev = names.name(address.dev);
            report.json("index", address.dev.0);
            report.put("dev", dev.clone(), format_args!("{}: {dev}", address.dev));
        }
        report.put("family", "inet", "    inet ");
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
        report.put("broadcast", broadcast.to_string(), format_args!("brd {broadcast} "));
    }
    let scope = if options.numeric { address.scope.0.to_string() } else { names::scope_name(address.scope) };
    report.put("scope", scope.clone(), format_args!("scope {scope} "));
    for (word, set) in [("secondary", address.secondary), ("noprefixroute", address.no_prefix_route)] {
        if set {
            report.put(word, true, format_args!("{word} "));
        }
    }
    report.put("label", address.label.clone(), &address.label);
    if kernel.has(Feature::AddressLifetimes) {
        report.break_line();
        report.put("valid_life_time", u32::MAX, "       valid_lft forever");
        report.put("preferred_life_time", u32::MAX, " preferred_lft forever");
    }
    report.text("\n");
}
