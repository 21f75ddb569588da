//! `ipset` 7.17: sets of the types that the lab has. The words of a command line are read in `args`, types and options in `create`,
//! elements in `element`; listings are written in `print`, elements in `show`; which message stands for which number of the
//! kernel's is here (Linux: ipset's lib/errcode.c).

mod args;
mod create;
mod element;
mod print;
mod restore;
mod show;
mod words;

use super::{Answer, Kernel};
use crate::base::Errno;
use crate::model::set::{SetChange, SetElement, SetListing, SetOptions, SetType, error};
use crate::model::{Change, Refusal};
use args::{Command, Environment, Mode, Values};

const NAME: &str = "ipset v7.17";

/// Why a command went no further.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Failure {
    /// Wrong use: status 2 and a hint at the help.
    Usage(String),
    /// Anything else: status 1.
    Said(String),
    /// The lab has not got this.
    NotModelled(String),
}

impl Failure {
    fn syntax(text: impl std::fmt::Display) -> Self {
        Self::Said(format!("Syntax error: {text}"))
    }
}

/// Runs `ipset`; `input` is what `restore` reads.
#[inline(never)] // web/later.txt
pub fn run(words: &[&str], input: Option<&str>, kernel: &mut dyn Kernel) -> Answer {
    let quiet = words.iter().any(|word| args::is_option(word, &["q", "quiet"]));
    let done = args::read(words).and_then(|(command, env, rest)| match command {
        Command::Restore => {
            Values::new(command, rest).end()?;
            restore::run(&env, input.unwrap_or(""), kernel)
        }
        _ => dispatch(command, &env, rest, kernel),
    });
    let answer = match done {
        Ok(answer) => answer,
        Err(Failure::Usage(text)) => {
            Answer { output: format!("{NAME}: {text}\nTry `ipset help' for more information.\n"), status: 2 }
        }
        Err(Failure::Said(text)) => Answer::fail(1, format_args!("{NAME}: {text}")),
        Err(Failure::NotModelled(what)) => return Answer::not_modelled(format_args!("ipset {what}")),
    };
    if quiet && answer.status != 0 { Answer { output: String::new(), ..answer } } else { answer }
}

fn dispatch(command: Command, env: &Environment, words: Vec<&str>, kernel: &mut dyn Kernel) -> Result<Answer, Failure> {
    let mut words = Values::new(command, words);
    match command {
        Command::Help if words.optional().is_some() => return Err(Failure::NotModelled("help TYPENAME".to_owned())),
        Command::Help => return Ok(Answer::ok(include_str!("usage.txt"))),
        Command::Version => return Ok(Answer::ok(format!("{NAME}, protocol version: 7\n"))),
        Command::Restore => return Err(restore::invalid(command)),
        Command::Create => return create(env, &mut words, kernel),
        Command::Add | Command::Delete => edit_element(command, env, &mut words, kernel)?,
        Command::Test => return test(env, &mut words, kernel),
        Command::List | Command::Save => return list(command, env, &mut words, kernel),
        Command::Destroy | Command::Flush => {
            let name = words.optional();
            words.end()?;
            let change = match (command, name.map(str::to_owned)) {
                (Command::Destroy, name) => SetChange::Destroy(name),
                (_, name) => SetChange::Flush(name),
            };
            match apply(command, SetType::Ip, change, kernel) {
                Err(_) if env.exist && command == Command::Destroy && name.is_some_and(|n| find(n, kernel).is_err()) => {}
                done => done?,
            }
        }
        Command::Rename | Command::Swap => {
            let (from, to) = (words.first()?.to_owned(), words.second()?.to_owned());
            words.end()?;
            let rename = command == Command::Rename;
            let change = if rename { SetChange::Rename(from, to) } else { SetChange::Swap(from, to) };
            apply(command, SetType::Ip, change, kernel)?;
        }
    }
    Ok(Answer::default())
}

fn create(env: &Environment, words: &mut Values<'_>, kernel: &mut dyn Kernel) -> Result<Answer, Failure> {
    let name = args::set_name(words.first()?)?;
    let kind = create::kind(words.second()?)?;
    let (options, warnings) = create::options(kind, words)?;
    apply(Command::Create, kind, SetChange::Create { name, options, exist: env.exist }, kernel)?;
    if warnings.is_empty() || env.quiet {
        return Ok(Answer::default());
    }
    Ok(Answer::ok(format!("Warning: {}\n", warnings.join("\n"))))
}

/// The set's name, its type and the element that the next words name.
fn named(
    command: Command,
    words: &mut Values<'_>,
    kernel: &dyn Kernel,
) -> Result<(String, SetOptions, SetElement), Failure> {
    let name = args::set_name(words.first()?)?;
    let text = words.second()?;
    let missing = || said(command, SetType::Ip, &Errno::Enoent.into());
    let options = kernel.set_options(&name).ok_or_else(missing)?;
    let element = element::parse(command, &options, text)?;
    Ok((name, options, element))
}

fn edit_element(
    command: Command,
    env: &Environment,
    words: &mut Values<'_>,
    kernel: &mut dyn Kernel,
) -> Result<(), Failure> {
    let (name, options, mut element) = named(command, words, kernel)?;
    let kind = options.kind;
    let exist = env.exist;
    let change = if command == Command::Add {
        let extras = element::extras(kind, words, &mut element)?;
        SetChange::Add { name, element, extras, exist }
    } else {
        element::flags(kind, false, words, &mut element)?;
        SetChange::Delete { name, element, exist }
    };
    apply(command, kind, change, kernel)
}

