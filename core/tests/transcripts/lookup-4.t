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
r$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=1940105
net.ipv4.fib_multipath_hash_seed = 1940105
r$ sysctl -w net.ipv4.fib_multipath_hash_policy=1
net.ipv4.fib_multipath_hash_policy = 1
r$ ip route change 10.0.2.0/24 table 200 tos 0x10 mtu 1280 via 172.31.1.6 dev wan1 onlink
RTNETLINK answers: No such file or directory
[2]
r$ ip route add 172.16.1.252/30 table 1000 metric 1 nexthop via 10.0.2.25 dev wan2 weight 256 nexthop via 172.31.2.1 dev wan2 onlink weight 100
r$ ip route add local 10.0.2.0/25 table 101 dev wan0
r$ ip route add 172.16.0.0/24 table 101 metric 5 tos 0x10 via 10.0.1.15 dev wan1
r$ ip route append 10.0.1.2/31 table main via 10.0.2.17
r$ ip route append 203.0.113.9/32 table 1000 nexthop via 10.0.0.20 dev wan0 weight 1 nexthop via 10.0.1.14 dev wan1 weight 1 nexthop via 10.0.1.13 dev wan1 weight 9 nexthop via 172.31.1.7 dev wan1 onlink weight 9
r$ ip route add 10.0.2.0/31 table 102 nexthop via 10.0.1.11 weight 2 nexthop via 10.0.2.18 dev wan2 weight 100 nexthop via 172.31.0.5 dev wan0 onlink weight 9 nexthop via 10.0.0.4 weight 1
r$ ip route add 192.168.0.224/27 table main src 192.168.0.1 mtu 1400 nexthop via 10.0.1.7 dev wan1 weight 100 nexthop via 10.0.2.13 dev wan2 weight 1
r$ ip route append 10.0.0.0/12 table main metric 5 via 172.31.1.8 dev wan1 onlink
r$ ip route add 10.0.0.0/20 table main src 10.0.2.2 via 10.0.1.4 dev wan1
r$ ip route add 203.0.113.226/31 table 102 via 10.0.2.14 dev wan2
r$ ip route prepend 203.0.112.0/23 table main tos 0x08 mtu 1400 nhid 3
Error: Nexthop id does not exist.
[2]
r$ ip route change 10.0.0.0/20 table main nexthop via 10.0.1.27 weight 2 nexthop via 10.0.0.3 dev wan0 weight 256
r$ ip route add 172.16.1.0/26 table 1000 src 10.0.1.2 via 10.0.2.24 dev wan2
r$ ip route replace 172.16.0.0/20 table main metric 1 tos 0x04 mtu 1400 via 10.0.1.21 dev wan1
r$ ip route change default table 102 metric 1 src 10.0.0.2 via 10.0.0.3 dev wan0
RTNETLINK answers: No such file or directory
[2]
r$ ip route replace 10.0.3.0/25 table 1000 via 10.0.0.28 dev wan0
r$ ip route add 224.0.0.0/15 table 200 via 10.0.1.29 dev wan1
r$ ip route add 10.0.0.0/8 table 200 via 10.0.0.8 dev wan0
r$ ip route prepend 127.0.0.248/29 table 1000 metric 1 nexthop via 10.0.2.7 dev wan2 weight 9 nexthop via 10.0.1.30 dev wan1 weight 256
r$ ip route replace 203.0.113.240/28 table local nexthop dev wan1 weight 1 nexthop via 10.0.1.27 weight 1
r$ ip route append 172.16.0.72/29 table main nhid 101
Error: Nexthop id does not exist.
[2]
r$ ip route add 10.0.0.0/15 table 102 dev wan0
r$ ip rule add prio 341 from 10.0.0.2 to 10.0.0.0/24 fwmark 0x1/0x1 tos 0x10 ipproto tcp dport 80 table 200
r$ ip rule add prio 171 to 0.0.0.0/0 iif nosuch tos 0x10 ipproto tcp dport 80 table 200 suppress_prefixlength 8
r$ ip rule add prio 190 fwmark 2 iif nosuch table 200 suppress_prefixlength 0
r$ ip rule add prio 205 prohibit
r$ ip rule add prio 285 to 172.0.0.0/8 table 200
r$ ip rule add prio 360 from 192.168.0.0/25 fwmark 0x300/0xff00 blackhole
r$ ip route get 192.168.0.2
RTNETLINK answers: Permission denied
[2]
r$ ip route get 192.168.0.255 from 10.0.1.2
broadcast 192.168.0.255 from 10.0.1.2 dev lan0 table local uid 0 
    cache <local,brd> 
