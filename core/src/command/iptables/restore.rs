//! `iptables-restore`: tables as `iptables-save` wrote them (iptables/iptables-restore.c). Every table is taken whole, at its COMMIT, or
//! not at all; what stands before a line that is wrong stays. The text comes from a here-document: the lab's machines have no files.

use super::execute;
use super::failure::{Failure, parameter};
use super::getopt::{self, Option3, Takes};
use super::list;
use super::parse::{self, Parsed, Refused};
use super::request::{Request, Verb};
use crate::base::{Answer, Family};
use crate::command::Kernel;
use crate::model::Change;
use crate::model::netfilter::{NetfilterChange, TableEdit, TableName};

const OPTIONS: [Option3; 10] = [
    ('c', "counters", Takes::Nothing),
    ('v', "verbose", Takes::Nothing),
    ('V', "version", Takes::Nothing),
    ('t', "test", Takes::Nothing),
    ('h', "help", Takes::Nothing),
    ('n', "noflush", Takes::Nothing),
    ('w', "wait", Takes::Value),
    ('W', "wait-interval", Takes::Value),
    ('T', "table", Takes::Value),
    ('M', "modprobe", Takes::Value),
];

const USAGE: &str = "\
Usage: iptables-restore [-c] [-v] [-V] [-t] [-h] [-n] [-w secs] [-W usecs] [-T table] [-M command] [file]
\t   [ --counters ]
\t   [ --verbose ]
\t   [ --version]
\t   [ --test ]
\t   [ --help ]
\t   [ --noflush ]
\t   [ --wait=<seconds>
\t   [ --table=<TABLE> ]
\t   [ --modprobe=<command> ]
";

/// The longest name of a chain.
const LONGEST_NAME: usize = 28;

/// Runs `iptables-restore` with these words over a text.
pub fn run(family: Family, words: &[&str], input: Option<&str>, kernel: &mut dyn Kernel) -> Answer {
    let program = program(family);
    let read = match getopt::read(words, &OPTIONS) {
        Ok(read) => read,
        Err(message) => {
            let text = format!("{}: {message}\nTry `{program} -h' for more information.", program.replace('-', "-legacy-"));
            return Answer::fail(1, &text);
        }
    };
    let mut options = Options::default();
    for (letter, value) in read.options {
        match letter {
            'c' => options.counters = true,
            'v' => options.verbose = true,
            't' => options.test = true,
            'n' => options.no_flush = true,
            'T' => options.only = value.map(str::to_owned),
            'V' => return Answer::ok(format!("{program} v1.8.9 (legacy)\n")),
            'h' => return Answer::ok(USAGE.replace("iptables-restore", program)),
            'w' if value.is_none_or(|word| !word.starts_with(|first: char| first.is_ascii_digit())) => {
                return parameter("wait seconds not numeric").answer_of_restore(family, 0);
            }
            _ => {}
        }
    }
    match (read.rest.as_slice(), input) {
        ([_, _, ..], _) => Answer::fail(1, "Unknown arguments found on commandline"),
        ([file], _) => Answer::fail(1, format!("Can't open {file}: No such file or directory")),
        ([], None) => Answer::not_modelled(format!("{program} without a here-document ({program} <<EOF)")),
        ([], Some(text)) => Restore::new(family, options, kernel).run(text),
    }
}

#[derive(Debug, Default)]
struct Options {
    counters: bool,
    verbose: bool,
    test: bool,
    no_flush: bool,
    only: Option<String>,
}

/// The table that is being read.
struct Open {
    table: TableName,
    /// Its chains as they will be.
    chains: Vec<String>,
    /// What to do, and by which line.
    edits: Vec<(TableEdit, usize)>,
}

struct Restore<'a> {
    family: Family,
    options: Options,
    kernel: &'a mut dyn Kernel,
    open: Option<Open>,
    output: String,
}

/// Why it ends early.
enum End {
    /// A line that libiptc or the kernel refuses.
    Line(usize),
    /// A line that is not understood.
    Failure(Failure),
    /// With these words.
    Said(String),
}

impl From<Failure> for End {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

impl<'a> Restore<'a> {
    fn new(family: Family, options: Options, kernel: &'a mut dyn Kernel) -> Self {
        Self { family, options, kernel, open: None, output: String::new() }
    }

    fn run(mut self, text: &str) -> Answer {
        let mut count = 0;
        for (n, line) in text.lines().enumerate() {
            count = n + 1;
            if let Err(end) = self.line(line, count) {
                return self.ended(end, count);
            }
        }
        if self.open.is_some() {
            let line = format!("{}: COMMIT expected at line {}\n", program(self.family), count + 1);
            return Answer { output: line + &self.output, status: 1 };
        }
        Answer::ok(self.output)
    }

