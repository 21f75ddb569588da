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
    let (text, input) = match here_document(text) {
        Some((text, input)) => (text, Some(input)),
        None => (text, None),
    };
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
            command::run(&argv, input, &mut System::new(world, node))
                .unwrap_or_else(|| Answer::fail(127, format_args!("hoplab: {tool}: command not found"))),
        ),
    }
}

/// A tool by the folder where it usually is: `/sbin/ip`.
fn tool_of(word: &str) -> &str {
    let folders = ["/usr/sbin/", "/usr/bin/", "/sbin/", "/bin/"];
    folders.iter().find_map(|folder| word.strip_prefix(folder)).unwrap_or(word)
}

/// The word that ends the here-document which a command line begins: `<<EOF`, `<< 'EOF'`.
pub(super) fn ending_word(line: &str) -> Option<&str> {
    let (_, word) = line.split_once("<<")?;
    let word = word.trim().trim_matches(['\'', '"']);
    (!word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')).then_some(word)
}

/// A command line, and the lines that it is given to read: those after it, up to the word that it names or the end.
fn here_document(text: &str) -> Option<(&str, &str)> {
    let (line, rest) = text.split_once('\n')?;
    let word = ending_word(line)?;
    let command = line.split_once("<<").map_or(line, |(command, _)| command);
    let mut end = 0;
    for line in rest.split_inclusive('\n') {
        if line.trim_end() == word {
            break;
        }
        end += line.len();
    }
    Some((command, rest.get(..end).unwrap_or(rest)))
}

#[cfg(test)]
mod tests {
    use super::here_document;

    #[test]
    fn a_here_document_ends_at_its_word() {
        let text = "iptables-restore -n <<EOF\n*filter\nCOMMIT\nEOF\n";
        assert_eq!(here_document(text), Some(("iptables-restore -n ", "*filter\nCOMMIT\n")));
        assert_eq!(here_document("iptables-restore <<'E'\nx"), Some(("iptables-restore ", "x")), "or at the end");
        assert_eq!(here_document("ip rule\nip route"), None);
    }
}
