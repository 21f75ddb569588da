//! Carries a request out: asks the kernel, and says what it answered (iptables/iptables.c, libiptc's iptc_strerror).

use super::failure::{Failure, parameter};
use super::request::{Jump, Request, RuleWords, Verb};
use super::{list, old_kernel, program, save};
use crate::base::{Answer, Errno, Family};
use crate::command::Kernel;
use crate::model::Change;
use crate::model::netfilter::{
    ChainRule, MaskedAddress, Negatable, NetfilterChange, TableEdit, TableListing, TableName, Target,
};

/// Carries a request out.
pub fn execute(request: &Request, kernel: &mut dyn Kernel) -> Answer {
    let mut answer = run(request, kernel).unwrap_or_else(|failure| failure.answer(request.family));
    answer.output.insert_str(0, &request.warnings);
    answer
}

fn run(request: &Request, kernel: &mut dyn Kernel) -> Result<Answer, Failure> {
    let Some(verb) = request.verb else { return Err(parameter("no command specified")) };
    let word = request.table.as_deref().unwrap_or("filter");
    let table = TableName::of(word).ok_or_else(|| {
        let name = program(request.family);
        Failure::Version(format!("can't initialize {name} table `{word}': Table does not exist (do you need to insmod?)"))
    })?;
    match verb {
        Verb::List | Verb::ListRules => Ok(list_and_zero(request, verb, table, kernel)),
        Verb::Policy => Ok(set_policy(request, table, kernel)),
        _ if verb.has_rule() => change_rules(request, verb, table, kernel),
        _ => Ok(change_chains(request, verb, table, kernel)),
    }
}

fn list_and_zero(request: &Request, verb: Verb, table: TableName, kernel: &mut dyn Kernel) -> Answer {
    let listing = kernel.netfilter_table(request.family, table);
    if let Some(chain) = &request.chain
        && !listing.chains.iter().any(|held| held.name == *chain)
    {
        return refusal(request.family, verb, Errno::Enoent);
    }
    let mut output = match verb {
        Verb::List => list::table(&listing, request),
        _ => save::rules(&listing, request),
    };
    output.insert_str(0, &old_kernel::warnings(list::rules(&listing, request), verb == Verb::List, kernel));
    if request.and_zero {
        let edit = TableEdit::Zero(request.chain.clone());
        // The chain was found just now.
        let _ = kernel.change(Change::Netfilter(NetfilterChange {
            family: request.family,
            table,
            edits: vec![edit],
            try_only: false,
        }));
    }
    Answer::ok(output)
}

fn set_policy(request: &Request, table: TableName, kernel: &mut dyn Kernel) -> Answer {
    let chain = request.chain.clone().unwrap_or_default();
    let accept = match request.word.as_str() {
        "ACCEPT" => true,
        "DROP" => false,
        _ => {
            let listing = kernel.netfilter_table(request.family, table);
            let built_in = listing.chains.iter().any(|held| held.name == chain && held.policy.is_some());
            return refusal(request.family, Verb::Policy, if built_in { Errno::Einval } else { Errno::Enoent });
        }
    };
    ask(request, Verb::Policy, table, vec![TableEdit::Policy(chain, accept)], kernel)
}

fn change_chains(request: &Request, verb: Verb, table: TableName, kernel: &mut dyn Kernel) -> Answer {
    let spoken = if request.verbose {
        list::spoken(verb, request.chain.as_deref(), &kernel.netfilter_table(request.family, table))
    } else {
        String::new()
    };
    let mut answer = ask(request, verb, table, vec![chain_edit(request, verb)], kernel);
    // An error goes out at once, what is said besides waits in a buffer.
    answer.output.push_str(&spoken);
    answer
}

/// The edit that a command about a chain, or a rule by its number, stands for.
fn chain_edit(request: &Request, verb: Verb) -> TableEdit {
    let chain = request.chain.clone();
    let name = chain.clone().unwrap_or_default();
    let number = request.number.unwrap_or_default();
    match verb {
        Verb::Flush => TableEdit::Flush(chain),
        Verb::Zero => TableEdit::Zero(chain),
        Verb::ZeroNumber => TableEdit::ZeroRule(name, number),
        Verb::DeleteNumber => TableEdit::DeleteNumber(name, number),
        Verb::NewChain => TableEdit::NewChain(name),
        Verb::DeleteChain => TableEdit::DeleteChain(chain),
        _ => TableEdit::RenameChain(name, request.word.clone()),
    }
}

