//! `cat` of files below /proc: the tries, and sysctls by their path.

use super::{Answer, Kernel};

/// Runs `cat` with the words after its name.
#[inline(never)] // web/later.txt
pub fn run(argv: &[&str], kernel: &dyn Kernel) -> Answer {
    let mut answer = Answer::default();
    for path in argv {
        match text(path, kernel) {
            Some(text) => answer.output.push_str(&text),
            None if is_known(path) => return Answer::not_modelled(path),
            None => {
                answer.output.push_str(&format!("cat: {path}: No such file or directory\n"));
                answer.status = 1;
            }
        }
    }
    answer
}

fn text(path: &str, kernel: &dyn Kernel) -> Option<String> {
    if let Some(key) = path.strip_prefix("/proc/sys/") {
        let turned = key.chars().map(|c| match c {
            '/' => '.',
            '.' => '/',
            c => c,
        });
        return kernel.sysctl(&turned.collect::<String>()).ok().map(|value| value + "\n");
    }
    kernel.proc_file(path)
}

/// Files that a real kernel has and the lab does not.
fn is_known(path: &str) -> bool {
    const FILES: [&str; 13] = [
        "arp",
        "dev",
        "netstat",
        "nf_conntrack",
        "raw",
        "route",
        "rt_cache",
        "snmp",
        "sockstat",
        "tcp",
        "udp",
        "if_inet6",
        "ipv6_route",
    ];
    path.strip_prefix("/proc/net/").is_some_and(|name| FILES.contains(&name))
}
