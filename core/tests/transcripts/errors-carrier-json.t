# kernel: 6.18
r$ ip link add wan0 type veth peer name p1 netns x
r$ ip nexthop show proto static
Error: argument "static" is wrong: invalid protocol value
[255]
r$ ip nexthop show proto 4
r$ ip nexthop flush proto 256
Nothing to flush
r$ ip nexthop flush proto 0x5
Nothing to flush
r$ ip nexthop add id 1 blackhole proto static
Error: Device for nexthop is not up.
[2]
r$ ip nexthop show proto 5
r$ ip nexthop list protocol kernel
Error: argument "kernel" is wrong: invalid protocol value
[255]
r$ ip nexthop flush proto -1
Error: argument "-1" is wrong: invalid protocol value
[255]
r$ ip nexthop flush proto 300
Nothing to flush
r$ ip nexthop flush proto 260
Nothing to flush
r$ ip nexthop flush proto 4
Nothing to flush
r$ ip nexthop bucket show proto static
Error: argument "proto" is wrong: 
[255]
r$ ip nexthop bucket show proto 4
Error: argument "proto" is wrong: 
[255]
r$ ip -j nexthop show proto static
Error: argument "static" is wrong: invalid protocol value
[255]
r$ ip link set wan0 carrier off
RTNETLINK answers: Operation not supported
[2]
r$ ip link set wan0 carrier on mtu 1300
RTNETLINK answers: Operation not supported
[2]
r$ ip link set wan0 carrier maybe
Error: argument of "carrier" must be one of "off", "on", not "maybe"
[22]
r$ ip link show wan0
2: wan0@if2: <BROADCAST,MULTICAST> mtu 1300 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
r$ ip link add foo carrier on type veth
r$ ip link add foo2 carrier off type veth
r$ netlink ip link set wan0 carrier off
28 00 00 00 10 00 05 00 00 00 00 00 00 00 00 00
00 00 00 00 02 00 00 00 00 00 00 00 00 00 00 00
05 00 21 00 00 00 00 00
RTNETLINK answers: Operation not supported
[2]
r$ netlink ip link set wan0 mtu 1300 carrier on up
30 00 00 00 10 00 05 00 00 00 00 00 00 00 00 00
00 00 00 00 02 00 00 00 01 00 00 00 01 00 00 00
08 00 04 00 14 05 00 00 05 00 21 00 01 00 00 00
RTNETLINK answers: Operation not supported
[2]
r$ ip link set wan0 carrier
Command line is not complete. Try option "help"
[255]
r$ ip -j -d route show table 200
Error: ipv4: FIB table does not exist.
Dump terminated
[
[2]
r$ ip -j route show dev nosuch
Cannot find device "nosuch"
[1]
r$ ip -j -p route show table 200
Error: ipv4: FIB table does not exist.
Dump terminated
[ 
[2]
r$ ip -j addr show dev nosuch
Device "nosuch" does not exist.
[1]
r$ ip -j rule show table x
Error: argument "x" is wrong: table id value is invalid
[255]
r$ ip -j nexthop show id 5
RTNETLINK answers: No such file or directory
[2]
r$ ip -j nexthop get id 5
RTNETLINK answers: No such file or directory
[2]
r$ ip -j -p nexthop bucket show id 5
Dump terminated
[ 
[2]
r$ ip -j -p neigh get 1.2.3.4 dev wan0
Error: Neighbour entry not found.
[2]
r$ ip -j -p route get 1.2.3.4
RTNETLINK answers: Network is unreachable
[2]
r$ ip -j route show table 999 dev wan0
Error: ipv4: FIB table does not exist.
Dump terminated
[
[2]
r$ ip -j route show table main
[]
r$ ip -j route flush table 200
Error: ipv4: FIB table does not exist.
Flush terminated
[2]
r$ ip -j rule flush table 200
[]
