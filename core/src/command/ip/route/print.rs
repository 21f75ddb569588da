//! A route as `ip route` prints it, configured or as an answer of `ip route get` (iproute2: print_route and its parts).

use super::filter::Shown;
use super::metrics;
use crate::base::addr::text;
use crate::base::{Family, IfIndex, TableId};
use crate::command::Kernel;
use crate::command::ip::device::Names;
use crate::command::ip::json::{Json, Object};
use crate::command::ip::options::Options;
use crate::command::ip::report::{Listing, Report};
use crate::command::ip::tables::TableNames;
use crate::command::ip::{names, nexthop, parse};
use crate::model::Route;
use crate::model::nexthop::NexthopObject;
use crate::model::route::{self, Nexthop, RouteAnswer, RouteFlags, RouteType, Scope, SixAnswer, route_protocol};
use ipnet::IpNet;
use std::net::IpAddr;

/// What printing needs besides the route.
pub(super) struct Printer<'a> {
    options: &'a Options,
    devices: Names,
    tables: TableNames,
    objects: Vec<NexthopObject>,
    shown: Shown,
}

impl<'a> Printer<'a> {
    pub(super) fn new(options: &'a Options, kernel: &dyn Kernel, shown: Shown) -> Self {
        let objects = if options.details { kernel.nexthops() } else { Vec::new() };
        Self { options, devices: Names::ask(kernel), tables: TableNames::ask(kernel, options), objects, shown }
    }

