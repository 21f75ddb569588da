# kernel: 6.18
r$ ip link set lo up
r$ ip link add d0 type veth peer name e0 netns x
r$ ip link add d1 type veth peer name e1 netns x
x$ ip link set e0 up
x$ ip link set e1 up
r$ ip link set d0 up
r$ ip link set d1 up
r$ ip addr add 10.0.0.2/24 dev d0
r$ ip addr add 10.0.1.2/24 dev d1
r$ ip route add blackhole 1.2.3.4 dev lo
Error: Gateway, device and multipath can not be specified for this route type.
[2]
r$ ip route add unreachable 9.9.9.9 src 10.0.0.2
r$ ip route add prohibit 9.9.9.10 onlink
r$ ip route add local 8.8.8.8 dev lo nexthop via 10.0.0.7
Error: Nexthop device index does not match RTA_OIF.
[2]
r$ ip route add local 8.8.8.8 via 10.0.0.7
Error: Route with host scope can not have a gateway.
[2]
r$ ip route add local 8.8.8.8 scope link dev lo
Error: Invalid scope.
[2]
r$ ip route add local 8.8.8.8/31 dev d0
r$ ip route add broadcast 8.8.9.8 dev d0
r$ ip route add anycast 8.8.9.9 dev d0
r$ ip route add multicast 8.8.9.10 dev d0
r$ ip route add 7.7.7.7 scope host via 10.0.0.7
Error: Route with host scope can not have a gateway.
[2]
r$ ip route add 7.7.7.7 scope host nexthop dev d0 nexthop dev lo
Error: Route with host scope can not have multiple nexthops.
[2]
r$ ip route add 7.7.7.7 scope host dev d0
r$ ip route add 7.7.7.6 scope nowhere dev d0
Error: Invalid scope.
[2]
r$ ip route add 7.7.7.6 scope link via 10.0.0.7
Error: Nexthop has invalid gateway.
[2]
r$ ip route add 7.7.7.6 via 10.0.0.255
Error: Nexthop has invalid gateway.
[2]
r$ ip route add 7.7.7.6 via 10.0.0.2
r$ ip route add 7.7.7.8 via 10.0.0.9 dev lo
Error: Nexthop has invalid gateway.
[2]
r$ ip route add 7.7.7.8 via 10.0.0.9 src 10.0.0.3
Error: Invalid prefsrc address.
[2]
r$ ip route add 7.7.7.8 dev d0 onlink
Error: Invalid flags for nexthop - PERVASIVE and ONLINK can not be set.
[2]
r$ ip route add 7.7.7.8 via 77.7.7.7 onlink
Error: Nexthop device required for onlink.
[2]
r$ ip route add 7.7.7.8 via 77.7.7.7 dev d0 onlink
r$ ip route add 7.7.7.9 onlink nexthop dev d0 nexthop via 77.7.7.7 dev d0 onlink
r$ ip route add 7.7.7.10 nexthop dev d0 nexthop via 77.7.7.7 dev d0
Error: Nexthop has invalid gateway.
[2]
r$ ip route add 7.7.7.10 dev lo nexthop dev d0 nexthop dev lo
Error: Nexthop device index does not match RTA_OIF.
[2]
r$ ip route add 7.7.7.10 via 10.0.0.7 nexthop dev d0 nexthop dev lo
Error: Nexthop gateway does not match RTA_GATEWAY or RTA_VIA.
[2]
r$ ip route add 7.7.7.10 dev d0 nexthop dev d0 nexthop dev lo
r$ ip route add 7.7.7.11 dev d0 tos 0x03
Error: Invalid dsfield (tos): ECN bits must be 0.
[2]
r$ ip route add 7.7.7.11 dev d0 tos 0xff
Error: Invalid dsfield (tos): ECN bits must be 0.
[2]
r$ ip route add 7.7.7.11 dev d0 tos 0x1e
Error: Invalid dsfield (tos): ECN bits must be 0.
[2]
r$ ip route add 7.7.7.11 dev d0 tos 0x80
r$ ip route add 7.7.7.11 dev d0 tos AF11
r$ ip route add 7.7.7.12 dev d0 tos 0x10 mtu 70000 advmss 70000 hoplimit 255 window 5 rtt 10 rto_min 5 rttvar 5s
r$ ip route add 7.7.7.14 dev d0 mtu lock 0
r$ ip route add 7.7.7.15 dev d0 mtu lock 1500 rtt 2000000ms initcwnd 10 cwnd lock 5 ssthresh 6 reordering 7
r$ ip route add 7.7.7.13 dev d0 features ecn quickack 1 fastopen_no_cookie 1 initcwnd 0
r$ ip route add 7.7.7.16 via 8.8.8.8
r$ ip route add 7.7.7.17 via 9.9.9.9
Error: Nexthop has invalid gateway.
[2]
r$ ip route add 7.7.7.17 via 8.8.9.8
Error: Nexthop has invalid gateway.
[2]
r$ ip route add 7.7.7.17 via 7.7.7.6
Error: Nexthop has invalid gateway.
[2]
r$ ip route add 7.7.7.17 via 7.7.7.11
Error: Nexthop has invalid gateway.
[2]
r$ ip route add 7.7.7.17 table 50 via 10.0.0.9
r$ ip route add 10.0.0.0/24 dev d1 table 51
r$ ip route add 7.7.7.17 table 51 via 10.0.0.9
r$ ip route add 7.7.7.17 via 224.0.0.1
Error: Nexthop has invalid gateway.
[2]
r$ ip route add 7.7.7.17 via 224.0.0.1 dev d0 onlink
Error: Nexthop has invalid gateway.
[2]
r$ ip route add 7.7.7.17 via 10.0.0.255 dev d0 onlink
Error: Nexthop has invalid gateway.
[2]
r$ ip route add 7.7.7.17 via 10.0.0.2 dev d0 onlink
Error: Nexthop has invalid gateway.
[2]
r$ ip route add 7.7.7.17 via 10.0.0.2 dev d1 onlink
Error: Nexthop has invalid gateway.
[2]
r$ ip route show table all
7.7.7.17 via 10.0.0.9 dev d0 table 50 
7.7.7.17 via 10.0.0.9 dev d1 table 51 
10.0.0.0/24 dev d1 table 51 scope link 
7.7.7.6 via 10.0.0.2 dev d0 
7.7.7.7 dev d0 scope host 
7.7.7.8 via 77.7.7.7 dev d0 onlink 
7.7.7.9 onlink 
	nexthop dev d0 weight 1 
	nexthop via 77.7.7.7 dev d0 weight 1 onlink 
