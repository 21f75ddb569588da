# kernel: 6.18
# multipath 3
# ipv6: on
r$ ip link add wan0 address 02:00:00:00:00:01 type veth peer name p0 address 02:00:00:00:00:02 netns x
r$ ip link set wan0 up
x$ ip link set p0 up
r$ ip -6 addr add fc00::2/64 dev wan0 nodad
r$ ip link add wan1 address 02:00:00:00:01:01 type veth peer name p1 address 02:00:00:00:01:02 netns x
r$ ip link set wan1 up
x$ ip link set p1 up
r$ ip -6 addr add fc01::2/64 dev wan1 nodad
r$ ip link set lo up
r$ ip link add lan0 address 02:00:00:00:09:01 type veth peer name h0 netns x
r$ ip link set lan0 up
x$ ip link set h0 up
r$ ip -6 addr add 2001:db8:1::1/64 dev lan0 nodad
r$ sysctl -w net.ipv6.conf.all.forwarding=1
net.ipv6.conf.all.forwarding = 1
r$ sleep 1
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=753448
net.ipv4.fib_multipath_hash_seed = 753448
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=3
net.ipv6.fib_multipath_hash_policy = 3
r$ ip -6 route get 2001:db8:f00:1:8000::321 from 2001:db8:1::b096 iif lan0
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 2a00:1450::35da ipproto udp sport 60647 dport 18718
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 2001:db8:f00:1::5 from 2001:db8:1::9d36 iif lan0 ipproto udp sport 3158 dport 18951
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route append 2001:db8:f00:1::/64 metric 1 nexthop via fc00::4 dev wan0 nexthop via fc01::6 nexthop via fe80::9 dev wan0 weight 1
r$ ip -6 route get 2001:db8:f00:1:8000::d8
2001:db8:f00:1:8000::d8 from :: via fc00::4 dev wan0 src fc00::2 metric 1 pref medium
r$ ip -6 route replace 3000::/4 dev wan1
r$ ip -6 route append 2001:db8:f00:1:8000::/65 via fc00::3 metric 100
r$ ip -6 route get 2001:db8:f00:1:8000::1a5 ipproto tcp sport 65300 dport 9411
2001:db8:f00:1:8000::1a5 from :: via fc00::3 dev wan0 src fc00::2 metric 100 pref medium
r$ ip -6 route get 2001:db8:f00:1::5 oif wan1 fibmatch
2001:db8:f00:1::/64 metric 1 pref medium
	nexthop via fc01::6 dev wan1 weight 1 
	nexthop via fe80::9 dev wan0 weight 1 
	nexthop via fc00::4 dev wan0 weight 1 