    /// A configured route.
    pub(super) fn route(&self, route: &Route) -> Report<'a> {
        self.route_for(route, IfIndex::NONE)
    }

    /// The same as an answer to a question about packets that come in by `iif`, where IPv6 says that.
    fn route_for(&self, route: &Route, iif: IfIndex) -> Report<'a> {
        let mut report = Report::new(self.options);
        self.kind(&mut report, route.kind);
        report.field("dst", "", destination(route.dst), " ");
        if let Some(source) = route.src {
            report.field("from", "from ", destination(source), " ");
        }
        if let Some(id) = route.nhid {
            report.field("nhid", "nhid ", id, " ");
        }
        if route.tos != 0 && self.shown.tos {
            report.field("tos", "tos ", self.dsfield(route.tos), " ");
        }
        let single = route.nexthops.first().filter(|_| !route.multipath);
        if let Some(hop) = single {
            let own = hop.gateway.is_none_or(|gateway| Family::of(gateway) == route.family());
            self.gateway(&mut report, hop.gateway.filter(|_| self.shown.via || !own), route.family());
            if self.shown.dev {
                self.device(&mut report, "dev", hop.dev);
            }
        }
        self.table(&mut report, route.table);
        self.origin(&mut report, route.protocol, route.scope);
        self.source(&mut report, route.prefsrc.filter(|_| self.shown.src));
        let six = route.family() == Family::Inet6;
        if (route.metric != 0 || six) && self.shown.metric {
            report.field("metric", "metric ", route.metric, " ");
        }
        flags(&mut report, route.flags);
        life(&mut report, route.expires, route.error);
        metrics::print(&mut report, &route.metrics);
        self.device(&mut report, "iif", iif);
        preference(&mut report, route.pref);
        if let Some(object) = route.nhid.filter(|_| self.options.details).and_then(|id| self.object(id)) {
            report.text("\n\tnh_info ");
            report.inside("nh_info", nexthop::entry(self.options, &self.devices, object));
        }
        if route.multipath {
            report.nest("nexthops", route.nexthops.iter().map(|hop| self.hop(hop, route.family())));
        }
        report.text("\n");
        report
    }

    fn object(&self, id: u32) -> Option<&NexthopObject> {
        self.objects.iter().find(|object| object.id == id)
    }

    /// The entry of IPv6's tables that stands for "no route": even with IPv6 off, older kernels list it.
    pub(super) fn null_route(&self, preference: bool) -> Report<'a> {
        let mut report = Report::new(self.options);
        report.field("type", "", "unreachable", " ");
        report.field("dst", "", "default", " ");
        report.field("dev", "dev ", "lo", " ");
        report.field("protocol", "proto ", "kernel", " ");
        report.field("metric", "metric ", u32::MAX, " ");
        flags(&mut report, RouteFlags::default());
        life(&mut report, None, 101);
        self::preference(&mut report, preference.then_some(route::preference::MEDIUM));
        report.text("\n");
        report
    }

    /// An answer to a question, or an entry of the cache.
    pub(super) fn answer(&self, answer: &RouteAnswer) -> Report<'a> {
        if let Some(route) = &answer.fib {
            let iif = if answer.six.is_some() { answer.iif } else { IfIndex::NONE };
            return self.route_for(route, iif);
        }
        let mut report = Report::new(self.options);
        self.kind(&mut report, answer.kind);
        report.field("dst", "", text(answer.dst), " ");
        if let Some(from) = answer.from {
            report.field("from", "from ", text(from), " ");
        }
        if answer.tos != 0 {
            report.field("tos", "tos ", self.dsfield(answer.tos), " ");
        }
        self.gateway(&mut report, answer.gateway, Family::of(answer.dst));
        self.device(&mut report, "dev", answer.dev);
        self.table(&mut report, answer.table.unwrap_or(TableId::MAIN));
        if let Some(six) = &answer.six {
            return self.six_answer(report, answer, six);
        }
        self.source(&mut report, answer.src);
        match answer.cache_flags.contains(&"mc") {
            // RTCF_MULTICAST has the number of RTM_F_OFFLOAD_FAILED
            true => report.put("flags", vec![Json::from("rt_offload_failed")], "rt_offload_failed "),
            false => flags(&mut report, RouteFlags::default()),
        }
        self.mark(&mut report, answer.mark);
        if let Some(uid) = answer.uid {
            report.field("uid", "uid ", uid, " ");
        }
        self.cache(&mut report, answer);
        metrics::print(&mut report, &answer.metrics);
        self.device(&mut report, "iif", answer.iif);
        report.text("\n");
        report
    }

    /// The rest of an answer of IPv6.
    fn six_answer(&self, mut report: Report<'a>, answer: &RouteAnswer, six: &SixAnswer) -> Report<'a> {
        self.origin(&mut report, six.protocol, Scope::UNIVERSE);
        self.source(&mut report, answer.src);
        report.field("metric", "metric ", six.metric, " ");
        flags(&mut report, RouteFlags::default());
        self.mark(&mut report, answer.mark);
        if let Some(uid) = answer.uid {
            report.field("uid", "uid ", uid, " ");
        }
        life(&mut report, answer.expires.map(i64::from), six.error);
        metrics::print(&mut report, &answer.metrics);
        self.device(&mut report, "iif", answer.iif);
        preference(&mut report, six.pref);
        report.text("\n");
        report
    }

    /// What a command prints for these.
    pub(super) fn print(&self, reports: impl IntoIterator<Item = Report<'a>>) -> String {
        Listing::of(reports, self.options)
    }

    fn kind(&self, report: &mut Report<'_>, kind: RouteType) {
        if kind != RouteType::Unicast || self.options.details {
            let word = if self.options.numeric { kind.number().to_string() } else { kind.word().to_owned() };
            report.field("type", "", word, " ");
        }
    }

    fn dsfield(&self, tos: u8) -> String {
        if self.options.numeric { format!("0x{tos:02x}") } else { names::dsfield(tos) }
    }

    /// `via A`; of another family than the route's `via inet6 A`.
    fn gateway(&self, report: &mut Report<'_>, gateway: Option<IpAddr>, family: Family) {
        let Some(gateway) = gateway else { return };
        let own = Family::of(gateway);
        if own == family {
            report.field("gateway", "via ", text(gateway), " ");
            return;
        }
        let word = parse::family_word(Some(own));
        let mut via = Object::new();
        via.put("family", word);
        via.put("host", text(gateway));
        report.put("via", via, format_args!("via {word} {} ", text(gateway)));
    }

    fn device(&self, report: &mut Report<'_>, word: &str, index: IfIndex) {
        if !index.is_none() {
            report.field(word, &format!("{word} "), self.devices.name(index), " ");
        }
    }

    fn table(&self, report: &mut Report<'_>, table: TableId) {
        // An answer that no table gave has none.
        if table != TableId(0) && (table != TableId::MAIN || self.options.details) && self.shown.table {
            report.field("table", "table ", self.tables.name(table.0), " ");
        }
    }

    /// Who made the route, and its scope.
    fn origin(&self, report: &mut Report<'_>, protocol: u8, scope: Scope) {
        let named = |table, number: u8| self.options.named(table, number.into());
        if (protocol != route_protocol::BOOT || self.options.details) && self.shown.protocol {
            report.field("protocol", "proto ", named(names::PROTOCOLS, protocol), " ");
        }
        if (scope != Scope::UNIVERSE || self.options.details) && self.shown.scope {
            report.field("scope", "scope ", named(names::SCOPES, scope.0), " ");
        }
    }

    fn source(&self, report: &mut Report<'_>, source: Option<IpAddr>) {
        if let Some(source) = source {
            report.field("prefsrc", "src ", text(source), " ");
        }
    }

    fn mark(&self, report: &mut Report<'_>, mark: u32) {
        match mark {
            0 => {}
            1..16 => report.field("mark", "mark ", mark, " "),
            _ => {
                report.text(format_args!("mark {mark:#x} "));
                report.json("mark", mark);
            }
        }
    }

    /// What the kernel says of the answer's way: `cache <local> expires 7sec`.
    fn cache(&self, report: &mut Report<'_>, answer: &RouteAnswer) {
        report.text(format_args!("{}    cache ", self.options.newline()));
        if !answer.cache_flags.is_empty() {
            report.text(format_args!("<{}> ", answer.cache_flags.join(",")));
        }
        report.json("cache", answer.cache_flags.iter().map(|flag| Json::from(*flag)).collect::<Vec<_>>());
        if let Some(seconds) = answer.expires.filter(|seconds| *seconds != 0) {
            report.field("expires", "expires ", seconds, "sec ");
        }
    }

    fn hop(&self, hop: &Nexthop, family: Family) -> Report<'a> {
        let mut report = Report::new(self.options);
        report.text(format_args!("{}\tnexthop ", self.options.newline()));
        self.gateway(&mut report, hop.gateway, family);
        report.field("dev", "dev ", self.devices.name(hop.dev), " ");
        report.field("weight", "weight ", hop.weight, " ");
        let Nexthop { dead, linkdown, onlink, pervasive, .. } = *hop;
        flags(&mut report, RouteFlags { dead, linkdown, onlink, pervasive });
        report
    }
}

