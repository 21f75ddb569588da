//! `hoplab why`: one packet's way, hop by hop, each step with its reason.

use crate::{Ended, scenario_file};
use hoplab_core::{Frame, Journey, Mark, PacketId, Sim, Time};
use std::path::Path;

/// Shows a packet's journey, or lists the packets.
///
/// Errors: a broken file, an unknown kernel, no such packet.
pub(crate) fn run(path: &Path, packet: Option<&str>, kernel: Option<&str>) -> Result<Ended, String> {
    let scenario = scenario_file::read(path)?;
    let sim = scenario_file::run_out(&scenario, kernel)?;
    let packets = packets(&sim);
    let Some(wanted) = packet else {
        packets.iter().for_each(|frame| println!("{:>6}  {:<11} {}", frame.packet, frame.label, frame.line));
        return Ok(Ended::Good);
    };
    let by_number = wanted.parse().ok().map(PacketId);
    let by_word =
        || packets.iter().find(|frame| frame.label == wanted || frame.line.contains(wanted)).map(|frame| frame.packet);
    let id = by_number.or_else(by_word).ok_or_else(|| format!("no packet {wanted:?}: `hoplab why FILE` lists them"))?;
    let journey = sim.journey(id).ok_or_else(|| format!("no packet {id}: `hoplab why FILE` lists them"))?;
    show(&journey);
    Ok(Ended::Good)
}

/// The first frame of each packet.
fn packets(sim: &Sim) -> Vec<Frame> {
    let mut seen = std::collections::BTreeSet::new();
    sim.frames(Time::ZERO, Time(u64::MAX))
        .into_iter()
        .filter(|frame| frame.packet.0 != 0 && seen.insert(frame.packet))
        .collect()
}

fn show(journey: &Journey) {
    println!("{} {} — packet {}, {}", journey.label, journey.title, journey.packet, journey.outcome);
    for hop in &journey.hops {
        println!("\n{}  {}", hop.name, hop.ways);
        let mut group = "";
        for line in &hop.lines {
            let mark = match line.mark {
                Mark::Yes => "+",
                Mark::No => "-",
                Mark::Plain => " ",
            };
            let shown = if line.group == group { "" } else { &line.group };
            let source = if line.source.is_empty() { String::new() } else { format!("   [{}]", line.source) };
            println!("  {shown:<13} {mark} {}{source}", line.text);
            for (label, width, chosen) in &line.bar {
                println!("  {:<13}   {} {label}, {}.{} %", "", if *chosen { ">" } else { " " }, width / 10, width % 10);
            }
            group = &line.group;
        }
    }
}
