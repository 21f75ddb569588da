//! What a match or target extension is: its options, and the rules that libxtables checks for all extensions alike
//! (xtoptions.c): once only, not negatable, excluded by another, in need of another, mandatory.

use super::failure::{Failure, parameter};

/// An extension.
#[derive(Debug, PartialEq, Eq)]
pub struct Extension {
    /// Its name after `-m` or `-j`.
    pub name: &'static str,
    /// Its options.
    pub options: &'static [Opt],
}

/// An option of an extension.
#[derive(Debug, PartialEq, Eq)]
pub struct Opt {
    /// Its name without `--`.
    pub name: &'static str,
    /// The name under which messages speak of it: the first of its aliases.
    pub id: &'static str,
    /// Takes a value.
    pub value: bool,
    /// `!` may stand before it.
    pub negatable: bool,
    /// Checked by the extension itself, not by libxtables.
    pub by_hand: bool,
    /// Must be given.
    pub mandatory: bool,
    /// Cannot stand beside these.
    pub excludes: &'static [&'static str],
    /// Needs these.
    pub also: &'static [&'static str],
    /// False: refused by name.
    pub modelled: bool,
}

/// An option as given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given<'a> {
    /// Which.
    pub option: &'static Opt,
    /// `!` stood before it.
    pub not: bool,
    /// Its value.
    pub value: &'a str,
    /// Its second value, where it takes two.
    pub second: &'a str,
}

/// An extension in use, and what was given to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded<'a> {
    /// Which.
    pub extension: &'static Extension,
    /// In the order typed.
    pub given: Vec<Given<'a>>,
}

impl<'a> Loaded<'a> {
    /// Starts with nothing given.
    pub const fn new(extension: &'static Extension) -> Self {
        Self { extension, given: Vec::new() }
    }

    /// What was given last under this id.
    pub fn last(&self, id: &str) -> Option<&Given<'a>> {
        self.given.iter().rev().find(|given| given.option.id == id)
    }

    /// What libxtables checks when an option comes.
    ///
    /// Errors: given twice, or negated where it cannot be.
    pub fn check_new(&self, option: &Opt, not: bool) -> Result<(), Failure> {
        let name = self.extension.name;
        match () {
            () if !option.modelled => Err(Failure::NotModelled(format!("{name} --{}", option.name))),
            () if option.by_hand => Ok(()),
            () if self.last(option.id).is_some() => {
                Err(parameter(format_args!("{name}: option \"--{}\" can only be used once.\n", option.id)))
            }
            () if not && !option.negatable => {
                Err(parameter(format_args!("{name}: option \"--{}\" cannot be inverted.\n", option.id)))
            }
            () => Ok(()),
        }
    }

    /// What libxtables checks at the end.
    ///
    /// Errors: the first option, in the extension's order, that is missing, lacks its companion, or stands beside its rival.
    pub fn check_all(&self) -> Result<(), Failure> {
        let name = self.extension.name;
        let given = |id: &str| self.last(id).is_some();
        for option in self.extension.options.iter().filter(|option| !option.by_hand && option.name == option.id) {
            if option.mandatory && !given(option.id) {
                return Err(parameter(format_args!("{name}: option \"--{}\" must be specified\n", option.id)));
            }
            if !given(option.id) {
                continue;
            }
            if let Some(missing) = option.also.iter().find(|also| !given(also)) {
                return Err(parameter(format_args!("{name}: option \"--{}\" also requires \"--{missing}\".\n", option.id)));
            }
            if let Some(rival) = option.excludes.iter().find(|rival| **rival != option.id && given(rival)) {
                return Err(parameter(format_args!(
                    "{name}: option \"--{}\" cannot be used together with \"--{rival}\".\n",
                    option.id
                )));
            }
        }
        Ok(())
    }
}
