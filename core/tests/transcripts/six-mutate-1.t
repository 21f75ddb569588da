# kernel: 6.18
# mutate 0
# ipv6: on
r$ ip link add wan0 address 02:00:00:00:00:01 type veth peer name p0 address 02:00:00:00:00:02 netns x
r$ ip link set wan0 up
x$ ip link set p0 up
r$ ip -6 addr add fc00::2/64 dev wan0 nodad
r$ ip link add wan1 address 02:00:00:00:01:01 type veth peer name p1 address 02:00:00:00:01:02 netns x
r$ ip link set wan1 up
x$ ip link set p1 up
r$ ip -6 addr add fc01::2/64 dev wan1 nodad
r$ ip -6 addr add 2001:db8:a1::6/128 dev wan1 nodad
r$ ip link add wan2 address 02:00:00:00:02:01 type veth peer name p2 address 02:00:00:00:02:02 netns x
r$ ip link set wan2 up
x$ ip link set p2 up
r$ ip -6 addr add fc02::2/64 dev wan2 nodad
r$ ip -6 addr add 2001:db8:a2::3/127 dev wan2 nodad
r$ ip link add lan0 address 02:00:00:00:09:01 type veth peer name h0 netns x
r$ ip link set lan0 up
x$ ip link set h0 up
r$ ip -6 addr add 2001:db8:1::1/64 dev lan0 nodad
r$ sysctl -w net.ipv6.conf.all.forwarding=1
net.ipv6.conf.all.forwarding = 1
r$ sleep 1
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=359496
net.ipv4.fib_multipath_hash_seed = 359496
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=1
net.ipv6.fib_multipath_hash_policy = 1
x$ ip link set p2 up
r$ sleep 1.1
r$ ip link set wan0 down
r$ sleep 1.1
r$ ip -6 route change 2001:db8:f00:1:8000::/65 via fe80::8 dev wan2 table 100
Error: Can not replace route - no match found.
[2]
r$ ip -6 route show
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:a1::6 dev wan1 proto kernel metric 256 pref medium
2001:db8:a2::2/127 dev wan2 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fc02::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
r$ ip -6 route get 2001:db8:f00:1::68a5 oif wan2
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 addr add fc00::6/64 dev wan1 nodad
x$ ip link set p0 up
r$ sleep 1.1
r$ ip link set wan2 up
r$ sleep 1.1
r$ ip -6 addr add fe80::4/64 dev wan2 nodad metric 256 valid_lft 3000 preferred_lft 0
r$ ip -6 addr change fc00::3/64 dev wan2 nodad
r$ ip -6 route add 2001:db8:f00:1::/64 via 9999::1 onlink
Error: Nexthop device required for onlink.
[2]
x$ ip link set p2 down
r$ sleep 1.1
r$ ip link set wan2 up
r$ sleep 1.1
r$ ip link set wan1 mtu 1500
r$ sleep 1.1
x$ ip link set p0 down
r$ sleep 1.1
x$ ip link set p0 up
r$ sleep 1.1
r$ ip -6 route get 2001:db8:f00:1::5 from 2001:db8:1::5137 iif lan0
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route show
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:a1::6 dev wan1 proto kernel metric 256 pref medium
2001:db8:a2::2/127 dev wan2 proto kernel metric 256 linkdown pref medium
fc00::/64 dev wan1 proto kernel metric 256 pref medium
fc00::/64 dev wan2 proto kernel metric 256 linkdown pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fc02::/64 dev wan2 proto kernel metric 256 linkdown pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan2 proto kernel metric 256 linkdown pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
r$ ip -6 route get 2001:db8:1::ac83 ipproto tcp sport 53658 dport 421
2001:db8:1::ac83 from :: dev lan0 proto kernel src 2001:db8:1::1 metric 256 pref medium
r$ ip -6 route replace blackhole 1001::/32
r$ ip -6 route get 2001:db8:f00:1::77e8 from 2001:db8:1::6fc3 iif lan0
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route replace 1001:0:0:1::/64 via fc00::9 dev wan0 metric 256
RTNETLINK answers: No route to host
[2]
r$ sysctl -w net.ipv6.conf.wan1.keep_addr_on_down=1
net.ipv6.conf.wan1.keep_addr_on_down = 1
r$ sleep 1.1
r$ ip link set wan1 down
r$ sleep 1.1
r$ ip -6 route show
blackhole 1001::/32 dev lo metric 1024 pref medium
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:a2::2/127 dev wan2 proto kernel metric 256 linkdown pref medium
fc00::/64 dev wan2 proto kernel metric 256 linkdown pref medium
fc02::/64 dev wan2 proto kernel metric 256 linkdown pref medium
fe80::/64 dev wan2 proto kernel metric 256 linkdown pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
x$ ip link set p0 up
r$ sleep 1.1
r$ ip -6 route change 1001:0:0:1::/64 via ::1 dev wan2
RTNETLINK answers: No route to host
[2]
r$ ip -6 route get 1001::3b0c from 2001:db8:1::d25e iif lan0 ipproto tcp sport 47739 dport 63575 mark 1
RTNETLINK answers: Invalid argument
[2]
r$ ip -6 addr add fe80::4/64 dev wan1 nodad
r$ ip -6 route show table local
anycast 2001:db8:1:: dev lan0 proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 proto kernel metric 0 pref medium
local 2001:db8:a2::3 dev wan2 proto kernel metric 0 pref medium
anycast fc00:: dev wan2 proto kernel metric 0 pref medium
local fc00::3 dev wan2 proto kernel metric 0 pref medium
anycast fc02:: dev wan2 proto kernel metric 0 pref medium
local fc02::2 dev wan2 proto kernel metric 0 pref medium
anycast fe80:: dev wan2 proto kernel metric 0 pref medium
anycast fe80:: dev lan0 proto kernel metric 0 pref medium
anycast fe80:: dev wan1 proto kernel metric 0 pref medium
local fe80::4 dev wan2 proto kernel metric 0 pref medium
local fe80::4 dev wan1 proto kernel metric 0 pref medium
local fe80::ff:fe00:201 dev wan2 proto kernel metric 0 pref medium
local fe80::ff:fe00:901 dev lan0 proto kernel metric 0 pref medium
multicast ff00::/8 dev wan2 proto kernel metric 256 linkdown pref medium
multicast ff00::/8 dev lan0 proto kernel metric 256 pref medium
r$ ip -6 route replace 2001:db8::/32 via fe80::4 dev wan0 mtu 1280
Error: Nexthop device is not up.
[2]
x$ ip link set p2 down
r$ sleep 1.1
r$ ip -6 route add 2001:db8:f00::/48 metric 256 nexthop via fc02::3
r$ ip -6 route get fc00::18 from 2001:db8:1::7a87 iif lan0 ipproto tcp sport 49652 dport 107
fc00::18 from 2001:db8:1::7a87 dev wan2 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 route get 1001:0:0:1::13c8 ipproto tcp sport 31820 dport 20803
RTNETLINK answers: Invalid argument
[2]
r$ ip -6 route get 2001:db8:1::9acd oif wan0 mark 1
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route prepend 2001:db8::/32 dev lo metric 0
Error: Nexthop device is not up.
[2]
r$ ip -6 route get 2001:db8:f00:1::926a ipproto tcp sport 27235 dport 38051
2001:db8:f00:1::926a from :: via fc02::3 dev wan2 src 2001:db8:a2::3 metric 256 pref medium
r$ ip -6 rule
0:	from all lookup local
32766:	from all lookup main
r$ ip link set wan2 up
r$ sleep 1.1
r$ ip -6 addr del fc00::3/64 dev wan2
r$ ip -6 route get 1001:0:0:1::3027 from 2001:db8:1::48af iif lan0 mark 2
RTNETLINK answers: Invalid argument
[2]
x$ ip link set p2 up
r$ sleep 1.1
x$ ip link set p2 up
r$ sleep 1.1
r$ ip -6 route append 2001:db8:f00::/48 via fc01::9 dev wan1 metric 100
RTNETLINK answers: No route to host
[2]
r$ ip -6 route show table local
anycast 2001:db8:1:: dev lan0 proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 proto kernel metric 0 pref medium
local 2001:db8:a2::3 dev wan2 proto kernel metric 0 pref medium
anycast fc02:: dev wan2 proto kernel metric 0 pref medium
local fc02::2 dev wan2 proto kernel metric 0 pref medium
anycast fe80:: dev wan2 proto kernel metric 0 pref medium
anycast fe80:: dev lan0 proto kernel metric 0 pref medium
anycast fe80:: dev wan1 proto kernel metric 0 pref medium
local fe80::4 dev wan2 proto kernel metric 0 pref medium
local fe80::4 dev wan1 proto kernel metric 0 pref medium
local fe80::ff:fe00:201 dev wan2 proto kernel metric 0 pref medium
local fe80::ff:fe00:901 dev lan0 proto kernel metric 0 pref medium
multicast ff00::/8 dev wan2 proto kernel metric 256 pref medium
multicast ff00::/8 dev lan0 proto kernel metric 256 pref medium
r$ ip link set lo down
r$ sleep 1.1
r$ ip -6 route get 2001:db8:f00:1::71d0
2001:db8:f00:1::71d0 from :: via fc02::3 dev wan2 src 2001:db8:a2::3 metric 256 pref medium
r$ ip -6 addr
3: wan1: <BROADCAST,MULTICAST> mtu 1500 state DOWN qlen 1000
    inet6 fc00::6/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 2001:db8:a1::6/128 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc01::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::4/64 scope link nodad 
       valid_lft forever preferred_lft forever
