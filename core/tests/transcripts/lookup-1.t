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
r$ ip addr add 10.0.2.110/32 dev wan2
r$ ip link set lo up
r$ ip link add lan0 type veth peer name h0 netns x
r$ ip link set lan0 up
x$ ip link set h0 up
r$ ip addr add 192.168.0.1/24 dev lan0
r$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=3160967033
net.ipv4.fib_multipath_hash_seed = 3160967033
r$ sysctl -w net.ipv4.fib_multipath_hash_policy=2
net.ipv4.fib_multipath_hash_policy = 2
r$ sysctl -w net.ipv4.fib_multipath_hash_fields=870
net.ipv4.fib_multipath_hash_fields = 870
r$ ip route replace 192.168.0.255/32 table 1000 nexthop via 10.0.2.8 dev wan2 weight 1 nexthop via 10.0.0.13 dev wan0 weight 1 nexthop via 10.0.0.14 dev wan0 weight 9
r$ ip route append 172.16.0.252/30 table main nexthop via 10.0.1.10 weight 3 nexthop via 172.31.1.9 dev wan1 onlink weight 9 nexthop via 10.0.1.17 weight 3 nexthop via 10.0.1.20 dev wan1 weight 100
r$ ip route replace 198.51.100.192/26 table local via 10.0.2.12 dev wan2
r$ ip route add local 255.255.255.0/27 table 101 metric 5 dev lo
r$ ip route add unreachable 172.16.0.0/16 table 101
r$ ip route replace local 198.51.100.0/24 table 200 metric 1 dev lo
r$ ip route add 172.0.0.0/8 table main tos 0x04 nexthop via 10.0.2.11 weight 256 nexthop dev wan1 weight 3 nexthop via 10.0.0.24 dev wan0 weight 2 nexthop via 10.0.0.28 dev wan0 weight 256
r$ ip route replace blackhole 203.0.113.192/26 table 1000
r$ ip route add 198.51.96.0/20 table main via 10.0.0.5
r$ ip route replace 10.0.3.0/27 table main nexthop via 10.0.0.3 dev wan0 weight 1 nexthop via 10.0.0.3 dev wan0 weight 9
r$ ip route append unreachable 172.16.1.6/32 table local
r$ ip route add 192.168.0.8/31 table main mtu 9000 via 10.0.1.12 dev wan1
r$ ip route add unreachable 172.16.0.0/12 table main
r$ ip route add 192.168.0.0/15 table 102 nhid 1
Error: Nexthop id does not exist.
[2]
r$ ip route add throw 10.0.3.64/26 table main
r$ ip route add 192.168.0.0/20 table 200 via 10.0.2.10 dev wan2
r$ ip route replace 203.0.113.18/32 table local tos 0x10 nexthop via 172.31.0.1 dev wan0 onlink weight 1 nexthop via 10.0.1.25 dev wan1 weight 100
r$ ip rule add prio 225 from 192.168.0.0/25 oif wan1 table 102
r$ ip rule add prio 184 to 0.0.0.0/8 table main
r$ ip route get 192.168.0.2 from 127.0.0.251 iif lan0
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 198.51.100.6 from 10.0.2.2 tos 0x2
198.51.100.6 from 10.0.2.2 via 10.0.0.5 dev wan0 uid 0 
    cache 
r$ ip route get 224.0.0.2 from 127.0.0.2 iif wan1 ipproto tcp sport 59355 dport 80
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 10.0.1.2 from 192.168.0.2 iif lan0
local 10.0.1.2 from 192.168.0.2 dev lo table local 
    cache <local> iif lan0 
r$ ip route get 172.16.0.1 from 224.0.0.2 iif lan0 mark 0x301 ipproto tcp sport 25057 dport 36983
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 10.0.2.15 from 203.0.113.2 iif lan0
10.0.2.15 from 203.0.113.2 dev wan2 
    cache iif lan0 
r$ ip route get 192.168.0.2 from 172.20.1.255 iif lan0 ipproto udp sport 4016 dport 80
192.168.0.2 from 172.20.1.255 dev lan0 
    cache iif lan0 
