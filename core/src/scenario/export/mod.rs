//! A scenario as something to take home: plain commands per node, or a script that builds it in network namespaces.
//!
//! Files come from strangers and the script runs as root, so only words of the lab's own tools get out, each quoted, and
//! nothing by which one of those tools would run another program (`ip netns exec`, `--modprobe`, …).

mod ip;
mod netns;

pub use ip::as_ip;
pub use netns::as_netns;

use super::NodeSpec;

/// Tools whose commands may leave the lab.
const TOOLS: [&str; 13] = [
    "ip",
    "iptables",
    "iptables-save",
    "ip6tables",
    "ip6tables-save",
    "ipset",
    "sysctl",
    "conntrack",
    "nstat",
    "ping",
    "sleep",
    "serve",
    "flow",
];
/// Objects of `ip` that only configure or show.
const OBJECTS: [&str; 6] = ["link", "address", "route", "rule", "neighbour", "nexthop"];

/// A command in the form in which it may stand in a shell script, or why it may not.
fn shell_words(node: &NodeSpec, command: &str) -> Result<String, &'static str> {
    let words = shlex::split(command).ok_or("unbalanced quotes")?;
    let Some((tool, rest)) = words.split_first() else { return Err("empty") };
    let tool = tool.rsplit('/').next().unwrap_or(tool);
    if tool.ends_with("-restore") {
        return Err("it reads a here-document: type its rules one by one");
    }
    if !TOOLS.contains(&tool) {
        return Err("not a tool of the lab");
    }
    if tool == "ip" && !ip_only_configures(rest) {
        return Err("ip with an option or object that could run something else");
    }
    if tool.contains("tables") && rest.iter().any(|word| word == "-M" || word.starts_with("--modp")) {
        return Err("--modprobe would run a program");
    }
    if tool == "sysctl" && rest.iter().any(|word| word.starts_with('-') && word != "-w" && word != "-n" && word != "-q") {
        return Err("sysctl with an option that reads files");
    }
    if tool == "ipset"
        && rest.iter().any(|word| word.starts_with("-f") || word.starts_with("-o") || word.starts_with("--file"))
    {
        return Err("ipset with an option that reads files");
    }
    let mut out = vec![tool.to_owned()];
    let mut before = "";
    for word in rest {
        let named = matches!(before, "table" | "lookup").then(|| node.tables.get(word)).flatten();
        let word_out = named.map_or_else(|| word.clone(), u32::to_string);
        out.push(shlex::try_quote(&word_out).map_err(|_| "a word with a NUL byte")?.into_owned());
        before = word;
    }
    Ok(out.join(" "))
}

fn ip_only_configures(words: &[String]) -> bool {
    let options = [
        "-4", "-6", "-o", "-s", "-d", "-j", "-p", "-br", "-brief", "-oneline", "-stats", "-details", "-json", "-pretty",
        "-N",
    ];
    let mut rest = words.iter().skip_while(|word| options.contains(&word.as_str()));
    rest.next().is_some_and(|object| {
        !object.is_empty() && OBJECTS.iter().any(|known| known.starts_with(object.as_str()) || *known == object)
    }) || words.first().is_some_and(|object| object == "neigh" || object == "neighbor")
}

/// Set-up lines of a node, continued lines joined, comments kept as they are.
fn lines(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut open = String::new();
    for line in text.lines().map(str::trim) {
        if open.is_empty() && line.is_empty() {
            continue;
        }
        match line.strip_suffix('\\') {
            Some(part) => open.push_str(&format!("{} ", part.trim_end())),
            None => {
                open.push_str(line);
                out.push(std::mem::take(&mut open));
            }
        }
    }
    if !open.is_empty() {
        out.push(open);
    }
    out
}

/// A comment line that cannot end early.
fn comment(text: &str) -> String {
    format!("# {}", text.replace(['\n', '\r'], " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node() -> NodeSpec {
        NodeSpec {
            name: "r".to_owned(),
            kind: "router".to_owned(),
            kernel: None,
            at: None,
            tables: [("lb".to_owned(), 150)].into(),
            setup: String::new(),
        }
    }

    #[test]
    fn nothing_foreign_gets_into_a_script() {
        for command in [
            "rm -rf /",
            "ip netns exec x rm -rf /",
            "ip -batch /etc/passwd",
            "ip -n x link",
            "iptables --modprobe=/bin/sh -L",
            "sysctl -p /etc/passwd",
            "ipset restore -file /etc/passwd",
        ] {
            assert!(shell_words(&node(), command).is_err(), "{command}");
        }
        assert_eq!(shell_words(&node(), "ip route show 'a;b' $(x)").as_deref(), Ok("ip route show 'a;b' '$(x)'"));
    }

    #[test]
    fn names_of_tables_become_numbers() {
        assert_eq!(shell_words(&node(), "/sbin/ip rule add prio 1 table lb").as_deref(), Ok("ip rule add prio 1 table 150"));
    }
}
