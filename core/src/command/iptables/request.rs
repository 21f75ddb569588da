//! What a command line of `iptables` asks for, as plain data: between `parse`, which reads it, and `execute`, which does it.

use crate::base::Family;
use crate::model::netfilter::{MaskedAddress, Match, Negatable, Target};

/// A command line of `iptables`, read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// iptables or ip6tables.
    pub family: Family,
    /// `-t`
    pub table: Option<String>,
    /// What to do.
    pub verb: Option<Verb>,
    /// `-Z` beside `-L` or `-S`.
    pub and_zero: bool,
    /// The chain.
    pub chain: Option<String>,
    /// The rule number, from 1.
    pub number: Option<usize>,
    /// The second word of `-P` and `-E`.
    pub word: String,
    /// What the rule says.
    pub rule: RuleWords,
    /// `-n`
    pub numeric: bool,
    /// `-v`
    pub verbose: bool,
    /// `-x`
    pub exact: bool,
    /// `--line-numbers`
    pub line_numbers: bool,
    /// Lines that come before the answer, whatever it is.
    pub warnings: String,
}

/// The verbs, one letter each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// `-A`
    Append,
    /// `-C`
    Check,
    /// `-D CHAIN RULE`
    Delete,
    /// `-D CHAIN NUM`
    DeleteNumber,
    /// `-R`
    Replace,
    /// `-I`
    Insert,
    /// `-L`
    List,
    /// `-S`
    ListRules,
    /// `-F`
    Flush,
    /// `-Z`
    Zero,
    /// `-Z CHAIN NUM`
    ZeroNumber,
    /// `-N`
    NewChain,
    /// `-X`
    DeleteChain,
    /// `-E`
    Rename,
    /// `-P`
    Policy,
}

impl Verb {
    /// Its letter.
    pub const fn letter(self) -> char {
        match self {
            Self::Append => 'A',
            Self::Check => 'C',
            Self::Delete | Self::DeleteNumber => 'D',
            Self::Replace => 'R',
            Self::Insert => 'I',
            Self::List => 'L',
            Self::ListRules => 'S',
            Self::Flush => 'F',
            Self::Zero | Self::ZeroNumber => 'Z',
            Self::NewChain => 'N',
            Self::DeleteChain => 'X',
            Self::Rename => 'E',
            Self::Policy => 'P',
        }
    }

    /// Is a rule part of it?
    pub const fn has_rule(self) -> bool {
        matches!(self, Self::Append | Self::Check | Self::Delete | Self::Replace | Self::Insert)
    }
}

/// What a rule says, as typed: several addresses stand for several rules.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RuleWords {
    /// `-s`
    pub sources: Vec<MaskedAddress>,
    /// `! -s`
    pub not_source: bool,
    /// `-d`
    pub destinations: Vec<MaskedAddress>,
    /// `! -d`
    pub not_destination: bool,
    /// `-i`
    pub in_interface: Option<Negatable<String>>,
    /// `-o`
    pub out_interface: Option<Negatable<String>>,
    /// `-p`, without all.
    pub protocol: Option<Negatable<u8>>,
    /// `-f`
    pub fragment: Option<Negatable<()>>,
    /// The matches.
    pub matches: Vec<Match>,
    /// `-j`, `-g`
    pub jump: Jump,
    /// `-c`
    pub counters: (u64, u64),
}

/// Where a rule leads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Jump {
    /// Nowhere: it only counts.
    #[default]
    None,
    /// To a target that iptables knows.
    Target(Target),
    /// To a chain, if there is one of this name; `true`: by `-g`.
    Chain(String, bool),
}