4: wan2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:a2::3/127 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc02::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::4/64 metric 256 scope link nodad deprecated dynamic 
       valid_lft 2986sec preferred_lft 0sec
    inet6 fe80::ff:fe00:201/64 scope link 
       valid_lft forever preferred_lft forever
5: lan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:1::1/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:901/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -6 route show
blackhole 1001::/32 dev lo metric 1024 pref medium
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:a2::2/127 dev wan2 proto kernel metric 256 pref medium
2001:db8:f00::/48 via fc02::3 dev wan2 metric 256 pref medium
fc02::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
r$ ip -6 rule
0:	from all lookup local
32766:	from all lookup main
r$ ip -6 route add 2001:db8:f00:1::5 dev wan0
Error: Nexthop device is not up.
[2]
r$ ip -6 route append default via fc01::7 dev wan1 hoplimit 10
RTNETLINK answers: No route to host
[2]
r$ ip -6 addr
3: wan1: <BROADCAST,MULTICAST> mtu 1500 state DOWN qlen 1000
    inet6 fc00::6/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 2001:db8:a1::6/128 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc01::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::4/64 scope link nodad 
       valid_lft forever preferred_lft forever
4: wan2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:a2::3/127 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc02::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::4/64 metric 256 scope link nodad deprecated dynamic 
       valid_lft 2986sec preferred_lft 0sec
    inet6 fe80::ff:fe00:201/64 scope link 
       valid_lft forever preferred_lft forever
