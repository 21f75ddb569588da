//! SNMP counters (Linux: net/ipv4/proc.c, /proc/net/snmp and /proc/net/netstat), by nstat's names.
//!
//! Left to others: when to count. What the lab never counts (IPv6, UDP-Lite, MPTCP) is listed by `nstat -az` as 0 and has
//! no counter here.

use super::Node;

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
    UdpMemErrors, TcpExtSyncookiesSent, TcpExtSyncookiesRecv, TcpExtSyncookiesFailed, TcpExtEmbryonicRsts,
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
}

/// ICMP types that are counted apart (IcmpMsgInType3 and the like).
const ICMP_TYPES: usize = 19;

impl Default for Counters {
    fn default() -> Self {
        Self { values: [0; Counter::ALL.len()], icmp_in: [0; ICMP_TYPES], icmp_out: [0; ICMP_TYPES] }
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

/// Every counter with its value, in the order of /proc/net/snmp and netstat as nstat lists them.
pub fn all(node: &Node) -> Vec<(String, u64)> {
    let mut list = Vec::with_capacity(Counter::ALL.len());
    for counter in Counter::ALL {
        if *counter == Counter::TcpActiveOpens {
            list.extend(icmp_types(&node.counters));
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