7.7.7.10 
	nexthop dev d0 weight 1 
	nexthop dev lo weight 1 
7.7.7.11 tos CS4 dev d0 scope link 
7.7.7.11 tos AF11 dev d0 scope link 
7.7.7.12 tos 0x10 dev d0 scope link mtu 65520 window 5 rtt 1ms rttvar 5s advmss 65495 hoplimit 255 rto_min lock 5ms 
7.7.7.13 dev d0 scope link features ecn quickack 1 fastopen_no_cookie 1 
7.7.7.14 dev d0 scope link mtu lock 0 
7.7.7.15 dev d0 scope link mtu lock 1500 rtt 2000s ssthresh 6 cwnd lock 5 reordering 7 initcwnd 10 
7.7.7.16 via 8.8.8.8 dev d0 
multicast 8.8.9.10 dev d0 scope link 
unreachable 9.9.9.9 src 10.0.0.2 
prohibit 9.9.9.10 onlink 
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.2 
10.0.1.0/24 dev d1 proto kernel scope link src 10.0.1.2 
local 8.8.8.8/31 dev d0 table local scope host 
broadcast 8.8.9.8 dev d0 table local scope link 
anycast 8.8.9.9 dev d0 table local scope link 
local 10.0.0.2 dev d0 table local proto kernel scope host src 10.0.0.2 
broadcast 10.0.0.255 dev d0 table local proto kernel scope link src 10.0.0.2 
local 10.0.1.2 dev d1 table local proto kernel scope host src 10.0.1.2 
broadcast 10.0.1.255 dev d1 table local proto kernel scope link src 10.0.1.2 
local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1 
local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1 
broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1 
r$ ip -d route
unicast 7.7.7.6 via 10.0.0.2 dev d0 proto boot scope global 
unicast 7.7.7.7 dev d0 proto boot scope host 
unicast 7.7.7.8 via 77.7.7.7 dev d0 proto boot scope global onlink 
unicast 7.7.7.9 proto boot scope global onlink 
	nexthop dev d0 weight 1 
	nexthop via 77.7.7.7 dev d0 weight 1 onlink 
