//! `netlink ip …`: the request that a command sends to change something, as hex, read from what strace saw it send.

/// Bytes a line.
const WIDTH: usize = 16;

/// The requests, sequence number and port zeroed, and the errors that the command printed.
pub fn requests(traced: &str) -> String {
    let mut messages: Vec<Vec<u8>> = Vec::new();
    for line in traced.lines() {
        if line.starts_with("sendmsg(") {
            messages.push(Vec::new());
        } else if let (Some(bytes), Some(message)) = (dumped(line), messages.last_mut()) {
            message.extend(bytes);
        }
    }
    let mut out: Vec<String> = Vec::new();
    for message in messages.iter_mut().filter(|message| !asks(message)) {
        message.iter_mut().skip(8).take(8).for_each(|byte| *byte = 0);
        out.extend(message.chunks(WIDTH).map(|line| line.iter().map(|b| format!("{b:02x}")).collect::<Vec<_>>().join(" ")));
    }
    let is_error = |line: &&str| ["RTNETLINK answers", "Error:", "Cannot find"].iter().any(|e| line.starts_with(e));
    out.extend(traced.lines().filter(is_error).map(str::to_owned));
    out.join("\n")
}

/// The bytes of one line of strace's dump: ` | 00000  34 00 00 00  …  text`.
fn dumped(line: &str) -> Option<Vec<u8>> {
    let (offset, rest) = line.strip_prefix(" | ")?.split_once("  ")?;
    if offset.len() != 5 || !offset.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    // Two columns of eight bytes; the text after them is set off by two blanks at a fixed place.
    let columns = rest.get(..49).unwrap_or(rest);
    Some(columns.split_ascii_whitespace().map_while(|word| u8::from_str_radix(word, 16).ok()).collect())
}

/// Is it one of `RTM_GET*`, by which iproute2 looks an interface up?
fn asks(message: &[u8]) -> bool {
    let kind = message.get(4..6).and_then(|b| b.try_into().ok()).map_or(0, u16::from_le_bytes);
    kind % 4 == 2
}

#[cfg(test)]
mod tests {
    use super::requests;

    #[test]
    fn only_requests_that_change_something_are_shown_without_their_numbers() {
        let traced = "sendmsg(3, {msg_name=...}, 0) = 32\n | 00000  14 00 00 00 12 00 01 03  07 07 07 07 00 00 00 00  ................\n\
                      sendmsg(3, {msg_name=...}, 0) = 20\n | 00000  14 00 00 00 18 00 05 06  a1 b2 c3 d4 01 02 03 04  ................\n\
                      \x20| 00010  02 18 00 00                                       ....\nRTNETLINK answers: File exists\n";
        let shown = "14 00 00 00 18 00 05 06 00 00 00 00 00 00 00 00\n02 18 00 00\nRTNETLINK answers: File exists";
        assert_eq!(requests(traced), shown);
    }
}
