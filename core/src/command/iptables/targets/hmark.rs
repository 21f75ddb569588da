//! The options of HMARK (extensions/libxt_HMARK.c).

use crate::base::Family;
use crate::command::iptables::extension::{Given, Loaded};
use crate::command::iptables::failure::{Failure, parameter};
use crate::command::iptables::value;
use crate::model::netfilter::{HashMark, Target};

/// Checks the value of an option when it is read. `--hmark-tuple` stands for others: none of these may follow it.
///
/// Errors: what the extension says about it.
#[inline(never)] // web/later.txt
pub(super) fn take(held: &Loaded<'_>, given: &Given<'_>) -> Result<(), Failure> {
    let id = given.option.id;
    let named_before = |tuple: &Given<'_>| tuple.value.split(',').any(|word| stands_for(word) == Some(id));
    if held.last("hmark-tuple").is_some_and(named_before) {
        return Err(parameter(format_args!("HMARK: option \"--{id}\" can only be used once.\n")));
    }
    fill(&mut HashMark::default(), given)
}

/// The target.
///
/// Errors: what is missing, or does not go together.
#[inline(never)] // web/later.txt
pub(super) fn build(held: &Loaded<'_>) -> Result<Target, Failure> {
    let mut hash = HashMark::default();
    held.given.iter().try_for_each(|given| fill(&mut hash, given))?;
    let HashMark { source_port_mask, destination_port_mask, spi_mask, .. } = hash;
    let by_port = source_port_mask.is_some() || destination_port_mask.is_some();
    let fields = [hash.source_port, hash.destination_port, hash.protocol_mask, source_port_mask, destination_port_mask];
    let something = hash.source_prefix.is_some()
        || hash.destination_prefix.is_some()
        || spi_mask.is_some()
        || hash.spi.is_some()
        || hash.connection
        || fields.iter().any(Option::is_some);
    match () {
        () if held.last("hmark-mod").is_none() => Err(parameter("--hmark-mod is mandatory")),
        () if held.last("hmark-rnd").is_none() => Err(parameter("--hmark-rnd is mandatory")),
        () if spi_mask.is_some() && by_port => {
            Err(parameter("you cannot use --hmark-spi-mask and --hmark-?port-mask,at the same time"))
        }
        () if !something => Err(parameter("you have to specify --hmark-tuple at least")),
        () => Ok(Target::Hmark(Box::new(hash))),
    }
}

/// The option that a word of `--hmark-tuple` stands for.
fn stands_for(word: &str) -> Option<&'static str> {
    Some(match word {
        "src" => "hmark-src-prefix",
        "dst" => "hmark-dst-prefix",
        "sport" => "hmark-sport-mask",
        "dport" => "hmark-dport-mask",
        "spi" => "hmark-spi-mask",
        "proto" => "hmark-proto-mask",
        "ct" => "",
        _ => return None,
    })
}

fn fill(hash: &mut HashMark, given: &Given<'_>) -> Result<(), Failure> {
    let (id, word) = (given.option.id, given.value);
    let wide = |low| value::bounded("HMARK", id, word, low, u32::MAX);
    let narrow = || value::bounded("HMARK", id, word, 0, u16::MAX.into()).map(|n| Some(n as u16));
    match id {
        "hmark-tuple" => return tuple(hash, word),
        "hmark-src-prefix" => hash.source_prefix = Some(prefix(id, word)?),
        "hmark-dst-prefix" => hash.destination_prefix = Some(prefix(id, word)?),
        "hmark-sport-mask" => hash.source_port_mask = narrow()?,
        "hmark-dport-mask" => hash.destination_port_mask = narrow()?,
        "hmark-sport" => hash.source_port = narrow()?,
        "hmark-dport" => hash.destination_port = narrow()?,
        "hmark-proto-mask" => hash.protocol_mask = narrow()?,
        "hmark-spi-mask" => hash.spi_mask = Some(wide(0)?),
        "hmark-spi" => hash.spi = Some(wide(0)?),
        "hmark-rnd" => hash.seed = wide(0)?,
        "hmark-mod" => hash.modulus = wide(1)?,
        _ => hash.offset = wide(0)?,
    }
    Ok(())
}

/// A length in bits; one that is too long counts as full.
fn prefix(option: &str, word: &str) -> Result<u8, Failure> {
    value::host_and_mask(Family::Inet, "HMARK", option, &format!("0.0.0.0/{word}"))
        .map(|found| found.prefix_len().unwrap_or_default())
}

fn tuple(hash: &mut HashMark, words: &str) -> Result<(), Failure> {
    let mut rest = words;
    loop {
        let (word, next) = rest.split_once(',').map_or((rest, None), |(word, next)| (word, Some(next)));
        match word {
            "src" => hash.source_prefix = Some(32),
            "dst" => hash.destination_prefix = Some(32),
            "sport" => hash.source_port_mask = Some(u16::MAX),
            "dport" => hash.destination_port_mask = Some(u16::MAX),
            "spi" => hash.spi_mask = Some(u32::MAX),
            "proto" => hash.protocol_mask = Some(u16::MAX),
            "ct" => hash.connection = true,
            _ => return Err(parameter(format_args!("Bad type \"{rest}\""))),
        }
        match next {
            Some(next) => rest = next,
            None => return Ok(()),
        }
    }
}