unicast 7.7.7.10 proto boot scope global 
	nexthop dev d0 weight 1 
	nexthop dev lo weight 1 
unicast 7.7.7.11 tos CS4 dev d0 proto boot scope link 
unicast 7.7.7.11 tos AF11 dev d0 proto boot scope link 
unicast 7.7.7.12 tos 0x10 dev d0 proto boot scope link mtu 65520 window 5 rtt 1ms rttvar 5s advmss 65495 hoplimit 255 rto_min lock 5ms 
unicast 7.7.7.13 dev d0 proto boot scope link features ecn quickack 1 fastopen_no_cookie 1 
unicast 7.7.7.14 dev d0 proto boot scope link mtu lock 0 
unicast 7.7.7.15 dev d0 proto boot scope link mtu lock 1500 rtt 2000s ssthresh 6 cwnd lock 5 reordering 7 initcwnd 10 
unicast 7.7.7.16 via 8.8.8.8 dev d0 proto boot scope global 
multicast 8.8.9.10 dev d0 proto boot scope link 
unreachable 9.9.9.9 proto boot scope global src 10.0.0.2 
prohibit 9.9.9.10 proto boot scope global onlink 
unicast 10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.2 
unicast 10.0.1.0/24 dev d1 proto kernel scope link src 10.0.1.2 
r$ ip -j route
[{"dst":"7.7.7.6","gateway":"10.0.0.2","dev":"d0","flags":[]},{"dst":"7.7.7.7","dev":"d0","scope":"host","flags":[]},{"dst":"7.7.7.8","gateway":"77.7.7.7","dev":"d0","flags":["onlink"]},{"dst":"7.7.7.9","flags":["onlink"],"nexthops":[{"dev":"d0","weight":1,"flags":[]},{"gateway":"77.7.7.7","dev":"d0","weight":1,"flags":["onlink"]}]},{"dst":"7.7.7.10","flags":[],"nexthops":[{"dev":"d0","weight":1,"flags":[]},{"dev":"lo","weight":1,"flags":[]}]},{"dst":"7.7.7.11","tos":"CS4","dev":"d0","scope":"link","flags":[]},{"dst":"7.7.7.11","tos":"AF11","dev":"d0","scope":"link","flags":[]},{"dst":"7.7.7.12","tos":"0x10","dev":"d0","scope":"link","flags":[],"metrics":[{"mtu":65520,"window":5,"rtt":1,"rttvar":5000,"advmss":65495,"hoplimit":255,"rto_min":5}]},{"dst":"7.7.7.13","dev":"d0","scope":"link","flags":[],"metrics":[{"ecn":null,"quickack":1,"fastopen_no_cookie":1}]},{"dst":"7.7.7.14","dev":"d0","scope":"link","flags":[],"metrics":[{"mtu":0}]},{"dst":"7.7.7.15","dev":"d0","scope":"link","flags":[],"metrics":[{"mtu":1500,"rtt":2000000,"ssthresh":6,"cwnd":5,"reordering":7,"initcwnd":10}]},{"dst":"7.7.7.16","gateway":"8.8.8.8","dev":"d0","flags":[]},{"type":"multicast","dst":"8.8.9.10","dev":"d0","scope":"link","flags":[]},{"type":"unreachable","dst":"9.9.9.9","prefsrc":"10.0.0.2","flags":[]},{"type":"prohibit","dst":"9.9.9.10","flags":["onlink"]},{"dst":"10.0.0.0/24","dev":"d0","protocol":"kernel","scope":"link","prefsrc":"10.0.0.2","flags":[]},{"dst":"10.0.1.0/24","dev":"d1","protocol":"kernel","scope":"link","prefsrc":"10.0.1.2","flags":[]}]
r$ ip -j -p route show 7.7.7.12
[ {
        "dst": "7.7.7.12",
        "tos": "0x10",
        "dev": "d0",
        "scope": "link",
        "flags": [ ],
        "metrics": [ {
                "mtu": 65520,
                "window": 5,
                "rtt": 1,
                "rttvar": 5000,
                "advmss": 65495,
                "hoplimit": 255,
                "rto_min": 5
            } ]
    } ]
