//! The bytes of the requests that `ip` sends (iproute2: lib/libnetlink.c; Linux: include/uapi/linux/netlink.h): headers, and
//! attributes in the order in which the words were typed. `netlink ip …` shows them.

use super::options::{self, Options};
use super::words::{Words, abbreviates, expand};
use crate::command::{Answer, Kernel};

/// NLM_F_REQUEST and NLM_F_ACK: every request has them.
const REQUEST: u16 = 0x05;
/// NLM_F_REPLACE.
pub const REPLACE: u16 = 0x100;
/// NLM_F_EXCL.
pub const EXCLUSIVE: u16 = 0x200;
/// NLM_F_CREATE.
pub const CREATE: u16 = 0x400;
/// NLM_F_APPEND.
pub const APPEND: u16 = 0x800;

/// Attributes, each with its length and kind, and padded to four bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attributes {
    bytes: Vec<u8>,
}

impl Attributes {
    /// Puts an attribute at the end.
    pub fn put(&mut self, kind: u16, payload: &[u8]) {
        let length = u16::try_from(payload.len() + 4).unwrap_or(u16::MAX);
        self.bytes.extend(length.to_le_bytes());
        self.bytes.extend(kind.to_le_bytes());
        self.raw(payload);
        self.bytes.resize(self.bytes.len().next_multiple_of(4), 0);
    }

    /// A number of 32 bits.
    pub fn put_u32(&mut self, kind: u16, value: u32) {
        self.put(kind, &value.to_le_bytes());
    }

    /// A name, with its end.
    pub fn put_name(&mut self, kind: u16, name: &str) {
        let mut bytes = name.as_bytes().to_vec();
        bytes.push(0);
        self.put(kind, &bytes);
    }

    /// Bytes that are no attribute: the head of a next hop.
    pub fn raw(&mut self, bytes: &[u8]) {
        self.bytes.extend(bytes);
    }

    /// All of them.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// True when there is none.
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }
}

/// A request: netlink's header, with sequence number and port 0, the family's, and the attributes.
pub fn message(kind: u16, flags: u16, header: &[u8], attributes: &Attributes) -> Vec<u8> {
    let length = 16 + header.len() + attributes.bytes.len();
    let mut bytes = Vec::with_capacity(length);
    bytes.extend(u32::try_from(length).unwrap_or(u32::MAX).to_le_bytes());
    bytes.extend(kind.to_le_bytes());
    bytes.extend((flags | REQUEST).to_le_bytes());
    bytes.extend([0; 8]);
    bytes.extend(header);
    bytes.extend(&attributes.bytes);
    bytes
}

/// Runs `netlink ip …`: the command, and in place of its output the requests in hexadecimal, and what it complained of.
#[inline(never)] // web/later.txt
pub fn run(argv: &[&str], kernel: &mut dyn Kernel) -> Answer {
    let Some(("ip", argv)) = argv.split_first().map(|(tool, rest)| (*tool, rest)) else {
        return Answer::not_modelled("netlink of another tool than ip");
    };
    let mut words = Words::new(argv);
    let options = match options::read(&mut words) {
        Ok(options) => options,
        Err(answer) => return answer,
    };
    let object = words.peek().and_then(|word| expand(word, &super::OBJECTS));
    let refuse = || Answer::not_modelled(format_args!("netlink ip {}", object.unwrap_or_default()));
    let known = ["address", "link", "neighbor", "neighbour", "nexthop", "route", "rule"];
    if options.netns.is_some() || !object.is_some_and(|object| known.contains(&object)) {
        return refuse();
    }
    if object == Some("rule") && words.rest().get(1).is_some_and(|word| abbreviates(word, "flush")) {
        return refuse(); // it sends each rule back as the kernel told it
    }
    let answer = super::object(&options, words, kernel);
    Answer { output: shown(&options, &answer.output), ..answer }
}

fn shown(options: &Options, output: &str) -> String {
    let mut text = String::new();
    for message in options.sent.borrow().iter() {
        for line in message.chunks(16) {
            let bytes: Vec<String> = line.iter().map(|byte| format!("{byte:02x}")).collect();
            text.push_str(&bytes.join(" "));
            text.push('\n');
        }
    }
    let complaints = ["RTNETLINK answers", "Error:", "Cannot find", "not modelled"];
    let said = output.lines().filter(|line| complaints.iter().any(|start| line.starts_with(start)));
    said.for_each(|line| text.push_str(&format!("{line}\n")));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_padded_and_the_length_counts_it() {
        let mut attributes = Attributes::default();
        attributes.put_name(3, "lo");
        attributes.put_u32(6, 0x0102);
        assert_eq!(attributes.bytes(), [7, 0, 3, 0, b'l', b'o', 0, 0, 8, 0, 6, 0, 2, 1, 0, 0]);
        let message = message(32, CREATE | EXCLUSIVE, &[2; 12], &attributes);
        assert_eq!(message[..8], [44, 0, 0, 0, 32, 0, 5, 6]);
        assert_eq!(message.len(), 44);
    }
}
