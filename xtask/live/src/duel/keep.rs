//! A difference found: kept as a transcript with the kernel's answers, and told.

use super::compare::Pair;
use super::{Family, Plan};
use hoplab_core::Transcript;

/// Keeps the transcript and says what differs.
pub fn report(family: &Family, plan: &Plan, seed: u64, lines: &[String], pair: &Pair) -> String {
    let live = pair.live(lines).unwrap_or_else(|why| why);
    let simulated = Pair::simulated(lines).unwrap_or_else(|why| why);
    let file = plan.keep.join(format!("{}-duel-{seed}.t", family.name));
    let kept = std::fs::create_dir_all(&plan.keep).and_then(|()| std::fs::write(&file, &live));
    let kept = kept.map_or_else(|e| format!("not kept: {e}"), |()| format!("kept: {}", file.display()));
    let last = |text| Transcript::answered(text).pop().map(|(_, answer)| answer.join("\n")).unwrap_or_default();
    let commands: Vec<&str> = lines.iter().filter(|line| !line.starts_with('#')).map(String::as_str).collect();
    format!(
        "== {} {seed} differs ({kept}):\n{}\n-- the kernel:\n{}\n-- the simulator:\n{}\n",
        family.name,
        commands.join("\n"),
        last(&live),
        last(&simulated)
    )
}
