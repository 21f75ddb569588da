//! `ip route list` and `flush` (iproute2: iproute_list_flush_or_save, iproute_flush).

use super::filter::Filter;
use super::print::Printer;
use crate::base::{Family, TableId};
use crate::command::ip::fail::{self, Outcome};
use crate::command::ip::flush;
use crate::command::ip::options::Options;
use crate::command::ip::report::{Report, unclosed};
use crate::command::ip::words::Words;
use crate::command::kernel::Feature;
use crate::command::{Answer, Kernel};
use crate::model::route::{Nexthop, RouteAnswer, RouteChange, RouteVerb};
use crate::model::{Change, Route};

/// `ip route list`.
///
/// Errors: a wrong selector; a table that is not there.
pub(super) fn list(options: &Options, words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    let filter = Filter::read(options, words, kernel)?;
    if filter.table != Some(TableId::MAIN) {
        check_table(&filter, kernel, &format!("Dump terminated{}", unclosed(options)))?;
    }
    let printer = Printer::new(options, kernel, filter.shown());
    let mut reports: Vec<Report<'_>> = Vec::new();
    if filter.cache {
        let entries = kernel.route_cache();
        reports.extend(entries.iter().filter(|entry| filter.admits_cached(entry)).map(|entry| printer.answer(entry)));
    } else {
        reports.extend(chosen(&filter, kernel).iter().map(|route| printer.route(route)));
        if filter.is_everything() && options.family.is_none() && kernel.has(Feature::Ipv6NullRoute) {
            let preference = kernel.has(Feature::Ipv6Preference);
            // It is in table `main` and in `local`.
            reports.extend([printer.null_route(preference), printer.null_route(preference)]);
        }
    }
    Ok(Answer::ok(printer.print(reports)))
}

/// A dump of one table is refused when it is not there. (For `main` the program keeps quiet about it.)
fn check_table(filter: &Filter, kernel: &dyn Kernel, last_line: &str) -> Outcome<()> {
    let (Some(table), Some(family)) = (filter.table, filter.family) else { return Ok(()) };
    if !kernel.has(Feature::DumpOfOneTable) || kernel.table_exists(family, table) {
        return Ok(());
    }
    let version = if family == Family::Inet { "ipv4" } else { "ipv6" };
    Err(fail::plain(2, format_args!("Error: {version}: FIB table does not exist.\n{last_line}")))
}

fn chosen(filter: &Filter, kernel: &dyn Kernel) -> Vec<Route> {
    let families = [Family::Inet, Family::Inet6].into_iter().filter(|own| filter.family.is_none_or(|family| family == *own));
    families.flat_map(|family| kernel.routes(family)).filter(|route| filter.admits(route)).collect()
}

/// `ip route flush`: dumps and deletes until nothing is left.
///
/// Errors: a wrong selector; a table that is not there.
#[inline(never)] // web/later.txt
pub(super) fn flush(options: &Options, words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    if words.is_empty() {
        return Err(fail::plain(1, "\"ip route flush\" requires arguments."));
    }
    let filter = Filter::read(options, words, kernel)?;
    let told = options.stats > 0;
    let mut out = String::new();
    if filter.cache {
        if filter.family != Some(Family::Inet6) {
            let _ = kernel.change(Change::FlushRouteCache(Family::Inet));
            if told {
                out.push_str("*** IPv4 routing cache is flushed.\n");
            }
        }
        if filter.family == Some(Family::Inet) {
            return Ok(Answer::ok(out));
        }
    }
    check_table(&filter, kernel, "Flush terminated")?;
    let text_only = Options { json: false, ..options.clone() };
    let printer = Printer::new(&text_only, kernel, filter.shown());
    let mut first = 0u32;
    if filter.cache {
        let of_six = |entry: &&RouteAnswer| entry.six.is_some() && filter.admits_cached(entry);
        let number = kernel.route_cache().iter().filter(of_six).count();
        if number > 0 && kernel.change(Change::FlushRouteCache(Family::Inet6)).is_ok() {
            out.push_str(&flush::round(options, 1, number, "entries"));
            first = 1;
        }
    }
    for round in first.. {
        let routes = chosen(&filter, kernel);
        if routes.is_empty() {
            // With `cache` something was flushed before the first round.
            let cached = filter.cache && filter.family != Some(Family::Inet6);
            let finished = if told && cached { flush::complete(round) } else { flush::finished(options, round) };
            out.push_str(&finished);
            break;
        }
        if options.stats > 1 {
            out.push_str(&printer.print(routes.iter().map(|route| printer.route(route))));
        }
        let number = routes.len();
        // The requests go out together; the first refusal is heard when all are done.
        let answers: Vec<_> = routes.into_iter().map(|route| kernel.change(Change::Route(deletion(route)))).collect();
        if let Some(refusal) = answers.into_iter().find_map(Result::err) {
            out.push_str(&format!("Failed to send flush request: {}\n", refusal.errno.text()));
            return Err(Answer { output: out, status: 2 });
        }
        out.push_str(&flush::round(options, round + 1, number, "entries"));
    }
    Ok(Answer::ok(out))
}

/// The request that takes exactly this route out.
fn deletion(route: Route) -> RouteChange {
    RouteChange { verb: RouteVerb::Delete, route, any_kind: false, beside: Nexthop::default() }
}
