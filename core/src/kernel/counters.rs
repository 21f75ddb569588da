//! SNMP counters (Linux: net/ipv4/proc.c, net/ipv6/proc.c; /proc/net/snmp, snmp6 and netstat), by nstat's names.
//!
//! Left to others: when to count. What the lab never counts (UDP-Lite, MPTCP) is listed by `nstat -az` as 0 and has
//! no counter here.

use super::Node;
use litemap::LiteMap;

macro_rules! counters {
    ($( $name:ident, )*) => {
        /// A counter, by nstat's name.
        #[allow(missing_docs)] // each is its own name: RFC 4293, RFC 4022, RFC 4113, include/uapi/linux/snmp.h
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Counter {
            $( $name, )*
        }

        impl Counter {
            /// All of them, in nstat's order.
            pub const ALL: &'static [Counter] = &[ $( Counter::$name, )* ];

            /// nstat's name.
            pub const fn name(self) -> &'static str {
                match self {
                    $( Counter::$name => stringify!($name), )*
                }
            }
        }
    };
}

counters! {
    IpInReceives, IpInHdrErrors, IpInAddrErrors, IpForwDatagrams, IpInUnknownProtos, IpInDiscards, IpInDelivers,
    IpOutRequests, IpOutDiscards, IpOutNoRoutes, IpReasmTimeout, IpReasmReqds, IpReasmOKs, IpReasmFails,
    IpFragOKs, IpFragFails, IpFragCreates, IpOutTransmits, IcmpInMsgs, IcmpInErrors, IcmpInCsumErrors,
    IcmpInDestUnreachs, IcmpInTimeExcds, IcmpInParmProbs, IcmpInSrcQuenchs, IcmpInRedirects, IcmpInEchos,
    IcmpInEchoReps, IcmpInTimestamps, IcmpInTimestampReps, IcmpInAddrMasks, IcmpInAddrMaskReps, IcmpOutMsgs,
    IcmpOutErrors, IcmpOutRateLimitGlobal, IcmpOutRateLimitHost, IcmpOutDestUnreachs, IcmpOutTimeExcds,
    IcmpOutParmProbs, IcmpOutSrcQuenchs, IcmpOutRedirects, IcmpOutEchos, IcmpOutEchoReps, IcmpOutTimestamps,
    IcmpOutTimestampReps, IcmpOutAddrMasks, IcmpOutAddrMaskReps, TcpActiveOpens, TcpPassiveOpens, TcpAttemptFails,
    TcpEstabResets, TcpInSegs, TcpOutSegs, TcpRetransSegs, TcpInErrs, TcpOutRsts, TcpInCsumErrors, UdpInDatagrams,
    UdpNoPorts, UdpInErrors, UdpOutDatagrams, UdpRcvbufErrors, UdpSndbufErrors, UdpInCsumErrors, UdpIgnoredMulti,
    UdpMemErrors,
    Ip6InReceives, Ip6InHdrErrors, Ip6InTooBigErrors, Ip6InNoRoutes, Ip6InAddrErrors, Ip6InUnknownProtos,
    Ip6InTruncatedPkts, Ip6InDiscards, Ip6InDelivers, Ip6OutForwDatagrams, Ip6OutRequests, Ip6OutDiscards,
    Ip6OutNoRoutes, Ip6ReasmTimeout, Ip6ReasmReqds, Ip6ReasmOKs, Ip6ReasmFails, Ip6FragOKs, Ip6FragFails,
    Ip6FragCreates, Ip6InMcastPkts, Ip6OutMcastPkts, Ip6InOctets, Ip6OutOctets, Ip6InMcastOctets, Ip6OutMcastOctets,
    Ip6InBcastOctets, Ip6OutBcastOctets, Ip6InNoECTPkts, Ip6InECT1Pkts, Ip6InECT0Pkts, Ip6InCEPkts, Ip6OutTransmits,
    Icmp6InMsgs, Icmp6InErrors, Icmp6OutMsgs, Icmp6OutErrors, Icmp6InCsumErrors, Icmp6OutRateLimitHost,
    Icmp6InDestUnreachs, Icmp6InPktTooBigs, Icmp6InTimeExcds, Icmp6InParmProblems, Icmp6InEchos, Icmp6InEchoReplies,
    Icmp6InGroupMembQueries, Icmp6InGroupMembResponses, Icmp6InGroupMembReductions, Icmp6InRouterSolicits,
    Icmp6InRouterAdvertisements, Icmp6InNeighborSolicits, Icmp6InNeighborAdvertisements, Icmp6InRedirects,
    Icmp6InMLDv2Reports, Icmp6OutDestUnreachs, Icmp6OutPktTooBigs, Icmp6OutTimeExcds, Icmp6OutParmProblems,
    Icmp6OutEchos, Icmp6OutEchoReplies, Icmp6OutGroupMembQueries, Icmp6OutGroupMembResponses,
    Icmp6OutGroupMembReductions, Icmp6OutRouterSolicits, Icmp6OutRouterAdvertisements, Icmp6OutNeighborSolicits,
    Icmp6OutNeighborAdvertisements, Icmp6OutRedirects, Icmp6OutMLDv2Reports, Udp6InDatagrams, Udp6NoPorts,
    Udp6InErrors, Udp6OutDatagrams, Udp6RcvbufErrors, Udp6SndbufErrors, Udp6InCsumErrors, Udp6IgnoredMulti,
    Udp6MemErrors,
    TcpExtSyncookiesSent, TcpExtSyncookiesRecv, TcpExtSyncookiesFailed, TcpExtEmbryonicRsts,
    TcpExtPruneCalled, TcpExtRcvPruned, TcpExtOfoPruned, TcpExtOutOfWindowIcmps, TcpExtLockDroppedIcmps,
    TcpExtArpFilter, TcpExtTW, TcpExtTWRecycled, TcpExtTWKilled, TcpExtPAWSActive, TcpExtPAWSEstab,
    TcpExtBeyondWindow, TcpExtTSEcrRejected, TcpExtPAWSOldAck, TcpExtPAWSTimewait, TcpExtDelayedACKs,
    TcpExtDelayedACKLocked, TcpExtDelayedACKLost, TcpExtListenOverflows, TcpExtListenDrops, TcpExtTCPHPHits,
    TcpExtTCPPureAcks, TcpExtTCPHPAcks, TcpExtTCPRenoRecovery, TcpExtTCPSackRecovery, TcpExtTCPSACKReneging,
    TcpExtTCPSACKReorder, TcpExtTCPRenoReorder, TcpExtTCPTSReorder, TcpExtTCPFullUndo, TcpExtTCPPartialUndo,
    TcpExtTCPDSACKUndo, TcpExtTCPLossUndo, TcpExtTCPLostRetransmit, TcpExtTCPRenoFailures, TcpExtTCPSackFailures,
    TcpExtTCPLossFailures, TcpExtTCPFastRetrans, TcpExtTCPSlowStartRetrans, TcpExtTCPTimeouts,
    TcpExtTCPLossProbes, TcpExtTCPLossProbeRecovery, TcpExtTCPRenoRecoveryFail, TcpExtTCPSackRecoveryFail,
    TcpExtTCPRcvCollapsed, TcpExtTCPBacklogCoalesce, TcpExtTCPDSACKOldSent, TcpExtTCPDSACKOfoSent,
    TcpExtTCPDSACKRecv, TcpExtTCPDSACKOfoRecv, TcpExtTCPAbortOnData, TcpExtTCPAbortOnClose,
    TcpExtTCPAbortOnMemory, TcpExtTCPAbortOnTimeout, TcpExtTCPAbortOnLinger, TcpExtTCPAbortFailed,
    TcpExtTCPMemoryPressures, TcpExtTCPMemoryPressuresChrono, TcpExtTCPSACKDiscard, TcpExtTCPDSACKIgnoredOld,
    TcpExtTCPDSACKIgnoredNoUndo, TcpExtTCPSpuriousRTOs, TcpExtTCPMD5NotFound, TcpExtTCPMD5Unexpected,
    TcpExtTCPMD5Failure, TcpExtTCPSackShifted, TcpExtTCPSackMerged, TcpExtTCPSackShiftFallback,
    TcpExtTCPBacklogDrop, TcpExtPFMemallocDrop, TcpExtTCPMinTTLDrop, TcpExtTCPDeferAcceptDrop,
    TcpExtIPReversePathFilter, TcpExtTCPTimeWaitOverflow, TcpExtTCPReqQFullDoCookies, TcpExtTCPReqQFullDrop,
    TcpExtTCPRetransFail, TcpExtTCPRcvCoalesce, TcpExtTCPOFOQueue, TcpExtTCPOFODrop, TcpExtTCPOFOMerge,
    TcpExtTCPChallengeACK, TcpExtTCPSYNChallenge, TcpExtTCPFastOpenActive, TcpExtTCPFastOpenActiveFail,
    TcpExtTCPFastOpenPassive, TcpExtTCPFastOpenPassiveFail, TcpExtTCPFastOpenListenOverflow,
    TcpExtTCPFastOpenCookieReqd, TcpExtTCPFastOpenBlackhole, TcpExtTCPSpuriousRtxHostQueues,
    TcpExtBusyPollRxPackets, TcpExtTCPAutoCorking, TcpExtTCPFromZeroWindowAdv, TcpExtTCPToZeroWindowAdv,
    TcpExtTCPWantZeroWindowAdv, TcpExtTCPSynRetrans, TcpExtTCPOrigDataSent, TcpExtTCPHystartTrainDetect,
    TcpExtTCPHystartTrainCwnd, TcpExtTCPHystartDelayDetect, TcpExtTCPHystartDelayCwnd, TcpExtTCPACKSkippedSynRecv,
    TcpExtTCPACKSkippedPAWS, TcpExtTCPACKSkippedSeq, TcpExtTCPACKSkippedFinWait2, TcpExtTCPACKSkippedTimeWait,
    TcpExtTCPACKSkippedChallenge, TcpExtTCPWinProbe, TcpExtTCPKeepAlive, TcpExtTCPMTUPFail, TcpExtTCPMTUPSuccess,
    TcpExtTCPDelivered, TcpExtTCPDeliveredCE, TcpExtTCPAckCompressed, TcpExtTCPZeroWindowDrop, TcpExtTCPRcvQDrop,
    TcpExtTCPWqueueTooBig, TcpExtTCPFastOpenPassiveAltKey, TcpExtTcpTimeoutRehash, TcpExtTcpDuplicateDataRehash,
    TcpExtTCPDSACKRecvSegs, TcpExtTCPDSACKIgnoredDubious, TcpExtTCPMigrateReqSuccess, TcpExtTCPMigrateReqFailure,
    TcpExtTCPPLBRehash, TcpExtTCPAORequired, TcpExtTCPAOBad, TcpExtTCPAOKeyNotFound, TcpExtTCPAOGood,
    TcpExtTCPAODroppedIcmps, IpExtInNoRoutes, IpExtInTruncatedPkts, IpExtInMcastPkts, IpExtOutMcastPkts,
    IpExtInBcastPkts, IpExtOutBcastPkts, IpExtInOctets, IpExtOutOctets, IpExtInMcastOctets, IpExtOutMcastOctets,
    IpExtInBcastOctets, IpExtOutBcastOctets, IpExtInCsumErrors, IpExtInNoECTPkts, IpExtInECT1Pkts,
    IpExtInECT0Pkts, IpExtInCEPkts, IpExtReasmOverlaps,
}

