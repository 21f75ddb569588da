# kernel: 6.18
r$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
h$ ip link add eth0 type veth peer name lan0 netns r
h$ ip addr add 192.168.0.3/24 dev eth0
h$ ip addr add 192.168.1.3/24 dev eth0
h$ ip link set eth0 up
h$ ip link set lo up
r$ ip addr add 192.168.0.1/24 dev lan0
r$ ip addr add 192.168.1.1/24 dev lan0
r$ ip link set lan0 up
r$ ip link add wan0 type veth peer name eth0 netns w
r$ ip addr add 10.0.0.2/24 dev wan0
r$ ip link set wan0 up
w$ ip addr add 10.0.0.1/24 dev eth0
w$ ip link set eth0 up
w$ ip link set lo up
w$ ip addr add 198.51.100.10/32 dev lo
w$ ip route add 192.168.0.0/16 via 10.0.0.2
w$ serve udp 53
h$ ip route add default via 192.168.0.1
h$ ip neigh add 192.168.0.2 lladdr 02:00:00:00:00:02 dev eth0
r$ ip neigh add 192.168.0.2 lladdr 02:00:00:00:00:02 dev lan0
r$ ip route add 203.0.113.0/24 via 192.168.0.2
r$ ip route add 198.51.100.0/24 via 10.0.0.1
h$ sysctl -w net.ipv4.neigh.eth0.delay_first_probe_time=60
net.ipv4.neigh.eth0.delay_first_probe_time = 60
r$ sysctl -w net.ipv4.neigh.lan0.delay_first_probe_time=60
net.ipv4.neigh.lan0.delay_first_probe_time = 60
r$ sysctl -w net.ipv4.neigh.wan0.delay_first_probe_time=60
net.ipv4.neigh.wan0.delay_first_probe_time = 60
w$ sysctl -w net.ipv4.neigh.eth0.delay_first_probe_time=60
net.ipv4.neigh.eth0.delay_first_probe_time = 60
h$ capture start
h$ flow udp 203.0.113.1 53 --sport 3001 --timeout 0.3
timeout
[1]
h$ flow udp 203.0.113.1 53 --sport 3002 --timeout 0.3
timeout
[1]
h$ sleep 0.1
h$ flow udp 203.0.113.2 53 --sport 3003 --from 192.168.1.3 --timeout 0.3
timeout
[1]
h$ ip route get 203.0.113.2 from 192.168.1.3
203.0.113.2 from 192.168.1.3 via 192.168.0.1 dev eth0 uid 0 
    cache 
h$ sysctl -w net.ipv4.conf.all.accept_redirects=0
net.ipv4.conf.all.accept_redirects = 0
h$ sysctl -w net.ipv4.conf.eth0.accept_redirects=0
net.ipv4.conf.eth0.accept_redirects = 0
h$ flow udp 203.0.113.3 53 --sport 3004 --timeout 0.3
timeout
[1]
h$ ip route get 203.0.113.3
203.0.113.3 via 192.168.0.1 dev eth0 src 192.168.0.3 uid 0 
    cache 
h$ sysctl -w net.ipv4.conf.eth0.accept_redirects=1
net.ipv4.conf.eth0.accept_redirects = 1
h$ sysctl -w net.ipv4.conf.all.shared_media=0
net.ipv4.conf.all.shared_media = 0
h$ sysctl -w net.ipv4.conf.eth0.shared_media=0
net.ipv4.conf.eth0.shared_media = 0
h$ flow udp 203.0.113.4 53 --sport 3005 --timeout 0.3
timeout
[1]
h$ ip route get 203.0.113.4
203.0.113.4 via 192.168.0.1 dev eth0 src 192.168.0.3 uid 0 
    cache 
h$ sysctl -w net.ipv4.conf.all.secure_redirects=0
net.ipv4.conf.all.secure_redirects = 0
h$ sysctl -w net.ipv4.conf.eth0.secure_redirects=0
net.ipv4.conf.eth0.secure_redirects = 0
h$ flow udp 203.0.113.5 53 --sport 3006 --timeout 0.3
timeout
[1]
h$ ip route get 203.0.113.5
203.0.113.5 via 192.168.0.2 dev eth0 src 192.168.0.3 uid 0 
    cache <redirected> expires 299sec 
h$ sysctl -w net.ipv4.conf.all.shared_media=1
net.ipv4.conf.all.shared_media = 1
r$ sysctl -w net.ipv4.conf.all.send_redirects=0
net.ipv4.conf.all.send_redirects = 0
h$ flow udp 203.0.113.6 53 --sport 3007 --timeout 0.3
timeout
[1]
h$ ip route get 203.0.113.6
203.0.113.6 via 192.168.0.2 dev eth0 src 192.168.0.3 uid 0 
    cache <redirected> expires 299sec 
r$ sysctl -w net.ipv4.conf.lan0.send_redirects=0
net.ipv4.conf.lan0.send_redirects = 0
h$ flow udp 203.0.113.7 53 --sport 3008 --timeout 0.3
timeout
[1]
h$ ip route get 203.0.113.7
203.0.113.7 via 192.168.0.1 dev eth0 src 192.168.0.3 uid 0 
    cache 
r$ sysctl -w net.ipv4.conf.lan0.send_redirects=1
net.ipv4.conf.lan0.send_redirects = 1
r$ sysctl -w net.ipv4.conf.lan0.rp_filter=1
net.ipv4.conf.lan0.rp_filter = 1
h$ flow udp 203.0.113.8 53 --sport 3009 --timeout 0.3
timeout
[1]
h$ ip route get 203.0.113.8
203.0.113.8 via 192.168.0.2 dev eth0 src 192.168.0.3 uid 0 
    cache <redirected> expires 299sec 
h$ sleep 6
r$ iptables -t nat -A POSTROUTING -j MASQUERADE
h$ flow udp 203.0.113.9 53 --sport 3010 --timeout 0.3
timeout
[1]
h$ ip route get 203.0.113.9
203.0.113.9 via 192.168.0.1 dev eth0 src 192.168.0.3 uid 0 
    cache 
h$ flow udp 198.51.100.10 53 --sport 3011 --timeout 0.3
reply: seen as 10.0.0.2 port 3011
r$ iptables -t mangle -A FORWARD -j MARK --set-mark 5
h$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
h$ flow udp 203.0.113.10 53 --sport 3012 --timeout 0.3
timeout
[1]
h$ ip route get 203.0.113.10
203.0.113.10 via 192.168.0.1 dev eth0 src 192.168.0.3 uid 0 
    cache 
