//! A netlink request as a tree of fields over its bytes, and what the kernel makes of it: the functions that it passes and the
//! structures that it becomes.

mod attributes;
mod calls;
mod read;

use crate::kernel::profile::Profile;

pub use calls::Call;

/// A request, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Its fields, in order; together they cover all bytes.
    pub fields: Vec<Field>,
    /// The functions that the kernel calls, outermost first.
    pub calls: Vec<Call>,
    /// What it becomes on the way: `RTM_NEWROUTE`, `struct fib_config`, `struct fib_info` and so on.
    pub structures: Vec<String>,
}

/// A piece of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name in the kernel's headers: `rtm_dst_len`, `RTA_GATEWAY`.
    pub name: &'static str,
    /// What it says; empty where its parts say it.
    pub value: String,
    /// Where it begins in the message.
    pub offset: usize,
    /// How many bytes it has, padding included.
    pub length: usize,
    /// Its parts.
    pub parts: Vec<Field>,
}

impl Message {
    /// Takes a request apart as a kernel of this profile would; bytes that make no sense are shown as such.
    pub fn of(bytes: Vec<u8>, profile: &Profile) -> Self {
        let fields = read::message(&bytes);
        let way = calls::of(&bytes, &fields, profile);
        Self { bytes, fields, calls: way.calls, structures: way.structures }
    }

    /// The requests that `netlink ip …` printed: hexadecimal lines, of which a message ends where its length says.
    pub fn all_of_dump(text: &str, profile: &Profile) -> Vec<Self> {
        let lines = text.lines().map(hex).take_while(Option::is_some).flatten();
        let mut bytes: Vec<u8> = lines.flatten().collect();
        let mut messages = Vec::new();
        while let Some(length) = bytes.first_chunk().map(|length| u32::from_le_bytes(*length) as usize) {
            let rest = bytes.split_off(length.clamp(4, bytes.len()));
            messages.push(Self::of(std::mem::replace(&mut bytes, rest), profile));
        }
        messages
    }
}

/// The bytes of a line of pairs of digits; `None`: it is something else.
fn hex(line: &str) -> Option<Vec<u8>> {
    let pairs = line.split_ascii_whitespace();
    let bytes = pairs.map(|pair| (pair.len() == 2).then(|| u8::from_str_radix(pair, 16).ok()).flatten());
    bytes.collect::<Option<Vec<u8>>>().filter(|bytes| !bytes.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `ip -6 route add default nexthop via fe80::1 dev wan0 weight 3 nexthop via fe80::2 dev wan1` sends.
    const TWO_HOPS: &str = "\
6c 00 00 00 18 00 05 06 00 00 00 00 00 00 00 00
0a 00 00 00 fe 03 00 01 00 00 00 00 14 00 01 00
00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
3c 00 09 00 1c 00 00 02 02 00 00 00 14 00 05 00
fe 80 00 00 00 00 00 00 00 00 00 00 00 00 00 01
1c 00 00 00 03 00 00 00 14 00 05 00 fe 80 00 00
00 00 00 00 00 00 00 00 00 00 00 02
RTNETLINK answers: File exists";

    fn newest() -> Profile {
        Profile::of(Profile::NEWEST).expect("the newest is there")
    }

    fn covered(fields: &[Field]) -> usize {
        fields.iter().map(|field| field.length).sum()
    }

    #[test]
    fn a_multipath_route_shows_its_next_hops() {
        let messages = Message::all_of_dump(TWO_HOPS, &newest());
        let [message] = messages.as_slice() else { panic!("one message, not {}", messages.len()) };
        assert_eq!(message.bytes.len(), 0x6c);
        assert_eq!(covered(&message.fields), 0x6c);
        let multipath = message.fields.iter().find(|field| field.name == "RTA_MULTIPATH").expect("it is there");
        let hops: Vec<&Field> = multipath.parts.iter().filter(|part| part.name == "struct rtnexthop").collect();
        assert_eq!(hops.len(), 2);
        let said: Vec<&str> = hops[0].parts.iter().map(|part| part.value.as_str()).collect();
        assert_eq!(said[..4], ["28", "0", "2 (weight 3)", "2"]);
        let gateway = &hops[1].parts[4];
        assert_eq!((gateway.name, gateway.parts.last().map(|p| p.value.as_str())), ("RTA_GATEWAY", Some("fe80::2")));
        let adds = message.calls.iter().filter(|call| call.name == "fib6_add()").count();
        assert_eq!(adds, 2, "IPv6 puts in one entry a next hop: {:?}", message.calls);
    }

    #[test]
    fn broken_bytes_are_shown_and_hurt_nobody() {
        let good = Message::all_of_dump(TWO_HOPS, &newest()).remove(0).bytes;
        for cut in 0..good.len() {
            assert_eq!(covered(&Message::of(good[..cut].to_vec(), &newest()).fields), cut, "cut at {cut}");
        }
        for place in 0..good.len() {
            let mut bytes = good.clone();
            bytes[place] ^= 0xff;
            assert_eq!(covered(&Message::of(bytes, &newest()).fields), good.len(), "byte {place}");
        }
    }
}
