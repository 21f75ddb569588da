# kernel: 6.18
# multipath 2
# ipv6: on
r$ ip link add wan0 address 02:00:00:00:00:01 type veth peer name p0 address 02:00:00:00:00:02 netns x
r$ ip link set wan0 up
x$ ip link set p0 up
r$ ip -6 addr add fc00::2/64 dev wan0 nodad
r$ ip -6 addr add 2001:db8:a0::7/64 dev wan0 nodad
r$ ip link add wan1 address 02:00:00:00:01:01 type veth peer name p1 address 02:00:00:00:01:02 netns x
r$ ip link set wan1 up
x$ ip link set p1 up
r$ ip -6 addr add fc01::2/64 dev wan1 nodad
r$ ip link set lo up
r$ ip link add lan0 address 02:00:00:00:09:01 type veth peer name h0 netns x
r$ ip link set lan0 up
x$ ip link set h0 up
r$ ip -6 addr add 2001:db8:1::1/64 dev lan0 nodad
r$ sleep 1
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=935827
net.ipv4.fib_multipath_hash_seed = 935827
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=0
net.ipv6.fib_multipath_hash_policy = 0
r$ ip -6 route get 2001:db8:1::6970 from 2001:db8:1::f30b iif lan0 mark 17
2001:db8:1::6970 from 2001:db8:1::f30b dev lan0 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 route add 2001:db8::/32 via fc00::7 dev wan0 metric 0
r$ ip -6 route replace 2001:db8:f00:1:8000::/65 via fc01::4 metric 1 table 100 mtu 9000
r$ ip -6 route get 2001:db8:f00:1:8000::98 from 2001:db8:1::c5c0 iif lan0
2001:db8:f00:1:8000::98 from 2001:db8:1::c5c0 via fc00::7 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get 2001:db8:f00:1::5 from 2001:db8:1::5329 iif lan0 mark 2
2001:db8:f00:1::5 from 2001:db8:1::5329 via fc00::7 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get 1001::6f61 from 2001:db8:1::bd8b iif lan0 ipproto udp sport 47378 dport 49742
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 2001:db8:f00:1::b147 from 2001:db8:1::133a iif lan0
2001:db8:f00:1::b147 from 2001:db8:1::133a via fc00::7 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get 2a00:1450::118f from 2001:db8:1::626e iif lan0
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 2001:db8:1::edf8 from 2001:db8:1::6e2d iif lan0 ipproto tcp sport 31541 dport 18807
2001:db8:1::edf8 from 2001:db8:1::6e2d dev lan0 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 route get 1001::1087 mark 16
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 2a00:1450::2304
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 2001:db8:f00:1:8000::176 ipproto udp sport 63195 dport 36791
2001:db8:f00:1:8000::176 from :: via fc00::7 dev wan0 src 2001:db8:a0::7 metric 1024 pref medium
r$ ip -6 route get 2001:db8:f00:1:8000::262 ipproto tcp sport 40996 dport 24350
2001:db8:f00:1:8000::262 from :: via fc00::7 dev wan0 src 2001:db8:a0::7 metric 1024 pref medium
r$ ip -6 route replace 2001:db8::/32 metric 2048 table 254 nexthop via fc01::9 weight 5 nexthop via fc00::8
r$ ip -6 route get 1001:0:0:1::e428
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 2001:db8:f00:2::3d24 ipproto tcp sport 45298 dport 39638
2001:db8:f00:2::3d24 from :: via fc00::7 dev wan0 src 2001:db8:a0::7 metric 1024 pref medium
r$ ip -6 route get 2001:db8:f00:1::5 oif wan1
2001:db8:f00:1::5 from :: via fc01::9 dev wan1 src fc01::2 metric 2048 pref medium
r$ ip -6 route add prohibit 3000::/4 metric 100
r$ ip -6 route replace 1001::/32 hoplimit 10 nexthop via fc00::6 dev wan0 nexthop via fc00::7 nexthop via fc00::7 dev wan0
RTNETLINK answers: File exists
[2]
r$ ip -6 route get 2001:db8:f00:1:8000::103 ipproto tcp sport 5628 dport 61443
2001:db8:f00:1:8000::103 from :: via fc00::7 dev wan0 src 2001:db8:a0::7 metric 1024 pref medium
r$ ip -6 route get 2001:db8:1::2452 fibmatch
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
r$ ip -6 route get 2a00:1450::41dd from 2001:db8:1::51bd iif lan0 ipproto tcp sport 31842 dport 33599
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 2001:db8:f00:1::5
2001:db8:f00:1::5 from :: via fc00::7 dev wan0 src 2001:db8:a0::7 metric 1024 pref medium
r$ ip -6 route show table 100
2001:db8:f00:1:8000::/65 via fc01::4 dev wan1 metric 1 mtu 9000 pref medium
r$ ip -6 route replace 2001:db8:f00::/48 metric 2048 nexthop via fc00::5
r$ ip -6 route get 2a00:1450::652e from 2001:db8:1::ad4b iif lan0 ipproto tcp sport 26328 dport 46693
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 2001:db8:f00:1:8000::83 from 2001:db8:1::ff8a iif lan0 ipproto tcp sport 16589 dport 57721
2001:db8:f00:1:8000::83 from 2001:db8:1::ff8a via fc00::5 dev wan0 metric 2048 iif lan0 pref medium
r$ ip -6 route get 3abc::1 mark 16
RTNETLINK answers: Permission denied
[2]
r$ ip -6 route get 1001::272f ipproto tcp sport 23437 dport 54355
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get fc01::b from 2001:db8:1::28c0 iif lan0 ipproto udp sport 35052 dport 39421 fibmatch
fc01::/64 dev wan1 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 route get 1001::fab4 from 2001:db8:1::965b iif lan0 uid 5
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 2001:db8:f00:1:8000::af ipproto udp sport 33716 dport 13818
2001:db8:f00:1:8000::af from :: via fc00::5 dev wan0 src 2001:db8:a0::7 metric 2048 pref medium
r$ ip -6 route get 2001:db8:f00:1:8000::265 from 2001:db8:1::c3ae iif lan0 ipproto tcp sport 57717 dport 31437
2001:db8:f00:1:8000::265 from 2001:db8:1::c3ae via fc00::5 dev wan0 metric 2048 iif lan0 pref medium
r$ ip -6 route get fc01::12
fc01::12 from :: dev wan1 proto kernel src fc01::2 metric 256 pref medium
r$ ip -6 route get fc00::45 from 2001:db8:1::8f8f iif lan0 ipproto udp sport 527 dport 22535
fc00::45 from 2001:db8:1::8f8f dev wan0 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 route add 2001:db8:f00:1::/64 nexthop via fc01::5 weight 256
r$ ip -6 route get 1001::ab03 from 2001:db8:1::6fe0 iif lan0 ipproto tcp sport 1857 dport 54666
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 2001:db8:1::d03b from 2001:db8:1::d836 iif lan0
2001:db8:1::d03b from 2001:db8:1::d836 dev lan0 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 route add 2001:db8:f00:1::/64 dev wan1
RTNETLINK answers: File exists
[2]
r$ ip -6 route get 1001:0:0:1::ef2f from 2001:db8:1::bdf8 iif lan0
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route show
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:a0::/64 dev wan0 proto kernel metric 256 pref medium
2001:db8:f00:1::/64 via fc01::5 dev wan1 metric 1024 pref medium
2001:db8:f00::/48 via fc00::5 dev wan0 metric 2048 pref medium
2001:db8::/32 via fc00::7 dev wan0 metric 1024 pref medium
2001:db8::/32 metric 2048 pref medium
	nexthop via fc01::9 dev wan1 weight 5 
	nexthop via fc00::8 dev wan0 weight 1 
