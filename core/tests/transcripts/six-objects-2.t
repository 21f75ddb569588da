# kernel: 6.18
# object 3
# ipv6: on
r$ ip link add wan0 address 02:00:00:00:00:01 type veth peer name p0 address 02:00:00:00:00:02 netns x
r$ ip link set wan0 up
x$ ip link set p0 up
r$ ip -6 addr add fc00::2/64 dev wan0 nodad
r$ ip -6 addr add 2001:db8:a0::9/64 dev wan0 nodad
r$ ip link add wan1 address 02:00:00:00:01:01 type veth peer name p1 address 02:00:00:00:01:02 netns x
r$ ip link set wan1 up
x$ ip link set p1 up
r$ ip -6 addr add fc01::2/64 dev wan1 nodad
r$ ip link add lan0 address 02:00:00:00:09:01 type veth peer name h0 netns x
r$ ip link set lan0 up
x$ ip link set h0 up
r$ ip -6 addr add 2001:db8:1::1/64 dev lan0 nodad
r$ sysctl -w net.ipv6.conf.all.forwarding=1
net.ipv6.conf.all.forwarding = 1
r$ sleep 1
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=917513
net.ipv4.fib_multipath_hash_seed = 917513
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=3
net.ipv6.fib_multipath_hash_policy = 3
r$ ip -6 route get 3abc::1 from 2001:db8:1::4c45 iif lan0 mark 1
RTNETLINK answers: Network is unreachable
[2]
r$ ip nexthop replace id 7 via fc00::4 dev wan0
r$ ip -6 route get 2a00:1450::4335 from 2001:db8:1::2c2d iif lan0 ipproto udp sport 60599 dport 52491
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 2001:db8:1::fa86
2001:db8:1::fa86 from :: dev lan0 proto kernel src 2001:db8:1::1 metric 256 pref medium
r$ ip nexthop add id 9 via fe80::7 dev wan1
r$ ip nexthop del id 7
r$ ip -6 route get 3abc::1 ipproto udp sport 30070 dport 22885 mark 16
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route append 1001:0:0:1::/64 from 2001:db8:1::/64 via fc00::4
r$ ip -6 route show
1001:0:0:1::/64 from 2001:db8:1::/64 via fc00::4 dev wan0 metric 1024 pref medium
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:a0::/64 dev wan0 proto kernel metric 256 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
r$ ip -6 rule
0:	from all lookup local
32766:	from all lookup main
r$ ip -6 route get 1001:0:0:1::c4fb from 2001:db8:1::79b4 iif lan0
1001:0:0:1::c4fb from 2001:db8:1::79b4 via fc00::4 dev wan0 metric 1024 iif lan0 pref medium
r$ ip nexthop add id 11 group 3,2/8,1/4
Error: Invalid nexthop id.
[2]
r$ ip -6 route get fc01::60 mark 2
fc01::60 from :: dev wan1 proto kernel src fc01::2 metric 256 pref medium
r$ ip nexthop replace id 6 via fc00::6 dev wan0
r$ ip -6 rule
0:	from all lookup local
32766:	from all lookup main
r$ ip -6 route get 1001::a58a ipproto udp sport 38236 dport 33574
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 1001:0:0:1::401b from 2001:db8:1::873e iif lan0 ipproto tcp sport 22415 dport 56097
1001:0:0:1::401b from 2001:db8:1::873e via fc00::4 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get 2a00:1450::a362 from 2001:db8:1::de0 iif lan0 ipproto udp sport 51452 dport 18764
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 addr
2: wan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:a0::9/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
3: wan1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fc01::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:101/64 scope link 
       valid_lft forever preferred_lft forever
