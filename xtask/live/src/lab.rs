//! A lab on the live kernel: a fresh network namespace for each node, joined only by the veth pairs that the transcript makes,
//! and gone when it is dropped. It belongs to the thread that made it, whose mount namespace is its own from then on: `ip netns`
//! finds these nodes alone under `/run/netns`.

use crate::scrub::Scrubber;
use crate::tool::Said;
use crate::{helper, netlink, obstacle, pace, tool};
use nix::mount::{MsFlags, mount};
use nix::sched::{CloneFlags, setns, unshare};
use std::collections::BTreeMap;
use std::fs::File;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::Duration;

/// Where `ip netns` looks for names.
const NAMES: &str = "/run/netns";
/// The caller's own network namespace.
const MINE: &str = "/proc/thread-self/ns/net";
/// Commands that transcripts run as they are.
const TOOLS: [&str; 10] =
    ["ip", "iptables", "iptables-save", "ip6tables", "ip6tables-save", "ipset", "conntrack", "sysctl", "ping", "nstat"];
/// Tools of which Debian has two kinds: transcripts mean the kernel's own tables.
const LEGACY: [&str; 4] = ["iptables", "iptables-save", "ip6tables", "ip6tables-save"];
/// What every node is given, whatever the machine's own settings: the kernel's defaults.
const DEFAULTS: [(&str, &str); 12] = [
    ("ip_forward", "0"),
    ("conf/all/rp_filter", "0"),
    ("conf/default/rp_filter", "0"),
    ("conf/all/accept_redirects", "1"),
    ("conf/default/accept_redirects", "1"),
    ("conf/all/send_redirects", "1"),
    ("conf/default/send_redirects", "1"),
    ("conf/all/log_martians", "0"),
    ("conf/all/arp_ignore", "0"),
    ("conf/all/arp_announce", "0"),
    ("conf/all/src_valid_mark", "0"),
    ("conf/all/accept_local", "0"),
];
/// What stays off where a file says `# ipv6: on`: addresses are there at once, and nobody else's are taken.
const QUIET_SIX: [&str; 4] = ["accept_dad", "router_solicitations", "autoconf", "accept_ra"];
/// Before a capture ends, what is on its way may arrive.
const ON_ITS_WAY: Duration = Duration::from_millis(200);

/// The nodes of one transcript.
pub struct Lab {
    nodes: BTreeMap<String, File>,
    scrubber: Scrubber,
    running: Vec<Child>,
    captures: BTreeMap<String, Child>,
    /// Do commands take their time?
    paced: bool,
    /// Tools by their plain names, and nstat's memory.
    own: tempfile::TempDir,
    program: PathBuf,
}

impl Lab {
    /// Makes the nodes. Where frames travel it is `paced`; where only configuration counts, commands go as fast as they can.
    ///
    /// Errors: the kernel refuses (not root, no namespaces).
    pub fn new(nodes: &[&str], ipv6: bool, paced: bool) -> std::io::Result<Self> {
        unshare(CloneFlags::CLONE_NEWNS)?;
        const NOTHING: Option<&Path> = None;
        mount(NOTHING, "/", NOTHING, MsFlags::MS_REC | MsFlags::MS_PRIVATE, NOTHING)?;
        std::fs::create_dir_all(NAMES)?;
        mount(Some("tmpfs"), NAMES, Some("tmpfs"), MsFlags::empty(), NOTHING)?;
        let own = tempfile::tempdir()?;
        for name in LEGACY {
            if let Some(file) = obstacle::find(&name.replace("tables", "tables-legacy")) {
                std::os::unix::fs::symlink(file, own.path().join(name))?;
            }
        }
        let home = File::open(MINE)?;
        let made: std::io::Result<BTreeMap<String, File>> =
            nodes.iter().map(|name| Ok(((*name).to_owned(), new_node(name, ipv6)?))).collect();
        setns(&home, CloneFlags::CLONE_NEWNET)?;
        Ok(Self {
            nodes: made?,
            scrubber: Scrubber::new(),
            running: Vec::new(),
            captures: BTreeMap::new(),
            paced,
            own,
            program: std::env::current_exe()?,
        })
    }

    /// Runs a command on a node.
    ///
    /// Errors: it is not a transcript's command, or cannot be run.
    pub fn run(&mut self, node: &str, command: &str) -> Result<Said, String> {
        let words = shlex::split(command).ok_or("unbalanced quotes")?;
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        self.enter(node).map_err(|e| format!("{node}: {e}"))?;
        self.run_here(node, &words).map_err(|e| format!("{command}: {e}"))
    }

