# kernel: 6.18
# errors 9
# ipv6: on
r$ ip link add wan0 address 02:00:00:00:00:01 type veth peer name p0 address 02:00:00:00:00:02 netns x
r$ ip link set wan0 up
x$ ip link set p0 up
r$ ip -6 addr add fc00::2/64 dev wan0 nodad
r$ ip link add wan1 address 02:00:00:00:01:01 type veth peer name p1 address 02:00:00:00:01:02 netns x
r$ ip link set wan1 up
x$ ip link set p1 up
r$ ip -6 addr add fc01::2/64 dev wan1 nodad
r$ ip link add lan0 address 02:00:00:00:09:01 type veth peer name h0 netns x
r$ ip link set lan0 up
x$ ip link set h0 up
r$ ip -6 addr add 2001:db8:1::1/64 dev lan0 nodad
r$ sleep 1
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=834542
net.ipv4.fib_multipath_hash_seed = 834542
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=3
net.ipv6.fib_multipath_hash_policy = 3
r$ ip -6 route append 2001:db8:f00:1:8000::/65 via fc00::7
r$ ip -6 route append 2001:db8::/32 dev lo
Error: Nexthop device is not up.
[2]
r$ ip -6 route append 1001:0:0:1::/64 pref high nexthop via fc00::8 weight 2 nexthop via fc00::5 dev wan0 nexthop via fc00::5 dev wan0
RTNETLINK answers: File exists
[2]
r$ ip -6 route append 2001:db8:f00:1:8000::/65 via fe80::7 dev wan1 metric 0
r$ ip -6 route get 2001:db8:f00:1::5 from 2001:db8:1::f82d iif lan0
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route replace blackhole 1001::/32
r$ ip -6 route prepend 1001:0:0:1::/64 via fc00::8
r$ ip -6 addr add 2001:db8:2::2/112 dev wan1 nodad metric 10
r$ ip -6 rule
0:	from all lookup local
32766:	from all lookup main
r$ ip -6 addr del fc00::3/64 dev wan1
Error: ipv6: address not found.
[2]
r$ ip -6 route append unreachable 2001:db8::/32
r$ ip -6 route get 1001::fa84 ipproto udp sport 17493 dport 518
RTNETLINK answers: Invalid argument
[2]
r$ ip -6 route replace 2001:db8:f00:1::5 dev wan1 metric 1024
r$ ip -6 rule add not to 2001:db8:f00::/48 priority 10 lookup 100
r$ ip -6 route get 3abc::1
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route replace 1001:0:0:1::/64 via fc01::9
r$ ip -6 route append 1001:0:0:1::/64 via fc00::3 mtu 1400
r$ ip -6 addr replace fc01::2/64 dev wan0 nodad
r$ ip -6 route show table all
1001:0:0:1::/64 metric 1024 pref medium
	nexthop via fc01::9 dev wan1 weight 1 
	nexthop via fc00::3 dev wan0 weight 1 
blackhole 1001::/32 dev lo metric 1024 pref medium
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:2::/112 dev wan1 proto kernel metric 10 pref medium
2001:db8:f00:1::5 dev wan1 metric 1024 pref medium
2001:db8:f00:1:8000::/65 metric 1024 pref medium
	nexthop via fc00::7 dev wan0 weight 1 
	nexthop via fe80::7 dev wan1 weight 1 