prohibit 3000::/4 dev lo metric 100 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
r$ ip -6 route get 2001:db8:1::2659 oif wan0 ipproto udp sport 48819 dport 16268
2001:db8:1::2659 from :: via fc00::7 dev wan0 src 2001:db8:a0::7 metric 1024 pref medium
r$ ip -6 route get 2001:db8:f00:1:8000::342 ipproto udp sport 22221 dport 16712
2001:db8:f00:1:8000::342 from :: via fc01::5 dev wan1 src fc01::2 metric 1024 pref medium
r$ ip -6 route get 1001::dc35 from 2001:db8:1::87a0 iif lan0 ipproto udp sport 1812 dport 55930
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route append default via fe80::4 dev wan1 metric 1024
r$ ip -6 route get 2001:db8:f00:1::5 ipproto tcp sport 6106 dport 50389
2001:db8:f00:1::5 from :: via fc01::5 dev wan1 src fc01::2 metric 1024 pref medium
r$ ip -6 route prepend throw 1001:0:0:1::/64 metric 1
r$ ip -6 route get 3abc::1 ipproto tcp sport 47508 dport 15709
RTNETLINK answers: Permission denied
[2]
r$ ip -6 route add 2001:db8:f00:1:8000::/65 nexthop via fc01::6 nexthop via fc00::6 dev wan0
r$ ip -6 route get 2001:db8:1::bbd1 from 2001:db8:1::3590 iif lan0 ipproto udp sport 10879 dport 16478
2001:db8:1::bbd1 from 2001:db8:1::3590 dev lan0 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 route add multicast 1001:0:0:1::/64
RTNETLINK answers: No such device
[2]
r$ ip -6 route get 3abc::1 oif wan0 ipproto udp sport 21938 dport 8277
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 3abc::1 from 2001:db8:1::163e iif lan0 ipproto udp sport 64023 dport 18994 mark 16
RTNETLINK answers: Permission denied
[2]
r$ ip -6 route prepend prohibit 2001:db8:f00:1::/64 pref high src 2001:db8:1::1 dev lo
r$ ip -6 route show table 100
2001:db8:f00:1:8000::/65 via fc01::4 dev wan1 metric 1 mtu 9000 pref medium
r$ ip -6 route get fc00::55 oif wan0 ipproto tcp sport 42103 dport 30634 mark 16
fc00::55 from :: dev wan0 proto kernel src fc00::2 metric 256 pref medium
r$ ip -6 route get 2a00:1450::7b12
2a00:1450::7b12 from :: via fe80::4 dev wan1 src fc01::2 metric 1024 pref medium
r$ ip -6 route get 2a00:1450::3695 from 2001:db8:1::8b03 iif lan0
2a00:1450::3695 from 2001:db8:1::8b03 via fe80::4 dev wan1 metric 1024 iif lan0 pref medium
r$ ip -6 route get fc01::2 from 2001:db8:1::46a9 iif lan0 fibmatch
local fc01::2 dev wan1 table local proto kernel metric 0 iif lan0 pref medium
r$ ip -6 route get 2001:db8:f00:1:8000::f9 ipproto udp sport 41211 dport 62091
2001:db8:f00:1:8000::f9 from :: via fc00::6 dev wan0 src 2001:db8:a0::7 metric 1024 pref medium
r$ ip -6 route show table all
2001:db8:f00:1:8000::/65 via fc01::4 dev wan1 table 100 metric 1 mtu 9000 pref medium
throw 1001:0:0:1::/64 dev lo metric 1 pref medium
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:a0::/64 dev wan0 proto kernel metric 256 pref medium
2001:db8:f00:1:8000::/65 metric 1024 pref medium
	nexthop via fc01::6 dev wan1 weight 1 
	nexthop via fc00::6 dev wan0 weight 1 
2001:db8:f00:1::/64 via fc01::5 dev wan1 metric 1024 pref medium
prohibit 2001:db8:f00:1::/64 dev lo src 2001:db8:1::1 metric 1024 pref medium
2001:db8:f00::/48 via fc00::5 dev wan0 metric 2048 pref medium
2001:db8::/32 via fc00::7 dev wan0 metric 1024 pref medium
2001:db8::/32 metric 2048 pref medium
	nexthop via fc01::9 dev wan1 weight 5 
	nexthop via fc00::8 dev wan0 weight 1 
prohibit 3000::/4 dev lo metric 100 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
default via fe80::4 dev wan1 metric 1024 pref medium
local ::1 dev lo table local proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 table local proto kernel metric 0 pref medium
local 2001:db8:a0::7 dev wan0 table local proto kernel metric 0 pref medium
local fc00::2 dev wan0 table local proto kernel metric 0 pref medium
local fc01::2 dev wan1 table local proto kernel metric 0 pref medium
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
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 state UNKNOWN qlen 1000
    inet6 ::1/128 scope host 
       valid_lft forever preferred_lft forever
2: wan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:a0::7/64 scope global nodad 
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