r$ ip route get 198.51.100.1 from 192.168.0.21 iif lan0 ipproto udp sport 4149 dport 53
RTNETLINK answers: Permission denied
[2]
r$ ip route get 10.0.2.1 from 203.0.113.2 iif lan0
RTNETLINK answers: Permission denied
[2]
r$ ip route get 192.168.0.20 mark 1 ipproto udp sport 4571 dport 53
RTNETLINK answers: Permission denied
[2]
r$ ip route get 203.0.113.0 from 10.0.2.2 ipproto icmp sport 11623 dport 80
RTNETLINK answers: Permission denied
[2]
r$ ip route get 10.0.3.255 from 203.0.113.255 iif lan0 ipproto udp sport 37816 dport 80
RTNETLINK answers: Permission denied
[2]
r$ ip route replace 172.16.1.0/29 table 102 via 10.0.1.24 dev wan1
Error: Nexthop has invalid gateway.
[2]
r$ ip route get 172.16.1.0 from 127.0.0.0 iif lan0 mark 2 ipproto tcp sport 31528 dport 80
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 192.168.0.0 mark 0x301 ipproto udp sport 35160 dport 53
RTNETLINK answers: Permission denied
[2]
r$ ip route get 203.0.113.255 from 10.0.0.10 iif wan1 tos 0x04
203.0.113.255 from 10.0.0.10 via 10.0.1.27 dev wan1 table local 
    cache iif wan1 
r$ ip link set wan1 down
r$ ip route get 10.0.1.255 oif wan0 ipproto udp sport 24224 dport 53
10.0.1.255 dev wan0 src 10.0.0.2 uid 0 
    cache 
r$ ip route get 172.16.0.97 from 10.0.1.255 iif lan0 ipproto tcp sport 7789 dport 443
RTNETLINK answers: Permission denied
[2]
r$ ip route get 172.16.1.10 from 10.0.1.197 iif lan0 ipproto tcp sport 6889 dport 443
RTNETLINK answers: Permission denied
[2]
r$ ip route get 172.16.0.1 tos 0x08
RTNETLINK answers: Permission denied
[2]
r$ ip route get 203.0.113.9 from 192.168.0.0 iif lan0 mark 1 ipproto tcp sport 20639 dport 53
RTNETLINK answers: Permission denied
[2]
r$ ip route get 172.16.0.2
RTNETLINK answers: Permission denied
[2]
r$ ip route del 224.0.0.0/15 table 200 via 10.0.1.29 dev wan1
RTNETLINK answers: No such process
[2]
r$ ip route get fibmatch 0.0.0.2 from 192.168.0.0 iif lan0 tos 0x10
RTNETLINK answers: Permission denied
[2]
r$ ip route get 172.16.0.255 from 10.0.0.255 iif wan1
RTNETLINK answers: Permission denied
[2]
r$ ip route replace 172.16.1.0/29 table 101 via 10.0.0.22 dev wan0
Error: Nexthop has invalid gateway.
[2]
r$ ip route get 203.0.113.114 from 224.0.0.15 iif lan0 tos 0x10 ipproto udp sport 15636 dport 27278
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 172.16.1.1 from 127.0.0.255 iif wan0 mark 0x301
RTNETLINK answers: Invalid argument
[2]
r$ ip neigh replace 10.0.0.9 lladdr 02:00:00:00:00:77 dev wan0 nud failed
r$ ip route get 172.16.1.11 from 192.168.0.0 iif lan0
RTNETLINK answers: Permission denied
[2]
r$ ip route get 10.0.3.0 from 224.0.0.2 iif lan0 ipproto udp sport 45971 dport 443
RTNETLINK answers: Invalid argument
[2]
r$ ip addr del 10.0.1.51/24 dev wan2
Error: ipv4: Address not found.
[2]
r$ ip route replace 8.8.8.0/24 table main nexthop via 10.0.0.16 dev wan0 weight 256 nexthop via 10.0.1.14 dev wan1 weight 9 nexthop via 10.0.2.26 dev wan2 weight 1
Error: Nexthop has invalid gateway.
[2]
r$ ip route del 10.0.3.0/25 table 1000 via 10.0.0.28 dev wan0
r$ ip route get fibmatch 203.0.113.0 from 192.168.0.1 iif lan0 tos 0x08
RTNETLINK answers: Permission denied
[2]
r$ ip route get 10.0.3.0 from 172.20.1.0 iif lan0 ipproto tcp sport 25153 dport 53
RTNETLINK answers: Permission denied
[2]
r$ ip route get 0.0.0.255 from 192.168.0.2 iif lan0 mark 1
RTNETLINK answers: Permission denied
[2]
r$ ip route get 172.16.0.11 from 10.0.0.197 iif lan0 tos 0x2 ipproto udp sport 43829 dport 80
RTNETLINK answers: Permission denied
[2]
r$ ip route get 10.0.3.88 from 10.0.0.255 oif wan0 ipproto udp sport 19496 dport 443
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 172.16.0.80 from 192.168.0.255 iif wan0 ipproto udp sport 4861 dport 53
RTNETLINK answers: Permission denied
[2]
r$ ip rule add prio 13 table 102
r$ ip route get 172.16.0.1 from 127.0.0.1
RTNETLINK answers: Permission denied
[2]
r$ ip route get 172.16.0.17 from 10.0.1.0 iif wan0 mark 1 tos 0x04 ipproto tcp sport 63891 dport 443
RTNETLINK answers: Permission denied
[2]
r$ ip route get 172.16.1.2
RTNETLINK answers: Permission denied
[2]
r$ ip route del default table 102 metric 1 src 10.0.0.2 via 10.0.0.3 dev wan0
RTNETLINK answers: No such process
[2]
r$ ip route add 10.0.1.2/32 table main mtu 9000 dev wan0
r$ ip route del 10.0.0.0/20 table main nexthop via 10.0.1.27 weight 2 nexthop via 10.0.0.3 dev wan0 weight 256
r$ ip route get 10.0.2.0 from 224.0.0.1 iif lan0 tos 0x04 ipproto udp sport 38157 dport 36037
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 10.0.2.0 from 10.0.0.255 iif lan0
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 255.255.255.255 from 172.20.1.0 iif lan0 mark 2
broadcast 255.255.255.255 from 172.20.1.0 dev lo mark 2 
    cache <local,brd> iif lan0 