r$ ip route get 172.16.1.255 from 10.0.0.2 iif lan0 ipproto udp
RTNETLINK answers: No route to host
[2]
r$ ip route get 172.16.0.167 ipproto udp sport 15282 dport 17606
RTNETLINK answers: No route to host
[2]
r$ ip route get 10.0.1.2 from 127.0.0.1
local 10.0.1.2 from 127.0.0.1 dev lo table local uid 0 
    cache <local> 
r$ ip route get 203.0.113.255 from 172.20.1.2 iif wan0 ipproto icmp sport 1837 dport 53
RTNETLINK answers: Network is unreachable
[2]
r$ ip rule add prio 375 fwmark 0x1/0x1 table 102
r$ ip route get 203.0.113.255 from 10.0.1.1 iif wan1 mark 2
RTNETLINK answers: Network is unreachable
[2]
r$ ip route del throw 10.0.3.64/26 table main
r$ ip route get 172.16.0.2 ipproto tcp sport 31051 dport 53
RTNETLINK answers: No route to host
[2]
r$ ip route get 192.168.0.12 from 127.0.0.255 iif wan0 mark 1
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 192.168.0.1 from 192.168.0.65 iif lan0 tos 0x1c
local 192.168.0.1 from 192.168.0.65 dev lo table local 
    cache <local> iif lan0 
r$ ip route get 10.0.0.0 from 172.20.1.144 iif lan0 ipproto tcp sport 34268 dport 443
10.0.0.0 from 172.20.1.144 dev wan0 
    cache iif lan0 
r$ ip route get 172.16.0.59 from 192.168.0.1 iif wan0 ipproto udp sport 54613 dport 443
RTNETLINK answers: No route to host
[2]
r$ ip route replace 172.16.0.248/29 table 200 nhid 3
Error: Nexthop id does not exist.
[2]
r$ ip neigh replace 10.0.2.20 lladdr 02:00:00:00:00:77 dev wan2 nud permanent
r$ ip link set wan0 up
r$ ip route add 10.0.1.0/24 table main tos 0x08 src 10.0.1.2 via 172.31.0.8 dev wan0 onlink
r$ ip route get fibmatch 10.0.2.10 tos 0x1c
10.0.2.0/24 dev wan2 proto kernel scope link src 10.0.2.2 
r$ ip route get 10.0.3.0 from 203.0.113.0 iif wan1 ipproto udp sport 51527 dport 57310
10.0.3.0 from 203.0.113.0 via 10.0.0.3 dev wan0 
    cache iif wan1 
r$ ip route get 172.16.1.255 from 1.2.3.4 mark 2 ipproto tcp sport 39655 dport 41045
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 127.0.0.0 from 203.0.113.26 iif lan0 mark 2 tos 0x2 ipproto udp sport 4719 dport 27483
RTNETLINK answers: Invalid argument
[2]
r$ ip link set wan0 up
r$ ip route del unreachable 172.16.0.0/12 table main
r$ ip route get 8.8.8.8 from 224.0.0.1 iif lan0
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 10.0.1.1 from 10.0.1.144 iif lan0 tos 0x2
10.0.1.1 from 10.0.1.144 dev wan1 
    cache iif lan0 
r$ ip link set wan1 down
r$ ip route get 172.16.1.0 from 192.168.0.255 iif lan0 mark 0x301 ipproto udp sport 33443 dport 23673
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 192.168.0.143 from 172.20.1.1 iif lan0
192.168.0.143 from 172.20.1.1 dev lan0 
    cache iif lan0 
r$ ip route get 172.16.1.1 from 192.168.0.1
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 172.16.1.2
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 203.0.113.255 from 192.168.0.255 iif lan0 tos 0x2
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 172.16.1.2 from 10.0.0.1 iif lan0 mark 1
RTNETLINK answers: Network is unreachable
[2]
r$ ip route del 192.168.0.8/31 table main mtu 9000 via 10.0.1.12 dev wan1
RTNETLINK answers: No such process
[2]
r$ ip link set wan0 up
r$ ip link set wan0 up
r$ ip link set wan2 down
r$ ip route get 224.0.0.2 from 127.0.0.1 iif lan0 ipproto udp sport 28835 dport 61999
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 198.51.100.2 mark 2
198.51.100.2 via 10.0.0.5 dev wan0 src 10.0.0.2 mark 2 uid 0 
    cache 
