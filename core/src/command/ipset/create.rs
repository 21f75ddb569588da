//! The words after `create SETNAME`: type and options (Linux: ipset's lib/args.c and the `create` arguments of lib/ipset_*.c).

use super::args::{Values, option_number, unknown};
use super::{Failure, element};
use crate::model::set::{SetMask, SetOptions, SetType};

/// The types that `create` takes, with their older names.
const TYPES: [(&str, SetType); 17] = [
    ("hash:ip", SetType::Ip),
    ("iphash", SetType::Ip),
    ("hash:net", SetType::Net),
    ("nethash", SetType::Net),
    ("hash:ip,port", SetType::IpPort),
    ("ipporthash", SetType::IpPort),
    ("hash:ip,port,ip", SetType::IpPortIp),
    ("ipportiphash", SetType::IpPortIp),
    ("hash:ip,port,net", SetType::IpPortNet),
    ("ipportnethash", SetType::IpPortNet),
    ("hash:net,port", SetType::NetPort),
    ("netporthash", SetType::NetPort),
    ("bitmap:ip", SetType::BitmapIp),
    ("ipmap", SetType::BitmapIp),
    ("bitmap:port", SetType::BitmapPort),
    ("portmap", SetType::BitmapPort),
    ("list:set", SetType::List),
];

/// An older name of `list:set`.
const SETLIST: &str = "setlist";

/// Types that ipset has and the lab has not.
const OTHER_TYPES: [&str; 4] = ["bitmap:ip,mac", "macipmap", "hash:net,iface", "netifacehash"];

/// Types that ipset has and the kernel was built without.
const NOT_BUILT: [&str; 5] = ["hash:mac", "hash:ip,mac", "hash:ip,mark", "hash:net,net", "hash:net,port,net"];

/// The longest time-out in seconds.
pub const MAX_TIMEOUT: u64 = 2_147_483;

/// A type by one of its names.
///
/// Errors: there is no such type, or the lab has not got it.
pub fn kind(typename: &str) -> Result<SetType, Failure> {
    let found = TYPES.iter().find(|(name, _)| *name == typename).map(|(_, kind)| *kind);
    if let Some(kind) = found.or((typename == SETLIST).then_some(SetType::List)) {
        return Ok(kind);
    }
    Err(if OTHER_TYPES.contains(&typename) {
        Failure::NotModelled(format!("create … {typename}"))
    } else if NOT_BUILT.contains(&typename) {
        Failure::Said("Kernel error received: set type not supported".to_owned())
    } else {
        Failure::syntax(format_args!("typename '{typename}' is unknown"))
    })
}

/// The options of `create`, and what the tool warns of.
///
/// Errors: an option that the type has not, a bad value; what the lab has not got by its name.
pub fn options(kind: SetType, words: &mut Values<'_>) -> Result<(SetOptions, Vec<String>), Failure> {
    let (hashsize, maxelem, bucketsize) = (1024, 65536, 12);
    let mut options = SetOptions {
        kind,
        six: false,
        hashsize,
        maxelem,
        bucketsize,
        initval: None,
        mask: SetMask::Whole,
        range: (0, 0),
        size: 8,
        timeout: None,
        counters: false,
        comment: false,
        forceadd: false,
    };
    let (mut seen, mut warnings): (Vec<&str>, Vec<String>) = (Vec::new(), Vec::new());
    while let Some(word) = words.optional() {
        let name = word.strip_prefix("--").unwrap_or(word);
        if matches!(name, "probes" | "resize" | "gc") && kind.is_hash() {
            warnings.push(format!("Option '--{name} {}' is ignored. Please upgrade your syntax.", words.value(name)?));
            continue;
        }
        if !(hash_option(&mut options, name, words)? || common_option(&mut options, name, words)?) {
            range_option(&mut options, name, words, &mut seen)?.then_some(()).ok_or_else(|| unknown(word))?;
        }
        if seen.contains(&name) && !matches!(name, "counters" | "comment" | "forceadd") {
            return Err(Failure::syntax(format_args!("{name} already specified")));
        }
        seen.push(name);
    }
    let missing = |what| Err(Failure::Usage(format!("Mandatory option `{what}' is missing")));
    match kind {
        SetType::BitmapIp | SetType::BitmapPort if !seen.contains(&"first") => missing("range"),
        SetType::BitmapIp | SetType::BitmapPort if !seen.contains(&"last") => missing("to"),
        _ => Ok((options, warnings)),
    }
}

