//! `duel [FAMILY]`: random set-ups and questions, the same for the same seed, asked of the live kernel and of the simulator. The first
//! difference is cut down to the shortest transcript that still differs and kept as a transcript with the kernel's answers.

mod chance;
mod compare;
mod death;
mod errors;
mod keep;
mod multipath;
mod mutate;
mod netfilter;
mod netlink;
mod network;
mod rpdb;
mod rpfilter;
mod shrink;
mod site;
mod six;
mod traffic;
mod trie;
mod words;

use crate::{Ended, Outcome, obstacle};
use chance::Chance;
use compare::{Pair, Verdict};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// A kind of random case.
pub struct Family {
    /// As on the command line and in the names of kept transcripts.
    pub name: &'static str,
    /// The lines of a case; the same for the same chance.
    generate: fn(&mut Chance) -> Vec<String>,
    /// Do frames travel, so that the pace of commands counts?
    paced: bool,
    /// Does a case sleep, or wait for what does not come?
    pub waits: bool,
    /// Is it said to have IPv6?
    six: bool,
}

/// All families, in the order in which they are run.
pub const FAMILIES: [Family; 11] = [
    Family { name: "rpdb", generate: rpdb::case, paced: false, waits: false, six: false },
    Family { name: "multipath", generate: multipath::case, paced: false, waits: false, six: false },
    Family { name: "mutate", generate: mutate::case, paced: false, waits: true, six: false },
    Family { name: "errors", generate: errors::case, paced: false, waits: false, six: false },
    Family { name: "trie", generate: trie::case, paced: false, waits: false, six: false },
    Family { name: "netlink", generate: netlink::case, paced: false, waits: false, six: false },
    Family { name: "rpfilter", generate: rpfilter::case, paced: false, waits: false, six: false },
    Family { name: "six", generate: six::case, paced: false, waits: true, six: true },
    Family { name: "traffic", generate: traffic::case, paced: true, waits: true, six: false },
    Family { name: "netfilter", generate: netfilter::case, paced: true, waits: true, six: false },
    Family { name: "death", generate: death::case, paced: true, waits: true, six: false },
];

/// After how many cases a long run says how far it is.
const TOLD_EVERY: u64 = 50;

/// What to run and how.
pub struct Plan {
    pub seed: u64,
    pub cases: u64,
    /// Cases asked at the same time: they wait more than they work.
    pub jobs: usize,
    /// Ask the kernel twice from the start, and pass over what it answers differently.
    pub live_twice: bool,
    /// Go on after a difference.
    pub all: bool,
    /// Where transcripts that differ are kept.
    pub keep: PathBuf,
}

/// What came of it.
#[derive(Default)]
pub struct Tally {
    pub cases: u64,
    pub answers: u64,
    /// Cases where the live kernel's own answers differ from run to run.
    pub unsteady: u64,
    /// Cases that ended at something that the simulator refuses by name.
    pub refused: u64,
    pub different: u64,
    pub report: String,
}

/// `duel [FAMILY] [--seed N] [--cases N] [--jobs N] [--live-twice] [--all] [--keep FOLDER]`
pub fn run(words: &[&str]) -> Outcome {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let keep = project.join("core/tests/transcripts");
    let mut plan = Plan { seed: 1, cases: 100, jobs: 4, live_twice: false, all: false, keep };
    let mut wanted: Vec<&str> = Vec::new();
    let mut rest = words.iter();
    while let Some(word) = rest.next() {
        let mut number = || rest.next().and_then(|n| n.parse().ok()).ok_or_else(|| Ended::wrong(word, "a number follows"));
        match *word {
            "--seed" => plan.seed = number()?,
            "--cases" => plan.cases = number()?,
            "--jobs" => plan.jobs = usize::try_from(number()?).unwrap_or(1).max(1),
            "--live-twice" => plan.live_twice = true,
            "--all" => plan.all = true,
            "--keep" => plan.keep = rest.next().ok_or_else(|| Ended::wrong(word, "a folder follows"))?.into(),
            name if FAMILIES.iter().any(|family| family.name == name) => wanted.push(name),
            other => {
                let names: Vec<&str> = FAMILIES.iter().map(|family| family.name).collect();
                return Err(Ended::wrong(other, format_args!("no such family or option; families: {}", names.join(" "))));
            }
        }
    }
    obstacle::none()?;
    let mut differ = false;
    for family in FAMILIES.iter().filter(|family| wanted.is_empty() || wanted.contains(&family.name)) {
        let tally = run_family(family, &plan);
        print!("{}", tally.report);
        println!("{}", summary(family, &plan, &tally));
        differ |= tally.different > 0;
        if differ && !plan.all {
            break;
        }
    }
    if differ { Err(Ended::Different(String::new())) } else { Ok(()) }
}

