//! `ip rule list` and `flush` (iproute2: print_rule, flush_rule).

use super::filter::Filter;
use crate::command::ip::fail::{self, Outcome};
use crate::command::ip::json::Json;
use crate::command::ip::names;
use crate::command::ip::options::Options;
use crate::command::ip::report::{Listing, Report};
use crate::command::ip::tables::TableNames;
use crate::command::ip::words::Words;
use crate::command::kernel::Feature;
use crate::command::{Answer, Kernel};
use crate::model::route::route_protocol;
use crate::model::rule::FieldValue;
use crate::model::{Change, Rule, RuleChange};

/// `ip rule list`.
///
/// Errors: a wrong selector.
pub(super) fn list(options: &Options, words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    let tables = TableNames::ask(kernel, options);
    let family = options.wanted().unwrap_or_default();
    let filter = Filter::read(words, family, &tables)?;
    let tells_protocol = kernel.has(Feature::RuleProtocol);
    let rules = kernel.rules(family);
    let chosen = rules.iter().filter(|rule| filter.admits(rule));
    let reports = chosen.map(|rule| printed(rule, options, &tables, tells_protocol));
    Ok(Answer::ok(Listing::of(reports, options)))
}

fn printed<'o>(rule: &Rule, options: &'o Options, tables: &TableNames, tells_protocol: bool) -> Report<'o> {
    let mut report = Report::new(options);
    report.field("priority", "", rule.priority.unwrap_or(0), ":\t");
    for field in rule.fields(options.numeric, |table| tables.name(table)) {
        match field.value {
            FieldValue::Nothing => report.put(field.key, Json::Null, field.before),
            FieldValue::Number(number) => report.field(field.key, field.before, number, ""),
            FieldValue::Word(word) => report.field(field.key, field.before, word, ""),
        }
    }
    if tells_protocol && (options.details || !matches!(rule.protocol, 0 | route_protocol::KERNEL)) {
        report.field("protocol", " proto ", options.named(names::PROTOCOLS, rule.protocol.into()), "");
    }
    report.text("\n");
    report
}

/// `ip rule flush`: all rules but those of priority 0.
///
/// Errors: a wrong selector; the kernel's refusal to delete a rule.
#[inline(never)] // web/later.txt
pub(super) fn flush(options: &Options, words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    let family = options.wanted().unwrap_or_default();
    let filter = Filter::read(words, family, &TableNames::ask(kernel, options))?;
    for rule in kernel.rules(family) {
        let meant = filter.admits(&rule) && filter.admits_protocol(&rule);
        if !meant || rule.priority.is_none_or(|priority| priority == 0) {
            continue;
        }
        if let Err(refusal) = kernel.change(Change::Rule(RuleChange::Delete { rule, action_given: true })) {
            let output = fail::refused(&refusal).output + "Dump terminated\n";
            return Err(Answer { output, status: 1 });
        }
    }
    Ok(Answer::ok(Listing::of([], options)))
}
