//! The keys of the conntrack match (extensions/libxt_conntrack.c).

use super::{resolved_range, states};
use crate::base::Family;
use crate::command::iptables::extension::{Given, Loaded};
use crate::command::iptables::failure::{Failure, parameter};
use crate::command::iptables::value;
use crate::model::netfilter::{ConntrackKeys, Match, Negatable, StateSet};

/// Checks the value of an option when it is read.
///
/// Errors: what the extension says about it.
pub(super) fn take(family: Family, given: &Given<'_>) -> Result<(), Failure> {
    let mut keys = ConntrackKeys::default();
    fill(family, &mut keys, given)
}

/// The match.
///
/// Errors: no option at all.
pub(super) fn build(family: Family, held: &Loaded<'_>) -> Result<Match, Failure> {
    if held.given.is_empty() {
        return Err(parameter("conntrack: At least one option is required"));
    }
    let mut keys = ConntrackKeys::default();
    held.given.iter().try_for_each(|given| fill(family, &mut keys, given))?;
    Ok(Match::Conntrack(Box::new(keys)))
}

fn fill(family: Family, keys: &mut ConntrackKeys, given: &Given<'_>) -> Result<(), Failure> {
    let (id, word) = (given.option.id, given.value);
    fn with<T>(not: bool, value: T) -> Option<Negatable<T>> {
        Some(Negatable { not, value })
    }
    let end = |suffix: &str| {
        let name = id.strip_suffix(suffix)?;
        ConntrackKeys::ENDS.iter().position(|end| *end == name)
    };
    match id {
        "ctstate" => keys.state = with(given.not, states(word, "ctstate", &StateSet::WORDS)?),
        "ctproto" => keys.protocol = with(given.not, value::protocol(word)?),
        "ctstatus" => keys.status = with(given.not, states(word, "ctstatus", &ConntrackKeys::STATUS)?.0),
        "ctexpire" => keys.expires = with(given.not, value::range32("conntrack", id, word, u32::MAX)?),
        "ctdir" => {
            keys.original = Some(match word.to_ascii_uppercase().as_str() {
                "ORIGINAL" => true,
                "REPLY" => false,
                _ => return Err(parameter(format_args!("conntrack: Bad value for \"--ctdir\" option: \"{word}\""))),
            });
        }
        _ => {
            if let Some(slot) = end("").and_then(|n| keys.addresses.get_mut(n)) {
                *slot = with(given.not, value::host_and_mask(family, "conntrack", id, word)?);
            } else if let Some(slot) = end("port").and_then(|n| keys.ports.get_mut(n)) {
                *slot = with(given.not, resolved_range("conntrack", id, word)?);
            }
        }
    }
    Ok(())
}
