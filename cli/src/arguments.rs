//! The words of the command line, with help that teaches by example.

use clap::{Parser, Subcommand};
use std::path::PathBuf;

/// A Linux routing lab: it answers as the real kernel does.
#[derive(Parser)]
#[command(name = "hoplab", version, after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

const EXAMPLES: &str = "Examples:
  hoplab run scenarios/route-cache.toml                     the story under the scenario's first kernel
  hoplab run scenarios/route-cache.toml --kernel 3.4 --kernel 3.6    under two, one after the other
  hoplab why scenarios/route-cache.toml --kernel 3.6        the packets; then: why ... 7 for one of them
  hoplab check scenarios/                                   every goal under every kernel
  hoplab replay recorded.t                                  a transcript with the simulator's answers
  hoplab export scenarios/connmark.toml --as netns | sudo bash       the same lab on this machine's kernel";

/// What to do.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Run a transcript and print it with the simulator's answers
    #[command(after_help = "A transcript is a text of `NODE$ command` lines; `# kernel: 4.4` in it chooses the profile.

Example:
  printf 'r$ ip link set lo up\\nr$ ip route get 127.0.0.1\\n' > lo.t && hoplab replay lo.t")]
    Replay {
        /// The transcript
        file: PathBuf,
        /// The kernel, in place of the file's own `# kernel: V` (6.18 where it says nothing)
        #[arg(long, value_name = "V")]
        kernel: Option<String>,
    },
    /// Run a scenario: what happened, which goals are met
    #[command(after_help = "Example:
  hoplab run scenarios/route-cache.toml --kernel 3.4 --kernel 3.6
  hoplab run scenarios/route-cache.toml --json | jq .goals")]
    Run {
        /// The scenario file
        scenario: PathBuf,
        /// Under which kernel; may be repeated (the scenario's first where none is given)
        #[arg(long, value_name = "V")]
        kernel: Vec<String>,
        /// For machines
        #[arg(long, conflicts_with = "transcript")]
        json: bool,
        /// Only the timeline's commands and answers, as a transcript
        #[arg(long)]
        transcript: bool,
    },
    /// Check every scenario's goals under every kernel it names
    #[command(after_help = "Example:
  hoplab check scenarios/            exit status 1 when a goal is not as the file says")]
    Check {
        /// Scenario files, or folders of them
        #[arg(required = true)]
        paths: Vec<PathBuf>,
    },
    /// The steps of one packet: where it went, and why
    #[command(after_help = "Example:
  hoplab why scenarios/route-cache.toml --kernel 3.6        lists the packets with their numbers
  hoplab why scenarios/route-cache.toml 7 --kernel 3.6      hop by hop, with each rejected rule
  hoplab why - 7 < my.toml                                  the scenario from standard input")]
    Why {
        /// The scenario file, or - for standard input
        scenario: PathBuf,
        /// The packet's number, or a word of its line (`SYN`, `:40001`); none: list them
        packet: Option<String>,
        /// Under which kernel
        #[arg(long, value_name = "V")]
        kernel: Option<String>,
    },
    /// Write a scenario as something to take home
    #[command(after_help = "Example:
  hoplab export scenarios/connmark.toml --as ip             commands, node by node
  hoplab export scenarios/connmark.toml --as netns > lab.sh && sudo bash lab.sh
  hoplab export scenarios/connmark.toml --as pcapng > lab.pcapng
                                                            every frame of its run, each with the reason for its way")]
    Export {
        /// The scenario file
        scenario: PathBuf,
        /// ip: commands per node; netns: a script that builds it in network namespaces; pcapng: the frames of its run
        #[arg(long = "as", value_name = "FORM", default_value = "ip")]
        form: String,
        /// Under which kernel
        #[arg(long, value_name = "V")]
        kernel: Option<String>,
    },
    /// The kernels that there are and what each changes
    Kernels,
}