r$ ip -o route show 7.7.7.9
7.7.7.9 onlink \	nexthop dev d0 weight 1 \	nexthop via 77.7.7.7 dev d0 weight 1 onlink 
r$ ip -N route show table all
7.7.7.17 via 10.0.0.9 dev d0 table 50 
7.7.7.17 via 10.0.0.9 dev d1 table 51 
10.0.0.0/24 dev d1 table 51 scope 253 
7.7.7.6 via 10.0.0.2 dev d0 
7.7.7.7 dev d0 scope 254 
7.7.7.8 via 77.7.7.7 dev d0 onlink 
7.7.7.9 onlink 
	nexthop dev d0 weight 1 
	nexthop via 77.7.7.7 dev d0 weight 1 onlink 
7.7.7.10 
	nexthop dev d0 weight 1 
	nexthop dev lo weight 1 
7.7.7.11 tos 0x80 dev d0 scope 253 
7.7.7.11 tos 0x28 dev d0 scope 253 
7.7.7.12 tos 0x10 dev d0 scope 253 mtu 65520 window 5 rtt 1ms rttvar 5s advmss 65495 hoplimit 255 rto_min lock 5ms 
7.7.7.13 dev d0 scope 253 features ecn quickack 1 fastopen_no_cookie 1 
7.7.7.14 dev d0 scope 253 mtu lock 0 
7.7.7.15 dev d0 scope 253 mtu lock 1500 rtt 2000s ssthresh 6 cwnd lock 5 reordering 7 initcwnd 10 
7.7.7.16 via 8.8.8.8 dev d0 
5 8.8.9.10 dev d0 scope 253 
7 9.9.9.9 src 10.0.0.2 
8 9.9.9.10 onlink 
10.0.0.0/24 dev d0 proto 2 scope 253 src 10.0.0.2 
10.0.1.0/24 dev d1 proto 2 scope 253 src 10.0.1.2 
2 8.8.8.8/31 dev d0 table 255 scope 254 
3 8.8.9.8 dev d0 table 255 scope 253 
4 8.8.9.9 dev d0 table 255 scope 253 
2 10.0.0.2 dev d0 table 255 proto 2 scope 254 src 10.0.0.2 
3 10.0.0.255 dev d0 table 255 proto 2 scope 253 src 10.0.0.2 
2 10.0.1.2 dev d1 table 255 proto 2 scope 254 src 10.0.1.2 
3 10.0.1.255 dev d1 table 255 proto 2 scope 253 src 10.0.1.2 
2 127.0.0.0/8 dev lo table 255 proto 2 scope 254 src 127.0.0.1 
2 127.0.0.1 dev lo table 255 proto 2 scope 254 src 127.0.0.1 
3 127.255.255.255 dev lo table 255 proto 2 scope 253 src 127.0.0.1 
r$ ip route show type local
r$ ip route show type blackhole table all
r$ ip route show via 10.0.0.2
7.7.7.6 dev d0 
r$ ip route show src 10.0.0.2
unreachable 9.9.9.9 
10.0.0.0/24 dev d0 proto kernel scope link 
r$ ip route show tos 0x10
7.7.7.12 dev d0 scope link mtu 65520 window 5 rtt 1ms rttvar 5s advmss 65495 hoplimit 255 rto_min lock 5ms 
r$ ip route show scope global
7.7.7.6 via 10.0.0.2 dev d0 
7.7.7.8 via 77.7.7.7 dev d0 onlink 
7.7.7.9 onlink 
	nexthop dev d0 weight 1 
	nexthop via 77.7.7.7 dev d0 weight 1 onlink 
