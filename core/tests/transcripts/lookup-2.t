# kernel: 6.18
r$ ip link add wan0 type veth peer name p0 netns x
r$ ip link set wan0 up
x$ ip link set p0 up
r$ ip addr add 10.0.0.2/24 dev wan0
r$ ip addr add 10.0.0.169/25 dev wan0
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
r$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=281444314
net.ipv4.fib_multipath_hash_seed = 281444314
r$ sysctl -w net.ipv4.fib_multipath_hash_policy=0
net.ipv4.fib_multipath_hash_policy = 0
r$ ip route add 10.0.1.0/32 table local mtu 1400 dev wan0
r$ ip route append 10.0.1.0/24 table main src 10.0.2.2 mtu 1400 via 10.0.1.24 dev wan1
r$ ip route change 127.0.0.0/28 table 102 mtu 1280 nexthop via 10.0.2.25 weight 256 nexthop via 172.31.1.2 dev wan1 onlink weight 100 nexthop via 10.0.2.29 dev wan2 weight 9 nexthop via 10.0.1.5 dev wan1 weight 3
RTNETLINK answers: No such file or directory
[2]
r$ ip route add broadcast default table local dev wan1
r$ ip route add 10.0.0.0/16 table 1000 via 10.0.0.5 dev wan0
r$ ip route replace 203.0.113.0/29 table main metric 10 dev lan0
r$ ip route add 172.16.0.20/32 table main nexthop dev wan2 weight 1 nexthop via 10.0.1.23 weight 1 nexthop via 10.0.0.13 weight 3
r$ ip route prepend 10.0.2.0/24 table 200 tos 0x10 nexthop via 10.0.0.13 dev wan0 weight 256 nexthop dev wan2 weight 2 nexthop via 10.0.1.29 dev wan1 weight 1
r$ ip route add prohibit 172.16.0.0/24 table main
r$ ip route add 192.168.0.0/22 table 101 src 10.0.1.2 nexthop dev wan2 weight 256 nexthop via 10.0.2.22 dev wan2 weight 2 nexthop via 10.0.2.12 dev wan2 weight 9 nexthop via 10.0.1.23 dev wan1 weight 3
r$ ip route append 172.16.0.0/12 table 1000 via 10.0.2.26 dev wan2
r$ ip route add 10.0.2.0/24 table 102 metric 5 mtu 9000 via 10.0.0.12 dev wan0
r$ ip route add 10.0.1.0/29 table main nhid 2
Error: Nexthop id does not exist.
[2]
r$ ip route add 172.16.0.0/24 table main via 10.0.2.18 dev wan2
RTNETLINK answers: File exists
[2]
r$ ip route add 10.0.0.0/20 table main tos 0x04 nhid 1
Error: Nexthop id does not exist.
[2]
r$ ip route change throw 192.168.0.128/25 table 1000
RTNETLINK answers: No such file or directory
[2]
r$ ip route replace 192.160.0.0/12 table main via 10.0.1.27
r$ ip route add throw 10.0.0.0/29 table 200
r$ ip rule add prio 67 ipproto tcp dport 80 table main
r$ ip rule add prio 342 from 172.16.0.0/12 to 10.0.0.0/8 fwmark 1 nop
r$ ip rule add prio 14 tos 0x10 table 101
r$ ip route add 172.16.0.0/22 table main nexthop via 10.0.0.10 dev wan0 weight 3 nexthop via 172.31.2.7 dev wan2 onlink weight 100 nexthop dev lan0 weight 1
Error: Nexthop has invalid gateway.
[2]
r$ ip route get 203.0.113.1 from 127.0.0.1 ipproto udp sport 9605 dport 53
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 10.0.3.2 ipproto icmp sport 13149 dport 53
broadcast 10.0.3.2 dev wan1 table local src 10.0.1.2 uid 0 
    cache <local,brd> 
r$ ip route get 203.0.113.15 from 10.0.2.2 ipproto tcp sport 26232 dport 80
broadcast 203.0.113.15 from 10.0.2.2 dev wan1 table local uid 0 
    cache <local,brd> 