/// The counters of one node.
#[derive(Clone, Debug)]
pub struct Counters {
    values: [u64; Counter::ALL.len()],
    icmp_in: [u64; ICMP_TYPES],
    icmp_out: [u64; ICMP_TYPES],
    /// By type of ICMPv6: received, sent.
    icmp6: LiteMap<u8, [u64; 2]>,
}

/// ICMP types that are counted apart (IcmpMsgInType3 and the like).
const ICMP_TYPES: usize = 19;

impl Default for Counters {
    fn default() -> Self {
        Self { values: [0; Counter::ALL.len()], icmp_in: [0; ICMP_TYPES], icmp_out: [0; ICMP_TYPES], icmp6: LiteMap::new() }
    }
}

impl Counters {
    /// Counts one.
    #[inline]
    pub fn add(&mut self, counter: Counter) {
        self.add_many(counter, 1);
    }

    /// Counts `amount`.
    #[inline]
    pub fn add_many(&mut self, counter: Counter, amount: u64) {
        if let Some(value) = self.values.get_mut(counter as usize) {
            *value = value.wrapping_add(amount);
        }
    }

    /// The value of a counter.
    #[inline]
    pub fn get(&self, counter: Counter) -> u64 {
        self.values.get(counter as usize).copied().unwrap_or(0)
    }