fn test(env: &Environment, words: &mut Values<'_>, kernel: &mut dyn Kernel) -> Result<Answer, Failure> {
    let (name, options, mut element) = named(Command::Test, words, kernel)?;
    let kind = options.kind;
    element::flags(kind, true, words, &mut element)?;
    element::check_test(&options, &element)?;
    let shown = show::element(kind, &element);
    let found = kernel.test_set(&name, &element).map_err(|refusal| said(Command::Test, kind, &refusal))?;
    let output = match found {
        _ if env.quiet => String::new(),
        true => format!("Warning: {shown} is in set {name}.\n"),
        false => format!("{shown} is NOT in set {name}.\n"),
    };
    Ok(Answer { output, status: u8::from(!found) })
}

fn list(command: Command, env: &Environment, words: &mut Values<'_>, kernel: &dyn Kernel) -> Result<Answer, Failure> {
    let name = words.optional();
    words.end()?;
    let sets = match name {
        Some(name) => vec![find(name, kernel)?],
        None => kernel.sets(),
    };
    if env.to_file {
        return Err(Failure::NotModelled("-file".to_owned()));
    }
    let mode = env.mode.unwrap_or(if command == Command::Save { Mode::Save } else { Mode::Plain });
    Ok(Answer::ok(print::sets(&sets, mode, command == Command::Save, env)))
}

/// The set of this name.
fn find(name: &str, kernel: &dyn Kernel) -> Result<SetListing, Failure> {
    kernel
        .sets()
        .into_iter()
        .find(|set| set.name == name)
        .ok_or_else(|| said(Command::List, SetType::Ip, &Errno::Enoent.into()))
}

fn apply(command: Command, kind: SetType, change: SetChange, kernel: &mut dyn Kernel) -> Result<(), Failure> {
    kernel.change(Change::Set(change)).map_err(|refusal| said(command, kind, &refusal))
}

/// The message for what the kernel answered to a command about a set of some type.
fn said(command: Command, kind: SetType, refusal: &Refusal) -> Failure {
    let text = match (command, refusal.errno) {
        (Command::Create, Errno::Eexist) => "Set cannot be created: set with the same name already exists",
        (_, Errno::Enoent) => "The set with the given name does not exist",
        (Command::Destroy, Errno::Private(error::BUSY)) => "Set cannot be destroyed: it is in use by a kernel component",
        (Command::Rename, Errno::Private(error::EXIST_SETNAME2)) => {
            "Set cannot be renamed: a set with the new name already exists"
        }
        (Command::Rename, Errno::Private(error::REFERENCED)) => "Set cannot be renamed: it is in use by another system",
        (_, Errno::Private(error::EXIST_SETNAME2)) => "Sets cannot be swapped: the second set does not exist",
        (_, Errno::Private(error::TYPE_MISMATCH)) => "The sets cannot be swapped: their type does not match",
        (Command::Delete, Errno::Private(error::EXIST)) => "Element cannot be deleted from the set: it's not added",
        (_, Errno::Private(error::EXIST)) => "Element cannot be added to the set: it's already added",
        (_, Errno::Private(error::INVALID_CIDR)) => "The value of the CIDR parameter of the IP address is invalid",
        (_, Errno::Private(error::INVALID_NETMASK)) => "The value of the netmask parameter is invalid",
        (_, Errno::Private(error::TIMEOUT)) => "Timeout cannot be used: set was created without timeout support",
        (_, Errno::Private(error::COUNTER)) => {
            "Packet/byte counters cannot be used: set was created without counter support"
        }
        (_, Errno::Private(error::COMMENT)) => "Comment cannot be used: set was created without comment support",
        (_, Errno::Private(error::SKBINFO)) => "Skbinfo mapping cannot be used: set was created without skbinfo support",
        (_, Errno::Private(number)) if let Some(text) = of_type(kind, number) => text,
        (_, errno) => return Failure::Said(format!("Kernel error received: {}", errno.text())),
    };
    Failure::Said(text.to_owned())
}

/// The message for a number that means something else in each kind of set.
const fn of_type(kind: SetType, number: u16) -> Option<&'static str> {
    match kind {
        SetType::List => match number {
            error::LIST_NAME => Some("Set to be added/deleted/tested as element does not exist."),
            error::LIST_LOOP => Some("Sets with list:set type cannot be added to the set."),
            error::LIST_NAMEREF => Some("The set to which you referred with 'before' or 'after' does not exist."),
            error::LIST_REF_EXIST => Some("The set to which you referred with 'before' or 'after' is not added to the set."),
            _ => None,
        },
        SetType::BitmapIp | SetType::BitmapPort => match number {
            error::BITMAP_RANGE => Some("Element is out of the range of the set"),
            error::BITMAP_RANGE_SIZE => Some("The range you specified exceeds the size limit of the set type"),
            _ => None,
        },
        _ => match number {
            error::HASH_FULL => Some("Hash is full, cannot add more elements"),
            error::HASH_ELEM => Some("Null-valued element, cannot be stored in a hash type of set"),
            error::INVALID_PROTO => Some("Invalid protocol specified"),
            error::HASH_RANGE => Some("Invalid range, covers the whole address space"),
            _ => None,
        },
    }
}