r$ ip route add prohibit 10.0.1.0/24 table 101
r$ ip route del 203.0.113.0/29 table main metric 10 dev lan0
r$ ip route get fibmatch 192.168.0.255
broadcast 192.168.0.255 dev lan0 table local proto kernel scope link src 192.168.0.1 
r$ ip route get 203.0.113.194 from 224.0.0.1 iif wan1 ipproto icmp sport 58143 dport 53
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 192.168.0.255 from 127.0.0.1
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 10.0.3.2 from 203.0.113.255 iif lan0 ipproto udp sport 42951 dport 80
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 10.0.1.255 from 10.0.2.2 ipproto udp sport 35595 dport 37740
broadcast 10.0.1.255 from 10.0.2.2 dev wan1 table local uid 0 
    cache <local,brd> 
r$ ip route get 172.16.1.27 from 203.0.113.255 iif lan0 ipproto tcp sport 55502 dport 80
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 10.0.3.5 from 127.0.0.0 iif lan0 tos 0x1c
RTNETLINK answers: Invalid argument
[2]
r$ ip route del prohibit 172.16.0.0/24 table main
r$ ip route get 203.0.113.1
broadcast 203.0.113.1 dev wan1 table local src 10.0.1.2 uid 0 
    cache <local,brd> 
r$ ip route get 198.51.100.2 from 192.168.0.1 iif wan0 mark 0x301 ipproto udp sport 32798 dport 60690
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 203.0.113.69 from 192.168.0.1 oif lo tos 0x2 ipproto udp sport 57050 dport 443
203.0.113.69 from 192.168.0.1 dev lo uid 0 
    cache <local> 
r$ ip route get 10.0.0.0 ipproto tcp sport 26770 dport 443
broadcast 10.0.0.0 dev wan1 table local src 10.0.1.2 uid 0 
    cache <local,brd> 
r$ ip route get 10.0.1.1 from 224.0.0.78 iif wan0 ipproto icmp sport 47166 dport 53
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 192.168.0.205
broadcast 192.168.0.205 dev wan1 table local src 10.0.1.2 uid 0 
    cache <local,brd> 
r$ ip link set wan2 up
r$ ip route del broadcast default table local dev wan1
r$ ip route get 198.51.100.251 tos 0x04 ipproto tcp sport 1748 dport 443
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 10.0.1.2 from 192.168.0.153 iif lan0 ipproto udp sport 36774 dport 80
local 10.0.1.2 from 192.168.0.153 dev lo table local 
    cache <local> iif lan0 
r$ ip route get 10.0.2.162 from 192.168.0.1 mark 1 ipproto tcp sport 12394 dport 53
10.0.2.162 from 192.168.0.1 dev wan2 mark 1 uid 0 
    cache 
r$ ip route get 10.0.1.255 oif wan2 ipproto udp sport 27071 dport 7516
10.0.1.255 dev wan2 src 10.0.2.2 uid 0 
    cache 
r$ ip route get 10.0.3.2 from 172.20.1.0 iif wan0 ipproto udp sport 33231 dport 47228
RTNETLINK answers: Network is unreachable
[2]
r$ ip route del 10.0.1.0/32 table local mtu 1400 dev wan0
r$ ip route get fibmatch 192.168.0.0 from 10.0.0.255 ipproto udp
RTNETLINK answers: Network is unreachable
[2]
r$ ip addr add 10.0.1.51/24 dev wan1
r$ ip route del 172.16.0.20/32 table main nexthop dev wan2 weight 1 nexthop via 10.0.1.23 weight 1 nexthop via 10.0.0.13 weight 3
r$ ip route del 10.0.0.0/16 table 1000 via 10.0.0.5 dev wan0
r$ ip route get 203.0.113.0 from 10.0.1.255 iif wan1
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 10.0.1.2 from 192.168.0.154 iif lan0 mark 2 tos 0x1c ipproto tcp sport 49900 dport 53
local 10.0.1.2 from 192.168.0.154 dev lo table local mark 2 
    cache <local> iif lan0 
r$ ip route get 10.0.3.1
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 10.0.2.17 from 10.0.2.2 mark 0x301 ipproto tcp sport 28235 dport 80
10.0.2.17 from 10.0.2.2 dev wan2 mark 0x301 uid 0 
    cache 
r$ ip route get 10.0.2.1
10.0.2.1 dev wan2 src 10.0.2.2 uid 0 
    cache 