r$ ip link set wan0 down
r$ ip route get 203.0.113.0 from 10.0.0.2 iif lan0 ipproto udp sport 41949 dport 55590
RTNETLINK answers: Permission denied
[2]
r$ ip link set wan1 down
r$ ip route get 192.168.0.0 mark 2
RTNETLINK answers: Permission denied
[2]
r$ ip route get 198.51.100.17 ipproto udp sport 33649 dport 80
RTNETLINK answers: Permission denied
[2]
r$ ip route get 10.0.1.255 from 10.0.1.2
RTNETLINK answers: Permission denied
[2]
r$ ip link set wan2 up
r$ sysctl -w net.ipv4.conf.wan1.send_redirects=0
net.ipv4.conf.wan1.send_redirects = 0
r$ ip route get 203.0.113.0 from 203.0.113.255 iif wan1 mark 0x301
RTNETLINK answers: Permission denied
[2]
r$ ip link set wan1 down
r$ ip route get 172.16.0.1 oif wan0 ipproto icmp
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 203.0.113.7 from 127.0.0.175 iif wan1 mark 0x301 ipproto udp sport 18404 dport 47029
RTNETLINK answers: Invalid argument
[2]
r$ ip route get 10.0.0.116 from 192.168.0.1 mark 2 tos 0x10 ipproto tcp sport 9816 dport 443
RTNETLINK answers: Permission denied
[2]
r$ ip route show table all
local 10.0.2.0/25 dev wan0 table 101 scope host 
10.0.2.0/31 table 102 
	nexthop via 10.0.1.11 dev wan1 weight 2 dead linkdown 
	nexthop via 10.0.2.18 dev wan2 weight 100 
	nexthop via 172.31.0.5 dev wan0 weight 9 dead onlink linkdown 
	nexthop via 10.0.0.4 dev wan0 weight 1 dead linkdown 
