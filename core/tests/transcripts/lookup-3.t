# kernel: 6.18
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
r$ ip link set lo up
r$ ip link add lan0 type veth peer name h0 netns x
r$ ip link set lan0 up
x$ ip link set h0 up
r$ ip addr add 192.168.0.1/24 dev lan0
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=3177840170
net.ipv4.fib_multipath_hash_seed = 3177840170
r$ sysctl -w net.ipv4.fib_multipath_hash_policy=0
net.ipv4.fib_multipath_hash_policy = 0
r$ ip nexthop add id 1 via 10.0.0.10 dev wan0
r$ ip nexthop add id 2 via 10.0.1.10 dev wan1
r$ ip nexthop add id 3 dev wan2
r$ ip nexthop add id 100 group 1,27/2,6/3,2
r$ ip nexthop add id 101 group 1,6/2,16/3,4 type resilient buckets 32
r$ ip route change broadcast 10.0.0.0/8 table main dev wan1
RTNETLINK answers: No such file or directory
[2]
r$ ip route replace 172.16.0.64/30 table main via 10.0.0.24 dev wan0
r$ ip route add 172.16.0.0/23 table 101 nexthop via 10.0.0.25 dev wan0 weight 2 nexthop via 10.0.0.29 dev wan0 weight 2 nexthop via 10.0.1.8 weight 3 nexthop via 10.0.1.4 weight 2
r$ ip route add 172.0.0.0/8 table 200 tos 0x04 dev lan0
r$ ip route add 10.0.0.0/24 table 200 nexthop via 10.0.1.14 dev wan1 weight 1 nexthop via 10.0.1.25 dev wan1 weight 9
r$ ip route append 10.0.0.0/25 table 102 mtu 9000 nhid 101
r$ ip route append 10.0.3.0/27 table main metric 1 nexthop via 10.0.0.28 weight 3 nexthop via 10.0.0.14 dev wan0 weight 1 nexthop dev wan2 weight 1 nexthop via 172.31.1.3 dev wan1 onlink weight 9
r$ ip route change 10.0.1.0/26 table local nexthop dev wan1 weight 1 nexthop via 10.0.1.28 dev wan1 weight 9 nexthop via 10.0.2.28 dev wan2 weight 256 nexthop via 10.0.1.24 weight 1
RTNETLINK answers: No such file or directory
[2]
r$ ip route add prohibit 10.0.2.0/24 table 102
r$ ip route append 10.0.2.8/32 table 102 nexthop via 172.31.1.6 dev wan1 onlink weight 9 nexthop via 10.0.0.8 dev wan0 weight 1 nexthop via 172.31.1.8 dev wan1 onlink weight 2 nexthop via 10.0.2.24 dev wan2 weight 100
r$ ip route change 172.16.0.2/32 table main src 10.0.1.2 via 10.0.2.10
RTNETLINK answers: No such file or directory
[2]
r$ ip route append 10.0.0.0/12 table main tos 0x08 nhid 3
r$ ip route add 192.168.0.0/24 table main via 10.0.0.12 dev wan0
RTNETLINK answers: File exists
[2]
r$ ip route add 224.0.0.0/26 table 102 via 10.0.2.18 dev wan2
r$ ip route replace broadcast 203.0.113.224/27 table main dev wan1
r$ ip route add 10.0.2.0/24 table 1000 via 10.0.1.16 dev wan1
r$ ip route change blackhole 10.0.2.0/25 table 200 metric 100
RTNETLINK answers: No such file or directory
[2]
r$ ip route add default table 1000 dev wan2
r$ ip route prepend 172.16.1.0/31 table local nexthop via 10.0.1.26 dev wan1 weight 256 nexthop via 10.0.2.3 dev wan2 weight 2 nexthop via 10.0.2.6 dev wan2 weight 100
r$ ip route append default table 101 dev lan0
r$ ip route add 203.0.112.0/23 table 1000 nexthop via 10.0.0.25 dev wan0 weight 9 nexthop via 172.31.1.9 dev wan1 onlink weight 1 nexthop via 10.0.1.28 dev wan1 weight 1
r$ ip route replace 10.0.0.0/15 table 101 tos 0x1c src 10.0.0.2 dev wan0
r$ ip route prepend 203.0.113.0/30 table main src 10.0.0.2 via 10.0.2.4 dev wan2
r$ ip route prepend 203.0.112.0/20 table main nexthop via 10.0.2.21 dev wan2 weight 100 nexthop via 10.0.2.20 dev wan2 weight 9
r$ ip route add 172.16.1.2/32 table 101 via 10.0.0.23
r$ ip route add 192.160.0.0/12 table main nhid 101
r$ ip route add default table 1000 metric 100 src 192.168.0.1 nexthop via 10.0.2.14 weight 256 nexthop via 10.0.0.22 dev wan0 weight 100
r$ ip route prepend 203.0.113.0/27 table 1000 metric 5 src 10.0.0.2 nexthop via 10.0.0.18 dev wan0 weight 100 nexthop via 10.0.1.18 dev wan1 weight 2
r$ ip route change 172.16.1.4/30 table 1000 metric 10 via 10.0.0.8 dev wan0
RTNETLINK answers: No such file or directory
[2]
r$ ip rule add prio 345 to 10.0.0.0/27 table 102 suppress_prefixlength 0
r$ ip rule add prio 295 from 10.0.1.0/24 ipproto tcp dport 80 table 102
r$ ip route del default table 101 dev lan0
r$ ip route get 172.16.0.3 from 127.0.0.44 iif lan0
RTNETLINK answers: Invalid argument
[2]
r$ ip route del 172.16.1.4/30 table 1000 metric 10 via 10.0.0.8 dev wan0
RTNETLINK answers: No such process
[2]
r$ ip route get 192.168.0.1 from 192.168.0.0 iif lan0 mark 2
local 192.168.0.1 from 192.168.0.0 dev lo table local mark 2 
    cache <local> iif lan0 