r$ ip route get 10.0.3.1 from 127.0.0.1 iif lan0
RTNETLINK answers: Invalid argument
[2]
r$ ip route add 172.16.1.0/24 table local via 10.0.0.27 dev wan0
r$ ip route get 10.0.3.20 oif lo ipproto icmp sport 61702 dport 53
10.0.3.20 dev lo src 10.0.0.2 uid 0 
    cache <local> 
r$ ip route get 198.51.100.7
198.51.100.7 via 10.0.0.5 dev wan0 src 10.0.0.2 uid 0 
    cache 
r$ ip route get 10.0.0.9 from 10.0.1.2 ipproto icmp sport 701 dport 53
10.0.0.9 from 10.0.1.2 dev wan0 uid 0 
    cache 
r$ ip route get fibmatch 10.0.3.91 from 224.0.0.255 iif lan0 tos 0x04 ipproto udp sport 46804 dport 80
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 255.255.255.15 ipproto icmp sport 47593 dport 31836
RTNETLINK answers: Network is unreachable
[2]
r$ ip route replace 10.0.0.0/27 table 101 via 10.0.2.30 dev wan2
Error: Nexthop has invalid gateway.
[2]
r$ ip link set wan1 down
r$ ip route get 10.0.0.0 tos 0x08
10.0.0.0 dev wan0 src 10.0.0.2 uid 0 
    cache 
r$ ip route get 10.0.0.255 from 192.168.0.2 iif lan0 ipproto tcp sport 30328 dport 443
broadcast 10.0.0.255 from 192.168.0.2 dev lo table local 
    cache <local,brd> iif lan0 
r$ ip route get 10.0.0.0
10.0.0.0 dev wan0 src 10.0.0.2 uid 0 
    cache 
r$ ip route get 172.16.0.1
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 10.0.1.2 from 203.0.113.206 iif lan0 mark 1 tos 0x04 ipproto udp sport 33071 dport 443
local 10.0.1.2 from 203.0.113.206 dev lo table local mark 1 
    cache <local> iif lan0 
r$ ip route get 10.0.1.158 mark 1
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 172.16.0.15 from 192.168.0.1 iif lan0 mark 1 ipproto udp
RTNETLINK answers: Network is unreachable
[2]
r$ ip route show table all
unreachable 172.16.0.0/16 table 101 
local 255.255.255.0/27 dev lo table 101 scope host metric 5 
local 198.51.100.0/24 dev lo table 200 scope host metric 1 
192.168.0.255 table 1000 
	nexthop via 10.0.2.8 dev wan2 weight 1 dead linkdown 
	nexthop via 10.0.0.13 dev wan0 weight 1 
	nexthop via 10.0.0.14 dev wan0 weight 9 
blackhole 203.0.113.192/26 table 1000 
10.0.0.0/24 dev wan0 proto kernel scope link src 10.0.0.2 
10.0.1.0/24 tos 0x08 via 172.31.0.8 dev wan0 src 10.0.1.2 onlink 
10.0.3.0/27 
	nexthop via 10.0.0.3 dev wan0 weight 1 
	nexthop via 10.0.0.3 dev wan0 weight 9 
172.0.0.0/8 tos 0x04 
	nexthop via 10.0.2.11 dev wan2 weight 256 dead linkdown 
	nexthop dev wan1 weight 3 dead linkdown 
	nexthop via 10.0.0.24 dev wan0 weight 2 
	nexthop via 10.0.0.28 dev wan0 weight 256 
192.168.0.0/24 dev lan0 proto kernel scope link src 192.168.0.1 
198.51.96.0/20 via 10.0.0.5 dev wan0 
local 10.0.0.2 dev wan0 table local proto kernel scope host src 10.0.0.2 
broadcast 10.0.0.255 dev wan0 table local proto kernel scope link src 10.0.0.2 
local 10.0.1.2 dev wan1 table local proto kernel scope host src 10.0.1.2 
local 10.0.2.2 dev wan2 table local proto kernel scope host src 10.0.2.2 
local 10.0.2.110 dev wan2 table local proto kernel scope host src 10.0.2.110 
local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1 
local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1 
broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1 
172.16.1.0/24 via 10.0.0.27 dev wan0 table local 
unreachable 172.16.1.6 table local 
local 192.168.0.1 dev lan0 table local proto kernel scope host src 192.168.0.1 
broadcast 192.168.0.255 dev lan0 table local proto kernel scope link src 192.168.0.1 
203.0.113.18 tos 0x10 table local 
	nexthop via 172.31.0.1 dev wan0 weight 1 onlink 
	nexthop via 10.0.1.25 dev wan1 weight 100 dead linkdown 
