//! `sample`: what `cargo xtask test live` asks: some of the project's own transcripts again, and random cases of the families that do
//! not wait. Another part of them each day, the same all day. Where the live kernel cannot be asked it says why it was skipped.

use crate::duel::{FAMILIES, Plan, run_family, summary};
use crate::{Ended, Outcome, obstacle, record};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// How many transcripts are asked again, at how many answers they are too long for a sample, and how many cases a family has.
const TRANSCRIPTS: usize = 12;
const LONGEST: u64 = 40_000;
const CASES: u64 = 3;
/// Release from which the answers of `# kernel: 6.18` hold.
const NEW_ENOUGH: (u32, u32) = (6, 16);
/// Transcripts of these families wait for seconds, or are about time.
const SLOW: [&str; 5] = ["neigh-", "traffic-tcp", "link-watch", "death-", "road-"];

/// `sample [--cases N]`
pub fn run(words: &[&str]) -> Outcome {
    let cases = match *words {
        [] => CASES,
        ["--cases", number] => number.parse().map_err(|e| Ended::wrong(number, e))?,
        _ => return Err(Ended::Wrong("sample [--cases N]".to_owned())),
    };
    if let Some(why) = why_not() {
        println!("skipped: {why}");
        return Ok(());
    }
    let day = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() / 86_400);
    let began = SystemTime::now();
    let again = transcripts(day)?;
    println!("{} transcripts asked again, {:.1} s", again, began.elapsed().unwrap_or(Duration::ZERO).as_secs_f64());
    for family in FAMILIES.iter().filter(|family| !family.waits) {
        let plan = Plan { seed: day * 1000, cases, jobs: 2, live_twice: true, all: false, keep: std::env::temp_dir() };
        let tally = run_family(family, &plan);
        println!("{}", summary(family, &plan, &tally));
        if tally.different > 0 {
            return Err(Ended::Different(String::new()));
        }
    }
    Ok(())
}

fn why_not() -> Option<String> {
    if let Err(Ended::Wrong(why)) = obstacle::none() {
        return Some(why);
    }
    let release = std::fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    let mut numbers = release.split(['.', '-']).map(|word| word.parse().unwrap_or(0));
    let version: (u32, u32) = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    (version < NEW_ENOUGH)
        .then(|| format!("this machine's kernel {} is older than the 6.18 profile's behaviours", release.trim()))
}

/// Asks some of the project's own transcripts again; each may need a second try on a busy machine.
fn transcripts(day: u64) -> Result<usize, Ended> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../core/tests/transcripts");
    let listed = std::fs::read_dir(&folder).map_err(|e| Ended::wrong(folder.display(), e))?;
    let mut files: Vec<PathBuf> = listed.flatten().map(|entry| entry.path()).collect();
    files.retain(|file| {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let short = file.metadata().is_ok_and(|about| about.len() < LONGEST);
        name.ends_with(".t") && short && !SLOW.iter().any(|slow| name.starts_with(slow))
    });
    files.sort();
    fastrand::Rng::with_seed(day).shuffle(&mut files);
    files.truncate(TRANSCRIPTS);
    let texts = files.iter().filter_map(|file| Some((file, std::fs::read_to_string(file).ok()?)));
    // Whatever sleeps tells of waiting, not of answers.
    let quick: Vec<(&PathBuf, String)> = texts.filter(|(_, text)| !text.contains("$ sleep")).collect();
    for (file, held) in &quick {
        let same = (0..3).any(|_| record::answer(held, true).is_ok_and(|got| got == *held));
        if !same {
            return Err(Ended::Different(format!("{}: the live kernel answers otherwise now\n", file.display())));
        }
    }
    Ok(quick.len())
}