r$ ip route get 10.0.1.16 from 10.0.1.2 iif lan0 mark 1
RTNETLINK answers: No route to host
[2]
r$ ip link set wan1 up
r$ ip route get 172.16.1.255 from 10.0.0.255 tos 0x1c ipproto udp sport 20505 dport 443
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 192.168.0.18 from 192.168.0.1 iif lan0
RTNETLINK answers: No route to host
[2]
r$ ip addr del 10.0.2.2/24 dev wan1
Error: ipv4: Address not found.
[2]
r$ ip route get 172.16.0.0
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 172.16.1.66 from 172.20.1.0 iif lan0 tos 0x2 ipproto tcp sport 8528 dport 53
RTNETLINK answers: No route to host
[2]
r$ ip route get 255.255.255.2 from 10.0.0.2 iif lan0 mark 0x301 ipproto tcp sport 39710 dport 443
RTNETLINK answers: No route to host
[2]
r$ ip route get 203.0.113.255 from 10.0.1.255 iif wan0 mark 1
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 0.0.0.0 mark 1 tos 0x2 ipproto udp sport 14131 dport 53
local 0.0.0.0 dev lo src 127.0.0.1 mark 1 uid 0 
    cache <local> 
r$ ip route get 172.16.1.255 from 10.0.1.209 iif wan1 ipproto udp sport 2474 dport 443
RTNETLINK answers: No route to host
[2]
r$ ip route get 203.0.113.1 from 10.0.0.255 mark 1 ipproto udp sport 1457 dport 80
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 192.168.0.17 from 10.0.2.2
192.168.0.17 from 10.0.2.2 dev lan0 uid 0 
    cache 
r$ ip route get 172.16.0.185 from 1.2.3.4 tos 0x10
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 172.16.0.255 mark 1
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 0.0.0.2 from 192.168.0.2 iif wan1
RTNETLINK answers: No route to host
[2]
r$ ip route get 172.16.1.255 from 192.168.0.255 iif lan0 tos 0x10 ipproto udp sport 5108 dport 443
RTNETLINK answers: No route to host
[2]
r$ ip route get 10.0.0.115 from 127.0.0.1 ipproto icmp sport 39075 dport 443
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 0.0.0.1 from 192.168.0.255 iif wan1 tos 0x08 ipproto tcp sport 45235 dport 80
RTNETLINK answers: No route to host
[2]
r$ ip route get 172.16.1.0
172.16.1.0 via 10.0.1.26 dev wan1 table local src 10.0.1.2 uid 0 
    cache 
