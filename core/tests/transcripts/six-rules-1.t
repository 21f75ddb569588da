# kernel: 6.18
# rpdb 7
# ipv6: on
r$ ip link add wan0 address 02:00:00:00:00:01 type veth peer name p0 address 02:00:00:00:00:02 netns x
r$ ip link set wan0 up
x$ ip link set p0 up
r$ ip -6 addr add fc00::2/64 dev wan0 nodad
r$ ip link add wan1 address 02:00:00:00:01:01 type veth peer name p1 address 02:00:00:00:01:02 netns x
r$ ip link set wan1 up
x$ ip link set p1 up
r$ ip -6 addr add fc01::2/64 dev wan1 nodad
r$ ip -6 addr add 2001:db8:a1::7/80 dev wan1 nodad
r$ ip link set lo up
r$ ip link add lan0 address 02:00:00:00:09:01 type veth peer name h0 netns x
r$ ip link set lan0 up
x$ ip link set h0 up
r$ ip -6 addr add 2001:db8:1::1/64 dev lan0 nodad
r$ sleep 1
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=37979
net.ipv4.fib_multipath_hash_seed = 37979
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=3
net.ipv6.fib_multipath_hash_policy = 3
r$ ip -6 route add 3000::/4 via fc01::9 dev wan0
RTNETLINK answers: No route to host
[2]
r$ ip -6 route get 2001:db8:f00:1::2beb mark 17
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 rule del from all to 2a00::/8 priority 10 lookup 1000
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 rule add lookup 100
r$ ip -6 route get 2001:db8:1::fd01 oif wan0 ipproto tcp sport 25610 dport 20971
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 2001:db8:f00:1::5 from 2001:db8:1::eb51 iif lan0 mark 1 fibmatch
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 rule add to ::/0 fwmark 1 priority 300 lookup 254
r$ ip -6 rule add lookup 255
r$ ip -6 route get 2001:db8:f00:1::8192 oif wan0 ipproto tcp sport 10330 dport 10016
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 1001:0:0:1::9d8e from 2001:db8:1::2bf5 iif lan0 mark 17
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 2001:db8:f00:2::1976 from 2001:db8:1::f97f iif lan0
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 2001:db8:f00:1::5 ipproto tcp sport 35591 dport 8368 mark 1 fibmatch
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 2001:db8:1::4f20 ipproto udp sport 4084 dport 11954 mark 1
2001:db8:1::4f20 from :: dev lan0 proto kernel src 2001:db8:1::1 metric 256 pref medium
r$ ip -6 route get 3abc::1 mark 17
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 1001::9b6c from 2001:db8:1::99f6 iif lan0 mark 16
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 rule add priority 10 lookup 101
r$ ip -6 route get 2001:db8:f00:2::ad32 ipproto udp sport 37318 dport 20649 mark 1
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route append 2001:db8:f00::/48 pref low mtu 1400 nexthop via fe80::1 dev wan0 nexthop via fc01::8 dev wan1 nexthop via fe80::7 dev wan0 weight 3
r$ ip -6 rule del from fc00::2 to ::/0 iif lo prohibit
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 route get 2001:db8:f00:1::5 from 2001:db8:1::e4f4 iif lan0
2001:db8:f00:1::5 from 2001:db8:1::e4f4 via fe80::7 dev wan0 metric 1024 mtu 1400 iif lan0 pref low
r$ ip -6 rule add from 2001:db8:1::/64 priority 1000 lookup 255
r$ ip -6 route append 2001:db8:f00::/48 via fc00::3 dev wan0
r$ ip -6 route get 2a00:1450::687e from 2001:db8:1::324e iif lan0 mark 2
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get fc00::2f from 2001:db8:1::c511 iif lan0 ipproto udp sport 6530 dport 1919 mark 1
fc00::2f from 2001:db8:1::c511 dev wan0 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 rule add from 2001:db8:1:0:8000::/65 to fc01::/64 oif wan0 priority 1000 lookup 100
r$ ip -6 route get 2001:db8:f00:1::5 from 2001:db8:1::e777 iif lan0 ipproto tcp sport 20113 dport 26398
2001:db8:f00:1::5 from 2001:db8:1::e777 via fe80::7 dev wan0 metric 1024 mtu 1400 iif lan0 pref medium
r$ ip -6 route get 1001::1a82 ipproto udp sport 44442 dport 7536 mark 1
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 rule del lookup 101
r$ ip -6 rule add from all to fc01::/64 oif wan0 priority 10 lookup 100
r$ ip -6 rule add from fc00::/7 priority 10 blackhole
r$ ip -6 route get 2001:db8:f00:2::9d69 from 2001:db8:1::9f36 iif lan0 ipproto tcp sport 46548 dport 46496
2001:db8:f00:2::9d69 from 2001:db8:1::9f36 via fe80::1 dev wan0 metric 1024 mtu 1400 iif lan0 pref medium
r$ ip -6 route del default nexthop via fe80::8 dev wan0 nexthop via fc00::3 weight 10 nexthop via fe80::9 dev wan1
RTNETLINK answers: No such process
[2]
r$ ip -6 route get 2001:db8:f00:1::5 from 9::9 ipproto tcp sport 38993 dport 3765 mark 2
2001:db8:f00:1::5 from 9::9 via fe80::7 dev wan0 src fc00::2 metric 1024 mtu 1400 pref medium
r$ ip -6 route get 1001::957f from 2001:db8:1::55af iif lan0 mark 16
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route add 2001:db8:f00:1::/64 via fe80::3 dev wan1 metric 0 mtu 1400
r$ ip -6 rule add from all lookup 254
r$ ip -6 route append 2001:db8::/32 via fc01::8 dev wan1 pref high
r$ ip -6 rule add priority 100 goto 32766
r$ ip -6 route get 1001:0:0:1::6a1 from fc01::2 mark 16
RTNETLINK answers: Invalid argument
[2]
r$ ip -6 route get 2001:db8:f00:1::71d5 from 9::9
2001:db8:f00:1::71d5 from 9::9 via fe80::3 dev wan1 src 2001:db8:a1::7 metric 1024 mtu 1400 pref medium
r$ ip -6 route get 2001:db8:f00:1::5 from 2001:db8:1::6acf iif lan0 ipproto tcp sport 7641 dport 30817
2001:db8:f00:1::5 from 2001:db8:1::6acf via fe80::3 dev wan1 metric 1024 mtu 1400 iif lan0 pref medium
r$ ip -6 rule add from fc00::/7 to 1001::/16 lookup 7
r$ ip -6 route add 2001:db8:f00:1::5 via fc00::7 dev wan0 metric 0
r$ ip -6 route get 2001:db8:f00:1::7afc from 2001:db8:1::9982 iif lan0
2001:db8:f00:1::7afc from 2001:db8:1::9982 via fe80::3 dev wan1 metric 1024 mtu 1400 iif lan0 pref medium
r$ ip -6 route replace default nexthop via fe80::7 dev wan0 nexthop dev wan0
Error: Device only routes can not be added for IPv6 using the multipath API.
[2]
r$ ip -6 rule del fwmark 0x11 lookup 255
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 route get 3abc::1 ipproto tcp sport 3118 dport 37804 mark 2
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get fc00::43 from 2001:db8:1::582f iif lan0
fc00::43 from 2001:db8:1::582f dev wan0 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 route get fc00::3d from 2001:db8:1::57d5 iif lan0
fc00::3d from 2001:db8:1::57d5 dev wan0 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 rule del from 2001:db8:1::/112 to ::/0 iif lo priority 10 lookup 1000
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 route get 2001:db8:f00:1:8000::1e9 oif wan1 ipproto udp sport 2583 dport 20526 mark 1
2001:db8:f00:1:8000::1e9 from :: via fe80::3 dev wan1 src 2001:db8:a1::7 metric 1024 mtu 1400 pref medium
r$ ip -6 route get 2001:db8:f00:1:8000::3dd
2001:db8:f00:1:8000::3dd from :: via fe80::3 dev wan1 src 2001:db8:a1::7 metric 1024 mtu 1400 pref medium
r$ ip -6 route del 1001:0:0:1::/64 nexthop via fe80::8 dev wan0 nexthop via fc01::7 dev wan1 nexthop via fc01::3 dev wan1 weight 5
RTNETLINK answers: No such process
[2]
r$ ip -6 route get 2001:db8:f00:1:8000::350 from 2001:db8:1::8528 iif lan0 ipproto udp sport 26451 dport 49874 mark 17
2001:db8:f00:1:8000::350 from 2001:db8:1::8528 via fe80::3 dev wan1 metric 1024 mtu 1400 iif lan0 pref medium
r$ ip -6 route get 2001:db8:f00:1:8000::3d4 ipproto tcp sport 63928 dport 47625
2001:db8:f00:1:8000::3d4 from :: via fe80::3 dev wan1 src 2001:db8:a1::7 metric 1024 mtu 1400 pref medium
r$ ip -6 route get 2a00:1450::c7c from 2001:db8:1::2392 iif lan0 ipproto udp sport 5417 dport 53062
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 2001:db8:f00:1:8000::139 from 2001:db8:1::31d4 iif lan0 ipproto udp sport 19534 dport 40842
2001:db8:f00:1:8000::139 from 2001:db8:1::31d4 via fe80::3 dev wan1 metric 1024 mtu 1400 iif lan0 pref medium
r$ ip -6 route del 2001:db8::/32 src 9::9 nexthop via fc01::9 nexthop via fc00::5 nexthop via fc01::3 weight 256
RTNETLINK answers: No such process
[2]
r$ ip -6 rule del to 2001:db8:f00::/48 priority 0 lookup 101
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 route get 2001:db8:f00:1::5 from 2001:db8:1::95ff iif lan0 ipproto udp sport 36475 dport 8732 mark 1
2001:db8:f00:1::5 from 2001:db8:1::95ff via fc00::7 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route show table all
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:a1::/80 dev wan1 proto kernel metric 256 pref medium
2001:db8:f00:1::5 via fc00::7 dev wan0 metric 1024 pref medium
2001:db8:f00:1::/64 via fe80::3 dev wan1 metric 1024 mtu 1400 pref medium
2001:db8:f00::/48 metric 1024 mtu 1400 pref low
	nexthop via fe80::1 dev wan0 weight 1 
	nexthop via fc01::8 dev wan1 weight 1 
	nexthop via fe80::7 dev wan0 weight 3 
	nexthop via fc00::3 dev wan0 weight 1 
2001:db8::/32 via fc01::8 dev wan1 metric 1024 pref high
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
local ::1 dev lo table local proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 table local proto kernel metric 0 pref medium
local 2001:db8:a1::7 dev wan1 table local proto kernel metric 0 pref medium
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
8:	from fc00::/7 to 1001::/16 lookup 7
9:	from all lookup main
10:	from all to fc01::/64 oif wan0 lookup 100
10:	from fc00::/7 blackhole
100:	from all goto 32766
299:	from all lookup local
300:	from all fwmark 0x1 lookup main
1000:	from 2001:db8:1::/64 lookup local
1000:	from 2001:db8:1:0:8000::/65 to fc01::/64 oif wan0 lookup 100
32765:	from all lookup 100
32766:	from all lookup main
r$ ip -6 addr
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 state UNKNOWN qlen 1000
    inet6 ::1/128 scope host 
       valid_lft forever preferred_lft forever
2: wan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fc00::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
3: wan1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:a1::7/80 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc01::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:101/64 scope link 
       valid_lft forever preferred_lft forever
4: lan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:1::1/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:901/64 scope link 
       valid_lft forever preferred_lft forever
