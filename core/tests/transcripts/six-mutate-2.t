# kernel: 6.18
# mutate 2
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
r$ ip -6 addr add 2001:db8:a1::2/64 dev wan1 nodad
r$ ip link set lo up
r$ ip link add lan0 address 02:00:00:00:09:01 type veth peer name h0 netns x
r$ ip link set lan0 up
x$ ip link set h0 up
r$ ip -6 addr add 2001:db8:1::1/64 dev lan0 nodad
r$ sysctl -w net.ipv6.conf.all.forwarding=1
net.ipv6.conf.all.forwarding = 1
r$ sleep 1
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=481785
net.ipv4.fib_multipath_hash_seed = 481785
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=0
net.ipv6.fib_multipath_hash_policy = 0
r$ ip -6 route get 2001:db8:f00:1::5 oif wan0 ipproto tcp sport 47648 dport 2698
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 addr change 2001:db8:2::3/128 dev wan1 nodad
r$ ip -6 route show table local
local ::1 dev lo proto kernel metric 0 pref medium
anycast 2001:db8:1:: dev lan0 proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 proto kernel metric 0 pref medium
local 2001:db8:2::3 dev wan1 proto kernel metric 0 pref medium
anycast 2001:db8:a0:: dev wan0 proto kernel metric 0 pref medium
local 2001:db8:a0::9 dev wan0 proto kernel metric 0 pref medium
anycast 2001:db8:a1:: dev wan1 proto kernel metric 0 pref medium
local 2001:db8:a1::2 dev wan1 proto kernel metric 0 pref medium
anycast fc00:: dev wan0 proto kernel metric 0 pref medium
local fc00::2 dev wan0 proto kernel metric 0 pref medium
anycast fc01:: dev wan1 proto kernel metric 0 pref medium
local fc01::2 dev wan1 proto kernel metric 0 pref medium
anycast fe80:: dev wan0 proto kernel metric 0 pref medium
anycast fe80:: dev wan1 proto kernel metric 0 pref medium
anycast fe80:: dev lan0 proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev wan0 proto kernel metric 0 pref medium
local fe80::ff:fe00:101 dev wan1 proto kernel metric 0 pref medium
local fe80::ff:fe00:901 dev lan0 proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 proto kernel metric 256 pref medium
multicast ff00::/8 dev wan1 proto kernel metric 256 pref medium
multicast ff00::/8 dev lan0 proto kernel metric 256 pref medium
r$ ip -6 route show table local
local ::1 dev lo proto kernel metric 0 pref medium
anycast 2001:db8:1:: dev lan0 proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 proto kernel metric 0 pref medium
local 2001:db8:2::3 dev wan1 proto kernel metric 0 pref medium
anycast 2001:db8:a0:: dev wan0 proto kernel metric 0 pref medium
local 2001:db8:a0::9 dev wan0 proto kernel metric 0 pref medium
anycast 2001:db8:a1:: dev wan1 proto kernel metric 0 pref medium
local 2001:db8:a1::2 dev wan1 proto kernel metric 0 pref medium
anycast fc00:: dev wan0 proto kernel metric 0 pref medium
local fc00::2 dev wan0 proto kernel metric 0 pref medium
anycast fc01:: dev wan1 proto kernel metric 0 pref medium
local fc01::2 dev wan1 proto kernel metric 0 pref medium
anycast fe80:: dev wan0 proto kernel metric 0 pref medium
anycast fe80:: dev wan1 proto kernel metric 0 pref medium
anycast fe80:: dev lan0 proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev wan0 proto kernel metric 0 pref medium
local fe80::ff:fe00:101 dev wan1 proto kernel metric 0 pref medium
local fe80::ff:fe00:901 dev lan0 proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 proto kernel metric 256 pref medium
multicast ff00::/8 dev wan1 proto kernel metric 256 pref medium
multicast ff00::/8 dev lan0 proto kernel metric 256 pref medium
r$ ip -6 route replace 2001:db8::/32 dev wan1 pref high mtu 9000
r$ ip -6 route show table 100
Error: ipv6: FIB table does not exist.
Dump terminated
[2]
r$ ip -6 route get 1001:0:0:1::cb57 from 2001:db8:1::2956 iif lan0
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route del 1001::/32 via fe80::8 dev wan1
RTNETLINK answers: No such process
[2]
r$ ip -6 route replace unreachable 2001:db8:f00::/48 src fc00::2
r$ ip link set wan1 down
r$ sleep 1.1
r$ ip -6 route get 2001:db8:f00:1::5 from 2001:db8:1::97eb iif lan0
RTNETLINK answers: No route to host
[2]
r$ ip -6 route append default via fc01::4 dev wan1
RTNETLINK answers: No route to host
[2]
r$ ip -6 route replace 2001:db8:f00:1::/64 nexthop via fc01::9 dev wan1
RTNETLINK answers: No route to host
[2]
r$ sysctl -w net.ipv6.conf.wan0.disable_ipv6=0
net.ipv6.conf.wan0.disable_ipv6 = 0
r$ sleep 1.1
r$ ip -6 route replace 3000::/4 via fc00::5 dev wan0
x$ ip link set p1 up
r$ sleep 1.1
r$ ip -6 addr add 2001:db8:2::5/127 dev wan0 nodad metric 256
r$ ip -6 route get fc01::3c from 9::9
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get fc00::5b from 2001:db8:1::534a iif lan0
fc00::5b from 2001:db8:1::534a dev wan0 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 addr
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 state UNKNOWN qlen 1000
    inet6 ::1/128 scope host 
       valid_lft forever preferred_lft forever