/// What sets in a hash take alone; false: it is no such option.
fn hash_option(options: &mut SetOptions, name: &str, words: &mut Values<'_>) -> Result<bool, Failure> {
    let kind = options.kind;
    let mut n = |max| option_number(words.value(name)?, max).map(|n| n as u32);
    match name {
        "size" if kind == SetType::List => options.size = n(u64::from(u32::MAX))?.max(4),
        "netmask" if kind.has_netmask() => options.mask = netmask(options, words.value(name)?)?,
        _ if !kind.is_hash() => return Ok(false),
        "bitmask" if kind.has_netmask() => options.mask = bitmask(options, words.value(name)?)?,
        "hashsize" => options.hashsize = n(u64::from(u32::MAX))?,
        "maxelem" => options.maxelem = n(u64::from(u32::MAX))?,
        "bucketsize" => options.bucketsize = n(255)? as u8,
        "initval" => options.initval = Some(n(u64::from(u32::MAX))?),
        "forceadd" => options.forceadd = true,
        "-4" => options.six = false,
        "-6" => options.six = true,
        "family" => match words.value(name)? {
            "inet" | "ipv4" | "-4" => options.six = false,
            "inet6" | "ipv6" | "-6" => options.six = true,
            other => return Err(Failure::syntax(format_args!("unknown inet family {other}"))),
        },
        _ => return Ok(false),
    }
    Ok(true)
}

/// What all sets take; false: it is no such option.
fn common_option(options: &mut SetOptions, name: &str, words: &mut Values<'_>) -> Result<bool, Failure> {
    match name {
        "timeout" => options.timeout = Some(option_number(words.value(name)?, MAX_TIMEOUT)? as u32),
        "counters" => options.counters = true,
        "comment" => options.comment = true,
        "skbinfo" => return Err(Failure::NotModelled("create … skbinfo".to_owned())),
        _ => return Ok(false),
    }
    Ok(true)
}

/// What bitmaps take alone; `seen` learns which ends of the range are known. False: it is no such option.
fn range_option(
    options: &mut SetOptions,
    name: &str,
    words: &mut Values<'_>,
    seen: &mut Vec<&str>,
) -> Result<bool, Failure> {
    let port = options.kind == SetType::BitmapPort;
    if !port && options.kind != SetType::BitmapIp {
        return Ok(false);
    }
    let one = |text: &str| {
        if port { element::tcp_udp_port(text).map(|(_, port, _)| u32::from(port)) } else { element::plain_v4(text) }
    };
    match name {
        "from" => {
            options.range.0 = one(words.value(name)?)?;
            seen.push("first");
        }
        "to" => {
            options.range.1 = one(words.value(name)?)?;
            seen.push("last");
        }
        "range" => {
            seen.push("first");
            let text = words.value(name)?;
            options.range = if port {
                let (_, first, last) = element::tcp_udp_port(text)?;
                seen.extend(last.map(|_| "last"));
                (u32::from(first), u32::from(last.unwrap_or(first)))
            } else {
                seen.push("last");
                element::v4_range(text)?
            };
        }
        _ => return Ok(false),
    }
    Ok(true)
}

fn netmask(options: &SetOptions, text: &str) -> Result<SetMask, Failure> {
    let most = if options.six { 128 } else { 32 };
    if matches!(options.mask, SetMask::Bitmask(_)) {
        return Err(exclusive());
    }
    let wrong = |complaint: String| {
        let range = format!("Syntax error: netmask is out of the inclusive range of 1-{most}");
        Failure::Said(format!("Syntax error: {complaint}\n{range}"))
    };
    let n = super::args::number(text, u64::MAX).map_err(wrong)?;
    match u8::try_from(n) {
        Ok(bits) if (1..=most).contains(&bits) => Ok(SetMask::Netmask(bits)),
        _ => Err(wrong(format!("'{text}' is out of range 1-{most}"))),
    }
}

fn bitmask(options: &SetOptions, text: &str) -> Result<SetMask, Failure> {
    if matches!(options.mask, SetMask::Netmask(_)) {
        return Err(exclusive());
    }
    let family = if options.six { "inet6" } else { "inet" };
    match element::address(options.six, text) {
        Ok(mask) => Ok(SetMask::Bitmask(mask)),
        Err(Failure::Said(complaint)) => {
            let more = format!("Syntax error: bitmask is not valid for family = {family}");
            Err(Failure::Said(format!("{complaint}\n{more}")))
        }
        Err(other) => Err(other),
    }
}

fn exclusive() -> Failure {
    Failure::syntax("bitmask and netmask are mutually exclusive, provide only one")
}
