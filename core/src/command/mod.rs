//! Userspace: the tools. Each reads its words as the real tool does, asks the kernel through [`Kernel`] (the netlink socket,
//! as it were) and prints the answer as the real tool does. It knows syntax and never decides.

mod cat;
pub mod complete;
pub mod conntrack;
mod dmesg;
pub mod ip;
pub mod ipset;
pub mod iptables;
pub mod kernel;
mod nstat;
mod sysctl;

pub use crate::base::Answer;
use crate::base::Family;
pub use kernel::Kernel;

/// Runs one command of a configuration tool. `argv[0]` is the tool's name; `input` is what it is given to read.
///
/// `None`: not a tool of this module (`ping`, `flow`, `serve`, `capture` and `sleep` take time: `engine` runs them).
pub fn run(argv: &[&str], input: Option<&str>, kernel: &mut dyn Kernel) -> Option<Answer> {
    let (tool, words) = argv.split_first()?;
    match *tool {
        "ip" => Some(ip::run(words, kernel)),
        "netlink" => Some(ip::netlink::run(words, kernel)),
        "sysctl" => Some(sysctl::run(words, kernel)),
        "nstat" => Some(nstat::run(words, kernel)),
        "cat" => Some(cat::run(words, kernel)),
        "conntrack" => Some(conntrack::run(words, kernel)),
        "dmesg" => Some(dmesg::run(words, kernel)),
        "ipset" => Some(ipset::run(words, input, kernel)),
        "iptables" => Some(iptables::run(Family::Inet, words, kernel)),
        "ip6tables" => Some(iptables::run(Family::Inet6, words, kernel)),
        "iptables-save" => Some(iptables::run_save(Family::Inet, words, kernel)),
        "ip6tables-save" => Some(iptables::run_save(Family::Inet6, words, kernel)),
        "iptables-restore" => Some(iptables::run_restore(Family::Inet, words, input, kernel)),
        "ip6tables-restore" => Some(iptables::run_restore(Family::Inet6, words, input, kernel)),
        _ => None,
    }
}
