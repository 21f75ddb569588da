//! `ipset restore`: what the real tool (7.17 on Linux 6.18) said to these inputs, and what `ipset save` showed after it.

use hoplab_core::{Scenario, Sim, Time};

const A: &str = "create a hash:ip family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x00000001\n";

/// What `restore` and then `save` say on a fresh node.
fn restored(input: &str, option: &str) -> (String, String) {
    let scenario = "schema = 1\ntitle = \"t\"\nsummary = \"s\"\nkernels = [\"6.18\"]\n[[nodes]]\nname = \"r\"\n";
    let scenario = Scenario::read(scenario).expect("it is a scenario");
    let mut sim = Sim::from_scenario(&scenario, None).expect("it runs");
    sim.enter("r", &format!("ipset restore {option} <<EOF\n{input}EOF\n")).expect("a terminal is there");
    sim.advance(Time(1_000_000_000), 1_000_000);
    let node = sim.topology().nodes.first().expect("a node").id;
    let said = sim.console(node).entries.last().map(|entry| entry.output.clone()).unwrap_or_default();
    (said, sim.ask("r", "ipset save").output)
}

#[test]
fn lines_are_carried_out_until_one_fails() {
    for (input, option, said, saved) in [
        ("create a hash:ip initval 1\nadd a 1.1.1.1\nadd a 1.1.1.2\n", "", "", "add a 1.1.1.2\nadd a 1.1.1.1\n"),
        (
            "create a hash:ip initval 1\nadd a 1.1.1.1\nadd a 1.1.1.1\nadd a 1.1.1.3\n",
            "",
            "ipset v7.17: Error in line 3: Element cannot be added to the set: it's already added\n",
            "add a 1.1.1.1\n",
        ),
        ("create a hash:ip initval 1\nadd a 1.1.1.1\nadd a 1.1.1.1\n", "-exist", "", "add a 1.1.1.1\n"),
        (
            "create a hash:ip initval 1\nadd a foo\n",
            "",
            "ipset v7.17: Error in line 2: Syntax error: cannot parse foo: resolving to IPv4 address failed\n",
            "",
        ),
        (
            "create a hash:ip initval 1\n\n# comment\nadd a 1.1.1.3 timeout 5\nCOMMIT\nadd a 1.1.1.4\n",
            "",
            "ipset v7.17: Error in line 4: Timeout cannot be used: set was created without timeout support\n",
            "",
        ),
        (
            "create a hash:ip initval 1\nCOMMIT\nadd b 1.1.1.3\n",
            "",
            "ipset v7.17: Error in line 3: The set with the given name does not exist\n",
            "",
        ),
        ("-N a hash:ip initval 1\n-A a 1.1.1.1\nadd a 1.1.1.1 -exist\n", "", "", "add a 1.1.1.1\n"),
    ] {
        let (answer, after) = restored(input, option);
        assert_eq!((answer.as_str(), after), (said, format!("{A}{saved}")), "{input:?}");
    }
}

#[test]
fn what_is_no_command_of_a_saved_state_is_refused() {
    let hint = "Try `ipset help' for more information.\n";
    let (said, _) = restored("restore\n", "");
    assert_eq!(said, format!("ipset v7.17: Command `restore' is invalid in restore mode.\n{hint}"));
    let (said, _) = restored("foo\n", "");
    assert_eq!(said, format!("ipset v7.17: No command specified: unknown argument foo\n{hint}"));
    let (said, saved) = restored("create a hash:ip initval 1 comment\nadd a 1.1.1.1 comment \"x y\"\n", "");
    assert_eq!((said.as_str(), saved.lines().last()), ("", Some("add a 1.1.1.1 comment \"x y\"")));
}

#[test]
fn many_elements_are_taken_in_quickly() {
    let mut input = "create a hash:ip initval 1\n".to_owned();
    for n in 0..20_000u32 {
        input.push_str(&format!("add a 10.{}.{}.{}\n", n >> 16, n >> 8 & 255, n & 255));
    }
    let (said, saved) = restored(&input, "");
    assert_eq!((said.as_str(), saved.lines().count()), ("", 20_001)); // with the set itself
}
