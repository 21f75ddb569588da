//! A hint beside a tool's own error: "lable" is nearly "table".

use crate::base::Answer;
use crate::scenario::nearest;

/// Words that the tools know and that people mistype.
const WORDS: [&str; 38] = [
    "table",
    "via",
    "dev",
    "nexthop",
    "weight",
    "default",
    "prio",
    "from",
    "fwmark",
    "lookup",
    "metric",
    "proto",
    "scope",
    "src",
    "onlink",
    "route",
    "rule",
    "addr",
    "link",
    "neigh",
    "show",
    "add",
    "del",
    "append",
    "replace",
    "change",
    "flush",
    "get",
    "PREROUTING",
    "POSTROUTING",
    "FORWARD",
    "OUTPUT",
    "INPUT",
    "MASQUERADE",
    "CONNMARK",
    "mangle",
    "filter",
    "blackhole",
];

/// `table?` for the word that an error names in quotes, when a known one is near.
pub(super) fn of(answer: &Answer) -> Option<String> {
    if answer.status == 0 {
        return None;
    }
    let quoted = answer.output.split(['"', '\'', '`']).skip(1).step_by(2);
    quoted
        .filter(|word| !WORDS.contains(word))
        .find_map(|word| nearest(word, WORDS.into_iter()))
        .map(|word| format!("{word}?"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_answers_lable_is_a_table() {
        let answer = Answer::fail(255, "Error: either \"to\" is duplicate, or \"lable\" is a garbage.");
        assert_eq!(of(&answer).as_deref(), Some("table?"));
    }
}