5: lan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:1::1/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:901/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -6 addr add 2001:db8:3::1/64 dev wan2 nodad
r$ ip -6 route append 2001:db8:f00::/48 metric 256 nexthop dev wan1 nexthop via fc02::9 dev wan2
Error: Device only routes can not be added for IPv6 using the multipath API.
[2]
r$ ip -6 route get 2001:db8:1::c6c7 ipproto tcp sport 35329 dport 19352
2001:db8:1::c6c7 from :: dev lan0 proto kernel src 2001:db8:1::1 metric 256 pref medium
r$ ip -6 route append 2001:db8::/32 via fc00::4 dev wan0
RTNETLINK answers: No route to host
[2]
r$ ip -6 route get 2a00:1450::23a8 ipproto udp sport 13116 dport 47789
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route prepend 1001:0:0:1::/64 dev wan0 metric 2048
Error: Nexthop device is not up.
[2]
r$ ip -6 route show table all
blackhole 1001::/32 dev lo metric 1024 pref medium
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:3::/64 dev wan2 proto kernel metric 256 pref medium
2001:db8:a2::2/127 dev wan2 proto kernel metric 256 pref medium
2001:db8:f00::/48 via fc02::3 dev wan2 metric 256 pref medium
fc02::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
anycast 2001:db8:1:: dev lan0 table local proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 table local proto kernel metric 0 pref medium
anycast 2001:db8:3:: dev wan2 table local proto kernel metric 0 pref medium
local 2001:db8:3::1 dev wan2 table local proto kernel metric 0 pref medium
local 2001:db8:a2::3 dev wan2 table local proto kernel metric 0 pref medium
anycast fc02:: dev wan2 table local proto kernel metric 0 pref medium
local fc02::2 dev wan2 table local proto kernel metric 0 pref medium
anycast fe80:: dev wan2 table local proto kernel metric 0 pref medium
anycast fe80:: dev lan0 table local proto kernel metric 0 pref medium
anycast fe80:: dev wan1 table local proto kernel metric 0 pref medium
local fe80::4 dev wan2 table local proto kernel metric 0 pref medium
local fe80::4 dev wan1 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:201 dev wan2 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:901 dev lan0 table local proto kernel metric 0 pref medium
multicast ff00::/8 dev wan2 table local proto kernel metric 256 pref medium
multicast ff00::/8 dev lan0 table local proto kernel metric 256 pref medium
r$ ip -6 rule
0:	from all lookup local
32766:	from all lookup main
r$ ip -6 addr
3: wan1: <BROADCAST,MULTICAST> mtu 1500 state DOWN qlen 1000
    inet6 fc00::6/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 2001:db8:a1::6/128 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc01::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::4/64 scope link nodad 
       valid_lft forever preferred_lft forever
4: wan2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:3::1/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 2001:db8:a2::3/127 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc02::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::4/64 metric 256 scope link nodad deprecated dynamic 
       valid_lft 2986sec preferred_lft 0sec
    inet6 fe80::ff:fe00:201/64 scope link 
       valid_lft forever preferred_lft forever
5: lan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:1::1/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:901/64 scope link 
       valid_lft forever preferred_lft forever
