//! TOML → a scenario, value by value, so that every complaint has its line and column and names the word.
//!
//! Not by serde's derive: that costs the page 100 kB of code for these few records, and tells less of where.

use super::near::nearest;
use super::{Check, Cue, Goal, LinkSpec, NodeSpec, Scenario, ScenarioError};
use std::collections::BTreeMap;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Reads the file's text.
pub(super) fn scenario(text: &str) -> Result<Scenario, ScenarioError> {
    let table = DeTable::parse(text).map_err(|e| ScenarioError::from_toml(text, &e))?;
    let top = Record { text, table: table.get_ref(), at: table.span().start };
    top.knows(&[
        "schema", "title", "summary", "lesson", "sources", "seed", "kernels", "outcomes", "nodes", "links", "timeline",
        "goals",
    ])?;
    Ok(Scenario {
        schema: top.number("schema")?.ok_or_else(|| top.lacks("schema"))?,
        title: top.word("title")?,
        summary: top.word("summary")?,
        lesson: top.text_or("lesson", "")?,
        sources: top.words("sources")?.unwrap_or_default(),
        seed: top.number("seed")?.unwrap_or(1),
        kernels: top.words("kernels")?.ok_or_else(|| top.lacks("kernels"))?,
        outcomes: top.map("outcomes", |record, key| record.word(key))?,
        nodes: top.records("nodes", node)?,
        links: top.records("links", link)?,
        timeline: top.records("timeline", cue)?,
        goals: top.records("goals", goal)?,
    })
}

fn node(record: &Record<'_>) -> Result<NodeSpec, ScenarioError> {
    record.knows(&["name", "kind", "kernel", "at", "tables", "setup"])?;
    Ok(NodeSpec {
        name: record.word("name")?,
        kind: record.text_or("kind", "router")?,
        kernel: record.text("kernel")?,
        at: record.place("at")?,
        tables: record.map("tables", |record, key| record.number(key).map(Option::unwrap_or_default))?,
        setup: record.text_or("setup", "")?,
    })
}

fn link(record: &Record<'_>) -> Result<LinkSpec, ScenarioError> {
    record.knows(&["ends", "delay", "rate", "loss", "queue"])?;
    let ends = record.words("ends")?.ok_or_else(|| record.lacks("ends"))?;
    let [left, right]: [String; 2] = ends.try_into().map_err(|_| record.wrong("ends", "two ends, node:interface each"))?;
    Ok(LinkSpec {
        ends: (left, right),
        delay: record.text("delay")?,
        rate: record.text("rate")?,
        loss: record.text("loss")?,
        queue: record.number("queue")?,
    })
}

fn cue(record: &Record<'_>) -> Result<Cue, ScenarioError> {
    record.knows(&["at", "node", "run", "label"])?;
    Ok(Cue { at: record.word("at")?, node: record.word("node")?, run: record.word("run")?, label: record.text("label")? })
}

fn goal(record: &Record<'_>) -> Result<Goal, ScenarioError> {
    record.knows(&["text", "hint", "check", "holds"])?;
    let check = record.record("check")?.ok_or_else(|| record.lacks("check"))?;
    Ok(Goal {
        text: record.word("text")?,
        hint: record.text_or("hint", "")?,
        check: self::check(&check)?,
        holds: record.words("holds")?.ok_or_else(|| record.lacks("holds"))?,
    })
}

fn check(record: &Record<'_>) -> Result<Check, ScenarioError> {
    record.knows(&[
        "answer",
        "contains",
        "lacks",
        "same_as",
        "flow",
        "one_way_at",
        "leaves_by",
        "fate",
        "share",
        "within",
    ])?;
    Ok(Check {
        answer: record.text("answer")?,
        contains: record.text("contains")?,
        lacks: record.text("lacks")?,
        same_as: record.text("same_as")?,
        flow: record.text("flow")?,
        one_way_at: record.text("one_way_at")?,
        leaves_by: record.text("leaves_by")?,
        fate: record.text("fate")?,
        share: record.text("share")?,
        within: record.number("within")?,
    })
}

/// A table of the file with its place.
struct Record<'a> {
    text: &'a str,
    table: &'a DeTable<'a>,
    at: usize,
}

impl<'a> Record<'a> {
    fn value(&self, key: &str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.table.iter().find(|(name, _)| name.get_ref() == key).map(|(_, value)| value)
    }

    fn error(&self, offset: usize, message: String) -> ScenarioError {
        ScenarioError::at_offset(self.text, offset, message)
    }

    fn lacks(&self, key: &str) -> ScenarioError {
        self.error(self.at, format!("{key:?} is missing"))
    }

