//! The command line: options that may stand anywhere, the command by a prefix of its name, its arguments (Linux: ipset's
//! lib/ipset.c).

use super::Failure;

/// The commands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    Create,
    Add,
    Delete,
    Test,
    Destroy,
    List,
    Save,
    Restore,
    Flush,
    Rename,
    Swap,
    Help,
    Version,
}

/// Each with its names, in the order in which they are tried: by any beginning of a name.
const COMMANDS: [(Command, &[&str]); 13] = [
    (Command::Create, &["create", "new", "-N"]),
    (Command::Add, &["add", "-A"]),
    (Command::Delete, &["del", "-D"]),
    (Command::Test, &["test", "-T"]),
    (Command::Destroy, &["destroy", "x", "-X"]),
    (Command::List, &["list", "-L"]),
    (Command::Save, &["save", "-S"]),
    (Command::Restore, &["restore", "-R"]),
    (Command::Flush, &["flush", "-F"]),
    (Command::Rename, &["rename", "e", "-E"]),
    (Command::Swap, &["swap", "w", "-W"]),
    (Command::Help, &["help", "-h", "-H"]),
    (Command::Version, &["version", "-v", "-V"]),
];

impl Command {
    /// Its name in messages.
    pub fn name(self) -> &'static str {
        COMMANDS.iter().find(|(command, _)| *command == self).and_then(|(_, names)| names.first()).copied().unwrap_or("")
    }
}

/// How to list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// For people.
    Plain,
    /// As commands.
    Save,
    /// For programs.
    Xml,
}

/// The options that stand anywhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Environment {
    /// `-exist`
    pub exist: bool,
    /// `-quiet`
    pub quiet: bool,
    /// `-name`: only names.
    pub names: bool,
    /// `-terse`: no members.
    pub terse: bool,
    /// `-output`
    pub mode: Option<Mode>,
    /// `-sorted`
    pub sorted: bool,
    /// `-file`
    pub to_file: bool,
}

/// Is the word one of these options, with one dash or two?
pub fn is_option(word: &str, names: &[&str]) -> bool {
    let Some(rest) = word.strip_prefix('-') else { return false };
    names.contains(&rest) || rest.strip_prefix('-').is_some_and(|rest| names.iter().any(|n| n.len() > 1 && *n == rest))
}

/// The command, the options, and the words that are left.
///
/// Errors: no command, an unknown output mode.
pub fn read<'a>(words: &[&'a str]) -> Result<(Command, Environment, Vec<&'a str>), Failure> {
    let (mut env, mut rest) = (Environment::default(), Vec::new());
    let mut words = words.iter().copied();
    while let Some(word) = words.next() {
        match word {
            _ if is_option(word, &["!", "exist"]) => env.exist = true,
            _ if is_option(word, &["q", "quiet"]) => env.quiet = true,
            _ if is_option(word, &["n", "name"]) => env.names = true,
            _ if is_option(word, &["t", "terse"]) => env.terse = true,
            _ if is_option(word, &["s", "sorted"]) => env.sorted = true,
            // There is nobody to ask for names: numbers stay.
            _ if is_option(word, &["r", "resolve"]) => {}
            _ if is_option(word, &["f", "file"]) => env.to_file = words.next().is_some(),
            _ if is_option(word, &["o", "output"]) => {
                env.mode = Some(match words.next() {
                    Some("plain") => Mode::Plain,
                    Some("save") => Mode::Save,
                    Some("xml") => Mode::Xml,
                    Some(mode) => return Err(Failure::syntax(format_args!("unknown output mode '{mode}'"))),
                    None => return Err(missing_value("output")),
                });
            }
            _ => rest.push(word),
        }
    }
    if rest.is_empty() {
        return Err(Failure::Usage("No command specified.".to_owned()));
    }
    let word = rest.remove(0);
    let named = |names: &[&str]| names.iter().any(|name| !word.is_empty() && name.starts_with(word));
    let found = COMMANDS.iter().find(|(_, names)| named(names)).filter(|_| word != "-");
    let command = found.ok_or_else(|| Failure::Usage(format!("No command specified: unknown argument {word}")))?.0;
    Ok((command, env, rest))
}

fn missing_value(option: &str) -> Failure {
    Failure::Usage(format!("Missing mandatory argument of option `{option}'"))
}

/// The words after the command.
pub struct Values<'a> {
    command: Command,
    words: std::vec::IntoIter<&'a str>,
}

impl<'a> Values<'a> {
    /// Over these.
    pub fn new(command: Command, words: Vec<&'a str>) -> Self {
        Self { command, words: words.into_iter() }
    }

    /// The set's name.
    ///
    /// Errors: it is missing.
    pub fn first(&mut self) -> Result<&'a str, Failure> {
        let name = self.command.name();
        self.words.next().ok_or_else(|| Failure::Usage(format!("Missing mandatory argument to command {name}")))
    }

    /// The argument after it.
    ///
    /// Errors: it is missing.
    pub fn second(&mut self) -> Result<&'a str, Failure> {
        let name = self.command.name();
        self.words.next().ok_or_else(|| Failure::Usage(format!("Missing second mandatory argument to command {name}")))
    }

    /// A name that may be missing.
    pub fn optional(&mut self) -> Option<&'a str> {
        self.words.next()
    }

    /// There is nothing more.
    ///
    /// Errors: there is.
    pub fn end(&mut self) -> Result<(), Failure> {
        self.words.next().map_or(Ok(()), |word| Err(Failure::Usage(format!("Unknown argument {word}"))))
    }

    /// The value of an option.
    ///
    /// Errors: it is missing.
    pub fn value(&mut self, option: &str) -> Result<&'a str, Failure> {
        self.words.next().ok_or_else(|| missing_value(option))
    }
}

/// The complaint about a word that is no option.
pub fn unknown(word: &str) -> Failure {
    Failure::Usage(format!("Unknown argument: `{word}'"))
}

/// A name that the kernel can keep.
///
/// Errors: it is too long.
pub fn set_name(name: &str) -> Result<String, Failure> {
    if name.len() > 31 {
        return Err(Failure::syntax(format_args!("setname '{name}' is longer than 31 characters")));
    }
    Ok(name.to_owned())
}

/// A number in decimal, hexadecimal or octal, at most `max`.
///
/// Errors: the complaint, without "Syntax error: ".
pub fn number(text: &str, max: u64) -> Result<u64, String> {
    let (sign, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let parsed = match digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        Some(hex) => u128::from_str_radix(hex, 16),
        None if digits.len() > 1 && digits.starts_with('0') => u128::from_str_radix(digits, 8),
        None => digits.parse(),
    };
    let plain = digits.bytes().all(|b| b.is_ascii_alphanumeric());
    let value = parsed.ok().filter(|_| plain).ok_or_else(|| format!("'{text}' is invalid as number"))?;
    let fits = u64::try_from(value).ok().filter(|value| !sign && *value <= max);
    fits.ok_or_else(|| format!("'{text}' is out of range 0-{max}"))
}

/// As [`number`], with the whole complaint.
///
/// Errors: the complaint.
pub fn option_number(text: &str, max: u64) -> Result<u64, Failure> {
    number(text, max).map_err(Failure::syntax)
}
