//! The fixed form that transcripts use for what a kernel draws at random, measures, or keeps in a hash table's order
//! (`normal` in `conformance/record`): tools print the real thing, transcripts hold this.

/// The output of a command in the form of transcripts.
pub(super) fn normal(command: &str, output: &str) -> String {
    let argv = shlex::split(command).unwrap_or_default();
    let tool = argv.first().map_or("", String::as_str);
    let out = map_lines(output, macs);
    match tool {
        _ if tool.ends_with("-save") => out.split_inclusive('\n').filter(|line| !line.starts_with('#')).collect(),
        "ping" => ping(&out),
        "conntrack" => conntrack(&out),
        "ipset" if out.contains("Members:\n") => ipset(&out),
        "ip" if argv.iter().skip(1).take(2).any(|w| ["n", "neigh", "neighbour", "neighbor"].contains(&w.as_str())) => {
            sorted(&map_lines(&out, idle_time))
        }
        _ => map_lines(&out, idle_time),
    }
}

fn map_lines(text: &str, map: impl Fn(&str) -> String) -> String {
    text.split_inclusive('\n').map(map).collect()
}

fn sorted(text: &str) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    lines.sort_unstable();
    lines.join("\n")
}

/// `MAC` for each Ethernet address but all zeros and all ones.
fn macs(line: &str) -> String {
    const LENGTH: usize = 17;
    let is_mac = |s: &str| {
        s.split(':').all(|part| part.len() == 2 && part.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')))
            && s != "00:00:00:00:00:00"
            && s != "ff:ff:ff:ff:ff:ff"
    };
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut out = String::with_capacity(line.len());
    let (mut rest, mut before) = (line, ' ');
    while let Some(c) = rest.chars().next() {
        let candidate = rest.get(..LENGTH).filter(|s| !is_word(before) && is_mac(s));
        let ends = |tail: &str| !tail.chars().next().is_some_and(is_word);
        match (candidate, rest.get(LENGTH..)) {
            (Some(mac), Some(tail)) if ends(tail) => {
                out.push_str("MAC");
                before = mac.chars().next_back().unwrap_or(' ');
                rest = tail;
            }
            _ => {
                out.push(c);
                before = c;
                rest = rest.get(c.len_utf8()..).unwrap_or("");
            }
        }
    }
    out
}

/// What follows `key` as long as `part` holds, replaced by `by`; `None` when there is no such thing.
fn replace_after(line: &str, key: &str, part: impl Fn(char) -> bool, end: &str, by: &str) -> Option<String> {
    let (head, tail) = line.split_once(key)?;
    let rest = tail.trim_start_matches(&part);
    let found = rest.len() < tail.len() && rest.starts_with(end);
    found.then(|| format!("{head}{key}{by}{rest}"))
}

const fn is_number(c: char) -> bool {
    c.is_ascii_digit() || c == '.'
}

const fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

fn idle_time(line: &str) -> String {
    replace_after(line, " idle_time ", is_number, "", "T").unwrap_or_else(|| line.to_owned())
}

fn ping(text: &str) -> String {
    let kept = text.split_inclusive('\n').enumerate().filter(|(i, line)| *i == 0 || !line.starts_with("rtt "));
    let timed = kept.map(|(_, line)| {
        let line = replace_after(line, "time=", is_number, " ms", "T").unwrap_or_else(|| line.to_owned());
        match replace_after(&line, ", time ", is_digit, "ms", "T") {
            Some(summary) => summary.replacen("Tms", "T", 1),
            None => line,
        }
    });
    timed.collect()
}

fn conntrack(text: &str) -> String {
    let kept = text.split_inclusive('\n').filter(|line| !line.starts_with("conntrack v"));
    sorted(&kept.map(connection).collect::<String>())
}

/// `udp      17 29 src=…`: T for the seconds, N for ids.
fn connection(line: &str) -> String {
    let mut line = line.to_owned();
    let word = line.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_');
    let spaced = word.len() < line.len() && word.starts_with(' ');
    let number = word.trim_start_matches(' ');
    let seconds = number.trim_start_matches(is_digit);
    if spaced && seconds.len() < number.len() && seconds.starts_with(' ') {
        let after = seconds.get(1..).unwrap_or("").trim_start_matches(is_digit);
        if after.starts_with(' ') && after.len() + 1 < seconds.len() {
            let head = line.len() - seconds.len();
            line = format!("{} T{after}", line.get(..head).unwrap_or(""));
        }
    }
    let mut parts = line.split(" id=");
    let mut out = parts.next().unwrap_or("").to_owned();
    for part in parts {
        out.push_str(" id=");
        let rest = part.trim_start_matches(is_digit);
        out.push_str(if rest.len() < part.len() { "N" } else { "" });
        out.push_str(rest);
    }
    out
}

fn ipset(text: &str) -> String {
    let header = |line: &str| {
        let line = replace_after(line, "Size in memory: ", is_digit, "", "N").unwrap_or_else(|| line.to_owned());
        match line.split_once(" initval 0x") {
            Some((head, tail)) => format!("{head}{}", tail.trim_start_matches(|c: char| c.is_ascii_hexdigit())),
            None => line,
        }
    };
    let text = map_lines(text, header);
    let Some((head, members)) = text.split_once("Members:\n") else { return text };
    let mut members: Vec<String> = members.lines().map(member).collect();
    members.sort_unstable();
    format!("{head}Members:\n{}", members.join("\n"))
}

fn member(line: &str) -> String {
    match line.rsplit_once("timeout ") {
        Some((head, seconds)) if !seconds.is_empty() && seconds.chars().all(is_digit) => format!("{head}timeout T"),
        _ => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::normal;

    #[test]
    fn connections_are_sorted_and_their_seconds_and_ids_hidden() {
        let said = "udp      17 29 src=10.0.0.2 dst=10.0.0.1 sport=5 dport=6 mark=0 use=1\n\
                    icmp     1 3 src=10.0.0.2 dst=10.0.0.1 type=8 code=0 id=77 src=10.0.0.1 dst=10.0.0.2 type=0 code=0 id=77 mark=0 use=1\n\
                    conntrack v1.4.7 (conntrack-tools): 2 flow entries have been shown.\n";
        let expected = "icmp     1 T src=10.0.0.2 dst=10.0.0.1 type=8 code=0 id=N src=10.0.0.1 dst=10.0.0.2 type=0 code=0 id=N mark=0 use=1\n\
                        udp      17 T src=10.0.0.2 dst=10.0.0.1 sport=5 dport=6 mark=0 use=1";
        assert_eq!(normal("conntrack -L", said), expected);
    }

    #[test]
    fn addresses_of_links_are_hidden_but_not_the_special_ones() {
        let said = "    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff\n";
        assert_eq!(normal("ip link", said), "    link/ether MAC brd ff:ff:ff:ff:ff:ff\n");
    }

    #[test]
    fn times_of_ping_are_hidden() {
        let said = "PING a\n64 bytes from a: icmp_seq=1 ttl=64 time=0.045 ms\n\n--- a ping statistics ---\n\
                    1 packets transmitted, 1 received, 0% packet loss, time 0ms\nrtt min/avg/max/mdev = 0/0/0/0 ms\n";
        let expected = "PING a\n64 bytes from a: icmp_seq=1 ttl=64 time=T ms\n\n--- a ping statistics ---\n\
                        1 packets transmitted, 1 received, 0% packet loss, time T\n";
        assert_eq!(normal("ping -c 1 a", said), expected);
    }

    #[test]
    fn members_of_sets_are_sorted() {
        let said = "Name: a\nHeader: family inet bucketsize 12 initval 0x12ab34cd\nSize in memory: 440\nMembers:\n10.0.0.2 timeout 12\n10.0.0.1 timeout 3\n";
        let expected = "Name: a\nHeader: family inet bucketsize 12\nSize in memory: N\nMembers:\n10.0.0.1 timeout T\n10.0.0.2 timeout T";
        assert_eq!(normal("ipset list", said), expected);
    }
}