2: wan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:2::5/127 metric 256 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 2001:db8:a0::9/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
4: lan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:1::1/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:901/64 scope link 
       valid_lft forever preferred_lft forever
x$ ip link set p0 up
r$ sleep 1.1
r$ ip -6 route get fc00::42 from 2001:db8:1::e1f8 iif lan0 ipproto tcp sport 35681 dport 13691
fc00::42 from 2001:db8:1::e1f8 dev wan0 proto kernel metric 256 iif lan0 pref medium
r$ sysctl -w net.ipv6.conf.all.ignore_routes_with_linkdown=0
net.ipv6.conf.all.ignore_routes_with_linkdown = 0
r$ sleep 1.1
r$ ip -6 route append throw 2001:db8:f00:1::/64
r$ ip -6 route show table 100
Error: ipv6: FIB table does not exist.
Dump terminated
[2]
r$ ip -6 addr add fe80::4/64 dev wan0 nodad
r$ ip -6 route show table 100
Error: ipv6: FIB table does not exist.
Dump terminated
[2]
r$ ip -6 route show
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:2::4/127 dev wan0 proto kernel metric 256 pref medium
2001:db8:a0::/64 dev wan0 proto kernel metric 256 pref medium
throw 2001:db8:f00:1::/64 dev lo metric 1024 pref medium
unreachable 2001:db8:f00::/48 dev lo src fc00::2 metric 1024 pref medium
3000::/4 via fc00::5 dev wan0 metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
r$ ip -6 route get 2001:db8:1::3a8f from 2001:db8:1::945a iif lan0 ipproto udp sport 43990 dport 17885
2001:db8:1::3a8f from 2001:db8:1::945a dev lan0 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 route append 2001:db8::/32 dev wan1
Error: Nexthop device is not up.
[2]
r$ ip -6 addr add fe80::3/64 dev lo nodad
r$ ip -6 route show table local
local ::1 dev lo proto kernel metric 0 pref medium
anycast 2001:db8:1:: dev lan0 proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 proto kernel metric 0 pref medium
local 2001:db8:2::5 dev wan0 proto kernel metric 0 pref medium
anycast 2001:db8:a0:: dev wan0 proto kernel metric 0 pref medium
local 2001:db8:a0::9 dev wan0 proto kernel metric 0 pref medium
anycast fc00:: dev wan0 proto kernel metric 0 pref medium
local fc00::2 dev wan0 proto kernel metric 0 pref medium
anycast fe80:: dev wan0 proto kernel metric 0 pref medium
anycast fe80:: dev lan0 proto kernel metric 0 pref medium
anycast fe80:: dev lo proto kernel metric 0 pref medium
local fe80::3 dev lo proto kernel metric 0 pref medium
local fe80::4 dev wan0 proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev wan0 proto kernel metric 0 pref medium
local fe80::ff:fe00:901 dev lan0 proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 proto kernel metric 256 pref medium
multicast ff00::/8 dev lan0 proto kernel metric 256 pref medium
r$ ip -6 addr del 2001:db8:2::1/64 dev wan1
Error: ipv6: address not found.
[2]
r$ ip -6 route get 2001:db8:f00:1:8000::316 ipproto udp sport 31344 dport 48679 fibmatch
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route append 3000::/4 via fc01::6 dev wan1 proto kernel
RTNETLINK answers: No route to host
[2]
r$ ip -6 route get 2a00:1450::2d5c ipproto tcp sport 58668 dport 16000
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route show
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:2::4/127 dev wan0 proto kernel metric 256 pref medium
2001:db8:a0::/64 dev wan0 proto kernel metric 256 pref medium
throw 2001:db8:f00:1::/64 dev lo metric 1024 pref medium
unreachable 2001:db8:f00::/48 dev lo src fc00::2 metric 1024 pref medium
3000::/4 via fc00::5 dev wan0 metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
fe80::/64 dev lo proto kernel metric 256 pref medium
r$ ip -6 route replace 1001:0:0:1::/64 nexthop via fc01::4 dev wan1 weight 5 nexthop via fc00::9 dev wan0 nexthop via fc00::4 dev wan0
RTNETLINK answers: No route to host
[2]
r$ ip -6 route add 3000::/4 table 100 nexthop via fc01::9 nexthop via fc01::6 dev wan1 weight 10
RTNETLINK answers: No route to host
[2]
r$ ip -6 addr add 2001:db8:2::3/127 dev wan0 nodad
r$ ip -6 route append 2001:db8:f00:1:8000::/65 via fc00::5
r$ ip -6 addr del 2001:db8:3::1/64 dev wan1
Error: ipv6: address not found.
[2]
r$ ip -6 route add 2001:db8:f00:1::/64 via fc01::4 dev wan1
RTNETLINK answers: No route to host
[2]
r$ ip -6 route add 2001:db8:f00:1::/64 metric 1024 pref medium nexthop via fe80::5 dev wan1 nexthop via fc01::8
Error: Nexthop device is not up.
[2]
r$ ip link set wan1 down
r$ sleep 1.1
x$ ip link set p0 up
r$ sleep 1.1
r$ ip -6 route del default via fc00::3 dev wan0 table 255
RTNETLINK answers: No such process
[2]
r$ ip -6 route append 2001:db8::/32 dev wan1
Error: Nexthop device is not up.
[2]
r$ ip -6 addr replace fc00::4/64 dev wan0 nodad
r$ ip -6 route del blackhole 2001:db8:f00:1:8000::/65 metric 0 src fc00::2
r$ ip link set wan0 up
r$ sleep 1.1
r$ ip -6 route get 2001:db8:1::531d oif wan0 ipproto tcp sport 24976 dport 5691
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route add 3000::/4 nexthop via fc00::2 nexthop via fc01::3
Error: Gateway can not be a local address.
[2]
r$ ip -6 route show
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:2::2/127 dev wan0 proto kernel metric 256 pref medium
2001:db8:2::4/127 dev wan0 proto kernel metric 256 pref medium
2001:db8:a0::/64 dev wan0 proto kernel metric 256 pref medium
throw 2001:db8:f00:1::/64 dev lo metric 1024 pref medium
unreachable 2001:db8:f00::/48 dev lo src fc00::2 metric 1024 pref medium
3000::/4 via fc00::5 dev wan0 metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
fe80::/64 dev lo proto kernel metric 256 pref medium
r$ ip -6 addr del 2001:db8:2::2/127 dev wan1
Error: ipv6: address not found.
[2]
r$ ip -6 route append 1001:0:0:1::/64 via fc01::5 dev wan1
RTNETLINK answers: No route to host
[2]
r$ ip -6 route get 2001:db8:f00:1::c4e1 from 2001:db8:1::b11b iif lan0 ipproto udp sport 16502 dport 12966
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route prepend 2001:db8:f00:1::/64 table 101 nexthop via fc01::4 dev wan1 nexthop via fc00::3 nexthop via fc00::9
RTNETLINK answers: No route to host
[2]
r$ ip link set wan1 up
r$ sleep 1.1
r$ ip -6 route show table 100
r$ ip -6 route show table all
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:2::2/127 dev wan0 proto kernel metric 256 pref medium
2001:db8:2::4/127 dev wan0 proto kernel metric 256 pref medium
2001:db8:a0::/64 dev wan0 proto kernel metric 256 pref medium
throw 2001:db8:f00:1::/64 dev lo metric 1024 pref medium
unreachable 2001:db8:f00::/48 dev lo src fc00::2 metric 1024 pref medium
3000::/4 via fc00::5 dev wan0 metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
fe80::/64 dev lo proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
local ::1 dev lo table local proto kernel metric 0 pref medium
anycast 2001:db8:1:: dev lan0 table local proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 table local proto kernel metric 0 pref medium
local 2001:db8:2::3 dev wan0 table local proto kernel metric 0 pref medium
local 2001:db8:2::5 dev wan0 table local proto kernel metric 0 pref medium
anycast 2001:db8:a0:: dev wan0 table local proto kernel metric 0 pref medium
local 2001:db8:a0::9 dev wan0 table local proto kernel metric 0 pref medium
anycast fc00:: dev wan0 table local proto kernel metric 0 pref medium
local fc00::2 dev wan0 table local proto kernel metric 0 pref medium
local fc00::4 dev wan0 table local proto kernel metric 0 pref medium
anycast fe80:: dev wan0 table local proto kernel metric 0 pref medium
anycast fe80:: dev lan0 table local proto kernel metric 0 pref medium
anycast fe80:: dev lo table local proto kernel metric 0 pref medium
anycast fe80:: dev wan1 table local proto kernel metric 0 pref medium
local fe80::3 dev lo table local proto kernel metric 0 pref medium
local fe80::4 dev wan0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev wan0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:101 dev wan1 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:901 dev lan0 table local proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 table local proto kernel metric 256 pref medium
multicast ff00::/8 dev lan0 table local proto kernel metric 256 pref medium
multicast ff00::/8 dev wan1 table local proto kernel metric 256 pref medium
r$ ip -6 rule
0:	from all lookup local
32766:	from all lookup main
r$ ip -6 addr
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 state UNKNOWN qlen 1000
    inet6 fe80::3/64 scope link nodad 
       valid_lft forever preferred_lft forever
    inet6 ::1/128 scope host 
       valid_lft forever preferred_lft forever
2: wan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fc00::4/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 2001:db8:2::3/127 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 2001:db8:2::5/127 metric 256 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 2001:db8:a0::9/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::4/64 scope link nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
3: wan1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fe80::ff:fe00:101/64 scope link 
       valid_lft forever preferred_lft forever
4: lan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:1::1/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:901/64 scope link 
       valid_lft forever preferred_lft forever
