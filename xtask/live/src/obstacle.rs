//! Why the live kernel cannot be asked here, in one sentence.

use crate::Ended;
use std::path::PathBuf;

/// What transcripts run, and the Debian package that has it.
const TOOLS: [(&str, &str); 8] = [
    ("ip", "iproute2"),
    ("nstat", "iproute2"),
    ("iptables-legacy", "iptables"),
    ("ipset", "ipset"),
    ("conntrack", "conntrack"),
    ("sysctl", "procps"),
    ("ping", "iputils-ping"),
    ("strace", "strace"),
];

/// Where tools are looked for.
pub fn path() -> std::ffi::OsString {
    let mut folders = vec![PathBuf::from("/usr/sbin"), PathBuf::from("/sbin")];
    folders.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    std::env::join_paths(folders).unwrap_or_default()
}

/// Where a tool is.
pub fn find(tool: &str) -> Option<PathBuf> {
    std::env::split_paths(&path()).map(|folder| folder.join(tool)).find(|file| file.is_file())
}

/// Errors: what is missing.
pub fn none() -> Result<(), Ended> {
    if !nix::unistd::Uid::effective().is_root() {
        return Err(Ended::Wrong("the live kernel can be asked by root alone (network namespaces)".to_owned()));
    }
    let missing: Vec<_> = TOOLS.iter().filter(|(tool, _)| find(tool).is_none()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let tools: Vec<&str> = missing.iter().map(|(tool, _)| *tool).collect();
    let mut packages: Vec<&str> = missing.iter().map(|(_, package)| *package).collect();
    packages.dedup();
    Err(Ended::Wrong(format!("missing {} (apt-get install {})", tools.join(", "), packages.join(" "))))
}
