//! `conntrack` of conntrack-tools 1.4.7: lists, counts, makes, changes and forgets connections. Watching them is refused by name.

mod options;
mod print;

use super::{Answer, Kernel};
use crate::base::packet::protocol;
use crate::base::{Errno, Family};
use crate::model::Change;
use crate::model::conntrack::{Connection, ConnectionEdit, NewConnection, Tuple};
use options::{Options, Verb};
use std::fmt::Write;

const NAME: &str = "conntrack v1.4.7 (conntrack-tools)";
const TRY_HELP: &str = "Try `conntrack -h' or 'conntrack --help' for more information.";

/// Runs `conntrack`.
#[inline(never)] // web/later.txt
pub fn run(words: &[&str], kernel: &mut dyn Kernel) -> Answer {
    let options = match Options::read(words) {
        Ok(options) => options,
        Err(complaint) => return Answer { output: format!("{NAME}: {complaint}\n{TRY_HELP}\n"), status: 2 },
    };
    match &options.verb {
        Verb::Help => Answer::ok(include_str!("usage.txt")),
        Verb::Version => Answer::ok(format!("{NAME}\n")),
        Verb::List => list(&options, kernel),
        Verb::Count => Answer::ok(format!("{}\n", if options.expectations { 0 } else { kernel.conntrack().len() })),
        Verb::Statistics => statistics(),
        Verb::Flush if options.expectations => Answer::ok(format!("{NAME}: expectation table has been emptied.\n")),
        Verb::Flush => match kernel.change(Change::DeleteConnections(options.filter)) {
            Ok(()) => Answer::ok(format!("{NAME}: connection tracking table has been emptied.\n")),
            Err(refusal) => failed(refusal.errno.text()),
        },
        Verb::Delete => delete(&options, kernel),
        Verb::Get => get(&options, kernel),
        Verb::Update => update(&options, kernel),
        Verb::Create => create(&options, kernel),
        Verb::Failed(warnings) => {
            Answer { output: format!("{warnings}{NAME}: Operation failed: invalid parameters\n"), status: 1 }
        }
        Verb::NotModelled(word) => Answer::not_modelled(format_args!("conntrack {word}")),
    }
}

fn failed(why: impl std::fmt::Display) -> Answer {
    Answer::fail(1, format_args!("{NAME}: Operation failed: {why}"))
}

/// A machine of two processors: what happens seldom is not counted.
fn statistics() -> Answer {
    let counters = "found=0 invalid=0 insert=0 insert_failed=0 drop=0 early_drop=0 error=0 search_restart=0 \
                    clash_resolve=0 chaintoolong=0 ";
    Answer::ok(format!("cpu=0   \t{counters}\ncpu=1   \t{counters}\n"))
}

fn chosen(options: &Options, kernel: &dyn Kernel) -> Vec<Connection> {
    if options.nothing_to_show {
        return Vec::new();
    }
    kernel.conntrack().into_iter().filter(|c| options.filter.fits(c)).collect()
}

fn list(options: &Options, kernel: &mut dyn Kernel) -> Answer {
    let connections = chosen(options, kernel);
    if options.zero
        && let Err(refusal) = kernel.change(Change::ZeroConnections(options.filter.family))
    {
        return failed(refusal.errno.text());
    }
    let what = if options.expectations { "expectations" } else { "flow entries" };
    let mut output = print::lines(&connections, options.form);
    let _ = writeln!(output, "{NAME}: {} {what} have been shown.", connections.len());
    Answer::ok(output)
}

fn delete(options: &Options, kernel: &mut dyn Kernel) -> Answer {
    let connections = chosen(options, kernel);
    let mut output = print::lines(&connections, options.form);
    if let Err(refusal) = kernel.change(Change::DeleteConnections(options.filter)) {
        return failed(refusal.errno.text());
    }
    let _ = writeln!(output, "{NAME}: {} flow entries have been deleted.", connections.len());
    Answer { output, status: u8::from(connections.is_empty()) }
}

/// Held once more while the tool looks at it.
fn looked_at(c: Connection) -> Connection {
    Connection { users: c.users + 1, ..c }
}

fn get(options: &Options, kernel: &dyn Kernel) -> Answer {
    if options.filter.orig_src.is_none() {
        return failed("invalid parameters");
    }
    let Some(found) = chosen(options, kernel).into_iter().next() else {
        return failed("such conntrack doesn't exist");
    };
    let mut output = print::lines(&[looked_at(found)], options.form);
    let _ = writeln!(output, "{NAME}: 1 flow entries have been shown.");
    Answer::ok(output)
}

