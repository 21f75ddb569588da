//! `iptables-restore`, as it answered on the live kernel: `data/iptables-restore.txt` has one network namespace's commands with their
//! here-documents and answers, in the order in which they ran.
#![allow(clippy::disallowed_methods)] // a test reads what the simulator wrote

use hoplab_core::{Scenario, Sim};

/// A command with its here-document, and its answer with the status.
fn cases(text: &str) -> Vec<(String, String)> {
    let mut out: Vec<(String, String)> = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        match (line.strip_prefix("$ "), out.last_mut()) {
            (Some(command), _) => {
                inside = command.ends_with("<<EOF");
                out.push((command.to_owned(), String::new()));
            }
            (None, Some((command, _))) if inside => {
                command.push('\n');
                command.push_str(line);
                inside = line != "EOF";
            }
            (None, Some((_, answer))) => {
                answer.push_str(line);
                answer.push('\n');
            }
            _ => {}
        }
    }
    out
}

/// What the node's terminal prints, the status after it where it is not 0.
fn answer(sim: &mut Sim, command: &str) -> String {
    sim.enter("r", command).expect("r is there");
    let node = sim.topology().nodes[0].id;
    let last = sim.console(node).entries.pop().expect("the command is in the console");
    let end = if last.output.is_empty() || last.output.ends_with('\n') { "" } else { "\n" };
    let status = last.status.filter(|status| *status != 0).map(|status| format!("[{status}]\n"));
    format!("{}{end}{}", last.output, status.unwrap_or_default())
}

#[test]
fn restore_answers_as_recorded() {
    let scenario = Scenario::read(
        "schema = 1\ntitle = \"t\"\nsummary = \"s\"\nlesson = \"l\"\nkernels = [\"6.18\"]\n[[nodes]]\nname = \"r\"\n",
    )
    .expect("a scenario");
    let mut sim = Sim::from_scenario(&scenario, None).expect("a network");
    let mut wrong = Vec::new();
    for (n, (command, recorded)) in cases(include_str!("data/iptables-restore.txt")).iter().enumerate() {
        let told = answer(&mut sim, command);
        if told != *recorded {
            wrong.push(format!("case {n}: {command}\n--- recorded\n{recorded}--- told\n{told}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