    fn wrong(&self, key: &str, wanted: &str) -> ScenarioError {
        let value = self.value(key);
        let is = value.map_or("nothing", |value| value.get_ref().type_str());
        self.error(value.map_or(self.at, |value| value.span().start), format!("{key:?} is to be {wanted}, not {is}"))
    }

    /// Refuses a key that is not among the known ones.
    fn knows(&self, known: &[&str]) -> Result<(), ScenarioError> {
        let Some((key, _)) = self.table.iter().find(|(key, _)| !known.contains(&key.get_ref().as_ref())) else {
            return Ok(());
        };
        let word = key.get_ref();
        let near = nearest(word, known.iter().copied()).map(|near| format!(" ({near}?)")).unwrap_or_default();
        Err(self.error(key.span().start, format!("unknown word {word:?}{near}; known here: {}", known.join(", "))))
    }

    fn text(&self, key: &str) -> Result<Option<String>, ScenarioError> {
        match self.value(key).map(Spanned::get_ref) {
            None => Ok(None),
            Some(DeValue::String(text)) => Ok(Some(text.to_string())),
            Some(_) => Err(self.wrong(key, "a string")),
        }
    }

    fn text_or(&self, key: &str, default: &str) -> Result<String, ScenarioError> {
        Ok(self.text(key)?.unwrap_or_else(|| default.to_owned()))
    }

    /// A string that must be there.
    fn word(&self, key: &str) -> Result<String, ScenarioError> {
        self.text(key)?.ok_or_else(|| self.lacks(key))
    }

    fn number<T: TryFrom<u64>>(&self, key: &str) -> Result<Option<T>, ScenarioError> {
        let Some(value) = self.value(key) else { return Ok(None) };
        let number = integer(value.get_ref()).and_then(|n| u64::try_from(n).ok()).and_then(|n| T::try_from(n).ok());
        number.map(Some).ok_or_else(|| self.wrong(key, "a number that is not negative and not too large"))
    }

    fn list(&self, key: &str) -> Result<Option<&'a [Spanned<DeValue<'a>>]>, ScenarioError> {
        match self.value(key).map(Spanned::get_ref) {
            None => Ok(None),
            Some(DeValue::Array(items)) => Ok(Some(items)),
            Some(_) => Err(self.wrong(key, "a list")),
        }
    }

    /// A list of strings.
    fn words(&self, key: &str) -> Result<Option<Vec<String>>, ScenarioError> {
        let word = |item: &Spanned<DeValue<'_>>| item.get_ref().as_str().map(str::to_owned);
        let Some(items) = self.list(key)? else { return Ok(None) };
        items.iter().map(word).collect::<Option<Vec<_>>>().map(Some).ok_or_else(|| self.wrong(key, "a list of strings"))
    }

    /// A place on the canvas: two numbers.
    fn place(&self, key: &str) -> Result<Option<(i32, i32)>, ScenarioError> {
        let Some(items) = self.list(key)? else { return Ok(None) };
        let number = |item: &Spanned<DeValue<'_>>| integer(item.get_ref()).and_then(|n| i32::try_from(n).ok());
        match items.iter().map(number).collect::<Option<Vec<_>>>().as_deref() {
            Some([x, y]) => Ok(Some((*x, *y))),
            _ => Err(self.wrong(key, "two numbers")),
        }
    }

    fn inside(&self, value: &'a Spanned<DeValue<'a>>) -> Option<Self> {
        let table = value.get_ref().as_table()?;
        Some(Record { text: self.text, table, at: value.span().start })
    }

    fn record(&self, key: &str) -> Result<Option<Self>, ScenarioError> {
        let Some(value) = self.value(key) else { return Ok(None) };
        self.inside(value).map(Some).ok_or_else(|| self.wrong(key, "a table"))
    }

    /// A list of tables, each read by `read`.
    fn records<T>(&self, key: &str, read: fn(&Record<'a>) -> Result<T, ScenarioError>) -> Result<Vec<T>, ScenarioError> {
        let items = self.list(key)?.unwrap_or_default();
        items.iter().map(|item| read(&self.inside(item).ok_or_else(|| self.wrong(key, "a list of tables"))?)).collect()
    }

    /// A table of free keys, each value read by `read`.
    fn map<T>(
        &self,
        key: &str,
        read: fn(&Record<'a>, &str) -> Result<T, ScenarioError>,
    ) -> Result<BTreeMap<String, T>, ScenarioError> {
        let Some(inside) = self.record(key)? else { return Ok(BTreeMap::new()) };
        inside.table.iter().map(|(name, _)| Ok((name.get_ref().to_string(), read(&inside, name.get_ref())?))).collect()
    }
}

fn integer(value: &DeValue<'_>) -> Option<i64> {
    let number = value.as_integer()?;
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}
