//! `ip nexthop bucket show` and `get`: the buckets of resilient groups (iproute2: ipnh_bucket_list, ipnh_bucket_get,
//! print_nexthop_bucket; Linux: net/ipv4/nexthop.c, rtm_dump_nexthop_bucket, rtm_get_nexthop_bucket).

use super::fail::{self, Outcome};
use super::{Options, Words, device, id, mastered, no_vrf, parse, usage};
use crate::base::{Errno, IfIndex};
use crate::command::ip::json::{Json, Object};
use crate::command::ip::report::{Listing, Report, unclosed};
use crate::command::ip::words::abbreviates;
use crate::command::{Answer, Kernel};
use crate::model::Refusal;
use crate::model::nexthop::{NexthopBody, NexthopBucket};

/// Runs `ip nexthop bucket` with the words after it.
///
/// Errors: whatever the program ends with early.
pub(super) fn run(options: &Options, mut words: Words<'_>, kernel: &dyn Kernel) -> Outcome<Answer> {
    let Some(word) = words.next() else { return list(options, words, kernel) };
    let names = |name: &&str| abbreviates(word, name);
    match word {
        _ if ["list", "show", "lst"].iter().any(names) => list(options, words, kernel),
        _ if names(&"get") => get(options, words, kernel),
        _ if names(&"help") => Err(usage::usage()),
        _ => Err(fail::unknown_command("nexthop", word)),
    }
}

/// Which buckets are meant; 0 asks for nothing.
#[derive(Default)]
struct Filter {
    group: u32,
    nhid: u32,
    dev: IfIndex,
    mastered: bool,
}

impl Filter {
    fn read(mut words: Words<'_>, kernel: &dyn Kernel) -> Outcome<Self> {
        let mut filter = Self::default();
        while let Some(word) = words.next() {
            match word {
                "id" => filter.group = id(&mut words)?,
                "nhid" => filter.nhid = id(&mut words)?,
                _ if abbreviates(word, "dev") => filter.dev = device(&mut words, kernel)?,
                _ if abbreviates(word, "master") => filter.mastered = mastered(&mut words, kernel)?,
                _ if abbreviates(word, "vrf") => return Err(no_vrf(&mut words)),
                _ if abbreviates(word, "help") => return Err(usage::usage()),
                _ => return Err(fail::wrong("", word)),
            }
        }
        Ok(filter)
    }

    fn admits(&self, bucket: &NexthopBucket, kernel: &dyn Kernel) -> bool {
        !self.mastered
            && (self.group == 0 || self.group == bucket.group)
            && (self.nhid == 0 || self.nhid == bucket.member)
            && (self.dev.is_none() || self.dev == device_of(bucket.member, kernel))
    }
}

fn device_of(object: u32, kernel: &dyn Kernel) -> IfIndex {
    match kernel.nexthops().into_iter().find(|held| held.id == object).map(|held| held.body) {
        Some(NexthopBody::Hop(hop)) => hop.dev,
        _ => IfIndex::NONE,
    }
}

/// May the group's buckets be asked for?
fn check_group(group: u32, kernel: &dyn Kernel) -> Result<(), Refusal> {
    let object = kernel.nexthops().into_iter().find(|object| object.id == group).ok_or(Errno::Enoent)?;
    match object.body {
        NexthopBody::Group(group) if group.resilient.is_some() => Ok(()),
        NexthopBody::Group(_) => Err(Refusal::because(Errno::Einval, "Nexthop group not of type resilient")),
        _ => Err(Refusal::because(Errno::Einval, "Not a nexthop group")),
    }
}

fn list(options: &Options, words: Words<'_>, kernel: &dyn Kernel) -> Outcome<Answer> {
    let filter = Filter::read(words, kernel)?;
    if filter.group != 0
        && let Err(refusal) = check_group(filter.group, kernel)
    {
        // Of a refused dump the program tells only what the kernel said in words.
        let said = refusal.extack.as_ref().map_or_else(String::new, |_| fail::refused(&refusal).output);
        return Err(fail::plain(2, format_args!("{said}Dump terminated{}", unclosed(options))));
    }
    let buckets = kernel.nexthop_buckets();
    let shown = buckets.iter().filter(|bucket| filter.admits(bucket, kernel)).map(|bucket| report(options, bucket));
    Ok(Answer::ok(Listing::of(shown, options)))
}

fn get(options: &Options, mut words: Words<'_>, kernel: &dyn Kernel) -> Outcome<Answer> {
    let (mut group, mut index) = (0, None);
    while let Some(word) = words.next() {
        match word {
            "id" => group = id(&mut words)?,
            "index" => {
                let word = words.next_value()?;
                let typed = parse::u16(word, 0).ok_or_else(|| fail::wrong("invalid bucket index value", word))?;
                index = Some(typed);
            }
            _ => return Err(usage::usage()),
        }
    }
    let Some(index) = index.filter(|_| group != 0) else { return Err(usage::usage()) };
    check_group(group, kernel).map_err(|refusal| fail::refused(&refusal))?;
    let bucket = kernel.nexthop_buckets().into_iter().find(|bucket| bucket.group == group && bucket.index == index);
    let out_of_bounds = || fail::refused(&Refusal::because(Errno::Enoent, "Bucket index out of bounds"));
    Ok(Answer::ok(Listing::of([report(options, &bucket.ok_or_else(out_of_bounds)?)], options)))
}

/// One line a bucket. The idle time counts in hundredths of a second.
fn report<'o>(options: &'o Options, bucket: &NexthopBucket) -> Report<'o> {
    let mut report = Report::new(options);
    let idle = bucket.idle.as_millis() / 10;
    let text = format!("{}.{:02}", idle / 100, idle % 100);
    let text = text.trim_end_matches('0').trim_end_matches('.').to_owned();
    report.field("id", "id ", bucket.group, " ");
    report.text(format_args!("index {} idle_time {text} nhid {} ", bucket.index, bucket.member));
    let mut object = Object::new();
    object.put("index", u32::from(bucket.index));
    object.put("idle_time", text);
    object.put("nhid", bucket.member);
    report.json("bucket", Json::Object(object));
    report.json("flags", Vec::<Json>::new());
    report.text("\n");
    report
}