/// `default`, `10.0.0.0/8`, or an address alone.
fn destination(prefix: IpNet) -> String {
    match prefix.prefix_len() {
        0 => "default".to_owned(),
        length if length == prefix.max_prefix_len() => text(prefix.addr()),
        length => format!("{}/{length}", text(prefix.addr())),
    }
}

/// How long it holds, and the error that its packets meet: the program prints the kernel's negative number as unsigned.
fn life(report: &mut Report<'_>, expires: Option<i64>, error: u32) {
    if let Some(seconds) = expires {
        report.field("expires", "expires ", seconds, "sec ");
    }
    if error != 0 {
        report.field("error", "error ", error.wrapping_neg(), " ");
    }
}

fn preference(report: &mut Report<'_>, value: Option<u8>) {
    let word = match value {
        None => return,
        Some(route::preference::MEDIUM) => "medium",
        Some(route::preference::HIGH) => "high",
        Some(route::preference::LOW) => "low",
        Some(value) => return report.field("pref", "", value, ""),
    };
    report.field("pref", "pref ", word, "");
}

fn flags(report: &mut Report<'_>, flags: RouteFlags) {
    let words =
        [(flags.dead, "dead"), (flags.onlink, "onlink"), (flags.pervasive, "pervasive"), (flags.linkdown, "linkdown")];
    let set: Vec<&str> = words.into_iter().filter(|(set, _)| *set).map(|(_, word)| word).collect();
    set.iter().for_each(|word| report.text(format_args!("{word} ")));
    report.json("flags", set.into_iter().map(Json::from).collect::<Vec<_>>());
}