unreachable 2001:db8::/32 dev lo metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fc01::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
local 2001:db8:1::1 dev lan0 table local proto kernel metric 0 pref medium
local 2001:db8:2::2 dev wan1 table local proto kernel metric 0 pref medium
local fc00::2 dev wan0 table local proto kernel metric 0 pref medium
local fc01::2 dev wan1 table local proto kernel metric 0 pref medium
local fc01::2 dev wan0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev wan0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:101 dev wan1 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:901 dev lan0 table local proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 table local proto kernel metric 256 pref medium
multicast ff00::/8 dev wan1 table local proto kernel metric 256 pref medium
multicast ff00::/8 dev lan0 table local proto kernel metric 256 pref medium
r$ ip -6 route get fc01::60
fc01::60 from :: dev wan1 proto kernel src fc01::2 metric 256 pref medium
r$ ip -6 route del 1001:0:0:1::/64 via fc00::8 dev wan0 src 2001:db8:1::1
RTNETLINK answers: No such process
[2]
r$ ip -6 route get 2001:db8:f00:1::5 ipproto tcp sport 45182 dport 27089
2001:db8:f00:1::5 from :: dev wan1 src 2001:db8:2::2 metric 1024 pref medium
r$ ip -6 route replace 1001:0:0:1::/64 nexthop via fc01::5
r$ ip -6 addr add fe80::1/64 dev lan0 nodad
r$ ip -6 route del 2001:db8:f00:1::/64 dev wan1 metric 256
RTNETLINK answers: No such process
[2]
r$ ip -6 route get 1001::a4aa oif wan1 ipproto udp sport 23852 dport 13649
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route append 1001:0:0:1::/64 metric 0 src 2001:db8:1::1 nexthop via fc01::3 dev wan1 nexthop via fc00::4 nexthop via fc01::4 dev wan1
r$ ip -6 route get 1001::7c76 oif wan0 mark 16
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 rule add not to 2a00::/8 fwmark 0 iif lan0 ipproto tcp uidrange 0-10 priority 10 lookup 1000
r$ ip -6 addr add fe80::5/64 dev wan1 nodad
r$ ip -6 route replace 2001:db8:f00:1:8000::/65 via fc00::6
r$ ip -6 route add 3000::/4 via fc01::8
r$ ip -6 rule del from 2001:db8:1::/64 oif wan1 priority 32766 lookup 255
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 rule add fwmark 0x11 oif wan0 priority 200 unreachable
r$ ip -6 addr add 2001:db8:1::1/64 dev wan1 nodad
r$ ip -6 route get 2001:db8:f00:1::980 ipproto udp sport 33708 dport 25491
RTNETLINK answers: No route to host
[2]
r$ ip -6 route append default nexthop via fc00::4 dev wan0 weight 1 nexthop via fc01::9 dev wan1
r$ ip -6 route append 1001::/32 table 255 nexthop via fc01::7 weight 10 nexthop via fc00::5 nexthop via fc01::9
r$ ip -6 route get 2001:db8:1::70b5 from 2001:db8:1::9503 iif lan0 ipproto udp sport 37447 dport 2181 uid 5
2001:db8:1::70b5 from 2001:db8:1::9503 dev lan0 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 rule add from all nop
r$ ip -6 route del 1001::/32 via fc01::8 dev wan1 table 101
Error: FIB table does not exist.
[2]
r$ ip -6 addr add fc01::2/64 dev wan0 nodad
Error: ipv6: address already assigned.
[2]
r$ ip -6 rule add from 2001:db8:1::/64 dport 1-30000 lookup 7
r$ ip -6 route append unreachable 1001::/32 metric 1024
RTNETLINK answers: File exists
[2]
r$ ip -6 route replace 2001:db8:f00:1::/64 via 2001:db8:1::5 dev lan0 metric 256
r$ ip -6 route get 1001:0:0:1::fcaf from 2001:db8:1::40 iif lan0 ipproto tcp sport 45141 dport 18760
1001:0:0:1::fcaf from 2001:db8:1::40 via fc01::9 dev wan1 table local metric 1024 iif lan0 pref medium
r$ ip -6 addr change 2001:db8:1::1/64 dev wan1 nodad metric 512
r$ ip -6 route get 2001:db8:f00:1:8000::2fd fibmatch uid 0
2001:db8:f00:1:8000::/65 via fc00::6 dev wan0 metric 1024 pref medium
r$ ip -6 route get 1001:0:0:1::98e1 ipproto tcp sport 47094 dport 59363
1001:0:0:1::98e1 from :: via fc01::7 dev wan1 table local src 2001:db8:1::1 metric 1024 pref medium
r$ ip -6 rule add to 1001::/16 ipproto udp dport 80 tos 0x1 lookup 254
Error: Invalid dsfield (tos): ECN bits must be 0.
[2]
r$ ip -6 route get 2001:db8:1::ceb3 from 2001:db8:1::33b7 iif lan0 ipproto tcp sport 43548 dport 17997
2001:db8:1::ceb3 from 2001:db8:1::33b7 dev lan0 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 route get 3abc::1 from 2001:db8:1::c0fd iif lan0 ipproto tcp sport 45776 dport 8987
3abc::1 from 2001:db8:1::c0fd via fc01::8 dev wan1 metric 1024 iif lan0 pref medium
r$ ip -6 addr del fc01::3/64 dev wan0
Error: ipv6: address not found.
[2]
r$ ip -6 route append 2001:db8::/32 via fe80::5 dev wan0
r$ ip -6 route replace 1001::/32 via fc01::8 dev wan1
r$ ip -6 route append 2001:db8:f00:1::/64 nexthop via fe80::3 dev wan1 weight 1 nexthop via fe80::7 dev wan1
r$ ip -6 addr del 2001:db8:2::1/64 dev lo
Error: ipv6: address not found.
[2]
r$ ip -6 route prepend 2001:db8:f00::/48 via fc00::2 dev wan0 table 100 src fc00::2
Error: Gateway can not be a local address.
[2]
r$ ip -6 route append default via fc00::8
r$ ip -6 route get 2001:db8:f00:2::dc83 from 2001:db8:1::6efa iif lan0
RTNETLINK answers: No route to host
[2]
r$ ip -6 route show table all
1001:0:0:1::/64 metric 1024 pref medium
	nexthop via fc01::5 dev wan1 weight 1 
	nexthop via fc01::3 dev wan1 weight 1 
	nexthop via fc00::4 dev wan0 weight 1 
	nexthop via fc01::4 dev wan1 weight 1 
