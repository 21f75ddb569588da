//! The simulator is a function of (scenario, commands, seed): twice the same bytes, and going back gives what going forward gave.
#![allow(clippy::disallowed_methods)] // a test reads files; core does not

use hoplab_core::{Scenario, Sim, Time};
use std::path::Path;

const EVENTS: u64 = 50_000_000;

fn scenarios() -> Vec<(String, Scenario)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../scenarios");
    let mut files: Vec<_> =
        std::fs::read_dir(folder).expect("scenarios/ is there").flatten().map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|end| end == "toml"));
    files.sort();
    assert!(!files.is_empty(), "there are scenarios");
    let read = |file: &std::path::PathBuf| {
        let text = std::fs::read_to_string(file).expect("a scenario can be read");
        let scenario = Scenario::read(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        (file.display().to_string(), scenario)
    };
    files.iter().map(read).collect()
}

fn run(scenario: &Scenario, kernel: &str) -> Sim {
    let mut sim = Sim::from_scenario(scenario, Some(kernel)).expect("the set-up runs");
    assert!(sim.advance(Time::ZERO + scenario.duration(), EVENTS), "the story ends");
    sim
}

#[test]
fn twice_the_same() {
    for (name, scenario) in scenarios() {
        for kernel in &scenario.kernels {
            let (first, second) = (run(&scenario, kernel), run(&scenario, kernel));
            assert_eq!(first.digest(), second.digest(), "{name} under {kernel}");
            assert_eq!(first.difference(&second), None, "{name} under {kernel}");
        }
    }
}

#[test]
fn going_back_and_forth_gives_the_same() {
    for (name, scenario) in scenarios() {
        let kernel = &scenario.kernels[0];
        let mut sim = run(&scenario, kernel);
        let (end, digest) = (sim.now(), sim.digest());
        for part in [7, 3, 5] {
            let middle = Time(end.0 / 10 * part);
            assert!(sim.go_to(middle, EVENTS), "{name}: goes to {middle:?}");
            let mut straight = Sim::from_scenario(&scenario, Some(kernel)).expect("the set-up runs");
            assert!(straight.advance(middle, EVENTS));
            assert_eq!(sim.digest(), straight.digest(), "{name} at {middle:?}");
        }
        assert!(sim.go_to(end, EVENTS));
        assert_eq!(sim.digest(), digest, "{name} at its end");
    }
}

#[test]
fn what_is_undone_leaves_no_trace() {
    let (_, scenario) = scenarios().remove(0);
    let kernel = scenario.kernels[0].clone();
    let mut sim = Sim::from_scenario(&scenario, Some(&kernel)).expect("the set-up runs");
    assert!(sim.advance(Time(50_000_000), EVENTS));
    let before = sim.digest();
    sim.enter("r", "ip route add 203.0.113.128/25 via 10.0.1.1").expect("r is there");
    assert_ne!(sim.digest(), before);
    assert!(sim.undo(EVENTS));
    assert_eq!(sim.digest(), before);
    assert!(sim.redo(EVENTS));
    assert_ne!(sim.digest(), before);
}
