//! Bob Jenkins' lookup3 on 32-bit words, as Linux has it since 2.6.38 (include/linux/jhash.h).

const START: u32 = 0xdead_beef;

/// The hash of any number of words (`jhash2`).
pub fn words(key: &[u32], initval: u32) -> u32 {
    let start = START.wrapping_add((key.len() as u32) << 2).wrapping_add(initval);
    let [mut a, mut b, mut c] = [start; 3];
    let mut rest = key;
    while let [x, y, z, tail @ ..] = rest
        && !tail.is_empty()
    {
        (a, b, c) = mix(a.wrapping_add(*x), b.wrapping_add(*y), c.wrapping_add(*z));
        rest = tail;
    }
    if rest.is_empty() {
        return c;
    }
    let word = |i: usize| rest.get(i).copied().unwrap_or(0);
    finish(a.wrapping_add(word(0)), b.wrapping_add(word(1)), c.wrapping_add(word(2)))
}

/// The hash of two words (`jhash_2words`).
pub fn two(a: u32, b: u32, initval: u32) -> u32 {
    words(&[a, b], initval)
}

/// The hash of three words (`jhash_3words`).
pub fn three(a: u32, b: u32, c: u32, initval: u32) -> u32 {
    words(&[a, b, c], initval)
}

/// One round: (which of a, b, c is lessened and mixed, by how many bits) in turn.
fn mix(mut a: u32, mut b: u32, mut c: u32) -> (u32, u32, u32) {
    for (first, second, third) in [(4, 6, 8), (16, 19, 4)] {
        a = a.wrapping_sub(c) ^ c.rotate_left(first);
        c = c.wrapping_add(b);
        b = b.wrapping_sub(a) ^ a.rotate_left(second);
        a = a.wrapping_add(c);
        c = c.wrapping_sub(b) ^ b.rotate_left(third);
        b = b.wrapping_add(a);
    }
    (a, b, c)
}

fn finish(mut a: u32, mut b: u32, mut c: u32) -> u32 {
    c = (c ^ b).wrapping_sub(b.rotate_left(14));
    a = (a ^ c).wrapping_sub(c.rotate_left(11));
    b = (b ^ a).wrapping_sub(a.rotate_left(25));
    c = (c ^ b).wrapping_sub(b.rotate_left(16));
    a = (a ^ c).wrapping_sub(c.rotate_left(4));
    b = (b ^ a).wrapping_sub(a.rotate_left(14));
    (c ^ b).wrapping_sub(b.rotate_left(24))
}