    fn run_here(&mut self, node: &str, words: &[&str]) -> Result<Said, String> {
        const SILENT: Said = Said { output: String::new(), status: 0 };
        match *words {
            ["sleep", seconds] => {
                let seconds = seconds.parse().ok().and_then(|s| Duration::try_from_secs_f64(s).ok());
                std::thread::sleep(seconds.ok_or("not a time")?);
                Ok(SILENT)
            }
            ["serve", ref rest @ ..] => {
                let server = helper::start(&self.program, helper::SERVE, rest).map_err(|e| e.to_string())?;
                self.running.push(server);
                Ok(SILENT)
            }
            ["capture", "start"] => {
                let capture = helper::start(&self.program, helper::CAPTURE, &[]).map_err(|e| e.to_string())?;
                self.captures.insert(node.to_owned(), capture);
                Ok(SILENT)
            }
            ["capture", "stop"] => {
                std::thread::sleep(ON_ITS_WAY);
                let capture = self.captures.remove(node).ok_or("no capture runs")?;
                helper::stop(capture).map(|output| Said { output, status: 0 }).map_err(|e| e.to_string())
            }
            ["flow", ref rest @ ..] => self.tool(&self.program, &[&[helper::FLOW], rest].concat()),
            ["netlink", ref rest @ ..] => {
                let strace = ["-qq", "-e", "trace=sendmsg", "-e", "write=3,4"];
                let said = self.tool(Path::new("strace"), &[&strace, rest].concat())?;
                Ok(Said { output: netlink::requests(&said.output), ..said })
            }
            ["cat", "/proc/net/fib_trie" | "/proc/net/fib_triestat"] => self.tool(Path::new("cat"), &words[1..]),
            ["cat", ..] => Err("only the FIB's own files".to_owned()),
            [tool, ref rest @ ..] if TOOLS.contains(&tool) => {
                if self.paced {
                    std::thread::sleep(if tool == "ping" { pace::PING } else { pace::COMMAND });
                }
                let said = self.tool(Path::new(tool), rest)?;
                if tool == "ip" && rest.contains(&"add") && rest.contains(&"type") {
                    self.scrub().map_err(|e| e.to_string())?;
                }
                Ok(said)
            }
            _ => Err("not a transcript command".to_owned()),
        }
    }

    fn tool(&self, program: &Path, words: &[&str]) -> Result<Said, String> {
        let path = [self.own.path().as_os_str().to_owned(), obstacle::path()].join(std::ffi::OsStr::new(":"));
        // Named in full it is started by posix_spawn; to search the new PATH, std would copy the whole process for each.
        let own = Some(self.own.path().join(program)).filter(|own| own.exists());
        let full = own.or_else(|| obstacle::find(program.to_str()?));
        let mut command = Command::new(full.as_deref().unwrap_or(program));
        command.arg0(program);
        command
            .envs([pace::begin()])
            .args(words)
            .env("PATH", path)
            .env("LC_ALL", "C")
            .env("NSTAT_HISTORY", self.own.path().join("nstat"));
        tool::run(&mut command).map_err(|e| e.to_string())
    }

    /// New devices may be in any node.
    fn scrub(&mut self) -> std::io::Result<()> {
        let names: Vec<String> = self.nodes.keys().cloned().collect();
        for name in names {
            self.enter(&name)?;
            self.scrubber.attach(&name);
        }
        Ok(())
    }

    /// From here on, this thread is in that node, and so is what it starts.
    fn enter(&self, node: &str) -> std::io::Result<()> {
        let namespace = self.nodes.get(node).ok_or(std::io::ErrorKind::NotFound)?;
        Ok(setns(namespace, CloneFlags::CLONE_NEWNET)?)
    }
}

impl Drop for Lab {
    fn drop(&mut self) {
        for child in self.running.iter_mut().chain(self.captures.values_mut()) {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// Makes a namespace, enters it and gives it its name.
fn new_node(name: &str, ipv6: bool) -> std::io::Result<File> {
    unshare(CloneFlags::CLONE_NEWNET)?;
    let file = Path::new(NAMES).join(name);
    File::create(&file)?;
    mount(Some(MINE), &file, None::<&Path>, MsFlags::MS_BIND, None::<&Path>)?;
    for (key, value) in DEFAULTS {
        std::fs::write(Path::new("/proc/sys/net/ipv4").join(key), value)?;
    }
    let six: &[(&str, &str)] = &[("disable_ipv6", "1")];
    let quiet = QUIET_SIX.map(|key| (key, "0"));
    for scope in ["all", "default"] {
        for (key, value) in if ipv6 { &quiet } else { six } {
            std::fs::write(Path::new("/proc/sys/net/ipv6/conf").join(scope).join(key), value)?;
        }
    }
    File::open(MINE)
}