/// The edits that a command stands for, where these chains exist; `None`: it lists, or checks.
///
/// Errors: a target that there is not.
pub fn edits(request: &Request, chains: &[String]) -> Result<Option<Vec<TableEdit>>, Failure> {
    let Some(verb) = request.verb else { return Err(parameter("no command specified")) };
    if matches!(verb, Verb::List | Verb::ListRules | Verb::Check) {
        return Ok(None);
    }
    let chain = request.chain.clone().unwrap_or_default();
    if verb == Verb::Policy {
        let known = matches!(request.word.as_str(), "ACCEPT" | "DROP");
        // A policy that there is not is refused like a chain that there is not.
        let chain = if known { chain } else { String::new() };
        return Ok(Some(vec![TableEdit::Policy(chain, request.word == "ACCEPT")]));
    }
    if !verb.has_rule() {
        return Ok(Some(vec![chain_edit(request, verb)]));
    }
    let target = target(&request.rule.jump, |name| chains.iter().any(|held| held == name))?;
    let number = request.number.unwrap_or(1);
    let of = |rule| match verb {
        Verb::Insert => TableEdit::Insert(chain.clone(), number, rule),
        Verb::Replace => TableEdit::Replace(chain.clone(), number, rule),
        Verb::Delete => TableEdit::Delete(chain.clone(), rule),
        _ => TableEdit::Append(chain.clone(), rule),
    };
    Ok(Some(rules(&request.rule, &target).into_iter().map(of).collect()))
}

/// Is a chain of this name there from the beginning?
pub fn is_built_in(table: TableName, name: &str) -> bool {
    let names: &[&str] = match table {
        TableName::Raw => &["PREROUTING", "OUTPUT"],
        TableName::Mangle => &["PREROUTING", "INPUT", "FORWARD", "OUTPUT", "POSTROUTING"],
        TableName::Nat => &["PREROUTING", "INPUT", "OUTPUT", "POSTROUTING"],
        TableName::Filter | TableName::Security => &["INPUT", "FORWARD", "OUTPUT"],
    };
    names.contains(&name)
}

/// What `-v` says of the rules of a command.
pub fn brief(request: &Request, chains: &[String]) -> String {
    let target = target(&request.rule.jump, |name| chains.iter().any(|held| held == name)).unwrap_or_default();
    rules(&request.rule, &target).iter().map(|rule| list::brief(request.family, rule)).collect()
}

fn change_rules(request: &Request, verb: Verb, table: TableName, kernel: &mut dyn Kernel) -> Result<Answer, Failure> {
    let target = resolve(request, table, kernel)?;
    let chain = request.chain.clone().unwrap_or_default();
    let (mut spoken, mut edits) = (String::new(), Vec::new());
    let mut refused = None;
    for rule in rules(&request.rule, &target) {
        if request.verbose {
            spoken.push_str(&list::brief(request.family, &rule));
        }
        let number = request.number.unwrap_or(1);
        let chain = chain.clone();
        match verb {
            Verb::Append => edits.push(TableEdit::Append(chain, rule)),
            Verb::Insert => edits.push(TableEdit::Insert(chain, number, rule)),
            Verb::Replace => edits.push(TableEdit::Replace(chain, number, rule)),
            Verb::Delete => edits.push(TableEdit::Delete(chain, rule)),
            _ => {
                let listing = kernel.netfilter_table(request.family, table);
                if refused.is_none() && !is_there(&listing, &chain, &rule) {
                    refused = Some(no_such_rule(request.family, &listing, &chain, &target));
                }
            }
        }
    }
    let mut answer = match refused {
        Some(answer) => answer,
        None if edits.is_empty() => Answer::default(),
        None => ask(request, verb, table, edits, kernel),
    };
    if verb == Verb::Delete && answer.status != 0 {
        answer = no_such_rule(request.family, &kernel.netfilter_table(request.family, table), &chain, &target);
    }
    answer.output.push_str(&spoken);
    Ok(answer)
}

/// libiptc says "Bad rule" as long as it has only looked at the chain: to see what the target is, it asks whether that is a
/// built-in chain, and then tells the errno as if that had failed.
fn no_such_rule(family: Family, listing: &TableListing, chain: &str, target: &Option<Target>) -> Answer {
    let find = |name: &str| listing.chains.iter().find(|held| held.name == name);
    let looked_at = !matches!(target, None | Some(Target::Accept | Target::Drop | Target::Return));
    let built_in = target.as_ref().and_then(Target::chain).and_then(find).is_some_and(|chain| chain.policy.is_some());
    match find(chain) {
        Some(_) if built_in => refusal(family, Verb::Append, Errno::Einval),
        Some(_) if looked_at => refusal(family, Verb::Append, Errno::Enoent),
        _ => refusal(family, Verb::Delete, Errno::Enoent),
    }
}

