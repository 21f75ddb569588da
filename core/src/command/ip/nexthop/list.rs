//! `ip nexthop show`, `get` and `flush` (iproute2: print_nexthop, ipnh_list_flush).

use super::fail::{self, Outcome};
use super::{Names, Options, Words, device, id, mastered, no_vrf, parse, usage};
use crate::base::addr::text;
use crate::base::{Errno, Family, IfIndex};
use crate::command::ip::json::{Json, Object};
use crate::command::ip::names;
use crate::command::ip::report::{Listing, Report};
use crate::command::ip::words::abbreviates;
use crate::command::{Answer, Kernel};
use crate::model::nexthop::{NexthopBody, NexthopChange, NexthopGroup, NexthopObject, ObjectHop};
use crate::model::route::Scope;
use crate::model::{Change, Refusal};

/// Which objects are meant.
#[derive(Default)]
struct Filter {
    /// One object alone.
    id: Option<u32>,
    /// As `-4` and `-6` say; groups are of none.
    family: Option<Family>,
    dev: IfIndex,
    groups: bool,
    /// 0 asks for nothing.
    protocol: u32,
    /// Of a master's ports: there are no masters.
    mastered: bool,
}

impl Filter {
    /// Reads to the end of the line, or to an id: what is behind it is not looked at.
    fn read(options: &Options, mut words: Words<'_>, kernel: &dyn Kernel) -> Outcome<Self> {
        let mut filter = Self { family: options.wanted(), ..Self::default() };
        while let Some(word) = words.next() {
            match word {
                "id" => {
                    filter.id = Some(id(&mut words)?);
                    return Ok(filter);
                }
                _ if abbreviates(word, "fdb") => {} // asks for nothing more
                _ if abbreviates(word, "dev") => filter.dev = device(&mut words, kernel)?,
                _ if abbreviates(word, "groups") => filter.groups = true,
                _ if abbreviates(word, "master") => filter.mastered = mastered(&mut words, kernel)?,
                _ if abbreviates(word, "vrf") => return Err(no_vrf(&mut words)),
                _ if abbreviates(word, "protocol") => {
                    // A number, though it is shown by name.
                    let word = words.next_value()?;
                    let number = parse::u32(word, 0).ok_or_else(|| fail::wrong("invalid protocol value", word))?;
                    filter.protocol = number;
                }
                _ if abbreviates(word, "help") => return Err(usage::usage()),
                _ => return Err(fail::wrong("", word)),
            }
        }
        Ok(filter)
    }

    fn admits(&self, object: &NexthopObject) -> bool {
        let dev = match &object.body {
            NexthopBody::Hop(hop) => hop.dev,
            _ => IfIndex::NONE,
        };
        let group = matches!(object.body, NexthopBody::Group(_));
        !self.mastered
            && self.family.is_none_or(|family| !group && family == object.family)
            && (self.dev.is_none() || self.dev == dev)
            && (!self.groups || group)
            && (self.protocol == 0 || self.protocol == u32::from(object.protocol))
    }
}

/// `show`: all that the filter admits, or the one with the id.
pub(super) fn list(options: &Options, words: Words<'_>, kernel: &dyn Kernel) -> Outcome<Answer> {
    let filter = Filter::read(options, words, kernel)?;
    if let Some(id) = filter.id {
        return one(options, id, kernel);
    }
    let names = Names::ask(kernel);
    let objects = kernel.nexthops();
    let shown = objects.iter().filter(|object| filter.admits(object)).map(|object| report(options, &names, object));
    Ok(Answer::ok(Listing::of(shown, options)))
}

/// `get id ID`.
pub(super) fn get(options: &Options, mut words: Words<'_>, kernel: &dyn Kernel) -> Outcome<Answer> {
    let mut asked = 0;
    while let Some(word) = words.next() {
        match word {
            "id" => asked = id(&mut words)?,
            _ => return Err(usage::usage()),
        }
    }
    if asked == 0 { Err(usage::usage()) } else { one(options, asked, kernel) }
}

fn one(options: &Options, id: u32, kernel: &dyn Kernel) -> Outcome<Answer> {
    if id == 0 {
        return Err(fail::refused(&Refusal::because(Errno::Einval, "Invalid nexthop id")));
    }
    let object = kernel.nexthops().into_iter().find(|object| object.id == id);
    let object = object.ok_or_else(|| fail::refused(&Refusal::from(Errno::Enoent)))?;
    Ok(Answer::ok(Listing::of([report(options, &Names::ask(kernel), &object)], options)))
}