r$ cat /proc/net/fib_trie
Id 101:
  +-- 128.0.0.0/1 2 0 2
     |-- 172.16.0.0
        /16 universe UNREACHABLE
     |-- 255.255.255.0
        /27 host LOCAL
Id 200:
  |-- 198.51.100.0
     /24 host LOCAL
Id 1000:
  +-- 192.0.0.0/4 2 0 2
     |-- 192.168.0.255
        /32 universe UNICAST
     |-- 203.0.113.192
        /26 universe BLACKHOLE
Main:
  +-- 0.0.0.0/0 3 0 5
     +-- 10.0.0.0/22 3 0 5
        |-- 10.0.0.0
           /24 link UNICAST
        |-- 10.0.1.0
           /24 universe UNICAST tos=8
        |-- 10.0.3.0
           /27 universe UNICAST
     |-- 172.0.0.0
        /8 universe UNICAST tos=4
     +-- 192.0.0.0/4 2 0 2
        |-- 192.168.0.0
           /24 link UNICAST
        |-- 198.51.96.0
           /20 universe UNICAST
Local:
  +-- 0.0.0.0/0 3 0 4
     +-- 10.0.0.0/22 4 0 11
        |-- 10.0.0.2
           /32 host LOCAL
        |-- 10.0.0.255
           /32 link BROADCAST
        |-- 10.0.1.2
           /32 host LOCAL
        |-- 10.0.2.2
           /32 host LOCAL
        |-- 10.0.2.110
           /32 host LOCAL
     +-- 127.0.0.0/8 2 0 2
        +-- 127.0.0.0/31 1 0 0
           |-- 127.0.0.0
              /8 host LOCAL
           |-- 127.0.0.1
              /32 host LOCAL
        |-- 127.255.255.255
           /32 link BROADCAST
     +-- 172.16.1.0/29 2 0 2
        |-- 172.16.1.0
           /24 universe UNICAST
        |-- 172.16.1.6
           /32 universe UNREACHABLE
     +-- 192.0.0.0/4 2 0 2
        +-- 192.168.0.0/24 2 0 2
           |-- 192.168.0.1
              /32 host LOCAL
           |-- 192.168.0.255
              /32 link BROADCAST
        |-- 203.0.113.18
           /32 universe UNICAST tos=16
r$ cat /proc/net/fib_triestat
Basic info: size of leaf: 48 bytes, size of tnode: 40 bytes.
Id 101:
	Aver depth:     1.00
	Max depth:      1
	Leaves:         2
	Prefixes:       2
	Internal nodes: 1
	  2: 1
	Pointers: 4
Null ptrs: 2
Total size: 1  kB
Id 102:
	Aver depth:     0.00
	Max depth:      0
	Leaves:         0
	Prefixes:       0
	Internal nodes: 0
| 	
	Pointers: 0
Null ptrs: 0
Total size: 0  kB
Id 200:
	Aver depth:     0.00
	Max depth:      0
	Leaves:         1
	Prefixes:       1
	Internal nodes: 0
| 	
	Pointers: 0
Null ptrs: 0
Total size: 1  kB
Id 1000:
	Aver depth:     1.00
	Max depth:      1
	Leaves:         2
	Prefixes:       2
	Internal nodes: 1
	  2: 1
	Pointers: 4
Null ptrs: 2
Total size: 1  kB
Main:
	Aver depth:     1.83
	Max depth:      2
	Leaves:         6
	Prefixes:       6
	Internal nodes: 3
	  2: 1  3: 2
	Pointers: 20
Null ptrs: 12
Total size: 1  kB
Local:
	Aver depth:     2.30
	Max depth:      3
	Leaves:         13
	Prefixes:       13
	Internal nodes: 7
	  1: 1  2: 4  3: 1  4: 1
	Pointers: 42
Null ptrs: 23
Total size: 2  kB