203.0.113.226/31 via 10.0.2.14 dev wan2 table 102 
127.0.0.248/29 table 1000 metric 1 
	nexthop via 10.0.2.7 dev wan2 weight 9 
	nexthop via 10.0.1.30 dev wan1 weight 256 dead linkdown 
172.16.1.0/26 via 10.0.2.24 dev wan2 table 1000 src 10.0.1.2 
172.16.1.252/30 table 1000 metric 1 
	nexthop via 10.0.2.25 dev wan2 weight 256 
	nexthop via 172.31.2.1 dev wan2 weight 100 onlink 
10.0.1.2/31 via 10.0.2.17 dev wan2 
10.0.2.0/24 dev wan2 proto kernel scope link src 10.0.2.2 
192.168.0.0/24 dev lan0 proto kernel scope link src 192.168.0.1 
192.168.0.224/27 src 192.168.0.1 mtu 1400 
	nexthop via 10.0.1.7 dev wan1 weight 100 dead linkdown 
	nexthop via 10.0.2.13 dev wan2 weight 1 
local 10.0.0.2 dev wan0 table local proto kernel scope host src 10.0.0.2 
local 10.0.1.2 dev wan1 table local proto kernel scope host src 10.0.1.2 
local 10.0.2.2 dev wan2 table local proto kernel scope host src 10.0.2.2 
broadcast 10.0.2.255 dev wan2 table local proto kernel scope link src 10.0.2.2 
local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1 
local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1 
broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1 
local 192.168.0.1 dev lan0 table local proto kernel scope host src 192.168.0.1 
broadcast 192.168.0.255 dev lan0 table local proto kernel scope link src 192.168.0.1 
r$ cat /proc/net/fib_trie
Id 101:
  |-- 10.0.2.0
     /25 host LOCAL
Id 102:
  +-- 0.0.0.0/0 2 0 2
     |-- 10.0.2.0
        /31 universe UNICAST
     |-- 203.0.113.226
        /31 universe UNICAST
Id 1000:
  +-- 0.0.0.0/0 3 0 6
     |-- 127.0.0.248
        /29 universe UNICAST
     +-- 172.16.1.0/24 2 0 2
        |-- 172.16.1.0
           /26 universe UNICAST
        |-- 172.16.1.252
           /30 universe UNICAST
Main:
  +-- 0.0.0.0/0 3 0 6
     +-- 10.0.0.0/22 3 0 6
        |-- 10.0.1.2
           /31 universe UNICAST
        |-- 10.0.2.0
           /24 link UNICAST
     +-- 192.168.0.0/24 2 0 2
        |-- 192.168.0.0
           /24 link UNICAST
        |-- 192.168.0.224
           /27 universe UNICAST
Local:
  +-- 0.0.0.0/0 3 0 5
     +-- 10.0.0.0/22 4 0 12
        |-- 10.0.0.2
           /32 host LOCAL
        |-- 10.0.1.2
           /32 host LOCAL
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
     +-- 192.168.0.0/24 2 0 2
        |-- 192.168.0.1
           /32 host LOCAL
        |-- 192.168.0.255
           /32 link BROADCAST
r$ cat /proc/net/fib_triestat
Basic info: size of leaf: 48 bytes, size of tnode: 40 bytes.
Id 101:
	Aver depth:     0.00
	Max depth:      0
	Leaves:         1
	Prefixes:       1
	Internal nodes: 0
| 	
	Pointers: 0
Null ptrs: 0
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
	Aver depth:     0.00
	Max depth:      0
	Leaves:         0
	Prefixes:       0
	Internal nodes: 0
| 	
	Pointers: 0
Null ptrs: 0
Total size: 0  kB
Id 1000:
	Aver depth:     1.66
	Max depth:      2
	Leaves:         3
	Prefixes:       3
	Internal nodes: 2
	  2: 1  3: 1
	Pointers: 12
Null ptrs: 8
Total size: 1  kB
Main:
	Aver depth:     2.00
	Max depth:      2
	Leaves:         4
	Prefixes:       4
	Internal nodes: 3
	  2: 1  3: 2
	Pointers: 20
Null ptrs: 14
Total size: 1  kB
Local:
	Aver depth:     2.22
	Max depth:      3
	Leaves:         9
	Prefixes:       9
	Internal nodes: 5
	  1: 1  2: 2  3: 1  4: 1
	Pointers: 34
Null ptrs: 21
Total size: 2  kB