    /// A line was refused. What libiptc would have refused of the lines before it comes first.
    fn ended(mut self, end: End, line: usize) -> Answer {
        let before = match end {
            End::Line(_) => None,
            _ => self.open.take().and_then(|open| self.ask(open, true)),
        };
        let answer = match before.map_or(end, End::Line) {
            End::Line(line) => Answer::fail(1, format!("{}: line {line} failed", program(self.family))),
            End::Failure(failure) => failure.answer_of_restore(self.family, line),
            End::Said(words) => Answer::fail(1, words),
        };
        Answer { output: answer.output + &self.output, ..answer }
    }

    fn line(&mut self, line: &str, number: usize) -> Result<(), End> {
        if line.is_empty() {
            return Ok(());
        }
        if line.starts_with('#') {
            if self.options.verbose {
                self.output.push_str(line);
                self.output.push('\n');
            }
            return Ok(());
        }
        if line == "COMMIT"
            && let Some(open) = self.open.take()
        {
            let test = self.options.test;
            return match self.ask(open, test) {
                None => Ok(()),
                Some(line) => Err(End::Line(if line == 0 { number } else { line })),
            };
        }
        match (line.strip_prefix('*'), line.strip_prefix(':'), self.open.is_some()) {
            (Some(name), _, false) => self.table(name.split_whitespace().next().unwrap_or_default()),
            (_, Some(rest), true) => self.chain(rest, number),
            (_, _, true) => self.rule(line, number),
            // A table that was not asked for.
            (_, _, false) if self.options.only.is_some() => Ok(()),
            _ => Err(End::Line(number)),
        }
    }

    fn table(&mut self, name: &str) -> Result<(), End> {
        if self.options.only.as_ref().is_some_and(|only| only != name) {
            return Ok(());
        }
        let unable = || parameter(format_args!("{}: unable to initialize table '{name}'", program(self.family)));
        let table = TableName::of(name).ok_or_else(unable)?;
        let listing = self.kernel.netfilter_table(self.family, table);
        let (mut edits, mut chains) = (Vec::new(), Vec::new());
        for chain in &listing.chains {
            if self.options.no_flush || chain.policy.is_some() {
                chains.push(chain.name.clone());
            }
        }
        if !self.options.no_flush {
            if self.options.verbose {
                self.output.push_str(&list::spoken(Verb::Flush, None, &listing));
                self.output.push_str(&list::spoken(Verb::DeleteChain, None, &listing));
            }
            edits.extend([(TableEdit::Flush(None), 0), (TableEdit::DeleteChain(None), 0)]);
        }
        self.open = Some(Open { table, chains, edits });
        Ok(())
    }

    /// `CHAIN POLICY [PACKETS:BYTES]`
    fn chain(&mut self, rest: &str, number: usize) -> Result<(), End> {
        let program = program(self.family);
        let Some(open) = &mut self.open else { return Ok(()) };
        let mut words = rest.split_whitespace();
        let invalid = |what| End::from(parameter(format_args!("{program}: line {number} {what} invalid")));
        let name = words.next().ok_or_else(|| invalid("chain name"))?;
        if name.len() > LONGEST_NAME {
            return Err(parameter(format_args!("Invalid chain name `{name}' ({LONGEST_NAME} chars max)")).into());
        }
        let built_in = execute::is_built_in(open.table, name);
        if !built_in {
            let there = open.chains.iter().any(|held| held == name);
            let name = name.to_owned();
            if there && self.options.no_flush {
                open.edits.push((TableEdit::Flush(Some(name)), number));
            } else if there {
                return Err(parameter(format_args!("error creating chain '{name}':File exists")).into());
            } else {
                open.chains.push(name.clone());
                open.edits.push((TableEdit::NewChain(name), number));
            }
        }
        let policy = words.next().ok_or_else(|| invalid("policy"))?;
        if policy == "-" {
            return Ok(());
        }
        let counters = words.next().and_then(counters);
        if self.options.counters && counters.is_none() {
            return Err(parameter(format_args!("invalid policy counters for chain '{name}'")).into());
        }
        let why = match policy {
            _ if !built_in => "Bad built-in chain name",
            "ACCEPT" | "DROP" => {
                let name = name.to_owned();
                open.edits.push((TableEdit::Policy(name.clone(), policy == "ACCEPT"), number));
                if let Some(counters) = counters.filter(|_| self.options.counters) {
                    open.edits.push((TableEdit::PolicyCounters(name, counters), number));
                }
                return Ok(());
            }
            _ => "Bad policy name",
        };
        let version = super::version(self.family).replace("tables", "tables-restore");
        Err(End::Said(format!("{version}: Can't set policy `{policy}' on `{name}' line {number}: {why}")))
    }