    /// An ICMP message came in: IcmpInMsgs, IcmpMsgInTypeN, and the counter of its type.
    pub fn icmp_received(&mut self, kind: u8) {
        self.add(Counter::IcmpInMsgs);
        count_type(&mut self.icmp_in, kind);
        if let Some((counter, _)) = of_icmp_type(kind) {
            self.add(counter);
        }
    }

    /// An ICMP message was made here: IcmpOutMsgs, IcmpMsgOutTypeN, and the counter of its type.
    pub fn icmp_sent(&mut self, kind: u8) {
        self.add(Counter::IcmpOutMsgs);
        count_type(&mut self.icmp_out, kind);
        if let Some((_, counter)) = of_icmp_type(kind) {
            self.add(counter);
        }
    }

    /// The same for ICMPv6: Icmp6InMsgs, Icmp6InTypeN, and the counter of its type.
    pub fn icmp6_received(&mut self, kind: u8) {
        self.add(Counter::Icmp6InMsgs);
        self.icmp6.entry(kind).or_insert([0, 0])[0] += 1;
        if let Some((counter, _)) = of_icmp6_type(kind) {
            self.add(counter);
        }
    }

    /// An ICMPv6 message was made here.
    pub fn icmp6_sent(&mut self, kind: u8) {
        self.add(Counter::Icmp6OutMsgs);
        self.icmp6.entry(kind).or_insert([0, 0])[1] += 1;
        if let Some((_, counter)) = of_icmp6_type(kind) {
            self.add(counter);
        }
    }
}

