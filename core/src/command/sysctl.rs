//! `sysctl` (procps-ng 4.0.2: src/sysctl.c): reads and writes files below /proc/sys.

use super::{Answer, Kernel};
use crate::base::Errno;
use crate::model::Change;

/// What the options ask for.
#[derive(Clone, Copy, Debug, Default)]
struct Options<'a> {
    all: bool,
    write: bool,
    quiet: bool,
    ignore: bool,
    names: bool,
    values: bool,
    binary: bool,
    dry_run: bool,
    pattern: Option<&'a str>,
}

/// What is printed, and how it will end: each file that cannot be read counts one, a failed write makes it odd.
#[derive(Clone, Debug, Default)]
struct Output {
    text: String,
    status: u8,
}

/// Runs `sysctl` with the words after its name.
pub fn run(argv: &[&str], kernel: &mut dyn Kernel) -> Answer {
    let mut options = Options::default();
    let mut keys = Vec::new();
    let mut words = argv.iter().copied();
    let mut only_keys = false;
    while let Some(word) = words.next() {
        let outcome = match word.strip_prefix("--").filter(|_| !only_keys) {
            Some("") => {
                only_keys = true;
                Ok(())
            }
            Some(name) => long_option(&mut options, name, &mut words),
            None if word.len() > 1 && word.starts_with('-') && !only_keys => {
                short_options(&mut options, &word[1..], &mut words)
            }
            None => {
                keys.push(word);
                Ok(())
            }
        };
        if let Err(answer) = outcome {
            return answer;
        }
    }
    let mut out = Output::default();
    if options.all {
        for key in kernel.sysctl_keys() {
            if options.pattern.is_none_or(|pattern| key.contains(pattern)) && !is_deprecated(&key) {
                read(&key, options, kernel, &mut out);
            }
        }
    } else if argv.is_empty() {
        return usage("", 1);
    } else if keys.is_empty() {
        return Answer::fail(1, "sysctl: no variables specified\nTry `sysctl --help' for more information.");
    }
    for key in keys {
        if !setting(key, options, kernel, &mut out) {
            break;
        }
    }
    Answer { output: out.text, status: out.status }
}

fn long_option<'a>(options: &mut Options<'a>, name: &str, words: &mut impl Iterator<Item = &'a str>) -> Result<(), Answer> {
    match name {
        "all" => options.all = true,
        "write" => options.write = true,
        "quiet" => options.quiet = true,
        "ignore" => options.ignore = true,
        "names" => options.names = true,
        "values" => options.values = true,
        "binary" => (options.binary, options.values) = (true, true),
        "dry-run" => options.dry_run = true,
        "deprecated" => {}
        "pattern" => options.pattern = words.next(),
        "help" => return Err(usage("", 0)),
        "version" => return Err(Answer::ok("sysctl from procps-ng 4.0.2\n")),
        "system" => return Err(Answer::not_modelled("sysctl --system")),
        _ if name.starts_with("load") => return Err(Answer::not_modelled("sysctl --load")),
        _ => return Err(usage(&format!("sysctl: unrecognized option '--{name}'\n\n"), 0)),
    }
    Ok(())
}

fn short_options<'a>(
    options: &mut Options<'a>,
    letters: &str,
    words: &mut impl Iterator<Item = &'a str>,
) -> Result<(), Answer> {
    for letter in letters.chars() {
        match letter {
            'a' | 'A' | 'X' => options.all = true,
            'w' => options.write = true,
            'q' => options.quiet = true,
            'e' => options.ignore = true,
            'N' => options.names = true,
            'n' => options.values = true,
            'b' => (options.binary, options.values) = (true, true),
            'o' | 'x' => {}
            'r' => options.pattern = words.next(),
            'h' | 'd' => return Err(usage("", 0)),
            'V' => return Err(Answer::ok("sysctl from procps-ng 4.0.2\n")),
            // There is no /etc/sysctl.conf in the lab.
            'p' | 'f' if words.next().is_none() => return Err(Answer::default()),
            'p' | 'f' => return Err(Answer::not_modelled("sysctl -p")),
            _ => return Err(usage(&format!("sysctl: invalid option -- '{letter}'\n\n"), 0)),
        }
    }
    Ok(())
}

/// One word: `KEY` or `KEY=VALUE`. False when nothing more is read.
fn setting(word: &str, options: Options<'_>, kernel: &mut dyn Kernel, out: &mut Output) -> bool {
    let Some((key, value)) = word.split_once('=').map(|(key, value)| (key.trim(), value.trim())) else {
        if options.write {
            out.text.push_str("sysctl: command line(0): invalid syntax, continuing...\n");
            out.status |= 1;
        } else if word.is_empty() {
            out.text.push_str("sysctl: \"\" is an unknown key\n");
            out.status = out.status.wrapping_sub(1);
        } else {
            read_any(&dotted(word), word, options, kernel, out);
        }
        return true;
    };
    if key.is_empty() {
        if !value.is_empty() {
            out.text.push_str("sysctl: Path is not under /proc/sys/: /proc/sys/\n");
        }
        out.status |= 1;
        return false;
    }
    write(&dotted(key), value, options, kernel, out);
    true
}