h$ sleep 1
h$ sleep 0.1
h$ capture stop
eth0 out arp who-has 192.168.0.1 tell 192.168.0.3
eth0 in arp 192.168.0.1 is-at
eth0 out udp 192.168.0.3:3001 > 203.0.113.1:53 ttl 64
eth0 in icmp 192.168.0.1 > 192.168.0.3 redirect code 1 ttl 64
eth0 in udp 192.168.0.3:3001 > 203.0.113.1:53 ttl 63
eth0 out udp 192.168.0.3:3002 > 203.0.113.1:53 ttl 64
eth0 out udp 192.168.1.3:3003 > 203.0.113.2:53 ttl 64
eth0 in arp who-has 192.168.1.3 tell 192.168.1.1
eth0 out arp 192.168.1.3 is-at
eth0 in udp 192.168.1.3:3003 > 203.0.113.2:53 ttl 63
eth0 in icmp 192.168.1.1 > 192.168.1.3 redirect code 1 ttl 64
eth0 out udp 192.168.0.3:3004 > 203.0.113.3:53 ttl 64
eth0 in icmp 192.168.0.1 > 192.168.0.3 redirect code 1 ttl 64
eth0 in udp 192.168.0.3:3004 > 203.0.113.3:53 ttl 63
eth0 out udp 192.168.0.3:3005 > 203.0.113.4:53 ttl 64
eth0 in icmp 192.168.0.1 > 192.168.0.3 redirect code 1 ttl 64
eth0 in udp 192.168.0.3:3005 > 203.0.113.4:53 ttl 63
eth0 out udp 192.168.0.3:3006 > 203.0.113.5:53 ttl 64
eth0 in icmp 192.168.0.1 > 192.168.0.3 redirect code 1 ttl 64
eth0 in udp 192.168.0.3:3006 > 203.0.113.5:53 ttl 63
eth0 out udp 192.168.0.3:3007 > 203.0.113.6:53 ttl 64
eth0 in icmp 192.168.0.1 > 192.168.0.3 redirect code 1 ttl 64
eth0 in udp 192.168.0.3:3007 > 203.0.113.6:53 ttl 63
eth0 out udp 192.168.0.3:3008 > 203.0.113.7:53 ttl 64
eth0 in udp 192.168.0.3:3008 > 203.0.113.7:53 ttl 63
eth0 out udp 192.168.0.3:3009 > 203.0.113.8:53 ttl 64
eth0 in icmp 192.168.0.1 > 192.168.0.3 redirect code 1 ttl 64
eth0 in udp 192.168.0.3:3009 > 203.0.113.8:53 ttl 63
eth0 out udp 192.168.0.3:3010 > 203.0.113.9:53 ttl 64
eth0 in udp 192.168.0.1:3010 > 203.0.113.9:53 ttl 63
eth0 out udp 192.168.0.3:3011 > 198.51.100.10:53 ttl 64
eth0 in udp 198.51.100.10:53 > 192.168.0.3:3011 ttl 63
eth0 out udp 192.168.0.3:3012 > 203.0.113.10:53 ttl 64
eth0 in udp 192.168.0.1:3012 > 203.0.113.10:53 ttl 63
h$ sleep 1
r$ nstat -az
| #kernel
IpInReceives                    12                 0.0
IpInHdrErrors                   0                  0.0
IpInAddrErrors                  0                  0.0
IpForwDatagrams                 12                 0.0
IpInUnknownProtos               0                  0.0
IpInDiscards                    0                  0.0
IpInDelivers                    0                  0.0
IpOutRequests                   8                  0.0
IpOutDiscards                   1                  0.0
IpOutNoRoutes                   0                  0.0
IpReasmTimeout                  0                  0.0
IpReasmReqds                    0                  0.0
IpReasmOKs                      0                  0.0
IpReasmFails                    0                  0.0
IpFragOKs                       0                  0.0
IpFragFails                     0                  0.0
IpFragCreates                   0                  0.0
IpOutTransmits                  19                 0.0
IcmpInMsgs                      0                  0.0
IcmpInErrors                    0                  0.0
IcmpInCsumErrors                0                  0.0
IcmpInDestUnreachs              0                  0.0
IcmpInTimeExcds                 0                  0.0
IcmpInParmProbs                 0                  0.0
IcmpInSrcQuenchs                0                  0.0
IcmpInRedirects                 0                  0.0
IcmpInEchos                     0                  0.0
IcmpInEchoReps                  0                  0.0
IcmpInTimestamps                0                  0.0
IcmpInTimestampReps             0                  0.0
IcmpInAddrMasks                 0                  0.0
IcmpInAddrMaskReps              0                  0.0
IcmpOutMsgs                     8                  0.0
IcmpOutErrors                   0                  0.0
IcmpOutRateLimitGlobal          0                  0.0
IcmpOutRateLimitHost            0                  0.0
IcmpOutDestUnreachs             0                  0.0
IcmpOutTimeExcds                0                  0.0
IcmpOutParmProbs                0                  0.0
IcmpOutSrcQuenchs               0                  0.0
IcmpOutRedirects                8                  0.0
IcmpOutEchos                    0                  0.0
IcmpOutEchoReps                 0                  0.0
IcmpOutTimestamps               0                  0.0
IcmpOutTimestampReps            0                  0.0
IcmpOutAddrMasks                0                  0.0
IcmpOutAddrMaskReps             0                  0.0
IcmpMsgOutType5                 8                  0.0
TcpActiveOpens                  0                  0.0
TcpPassiveOpens                 0                  0.0
TcpAttemptFails                 0                  0.0
TcpEstabResets                  0                  0.0
TcpInSegs                       0                  0.0
TcpOutSegs                      0                  0.0
TcpRetransSegs                  0                  0.0
TcpInErrs                       0                  0.0
TcpOutRsts                      0                  0.0
TcpInCsumErrors                 0                  0.0
UdpInDatagrams                  0                  0.0
UdpNoPorts                      0                  0.0
UdpInErrors                     0                  0.0
UdpOutDatagrams                 0                  0.0
UdpRcvbufErrors                 0                  0.0
UdpSndbufErrors                 0                  0.0
UdpInCsumErrors                 0                  0.0
UdpIgnoredMulti                 0                  0.0
UdpMemErrors                    0                  0.0
UdpLiteInDatagrams              0                  0.0
UdpLiteNoPorts                  0                  0.0
UdpLiteInErrors                 0                  0.0
UdpLiteOutDatagrams             0                  0.0
UdpLiteRcvbufErrors             0                  0.0
UdpLiteSndbufErrors             0                  0.0
UdpLiteInCsumErrors             0                  0.0
UdpLiteIgnoredMulti             0                  0.0
UdpLiteMemErrors                0                  0.0
Ip6InReceives                   0                  0.0
Ip6InHdrErrors                  0                  0.0
Ip6InTooBigErrors               0                  0.0
Ip6InNoRoutes                   0                  0.0
Ip6InAddrErrors                 0                  0.0
Ip6InUnknownProtos              0                  0.0
Ip6InTruncatedPkts              0                  0.0
Ip6InDiscards                   0                  0.0
Ip6InDelivers                   0                  0.0
Ip6OutForwDatagrams             0                  0.0
Ip6OutRequests                  0                  0.0
Ip6OutDiscards                  0                  0.0
Ip6OutNoRoutes                  0                  0.0
Ip6ReasmTimeout                 0                  0.0
Ip6ReasmReqds                   0                  0.0
Ip6ReasmOKs                     0                  0.0
Ip6ReasmFails                   0                  0.0
Ip6FragOKs                      0                  0.0
Ip6FragFails                    0                  0.0
Ip6FragCreates                  0                  0.0
Ip6InMcastPkts                  0                  0.0
Ip6OutMcastPkts                 0                  0.0
Ip6InOctets                     0                  0.0
Ip6OutOctets                    0                  0.0
Ip6InMcastOctets                0                  0.0
Ip6OutMcastOctets               0                  0.0
Ip6InBcastOctets                0                  0.0
Ip6OutBcastOctets               0                  0.0
Ip6InNoECTPkts                  0                  0.0
Ip6InECT1Pkts                   0                  0.0
Ip6InECT0Pkts                   0                  0.0
Ip6InCEPkts                     0                  0.0
Ip6OutTransmits                 0                  0.0
Icmp6InMsgs                     0                  0.0
Icmp6InErrors                   0                  0.0
Icmp6OutMsgs                    0                  0.0
Icmp6OutErrors                  0                  0.0
Icmp6InCsumErrors               0                  0.0
Icmp6OutRateLimitHost           0                  0.0
Icmp6InDestUnreachs             0                  0.0
Icmp6InPktTooBigs               0                  0.0
Icmp6InTimeExcds                0                  0.0
Icmp6InParmProblems             0                  0.0
Icmp6InEchos                    0                  0.0
Icmp6InEchoReplies              0                  0.0
Icmp6InGroupMembQueries         0                  0.0
Icmp6InGroupMembResponses       0                  0.0
Icmp6InGroupMembReductions      0                  0.0
Icmp6InRouterSolicits           0                  0.0
Icmp6InRouterAdvertisements     0                  0.0
Icmp6InNeighborSolicits         0                  0.0
Icmp6InNeighborAdvertisements   0                  0.0
Icmp6InRedirects                0                  0.0
Icmp6InMLDv2Reports             0                  0.0
Icmp6OutDestUnreachs            0                  0.0
Icmp6OutPktTooBigs              0                  0.0
Icmp6OutTimeExcds               0                  0.0
Icmp6OutParmProblems            0                  0.0
Icmp6OutEchos                   0                  0.0
Icmp6OutEchoReplies             0                  0.0
Icmp6OutGroupMembQueries        0                  0.0
Icmp6OutGroupMembResponses      0                  0.0
Icmp6OutGroupMembReductions     0                  0.0
Icmp6OutRouterSolicits          0                  0.0
Icmp6OutRouterAdvertisements    0                  0.0
Icmp6OutNeighborSolicits        0                  0.0
Icmp6OutNeighborAdvertisements  0                  0.0
Icmp6OutRedirects               0                  0.0
Icmp6OutMLDv2Reports            0                  0.0
Udp6InDatagrams                 0                  0.0
Udp6NoPorts                     0                  0.0
Udp6InErrors                    0                  0.0
Udp6OutDatagrams                0                  0.0
Udp6RcvbufErrors                0                  0.0
Udp6SndbufErrors                0                  0.0
Udp6InCsumErrors                0                  0.0
Udp6IgnoredMulti                0                  0.0
Udp6MemErrors                   0                  0.0
UdpLite6InDatagrams             0                  0.0
UdpLite6NoPorts                 0                  0.0
UdpLite6InErrors                0                  0.0
UdpLite6OutDatagrams            0                  0.0
UdpLite6RcvbufErrors            0                  0.0
UdpLite6SndbufErrors            0                  0.0
UdpLite6InCsumErrors            0                  0.0
UdpLite6MemErrors               0                  0.0
TcpExtSyncookiesSent            0                  0.0
TcpExtSyncookiesRecv            0                  0.0
TcpExtSyncookiesFailed          0                  0.0
TcpExtEmbryonicRsts             0                  0.0
TcpExtPruneCalled               0                  0.0
TcpExtRcvPruned                 0                  0.0
TcpExtOfoPruned                 0                  0.0
TcpExtOutOfWindowIcmps          0                  0.0
TcpExtLockDroppedIcmps          0                  0.0
TcpExtArpFilter                 0                  0.0
TcpExtTW                        0                  0.0
TcpExtTWRecycled                0                  0.0
TcpExtTWKilled                  0                  0.0
TcpExtPAWSActive                0                  0.0
TcpExtPAWSEstab                 0                  0.0
TcpExtBeyondWindow              0                  0.0
TcpExtTSEcrRejected             0                  0.0
TcpExtPAWSOldAck                0                  0.0
TcpExtPAWSTimewait              0                  0.0
TcpExtDelayedACKs               0                  0.0
TcpExtDelayedACKLocked          0                  0.0
TcpExtDelayedACKLost            0                  0.0
TcpExtListenOverflows           0                  0.0
TcpExtListenDrops               0                  0.0
TcpExtTCPHPHits                 0                  0.0
TcpExtTCPPureAcks               0                  0.0
TcpExtTCPHPAcks                 0                  0.0
TcpExtTCPRenoRecovery           0                  0.0
TcpExtTCPSackRecovery           0                  0.0
TcpExtTCPSACKReneging           0                  0.0
TcpExtTCPSACKReorder            0                  0.0
TcpExtTCPRenoReorder            0                  0.0
TcpExtTCPTSReorder              0                  0.0
TcpExtTCPFullUndo               0                  0.0
TcpExtTCPPartialUndo            0                  0.0
TcpExtTCPDSACKUndo              0                  0.0
TcpExtTCPLossUndo               0                  0.0
TcpExtTCPLostRetransmit         0                  0.0
TcpExtTCPRenoFailures           0                  0.0
TcpExtTCPSackFailures           0                  0.0
TcpExtTCPLossFailures           0                  0.0
TcpExtTCPFastRetrans            0                  0.0
TcpExtTCPSlowStartRetrans       0                  0.0
TcpExtTCPTimeouts               0                  0.0
TcpExtTCPLossProbes             0                  0.0
TcpExtTCPLossProbeRecovery      0                  0.0
TcpExtTCPRenoRecoveryFail       0                  0.0
TcpExtTCPSackRecoveryFail       0                  0.0
TcpExtTCPRcvCollapsed           0                  0.0
TcpExtTCPBacklogCoalesce        0                  0.0
TcpExtTCPDSACKOldSent           0                  0.0
TcpExtTCPDSACKOfoSent           0                  0.0
TcpExtTCPDSACKRecv              0                  0.0
TcpExtTCPDSACKOfoRecv           0                  0.0
TcpExtTCPAbortOnData            0                  0.0
TcpExtTCPAbortOnClose           0                  0.0
TcpExtTCPAbortOnMemory          0                  0.0
TcpExtTCPAbortOnTimeout         0                  0.0
TcpExtTCPAbortOnLinger          0                  0.0
TcpExtTCPAbortFailed            0                  0.0
TcpExtTCPMemoryPressures        0                  0.0
TcpExtTCPMemoryPressuresChrono  0                  0.0
TcpExtTCPSACKDiscard            0                  0.0
TcpExtTCPDSACKIgnoredOld        0                  0.0
TcpExtTCPDSACKIgnoredNoUndo     0                  0.0
TcpExtTCPSpuriousRTOs           0                  0.0
TcpExtTCPMD5NotFound            0                  0.0
TcpExtTCPMD5Unexpected          0                  0.0
TcpExtTCPMD5Failure             0                  0.0
TcpExtTCPSackShifted            0                  0.0
TcpExtTCPSackMerged             0                  0.0
TcpExtTCPSackShiftFallback      0                  0.0
TcpExtTCPBacklogDrop            0                  0.0
TcpExtPFMemallocDrop            0                  0.0
TcpExtTCPMinTTLDrop             0                  0.0
TcpExtTCPDeferAcceptDrop        0                  0.0
TcpExtIPReversePathFilter       0                  0.0
TcpExtTCPTimeWaitOverflow       0                  0.0
TcpExtTCPReqQFullDoCookies      0                  0.0
TcpExtTCPReqQFullDrop           0                  0.0
TcpExtTCPRetransFail            0                  0.0
TcpExtTCPRcvCoalesce            0                  0.0
TcpExtTCPOFOQueue               0                  0.0
TcpExtTCPOFODrop                0                  0.0
TcpExtTCPOFOMerge               0                  0.0
TcpExtTCPChallengeACK           0                  0.0
TcpExtTCPSYNChallenge           0                  0.0
TcpExtTCPFastOpenActive         0                  0.0
TcpExtTCPFastOpenActiveFail     0                  0.0
TcpExtTCPFastOpenPassive        0                  0.0
TcpExtTCPFastOpenPassiveFail    0                  0.0
TcpExtTCPFastOpenListenOverflow 0                  0.0
TcpExtTCPFastOpenCookieReqd     0                  0.0
TcpExtTCPFastOpenBlackhole      0                  0.0
TcpExtTCPSpuriousRtxHostQueues  0                  0.0
TcpExtBusyPollRxPackets         0                  0.0
TcpExtTCPAutoCorking            0                  0.0
TcpExtTCPFromZeroWindowAdv      0                  0.0
TcpExtTCPToZeroWindowAdv        0                  0.0
TcpExtTCPWantZeroWindowAdv      0                  0.0
TcpExtTCPSynRetrans             0                  0.0
TcpExtTCPOrigDataSent           0                  0.0
TcpExtTCPHystartTrainDetect     0                  0.0
TcpExtTCPHystartTrainCwnd       0                  0.0
TcpExtTCPHystartDelayDetect     0                  0.0
TcpExtTCPHystartDelayCwnd       0                  0.0
TcpExtTCPACKSkippedSynRecv      0                  0.0
TcpExtTCPACKSkippedPAWS         0                  0.0
TcpExtTCPACKSkippedSeq          0                  0.0
TcpExtTCPACKSkippedFinWait2     0                  0.0
TcpExtTCPACKSkippedTimeWait     0                  0.0
TcpExtTCPACKSkippedChallenge    0                  0.0
TcpExtTCPWinProbe               0                  0.0
TcpExtTCPKeepAlive              0                  0.0
TcpExtTCPMTUPFail               0                  0.0
TcpExtTCPMTUPSuccess            0                  0.0
TcpExtTCPDelivered              0                  0.0
TcpExtTCPDeliveredCE            0                  0.0
TcpExtTCPAckCompressed          0                  0.0
TcpExtTCPZeroWindowDrop         0                  0.0
TcpExtTCPRcvQDrop               0                  0.0
TcpExtTCPWqueueTooBig           0                  0.0
TcpExtTCPFastOpenPassiveAltKey  0                  0.0
TcpExtTcpTimeoutRehash          0                  0.0
TcpExtTcpDuplicateDataRehash    0                  0.0
TcpExtTCPDSACKRecvSegs          0                  0.0
TcpExtTCPDSACKIgnoredDubious    0                  0.0
TcpExtTCPMigrateReqSuccess      0                  0.0
TcpExtTCPMigrateReqFailure      0                  0.0
TcpExtTCPPLBRehash              0                  0.0
TcpExtTCPAORequired             0                  0.0
TcpExtTCPAOBad                  0                  0.0
TcpExtTCPAOKeyNotFound          0                  0.0
TcpExtTCPAOGood                 0                  0.0
TcpExtTCPAODroppedIcmps         0                  0.0
IpExtInNoRoutes                 0                  0.0
IpExtInTruncatedPkts            0                  0.0
IpExtInMcastPkts                0                  0.0
IpExtOutMcastPkts               0                  0.0
IpExtInBcastPkts                0                  0.0
IpExtOutBcastPkts               0                  0.0
IpExtInOctets                   426                0.0
IpExtOutOctets                  867                0.0
IpExtInMcastOctets              0                  0.0
IpExtOutMcastOctets             0                  0.0
IpExtInBcastOctets              0                  0.0
IpExtOutBcastOctets             0                  0.0
IpExtInCsumErrors               0                  0.0
IpExtInNoECTPkts                12                 0.0
IpExtInECT1Pkts                 0                  0.0
IpExtInECT0Pkts                 0                  0.0
IpExtInCEPkts                   0                  0.0
IpExtReasmOverlaps              0                  0.0
MPTcpExtMPCapableSYNRX          0                  0.0
MPTcpExtMPCapableSYNTX          0                  0.0
MPTcpExtMPCapableSYNACKRX       0                  0.0
MPTcpExtMPCapableACKRX          0                  0.0
MPTcpExtMPCapableFallbackACK    0                  0.0
MPTcpExtMPCapableFallbackSYNACK 0                  0.0
MPTcpExtMPCapableSYNTXDrop      0                  0.0
MPTcpExtMPCapableSYNTXDisabled  0                  0.0
MPTcpExtMPCapableEndpAttempt    0                  0.0
MPTcpExtMPFallbackTokenInit     0                  0.0
MPTcpExtMPTCPRetrans            0                  0.0
MPTcpExtMPJoinNoTokenFound      0                  0.0
MPTcpExtMPJoinSynRx             0                  0.0
MPTcpExtMPJoinSynBackupRx       0                  0.0
MPTcpExtMPJoinSynAckRx          0                  0.0
MPTcpExtMPJoinSynAckBackupRx    0                  0.0
MPTcpExtMPJoinSynAckHMacFailure 0                  0.0
MPTcpExtMPJoinAckRx             0                  0.0
MPTcpExtMPJoinAckHMacFailure    0                  0.0
MPTcpExtMPJoinRejected          0                  0.0
MPTcpExtMPJoinSynTx             0                  0.0
MPTcpExtMPJoinSynTxCreatSkErr   0                  0.0
MPTcpExtMPJoinSynTxBindErr      0                  0.0
MPTcpExtMPJoinSynTxConnectErr   0                  0.0
MPTcpExtDSSNotMatching          0                  0.0
MPTcpExtDSSCorruptionFallback   0                  0.0
MPTcpExtDSSCorruptionReset      0                  0.0
MPTcpExtInfiniteMapTx           0                  0.0
MPTcpExtInfiniteMapRx           0                  0.0
MPTcpExtDSSNoMatchTCP           0                  0.0
MPTcpExtDataCsumErr             0                  0.0
MPTcpExtOFOQueueTail            0                  0.0
MPTcpExtOFOQueue                0                  0.0
MPTcpExtOFOMerge                0                  0.0
MPTcpExtNoDSSInWindow           0                  0.0
MPTcpExtDuplicateData           0                  0.0
MPTcpExtAddAddr                 0                  0.0
MPTcpExtAddAddrTx               0                  0.0
MPTcpExtAddAddrTxDrop           0                  0.0
MPTcpExtEchoAdd                 0                  0.0
MPTcpExtEchoAddTx               0                  0.0
MPTcpExtEchoAddTxDrop           0                  0.0
MPTcpExtPortAdd                 0                  0.0
MPTcpExtAddAddrDrop             0                  0.0
MPTcpExtMPJoinPortSynRx         0                  0.0
MPTcpExtMPJoinPortSynAckRx      0                  0.0
MPTcpExtMPJoinPortAckRx         0                  0.0
MPTcpExtMismatchPortSynRx       0                  0.0
MPTcpExtMismatchPortAckRx       0                  0.0
MPTcpExtRmAddr                  0                  0.0
MPTcpExtRmAddrDrop              0                  0.0
MPTcpExtRmAddrTx                0                  0.0
MPTcpExtRmAddrTxDrop            0                  0.0
MPTcpExtRmSubflow               0                  0.0
MPTcpExtMPPrioTx                0                  0.0
MPTcpExtMPPrioRx                0                  0.0
MPTcpExtMPFailTx                0                  0.0
MPTcpExtMPFailRx                0                  0.0
MPTcpExtMPFastcloseTx           0                  0.0
MPTcpExtMPFastcloseRx           0                  0.0
MPTcpExtMPRstTx                 0                  0.0
MPTcpExtMPRstRx                 0                  0.0
MPTcpExtSubflowStale            0                  0.0
MPTcpExtSubflowRecover          0                  0.0
MPTcpExtSndWndShared            0                  0.0
MPTcpExtRcvWndShared            0                  0.0
MPTcpExtRcvWndConflictUpdate    0                  0.0
MPTcpExtRcvWndConflict          0                  0.0
MPTcpExtMPCurrEstab             0                  0.0
MPTcpExtBlackhole               0                  0.0
MPTcpExtMPCapableDataFallback   0                  0.0
MPTcpExtMD5SigFallback          0                  0.0
MPTcpExtDssFallback             0                  0.0
MPTcpExtSimultConnectFallback   0                  0.0
MPTcpExtFallbackFailed          0                  0.0
MPTcpExtWinProbe                0                  0.0
h$ nstat -az
| #kernel
IpInReceives                    8                  0.0
IpInHdrErrors                   0                  0.0
IpInAddrErrors                  0                  0.0
IpForwDatagrams                 0                  0.0
IpInUnknownProtos               0                  0.0
IpInDiscards                    0                  0.0
IpInDelivers                    8                  0.0
IpOutRequests                   12                 0.0
IpOutDiscards                   0                  0.0
IpOutNoRoutes                   0                  0.0
IpReasmTimeout                  0                  0.0
IpReasmReqds                    0                  0.0
IpReasmOKs                      0                  0.0
IpReasmFails                    0                  0.0
IpFragOKs                       0                  0.0
IpFragFails                     0                  0.0
IpFragCreates                   0                  0.0
IpOutTransmits                  12                 0.0
IcmpInMsgs                      7                  0.0
IcmpInErrors                    0                  0.0
IcmpInCsumErrors                0                  0.0
IcmpInDestUnreachs              0                  0.0
IcmpInTimeExcds                 0                  0.0
IcmpInParmProbs                 0                  0.0
IcmpInSrcQuenchs                0                  0.0
IcmpInRedirects                 7                  0.0
IcmpInEchos                     0                  0.0
IcmpInEchoReps                  0                  0.0
IcmpInTimestamps                0                  0.0
IcmpInTimestampReps             0                  0.0
IcmpInAddrMasks                 0                  0.0
IcmpInAddrMaskReps              0                  0.0
IcmpOutMsgs                     0                  0.0
IcmpOutErrors                   0                  0.0
IcmpOutRateLimitGlobal          0                  0.0
IcmpOutRateLimitHost            0                  0.0
IcmpOutDestUnreachs             0                  0.0
IcmpOutTimeExcds                0                  0.0
IcmpOutParmProbs                0                  0.0
IcmpOutSrcQuenchs               0                  0.0
IcmpOutRedirects                0                  0.0
IcmpOutEchos                    0                  0.0
IcmpOutEchoReps                 0                  0.0
IcmpOutTimestamps               0                  0.0
IcmpOutTimestampReps            0                  0.0
IcmpOutAddrMasks                0                  0.0
IcmpOutAddrMaskReps             0                  0.0
IcmpMsgInType5                  7                  0.0
TcpActiveOpens                  0                  0.0
TcpPassiveOpens                 0                  0.0
TcpAttemptFails                 0                  0.0
TcpEstabResets                  0                  0.0
TcpInSegs                       0                  0.0
TcpOutSegs                      0                  0.0
TcpRetransSegs                  0                  0.0
TcpInErrs                       0                  0.0
TcpOutRsts                      0                  0.0
TcpInCsumErrors                 0                  0.0
UdpInDatagrams                  1                  0.0
UdpNoPorts                      0                  0.0
UdpInErrors                     0                  0.0
UdpOutDatagrams                 12                 0.0
UdpRcvbufErrors                 0                  0.0
UdpSndbufErrors                 0                  0.0
UdpInCsumErrors                 0                  0.0
UdpIgnoredMulti                 0                  0.0
UdpMemErrors                    0                  0.0
UdpLiteInDatagrams              0                  0.0
UdpLiteNoPorts                  0                  0.0
UdpLiteInErrors                 0                  0.0
UdpLiteOutDatagrams             0                  0.0
UdpLiteRcvbufErrors             0                  0.0
UdpLiteSndbufErrors             0                  0.0
UdpLiteInCsumErrors             0                  0.0
UdpLiteIgnoredMulti             0                  0.0
UdpLiteMemErrors                0                  0.0
Ip6InReceives                   0                  0.0
Ip6InHdrErrors                  0                  0.0
Ip6InTooBigErrors               0                  0.0
Ip6InNoRoutes                   0                  0.0
Ip6InAddrErrors                 0                  0.0
Ip6InUnknownProtos              0                  0.0
Ip6InTruncatedPkts              0                  0.0
Ip6InDiscards                   0                  0.0
Ip6InDelivers                   0                  0.0
Ip6OutForwDatagrams             0                  0.0
Ip6OutRequests                  0                  0.0
Ip6OutDiscards                  0                  0.0
Ip6OutNoRoutes                  0                  0.0
Ip6ReasmTimeout                 0                  0.0
Ip6ReasmReqds                   0                  0.0
Ip6ReasmOKs                     0                  0.0
Ip6ReasmFails                   0                  0.0
Ip6FragOKs                      0                  0.0
Ip6FragFails                    0                  0.0
Ip6FragCreates                  0                  0.0
Ip6InMcastPkts                  0                  0.0
Ip6OutMcastPkts                 0                  0.0
Ip6InOctets                     0                  0.0
Ip6OutOctets                    0                  0.0
Ip6InMcastOctets                0                  0.0
Ip6OutMcastOctets               0                  0.0
Ip6InBcastOctets                0                  0.0
Ip6OutBcastOctets               0                  0.0
Ip6InNoECTPkts                  0                  0.0
Ip6InECT1Pkts                   0                  0.0
Ip6InECT0Pkts                   0                  0.0
Ip6InCEPkts                     0                  0.0
Ip6OutTransmits                 0                  0.0
Icmp6InMsgs                     0                  0.0
Icmp6InErrors                   0                  0.0
Icmp6OutMsgs                    0                  0.0
Icmp6OutErrors                  0                  0.0
Icmp6InCsumErrors               0                  0.0
Icmp6OutRateLimitHost           0                  0.0
Icmp6InDestUnreachs             0                  0.0
Icmp6InPktTooBigs               0                  0.0
Icmp6InTimeExcds                0                  0.0
Icmp6InParmProblems             0                  0.0
Icmp6InEchos                    0                  0.0
Icmp6InEchoReplies              0                  0.0
Icmp6InGroupMembQueries         0                  0.0
Icmp6InGroupMembResponses       0                  0.0
Icmp6InGroupMembReductions      0                  0.0
Icmp6InRouterSolicits           0                  0.0
Icmp6InRouterAdvertisements     0                  0.0
Icmp6InNeighborSolicits         0                  0.0
Icmp6InNeighborAdvertisements   0                  0.0
Icmp6InRedirects                0                  0.0
Icmp6InMLDv2Reports             0                  0.0
Icmp6OutDestUnreachs            0                  0.0
Icmp6OutPktTooBigs              0                  0.0
Icmp6OutTimeExcds               0                  0.0
Icmp6OutParmProblems            0                  0.0
Icmp6OutEchos                   0                  0.0
Icmp6OutEchoReplies             0                  0.0
Icmp6OutGroupMembQueries        0                  0.0
Icmp6OutGroupMembResponses      0                  0.0
Icmp6OutGroupMembReductions     0                  0.0
Icmp6OutRouterSolicits          0                  0.0
Icmp6OutRouterAdvertisements    0                  0.0
Icmp6OutNeighborSolicits        0                  0.0
Icmp6OutNeighborAdvertisements  0                  0.0
Icmp6OutRedirects               0                  0.0
Icmp6OutMLDv2Reports            0                  0.0
Udp6InDatagrams                 0                  0.0
Udp6NoPorts                     0                  0.0
Udp6InErrors                    0                  0.0
Udp6OutDatagrams                0                  0.0
Udp6RcvbufErrors                0                  0.0
Udp6SndbufErrors                0                  0.0
Udp6InCsumErrors                0                  0.0
Udp6IgnoredMulti                0                  0.0
Udp6MemErrors                   0                  0.0
UdpLite6InDatagrams             0                  0.0
UdpLite6NoPorts                 0                  0.0
UdpLite6InErrors                0                  0.0
UdpLite6OutDatagrams            0                  0.0
UdpLite6RcvbufErrors            0                  0.0
UdpLite6SndbufErrors            0                  0.0
UdpLite6InCsumErrors            0                  0.0
UdpLite6MemErrors               0                  0.0
TcpExtSyncookiesSent            0                  0.0
TcpExtSyncookiesRecv            0                  0.0
TcpExtSyncookiesFailed          0                  0.0
TcpExtEmbryonicRsts             0                  0.0
TcpExtPruneCalled               0                  0.0
TcpExtRcvPruned                 0                  0.0
TcpExtOfoPruned                 0                  0.0
TcpExtOutOfWindowIcmps          0                  0.0
TcpExtLockDroppedIcmps          0                  0.0
TcpExtArpFilter                 0                  0.0
TcpExtTW                        0                  0.0
TcpExtTWRecycled                0                  0.0
TcpExtTWKilled                  0                  0.0
TcpExtPAWSActive                0                  0.0
TcpExtPAWSEstab                 0                  0.0
TcpExtBeyondWindow              0                  0.0
TcpExtTSEcrRejected             0                  0.0
TcpExtPAWSOldAck                0                  0.0
TcpExtPAWSTimewait              0                  0.0
TcpExtDelayedACKs               0                  0.0
TcpExtDelayedACKLocked          0                  0.0
TcpExtDelayedACKLost            0                  0.0
TcpExtListenOverflows           0                  0.0
TcpExtListenDrops               0                  0.0
TcpExtTCPHPHits                 0                  0.0
TcpExtTCPPureAcks               0                  0.0
TcpExtTCPHPAcks                 0                  0.0
TcpExtTCPRenoRecovery           0                  0.0
TcpExtTCPSackRecovery           0                  0.0
TcpExtTCPSACKReneging           0                  0.0
TcpExtTCPSACKReorder            0                  0.0
TcpExtTCPRenoReorder            0                  0.0
TcpExtTCPTSReorder              0                  0.0
TcpExtTCPFullUndo               0                  0.0
TcpExtTCPPartialUndo            0                  0.0
TcpExtTCPDSACKUndo              0                  0.0
TcpExtTCPLossUndo               0                  0.0
TcpExtTCPLostRetransmit         0                  0.0
TcpExtTCPRenoFailures           0                  0.0
TcpExtTCPSackFailures           0                  0.0
TcpExtTCPLossFailures           0                  0.0
TcpExtTCPFastRetrans            0                  0.0
TcpExtTCPSlowStartRetrans       0                  0.0
TcpExtTCPTimeouts               0                  0.0
TcpExtTCPLossProbes             0                  0.0
TcpExtTCPLossProbeRecovery      0                  0.0
TcpExtTCPRenoRecoveryFail       0                  0.0
TcpExtTCPSackRecoveryFail       0                  0.0
TcpExtTCPRcvCollapsed           0                  0.0
TcpExtTCPBacklogCoalesce        0                  0.0
TcpExtTCPDSACKOldSent           0                  0.0
TcpExtTCPDSACKOfoSent           0                  0.0
TcpExtTCPDSACKRecv              0                  0.0
TcpExtTCPDSACKOfoRecv           0                  0.0
TcpExtTCPAbortOnData            0                  0.0
TcpExtTCPAbortOnClose           0                  0.0
TcpExtTCPAbortOnMemory          0                  0.0
TcpExtTCPAbortOnTimeout         0                  0.0
TcpExtTCPAbortOnLinger          0                  0.0
TcpExtTCPAbortFailed            0                  0.0
TcpExtTCPMemoryPressures        0                  0.0
TcpExtTCPMemoryPressuresChrono  0                  0.0
TcpExtTCPSACKDiscard            0                  0.0
TcpExtTCPDSACKIgnoredOld        0                  0.0
TcpExtTCPDSACKIgnoredNoUndo     0                  0.0
TcpExtTCPSpuriousRTOs           0                  0.0
TcpExtTCPMD5NotFound            0                  0.0
TcpExtTCPMD5Unexpected          0                  0.0
TcpExtTCPMD5Failure             0                  0.0
TcpExtTCPSackShifted            0                  0.0
TcpExtTCPSackMerged             0                  0.0
TcpExtTCPSackShiftFallback      0                  0.0
TcpExtTCPBacklogDrop            0                  0.0
TcpExtPFMemallocDrop            0                  0.0
TcpExtTCPMinTTLDrop             0                  0.0
TcpExtTCPDeferAcceptDrop        0                  0.0
TcpExtIPReversePathFilter       0                  0.0
TcpExtTCPTimeWaitOverflow       0                  0.0
TcpExtTCPReqQFullDoCookies      0                  0.0
TcpExtTCPReqQFullDrop           0                  0.0
TcpExtTCPRetransFail            0                  0.0
TcpExtTCPRcvCoalesce            0                  0.0
TcpExtTCPOFOQueue               0                  0.0
TcpExtTCPOFODrop                0                  0.0
TcpExtTCPOFOMerge               0                  0.0
TcpExtTCPChallengeACK           0                  0.0
TcpExtTCPSYNChallenge           0                  0.0
TcpExtTCPFastOpenActive         0                  0.0
TcpExtTCPFastOpenActiveFail     0                  0.0
TcpExtTCPFastOpenPassive        0                  0.0
TcpExtTCPFastOpenPassiveFail    0                  0.0
TcpExtTCPFastOpenListenOverflow 0                  0.0
TcpExtTCPFastOpenCookieReqd     0                  0.0
TcpExtTCPFastOpenBlackhole      0                  0.0
TcpExtTCPSpuriousRtxHostQueues  0                  0.0
TcpExtBusyPollRxPackets         0                  0.0
TcpExtTCPAutoCorking            0                  0.0
TcpExtTCPFromZeroWindowAdv      0                  0.0
TcpExtTCPToZeroWindowAdv        0                  0.0
TcpExtTCPWantZeroWindowAdv      0                  0.0
TcpExtTCPSynRetrans             0                  0.0
TcpExtTCPOrigDataSent           0                  0.0
TcpExtTCPHystartTrainDetect     0                  0.0
TcpExtTCPHystartTrainCwnd       0                  0.0
TcpExtTCPHystartDelayDetect     0                  0.0
TcpExtTCPHystartDelayCwnd       0                  0.0
TcpExtTCPACKSkippedSynRecv      0                  0.0
TcpExtTCPACKSkippedPAWS         0                  0.0
TcpExtTCPACKSkippedSeq          0                  0.0
TcpExtTCPACKSkippedFinWait2     0                  0.0
TcpExtTCPACKSkippedTimeWait     0                  0.0
TcpExtTCPACKSkippedChallenge    0                  0.0
TcpExtTCPWinProbe               0                  0.0
TcpExtTCPKeepAlive              0                  0.0
TcpExtTCPMTUPFail               0                  0.0
TcpExtTCPMTUPSuccess            0                  0.0
TcpExtTCPDelivered              0                  0.0
TcpExtTCPDeliveredCE            0                  0.0
TcpExtTCPAckCompressed          0                  0.0
TcpExtTCPZeroWindowDrop         0                  0.0
TcpExtTCPRcvQDrop               0                  0.0
TcpExtTCPWqueueTooBig           0                  0.0
TcpExtTCPFastOpenPassiveAltKey  0                  0.0
TcpExtTcpTimeoutRehash          0                  0.0
TcpExtTcpDuplicateDataRehash    0                  0.0
TcpExtTCPDSACKRecvSegs          0                  0.0
TcpExtTCPDSACKIgnoredDubious    0                  0.0
TcpExtTCPMigrateReqSuccess      0                  0.0
TcpExtTCPMigrateReqFailure      0                  0.0
TcpExtTCPPLBRehash              0                  0.0
TcpExtTCPAORequired             0                  0.0
TcpExtTCPAOBad                  0                  0.0
TcpExtTCPAOKeyNotFound          0                  0.0
TcpExtTCPAOGood                 0                  0.0
TcpExtTCPAODroppedIcmps         0                  0.0
IpExtInNoRoutes                 0                  0.0
IpExtInTruncatedPkts            0                  0.0
IpExtInMcastPkts                0                  0.0
IpExtOutMcastPkts               0                  0.0
IpExtInBcastPkts                0                  0.0
IpExtOutBcastPkts               0                  0.0
IpExtInOctets                   482                0.0
IpExtOutOctets                  420                0.0
IpExtInMcastOctets              0                  0.0
IpExtOutMcastOctets             0                  0.0
IpExtInBcastOctets              0                  0.0
IpExtOutBcastOctets             0                  0.0
IpExtInCsumErrors               0                  0.0
IpExtInNoECTPkts                8                  0.0
IpExtInECT1Pkts                 0                  0.0
IpExtInECT0Pkts                 0                  0.0
IpExtInCEPkts                   0                  0.0
IpExtReasmOverlaps              0                  0.0
MPTcpExtMPCapableSYNRX          0                  0.0
MPTcpExtMPCapableSYNTX          0                  0.0
MPTcpExtMPCapableSYNACKRX       0                  0.0
MPTcpExtMPCapableACKRX          0                  0.0
MPTcpExtMPCapableFallbackACK    0                  0.0
MPTcpExtMPCapableFallbackSYNACK 0                  0.0
MPTcpExtMPCapableSYNTXDrop      0                  0.0
MPTcpExtMPCapableSYNTXDisabled  0                  0.0
MPTcpExtMPCapableEndpAttempt    0                  0.0
MPTcpExtMPFallbackTokenInit     0                  0.0
MPTcpExtMPTCPRetrans            0                  0.0
MPTcpExtMPJoinNoTokenFound      0                  0.0
MPTcpExtMPJoinSynRx             0                  0.0
MPTcpExtMPJoinSynBackupRx       0                  0.0
MPTcpExtMPJoinSynAckRx          0                  0.0
MPTcpExtMPJoinSynAckBackupRx    0                  0.0
MPTcpExtMPJoinSynAckHMacFailure 0                  0.0
MPTcpExtMPJoinAckRx             0                  0.0
MPTcpExtMPJoinAckHMacFailure    0                  0.0
MPTcpExtMPJoinRejected          0                  0.0
MPTcpExtMPJoinSynTx             0                  0.0
MPTcpExtMPJoinSynTxCreatSkErr   0                  0.0
MPTcpExtMPJoinSynTxBindErr      0                  0.0
MPTcpExtMPJoinSynTxConnectErr   0                  0.0
MPTcpExtDSSNotMatching          0                  0.0
MPTcpExtDSSCorruptionFallback   0                  0.0
MPTcpExtDSSCorruptionReset      0                  0.0
MPTcpExtInfiniteMapTx           0                  0.0
MPTcpExtInfiniteMapRx           0                  0.0
MPTcpExtDSSNoMatchTCP           0                  0.0
MPTcpExtDataCsumErr             0                  0.0
MPTcpExtOFOQueueTail            0                  0.0
MPTcpExtOFOQueue                0                  0.0
MPTcpExtOFOMerge                0                  0.0
MPTcpExtNoDSSInWindow           0                  0.0
MPTcpExtDuplicateData           0                  0.0
MPTcpExtAddAddr                 0                  0.0
MPTcpExtAddAddrTx               0                  0.0
MPTcpExtAddAddrTxDrop           0                  0.0
MPTcpExtEchoAdd                 0                  0.0
MPTcpExtEchoAddTx               0                  0.0
MPTcpExtEchoAddTxDrop           0                  0.0
MPTcpExtPortAdd                 0                  0.0
MPTcpExtAddAddrDrop             0                  0.0
MPTcpExtMPJoinPortSynRx         0                  0.0
MPTcpExtMPJoinPortSynAckRx      0                  0.0
MPTcpExtMPJoinPortAckRx         0                  0.0
MPTcpExtMismatchPortSynRx       0                  0.0
MPTcpExtMismatchPortAckRx       0                  0.0
MPTcpExtRmAddr                  0                  0.0
MPTcpExtRmAddrDrop              0                  0.0
MPTcpExtRmAddrTx                0                  0.0
MPTcpExtRmAddrTxDrop            0                  0.0
MPTcpExtRmSubflow               0                  0.0
MPTcpExtMPPrioTx                0                  0.0
MPTcpExtMPPrioRx                0                  0.0
MPTcpExtMPFailTx                0                  0.0
MPTcpExtMPFailRx                0                  0.0
MPTcpExtMPFastcloseTx           0                  0.0
MPTcpExtMPFastcloseRx           0                  0.0
MPTcpExtMPRstTx                 0                  0.0
MPTcpExtMPRstRx                 0                  0.0
MPTcpExtSubflowStale            0                  0.0
MPTcpExtSubflowRecover          0                  0.0
MPTcpExtSndWndShared            0                  0.0
MPTcpExtRcvWndShared            0                  0.0
MPTcpExtRcvWndConflictUpdate    0                  0.0
MPTcpExtRcvWndConflict          0                  0.0
MPTcpExtMPCurrEstab             0                  0.0
MPTcpExtBlackhole               0                  0.0
MPTcpExtMPCapableDataFallback   0                  0.0
MPTcpExtMD5SigFallback          0                  0.0
MPTcpExtDssFallback             0                  0.0
MPTcpExtSimultConnectFallback   0                  0.0
MPTcpExtFallbackFailed          0                  0.0
MPTcpExtWinProbe                0                  0.0