fn count_type(types: &mut [u64; ICMP_TYPES], kind: u8) {
    if let Some(value) = types.get_mut(usize::from(kind)) {
        *value = value.wrapping_add(1);
    }
}

/// The counters of an ICMP type: received, sent.
const fn of_icmp_type(kind: u8) -> Option<(Counter, Counter)> {
    Some(match kind {
        0 => (Counter::IcmpInEchoReps, Counter::IcmpOutEchoReps),
        3 => (Counter::IcmpInDestUnreachs, Counter::IcmpOutDestUnreachs),
        4 => (Counter::IcmpInSrcQuenchs, Counter::IcmpOutSrcQuenchs),
        5 => (Counter::IcmpInRedirects, Counter::IcmpOutRedirects),
        8 => (Counter::IcmpInEchos, Counter::IcmpOutEchos),
        11 => (Counter::IcmpInTimeExcds, Counter::IcmpOutTimeExcds),
        12 => (Counter::IcmpInParmProbs, Counter::IcmpOutParmProbs),
        13 => (Counter::IcmpInTimestamps, Counter::IcmpOutTimestamps),
        14 => (Counter::IcmpInTimestampReps, Counter::IcmpOutTimestampReps),
        17 => (Counter::IcmpInAddrMasks, Counter::IcmpOutAddrMasks),
        18 => (Counter::IcmpInAddrMaskReps, Counter::IcmpOutAddrMaskReps),
        _ => return None,
    })
}

