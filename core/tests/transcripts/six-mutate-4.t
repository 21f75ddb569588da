# kernel: 6.18
# mutate 7
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
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=584730
net.ipv4.fib_multipath_hash_seed = 584730
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=0
net.ipv6.fib_multipath_hash_policy = 0
x$ ip link set p1 up
r$ sleep 1.1
r$ ip -6 route add 2001:db8:f00:1::/64 metric 256 table 101 nexthop via fc01::3 nexthop via fc00::4 weight 256
r$ ip -6 route get 2001:db8:f00:2::8135
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route add multicast 2001:db8:f00:1:8000::/65 metric 1 hoplimit 10
RTNETLINK answers: No such device
[2]
r$ ip -6 route replace 2001:db8::/32 nexthop via fc00::2 weight 256 nexthop via fe80::8 dev wan1
Error: Gateway can not be a local address.
[2]
r$ ip -6 route append 1001:0:0:1::/64 via fe80::3 dev wan0 metric 1
r$ ip -6 route replace prohibit 2001:db8::/32
r$ ip -6 addr del fc00::5/64 dev wan0
Error: ipv6: address not found.
[2]
r$ ip -6 route append 3000::/4 nexthop via ::1 dev wan0 weight 10 nexthop via fc01::4 dev wan1 nexthop via fc01::4 weight 10
Error: Gateway can not be a local address.
[2]
r$ ip -6 addr add 2001:db8:2::2/127 dev wan0 nodad
r$ ip -6 addr add fc01::3/64 dev wan0 nodad
r$ ip -6 route add 1001:0:0:1::/64 nexthop via fc00::9 dev wan0 nexthop via fc01::8 weight 2
r$ ip -6 addr add fc00::2/64 dev wan0 nodad
Error: ipv6: address already assigned.
[2]
x$ ip link set p1 down
r$ sleep 1.1
r$ ip -6 addr add 2001:db8:2::1/64 dev lo nodad
r$ ip -6 route replace 2001:db8:f00::/48 nexthop via fc00::3
r$ ip link set wan1 down
r$ sleep 1.1
x$ ip link set p0 up
r$ sleep 1.1
r$ ip -6 route add 2001:db8::/32 via fc01::9 dev wan1 metric 1 mtu 1400
RTNETLINK answers: No route to host
[2]
r$ ip -6 addr add 2001:db8:2::1/64 dev wan1 nodad noprefixroute
r$ ip -6 route get 3abc::1 mark 1
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route show table 100
Error: ipv6: FIB table does not exist.
Dump terminated
[2]
r$ ip -6 route append 1001:0:0:1::/64 via fc00::6 dev wan0 metric 256
r$ ip -6 route get fc01::41 from 2001:db8:1::abb0 iif lan0 mark 16
fc01::41 from 2001:db8:1::abb0 dev wan0 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 rule
0:	from all lookup local
32766:	from all lookup main
r$ ip -6 addr
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 state UNKNOWN qlen 1000
    inet6 2001:db8:2::1/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 ::1/128 scope host 
       valid_lft forever preferred_lft forever
2: wan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fc01::3/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 2001:db8:2::2/127 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
3: wan1: <BROADCAST,MULTICAST> mtu 1500 state DOWN qlen 1000
    inet6 2001:db8:2::1/64 scope global nodad noprefixroute 
       valid_lft forever preferred_lft forever
4: lan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:1::1/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:901/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -6 route show table all
2001:db8:f00:1::/64 table 101 metric 256 pref medium
	nexthop via fc01::3 dev wan1 weight 1 dead linkdown 
	nexthop via fc00::4 dev wan0 weight 256 
