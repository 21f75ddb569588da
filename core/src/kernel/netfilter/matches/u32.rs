//! `-m u32`: 32 bits anywhere in the packet (Linux: net/netfilter/xt_u32.c, u32_match_it).

use crate::model::netfilter::{U32Step, U32Test};

/// Do the bytes of a packet, from its IP header on, pass all tests?
pub fn passes(tests: &[U32Test], bytes: &[u8]) -> bool {
    tests.iter().all(|test| {
        let value = value(test, bytes);
        value.is_some_and(|value| test.values.iter().any(|(first, last)| (*first..=*last).contains(&value)))
    })
}

/// What stands at a test's place; `None`: the packet is too short.
fn value(test: &U32Test, bytes: &[u8]) -> Option<u32> {
    let mut beginning = 0_u32;
    let mut value = load(bytes, test.start)?;
    for (step, number) in &test.steps {
        match step {
            U32Step::And => value &= number,
            U32Step::Left => value = value.checked_shl(*number).unwrap_or(0),
            U32Step::Right => value = value.checked_shr(*number).unwrap_or(0),
            U32Step::At => {
                beginning = beginning.checked_add(value)?;
                value = load(bytes, beginning.checked_add(*number)?)?;
            }
        }
    }
    Some(value)
}

fn load(bytes: &[u8], at: u32) -> Option<u32> {
    let found = bytes.get(usize::try_from(at).ok()?..)?.first_chunk::<4>()?;
    Some(u32::from_be_bytes(*found))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `4&0x1FFF=0 && 0>>22&0x3C@0>>24=8`: no fragment, and the first byte after the IP header is 8.
    fn echo() -> [U32Test; 2] {
        let steps = vec![(U32Step::Right, 22), (U32Step::And, 0x3c), (U32Step::At, 0), (U32Step::Right, 24)];
        [
            U32Test { start: 4, steps: vec![(U32Step::And, 0x1fff)], values: vec![(0, 0)] },
            U32Test { start: 0, steps, values: vec![(8, 8)] },
        ]
    }

    #[test]
    fn at_goes_to_the_transport_header() {
        let mut packet = [0_u8; 28];
        packet[0] = 0x45;
        assert!(!passes(&echo(), &packet));
        packet[20] = 8;
        assert!(passes(&echo(), &packet));
        assert!(!passes(&echo(), &packet[..22]), "a short packet fits nothing");
    }
}