/// Would the edit change anything? What it would not is not even sent.
fn changes(edit: ConnectionEdit, c: &Connection) -> bool {
    let mark = edit.mark.is_some_and(|(value, mask)| c.mark & !mask ^ value != c.mark);
    let bits = edit.status;
    let status =
        (bits.assured && !c.assured) || (bits.seen_reply && c.unreplied) || (bits.fixed_timeout && !c.fixed_timeout);
    mark || status || edit.timeout.is_some_and(|n| u64::from(n) != c.timeout)
}

fn update(options: &Options, kernel: &mut dyn Kernel) -> Answer {
    let (mut output, mut edited) = (String::new(), Vec::new());
    for c in chosen(options, kernel).into_iter().filter(|c| changes(options.edit, c)) {
        // Without a family the kernel cannot read the tuple.
        let done = match options.filter.family {
            None => Err(Errno::Eopnotsupp),
            Some(_) => {
                let done = kernel.change(Change::UpdateConnection(c.original, options.edit));
                done.map_err(|refusal| refusal.errno)
            }
        };
        if let Err(errno) = done {
            let text = match errno {
                Errno::Eperm => "sorry, you must be root or get CAP_NET_ADMIN capability to do this",
                errno => errno.text(),
            };
            let _ = writeln!(output, "Operation failed: {text}");
            if errno != Errno::Eperm {
                let _ = writeln!(output, "{NAME}: Operation failed: {text}");
                return Answer { output, status: 1 };
            }
        }
        edited.push(c.id);
    }
    edited.sort_unstable();
    let after = kernel.conntrack().into_iter().filter(|c| edited.binary_search(&c.id).is_ok()).map(looked_at);
    let after: Vec<Connection> = after.collect();
    output.push_str(&print::lines(&after, options.form));
    let count = after.len();
    let _ = writeln!(output, "{NAME}: {count} flow entries have been updated.");
    Answer { output, status: u8::from(count == 0) }
}

fn create(options: &Options, kernel: &mut dyn Kernel) -> Answer {
    let Some(tuples) = tuples(options) else { return failed("invalid parameters") };
    let (filter, edit) = (&options.filter, &options.edit);
    let new = NewConnection {
        tuples,
        timeout: edit.timeout.unwrap_or(0),
        state: filter.state,
        status: edit.status,
        mark: edit.mark.map_or(0, |(value, _)| value),
        source_nat: filter.source_nat,
        destination_nat: filter.destination_nat,
    };
    match kernel.change(Change::CreateConnection(Box::new(new))) {
        Ok(()) => Answer::ok(format!("{NAME}: 1 flow entries have been created.\n")),
        Err(refusal) if refusal.errno == Errno::Eexist => failed("Such conntrack exists, try -U to update"),
        Err(refusal) => failed(refusal.errno.text()),
    }
}

/// Original direction and answers; of either the other one can be told.
fn tuples(options: &Options) -> Option<[Tuple; 2]> {
    let f = &options.filter;
    let protocol = f.protocol?;
    let icmp = matches!(protocol, protocol::ICMP | protocol::ICMPV6);
    let kind = u16::from_be_bytes([f.icmp_type.unwrap_or(0), f.icmp_code.unwrap_or(0)]);
    let address = |first: Option<ipnet::IpNet>, second: Option<ipnet::IpNet>| first.or(second).map(|net| net.addr());
    let (src, dst) = (address(f.orig_src, f.reply_dst)?, address(f.orig_dst, f.reply_src)?);
    let sport = f.sport.or(f.reply_dport).unwrap_or(0);
    let dport = if icmp { kind } else { f.dport.or(f.reply_sport).unwrap_or(0) };
    let original = Tuple { src, dst, sport, dport, protocol };
    let (reply_sport, reply_dport) = if icmp {
        (sport, u16::from_be_bytes([answer(protocol, f.icmp_type.unwrap_or(0))?, f.icmp_code.unwrap_or(0)]))
    } else {
        (f.reply_sport.unwrap_or(dport), f.reply_dport.unwrap_or(sport))
    };
    let (src, dst) = (address(f.reply_src, f.orig_dst)?, address(f.reply_dst, f.orig_src)?);
    if Family::of(original.src) != Family::of(src) {
        return None;
    }
    Some([original, Tuple { src, dst, sport: reply_sport, dport: reply_dport, protocol }])
}

/// The ICMP type that answers another.
const fn answer(protocol: u8, kind: u8) -> Option<u8> {
    Some(match (protocol, kind) {
        (protocol::ICMP, 8) => 0,
        (protocol::ICMP, 0) => 8,
        (protocol::ICMP, 13 | 15 | 17) | (_, 128 | 139) => kind + 1,
        (protocol::ICMP, 14 | 16 | 18) | (_, 129 | 140) => kind - 1,
        _ => return None,
    })
}