/// The key in dotted form: where the first separator is a slash, slashes separate and dots belong to names.
fn dotted(key: &str) -> String {
    match key.find(['.', '/']).and_then(|at| key.as_bytes().get(at)) {
        Some(b'/') => key
            .chars()
            .map(|c| match c {
                '/' => '.',
                '.' => '/',
                c => c,
            })
            .collect(),
        _ => key.to_owned(),
    }
}

/// The path below /proc/sys that a dotted key stands for.
fn path(key: &str) -> String {
    let turned = key.chars().map(|c| match c {
        '.' => '/',
        '/' => '.',
        c => c,
    });
    turned.collect()
}

fn missing(key: &str, options: Options<'_>, out: &mut Output) {
    if !options.ignore {
        out.text.push_str(&format!("sysctl: cannot stat /proc/sys/{}: No such file or directory\n", path(key)));
        out.status = out.status.saturating_add(1);
    }
}

/// A key, or a folder with all that is in it.
fn read_any(key: &str, typed: &str, options: Options<'_>, kernel: &mut dyn Kernel, out: &mut Output) {
    if kernel.sysctl(key).is_ok() {
        return read(key, options, kernel, out);
    }
    let folder = format!("{key}.");
    let inside: Vec<String> = kernel.sysctl_keys().into_iter().filter(|key| key.starts_with(&folder)).collect();
    if inside.is_empty() {
        return missing(&dotted(typed), options, out);
    }
    for key in inside.iter().filter(|key| !is_deprecated(key)) {
        read(key, options, kernel, out);
    }
}

/// Names that only `--deprecated` lists.
fn is_deprecated(key: &str) -> bool {
    key.ends_with(".base_reachable_time") || key.ends_with(".retrans_time")
}

fn read(key: &str, options: Options<'_>, kernel: &mut dyn Kernel, out: &mut Output) {
    // A file that can only be written says nothing.
    if key == "net.ipv4.route.flush" {
        return;
    }
    let Ok(value) = kernel.sysctl(key) else { return missing(key, options, out) };
    out.text.push_str(&match (options.names, options.values, options.binary) {
        (true, ..) => format!("{key}\n"),
        (_, _, true) => value,
        (_, true, _) => format!("{value}\n"),
        _ => format!("{key} = {value}\n"),
    });
}

fn write(key: &str, value: &str, options: Options<'_>, kernel: &mut dyn Kernel, out: &mut Output) {
    if kernel.sysctl(key).is_err() {
        let before = out.status;
        missing(key, options, out);
        out.status = before | u8::from(out.status != before);
        return;
    }
    if !options.dry_run
        && let Err(refusal) = kernel.change(Change::Sysctl { key: key.to_owned(), value: value.to_owned() })
    {
        // A file without write permission is found before it is opened, and is no failure.
        let read_only = refusal.errno == Errno::Eacces;
        let text = if read_only { Errno::Einval.text() } else { refusal.errno.text() };
        out.text.push_str(&format!("sysctl: setting key \"{key}\": {text}\n"));
        out.status |= u8::from(!read_only);
        return;
    }
    if !options.quiet {
        out.text.push_str(&match (options.names, options.values) {
            (true, _) => format!("{key}\n"),
            (_, true) => format!("{value}\n"),
            _ => format!("{key} = {value}\n"),
        });
    }
}

/// The usage text after what is wrong.
#[inline(never)] // web/later.txt
fn usage(wrong: &str, status: u8) -> Answer {
    Answer { output: format!("{wrong}{USAGE}"), status }
}

const USAGE: &str = "\
Usage:
 sysctl [options] [variable[=value] ...]

Options:
  -a, --all            display all variables
  -A                   alias of -a
  -X                   alias of -a
      --deprecated     include deprecated parameters to listing
      --dry-run        Print the key and values but do not write
  -b, --binary         print value without new line
  -e, --ignore         ignore unknown variables errors
  -N, --names          print variable names without values
  -n, --values         print only values of the given variable(s)
  -p, --load[=<file>]  read values from file
  -f                   alias of -p
      --system         read values from all system directories
  -r, --pattern <expression>
                       select setting that match expression
  -q, --quiet          do not echo variable set
  -w, --write          enable writing a value to variable
  -o                   does nothing
  -x                   does nothing
  -d                   alias of -h

 -h, --help     display this help and exit
 -V, --version  output version information and exit

For more details see sysctl(8).
";