4: lan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:1::1/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:901/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip nexthop del id 11
RTNETLINK answers: No such file or directory
[2]
r$ ip nexthop add id 6 via fc01::9 dev wan1
RTNETLINK answers: File exists
[2]
r$ ip -6 nexthop replace id 1 dev wan0
r$ ip -6 route show table 100
Error: ipv6: FIB table does not exist.
Dump terminated
[2]
r$ ip -6 route append 2001:db8:f00:1::5 via fc01::3
r$ ip nexthop add id 9 via fc00::8 dev wan1
RTNETLINK answers: No route to host
[2]
r$ ip -6 route prepend 1001::/32 nhid 13 metric 256 table 101
Error: Nexthop id does not exist.
[2]
r$ ip -6 route get 3abc::1 from 2001:db8:1::bd82 iif lan0 ipproto tcp sport 19477 dport 28234
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 2001:db8:f00:1::5
2001:db8:f00:1::5 from :: via fc01::3 dev wan1 src fc01::2 metric 1024 pref medium
r$ ip nexthop add id 4 via fc00::9 dev wan0
r$ ip nexthop del id 6
r$ ip -6 route get fc00::55
fc00::55 from :: dev wan0 proto kernel src fc00::2 metric 256 pref medium
r$ ip -6 route get 3abc::1
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route del 2001:db8:f00:1::5 nhid 8
Error: Nexthop id does not exist.
[2]
r$ ip nexthop replace id 13 group 7
Error: Invalid nexthop id.
[2]
r$ ip -6 route get fc00::44 from 2001:db8:1::d5b1 iif lan0 ipproto udp sport 13688 dport 50391 mark 1
fc00::44 from 2001:db8:1::d5b1 dev wan0 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 route replace 1001::/32 via fe80::8 dev wan0 metric 0
r$ ip -6 route show
1001:0:0:1::/64 from 2001:db8:1::/64 via fc00::4 dev wan0 metric 1024 pref medium
1001::/32 via fe80::8 dev wan0 metric 1024 pref medium
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:a0::/64 dev wan0 proto kernel metric 256 pref medium
2001:db8:f00:1::5 via fc01::3 dev wan1 metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
r$ ip -6 route get 2001:db8:1::92a9 from 2001:db8:1::bf56 iif lan0 uid 5
2001:db8:1::92a9 from 2001:db8:1::bf56 dev lan0 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 route append 1001:0:0:1::/64 nhid 2
Error: Nexthop id does not exist.
[2]
r$ ip -6 route get 2001:db8:f00:1::f597 ipproto udp sport 44125 dport 11416
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 1001::1f24 from 2001:db8:1::5aa7 iif lan0 ipproto udp sport 2522 dport 32494
1001::1f24 from 2001:db8:1::5aa7 via fe80::8 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route del default nhid 7
Error: Nexthop id does not exist.
[2]
r$ ip -6 route get 2a00:1450::8c01 ipproto udp sport 18227 dport 48138
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 1001:0:0:1::a4b6 ipproto udp sport 55970 dport 2633 mark 2
1001:0:0:1::a4b6 from :: via fe80::8 dev wan0 src 2001:db8:a0::9 metric 1024 pref medium
r$ ip -6 nexthop add id 2 dev wan1
r$ ip -6 route prepend 2001:db8:f00:1:8000::/65 nhid 5
Error: Nexthop id does not exist.
[2]
r$ ip -6 route get 2001:db8:f00:2::9361 mark 2 fibmatch
RTNETLINK answers: Network is unreachable
[2]
r$ ip nexthop del id 12
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 route get 2001:db8:f00:2::730b fibmatch
RTNETLINK answers: Network is unreachable
[2]
r$ ip nexthop
id 1 dev wan0 scope link 
id 2 dev wan1 scope link 
id 4 via fc00::9 dev wan0 scope link 
id 9 via fe80::7 dev wan1 scope link 
r$ ip -6 nexthop add id 9 blackhole
Error: Nexthop device is not up.
[2]
r$ ip -6 route get 2001:db8:f00:1::a243 from 2001:db8:1::9e9a iif lan0 ipproto tcp sport 1215 dport 19237
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 1001::39e8 from 2001:db8:1::9893 iif lan0 ipproto udp sport 47364 dport 35458 mark 16
1001::39e8 from 2001:db8:1::9893 via fe80::8 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route del 2001:db8:f00:1::5 metric 1 nexthop via fc01::7 weight 5
RTNETLINK answers: No such process
[2]
r$ ip -6 route append default dev lo metric 0 mtu 1280
Error: Nexthop device is not up.
[2]
r$ ip -6 route get 2001:db8:f00:1::5 from 2001:db8:1::745e iif lan0 ipproto udp sport 47210 dport 28075
2001:db8:f00:1::5 from 2001:db8:1::745e via fc01::3 dev wan1 metric 1024 iif lan0 pref medium
r$ ip -6 route get 1001:0:0:1::d188
1001:0:0:1::d188 from :: via fe80::8 dev wan0 src 2001:db8:a0::9 metric 1024 pref medium
r$ ip nexthop add id 13 group 9,4/5,4/5,5
Error: Nexthop id can not be used twice in a group.
[2]
r$ ip -6 route del 1001:0:0:1::/64 nhid 9
RTNETLINK answers: No such process
[2]
r$ ip nexthop
id 1 dev wan0 scope link 
id 2 dev wan1 scope link 
id 4 via fc00::9 dev wan0 scope link 
id 9 via fe80::7 dev wan1 scope link 
r$ ip -6 route show table all
1001:0:0:1::/64 from 2001:db8:1::/64 via fc00::4 dev wan0 metric 1024 pref medium
1001::/32 via fe80::8 dev wan0 metric 1024 pref medium
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:a0::/64 dev wan0 proto kernel metric 256 pref medium
2001:db8:f00:1::5 via fc01::3 dev wan1 metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
anycast 2001:db8:1:: dev lan0 table local proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 table local proto kernel metric 0 pref medium
anycast 2001:db8:a0:: dev wan0 table local proto kernel metric 0 pref medium
local 2001:db8:a0::9 dev wan0 table local proto kernel metric 0 pref medium
anycast fc00:: dev wan0 table local proto kernel metric 0 pref medium
local fc00::2 dev wan0 table local proto kernel metric 0 pref medium
anycast fc01:: dev wan1 table local proto kernel metric 0 pref medium
local fc01::2 dev wan1 table local proto kernel metric 0 pref medium
anycast fe80:: dev wan0 table local proto kernel metric 0 pref medium
anycast fe80:: dev wan1 table local proto kernel metric 0 pref medium
anycast fe80:: dev lan0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev wan0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:101 dev wan1 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:901 dev lan0 table local proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 table local proto kernel metric 256 pref medium
multicast ff00::/8 dev wan1 table local proto kernel metric 256 pref medium
multicast ff00::/8 dev lan0 table local proto kernel metric 256 pref medium
r$ ip -6 rule
0:	from all lookup local
32766:	from all lookup main
r$ ip -6 addr
2: wan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:a0::9/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
3: wan1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fc01::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:101/64 scope link 
       valid_lft forever preferred_lft forever
4: lan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:1::1/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:901/64 scope link 
       valid_lft forever preferred_lft forever