    /// A command of iptables, perhaps with counters before it.
    fn rule(&mut self, line: &str, number: usize) -> Result<(), End> {
        let Some(open) = &mut self.open else { return Ok(()) };
        let (counters, command) = match line.strip_prefix('[') {
            None => (None, line),
            Some(rest) => {
                let bad = |what| parameter(format_args!("Bad line {number}: need {what}"));
                let (inside, command) = rest.split_once(']').ok_or_else(|| bad("]"))?;
                (Some(inside.split_once(':').ok_or_else(|| bad("]"))?), command)
            }
        };
        let mut words = split(command);
        if words.iter().any(|word| matches!(word.as_str(), "-t" | "--table") || is_table_cluster(word)) {
            return Err(parameter(format_args!("The -t option cannot be used in {}.\n", program(self.family))).into());
        }
        if let Some((packets, bytes)) = counters.filter(|_| self.options.counters) {
            words.splice(0..0, ["--set-counters".to_owned(), packets.to_owned(), bytes.to_owned()]);
        }
        words.splice(0..0, ["-t".to_owned(), open.table.word().to_owned()]);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let request = match parse::parse(self.family, &words, self.kernel) {
            Ok(Parsed::Request(request)) => request,
            Ok(_) => return Ok(()),
            Err(Refused { warnings, failure }) => {
                self.output.push_str(&warnings);
                return Err(failure.into());
            }
        };
        self.output.push_str(&request.warnings);
        self.add(&request, number)
    }

    fn add(&mut self, request: &Request, number: usize) -> Result<(), End> {
        let Some(open) = &mut self.open else { return Ok(()) };
        // Seen with 1.8.9: -n silences -v.
        if (self.options.verbose || request.verbose) && !self.options.no_flush {
            self.output.push_str(&execute::brief(request, &open.chains));
        }
        let Some(edits) = execute::edits(request, &open.chains)? else {
            return Err(Failure::NotModelled(format!("{} with -L, -S or -C", program(self.family))).into());
        };
        for edit in &edits {
            match edit {
                TableEdit::NewChain(name) => open.chains.push(name.clone()),
                TableEdit::DeleteChain(Some(name)) => open.chains.retain(|held| held != name),
                TableEdit::DeleteChain(None) => open.chains.retain(|held| execute::is_built_in(open.table, held)),
                TableEdit::RenameChain(old, new) => {
                    open.chains.iter_mut().filter(|held| *held == old).for_each(|held| held.clone_from(new));
                }
                _ => {}
            }
        }
        open.edits.extend(edits.into_iter().map(|edit| (edit, number)));
        Ok(())
    }

    /// Asks the kernel to take a table, or to try. The line that is refused; 0: that of COMMIT.
    fn ask(&mut self, open: Open, try_only: bool) -> Option<usize> {
        let (edits, lines): (Vec<TableEdit>, Vec<usize>) = open.edits.into_iter().unzip();
        let change = NetfilterChange { family: self.family, table: open.table, edits, try_only };
        let refused = self.kernel.change(Change::Netfilter(change)).err()?;
        match lines.get(refused.edit) {
            Some(line) => Some(*line),
            // The kernel is not asked when only trying.
            None => (!try_only).then_some(0),
        }
    }
}

const fn program(family: Family) -> &'static str {
    match family {
        Family::Inet => "iptables-restore",
        Family::Inet6 => "ip6tables-restore",
    }
}

/// `[PACKETS:BYTES]`
fn counters(word: &str) -> Option<(u64, u64)> {
    let (packets, bytes) = word.strip_prefix('[')?.strip_suffix(']')?.split_once(':')?;
    Some((packets.parse().ok()?, bytes.parse().ok()?))
}

/// `-t` among other short options.
fn is_table_cluster(word: &str) -> bool {
    word.starts_with("-t") || word.starts_with("--table=")
}

/// Words between blanks; quotation marks hold blanks, a backslash within them any letter.
fn split(line: &str) -> Vec<String> {
    let (mut words, mut word, mut quoted, mut escaped, mut begun) = (Vec::new(), String::new(), false, false, false);
    for letter in line.chars() {
        match letter {
            _ if escaped => {
                word.push(letter);
                escaped = false;
            }
            '\\' if quoted => escaped = true,
            '"' => (quoted, begun) = (!quoted, true),
            ' ' | '\t' if !quoted => {
                if begun {
                    words.push(std::mem::take(&mut word));
                }
                begun = false;
            }
            _ => {
                word.push(letter);
                begun = true;
            }
        }
    }
    // A mark that is never closed swallows the rest.
    if begun && !quoted {
        words.push(word);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn quotation_marks_hold_blanks_and_marks() {
        let words = split(r#"-A X -m comment --comment "a b \"q\"" -j ACCEPT"#);
        assert_eq!(words, ["-A", "X", "-m", "comment", "--comment", "a b \"q\"", "-j", "ACCEPT"]);
    }
}