r$ ip route get 172.16.0.240 from 192.168.0.48 iif lan0
RTNETLINK answers: Network is unreachable
[2]
r$ ip neigh replace 10.0.1.18 lladdr 02:00:00:00:00:77 dev wan1 nud permanent
r$ ip route get 10.0.1.147 from 127.0.0.114 iif lan0 mark 0x301 ipproto udp
RTNETLINK answers: Invalid argument
[2]
r$ ip route get fibmatch 10.0.1.255 from 224.0.0.2 iif lan0
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 203.0.113.10 from 224.0.0.2 iif wan1 mark 1 ipproto udp sport 39551 dport 80
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 10.0.2.255 from 127.0.0.1 iif wan1 tos 0x1c
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 172.16.0.8 from 192.168.0.0 iif wan0
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 192.168.0.0 from 172.20.1.255 iif lan0 ipproto udp sport 62867 dport 443
192.168.0.0 from 172.20.1.255 dev lan0 
    cache iif lan0 
r$ ip route del throw 192.168.0.128/25 table 1000
RTNETLINK answers: No such process
[2]
r$ ip route get 10.0.0.255 from 1.2.3.4 oif wan1
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 192.168.0.1 tos 0x10 ipproto icmp
local 192.168.0.1 dev lo table local src 192.168.0.1 uid 0 
    cache <local> 
r$ ip route add 172.16.0.0/28 table 200 via 10.0.2.19 dev wan2
r$ sysctl -w net.ipv4.conf.all.forwarding=1
net.ipv4.conf.all.forwarding = 1
r$ ip route get 203.0.113.1 from 224.0.0.2 iif lan0 tos 0x08 ipproto udp sport 59343 dport 443
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 10.0.3.1 from 172.20.1.1 iif lan0 tos 0x08
RTNETLINK answers: Network is unreachable
[2]
r$ ip route add blackhole 203.0.0.0/16 table 102
r$ ip route add 10.0.3.0/27 table local via 10.0.1.17 dev wan1
r$ ip route get 198.51.100.2 from 127.0.0.255 iif lan0 ipproto udp sport 55047 dport 443
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 172.16.0.2 from 192.168.0.0 iif wan1
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 198.51.100.2 from 10.0.1.2
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 10.0.2.255 from 192.168.0.255 iif lan0
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 198.51.100.255 from 172.20.1.255 iif wan1 ipproto icmp sport 55541 dport 53
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 172.16.1.255 from 192.168.0.0 iif lan0
RTNETLINK answers: Network is unreachable
[2]
r$ ip route show table all
prohibit 10.0.1.0/24 table 101 
192.168.0.0/22 table 101 src 10.0.1.2 
	nexthop dev wan2 weight 256 
	nexthop via 10.0.2.22 dev wan2 weight 2 
	nexthop via 10.0.2.12 dev wan2 weight 9 
	nexthop via 10.0.1.23 dev wan1 weight 3 
10.0.2.0/24 via 10.0.0.12 dev wan0 table 102 metric 5 mtu 9000 
blackhole 203.0.0.0/16 table 102 
throw 10.0.0.0/29 table 200 
10.0.2.0/24 tos 0x10 table 200 
	nexthop via 10.0.0.13 dev wan0 weight 256 
	nexthop dev wan2 weight 2 
	nexthop via 10.0.1.29 dev wan1 weight 1 
172.16.0.0/28 via 10.0.2.19 dev wan2 table 200 
172.16.0.0/12 via 10.0.2.26 dev wan2 table 1000 
10.0.0.0/24 dev wan0 proto kernel scope link src 10.0.0.2 
10.0.0.128/25 dev wan0 proto kernel scope link src 10.0.0.169 
10.0.1.0/24 dev wan1 proto kernel scope link src 10.0.1.2 
10.0.1.0/24 via 10.0.1.24 dev wan1 src 10.0.2.2 mtu 1400 
10.0.2.0/24 dev wan2 proto kernel scope link src 10.0.2.2 
192.160.0.0/12 via 10.0.1.27 dev wan1 
192.168.0.0/24 dev lan0 proto kernel scope link src 192.168.0.1 
local 10.0.0.2 dev wan0 table local proto kernel scope host src 10.0.0.2 
local 10.0.0.169 dev wan0 table local proto kernel scope host src 10.0.0.169 
broadcast 10.0.0.255 dev wan0 table local proto kernel scope link src 10.0.0.2 
broadcast 10.0.0.255 dev wan0 table local proto kernel scope link src 10.0.0.169 
local 10.0.1.2 dev wan1 table local proto kernel scope host src 10.0.1.2 
local 10.0.1.51 dev wan1 table local proto kernel scope host src 10.0.1.2 
broadcast 10.0.1.255 dev wan1 table local proto kernel scope link src 10.0.1.2 
local 10.0.2.2 dev wan2 table local proto kernel scope host src 10.0.2.2 
broadcast 10.0.2.255 dev wan2 table local proto kernel scope link src 10.0.2.2 
10.0.3.0/27 via 10.0.1.17 dev wan1 table local 
local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1 
local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1 
broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1 
local 192.168.0.1 dev lan0 table local proto kernel scope host src 192.168.0.1 
broadcast 192.168.0.255 dev lan0 table local proto kernel scope link src 192.168.0.1 
r$ cat /proc/net/fib_trie
Id 101:
  +-- 0.0.0.0/0 2 0 2
     |-- 10.0.1.0
        /24 universe PROHIBIT
     |-- 192.168.0.0
        /22 universe UNICAST