/// `flush`: deletes what the filter admits. A group may be gone with its last member before its turn comes.
pub(super) fn flush(options: &Options, words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    let everything = words.is_empty();
    let filter = Filter::read(options, words, kernel)?;
    if let Some(id) = filter.id {
        options.sent.borrow_mut().push(super::edit::deletion(id));
        let done = fail::done(kernel.change(Change::Nexthop(NexthopChange::Delete { id })));
        return Ok(Answer { status: done.status.min(1), ..done });
    }
    let mut chosen: Vec<NexthopObject> = kernel.nexthops();
    chosen.retain(|object| filter.admits(object));
    if everything {
        chosen.sort_by_key(|object| !matches!(object.body, NexthopBody::Group(_)));
    }
    let (mut said, mut flushed) = (String::new(), 0);
    for object in chosen {
        options.sent.borrow_mut().push(super::edit::deletion(object.id));
        match kernel.change(Change::Nexthop(NexthopChange::Delete { id: object.id })) {
            Ok(()) => flushed += 1,
            Err(refusal) => said.push_str(&fail::refused(&refusal).output),
        }
    }
    said.push_str(&if flushed == 0 { "Nothing to flush\n".to_owned() } else { format!("Flushed {flushed} nexthops\n") });
    Ok(Answer::ok(said))
}

fn report<'o>(options: &'o Options, names: &Names, object: &NexthopObject) -> Report<'o> {
    let mut report = entry(options, names, object);
    report.text("\n");
    report
}

/// An object without the end of its line, as `ip -d route` shows it too (__print_nexthop_entry).
pub(in crate::command::ip) fn entry<'o>(options: &'o Options, names: &Names, object: &NexthopObject) -> Report<'o> {
    let mut report = Report::new(options);
    report.field("id", "id ", object.id, " ");
    let mut scope = Scope::UNIVERSE;
    match &object.body {
        NexthopBody::Group(group) => put_group(&mut report, group),
        NexthopBody::Hop(hop) => {
            scope = hop.scope;
            if let Some(gateway) = hop.gateway {
                report.field("gateway", "via ", text(gateway), " ");
            }
            report.field("dev", "dev ", names.name(hop.dev), " ");
        }
        NexthopBody::Blackhole => {}
    }
    if scope != Scope::UNIVERSE || options.details {
        report.field("scope", "scope ", options.named(names::SCOPES, scope.0.into()), " ");
    }
    if object.body == NexthopBody::Blackhole {
        report.put("blackhole", Json::Null, "blackhole ");
    }
    if object.protocol != 0 || options.details {
        report.field("protocol", "proto ", options.named(names::PROTOCOLS, object.protocol.into()), " ");
    }
    put_flags(&mut report, &object.body);
    report
}

fn put_group(report: &mut Report<'_>, group: &NexthopGroup) {
    let member = |(id, weight): &(u32, u16)| match weight {
        1 => id.to_string(),
        _ => format!("{id},{weight}"),
    };
    let text: Vec<String> = group.members.iter().map(member).collect();
    report.text(format_args!("group {} ", text.join("/")));
    let members = group.members.iter().map(|(id, weight)| {
        let mut object = Object::new();
        object.put("id", *id);
        if *weight != 1 {
            object.put("weight", u32::from(*weight));
        }
        Json::Object(object)
    });
    report.json("group", members.collect::<Vec<Json>>());
    let Some(settings) = group.resilient else { return };
    report.field("type", "type ", "resilient", " ");
    let fields = [
        ("buckets", u32::from(settings.buckets)),
        ("idle_timer", settings.idle_timer),
        ("unbalanced_timer", settings.unbalanced_timer),
        ("unbalanced_time", settings.unbalanced_time),
    ];
    let mut object = Object::new();
    for (key, value) in fields {
        report.text(format_args!("{key} {value} "));
        object.put(key, value);
    }
    report.json("resilient_args", Json::Object(object));
}

fn put_flags(report: &mut Report<'_>, body: &NexthopBody) {
    let mut flags = Vec::new();
    if let NexthopBody::Hop(ObjectHop { linkdown, onlink, .. }) = body {
        flags.extend([(*onlink, "onlink"), (*linkdown, "linkdown")].iter().filter(|(set, _)| *set).map(|(_, word)| *word));
    }
    flags.iter().for_each(|flag| report.text(format_args!("{flag} ")));
    report.json("flags", flags.into_iter().map(Json::from).collect::<Vec<Json>>());
}
