//! `conntrack` of conntrack-tools 1.4.7: lists, counts, forgets connections. Creating, updating and watching them is refused by name.

mod options;

use super::{Answer, Kernel};
use crate::base::packet::protocol;
use crate::model::Change;
use crate::model::conntrack::{Connection, Tuple};
use options::{Form, Options, Verb};
use std::fmt::Write;

const NAME: &str = "conntrack v1.4.7 (conntrack-tools)";
const TRY_HELP: &str = "Try `conntrack -h' or 'conntrack --help' for more information.";

/// Runs `conntrack`.
pub fn run(words: &[&str], kernel: &mut dyn Kernel) -> Answer {
    let options = match Options::read(words) {
        Ok(options) => options,
        Err(complaint) => return Answer { output: format!("{NAME}: {complaint}\n{TRY_HELP}\n"), status: 2 },
    };
    match options.verb {
        Verb::Help => Answer::ok(include_str!("usage.txt")),
        Verb::Version => Answer::ok(format!("{NAME}\n")),
        Verb::List => list(&options, kernel),
        Verb::Count => Answer::ok(format!("{}\n", if options.expectations { 0 } else { kernel.conntrack().len() })),
        Verb::Statistics => Answer::ok(
            "cpu=0   \tfound=0 invalid=0 insert=0 insert_failed=0 drop=0 early_drop=0 error=0 search_restart=0 \
             clash_resolve=0 chaintoolong=0 \n",
        ),
        Verb::Flush if options.expectations => Answer::ok(format!("{NAME}: expectation table has been emptied.\n")),
        Verb::Flush => match kernel.change(Change::DeleteConnections(options.filter)) {
            Ok(()) => Answer::ok(format!("{NAME}: connection tracking table has been emptied.\n")),
            Err(refusal) => Answer::fail(1, format_args!("{NAME}: Operation failed: {}", refusal.errno.text())),
        },
        Verb::Delete => delete(&options, kernel),
        Verb::Failed(warnings) => {
            Answer { output: format!("{warnings}{NAME}: Operation failed: invalid parameters\n"), status: 1 }
        }
        Verb::NotModelled(word) => Answer::not_modelled(format_args!("conntrack {word}")),
    }
}

fn chosen(options: &Options, kernel: &dyn Kernel) -> Vec<Connection> {
    if options.nothing_to_show {
        return Vec::new();
    }
    kernel.conntrack().into_iter().filter(|c| options.filter.fits(c)).collect()
}

fn list(options: &Options, kernel: &dyn Kernel) -> Answer {
    let connections = chosen(options, kernel);
    let what = if options.expectations { "expectations" } else { "flow entries" };
    let mut output = lines(&connections, options.form);
    let _ = writeln!(output, "{NAME}: {} {what} have been shown.", connections.len());
    Answer::ok(output)
}

fn delete(options: &Options, kernel: &mut dyn Kernel) -> Answer {
    let connections = chosen(options, kernel);
    let mut output = lines(&connections, options.form);
    if let Err(refusal) = kernel.change(Change::DeleteConnections(options.filter)) {
        return Answer::fail(1, format_args!("{NAME}: Operation failed: {}", refusal.errno.text()));
    }
    let _ = writeln!(output, "{NAME}: {} flow entries have been deleted.", connections.len());
    Answer { output, status: u8::from(connections.is_empty()) }
}

fn lines(connections: &[Connection], form: Form) -> String {
    let mut out = String::new();
    for connection in connections {
        if form == Form::Extended {
            out.push_str("ipv4     2 ");
        }
        line(&mut out, connection);
        out.push('\n');
    }
    out
}

/// One connection as nfct_snprintf writes it.
fn line(out: &mut String, c: &Connection) {
    let _ = write!(out, "{:<8} {} {} ", protocol_name(c.original.protocol), c.original.protocol, c.timeout);
    if let Some(state) = c.state {
        let _ = write!(out, "{state} ");
    }
    tuple(out, &c.original);
    counters(out, c, 0);
    if c.unreplied {
        out.push_str("[UNREPLIED] ");
    }
    tuple(out, &c.reply);
    counters(out, c, 1);
    if c.assured {
        out.push_str("[ASSURED] ");
    }
    let _ = write!(out, "mark={} use={}", c.mark, c.users);
}

fn tuple(out: &mut String, t: &Tuple) {
    let _ = write!(out, "src={} dst={} ", t.src, t.dst);
    match t.protocol {
        protocol::ICMP => {
            let [kind, code] = t.dport.to_be_bytes();
            let _ = write!(out, "type={kind} code={code} id={} ", t.sport);
        }
        protocol::TCP | protocol::UDP => {
            let _ = write!(out, "sport={} dport={} ", t.sport, t.dport);
        }
        _ => {}
    }
}

fn counters(out: &mut String, c: &Connection, direction: usize) {
    if let Some((packets, bytes)) = c.counters.and_then(|both| both.get(direction).copied()) {
        let _ = write!(out, "packets={packets} bytes={bytes} ");
    }
}

const fn protocol_name(number: u8) -> &'static str {
    match number {
        protocol::ICMP => "icmp",
        protocol::TCP => "tcp",
        protocol::UDP => "udp",
        _ => "unknown",
    }
}