7.7.7.10 
	nexthop dev d0 weight 1 
	nexthop dev lo weight 1 
7.7.7.16 via 8.8.8.8 dev d0 
unreachable 9.9.9.9 src 10.0.0.2 
prohibit 9.9.9.10 onlink 
r$ ip route show dev d0
7.7.7.6 via 10.0.0.2 
7.7.7.7 scope host 
7.7.7.8 via 77.7.7.7 onlink 
7.7.7.11 tos CS4 scope link 
7.7.7.11 tos AF11 scope link 
7.7.7.12 tos 0x10 scope link mtu 65520 window 5 rtt 1ms rttvar 5s advmss 65495 hoplimit 255 rto_min lock 5ms 
7.7.7.13 scope link features ecn quickack 1 fastopen_no_cookie 1 
7.7.7.14 scope link mtu lock 0 
7.7.7.15 scope link mtu lock 1500 rtt 2000s ssthresh 6 cwnd lock 5 reordering 7 initcwnd 10 
7.7.7.16 via 8.8.8.8 
multicast 8.8.9.10 scope link 
10.0.0.0/24 proto kernel scope link src 10.0.0.2 
r$ ip route show dev d1 table all
7.7.7.17 via 10.0.0.9 table 51 
10.0.0.0/24 table 51 scope link 
10.0.1.0/24 proto kernel scope link src 10.0.1.2 
local 10.0.1.2 table local proto kernel scope host src 10.0.1.2 
broadcast 10.0.1.255 table local proto kernel scope link src 10.0.1.2 
r$ ip route show metric 0
7.7.7.6 via 10.0.0.2 dev d0 
7.7.7.7 dev d0 scope host 
7.7.7.8 via 77.7.7.7 dev d0 onlink 
7.7.7.9 onlink 
	nexthop dev d0 weight 1 
	nexthop via 77.7.7.7 dev d0 weight 1 onlink 
7.7.7.10 
	nexthop dev d0 weight 1 
	nexthop dev lo weight 1 
7.7.7.11 tos CS4 dev d0 scope link 
7.7.7.11 tos AF11 dev d0 scope link 
7.7.7.12 tos 0x10 dev d0 scope link mtu 65520 window 5 rtt 1ms rttvar 5s advmss 65495 hoplimit 255 rto_min lock 5ms 
7.7.7.13 dev d0 scope link features ecn quickack 1 fastopen_no_cookie 1 
7.7.7.14 dev d0 scope link mtu lock 0 
7.7.7.15 dev d0 scope link mtu lock 1500 rtt 2000s ssthresh 6 cwnd lock 5 reordering 7 initcwnd 10 
7.7.7.16 via 8.8.8.8 dev d0 
multicast 8.8.9.10 dev d0 scope link 
unreachable 9.9.9.9 src 10.0.0.2 
prohibit 9.9.9.10 onlink 
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.2 
10.0.1.0/24 dev d1 proto kernel scope link src 10.0.1.2 
r$ ip route show proto static
r$ ip route show root 7.7.0.0/16
7.7.7.6 via 10.0.0.2 dev d0 
7.7.7.7 dev d0 scope host 
7.7.7.8 via 77.7.7.7 dev d0 onlink 
7.7.7.9 onlink 
	nexthop dev d0 weight 1 
	nexthop via 77.7.7.7 dev d0 weight 1 onlink 
