//! One thing of a listing, in text and in JSON at once (iproute2: lib/json_print.c): a field is said once, and the options
//! decide which form it takes.

use super::json::{Json, Object};
use super::options::Options;
use std::fmt::{Display, Write};

/// What is being printed.
#[derive(Clone, Debug)]
pub struct Report<'o> {
    options: &'o Options,
    /// The text so far; empty when JSON is asked for.
    pub text: String,
    /// The fields so far; empty when text is asked for.
    pub object: Object,
}

impl<'o> Report<'o> {
    /// Nothing yet.
    pub const fn new(options: &'o Options) -> Self {
        Self { options, text: String::new(), object: Object::new() }
    }

    /// A field: `key` and `value` in JSON, `text` in text.
    pub fn put(&mut self, key: &str, value: impl Into<Json>, text: impl Display) {
        if self.options.json {
            self.object.put(key, value);
        } else {
            self.text(text);
        }
    }

    /// A field whose text is its value between `before` and `after`.
    pub fn field(&mut self, key: &str, before: &str, value: impl Display + Into<Json>, after: &str) {
        if self.options.json {
            self.object.put(key, value);
        } else {
            self.text(format_args!("{before}{value}{after}"));
        }
    }

    /// A list of things inside this one: their text here, their objects under `key`.
    pub fn nest(&mut self, key: &str, inner: impl IntoIterator<Item = Report<'o>>) {
        let mut list = Vec::new();
        for report in inner {
            self.text(report.text);
            list.push(Json::Object(report.object));
        }
        self.json(key, list);
    }

    /// A thing inside this one: its text here, its object under `key`.
    pub fn inside(&mut self, key: &str, inner: Report<'_>) {
        self.text(inner.text);
        self.json(key, Json::Object(inner.object));
    }

    /// What only the text has.
    pub fn text(&mut self, text: impl Display) {
        if !self.options.json {
            let _ = write!(self.text, "{text}");
        }
    }

    /// What only JSON has.
    pub fn json(&mut self, key: &str, value: impl Into<Json>) {
        if self.options.json {
            self.object.put(key, value);
        }
    }

    /// Ends a line in the middle of a thing: with `-o` it goes on behind a backslash.
    pub fn break_line(&mut self) {
        self.text(self.options.newline());
    }

    /// The options.
    pub const fn options(&self) -> &'o Options {
        self.options
    }
}

/// What a listing that failed half-way leaves behind what was said of it: JSON's bracket has been opened.
pub const fn unclosed(options: &Options) -> &'static str {
    match (options.json, options.pretty) {
        (false, _) => "",
        (true, false) => "\n[",
        (true, true) => "\n[ ",
    }
}

/// A whole listing: the things one after the other.
#[derive(Clone, Debug, Default)]
pub struct Listing {
    /// The text of all of them.
    pub text: String,
    /// The objects of all of them.
    pub objects: Vec<Json>,
}

impl Listing {
    /// Puts a thing at the end.
    pub fn push(&mut self, report: Report<'_>) {
        self.text.push_str(&report.text);
        if report.options.json {
            self.objects.push(Json::Object(report.object));
        }
    }

    /// What a command prints for these things.
    pub fn of<'o>(reports: impl IntoIterator<Item = Report<'o>>, options: &Options) -> String {
        let mut listing = Self::default();
        reports.into_iter().for_each(|report| listing.push(report));
        listing.print(options)
    }

    /// What the command prints.
    pub fn print(self, options: &Options) -> String {
        if options.json { super::json::print(self.objects, options.pretty) } else { self.text }
    }
}