r$ ip route get 172.16.1.6 from 192.168.0.1 iif lan0 tos 0x1c
RTNETLINK answers: No route to host
[2]
r$ ip route get 172.16.0.52 tos 0x04 ipproto icmp sport 7704 dport 53
RTNETLINK answers: Network is unreachable
[2]
r$ ip route replace 198.51.100.128/25 table main src 192.168.0.1 nexthop via 10.0.2.16 dev wan2 weight 2 nexthop via 10.0.0.4 dev wan0 weight 1
r$ ip route get fibmatch 172.16.1.0 from 192.168.0.0 iif wan0 ipproto udp sport 23316 dport 80
RTNETLINK answers: No route to host
[2]
r$ ip route get 192.168.0.255 from 10.0.2.2 mark 1 tos 0x1c ipproto tcp
broadcast 192.168.0.255 from 10.0.2.2 dev lan0 table local mark 1 uid 0 
    cache <local,brd> 
r$ ip route get 10.0.1.0 from 127.0.0.255 iif wan1 tos 0x04 ipproto icmp sport 53979 dport 54112
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 198.51.100.255 ipproto icmp sport 9127 dport 53
198.51.100.255 via 10.0.0.4 dev wan0 src 192.168.0.1 uid 0 
    cache 
r$ ip route get 10.0.3.86 from 127.0.0.0 iif lan0 mark 1 ipproto udp sport 8935 dport 443
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 255.255.255.0 oif wan1
255.255.255.0 dev wan1 src 10.0.1.2 uid 0 
    cache 
r$ ip route get 172.16.0.46 from 127.0.0.2 iif lan0 ipproto udp
RTNETLINK answers: Invalid argument
[2]
r$ ip route del 192.168.0.0/24 table main via 10.0.0.12 dev wan0
RTNETLINK answers: No such process
[2]
r$ ip link set wan2 down
r$ ip route del 10.0.3.0/27 table main metric 1 nexthop via 10.0.0.28 weight 3 nexthop via 10.0.0.14 dev wan0 weight 1 nexthop dev wan2 weight 1 nexthop via 172.31.1.3 dev wan1 onlink weight 9
r$ ip route get 192.168.0.120
192.168.0.120 dev lan0 src 192.168.0.1 uid 0 
    cache 
r$ ip route get 172.16.1.2 from 127.0.0.0 iif lan0
RTNETLINK answers: Invalid argument
[2]
r$ ip route replace 172.16.0.0/25 table main tos 0x04 via 10.0.0.6
r$ ip route get 203.0.113.255 mark 1
broadcast 203.0.113.255 dev wan1 src 10.0.1.2 mark 1 uid 0 
    cache <local,brd> 
r$ ip route get 8.8.8.2 tos 0x08
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 10.0.3.4 from 1.2.3.4 tos 0x2 ipproto icmp sport 40064 dport 443
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 10.0.2.47 from 10.0.1.2 ipproto udp sport 49447 dport 53
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 10.0.0.1 from 10.0.1.2 iif lan0 ipproto udp
RTNETLINK answers: No route to host
[2]
r$ ip route get 172.16.1.0 from 224.0.0.255 iif wan0 ipproto icmp sport 32360 dport 443
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 172.16.0.255 from 10.0.0.2 ipproto tcp
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 10.0.1.3 from 172.20.1.255 iif wan0 mark 2 ipproto icmp sport 57835 dport 53
RTNETLINK answers: No route to host
[2]
r$ ip route get 172.16.0.209 from 172.20.1.11 iif wan1 ipproto icmp sport 37027 dport 53
RTNETLINK answers: No route to host
[2]
r$ ip route get fibmatch 10.0.0.1 from 172.20.1.1 iif lan0 tos 0x2 ipproto tcp sport 36107 dport 29747
RTNETLINK answers: No route to host
[2]
r$ ip route get 172.16.0.0 ipproto tcp sport 42024 dport 53
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 127.0.0.0 from 10.0.1.2 ipproto udp sport 62270 dport 80
local 127.0.0.0 from 10.0.1.2 dev lo table local uid 0 
    cache <local> 
r$ ip route add 198.51.100.252/30 table local src 10.0.0.2 nexthop via 10.0.1.18 dev wan1 weight 100 nexthop dev wan2 weight 9
Error: Device for nexthop is not up.
[2]
r$ ip route get fibmatch 203.0.113.1 from 10.0.0.1 iif lan0
RTNETLINK answers: No route to host
[2]
r$ ip route get 198.51.100.1
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 203.0.113.1 from 1.2.3.4 ipproto tcp sport 7832 dport 443
RTNETLINK answers: Network is unreachable
[2]
r$ ip link set wan2 up
r$ ip route get 172.16.1.13 ipproto tcp sport 33016 dport 24456
RTNETLINK answers: Network is unreachable
[2]
r$ ip route del default table 1000 dev wan2
r$ ip route get 198.51.100.2 oif wan0 tos 0x08 ipproto icmp sport 58908 dport 52620
198.51.100.2 dev wan0 src 10.0.0.2 uid 0 
    cache 
