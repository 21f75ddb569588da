# kernel: 6.18
# object 7
# ipv6: on
r$ ip link add wan0 address 02:00:00:00:00:01 type veth peer name p0 address 02:00:00:00:00:02 netns x
r$ ip link set wan0 up
x$ ip link set p0 up
r$ ip -6 addr add fc00::2/64 dev wan0 nodad
r$ ip link add wan1 address 02:00:00:00:01:01 type veth peer name p1 address 02:00:00:00:01:02 netns x
r$ ip link set wan1 up
x$ ip link set p1 up
r$ ip -6 addr add fc01::2/64 dev wan1 nodad
r$ ip link add wan2 address 02:00:00:00:02:01 type veth peer name p2 address 02:00:00:00:02:02 netns x
r$ ip link set wan2 up
x$ ip link set p2 up
r$ ip -6 addr add fc02::2/64 dev wan2 nodad
r$ ip link add lan0 address 02:00:00:00:09:01 type veth peer name h0 netns x
r$ ip link set lan0 up
x$ ip link set h0 up
r$ ip -6 addr add 2001:db8:1::1/64 dev lan0 nodad
r$ sysctl -w net.ipv6.conf.all.forwarding=1
net.ipv6.conf.all.forwarding = 1
r$ sleep 1
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=568495
net.ipv4.fib_multipath_hash_seed = 568495
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=1
net.ipv6.fib_multipath_hash_policy = 1
r$ ip nexthop add id 2 via fc01::9 dev wan1
r$ ip -6 route get 2001:db8:f00:2::a21d ipproto udp sport 1392 dport 1468
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 1001::5c43 ipproto tcp sport 9081 dport 36978
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 2a00:1450::c94f from 2001:db8:1::7beb iif lan0 mark 1
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route prepend default nhid 6 metric 0 table 7
Error: Nexthop id does not exist.
[2]
r$ ip nexthop
id 2 via fc01::9 dev wan1 scope link 
r$ ip nexthop replace id 1 via fc00::5 dev wan0
r$ ip -6 route get 2001:db8:f00:1::5 from 2001:db8:1::b70d iif lan0
RTNETLINK answers: Network is unreachable
[2]
r$ ip nexthop
id 1 via fc00::5 dev wan0 scope link 
id 2 via fc01::9 dev wan1 scope link 
r$ ip nexthop replace id 6 via fc00::3 dev wan0
r$ ip nexthop del id 13
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 route replace 2001:db8:f00:1:8000::/65 nhid 1 metric 256
r$ ip nexthop
id 1 via fc00::5 dev wan0 scope link 
id 2 via fc01::9 dev wan1 scope link 
id 6 via fc00::3 dev wan0 scope link 
r$ ip -6 route append 1001::/32 nhid 13 pref medium src fc01::2
Error: Nexthop id does not exist.
[2]
r$ ip nexthop add id 13 group 2,4/3
Error: Invalid nexthop id.
[2]
r$ ip -6 route del 2001:db8::/32 via fc00::4
RTNETLINK answers: No such process
[2]
r$ ip -6 route show table 100
Error: ipv6: FIB table does not exist.
Dump terminated
[2]
r$ ip nexthop
id 1 via fc00::5 dev wan0 scope link 
id 2 via fc01::9 dev wan1 scope link 
id 6 via fc00::3 dev wan0 scope link 
r$ ip -6 nexthop add id 1 dev wan1
RTNETLINK answers: File exists
[2]
r$ ip -6 route show table all
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:f00:1:8000::/65 nhid 1 via fc00::5 dev wan0 metric 256 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fc02::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
anycast 2001:db8:1:: dev lan0 table local proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 table local proto kernel metric 0 pref medium
anycast fc00:: dev wan0 table local proto kernel metric 0 pref medium
local fc00::2 dev wan0 table local proto kernel metric 0 pref medium
anycast fc01:: dev wan1 table local proto kernel metric 0 pref medium
local fc01::2 dev wan1 table local proto kernel metric 0 pref medium
anycast fc02:: dev wan2 table local proto kernel metric 0 pref medium
local fc02::2 dev wan2 table local proto kernel metric 0 pref medium
anycast fe80:: dev wan0 table local proto kernel metric 0 pref medium
anycast fe80:: dev wan1 table local proto kernel metric 0 pref medium
anycast fe80:: dev wan2 table local proto kernel metric 0 pref medium
anycast fe80:: dev lan0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev wan0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:101 dev wan1 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:201 dev wan2 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:901 dev lan0 table local proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 table local proto kernel metric 256 pref medium
multicast ff00::/8 dev wan1 table local proto kernel metric 256 pref medium
multicast ff00::/8 dev wan2 table local proto kernel metric 256 pref medium
multicast ff00::/8 dev lan0 table local proto kernel metric 256 pref medium
r$ ip -6 route replace default nhid 1 metric 0 pref high
r$ ip -6 route replace 1001::/32 via fc01::7
r$ ip -6 route get 3abc::1 from 2001:db8:1::1 mark 16
3abc::1 from 2001:db8:1::1 via fc00::5 dev wan0 src fc00::2 metric 1024 pref high
r$ ip -6 route get 2001:db8:f00:1::5 from 2001:db8:1::9baf iif lan0 ipproto udp sport 49844 dport 13898
2001:db8:f00:1::5 from 2001:db8:1::9baf via fc00::5 dev wan0 metric 1024 iif lan0 pref high
r$ ip nexthop add id 6 via fc01::7 dev wan1
RTNETLINK answers: File exists
[2]
r$ ip -6 route show table 100
Error: ipv6: FIB table does not exist.
Dump terminated
[2]
r$ ip -6 route get 2001:db8:1::5f2f ipproto tcp sport 17608 dport 11721
2001:db8:1::5f2f from :: dev lan0 proto kernel src 2001:db8:1::1 metric 256 pref medium
r$ ip -6 route add 2001:db8:f00:1::5 via fc01::5 metric 2048
r$ ip -6 route del 2001:db8:f00::/48 nhid 5 metric 2048 proto kernel
Error: Nexthop id does not exist.
[2]
r$ ip -6 route get 1001::1201 oif wan1
1001::1201 from :: via fc01::7 dev wan1 src fc01::2 metric 1024 pref medium
r$ ip -6 route add 1001::/32 nhid 3 metric 1
Error: Nexthop id does not exist.
[2]
r$ ip -6 route get 2001:db8:f00:1:8000::314 ipproto udp sport 58625 dport 47514 mark 1
2001:db8:f00:1:8000::314 from :: via fc00::5 dev wan0 src fc00::2 metric 256 pref medium
r$ ip nexthop add id 2 via fe80::5 dev wan0
RTNETLINK answers: File exists
[2]
r$ ip -6 rule
0:	from all lookup local
32766:	from all lookup main
r$ ip -6 route get 2001:db8:f00:1:8000::58 from 2001:db8:1::e23e iif lan0
2001:db8:f00:1:8000::58 from 2001:db8:1::e23e via fc00::5 dev wan0 metric 256 iif lan0 pref medium
r$ ip -6 route prepend 2001:db8:f00:1::/64 nhid 4
Error: Nexthop id does not exist.
[2]
r$ ip -6 route show
1001::/32 via fc01::7 dev wan1 metric 1024 pref medium
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:f00:1::5 via fc01::5 dev wan1 metric 2048 pref medium
2001:db8:f00:1:8000::/65 nhid 1 via fc00::5 dev wan0 metric 256 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fc02::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
default nhid 1 via fc00::5 dev wan0 metric 1024 pref high
r$ ip -6 route add 2001:db8:f00::/48 dev wan0 metric 256 mtu 1280
r$ ip nexthop replace id 1 via :: dev wan0
r$ ip nexthop replace id 13 group 2
r$ ip -6 route get 2001:db8:1::e10f
2001:db8:1::e10f from :: dev lan0 proto kernel src 2001:db8:1::1 metric 256 pref medium
r$ ip nexthop replace id 5 via fc01::7 dev wan1
r$ ip -6 route get 2001:db8:f00:1:8000::2d4 from 2001:db8:1::5793 iif lan0 ipproto tcp sport 54864 dport 33318
2001:db8:f00:1:8000::2d4 from 2001:db8:1::5793 dev wan0 metric 256 iif lan0 pref medium
r$ ip nexthop add id 11 group 5,1/3,4/4
Error: Invalid nexthop id.
[2]
r$ ip -6 route prepend 2001:db8:f00:1::/64 nhid 2
r$ ip -6 route get 2001:db8:f00:1:8000::1bf ipproto tcp sport 20529 dport 2974
2001:db8:f00:1:8000::1bf from :: dev wan0 src fc00::2 metric 256 pref medium
r$ ip nexthop
id 1 dev wan0 scope link 
id 2 via fc01::9 dev wan1 scope link 
id 5 via fc01::7 dev wan1 scope link 
id 6 via fc00::3 dev wan0 scope link 
id 13 group 2 
r$ ip nexthop replace id 10 group 9,5
Error: Invalid nexthop id.
[2]
r$ ip -6 route get 3abc::1 from 2001:db8:1::92a0 iif lan0 ipproto udp sport 891 dport 44823
3abc::1 from 2001:db8:1::92a0 dev wan0 metric 1024 iif lan0 pref high
r$ ip -6 route replace 1001::/32 nhid 7 src fc00::2
Error: Nexthop id does not exist.
[2]
r$ ip -6 route append default from 2001:db8:1::/64 via fc00::8 dev wan0 table 255
r$ ip -6 route get 2001:db8:f00:1::5224 from 2001:db8:1::afa1 iif lan0 ipproto tcp sport 49498 dport 21686 mark 17
2001:db8:f00:1::5224 from 2001:db8:1::afa1 via fc00::8 dev wan0 table local metric 1024 iif lan0 pref medium
r$ ip -6 route append 1001::/32 src 2001:db8:1::1 onlink nexthop via fc02::8 dev wan2 weight 1
r$ ip nexthop replace id 3 via fc00::2 dev wan0
Error: Gateway can not be a local address.
[2]
r$ ip -6 route get 2001:db8:f00:2::de70
2001:db8:f00:2::de70 from :: dev wan0 src fc00::2 metric 256 mtu 1280 pref medium
r$ ip nexthop replace id 13 group 1,1/7,1
Error: Invalid nexthop id.
[2]
r$ ip -6 route get 2001:db8:f00:2::68b7 from 2001:db8:1::b25d iif lan0 ipproto tcp sport 10126 dport 23683
2001:db8:f00:2::68b7 from 2001:db8:1::b25d via fc00::8 dev wan0 table local metric 1024 iif lan0 pref medium
r$ ip -6 route get 3abc::1
3abc::1 from :: dev wan0 src fc00::2 metric 1024 pref high
r$ ip nexthop add id 8 via fc02::6 dev wan2
r$ ip -6 route get 2001:db8:f00:1::30a8
2001:db8:f00:1::30a8 from :: via fc01::9 dev wan1 src fc01::2 metric 1024 pref medium
r$ ip -6 route show table all
1001::/32 metric 1024 pref medium
	nexthop via fc01::7 dev wan1 weight 1 
	nexthop via fc02::8 dev wan2 weight 1 onlink 
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:f00:1::5 via fc01::5 dev wan1 metric 2048 pref medium
2001:db8:f00:1:8000::/65 nhid 1 dev wan0 metric 256 pref medium
2001:db8:f00:1::/64 nhid 2 via fc01::9 dev wan1 metric 1024 pref medium
2001:db8:f00::/48 dev wan0 metric 256 mtu 1280 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fc02::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
default nhid 1 dev wan0 metric 1024 pref high
default from 2001:db8:1::/64 via fc00::8 dev wan0 table local metric 1024 pref medium
anycast 2001:db8:1:: dev lan0 table local proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 table local proto kernel metric 0 pref medium
anycast fc00:: dev wan0 table local proto kernel metric 0 pref medium
local fc00::2 dev wan0 table local proto kernel metric 0 pref medium
anycast fc01:: dev wan1 table local proto kernel metric 0 pref medium
local fc01::2 dev wan1 table local proto kernel metric 0 pref medium
anycast fc02:: dev wan2 table local proto kernel metric 0 pref medium
local fc02::2 dev wan2 table local proto kernel metric 0 pref medium
anycast fe80:: dev wan0 table local proto kernel metric 0 pref medium
anycast fe80:: dev wan1 table local proto kernel metric 0 pref medium
anycast fe80:: dev wan2 table local proto kernel metric 0 pref medium
anycast fe80:: dev lan0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev wan0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:101 dev wan1 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:201 dev wan2 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:901 dev lan0 table local proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 table local proto kernel metric 256 pref medium
multicast ff00::/8 dev wan1 table local proto kernel metric 256 pref medium
multicast ff00::/8 dev wan2 table local proto kernel metric 256 pref medium
multicast ff00::/8 dev lan0 table local proto kernel metric 256 pref medium
r$ ip -6 rule
0:	from all lookup local
32766:	from all lookup main
r$ ip -6 addr
2: wan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fc00::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
3: wan1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fc01::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:101/64 scope link 
       valid_lft forever preferred_lft forever
4: wan2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fc02::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:201/64 scope link 
       valid_lft forever preferred_lft forever
5: lan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:1::1/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:901/64 scope link 
       valid_lft forever preferred_lft forever
