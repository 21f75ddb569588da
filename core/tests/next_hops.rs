//! What each next hop's state was when, in the scenario of a gateway that dies three times.
#![allow(clippy::disallowed_methods)] // a test reads files; core does not

use hoplab_core::{NextHopState, Scenario, Sim, Span, Time};
use std::path::Path;

fn at(seconds: u64) -> Time {
    Time::ZERO + Span::secs(seconds)
}

#[test]
fn a_silent_gateway_is_doubted_only_after_a_while_and_a_pulled_cable_is_seen_at_once() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../scenarios/dead-gateway.toml");
    let scenario = Scenario::read(&std::fs::read_to_string(file).expect("the scenario is there")).expect("it is one");
    let mut sim = Sim::from_scenario(&scenario, Some("6.18")).expect("the set-up runs");
    assert!(sim.advance(Time::ZERO + scenario.duration(), 50_000_000), "the story ends");
    let lines = sim.next_hops();
    let line = |label: &str| lines.iter().find(|line| line.label == label).expect("a gateway of r");
    let (first, second) = (line("10.0.1.1 dev wan0"), line("10.0.2.1 dev wan1"));

    let state = |seconds| first.at(at(seconds));
    assert_eq!(state(1), Some(NextHopState::Good));
    // Silent from the second second on, and nobody knows.
    assert!(matches!(state(4), Some(NextHopState::Good | NextHopState::Stale)), "{:?}", state(4));
    assert_eq!(state(15), Some(NextHopState::Failed));
    assert_eq!(state(23), Some(NextHopState::Failed), "back, but nobody asks");
    assert_eq!(state(33), Some(NextHopState::NoCarrier));
    assert_eq!(state(42), Some(NextHopState::Down));

    let healthy = [NextHopState::Good, NextHopState::Stale, NextHopState::Doubtful, NextHopState::Asking];
    let later = second.spans.iter().filter(|span| span.from > at(1));
    assert!(later.clone().count() > 0 && later.clone().all(|span| healthy.contains(&span.state)), "{second:?}");
    for pair in first.spans.windows(2) {
        assert_eq!(pair[0].to, pair[1].from, "no gaps");
        assert_ne!(pair[0].state, pair[1].state, "each span is another state");
    }
}