/// The counters of an ICMPv6 type: received, sent.
const fn of_icmp6_type(kind: u8) -> Option<(Counter, Counter)> {
    Some(match kind {
        1 => (Counter::Icmp6InDestUnreachs, Counter::Icmp6OutDestUnreachs),
        2 => (Counter::Icmp6InPktTooBigs, Counter::Icmp6OutPktTooBigs),
        3 => (Counter::Icmp6InTimeExcds, Counter::Icmp6OutTimeExcds),
        4 => (Counter::Icmp6InParmProblems, Counter::Icmp6OutParmProblems),
        128 => (Counter::Icmp6InEchos, Counter::Icmp6OutEchos),
        129 => (Counter::Icmp6InEchoReplies, Counter::Icmp6OutEchoReplies),
        130 => (Counter::Icmp6InGroupMembQueries, Counter::Icmp6OutGroupMembQueries),
        131 => (Counter::Icmp6InGroupMembResponses, Counter::Icmp6OutGroupMembResponses),
        132 => (Counter::Icmp6InGroupMembReductions, Counter::Icmp6OutGroupMembReductions),
        133 => (Counter::Icmp6InRouterSolicits, Counter::Icmp6OutRouterSolicits),
        134 => (Counter::Icmp6InRouterAdvertisements, Counter::Icmp6OutRouterAdvertisements),
        135 => (Counter::Icmp6InNeighborSolicits, Counter::Icmp6OutNeighborSolicits),
        136 => (Counter::Icmp6InNeighborAdvertisements, Counter::Icmp6OutNeighborAdvertisements),
        137 => (Counter::Icmp6InRedirects, Counter::Icmp6OutRedirects),
        143 => (Counter::Icmp6InMLDv2Reports, Counter::Icmp6OutMLDv2Reports),
        _ => return None,
    })
}

/// Every counter with its value, in the order of /proc/net/snmp and netstat as nstat lists them.
#[inline(never)] // web/later.txt
pub fn all(node: &Node) -> Vec<(String, u64)> {
    let mut list = Vec::with_capacity(Counter::ALL.len());
    for counter in Counter::ALL {
        match counter {
            Counter::TcpActiveOpens => list.extend(icmp_types(&node.counters)),
            Counter::Udp6InDatagrams => list.extend(icmp6_types(&node.counters)),
            _ => {}
        }
        list.push((counter.name().to_owned(), node.counters.get(*counter)));
    }
    list
}

/// IcmpMsgInTypeN and IcmpMsgOutTypeN: only those that were counted exist.
fn icmp_types(counters: &Counters) -> Vec<(String, u64)> {
    let name = |way: &str, kind: usize| format!("IcmpMsg{way}Type{kind}");
    let listed = |way: &'static str, types: &[u64; ICMP_TYPES]| -> Vec<(String, u64)> {
        types.iter().enumerate().filter(|(_, n)| **n > 0).map(|(kind, n)| (name(way, kind), *n)).collect()
    };
    let mut list = listed("In", &counters.icmp_in);
    list.extend(listed("Out", &counters.icmp_out));
    list
}

/// Icmp6InTypeN and Icmp6OutTypeN: only those that were counted exist.
fn icmp6_types(counters: &Counters) -> Vec<(String, u64)> {
    let listed = |way: usize, word: &'static str| {
        let counted = counters.icmp6.iter().filter(move |(_, n)| n[way] > 0);
        counted.map(move |(kind, n)| (format!("Icmp6{word}Type{kind}"), n[way]))
    };
    listed(0, "In").chain(listed(1, "Out")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_icmp_message_is_counted_under_its_type() {
        let mut counters = Counters::default();
        counters.icmp_sent(3);
        counters.icmp_sent(3);
        assert_eq!(counters.get(Counter::IcmpOutMsgs), 2);
        assert_eq!(counters.get(Counter::IcmpOutDestUnreachs), 2);
        assert_eq!(icmp_types(&counters), [("IcmpMsgOutType3".to_owned(), 2)]);
    }
}
