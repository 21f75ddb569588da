//! What is checked when all words of a line are read (iptables/xshared.c: do_parse's end, generic_opt_check): the
//! extensions' own rules, addresses, and which options go with which command.

use super::Parser;
use crate::command::iptables::failure::{Failure, parameter};
use crate::command::iptables::request::{Jump, Request, Verb};
use crate::command::iptables::{matches, targets, value};
use crate::model::netfilter::Target;

impl Parser<'_> {
    /// The request.
    ///
    /// Errors: the first rule that the line as a whole breaks.
    pub(super) fn finish(&mut self) -> Result<Request, Failure> {
        self.forbid_drop_in_nat()?;
        for (at, held) in self.loaded.iter().enumerate() {
            if self.target != Some(at) {
                let built = matches::build(self.request.family, held)?;
                held.check_all()?;
                self.request.rule.matches.push(built);
            }
        }
        if let Some(held) = self.target.and_then(|at| self.loaded.get(at)) {
            let built = targets::build(self.request.family, held)?;
            held.check_all()?;
            self.request.rule.jump = Jump::Target(built);
        }
        if self.leftover {
            return Err(parameter("unknown arguments found on commandline"));
        }
        let Some(verb) = self.request.verb else { return Err(parameter("no command specified")) };
        if self.not {
            return Err(parameter("nothing appropriate following !"));
        }
        self.set_addresses(verb)?;
        let legal = legal_options(verb);
        if let Some(letter) = "nsdpjvxio0cf".chars().find(|letter| self.seen.contains(letter) && !legal.contains(*letter)) {
            return Err(parameter(format_args!("Illegal option `-{letter}' with this command")));
        }
        self.check_chain(verb)?;
        Ok(std::mem::take(&mut self.request))
    }

    fn forbid_drop_in_nat(&self) -> Result<(), Failure> {
        let by_rule = self.request.rule.jump == Jump::Target(Target::Drop);
        let by_policy = self.request.verb == Some(Verb::Policy) && self.request.word == "DROP";
        if self.request.table.as_deref() == Some("nat") && (by_rule || by_policy) {
            return Err(parameter(
                "\nThe \"nat\" table is not intended for filtering, the use of DROP is therefore inhibited.\n\n",
            ));
        }
        Ok(())
    }

    fn set_addresses(&mut self, verb: Verb) -> Result<(), Failure> {
        let family = self.request.family;
        let rule = &mut self.request.rule;
        let read = |given: bool, word: &str| if given { value::addresses(family, word) } else { Ok(Vec::new()) };
        rule.sources = read(self.seen.contains(&'s'), self.sources)?;
        rule.destinations = read(self.seen.contains(&'d'), self.destinations)?;
        let several = rule.sources.len() > 1 || rule.destinations.len() > 1;
        match () {
            () if several && (rule.not_source || rule.not_destination) => {
                Err(parameter("! not allowed with multiple source or destination IP addresses"))
            }
            () if several && verb == Verb::Replace => Err(parameter("Replacement rule does not specify a unique address")),
            () => Ok(()),
        }
    }

    fn check_chain(&self, verb: Verb) -> Result<(), Failure> {
        let Some(chain) = self.request.chain.as_deref() else { return Ok(()) };
        if chain.len() > 28 {
            return Err(parameter(format_args!("chain name `{chain}' too long (must be under 29 chars)")));
        }
        let rule = &self.request.rule;
        let misplaced = match chain {
            "PREROUTING" | "INPUT" if rule.out_interface.is_some() => Some('o'),
            "POSTROUTING" | "OUTPUT" if rule.in_interface.is_some() => Some('i'),
            _ => None,
        };
        match misplaced.filter(|_| verb.has_rule()) {
            Some(letter) => Err(parameter(format_args!("Can't use -{letter} with {chain}\n"))),
            None => Ok(()),
        }
    }
}

/// The options that go with a verb.
const fn legal_options(verb: Verb) -> &'static str {
    match verb {
        Verb::Append | Verb::Insert | Verb::Replace => "sdpjviocf",
        Verb::Delete | Verb::Check => "sdpjviof",
        Verb::List => "nvx0",
        Verb::Policy => "vc",
        _ => "v",
    }
}
