//! What the kernel's log holds after a transcript, against what the live kernel's held (recorded with net.netfilter.nf_log_all_netns=1;
//! the recorder itself reads no log). What a kernel draws at random, or the lab does not keep, is left out of both: Ethernet
//! addresses, identifications, sequence numbers, windows, time stamps, and whose socket a packet is for.
#![allow(clippy::disallowed_methods)] // a test reads files; core does not

use hoplab_core::replay;

/// A line without what differs from run to run.
fn comparable(line: &str) -> String {
    if let Some(header) = line.strip_prefix("ll header: ") {
        // Addresses, and the type that is kept.
        return header.split(' ').rev().take(2).collect();
    }
    let mut words: Vec<String> = Vec::new();
    for word in line.split(' ') {
        let field = word.split_once('=').map_or("", |(field, _)| field);
        match field {
            "ID" | "FLOWLBL" | "SEQ" | "ACK" | "WINDOW" | "MACSRC" | "MACDST" | "MAC" => words.push(format!("{field}=")),
            "UID" | "GID" if !line.contains("IN= ") => {}
            _ if word.starts_with("(0") => words.push(format!("{} of {}", &word[..5], word.len())),
            _ => words.push(word.to_owned()),
        }
    }
    words.join(" ")
}

fn hold(transcript: &str, recorded: &str) {
    let told = replay(&format!("{transcript}r$ dmesg -t\n"), None).expect("the transcript can be read");
    let log = told.text.rsplit_once("r$ dmesg -t\n").map_or("", |(_, log)| log);
    let (ours, theirs): (Vec<_>, Vec<_>) =
        (log.lines().map(comparable).collect(), recorded.lines().map(comparable).collect());
    for (n, (ours, theirs)) in ours.iter().zip(&theirs).enumerate() {
        assert_eq!(ours, theirs, "line {}", n + 1);
    }
    assert_eq!(ours.len(), theirs.len());
}

#[test]
fn martians_are_told_of_and_not_too_often() {
    hold(include_str!("data/kernel-log/martians.t"), include_str!("data/kernel-log/martians.log"));
}

#[test]
fn log_and_trace_write_what_linux_writes() {
    hold(include_str!("data/kernel-log/log-and-trace.t"), include_str!("data/kernel-log/log-and-trace.log"));
}

#[test]
fn log_and_trace_write_of_ipv6_what_linux_writes() {
    hold(include_str!("data/kernel-log/log-six.t"), include_str!("data/kernel-log/log-six.log"));
}
