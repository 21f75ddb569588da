//! `hoplab export --as pcapng`: tshark reads each scenario's capture without an error, checksums good, frames at their interfaces,
//! reasons as comments. Says that it was skipped where there is no tshark.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Fields that are asked for, one column each.
const FIELDS: [&str; 7] = [
    "frame.interface_name",
    "frame.comment",
    "ip.checksum.status",
    "tcp.checksum.status",
    "udp.checksum.status",
    "icmp.checksum.status",
    "icmpv6.checksum.status",
];
/// What tshark calls a checksum that does not fit; an inner header's stands behind the outer one's.
const BAD: &str = "0";

fn scenarios() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../scenarios");
    let files = std::fs::read_dir(folder).expect("scenarios/ is there").flatten().map(|entry| entry.path());
    files.filter(|file| file.extension().is_some_and(|end| end == "toml")).collect()
}

/// One row a frame, one text a field.
fn read_with_tshark(scenario: &Path) -> Vec<Vec<String>> {
    let mut hoplab = Command::new(env!("CARGO_BIN_EXE_hoplab"));
    let file = std::env::temp_dir().join(format!(
        "hoplab-{}-{}.pcapng",
        std::process::id(),
        scenario.file_stem().unwrap().display()
    ));
    let out = std::fs::File::create(&file).expect("a file for the capture");
    let made = hoplab.arg("export").arg(scenario).args(["--as", "pcapng"]).stdout(out).status().expect("hoplab runs");
    assert!(made.success(), "{}", scenario.display());
    let mut tshark = Command::new("tshark");
    tshark.arg("-r").arg(&file).args(["-T", "fields", "-E", "separator=/t", "-E", "aggregator=;"]);
    // The lab's data is no protocol's: on a known port it would be called malformed.
    tshark.args(["-d", "udp.port==1-65535,data", "-d", "tcp.port==1-65535,data"]);
    for protocol in ["ip", "tcp", "udp"] {
        tshark.args(["-o", &format!("{protocol}.check_checksum:TRUE")]);
    }
    tshark.args(FIELDS.iter().chain(&["_ws.malformed"]).flat_map(|field| ["-e", field]));
    let read = tshark.stderr(Stdio::piped()).output().expect("tshark runs");
    std::fs::remove_file(&file).expect("the capture goes");
    let complaint = String::from_utf8_lossy(&read.stderr);
    assert!(read.status.success() && !complaint.contains("appears"), "{}: {complaint}", scenario.display());
    let text = String::from_utf8_lossy(&read.stdout);
    text.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

#[test]
fn tshark_reads_every_scenarios_capture() {
    if Command::new("tshark").arg("--version").output().is_err() {
        eprintln!("skipped: no tshark");
        return;
    }
    for scenario in scenarios() {
        let frames = read_with_tshark(&scenario);
        let name = scenario.display();
        assert!(frames.len() > 10, "{name}: {} frames", frames.len());
        for (number, frame) in (1..).zip(&frames) {
            assert!(frame[0].contains(':'), "{name}, frame {number}: interface {:?}", frame[0]);
            let sums = frame[2..7].iter().flat_map(|column| column.split(';'));
            assert!(!sums.into_iter().any(|sum| sum == BAD), "{name}, frame {number}: a bad checksum: {frame:?}");
            assert_eq!(frame[7], "", "{name}, frame {number}: malformed");
        }
        let with_reason = frames.iter().filter(|frame| frame[1].contains("next hop") || frame[1].contains("main:")).count();
        assert!(with_reason > 0, "{name}: no frame says why it goes its way");
    }
}