fn is_there(listing: &TableListing, chain: &str, rule: &ChainRule) -> bool {
    let mut chains = listing.chains.iter().filter(|held| held.name == chain);
    chains.any(|held| held.rules.iter().any(|held| held.says_the_same(rule)))
}

fn resolve(request: &Request, table: TableName, kernel: &mut dyn Kernel) -> Result<Option<Target>, Failure> {
    let is_chain = |name: &str| kernel.netfilter_table(request.family, table).chains.iter().any(|held| held.name == name);
    target(&request.rule.jump, is_chain)
}

/// A name after `-j` that is no target is a chain's, if there is one.
fn target(jump: &Jump, mut is_chain: impl FnMut(&str) -> bool) -> Result<Option<Target>, Failure> {
    let (name, goto) = match jump {
        Jump::None => return Ok(None),
        Jump::Target(target) => return Ok(Some(target.clone())),
        Jump::Chain(name, goto) => (name, *goto),
    };
    match (is_chain(name), goto) {
        (true, true) => Ok(Some(Target::Goto(name.clone()))),
        (true, false) => Ok(Some(Target::Jump(name.clone()))),
        (false, true) => Err(parameter(format_args!("goto '{name}' is not a chain"))),
        (false, false) => Err(parameter(format_args!("Couldn't load target `{name}':No such file or directory\n"))),
    }
}

/// One rule for each pair of addresses.
fn rules(words: &RuleWords, target: &Option<Target>) -> Vec<ChainRule> {
    let mut found = Vec::new();
    for source in each(&words.sources) {
        for destination in each(&words.destinations) {
            found.push(ChainRule {
                source: source.and_then(|value| meaningful(words.not_source, value)),
                destination: destination.and_then(|value| meaningful(words.not_destination, value)),
                in_interface: words.in_interface.clone(),
                out_interface: words.out_interface.clone(),
                protocol: words.protocol,
                fragment: words.fragment,
                matches: words.matches.clone(),
                target: target.clone(),
                packets: words.counters.0,
                bytes: words.counters.1,
            });
        }
    }
    found
}

fn each(addresses: &[MaskedAddress]) -> Vec<Option<MaskedAddress>> {
    if addresses.is_empty() { vec![None] } else { addresses.iter().copied().map(Some).collect() }
}

/// `0.0.0.0/0` says nothing, unless it is negated.
fn meaningful(not: bool, value: MaskedAddress) -> Option<Negatable<MaskedAddress>> {
    (not || !value.mask.is_unspecified()).then_some(Negatable { not, value })
}

fn ask(request: &Request, verb: Verb, table: TableName, edits: Vec<TableEdit>, kernel: &mut dyn Kernel) -> Answer {
    match kernel.change(Change::Netfilter(NetfilterChange { family: request.family, table, edits, try_only: false })) {
        Ok(()) => Answer::default(),
        Err(refused) => refusal(request.family, verb, refused.errno),
    }
}

/// iptc_strerror: some errors have words of their own in some functions.
fn refusal(family: Family, verb: Verb, errno: Errno) -> Answer {
    let text = match (verb, errno) {
        (Verb::Delete | Verb::Check, Errno::Enoent) => "Bad rule (does a matching rule exist in that chain?)",
        (Verb::Policy, Errno::Enoent) => "Bad built-in chain name",
        (Verb::Policy, Errno::Einval) => "Bad policy name",
        (Verb::NewChain, Errno::Eexist) => "Chain already exists",
        (Verb::Insert, Errno::E2big) => "Index of insertion too big",
        (Verb::Replace, Errno::E2big) => "Index of replacement too big",
        (Verb::DeleteNumber, Errno::E2big) => "Index of deletion too big",
        (Verb::ZeroNumber, Errno::E2big) => "Index of counter too big",
        (_, Errno::Enoent) => "No chain/target/match by that name",
        (_, errno) => errno.text(),
    };
    let more = if errno == Errno::Einval { " Run `dmesg' for more information." } else { "" };
    Answer { output: format!("{}: {text}.{more}\n", program(family)), status: 1 }
}