7.7.7.10 
	nexthop dev d0 weight 1 
	nexthop dev lo weight 1 
7.7.7.11 tos CS4 dev d0 scope link 
7.7.7.11 tos AF11 dev d0 scope link 
7.7.7.12 tos 0x10 dev d0 scope link mtu 65520 window 5 rtt 1ms rttvar 5s advmss 65495 hoplimit 255 rto_min lock 5ms 
7.7.7.13 dev d0 scope link features ecn quickack 1 fastopen_no_cookie 1 
7.7.7.14 dev d0 scope link mtu lock 0 
7.7.7.15 dev d0 scope link mtu lock 1500 rtt 2000s ssthresh 6 cwnd lock 5 reordering 7 initcwnd 10 
7.7.7.16 via 8.8.8.8 dev d0 
r$ ip route show match 7.7.7.9
7.7.7.9 onlink 
	nexthop dev d0 weight 1 
	nexthop via 77.7.7.7 dev d0 weight 1 onlink 
r$ ip route show exact 7.7.7.9
7.7.7.9 onlink 
	nexthop dev d0 weight 1 
	nexthop via 77.7.7.7 dev d0 weight 1 onlink 
r$ ip route show default
r$ ip route show 7.7.7.0/24
r$ ip -s route flush 7.7.7.9
*** Round 1, deleting 1 entries ***
*** Flush is complete after 1 round ***
r$ ip -s -s route flush 7.7.7.10
7.7.7.10 
	nexthop dev d0 weight 1 
	nexthop dev lo weight 1 
| 
*** Round 1, deleting 1 entries ***
*** Flush is complete after 1 round ***
r$ ip -s -s route flush 7.7.7.11
7.7.7.11 tos CS4 dev d0 scope link 
7.7.7.11 tos AF11 dev d0 scope link 
| 
*** Round 1, deleting 2 entries ***
*** Flush is complete after 1 round ***
r$ ip -s route flush cache
*** IPv4 routing cache is flushed.
r$ ip -s route flush table all cache
*** IPv4 routing cache is flushed.
*** Flush is complete after 0 round ***
r$ ip route flush
"ip route flush" requires arguments.
[1]
r$ ip -s route flush scope host
*** Round 1, deleting 1 entries ***
*** Flush is complete after 1 round ***
r$ ip route flush type blackhole
r$ ip route del 7.7.7.16 via 10.0.0.99
RTNETLINK answers: No such process
[2]
r$ ip route del 7.7.7.16 mtu 1500
RTNETLINK answers: No such process
[2]
r$ ip route del 7.7.7.15 mtu 1500
r$ ip route del 7.7.7.15 mtu lock 1500
RTNETLINK answers: No such process
[2]
r$ ip route add 6.6.6.6 dev d0
r$ ip route append 6.6.6.6 dev d1
r$ ip route append 6.6.6.6 via 10.0.0.9
r$ ip route append 6.6.6.6 nexthop via 10.0.0.9 nexthop via 10.0.1.9 weight 5
r$ ip route del 6.6.6.6 via 10.0.0.9
r$ ip route del 6.6.6.6 nexthop via 10.0.0.9
RTNETLINK answers: No such process
[2]
r$ ip route del 6.6.6.6 nexthop via 10.0.0.9 nexthop via 10.0.1.9 nexthop via 10.0.1.10
r$ ip route show 6.6.6.6
6.6.6.6 dev d0 scope link 
6.6.6.6 dev d1 scope link 
r$ ip route del unicast 6.6.6.6
r$ ip route show 6.6.6.6
6.6.6.6 dev d1 scope link 
r$ ip route replace 6.6.6.6 dev d0 mtu 1400
r$ ip route change 6.6.6.6 dev d0 metric 5
RTNETLINK answers: No such file or directory
[2]
r$ ip route show 6.6.6.6
6.6.6.6 dev d0 scope link mtu 1400 
r$ ip route add 2.0.0.0/8 src 10.0.1.2 via 10.0.0.9
r$ ip route add 2.0.0.0/8 src 10.0.1.2 via 10.0.0.9 table 77
r$ ip route add 3.0.0.0/8 nexthop via 10.0.0.9 nexthop via 10.0.1.9
r$ ip addr del 10.0.1.2/24 dev d1
r$ ip route show table all
7.7.7.17 via 10.0.0.9 dev d0 table 50 
2.0.0.0/8 via 10.0.0.9 dev d0 table 77 src 10.0.1.2 
3.0.0.0/8 
	nexthop via 10.0.0.9 dev d0 weight 1 
	nexthop via 10.0.1.9 dev d1 weight 1 dead linkdown 
