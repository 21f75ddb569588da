//! Options as glibc's getopt_long reads them, for the tools beside `iptables` itself: clusters of short ones, long ones by any
//! beginning that is unambiguous, values attached or in the next word; other words may stand between.

/// Does an option take a value?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// No.
    Nothing,
    /// Yes.
    Value,
}

/// An option: its letter, its long name, what it takes.
pub type Option3 = (char, &'static str, Takes);

/// What was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read<'a> {
    /// Options by their letters, in the order typed.
    pub options: Vec<(char, Option<&'a str>)>,
    /// The other words.
    pub rest: Vec<&'a str>,
}

/// Reads all words.
///
/// Errors: getopt's message, without the tool's name before it.
pub fn read<'a>(words: &[&'a str], known: &[Option3]) -> Result<Read<'a>, String> {
    let mut out = Read::default();
    let mut words = words.iter().copied();
    while let Some(word) = words.next() {
        if word == "--" {
            out.rest.extend(words);
            break;
        }
        if let Some(long) = word.strip_prefix("--") {
            let (name, attached) = long.split_once('=').map_or((long, None), |(name, value)| (name, Some(value)));
            let (letter, full, takes) = find_long(name, known)?;
            let value = match (takes, attached) {
                (Takes::Nothing, Some(_)) => return Err(format!("option '--{full}' doesn't allow an argument")),
                (Takes::Value, None) => Some(words.next().ok_or_else(|| format!("option '--{full}' requires an argument"))?),
                (_, attached) => attached,
            };
            out.options.push((letter, value));
        } else if let Some(cluster) = word.strip_prefix('-').filter(|cluster| !cluster.is_empty()) {
            let mut letters = cluster.chars();
            while let Some(letter) = letters.next() {
                let option = known.iter().find(|(held, ..)| *held == letter);
                let (_, _, takes) = option.ok_or_else(|| format!("invalid option -- '{letter}'"))?;
                let after = Some(letters.as_str()).filter(|after| !after.is_empty());
                let value = match (takes, after) {
                    (Takes::Nothing, _) => None,
                    (Takes::Value, Some(after)) => Some(after),
                    (Takes::Value, None) => {
                        Some(words.next().ok_or_else(|| format!("option requires an argument -- '{letter}'"))?)
                    }
                };
                out.options.push((letter, value));
                if *takes != Takes::Nothing {
                    break;
                }
            }
        } else {
            out.rest.push(word);
        }
    }
    Ok(out)
}

fn find_long(name: &str, known: &[Option3]) -> Result<Option3, String> {
    if let Some(option) = known.iter().find(|(_, long, _)| *long == name) {
        return Ok(*option);
    }
    let fits: Vec<&Option3> = known.iter().filter(|(_, long, _)| long.starts_with(name)).collect();
    match fits.as_slice() {
        [] => Err(format!("unrecognized option '--{name}'")),
        [option] => Ok(**option),
        several => {
            let names: String = several.iter().map(|(_, long, _)| format!(" '--{long}'")).collect();
            Err(format!("option '--{name}' is ambiguous; possibilities:{names}"))
        }
    }
}
