//! The counters that `-s` shows of an interface (iproute2: ip/ipaddress.c, print_stats64). Errors that a wire of the lab
//! cannot have are 0.

use super::json::Object;
use super::report::Report;
use crate::model::Link;

/// Least widths of the columns.
const WIDTHS: [usize; 6] = [10, 7, 6, 7, 7, 7];
/// Width of the column for compressed packets: there are none, so it is blank.
const COMPRESSED: usize = 10;

/// Prints the counters, at the start of a line, without the last newline.
#[inline(never)] // web/later.txt
pub fn print(report: &mut Report<'_>, link: &Link) {
    let stats = &link.stats;
    let more = report.options().stats > 1;
    let rx = [stats.rx_bytes, stats.rx_packets, 0, stats.rx_dropped, 0, 0];
    let tx = [stats.tx_bytes, stats.tx_packets, 0, stats.tx_dropped, 0, 0];
    let changes = [0, 0, 0, 0, u64::from(link.carrier_changes)];
    if report.options().json {
        return json(report, rx, tx, more.then_some(changes));
    }
    let mut widths = WIDTHS;
    for values in [rx, tx] {
        for (width, value) in widths.iter_mut().zip(values) {
            *width = (*width).max(value.to_string().len());
        }
    }
    table(report, "RX:", ["bytes", "packets", "errors", "dropped", "missed", "mcast"], rx, &widths);
    if more {
        report.break_line();
        errors(report, "RX errors:", ["length", "crc", "frame", "fifo", "overrun"], [0; 5], &widths);
    }
    report.break_line();
    table(report, "TX:", ["bytes", "packets", "errors", "dropped", "carrier", "collsns"], tx, &widths);
    if more {
        report.break_line();
        errors(report, "TX errors:", ["aborted", "fifo", "window", "heartbt", "transns"], changes, &widths);
    }
}

fn table(report: &mut Report<'_>, title: &str, heads: [&str; 6], values: [u64; 6], widths: &[usize; 6]) {
    report.text(format_args!("    {title} "));
    for (at, head) in heads.iter().enumerate() {
        let width = widths[at] - if at == 0 { title.len() + 1 } else { 0 };
        report.text(format_args!("{head:>width$} "));
    }
    report.text(format_args!("{:COMPRESSED$}", ""));
    report.break_line();
    report.text("    ");
    for (value, width) in values.iter().zip(widths) {
        report.text(format_args!("{value:>width$} "));
    }
}

fn errors(report: &mut Report<'_>, title: &str, heads: [&str; 5], values: [u64; 5], widths: &[usize; 6]) {
    let first = widths[0];
    report.text(format_args!("    {title:<first$}"));
    for (head, width) in heads.iter().zip(&widths[1..]) {
        report.text(format_args!(" {head:>width$}"));
    }
    report.break_line();
    report.text(format_args!("    {:first$} ", ""));
    for (value, width) in values.iter().zip(&widths[1..]) {
        report.text(format_args!("{value:>width$} "));
    }
}

fn json(report: &mut Report<'_>, rx: [u64; 6], tx: [u64; 6], changes: Option<[u64; 5]>) {
    let object = |keys: [&str; 6], values: [u64; 6], more: [&str; 5], others: Option<[u64; 5]>| {
        let mut object = Object::new();
        for (key, value) in keys.iter().zip(values) {
            object.put(key, value);
        }
        for (key, value) in more.iter().zip(others.into_iter().flatten()) {
            object.put(key, value);
        }
        object
    };
    let mut both = Object::new();
    both.put(
        "rx",
        object(
            ["bytes", "packets", "errors", "dropped", "over_errors", "multicast"],
            rx,
            ["length_errors", "crc_errors", "frame_errors", "fifo_errors", "missed_errors"],
            changes.map(|_| [0; 5]),
        ),
    );
    both.put(
        "tx",
        object(
            ["bytes", "packets", "errors", "dropped", "carrier_errors", "collisions"],
            tx,
            ["aborted_errors", "fifo_errors", "window_errors", "heartbeat_errors", "carrier_changes"],
            changes,
        ),
    );
    report.json("stats64", both);
}