Id 102:
  +-- 0.0.0.0/0 2 0 2
     |-- 10.0.2.0
        /24 universe UNICAST
     |-- 203.0.0.0
        /16 universe BLACKHOLE
Id 200:
  +-- 0.0.0.0/0 2 0 2
     +-- 10.0.0.0/22 2 0 2
        |-- 10.0.0.0
           /29 universe THROW
        |-- 10.0.2.0
           /24 universe UNICAST tos=16
     |-- 172.16.0.0
        /28 universe UNICAST
Id 1000:
  |-- 172.16.0.0
     /12 universe UNICAST
Main:
  +-- 0.0.0.0/0 3 0 6
     +-- 10.0.0.0/22 4 0 12
        |-- 10.0.0.0
           /24 link UNICAST
        |-- 10.0.0.128
           /25 link UNICAST
        |-- 10.0.1.0
           /24 link UNICAST
           /24 universe UNICAST
        |-- 10.0.2.0
           /24 link UNICAST
     +-- 192.160.0.0/12 2 0 2
        |-- 192.160.0.0
           /12 universe UNICAST
        |-- 192.168.0.0
           /24 link UNICAST
Local:
  +-- 0.0.0.0/0 3 0 5
     +-- 10.0.0.0/22 4 1 8
        |-- 10.0.0.2
           /32 host LOCAL
        |-- 10.0.0.169
           /32 host LOCAL
        |-- 10.0.0.255
           /32 link BROADCAST
           /32 link BROADCAST
        +-- 10.0.1.0/26 2 0 2
           |-- 10.0.1.2
              /32 host LOCAL
           |-- 10.0.1.51
              /32 host LOCAL
        |-- 10.0.1.255
           /32 link BROADCAST
        |-- 10.0.2.2
           /32 host LOCAL
        |-- 10.0.2.255
           /32 link BROADCAST
        |-- 10.0.3.0
           /27 universe UNICAST
     +-- 127.0.0.0/8 2 0 2
        +-- 127.0.0.0/31 1 0 0
           |-- 127.0.0.0
              /8 host LOCAL
           |-- 127.0.0.1
              /32 host LOCAL
        |-- 127.255.255.255
           /32 link BROADCAST
     +-- 192.168.0.0/24 2 0 2
        |-- 192.168.0.1
           /32 host LOCAL
        |-- 192.168.0.255
           /32 link BROADCAST
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
	Aver depth:     1.00
	Max depth:      1
	Leaves:         2
	Prefixes:       2
	Internal nodes: 1
	  2: 1
	Pointers: 4
Null ptrs: 2
Total size: 1  kB
Id 200:
	Aver depth:     1.66
	Max depth:      2
	Leaves:         3
	Prefixes:       3
	Internal nodes: 2
	  2: 2
	Pointers: 8
Null ptrs: 4
Total size: 1  kB
Id 1000:
	Aver depth:     0.00
	Max depth:      0
	Leaves:         1
	Prefixes:       1
	Internal nodes: 0
| 	
	Pointers: 0
Null ptrs: 0
Total size: 1  kB
Main:
	Aver depth:     2.00
	Max depth:      2
	Leaves:         6
	Prefixes:       7
	Internal nodes: 3
	  2: 1  3: 1  4: 1
	Pointers: 28
Null ptrs: 20
Total size: 1  kB
Local:
	Aver depth:     2.28
	Max depth:      3
	Leaves:         14
	Prefixes:       15
	Internal nodes: 6
	  1: 1  2: 3  3: 1  4: 1
	Pointers: 38
Null ptrs: 19
Total size: 3  kB
