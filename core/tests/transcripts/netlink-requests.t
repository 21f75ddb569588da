# kernel: 6.18
# netlink: requests of route and rule commands
r$ ip link add wan0 type veth peer name p0 netns x
r$ ip link set wan0 up
x$ ip link set p0 up
r$ ip addr add 10.0.0.2/24 dev wan0
r$ ip link add wan1 type veth peer name p1 netns x
r$ ip link set wan1 up
x$ ip link set p1 up
r$ ip addr add 10.0.1.2/24 dev wan1
r$ ip link add wan2 type veth peer name p2 netns x
r$ ip link set wan2 up
x$ ip link set p2 up
r$ ip addr add 10.0.2.2/24 dev wan2
r$ netlink ip route change 10.0.0.0/24 metric 1 nexthop via 172.16.0.5 nexthop via 10.0.0.9 weight 256 nexthop via 10.0.0.2 dev wan2 weight 2
60 00 00 00 18 00 05 01 00 00 00 00 00 00 00 00
02 18 00 00 fe 03 00 01 00 00 00 00 08 00 01 00
0a 00 00 00 08 00 06 00 01 00 00 00 34 00 09 00
10 00 00 00 00 00 00 00 08 00 05 00 ac 10 00 05
10 00 00 ff 00 00 00 00 08 00 05 00 0a 00 00 09
10 00 00 01 04 00 00 00 08 00 05 00 0a 00 00 02
Error: Nexthop has invalid gateway.
[2]
r$ netlink ip route replace 10.0.0.64/26 dev wan0 via 10.0.0.1
34 00 00 00 18 00 05 05 00 00 00 00 00 00 00 00
02 1a 00 00 fe 03 00 01 00 00 00 00 08 00 01 00
0a 00 00 40 08 00 05 00 0a 00 00 01 08 00 04 00
02 00 00 00
r$ netlink ip route add 0/1
24 00 00 00 18 00 05 06 00 00 00 00 00 00 00 00
02 01 00 00 fe 03 fd 01 00 00 00 00 08 00 01 00
00 00 00 00
RTNETLINK answers: No such device
[2]
r$ netlink ip route del 0.0.0.0/0 onlink dev wan0 table main via 10.0.1.255
34 00 00 00 19 00 05 00 00 00 00 00 00 00 00 00
02 00 00 00 fe 00 ff 00 04 00 00 00 08 00 01 00
00 00 00 00 08 00 05 00 0a 00 01 ff 08 00 04 00
02 00 00 00
RTNETLINK answers: No such process
[2]
r$ netlink ip route add 10.0.0.0/24 table default dev wan2 tos 0
2c 00 00 00 18 00 05 06 00 00 00 00 00 00 00 00
02 18 00 00 fd 03 fd 01 00 00 00 00 08 00 01 00
0a 00 00 00 08 00 04 00 04 00 00 00
r$ netlink ip route append throw 10.0.1.5/24 rtt 20ms via 172.16.0.5
38 00 00 00 18 00 05 0c 00 00 00 00 00 00 00 00
02 18 00 00 fe 03 00 09 00 00 00 00 08 00 01 00
0a 00 01 05 08 00 05 00 ac 10 00 05 0c 00 08 00
08 00 04 00 a0 00 00 00
Error: Invalid prefix for given prefix length.
[2]
r$ netlink ip route add 0.0.0.0/0 dev wan0 rto_min 5ms
40 00 00 00 18 00 05 06 00 00 00 00 00 00 00 00
02 00 00 00 fe 03 fd 01 00 00 00 00 08 00 01 00
00 00 00 00 08 00 04 00 02 00 00 00 14 00 08 00
08 00 0d 00 05 00 00 00 08 00 01 00 00 20 00 00
r$ netlink ip route replace 10.0.0.0/22 dev wan2 scope site src 10.0.0.2 metric 1024
3c 00 00 00 18 00 05 05 00 00 00 00 00 00 00 00
02 16 00 00 fe 03 c8 01 00 00 00 00 08 00 01 00
0a 00 00 00 08 00 07 00 0a 00 00 02 08 00 06 00
00 04 00 00 08 00 04 00 04 00 00 00
r$ netlink ip rule add order 100 fwmark 5/0 lookup 255
34 00 00 00 20 00 05 06 00 00 00 00 00 00 00 00
02 00 00 00 ff 00 00 01 00 00 00 00 08 00 06 00
64 00 00 00 08 00 0a 00 05 00 00 00 08 00 10 00
00 00 00 00
r$ netlink ip route add 127.0.0.0/8 dev lo
2c 00 00 00 18 00 05 06 00 00 00 00 00 00 00 00
02 08 00 00 fe 03 fd 01 00 00 00 00 08 00 01 00
7f 00 00 00 08 00 04 00 01 00 00 00
Error: Device for nexthop is not up.
[2]
r$ netlink ip rule add to 203.0.113.0/24 from 172.16.0.0/12 prio 1 tos 0x08 lookup 300
3c 00 00 00 20 00 05 06 00 00 00 00 00 00 00 00
02 18 0c 08 00 00 00 01 00 00 00 00 08 00 01 00
cb 00 71 00 08 00 02 00 ac 10 00 00 08 00 06 00
01 00 00 00 08 00 0f 00 2c 01 00 00
r$ netlink ip route change default src 10.0.1.2 tos 0x20 metric 1024
2c 00 00 00 18 00 05 01 00 00 00 00 00 00 00 00
02 00 00 20 fe 03 fd 01 00 00 00 00 08 00 07 00
0a 00 01 02 08 00 06 00 00 04 00 00
RTNETLINK answers: No such device
[2]
r$ netlink ip route change 203.0.113.7/32 metric 100 proto static via 10.0.1.9 scope nowhere
34 00 00 00 18 00 05 01 00 00 00 00 00 00 00 00
02 20 00 00 fe 04 ff 01 00 00 00 00 08 00 01 00
cb 00 71 07 08 00 06 00 64 00 00 00 08 00 05 00
0a 00 01 09
Error: Invalid scope.
[2]
r$ netlink ip rule add fwmark 5/0 pref 5 sport 80
3c 00 00 00 20 00 05 06 00 00 00 00 00 00 00 00
02 00 00 00 fe 00 00 01 00 00 00 00 08 00 0a 00
05 00 00 00 08 00 10 00 00 00 00 00 08 00 06 00
05 00 00 00 08 00 17 00 50 00 50 00
r$ netlink ip route del 10.0.1.5/24 dev wan0 table main tos 0x10
2c 00 00 00 19 00 05 00 00 00 00 00 00 00 00 00
02 18 00 10 fe 00 ff 00 00 00 00 00 08 00 01 00
0a 00 01 05 08 00 04 00 02 00 00 00
Error: Invalid prefix for given prefix length.
[2]
r$ netlink ip route change 10.0.0.0/22 metric 1024 nexthop dev wan0 weight 3 nexthop via 10.0.0.2
48 00 00 00 18 00 05 01 00 00 00 00 00 00 00 00
02 16 00 00 fe 03 00 01 00 00 00 00 08 00 01 00
0a 00 00 00 08 00 06 00 00 04 00 00 1c 00 09 00
08 00 00 02 02 00 00 00 10 00 00 00 00 00 00 00
08 00 05 00 0a 00 00 02
r$ netlink ip rule add prio 32766 sport 80 from all
30 00 00 00 20 00 05 06 00 00 00 00 00 00 00 00
02 00 00 00 fe 00 00 01 00 00 00 00 08 00 06 00
fe 7f 00 00 08 00 17 00 50 00 50 00 04 00 02 00
r$ netlink ip route add local 10.0.0.0/22 dev wan1 table 100 onlink scope site via 10.0.1.2 tos 0
34 00 00 00 18 00 05 06 00 00 00 00 00 00 00 00
02 16 00 00 64 03 c8 02 04 00 00 00 08 00 01 00
0a 00 00 00 08 00 05 00 0a 00 01 02 08 00 04 00
03 00 00 00
Error: Invalid scope.
[2]
r$ netlink ip rule add unreachable to all
20 00 00 00 20 00 05 06 00 00 00 00 00 00 00 00
02 00 00 00 00 00 00 07 00 00 00 00 04 00 01 00
r$ netlink ip rule add to 172.16.1.1 table 100
24 00 00 00 20 00 05 06 00 00 00 00 00 00 00 00
02 20 00 00 64 00 00 01 00 00 00 00 08 00 01 00
ac 10 01 01
r$ netlink ip route add default dev wan2 scope nowhere proto kernel
24 00 00 00 18 00 05 06 00 00 00 00 00 00 00 00
02 00 00 00 fe 02 ff 01 00 00 00 00 08 00 04 00
04 00 00 00
Error: Invalid scope.
[2]
r$ netlink ip route replace 0.0.0.0/0 table 101 via 10.0.1.255 metric 0 dev wan0 proto 77
3c 00 00 00 18 00 05 05 00 00 00 00 00 00 00 00
02 00 00 00 65 4d 00 01 00 00 00 00 08 00 01 00
00 00 00 00 08 00 05 00 0a 00 01 ff 08 00 06 00
00 00 00 00 08 00 04 00 02 00 00 00
Error: Nexthop has invalid gateway.
[2]
r$ netlink ip route del throw 10.0.1.128/25 dev wan1
2c 00 00 00 19 00 05 00 00 00 00 00 00 00 00 00
02 19 00 00 fe 00 ff 09 00 00 00 00 08 00 01 00
0a 00 01 80 08 00 04 00 03 00 00 00
RTNETLINK answers: No such process
[2]
r$ netlink ip rule add order 10 not suppress_prefixlength 0 nop oif wan1
38 00 00 00 20 00 05 06 00 00 00 00 00 00 00 00
02 00 00 00 00 00 00 03 02 00 00 00 08 00 06 00
0a 00 00 00 08 00 0e 00 00 00 00 00 09 00 11 00
77 61 6e 31 00 00 00 00
r$ netlink ip route append unicast 0.0.0.0/0 metric 4294967295 via 203.0.113.7 dev wan1
3c 00 00 00 18 00 05 0c 00 00 00 00 00 00 00 00
02 00 00 00 fe 03 00 01 00 00 00 00 08 00 01 00
00 00 00 00 08 00 06 00 ff ff ff ff 08 00 05 00
cb 00 71 07 08 00 04 00 03 00 00 00
Error: Nexthop has invalid gateway.
[2]
r$ netlink ip rule add sport 80 from 172.16.0.0/12 lookup local
2c 00 00 00 20 00 05 06 00 00 00 00 00 00 00 00
02 00 0c 00 ff 00 00 01 00 00 00 00 08 00 17 00
50 00 50 00 08 00 02 00 ac 10 00 00
r$ netlink ip rule add from 10.0.0.2 priority 40000 table 101 fwmark 1 sport 80
3c 00 00 00 20 00 05 06 00 00 00 00 00 00 00 00
02 00 20 00 65 00 00 01 00 00 00 00 08 00 02 00
0a 00 00 02 08 00 06 00 40 9c 00 00 08 00 0a 00
01 00 00 00 08 00 17 00 50 00 50 00
r$ netlink ip route change prohibit 203.0.113.0/24 scope global metric 1024 tos 0 nexthop via 10.0.0.2 dev wan1 weight 256
40 00 00 00 18 00 05 01 00 00 00 00 00 00 00 00
02 18 00 00 fe 03 00 08 00 00 00 00 08 00 01 00
cb 00 71 00 08 00 06 00 00 04 00 00 14 00 09 00
10 00 00 ff 03 00 00 00 08 00 05 00 0a 00 00 02
Error: Gateway, device and multipath can not be specified for this route type.
[2]
r$ netlink ip route append 255.255.255.255 table 255 nexthop via 10.0.0.2 weight 10 nexthop dev wan2 nexthop via 127.0.0.1 nexthop dev wan2
58 00 00 00 18 00 05 0c 00 00 00 00 00 00 00 00
02 20 00 00 ff 03 00 01 00 00 00 00 08 00 01 00
ff ff ff ff 34 00 09 00 10 00 00 09 00 00 00 00
08 00 05 00 0a 00 00 02 08 00 00 00 04 00 00 00
10 00 00 00 00 00 00 00 08 00 05 00 7f 00 00 01
08 00 00 00 04 00 00 00
Error: Nexthop has invalid gateway.
[2]
r$ netlink ip route add 127.0.0.0/8 tos 0x04 via 10.0.2.1 src 10.0.0.2
34 00 00 00 18 00 05 06 00 00 00 00 00 00 00 00
02 08 00 04 fe 03 00 01 00 00 00 00 08 00 01 00
7f 00 00 00 08 00 05 00 0a 00 02 01 08 00 07 00
0a 00 00 02
Error: Nexthop has invalid gateway.
[2]
r$ netlink ip route prepend 172.16.1.1 onlink nexthop via 172.16.1.1 dev wan1 weight 256 nexthop dev wan0 weight 256 nexthop via 10.0.1.9 weight 3
50 00 00 00 18 00 05 04 00 00 00 00 00 00 00 00
02 20 00 00 fe 03 00 01 04 00 00 00 08 00 01 00
ac 10 01 01 2c 00 09 00 10 00 00 ff 03 00 00 00
08 00 05 00 ac 10 01 01 08 00 00 ff 02 00 00 00
10 00 00 02 00 00 00 00 08 00 05 00 0a 00 01 09
Error: Nexthop has invalid gateway.
[2]
r$ netlink ip route append 10.0.0.0/24 via 10.0.2.1 onlink
2c 00 00 00 18 00 05 0c 00 00 00 00 00 00 00 00
02 18 00 00 fe 03 00 01 04 00 00 00 08 00 01 00
0a 00 00 00 08 00 05 00 0a 00 02 01
Error: Nexthop device required for onlink.
[2]
r$ netlink ip route del 192.168.0.0/30 via 172.16.1.1
2c 00 00 00 19 00 05 00 00 00 00 00 00 00 00 00
02 1e 00 00 fe 00 ff 00 00 00 00 00 08 00 01 00
c0 a8 00 00 08 00 05 00 ac 10 01 01
RTNETLINK answers: No such process
[2]
r$ netlink ip route prepend 192.168.0.0/16 dev wan0 onlink src 10.0.0.3 via 10.0.0.1
3c 00 00 00 18 00 05 04 00 00 00 00 00 00 00 00
02 10 00 00 fe 03 00 01 04 00 00 00 08 00 01 00
c0 a8 00 00 08 00 07 00 0a 00 00 03 08 00 05 00
0a 00 00 01 08 00 04 00 02 00 00 00
Error: Invalid prefsrc address.
[2]
r$ netlink ip route del 172.16.1.0 nexthop via 172.16.0.5 dev wan0 nexthop via 172.16.0.5 nexthop dev wan0
50 00 00 00 19 00 05 00 00 00 00 00 00 00 00 00
02 20 00 00 fe 00 ff 00 00 00 00 00 08 00 01 00
ac 10 01 00 2c 00 09 00 10 00 00 00 02 00 00 00
08 00 05 00 ac 10 00 05 10 00 00 00 00 00 00 00
08 00 05 00 ac 10 00 05 08 00 00 00 02 00 00 00
RTNETLINK answers: No such process
[2]
r$ netlink ip route del local 172.16.1.0 metric 1024
2c 00 00 00 19 00 05 00 00 00 00 00 00 00 00 00
02 20 00 00 ff 00 fe 02 00 00 00 00 08 00 01 00
ac 10 01 00 08 00 06 00 00 04 00 00
RTNETLINK answers: No such process
[2]
r$ netlink ip route replace multicast 172.16.1.0 dev wan1 table 101 metric 10
34 00 00 00 18 00 05 05 00 00 00 00 00 00 00 00
02 20 00 00 65 03 fd 05 00 00 00 00 08 00 01 00
ac 10 01 00 08 00 06 00 0a 00 00 00 08 00 04 00
03 00 00 00
r$ netlink ip route replace 255.255.255.255 via 10.0.1.1
2c 00 00 00 18 00 05 05 00 00 00 00 00 00 00 00
02 20 00 00 fe 03 00 01 00 00 00 00 08 00 01 00
ff ff ff ff 08 00 05 00 0a 00 01 01
Error: Nexthop has invalid gateway.
[2]
r$ netlink ip route change 10.0.0.64/26 via 10.0.1.255 dev wan0 tos 0x10
34 00 00 00 18 00 05 01 00 00 00 00 00 00 00 00
02 1a 00 10 fe 03 00 01 00 00 00 00 08 00 01 00
0a 00 00 40 08 00 05 00 0a 00 01 ff 08 00 04 00
02 00 00 00
Error: Nexthop has invalid gateway.
[2]
r$ netlink ip route change 172.16.1.0/24 metric 4294967295 nexthop via 10.0.1.255 weight 1 nexthop via 10.0.1.9 dev wan0 nexthop via 10.0.0.2 nexthop via 10.0.2.77 dev wan1 weight 10
70 00 00 00 18 00 05 01 00 00 00 00 00 00 00 00
02 18 00 00 fe 03 00 01 00 00 00 00 08 00 01 00
ac 10 01 00 08 00 06 00 ff ff ff ff 44 00 09 00
10 00 00 00 00 00 00 00 08 00 05 00 0a 00 01 ff
10 00 00 00 02 00 00 00 08 00 05 00 0a 00 01 09
10 00 00 00 00 00 00 00 08 00 05 00 0a 00 00 02
10 00 00 09 03 00 00 00 08 00 05 00 0a 00 02 4d
Error: Nexthop has invalid gateway.
[2]
r$ netlink ip route add default src 10.0.2.2 proto static metric 1024
2c 00 00 00 18 00 05 06 00 00 00 00 00 00 00 00
02 00 00 00 fe 04 fd 01 00 00 00 00 08 00 07 00
0a 00 02 02 08 00 06 00 00 04 00 00
RTNETLINK answers: No such device
[2]
r$ netlink ip route append 203.0.113.7/32 dev wan1 onlink
2c 00 00 00 18 00 05 0c 00 00 00 00 00 00 00 00
02 20 00 00 fe 03 fd 01 04 00 00 00 08 00 01 00
cb 00 71 07 08 00 04 00 03 00 00 00
Error: Invalid flags for nexthop - PERVASIVE and ONLINK can not be set.
[2]
r$ netlink ip route change 224.0.0.0/4 metric 1 dev wan2 src 10.0.0.3 table 100
3c 00 00 00 18 00 05 01 00 00 00 00 00 00 00 00
02 04 00 00 64 03 fd 01 00 00 00 00 08 00 01 00
e0 00 00 00 08 00 06 00 01 00 00 00 08 00 07 00
0a 00 00 03 08 00 04 00 04 00 00 00
Error: Invalid prefsrc address.
[2]
r$ netlink ip route prepend 127.0.0.0/8 table 255
24 00 00 00 18 00 05 04 00 00 00 00 00 00 00 00
02 08 00 00 ff 03 fd 01 00 00 00 00 08 00 01 00
7f 00 00 00
RTNETLINK answers: No such device
[2]
r$ netlink ip route prepend 10.0.1.128/25 scope global nexthop via 10.0.1.9 nexthop via 10.0.0.2 weight 1
48 00 00 00 18 00 05 04 00 00 00 00 00 00 00 00
02 19 00 00 fe 03 00 01 00 00 00 00 08 00 01 00
0a 00 01 80 24 00 09 00 10 00 00 00 00 00 00 00
08 00 05 00 0a 00 01 09 10 00 00 00 00 00 00 00
08 00 05 00 0a 00 00 02
Error: Nexthop has invalid gateway.
[2]
r$ netlink ip route replace 10.0.0.64/26 via 10.0.1.2 dev wan0 tos 0x20
34 00 00 00 18 00 05 05 00 00 00 00 00 00 00 00
02 1a 00 20 fe 03 00 01 00 00 00 00 08 00 01 00
0a 00 00 40 08 00 05 00 0a 00 01 02 08 00 04 00
02 00 00 00
Error: Nexthop has invalid gateway.
[2]
r$ netlink ip route del 172.16.0.0/16 nexthop weight 1
30 00 00 00 19 00 05 00 00 00 00 00 00 00 00 00
02 10 00 00 fe 00 ff 00 00 00 00 00 08 00 01 00
ac 10 00 00 0c 00 09 00 08 00 00 00 00 00 00 00
RTNETLINK answers: No such process
[2]
r$ netlink ip route del 172.16.0.0/12 src 10.0.2.2 nexthop via 77.7.7.7 dev wan2 nexthop via 10.0.0.2 onlink nexthop via 127.0.0.1 dev wan0 nexthop via 203.0.113.7 weight 256 onlink
70 00 00 00 19 00 05 00 00 00 00 00 00 00 00 00
02 0c 00 00 fe 00 ff 00 00 00 00 00 08 00 01 00
ac 10 00 00 08 00 07 00 0a 00 02 02 44 00 09 00
10 00 00 00 04 00 00 00 08 00 05 00 4d 07 07 07
10 00 04 00 00 00 00 00 08 00 05 00 0a 00 00 02
10 00 00 00 02 00 00 00 08 00 05 00 7f 00 00 01
10 00 04 ff 00 00 00 00 08 00 05 00 cb 00 71 07
RTNETLINK answers: No such process
[2]
r$ netlink ip route prepend 172.16.1.1 src 10.0.0.2 table 256
34 00 00 00 18 00 05 04 00 00 00 00 00 00 00 00
02 20 00 00 00 03 fd 01 00 00 00 00 08 00 01 00
ac 10 01 01 08 00 07 00 0a 00 00 02 08 00 0f 00
00 01 00 00
RTNETLINK answers: No such device
[2]
r$ netlink ip route prepend default features ecn onlink nexthop via 10.0.2.77 weight 1
3c 00 00 00 18 00 05 04 00 00 00 00 00 00 00 00
02 00 00 00 fe 03 00 01 04 00 00 00 0c 00 08 00
08 00 0c 00 01 00 00 00 14 00 09 00 10 00 00 00
00 00 00 00 08 00 05 00 0a 00 02 4d
Error: Nexthop has invalid gateway.
[2]
r$ netlink ip route append local 10.0.0.0/24 via 10.0.0.2
2c 00 00 00 18 00 05 0c 00 00 00 00 00 00 00 00
02 18 00 00 ff 03 fe 02 00 00 00 00 08 00 01 00
0a 00 00 00 08 00 05 00 0a 00 00 02
Error: Route with host scope can not have a gateway.
[2]
r$ netlink ip route prepend 172.16.1.0 dev wan0 src 10.0.2.2
34 00 00 00 18 00 05 04 00 00 00 00 00 00 00 00
02 20 00 00 fe 03 fd 01 00 00 00 00 08 00 01 00
ac 10 01 00 08 00 07 00 0a 00 02 02 08 00 04 00
02 00 00 00
r$ netlink ip route prepend 192.168.0.0/30 metric 0 scope link table 254 nexthop via 203.0.113.7 nexthop via 203.0.113.7 dev wan0 weight 3 nexthop dev wan2 weight 2 nexthop via 127.0.0.1 dev wan1 weight 10
68 00 00 00 18 00 05 04 00 00 00 00 00 00 00 00
02 1e 00 00 fe 03 fd 01 00 00 00 00 08 00 01 00
c0 a8 00 00 08 00 06 00 00 00 00 00 3c 00 09 00
10 00 00 00 00 00 00 00 08 00 05 00 cb 00 71 07
10 00 00 02 02 00 00 00 08 00 05 00 cb 00 71 07
08 00 00 01 04 00 00 00 10 00 00 09 03 00 00 00
08 00 05 00 7f 00 00 01
Error: Nexthop has invalid gateway.
[2]
r$ netlink ip route del 172.16.1.0 dev wan2
2c 00 00 00 19 00 05 00 00 00 00 00 00 00 00 00
02 20 00 00 fe 00 ff 00 00 00 00 00 08 00 01 00
ac 10 01 00 08 00 04 00 04 00 00 00
RTNETLINK answers: No such process
[2]
r$ netlink ip route add 0.0.0.0/0 metric 100 table 300 nexthop via 10.0.0.1 dev nosuch weight 10 onlink
Cannot find device "nosuch"
Error: cannot parse nexthop
[255]
r$ netlink ip route replace 10.0.0.64/26 src 10.0.0.3 via 10.0.0.2
34 00 00 00 18 00 05 05 00 00 00 00 00 00 00 00
02 1a 00 00 fe 03 00 01 00 00 00 00 08 00 01 00
0a 00 00 40 08 00 07 00 0a 00 00 03 08 00 05 00
0a 00 00 02
Error: Invalid prefsrc address.
[2]
r$ netlink ip route append throw 203.0.113.7/32 via 10.0.1.255 dev wan0
34 00 00 00 18 00 05 0c 00 00 00 00 00 00 00 00
02 20 00 00 fe 03 00 09 00 00 00 00 08 00 01 00
cb 00 71 07 08 00 05 00 0a 00 01 ff 08 00 04 00
02 00 00 00
Error: Gateway, device and multipath can not be specified for this route type.
[2]
r$ netlink ip route add 10.0.1.128/25 table 101 dev wan1 scope global
2c 00 00 00 18 00 05 06 00 00 00 00 00 00 00 00
02 19 00 00 65 03 00 01 00 00 00 00 08 00 01 00
0a 00 01 80 08 00 04 00 03 00 00 00
r$ netlink ip route add default via 10.0.0.9 table 254 dev wan2 metric 0 proto bgp
34 00 00 00 18 00 05 06 00 00 00 00 00 00 00 00
02 00 00 00 fe ba 00 01 00 00 00 00 08 00 05 00
0a 00 00 09 08 00 06 00 00 00 00 00 08 00 04 00
04 00 00 00
Error: Nexthop has invalid gateway.
[2]
r$ netlink ip route replace 128.0.0.0/1 nexthop dev wan1 weight 10 nexthop via 127.0.0.1 weight 256 nexthop via 10.0.0.1 onlink nexthop dev wan0 weight 1 onlink
58 00 00 00 18 00 05 05 00 00 00 00 00 00 00 00
02 01 00 00 fe 03 00 01 00 00 00 00 08 00 01 00
80 00 00 00 34 00 09 00 08 00 00 09 03 00 00 00
10 00 00 ff 00 00 00 00 08 00 05 00 7f 00 00 01
10 00 04 00 00 00 00 00 08 00 05 00 0a 00 00 01
08 00 04 00 02 00 00 00
Error: Nexthop has invalid gateway.
[2]
r$ netlink ip route del multicast 172.16.1.1 metric 1 scope global src 10.0.0.3 via 77.7.7.7 table local
3c 00 00 00 19 00 05 00 00 00 00 00 00 00 00 00
02 20 00 00 ff 00 00 05 00 00 00 00 08 00 01 00
ac 10 01 01 08 00 06 00 01 00 00 00 08 00 07 00
0a 00 00 03 08 00 05 00 4d 07 07 07
RTNETLINK answers: No such process
[2]
r$ netlink ip route prepend 10.0.0.0/24 via 203.0.113.7
2c 00 00 00 18 00 05 04 00 00 00 00 00 00 00 00
02 18 00 00 fe 03 00 01 00 00 00 00 08 00 01 00
0a 00 00 00 08 00 05 00 cb 00 71 07
Error: Nexthop has invalid gateway.
[2]
r$ netlink ip rule add priority 40000 fwmark 0x10/0xff sport 1-1024 to 172.16.1.1
44 00 00 00 20 00 05 06 00 00 00 00 00 00 00 00
02 20 00 00 fe 00 00 01 00 00 00 00 08 00 06 00
40 9c 00 00 08 00 0a 00 10 00 00 00 08 00 10 00
ff 00 00 00 08 00 17 00 01 00 00 04 08 00 01 00
ac 10 01 01
r$ netlink ip route add 172.16.0.0/12 table 100 via 127.0.0.1
2c 00 00 00 18 00 05 06 00 00 00 00 00 00 00 00
02 0c 00 00 64 03 00 01 00 00 00 00 08 00 01 00
ac 10 00 00 08 00 05 00 7f 00 00 01
Error: Nexthop has invalid gateway.
[2]
r$ netlink ip route del 0/1 dev wan0 via 127.0.0.1
34 00 00 00 19 00 05 00 00 00 00 00 00 00 00 00
02 01 00 00 fe 00 ff 00 00 00 00 00 08 00 01 00
00 00 00 00 08 00 05 00 7f 00 00 01 08 00 04 00
02 00 00 00
RTNETLINK answers: No such process
[2]
r$ netlink ip route prepend 10.0.1.5/24 src 127.0.0.1 via 77.7.7.7
34 00 00 00 18 00 05 04 00 00 00 00 00 00 00 00
02 18 00 00 fe 03 00 01 00 00 00 00 08 00 01 00
0a 00 01 05 08 00 07 00 7f 00 00 01 08 00 05 00
4d 07 07 07
Error: Invalid prefix for given prefix length.
[2]
r$ netlink ip rule add from all priority 1 oif zzz table 1000
38 00 00 00 20 00 05 06 00 00 00 00 00 00 00 00
02 00 00 00 00 00 00 01 00 00 00 00 04 00 02 00
08 00 06 00 01 00 00 00 08 00 11 00 7a 7a 7a 00
08 00 0f 00 e8 03 00 00
r$ netlink ip route prepend 203.0.113.0/24 proto bgp quickack 1 nexthop via 10.0.0.9 dev wan0 weight 10 nexthop weight 256
4c 00 00 00 18 00 05 04 00 00 00 00 00 00 00 00
02 18 00 00 fe ba 00 01 00 00 00 00 08 00 01 00
cb 00 71 00 0c 00 08 00 08 00 0f 00 01 00 00 00
1c 00 09 00 10 00 00 09 02 00 00 00 08 00 05 00
0a 00 00 09 08 00 00 ff 00 00 00 00
Error: Nexthop has invalid gateway.
[2]
r$ netlink ip route prepend 192.168.0.0/30 table local
24 00 00 00 18 00 05 04 00 00 00 00 00 00 00 00
02 1e 00 00 ff 03 fd 01 00 00 00 00 08 00 01 00
c0 a8 00 00
RTNETLINK answers: No such device
[2]
r$ netlink ip route del 10.0.0.0/24 via 10.0.2.1 dev wan2
34 00 00 00 19 00 05 00 00 00 00 00 00 00 00 00
02 18 00 00 fe 00 ff 00 00 00 00 00 08 00 01 00
0a 00 00 00 08 00 05 00 0a 00 02 01 08 00 04 00
04 00 00 00
RTNETLINK answers: No such process
[2]
r$ netlink ip route prepend 10.0.1.128/25 via 10.0.1.9 metric 1024 dev wan0
3c 00 00 00 18 00 05 04 00 00 00 00 00 00 00 00
02 19 00 00 fe 03 00 01 00 00 00 00 08 00 01 00
0a 00 01 80 08 00 05 00 0a 00 01 09 08 00 06 00
00 04 00 00 08 00 04 00 02 00 00 00
Error: Nexthop has invalid gateway.
[2]
r$ netlink ip route del 172.16.0.0/16 metric 1 nexthop via 172.16.1.1 dev wan1
40 00 00 00 19 00 05 00 00 00 00 00 00 00 00 00
02 10 00 00 fe 00 ff 00 00 00 00 00 08 00 01 00
ac 10 00 00 08 00 06 00 01 00 00 00 14 00 09 00
10 00 00 00 03 00 00 00 08 00 05 00 ac 10 01 01
RTNETLINK answers: No such process
[2]
r$ netlink ip route prepend unicast 203.0.113.0/24 via 77.7.7.7 dev wan1
34 00 00 00 18 00 05 04 00 00 00 00 00 00 00 00
02 18 00 00 fe 03 00 01 00 00 00 00 08 00 01 00
cb 00 71 00 08 00 05 00 4d 07 07 07 08 00 04 00
03 00 00 00
Error: Nexthop has invalid gateway.
[2]
r$ netlink ip rule del from 0.0.0.0/0 sport 80 to 172.16.1.1 tos 0x03 order 40000 goto 10
44 00 00 00 21 00 05 00 00 00 00 00 00 00 00 00
02 20 00 03 00 00 00 02 00 00 00 00 08 00 02 00
00 00 00 00 08 00 17 00 50 00 50 00 08 00 01 00
ac 10 01 01 08 00 06 00 40 9c 00 00 08 00 04 00
0a 00 00 00
Error: Backward goto not supported.
[2]