r$ ip -6 route get 2001:db8:f00:1::bbf8 from 2001:db8:1::4a98 iif lan0 uid 5
2001:db8:f00:1::bbf8 from 2001:db8:1::4a98 via fe80::9 dev wan0 metric 1 iif lan0 pref medium
r$ ip -6 route change 3000::/4 via fc00::7
r$ ip -6 route add default via fc00::3 dev wan0
r$ ip -6 route get 1001::c763 from 2001:db8:1::d6bd iif lan0 ipproto udp sport 26084 dport 46745
1001::c763 from 2001:db8:1::d6bd via fc00::3 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get 2001:db8:f00:1::3b0f from 2001:db8:1::312d iif lan0 ipproto udp sport 46151 dport 4284
2001:db8:f00:1::3b0f from 2001:db8:1::312d via fe80::9 dev wan0 metric 1 iif lan0 pref medium
r$ ip -6 route get 2001:db8:f00:1:8000::e
2001:db8:f00:1:8000::e from :: via fc00::3 dev wan0 src fc00::2 metric 100 pref medium
r$ ip -6 route append throw 2001:db8:f00:1::5 table 254
r$ ip -6 route del 1001:0:0:1::/64 via fc01::8 dev wan1 src fc01::2
RTNETLINK answers: No such process
[2]
r$ ip -6 route get 3abc::1
3abc::1 from :: via fc00::7 dev wan0 src fc00::2 metric 1024 pref medium
r$ ip -6 route get 2001:db8:f00:1::5 from 2001:db8:1::9f1d iif lan0 mark 16 fibmatch
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route del 1001:0:0:1::/64 via fe80::4 dev wan1
RTNETLINK answers: No such process
[2]
r$ ip -6 route get 3abc::1 from 2001:db8:1::847c iif lan0 ipproto udp sport 31853 dport 37040
3abc::1 from 2001:db8:1::847c via fc00::7 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get 2001:db8:f00:2::5e98 from 2001:db8:1::273d iif lan0 ipproto udp sport 21975 dport 28050
2001:db8:f00:2::5e98 from 2001:db8:1::273d via fc00::3 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get 3abc::1 from 2001:db8:1::6c96 iif lan0 ipproto tcp sport 50867 dport 46117 mark 17
3abc::1 from 2001:db8:1::6c96 via fc00::7 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get 3abc::1 from 2001:db8:1::1 fibmatch uid 0
3000::/4 via fc00::7 dev wan0 metric 1024 pref medium
r$ ip -6 route get 1001::14f1 from 2001:db8:1::24db iif lan0
1001::14f1 from 2001:db8:1::24db via fc00::3 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get 2a00:1450::7932 from 2001:db8:1::a328 iif lan0
2a00:1450::7932 from 2001:db8:1::a328 via fc00::3 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route append 2001:db8:f00::/48 via fc00::6 dev wan0
r$ ip -6 rule
0:	from all lookup local
32766:	from all lookup main
r$ ip -6 route get 2001:db8:1::6b17 oif wan0
2001:db8:1::6b17 from :: via fc00::3 dev wan0 src fc00::2 metric 1024 pref medium
r$ ip -6 route get 2a00:1450::c043 from 2001:db8:1::2f67 iif lan0 ipproto udp sport 22452 dport 85 mark 16
2a00:1450::c043 from 2001:db8:1::2f67 via fc00::3 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route replace 2001:db8:f00:1:8000::/65 via fe80::9 dev wan1
r$ ip -6 route get 1001::2a39 from 2001:db8:1::ff29 iif lan0 ipproto udp sport 39099 dport 30221
1001::2a39 from 2001:db8:1::ff29 via fc00::3 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get 2001:db8:f00:2::ce88 from 2001:db8:1::64d6 iif lan0
2001:db8:f00:2::ce88 from 2001:db8:1::64d6 via fc00::6 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route del 2001:db8:f00:1:8000::/65 via fc01::3
RTNETLINK answers: No such process
[2]
r$ ip -6 route get fc01::26 from 2001:db8:1::fb31 iif lan0 ipproto tcp sport 4417 dport 21373 mark 16
fc01::26 from 2001:db8:1::fb31 dev wan1 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 route prepend 2001:db8:f00:1::/64 via ::1
Error: Egress device can not be loopback device for this route.
[2]
r$ ip -6 route add 3000::/4 via fc00::6 dev wan0 metric 256
r$ ip -6 route get 1001::3ffb mark 17
1001::3ffb from :: via fc00::3 dev wan0 src fc00::2 metric 1024 pref medium
r$ ip -6 route get 2001:db8:f00:1::5 from 2001:db8:1::1eb6 iif lan0
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route append 1001::/32 via fc01::4 dev wan1 src 9::9
Error: Invalid source address.
[2]
r$ ip -6 route get 2001:db8:f00:2::b7df ipproto tcp sport 6075 dport 2908 mark 16
2001:db8:f00:2::b7df from :: via fc00::6 dev wan0 src fc00::2 metric 1024 pref medium
r$ ip -6 route get 1001:0:0:1::458c from 2001:db8:1::ee22 iif lan0
1001:0:0:1::458c from 2001:db8:1::ee22 via fc00::3 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get 2001:db8:f00:1:8000::267 from 2001:db8:1::2750 iif lan0 mark 2
2001:db8:f00:1:8000::267 from 2001:db8:1::2750 via fc00::3 dev wan0 metric 100 iif lan0 pref medium
r$ ip -6 route del 2001:db8:f00:1::5 dev lo table 101
Error: FIB table does not exist.
[2]
r$ ip -6 route append 1001::/32 via fc00::4 dev wan0 table 254
r$ ip -6 route get fc01::35 from 2001:db8:1::1b8e iif lan0
fc01::35 from 2001:db8:1::1b8e dev wan1 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 route get 2001:db8:f00:1::ab29 oif wan0
2001:db8:f00:1::ab29 from :: via fe80::9 dev wan0 src fc00::2 metric 1 pref medium
r$ ip -6 route add 2001:db8:f00:1::5 via fe80::7 dev wan1 metric 2048
r$ ip -6 route get 2001:db8:f00:1::51f8 ipproto tcp sport 46852 dport 46071
2001:db8:f00:1::51f8 from :: via fc01::6 dev wan1 src fc01::2 metric 1 pref medium
r$ ip -6 route get 2001:db8:f00:1:8000::16a from 2001:db8:1::8d11 iif lan0 ipproto tcp sport 24577 dport 12097
2001:db8:f00:1:8000::16a from 2001:db8:1::8d11 via fc00::3 dev wan0 metric 100 iif lan0 pref medium
r$ ip -6 route get 2001:db8:f00:1:8000::117 oif wan1
2001:db8:f00:1:8000::117 from :: via fe80::9 dev wan1 src fc01::2 metric 1024 pref medium
r$ ip -6 route get 2001:db8:f00:2::a4fe from 2001:db8:1::f0da iif lan0 ipproto udp sport 923 dport 21384
2001:db8:f00:2::a4fe from 2001:db8:1::f0da via fc00::6 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route add 2001:db8::/32 via fc00::5
r$ ip -6 route get 2001:db8:f00:1:8000::d3
2001:db8:f00:1:8000::d3 from :: via fc00::3 dev wan0 src fc00::2 metric 100 pref medium
r$ ip -6 route append default via fc01::5 dev wan1 metric 256
r$ ip -6 route get 2001:db8:f00:1::5 from 2001:db8:1::927a iif lan0 ipproto udp sport 25420 dport 19483
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 2001:db8:f00:1::45c8 from 2001:db8:1::887 iif lan0 ipproto tcp sport 35864 dport 63415
2001:db8:f00:1::45c8 from 2001:db8:1::887 via fc00::4 dev wan0 metric 1 iif lan0 pref medium
r$ ip -6 route get 2001:db8:f00:1::5 from 2001:db8:1::f154 iif lan0
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 2001:db8:f00:2::16d8 from 2001:db8:1::a764 iif lan0
2001:db8:f00:2::16d8 from 2001:db8:1::a764 via fc00::6 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get 1001:0:0:1::3026 from 2001:db8:1::d71a iif lan0
1001:0:0:1::3026 from 2001:db8:1::d71a via fc00::4 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route show table all
1001::/32 via fc00::4 dev wan0 metric 1024 pref medium
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
throw 2001:db8:f00:1::5 dev lo metric 1024 pref medium
2001:db8:f00:1::5 via fe80::7 dev wan1 metric 2048 pref medium
2001:db8:f00:1:8000::/65 via fc00::3 dev wan0 metric 100 pref medium
2001:db8:f00:1:8000::/65 via fe80::9 dev wan1 metric 1024 pref medium
2001:db8:f00:1::/64 metric 1 pref medium
	nexthop via fc00::4 dev wan0 weight 1 
	nexthop via fc01::6 dev wan1 weight 1 
	nexthop via fe80::9 dev wan0 weight 1 
2001:db8:f00::/48 via fc00::6 dev wan0 metric 1024 pref medium
2001:db8::/32 via fc00::5 dev wan0 metric 1024 pref medium
3000::/4 via fc00::6 dev wan0 metric 256 pref medium
3000::/4 via fc00::7 dev wan0 metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
default via fc01::5 dev wan1 metric 256 pref medium
default via fc00::3 dev wan0 metric 1024 pref medium
local ::1 dev lo table local proto kernel metric 0 pref medium
anycast 2001:db8:1:: dev lan0 table local proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 table local proto kernel metric 0 pref medium
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
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 state UNKNOWN qlen 1000
    inet6 ::1/128 scope host 
       valid_lft forever preferred_lft forever
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
4: lan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:1::1/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:901/64 scope link 
       valid_lft forever preferred_lft forever
