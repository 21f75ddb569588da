//! `nstat` (iproute2: misc/nstat.c): the counters of /proc/net/snmp and netstat by their joined names.
//!
//! Left out: the differences since the last call, which nstat keeps in a file; only `-a` is modelled.

use super::{Answer, Kernel};
use crate::base::glob::glob;

/// Runs `nstat` with the words after its name.
#[inline(never)] // web/later.txt
pub fn run(argv: &[&str], kernel: &dyn Kernel) -> Answer {
    let (mut absolute, mut zeros, mut silent, mut json) = (false, false, false, false);
    let mut patterns = Vec::new();
    for word in argv {
        let Some(letters) = word.strip_prefix('-').filter(|letters| !letters.is_empty()) else {
            patterns.push(*word);
            continue;
        };
        let letters = match letters.strip_prefix('-') {
            Some("ignore" | "reset" | "noupdate") => "s",
            Some("zeros") => "z",
            Some("nooutput") => "n",
            Some("json") => "j",
            Some(other) => return Answer::not_modelled(format_args!("nstat --{other}")),
            None => letters,
        };
        for letter in letters.chars() {
            match letter {
                'a' => absolute = true,
                'z' => zeros = true,
                'n' => silent = true,
                'j' => json = true,
                's' | 'r' => {}
                'V' => return Answer::ok("nstat utility, iproute2-6.1.0\n"),
                other => return Answer::not_modelled(format_args!("nstat -{other}")),
            }
        }
    }
    if silent {
        return Answer::default();
    }
    if !absolute || json {
        return Answer::not_modelled(if json { "nstat -j" } else { "nstat without -a" });
    }
    let chosen = |name: &str| patterns.is_empty() || patterns.iter().any(|pattern| matches(pattern, name));
    let mut out = "#kernel\n".to_owned();
    for (name, value) in all(kernel) {
        if (zeros || value > 0) && chosen(&name) {
            out.push_str(&format!("{name:<32}{value:<16}{:>6}\n", "0.0"));
        }
    }
    Answer::ok(out)
}

/// A pattern fits whatever the case.
fn matches(pattern: &str, name: &str) -> bool {
    glob(&pattern.to_ascii_lowercase(), &name.to_ascii_lowercase())
}

/// Every counter in nstat's order, those too that the lab never counts.
fn all(kernel: &dyn Kernel) -> Vec<(String, u64)> {
    let mut list = Vec::new();
    let never = |names: &[&str]| -> Vec<(String, u64)> { names.iter().map(|name| ((*name).to_owned(), 0)).collect() };
    for (name, value) in kernel.counters() {
        match name.as_str() {
            "Ip6InReceives" => list.extend(never(&NEVER_UDPLITE)),
            "TcpExtSyncookiesSent" => list.extend(never(&NEVER_UDPLITE6)),
            _ => {}
        }
        list.push((name, value));
    }
    list.extend(never(&NEVER_AT_THE_END));
    list
}

/// In IPv4's file and in IPv6's.
#[rustfmt::skip]
const NEVER_UDPLITE: [&str; 9] = [
    "UdpLiteInDatagrams", "UdpLiteNoPorts", "UdpLiteInErrors", "UdpLiteOutDatagrams", "UdpLiteRcvbufErrors",
    "UdpLiteSndbufErrors", "UdpLiteInCsumErrors", "UdpLiteIgnoredMulti", "UdpLiteMemErrors",
];
#[rustfmt::skip]
const NEVER_UDPLITE6: [&str; 8] = [
    "UdpLite6InDatagrams", "UdpLite6NoPorts", "UdpLite6InErrors", "UdpLite6OutDatagrams", "UdpLite6RcvbufErrors",
    "UdpLite6SndbufErrors", "UdpLite6InCsumErrors", "UdpLite6MemErrors",
];

#[rustfmt::skip]
const NEVER_AT_THE_END: [&str; 76] = [
    "MPTcpExtMPCapableSYNRX", "MPTcpExtMPCapableSYNTX", "MPTcpExtMPCapableSYNACKRX", "MPTcpExtMPCapableACKRX",
    "MPTcpExtMPCapableFallbackACK", "MPTcpExtMPCapableFallbackSYNACK", "MPTcpExtMPCapableSYNTXDrop",
    "MPTcpExtMPCapableSYNTXDisabled", "MPTcpExtMPCapableEndpAttempt", "MPTcpExtMPFallbackTokenInit",
    "MPTcpExtMPTCPRetrans", "MPTcpExtMPJoinNoTokenFound", "MPTcpExtMPJoinSynRx", "MPTcpExtMPJoinSynBackupRx",
    "MPTcpExtMPJoinSynAckRx", "MPTcpExtMPJoinSynAckBackupRx", "MPTcpExtMPJoinSynAckHMacFailure", "MPTcpExtMPJoinAckRx",
    "MPTcpExtMPJoinAckHMacFailure", "MPTcpExtMPJoinRejected", "MPTcpExtMPJoinSynTx", "MPTcpExtMPJoinSynTxCreatSkErr",
    "MPTcpExtMPJoinSynTxBindErr", "MPTcpExtMPJoinSynTxConnectErr", "MPTcpExtDSSNotMatching",
    "MPTcpExtDSSCorruptionFallback", "MPTcpExtDSSCorruptionReset", "MPTcpExtInfiniteMapTx", "MPTcpExtInfiniteMapRx",
    "MPTcpExtDSSNoMatchTCP", "MPTcpExtDataCsumErr", "MPTcpExtOFOQueueTail", "MPTcpExtOFOQueue", "MPTcpExtOFOMerge",
    "MPTcpExtNoDSSInWindow", "MPTcpExtDuplicateData", "MPTcpExtAddAddr", "MPTcpExtAddAddrTx", "MPTcpExtAddAddrTxDrop",
    "MPTcpExtEchoAdd", "MPTcpExtEchoAddTx", "MPTcpExtEchoAddTxDrop", "MPTcpExtPortAdd", "MPTcpExtAddAddrDrop",
    "MPTcpExtMPJoinPortSynRx", "MPTcpExtMPJoinPortSynAckRx", "MPTcpExtMPJoinPortAckRx", "MPTcpExtMismatchPortSynRx",
    "MPTcpExtMismatchPortAckRx", "MPTcpExtRmAddr", "MPTcpExtRmAddrDrop", "MPTcpExtRmAddrTx", "MPTcpExtRmAddrTxDrop",
    "MPTcpExtRmSubflow", "MPTcpExtMPPrioTx", "MPTcpExtMPPrioRx", "MPTcpExtMPFailTx", "MPTcpExtMPFailRx",
    "MPTcpExtMPFastcloseTx", "MPTcpExtMPFastcloseRx", "MPTcpExtMPRstTx", "MPTcpExtMPRstRx", "MPTcpExtSubflowStale",
    "MPTcpExtSubflowRecover", "MPTcpExtSndWndShared", "MPTcpExtRcvWndShared", "MPTcpExtRcvWndConflictUpdate",
    "MPTcpExtRcvWndConflict", "MPTcpExtMPCurrEstab", "MPTcpExtBlackhole", "MPTcpExtMPCapableDataFallback",
    "MPTcpExtMD5SigFallback", "MPTcpExtDssFallback", "MPTcpExtSimultConnectFallback", "MPTcpExtFallbackFailed",
    "MPTcpExtWinProbe",
];