r$ ip route show table all
10.0.0.0/15 tos 0x1c dev wan0 table 101 scope link src 10.0.0.2 
172.16.0.0/23 table 101 
	nexthop via 10.0.0.25 dev wan0 weight 2 
	nexthop via 10.0.0.29 dev wan0 weight 2 
	nexthop via 10.0.1.8 dev wan1 weight 3 
	nexthop via 10.0.1.4 dev wan1 weight 2 
172.16.1.2 via 10.0.0.23 dev lan0 table 101 
10.0.0.0/25 nhid 101 table 102 mtu 9000 
	nexthop via 10.0.0.10 dev wan0 weight 6 
	nexthop via 10.0.1.10 dev wan1 weight 16 
prohibit 10.0.2.0/24 table 102 
10.0.2.8 table 102 
	nexthop via 172.31.1.6 dev wan1 weight 9 onlink 
	nexthop via 10.0.0.8 dev wan0 weight 1 
	nexthop via 172.31.1.8 dev wan1 weight 2 onlink 
	nexthop via 10.0.2.24 dev wan2 weight 100 
10.0.0.0/24 table 200 
	nexthop via 10.0.1.14 dev wan1 weight 1 
	nexthop via 10.0.1.25 dev wan1 weight 9 
172.0.0.0/8 tos 0x04 dev lan0 table 200 scope link 
10.0.2.0/24 via 10.0.1.16 dev wan1 table 1000 
203.0.112.0/23 table 1000 
	nexthop via 10.0.0.25 dev wan0 weight 9 
	nexthop via 172.31.1.9 dev wan1 weight 1 onlink 
	nexthop via 10.0.1.28 dev wan1 weight 1 
203.0.113.0/27 table 1000 src 10.0.0.2 metric 5 
	nexthop via 10.0.0.18 dev wan0 weight 100 
	nexthop via 10.0.1.18 dev wan1 weight 2 
10.0.0.0/24 dev wan0 proto kernel scope link src 10.0.0.2 
10.0.1.0/24 dev wan1 proto kernel scope link src 10.0.1.2 
10.0.2.0/24 dev wan2 proto kernel scope link src 10.0.2.2 
172.16.0.0/25 tos 0x04 via 10.0.0.6 dev wan0 
172.16.0.64/30 via 10.0.0.24 dev wan0 
192.160.0.0/12 nhid 101 
	nexthop via 10.0.0.10 dev wan0 weight 6 
	nexthop via 10.0.1.10 dev wan1 weight 16 
192.168.0.0/24 dev lan0 proto kernel scope link src 192.168.0.1 
198.51.100.128/25 src 192.168.0.1 
	nexthop via 10.0.2.16 dev wan2 weight 2 
	nexthop via 10.0.0.4 dev wan0 weight 1 
broadcast 203.0.113.224/27 dev wan1 scope link 
local 10.0.0.2 dev wan0 table local proto kernel scope host src 10.0.0.2 
broadcast 10.0.0.255 dev wan0 table local proto kernel scope link src 10.0.0.2 
local 10.0.1.2 dev wan1 table local proto kernel scope host src 10.0.1.2 
broadcast 10.0.1.255 dev wan1 table local proto kernel scope link src 10.0.1.2 
local 10.0.2.2 dev wan2 table local proto kernel scope host src 10.0.2.2 
broadcast 10.0.2.255 dev wan2 table local proto kernel scope link src 10.0.2.2 
local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1 
local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1 
broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1 
172.16.1.0/31 table local 
	nexthop via 10.0.1.26 dev wan1 weight 256 
	nexthop via 10.0.2.3 dev wan2 weight 2 
	nexthop via 10.0.2.6 dev wan2 weight 100 
local 192.168.0.1 dev lan0 table local proto kernel scope host src 192.168.0.1 
broadcast 192.168.0.255 dev lan0 table local proto kernel scope link src 192.168.0.1 
r$ cat /proc/net/fib_trie
Id 101:
  +-- 0.0.0.0/0 2 0 2
     |-- 10.0.0.0
        /15 link UNICAST tos=28
     +-- 172.16.0.0/23 2 0 2
        |-- 172.16.0.0
           /23 universe UNICAST
        |-- 172.16.1.2
           /32 universe UNICAST
