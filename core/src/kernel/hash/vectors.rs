//! The measured vectors of `core/tests/data/multipath-vectors.json`: hashed bytes, hashes and chosen hops.

use super::jhash;
use super::policy::{Flow, Header, Policy, field};
use super::record::{Hasher, Pair};
use crate::kernel::profile::{HashOrder, RecordHash};
use serde_json::Value;

/// The file.
pub(crate) fn file() -> Value {
    serde_json::from_str(include_str!("../../../tests/data/multipath-vectors.json")).expect("the file is JSON")
}

/// A list of the file.
pub(crate) fn list<'a>(file: &'a Value, key: &str) -> &'a [Value] {
    let list = file[key].as_array().expect("a list");
    assert!(!list.is_empty());
    list
}

/// The hash of today under a seed.
pub(crate) fn hasher(seed: u32) -> Hasher {
    Hasher { function: RecordHash::Sip48, order: HashOrder::Separate, key: seed }
}

/// A number of a vector; 0 when it has none.
pub(crate) fn number(vector: &Value, key: &str) -> u32 {
    vector[key].as_u64().unwrap_or(0) as u32
}

fn pair(vector: &Value, src: &str, dst: &str) -> Option<Pair> {
    let (src, dst) = (vector[src].as_str()?, vector[dst].as_str()?);
    Some(match src.parse() {
        Ok(src) => Pair::V4(src, dst.parse().expect("an address")),
        Err(_) => Pair::V6(src.parse().expect("an address"), dst.parse().expect("an address")),
    })
}

/// The flow that a vector describes.
pub(crate) fn flow(vector: &Value) -> Flow {
    let pair_of = |src, dst| pair(vector, src, dst);
    let bare = |pair| Header { pair, protocol: 0, sport: 0, dport: 0, label: 0 };
    let outer = pair_of("src", "dst").expect("addresses");
    let fragment = !vector["fragment"].is_null();
    let v6 = matches!(outer, Pair::V6(..));
    Flow {
        outer: Header {
            protocol: number(vector, "proto") as u8,
            sport: if fragment { 0 } else { number(vector, "sport") as u16 },
            dport: if fragment { 0 } else { number(vector, "dport") as u16 },
            label: number(vector, "label"),
            ..bare(outer)
        },
        inner: pair_of("inner_src", "inner_dst").map(bare),
        quoted: pair_of("quoted_src", "quoted_dst").map(bare),
        packet: vector["mode"] == "packet" || !v6,
    }
}

#[test]
fn jhash_of_two_words() {
    for row in list(&file(), "jhash_2words") {
        let n = |i: usize| row[i].as_u64().expect("a number") as u32;
        assert_eq!(jhash::two(n(0), n(1), n(2)), n(3), "{row}");
    }
}

#[test]
fn hashes_of_flows_as_measured() {
    let file = file();
    let flows = list(&file, "flows");
    for vector in flows {
        let fields = vector["fields"].as_u64().map_or(field::DEFAULT, |n| n as u32);
        let policy = Policy { policy: number(vector, "policy") as u8, fields };
        let hash = policy.hash(&hasher(number(vector, "seed")), &flow(vector));
        assert_eq!(hash, number(vector, "hash"), "{vector}");
    }
    assert_eq!(flows.len(), 620);
}