6.6.6.6 dev d0 scope link mtu 1400 
7.7.7.6 via 10.0.0.2 dev d0 
7.7.7.8 via 77.7.7.7 dev d0 onlink 
7.7.7.12 tos 0x10 dev d0 scope link mtu 65520 window 5 rtt 1ms rttvar 5s advmss 65495 hoplimit 255 rto_min lock 5ms 
7.7.7.13 dev d0 scope link features ecn quickack 1 fastopen_no_cookie 1 
7.7.7.14 dev d0 scope link mtu lock 0 
7.7.7.16 via 8.8.8.8 dev d0 
multicast 8.8.9.10 dev d0 scope link 
unreachable 9.9.9.9 src 10.0.0.2 
prohibit 9.9.9.10 onlink 
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.2 
local 8.8.8.8/31 dev d0 table local scope host 
broadcast 8.8.9.8 dev d0 table local scope link 
anycast 8.8.9.9 dev d0 table local scope link 
local 10.0.0.2 dev d0 table local proto kernel scope host src 10.0.0.2 
broadcast 10.0.0.255 dev d0 table local proto kernel scope link src 10.0.0.2 
local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1 
local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1 
broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1 
r$ ip link set d0 down
r$ ip route add 8.8.8.1 dev d0
Error: Device for nexthop is not up.
[2]
r$ ip route add 8.8.8.1 via 10.0.0.7 dev d0
Error: Nexthop has invalid gateway.
[2]
r$ ip route add 8.8.8.1 via 10.0.0.7 dev d0 onlink
Error: Nexthop device is not up.
[2]
r$ ip route add 8.8.8.1 nexthop dev d0
Error: Device for nexthop is not up.
[2]
r$ ip route show table all
unreachable 9.9.9.9 src 10.0.0.2 
prohibit 9.9.9.10 onlink 
local 8.8.8.8/31 dev d0 table local scope host 
local 10.0.0.2 dev d0 table local proto kernel scope host src 10.0.0.2 
local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1 
local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1 
broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1 
r$ ip link set d0 up
r$ ip route show table all
unreachable 9.9.9.9 src 10.0.0.2 
prohibit 9.9.9.10 onlink 
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.2 
local 8.8.8.8/31 dev d0 table local scope host 
local 10.0.0.2 dev d0 table local proto kernel scope host src 10.0.0.2 
broadcast 10.0.0.255 dev d0 table local proto kernel scope link src 10.0.0.2 
local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1 
local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1 
broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1 
r$ ip link set d1 name z1
r$ ip rule add iif d1 table 5
r$ ip rule add oif z1 table 5
r$ ip rule
0:	from all lookup local
32764:	from all oif z1 lookup 5
32765:	from all iif d1 [detached] lookup 5
32766:	from all lookup main
32767:	from all lookup default
r$ ip link set z1 down
r$ ip link set z1 name d1
r$ ip rule
0:	from all lookup local
32764:	from all oif z1 [detached] lookup 5
32765:	from all iif d1 lookup 5
32766:	from all lookup main
32767:	from all lookup default
r$ ip link del d1
r$ ip rule
0:	from all lookup local
32764:	from all oif z1 [detached] lookup 5
32765:	from all iif d1 [detached] lookup 5
32766:	from all lookup main
32767:	from all lookup default