/// One line for people.
pub fn summary(family: &Family, plan: &Plan, tally: &Tally) -> String {
    format!(
        "{}: seed {}: {} cases, {} answers compared: {} cases differ, {} unsteady on the live kernel, {} ended at something refused by name",
        family.name, plan.seed, tally.cases, tally.answers, tally.different, tally.unsteady, tally.refused
    )
}

/// Runs a family's cases; case `i` is the same for the same `seed + i`.
pub fn run_family(family: &Family, plan: &Plan) -> Tally {
    let (next, stop, tally) = (AtomicU64::new(0), AtomicBool::new(false), Mutex::new(Tally::default()));
    std::thread::scope(|scope| {
        for _ in 0..plan.jobs {
            scope.spawn(|| {
                while !stop.load(Ordering::Relaxed) {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= plan.cases {
                        break;
                    }
                    let verdict = one_case(family, plan, plan.seed.wrapping_add(number));
                    let Ok(mut tally) = tally.lock() else { break };
                    let differs = count(&mut tally, verdict);
                    if tally.cases % TOLD_EVERY == 0 {
                        eprintln!("{}: {} cases, {} answers so far", family.name, tally.cases, tally.answers);
                    }
                    if differs && !plan.all {
                        stop.store(true, Ordering::Relaxed);
                    }
                }
            });
        }
    });
    tally.into_inner().unwrap_or_default()
}

/// Adds a case to the tally. Did it differ?
fn count(tally: &mut Tally, (answers, end): (usize, End)) -> bool {
    tally.cases += 1;
    tally.answers += answers as u64;
    match end {
        End::Same => {}
        End::Unsteady => tally.unsteady += 1,
        End::Refused(what) => {
            tally.refused += 1;
            if tally.refused <= 3 {
                tally.report.push_str(&format!("refused: {what}\n"));
            }
        }
        End::Different(report) => {
            tally.different += 1;
            println!("{report}");
            return true;
        }
    }
    false
}

/// How a case ended.
enum End {
    Same,
    Unsteady,
    Refused(String),
    Different(String),
}

fn one_case(family: &Family, plan: &Plan, seed: u64) -> (usize, End) {
    let mut lines = vec!["# kernel: 6.18".to_owned(), format!("# duel {} {seed}", family.name)];
    if family.six {
        lines.push("# ipv6: on".to_owned());
    }
    lines.extend((family.generate)(&mut Chance::new(family.name, seed)));
    let pair = Pair { paced: family.paced };
    match pair.judge(&lines, plan.live_twice) {
        Verdict::Same { answers } => (answers, End::Same),
        Verdict::Unsteady { answers } => (answers, End::Unsteady),
        Verdict::Refused { answers, what } => (answers, End::Refused(what)),
        Verdict::Failed(why) => (0, End::Different(format!("{} {seed}: {why}", family.name))),
        Verdict::Different { answers, upto } => {
            lines.truncate(upto);
            eprintln!("{} {seed} differs at {:?}: looking for the shortest transcript", family.name, lines.last());
            let shortest = shrink::shortest(lines, &pair);
            (answers, End::Different(keep::report(family, plan, seed, &shortest, &pair)))
        }
    }
}