1001::/32 via fc01::8 dev wan1 metric 1024 pref medium
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:1::/64 dev wan1 proto kernel metric 512 pref medium
2001:db8:2::/112 dev wan1 proto kernel metric 10 pref medium
2001:db8:f00:1::5 dev wan1 metric 1024 pref medium
2001:db8:f00:1:8000::/65 via fc00::6 dev wan0 metric 1024 pref medium
2001:db8:f00:1::/64 via 2001:db8:1::5 dev lan0 metric 256 pref medium
2001:db8:f00:1::/64 metric 1024 pref medium
	nexthop via fe80::3 dev wan1 weight 1 
	nexthop via fe80::7 dev wan1 weight 1 
unreachable 2001:db8::/32 dev lo metric 1024 pref medium
2001:db8::/32 via fe80::5 dev wan0 metric 1024 pref medium
3000::/4 via fc01::8 dev wan1 metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fc01::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
default metric 1024 pref medium
	nexthop via fc00::4 dev wan0 weight 1 
	nexthop via fc01::9 dev wan1 weight 1 
	nexthop via fc00::8 dev wan0 weight 1 
1001::/32 table local metric 1024 pref medium
	nexthop via fc01::7 dev wan1 weight 10 
	nexthop via fc00::5 dev wan0 weight 1 
	nexthop via fc01::9 dev wan1 weight 1 
local 2001:db8:1::1 dev lan0 table local proto kernel metric 0 pref medium
local 2001:db8:1::1 dev wan1 table local proto kernel metric 0 pref medium
local 2001:db8:2::2 dev wan1 table local proto kernel metric 0 pref medium
local fc00::2 dev wan0 table local proto kernel metric 0 pref medium
local fc01::2 dev wan1 table local proto kernel metric 0 pref medium
local fc01::2 dev wan0 table local proto kernel metric 0 pref medium
local fe80::1 dev lan0 table local proto kernel metric 0 pref medium
local fe80::5 dev wan1 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev wan0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:101 dev wan1 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:901 dev lan0 table local proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 table local proto kernel metric 256 pref medium
multicast ff00::/8 dev wan1 table local proto kernel metric 256 pref medium
multicast ff00::/8 dev lan0 table local proto kernel metric 256 pref medium
r$ ip -6 rule
0:	from all lookup local
8:	from 2001:db8:1::/64 dport 1-30000 lookup 7
9:	from all nop
10:	not from all to 2001:db8:f00::/48 lookup 100
10:	not from all to 2a00::/8 iif lan0 uidrange 0-10 ipproto tcp lookup 1000
200:	from all fwmark 0x11 oif wan0 unreachable
32766:	from all lookup main
r$ ip -6 addr
2: wan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fc01::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
3: wan1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:1::1/64 metric 512 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 2001:db8:2::2/112 metric 10 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc01::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::5/64 scope link nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:101/64 scope link 
       valid_lft forever preferred_lft forever
4: lan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:1::1/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::1/64 scope link nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:901/64 scope link 
       valid_lft forever preferred_lft forever
