//! JSON in iproute2's two forms, compact and pretty (iproute2: lib/json_writer.c). Keys keep their order.

/// A value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// `null`
    Null,
    /// `true`, `false`
    Bool(bool),
    /// A number.
    Number(i64),
    /// A string.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object.
    Object(Object),
}

/// An object whose keys stand in the order in which they were put in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Object(Vec<(String, Json)>);

impl Object {
    /// An empty one.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Puts a value at the end; a key may stand twice, as it does in iproute2's own output.
    pub fn put(&mut self, key: &str, value: impl Into<Json>) {
        self.0.push((key.to_owned(), value.into()));
    }

    /// True when there is nothing in it.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

macro_rules! from {
    ($($type:ty: $value:ident => $json:expr),* $(,)?) => {
        $(impl From<$type> for Json {
            fn from($value: $type) -> Self {
                $json
            }
        })*
    };
}

from! {
    bool: value => Json::Bool(value),
    i64: value => Json::Number(value),
    i32: value => Json::Number(value.into()),
    u32: value => Json::Number(value.into()),
    u16: value => Json::Number(value.into()),
    u8: value => Json::Number(value.into()),
    u64: value => Json::Number(i64::try_from(value).unwrap_or(i64::MAX)),
    &str: value => Json::Text(value.to_owned()),
    String: value => Json::Text(value),
    Vec<Json>: value => Json::List(value),
    Object: value => Json::Object(value),
}

/// The list that a command prints, with its newline.
#[inline(never)] // web/later.txt
pub fn print(list: Vec<Json>, pretty: bool) -> String {
    let mut out = String::new();
    write(&mut out, &Json::List(list), pretty, 0);
    out.push('\n');
    out
}

fn write(out: &mut String, value: &Json, pretty: bool, depth: usize) {
    match value {
        Json::Null => out.push_str("null"),
        Json::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Json::Number(value) => out.push_str(&value.to_string()),
        Json::Text(text) => quote(out, text),
        Json::List(list) => {
            out.push_str(if pretty { "[ " } else { "[" });
            for (at, value) in list.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                write(out, value, pretty, depth + 1);
            }
            out.push_str(if pretty && !list.is_empty() { " ]" } else { "]" });
        }
        Json::Object(object) => {
            out.push('{');
            for (at, (key, value)) in object.0.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                new_line(out, pretty, depth + 1);
                quote(out, key);
                out.push_str(if pretty { ": " } else { ":" });
                write(out, value, pretty, depth + 1);
            }
            if !object.is_empty() {
                new_line(out, pretty, depth);
            }
            out.push('}');
        }
    }
}

fn new_line(out: &mut String, pretty: bool, depth: usize) {
    if pretty {
        out.push('\n');
        out.extend(std::iter::repeat_n("    ", depth));
    }
}

fn quote(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\u{c}' => out.push_str("\\f"),
            '\u{8}' => out.push_str("\\b"),
            '\\' => out.push_str("\\\\"),
            '"' => out.push_str("\\\""),
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_are_iproute2s() {
        let mut object = Object::new();
        object.put("ifindex", 1);
        object.put("flags", vec![Json::from("LOOPBACK"), Json::from("UP")]);
        object.put("addr_info", Vec::new());
        let list = vec![Json::from(object), Json::from(Object::new())];
        assert_eq!(print(list.clone(), false), "[{\"ifindex\":1,\"flags\":[\"LOOPBACK\",\"UP\"],\"addr_info\":[]},{}]\n");
        let pretty = "[ {\n        \"ifindex\": 1,\n        \"flags\": [ \"LOOPBACK\",\"UP\" ],\n        \"addr_info\": [ ]\n    },{} ]\n";
        assert_eq!(print(list, true), pretty);
    }
}