1001:0:0:1::/64 via fe80::3 dev wan0 metric 1 pref medium
1001:0:0:1::/64 via fc00::6 dev wan0 metric 256 pref medium
1001:0:0:1::/64 metric 1024 pref medium
	nexthop via fc00::9 dev wan0 weight 1 
	nexthop via fc01::8 dev wan1 weight 2 dead linkdown 
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:2::2/127 dev wan0 proto kernel metric 256 pref medium
2001:db8:2::/64 dev lo proto kernel metric 256 pref medium
2001:db8:f00::/48 via fc00::3 dev wan0 metric 1024 pref medium
prohibit 2001:db8::/32 dev lo metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
local ::1 dev lo table local proto kernel metric 0 pref medium
anycast 2001:db8:1:: dev lan0 table local proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 table local proto kernel metric 0 pref medium
anycast 2001:db8:2:: dev lo table local proto kernel metric 0 pref medium
anycast 2001:db8:2:: dev wan1 table local proto kernel metric 0 pref medium
local 2001:db8:2::1 dev lo table local proto kernel metric 0 pref medium
local 2001:db8:2::1 dev wan1 table local proto kernel metric 0 pref medium
local 2001:db8:2::2 dev wan0 table local proto kernel metric 0 pref medium
anycast fc00:: dev wan0 table local proto kernel metric 0 pref medium
local fc00::2 dev wan0 table local proto kernel metric 0 pref medium
anycast fc01:: dev wan0 table local proto kernel metric 0 pref medium
local fc01::3 dev wan0 table local proto kernel metric 0 pref medium
anycast fe80:: dev wan0 table local proto kernel metric 0 pref medium
anycast fe80:: dev lan0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev wan0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:901 dev lan0 table local proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 table local proto kernel metric 256 pref medium
multicast ff00::/8 dev lan0 table local proto kernel metric 256 pref medium
r$ sysctl -w net.ipv6.conf.wan0.forwarding=1
net.ipv6.conf.wan0.forwarding = 1
r$ sleep 1.1
r$ ip -6 route get fc01::5b from 9::9 mark 17
fc01::5b from 9::9 dev wan0 proto kernel src fc01::3 metric 256 pref medium
r$ ip -6 route get 2001:db8:f00:1:8000::1a4
2001:db8:f00:1:8000::1a4 from :: via fc00::3 dev wan0 src 2001:db8:2::2 metric 1024 pref medium
x$ ip link set p0 down
r$ sleep 1.1
r$ ip -6 route del blackhole 2001:db8:f00::/48
r$ ip -6 route get fc01::33 from 2001:db8:1::f7b0 iif lan0 ipproto tcp sport 52996 dport 43909
fc01::33 from 2001:db8:1::f7b0 dev wan0 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 route add 1001::/32 table 255 nexthop via fc01::9 dev wan1 weight 3 nexthop via fc01::5 nexthop via fc01::9 dev wan1
RTNETLINK answers: No route to host
[2]
r$ ip -6 route del unreachable 2001:db8:f00::/48
RTNETLINK answers: No such process
[2]
r$ ip -6 route get 2001:db8:f00:1:8000::237 oif wan1
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route show
1001:0:0:1::/64 via fe80::3 dev wan0 metric 1 linkdown pref medium
1001:0:0:1::/64 via fc00::6 dev wan0 metric 256 linkdown pref medium
1001:0:0:1::/64 metric 1024 pref medium
	nexthop via fc00::9 dev wan0 weight 1 linkdown 
	nexthop via fc01::8 dev wan1 weight 2 dead linkdown 
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:2::2/127 dev wan0 proto kernel metric 256 linkdown pref medium
2001:db8:2::/64 dev lo proto kernel metric 256 pref medium
prohibit 2001:db8::/32 dev lo metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 linkdown pref medium
fc01::/64 dev wan0 proto kernel metric 256 linkdown pref medium
fe80::/64 dev wan0 proto kernel metric 256 linkdown pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
r$ ip -6 route get 2a00:1450::23cf from 2001:db8:1::59be iif lan0 ipproto tcp sport 63129 dport 43522 mark 2
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route append 2001:db8:f00:1:8000::/65 via fe80::9 dev wan1
Error: Nexthop device is not up.
[2]
r$ ip link set wan0 down
r$ sleep 1.1
r$ ip -6 rule
0:	from all lookup local
32766:	from all lookup main
r$ ip -6 route change default via fc00::8 dev wan0
RTNETLINK answers: No route to host
[2]
r$ ip -6 route show table 100
Error: ipv6: FIB table does not exist.
Dump terminated
[2]
r$ ip -6 addr del 2001:db8:3::1/64 dev wan1
Error: ipv6: address not found.
[2]
x$ ip link set p0 up
r$ sleep 1.1
r$ ip -6 route replace 1001::/32 dev lo expires 100
r$ ip -6 route replace default dev wan1 pref low
Error: Nexthop device is not up.
[2]
r$ ip -6 route prepend 2001:db8:f00:1:8000::/65 from 2001:db8:1::/64 dev wan0 metric 2048 pref low src 2001:db8:1::1
Error: Nexthop device is not up.
[2]
r$ ip -6 route get fc01::42 from 2001:db8:1::fa2f iif lan0
RTNETLINK answers: Network is unreachable
[2]
r$ ip link set wan0 down
r$ sleep 1.1
r$ ip -6 route add 1001::/32 from 2001:db8:1::7 via fc00::8 dev wan0
RTNETLINK answers: No route to host
[2]
r$ ip -6 addr add 2001:db8:2::1/64 dev wan0 nodad
r$ ip -6 addr add 2001:db8:2::1/64 dev wan0 nodad
Error: ipv6: address already assigned.
[2]
r$ ip -6 addr del 2001:db8:3::1/64 dev wan0
Error: ipv6: address not found.
[2]
r$ ip -6 route get 2001:db8:f00:1:8000::55 from 2001:db8:1::ac1e iif lan0
RTNETLINK answers: Permission denied
[2]
r$ sysctl -w net.ipv6.conf.wan1.ignore_routes_with_linkdown=0
net.ipv6.conf.wan1.ignore_routes_with_linkdown = 0
r$ sleep 1.1
r$ ip -6 addr add 2001:db8:4::1/64 dev wan0 nodad
r$ ip -6 route get 2001:db8:f00:1:8000::3e3 from 2001:db8:1::ba18 iif lan0
RTNETLINK answers: Permission denied
[2]
x$ ip link set p1 down
r$ sleep 1.1
x$ ip link set p1 up
r$ sleep 1.1
r$ ip -6 route show table all
1001::/32 dev lo metric 1024 pref medium
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:2::/64 dev lo proto kernel metric 256 pref medium
prohibit 2001:db8::/32 dev lo metric 1024 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
local ::1 dev lo table local proto kernel metric 0 pref medium
anycast 2001:db8:1:: dev lan0 table local proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 table local proto kernel metric 0 pref medium
anycast 2001:db8:2:: dev lo table local proto kernel metric 0 pref medium
anycast 2001:db8:2:: dev wan1 table local proto kernel metric 0 pref medium
anycast 2001:db8:2:: dev wan0 table local proto kernel metric 0 pref medium
local 2001:db8:2::1 dev lo table local proto kernel metric 0 pref medium
local 2001:db8:2::1 dev wan1 table local proto kernel metric 0 pref medium
local 2001:db8:2::1 dev wan0 table local proto kernel metric 0 pref medium
anycast 2001:db8:4:: dev wan0 table local proto kernel metric 0 pref medium
local 2001:db8:4::1 dev wan0 table local proto kernel metric 0 pref medium
anycast fe80:: dev lan0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:901 dev lan0 table local proto kernel metric 0 pref medium
multicast ff00::/8 dev lan0 table local proto kernel metric 256 pref medium
r$ ip -6 rule
0:	from all lookup local
32766:	from all lookup main
r$ ip -6 addr
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 state UNKNOWN qlen 1000
    inet6 2001:db8:2::1/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 ::1/128 scope host 
       valid_lft forever preferred_lft forever
2: wan0: <BROADCAST,MULTICAST> mtu 1500 state DOWN qlen 1000
    inet6 2001:db8:4::1/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 2001:db8:2::1/64 scope global nodad 
       valid_lft forever preferred_lft forever
3: wan1: <BROADCAST,MULTICAST> mtu 1500 state DOWN qlen 1000
    inet6 2001:db8:2::1/64 scope global nodad noprefixroute 
       valid_lft forever preferred_lft forever
4: lan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:1::1/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:901/64 scope link 
       valid_lft forever preferred_lft forever
