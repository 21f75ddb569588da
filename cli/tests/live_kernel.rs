//! The script of `hoplab export --as netns` on this machine's own kernel gives the scenario's own answers.
//! Needs root, network namespaces and the tools; says that it was skipped where they are missing.

use std::path::{Path, PathBuf};
use std::process::Command;

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Why the live kernel cannot be asked here; `None`: it can.
fn obstacle() -> Option<String> {
    let root = Command::new("id").arg("-u").output().is_ok_and(|out| out.stdout.starts_with(b"0\n"));
    if !root {
        return Some("not root".to_owned());
    }
    for tool in ["bash", "ip", "iptables", "ipset", "conntrack", "ping", "python3"] {
        let found = Command::new("bash").args(["-c", &format!("PATH=$PATH:/usr/sbin:/sbin command -v {tool}")]).output();
        if !found.is_ok_and(|out| out.status.success()) {
            return Some(format!("no {tool}"));
        }
    }
    let made = Command::new("unshare").args(["--net", "true"]).status();
    (!made.is_ok_and(|status| status.success())).then(|| "no network namespaces".to_owned())
}

/// Does this kernel choose as the 6.18 profile does (hash seed, and preference for the hop that owns the source)?
fn is_new_enough() -> bool {
    let release = std::fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    let mut numbers = release.split(['.', '-']).map(|word| word.parse::<u32>().unwrap_or(0));
    (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0)) >= (6, 16)
}

#[test]
fn exported_scripts_give_the_scenarios_own_answers() {
    if let Some(why) = obstacle() {
        eprintln!("skipped: the live kernel cannot be asked here: {why}");
        return;
    }
    if !is_new_enough() {
        eprintln!("skipped: this machine's kernel is older than the 6.18 profile's behaviours");
        return;
    }
    let folder = project().join("scenarios");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("scenarios/ is there").flatten().map(|e| e.path()).collect();
    files.retain(|file| file.extension().is_some_and(|end| end == "toml"));
    files.sort();
    // Each script mostly waits: side by side they take as long as the longest.
    let asked: Vec<_> = files.into_iter().map(|file| std::thread::spawn(move || compare(&file))).collect();
    for thread in asked {
        thread.join().expect("the live kernel's answers are the simulator's");
    }
}

/// Scenarios in which the kernel draws how long it believes a silent gateway (half to one and a half of base_reachable_time): which of
/// a train of pings are answered is another matter each time, all else is the same.
const BELIEF_IS_DRAWN: [&str; 1] = ["dead-gateway.toml"];

/// Is it a line about which pings of a train were answered?
fn counts_pings(line: &str) -> bool {
    line.contains(" bytes from ") || line.contains(" packets transmitted, ")
}

/// Runs one scenario's script on the live kernel and holds its answers against the simulator's.
fn compare(file: &Path) {
    let hoplab = |words: &[&str]| {
        let out = Command::new(env!("CARGO_BIN_EXE_hoplab")).args(words).output().expect("hoplab runs");
        assert!(out.status.success() || words[0] == "run", "{words:?}: {}", String::from_utf8_lossy(&out.stderr));
        String::from_utf8_lossy(&out.stdout).into_owned()
    };
    let name = file.to_string_lossy().into_owned();
    let script = hoplab(&["export", &name, "--as", "netns"]);
    let drawn = BELIEF_IS_DRAWN.iter().any(|scenario| file.ends_with(scenario));
    let normal = |text: &str| {
        let text = normal(text);
        text.lines().filter(|line| !drawn || !counts_pings(line)).collect::<Vec<_>>().join("\n")
    };
    let simulated = normal(&hoplab(&["run", &name, "--kernel", "6.18", "--transcript"]));
    assert!(simulated.contains("$ "), "{name}: the story has commands");
    // Time is real here: on a busy machine an answer may come too late once, so the kernel is asked up to three times.
    let mut said = String::new();
    for _ in 0..3 {
        let live = Command::new("bash").args(["-c", &script]).env("PATH", path()).output().expect("bash runs");
        said = normal(&String::from_utf8_lossy(&live.stdout)) + &String::from_utf8_lossy(&live.stderr);
        if said == simulated {
            return;
        }
    }
    assert_eq!(said, simulated, "{name}: live on the left");
}

fn path() -> String {
    format!("{}:/usr/sbin:/sbin", std::env::var("PATH").unwrap_or_default())
}

/// What differs from run to run, or is a hash table's order: conntrack's and ipset's remaining seconds, sizes, ids; the times of
/// `ping`, as not every machine can delay a link.
fn normal(text: &str) -> String {
    let mut out: Vec<String> = Vec::new();
    for line in text.lines() {
        if line.starts_with("conntrack v") || line.starts_with("rtt min/avg/max") || line.trim().is_empty() {
            continue;
        }
        let mut words: Vec<&str> = line.split_whitespace().collect();
        if matches!(words.as_slice(), ["tcp" | "udp" | "icmp", _, seconds, ..] if seconds.parse::<u32>().is_ok()) {
            words[2] = "T";
        }
        for i in 1..words.len() {
            if matches!(words[i - 1], "timeout" | "initval" | "lladdr")
                || (words[i - 1] == "memory:" && words.contains(&"Size"))
            {
                words[i] = "T";
            }
        }
        if let Some(time) = words.iter().position(|word| *word == "time" || word.starts_with("time=")) {
            words.truncate(time);
        }
        out.push(words.join(" "));
    }
    // Blocks whose order is a hash table's: sort runs of members and connections.
    out.chunk_by_mut(|a, b| is_member(a) && is_member(b)).for_each(<[String]>::sort);
    out.join("\n")
}

fn is_member(line: &str) -> bool {
    line.starts_with("tcp 6 T") || line.starts_with("udp 17 T") || line.contains(" timeout T") && !line.starts_with("Header")
}