Id 102:
  +-- 10.0.0.0/22 2 0 2
     |-- 10.0.0.0
        /25 universe UNICAST
     +-- 10.0.2.0/28 2 0 2
        |-- 10.0.2.0
           /24 universe PROHIBIT
        |-- 10.0.2.8
           /32 universe UNICAST
Id 200:
  +-- 0.0.0.0/0 2 0 2
     |-- 10.0.0.0
        /24 universe UNICAST
     |-- 172.0.0.0
        /8 link UNICAST tos=4
Id 1000:
  +-- 0.0.0.0/0 2 0 2
     |-- 10.0.2.0
        /24 universe UNICAST
     +-- 203.0.112.0/23 2 0 2
        |-- 203.0.112.0
           /23 universe UNICAST
        |-- 203.0.113.0
           /27 universe UNICAST
Main:
  +-- 0.0.0.0/0 3 0 5
     +-- 10.0.0.0/22 3 0 5
        |-- 10.0.0.0
           /24 link UNICAST
        |-- 10.0.1.0
           /24 link UNICAST
        |-- 10.0.2.0
           /24 link UNICAST
     +-- 172.16.0.0/25 2 0 2
        |-- 172.16.0.0
           /25 universe UNICAST tos=4
        |-- 172.16.0.64
           /30 universe UNICAST
     +-- 192.0.0.0/4 2 0 1
        +-- 192.160.0.0/12 2 0 2
           |-- 192.160.0.0
              /12 universe UNICAST
           |-- 192.168.0.0
              /24 link UNICAST
        |-- 198.51.100.128
           /25 universe UNICAST
        |-- 203.0.113.224
           /27 link BROADCAST
Local:
  +-- 0.0.0.0/0 3 0 4
     +-- 10.0.0.0/22 4 0 10
        |-- 10.0.0.2
           /32 host LOCAL
        |-- 10.0.0.255
           /32 link BROADCAST
        |-- 10.0.1.2
           /32 host LOCAL
        |-- 10.0.1.255
           /32 link BROADCAST
        |-- 10.0.2.2
           /32 host LOCAL
        |-- 10.0.2.255
           /32 link BROADCAST
     +-- 127.0.0.0/8 2 0 2
        +-- 127.0.0.0/31 1 0 0
           |-- 127.0.0.0
              /8 host LOCAL
           |-- 127.0.0.1
              /32 host LOCAL
        |-- 127.255.255.255
           /32 link BROADCAST
     |-- 172.16.1.0
        /31 universe UNICAST
     +-- 192.168.0.0/24 2 0 2
        |-- 192.168.0.1
           /32 host LOCAL
        |-- 192.168.0.255
           /32 link BROADCAST
r$ cat /proc/net/fib_triestat
Basic info: size of leaf: 48 bytes, size of tnode: 40 bytes.
Id 101:
	Aver depth:     1.66
	Max depth:      2
	Leaves:         3
	Prefixes:       3
	Internal nodes: 2
	  2: 2
	Pointers: 8
Null ptrs: 4
Total size: 1  kB
Id 102:
	Aver depth:     1.66
	Max depth:      2
	Leaves:         3
	Prefixes:       3
	Internal nodes: 2
	  2: 2
	Pointers: 8
Null ptrs: 4
Total size: 1  kB
Id 200:
	Aver depth:     1.00
	Max depth:      1
	Leaves:         2
	Prefixes:       2
	Internal nodes: 1
	  2: 1
	Pointers: 4
Null ptrs: 2
Total size: 1  kB
Id 1000:
	Aver depth:     1.66
	Max depth:      2
	Leaves:         3
	Prefixes:       3
	Internal nodes: 2
	  2: 2
	Pointers: 8
Null ptrs: 4
Total size: 1  kB
Main:
	Aver depth:     2.22
	Max depth:      3
	Leaves:         9
	Prefixes:       9
	Internal nodes: 5
	  2: 3  3: 2
	Pointers: 28
Null ptrs: 15
Total size: 2  kB
Local:
	Aver depth:     2.08
	Max depth:      3
	Leaves:         12
	Prefixes:       12
	Internal nodes: 5
	  1: 1  2: 2  3: 1  4: 1
	Pointers: 34
Null ptrs: 18
Total size: 2  kB
