//! Running a typed command on a node: a tool at once, or a program that takes virtual time.

use super::system::System;
use crate::base::NodeId;
use crate::command::{self, Answer};
use crate::engine::World;
use crate::engine::endpoint::ProgramId;

/// How a command began.
pub(super) enum Started {
    /// It has ended already.
    Ended(Answer),
    /// It goes on in virtual time.
    Running(ProgramId),
}

/// Starts a command.
pub(super) fn start(world: &mut World, node: NodeId, text: &str) -> Started {
    let Some(words) = shlex::split(text) else {
        return Started::Ended(Answer::fail(2, "hoplab: unbalanced quotes"));
    };
    let mut argv: Vec<&str> = words.iter().map(String::as_str).collect();
    let Some(first) = argv.first_mut() else { return Started::Ended(Answer::default()) };
    *first = tool_of(first);
    let tool = *first;
    match world.start(node, &argv) {
        Ok(program) => Started::Running(program),
        Err(Some(answer)) => Started::Ended(answer),
        Err(None) => Started::Ended(
            command::run(&argv, &mut System::new(world, node))
                .unwrap_or_else(|| Answer::fail(127, format_args!("hoplab: {tool}: command not found"))),
        ),
    }
}

/// A tool by the folder where it usually is: `/sbin/ip`.
fn tool_of(word: &str) -> &str {
    let folders = ["/usr/sbin/", "/usr/bin/", "/sbin/", "/bin/"];
    folders.iter().find_map(|folder| word.strip_prefix(folder)).unwrap_or(word)
}
