# kernel: 6.18
# mutate 3
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
r$ sysctl -w net.ipv6.conf.all.forwarding=1
net.ipv6.conf.all.forwarding = 1
r$ sleep 1
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=736326
net.ipv4.fib_multipath_hash_seed = 736326
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=2
net.ipv6.fib_multipath_hash_policy = 2
r$ ip -6 addr del 2001:db8:1::1/64 dev wan1
Error: ipv6: address not found.
[2]
r$ ip -6 route get 2001:db8:f00:1::5 from fc00::2
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route replace 2001:db8:f00:1:8000::/65 via fc01::3
r$ ip -6 addr add fe80::1/64 dev wan0 nodad
r$ ip -6 addr add fc01::4/64 dev wan1 nodad
x$ ip link set p1 up
r$ sleep 1.1
r$ ip link set wan1 mtu 1280
r$ sleep 1.1
r$ ip -6 route prepend multicast 2001:db8::/32
RTNETLINK answers: No such device
[2]
r$ ip -6 addr replace 2001:db8:4::1/64 dev wan0 nodad noprefixroute
x$ ip link set p1 up
r$ sleep 1.1
r$ ip link set wan0 up
r$ sleep 1.1
r$ ip -6 route show
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:f00:1:8000::/65 via fc01::3 dev wan1 metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
r$ ip -6 route show
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:f00:1:8000::/65 via fc01::3 dev wan1 metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
r$ ip -6 route get 2a00:1450::5d67 from 2001:db8:1::1 mark 17
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 addr change 2001:db8:2::2/48 dev wan1 nodad valid_lft 3000 preferred_lft 3000
r$ ip -6 route show
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:2::/48 dev wan1 proto kernel metric 256 expires 2999sec pref medium
2001:db8:f00:1:8000::/65 via fc01::3 dev wan1 metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
r$ ip -6 addr add fc00::3/64 dev wan1 nodad
r$ ip -6 route replace 2001:db8:f00:1::/64 via fc00::8
r$ ip -6 addr del fc01::5/64 dev wan0
Error: ipv6: address not found.
[2]
r$ ip -6 route get 1001:0:0:1::e501 ipproto tcp sport 37966 dport 58507 fibmatch
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route del 3000::/4 via fc00::9
RTNETLINK answers: No such process
[2]
r$ ip -6 addr change fc00::4/64 dev wan1 nodad
r$ ip -6 route append 1001::/32 via fc01::3 mtu 1280
r$ ip link set wan1 up
r$ sleep 1.1
r$ ip -6 route add 2001:db8:f00:1:8000::/65 via fc01::3 dev wan1 proto ra
RTNETLINK answers: File exists
[2]
r$ ip -6 route get 2001:db8:f00:1:8000::162 ipproto udp sport 59413 dport 27348
2001:db8:f00:1:8000::162 from :: via fc01::3 dev wan1 src 2001:db8:2::2 metric 1024 pref medium
r$ ip -6 route del unreachable 2001:db8::/32 mtu 9000
RTNETLINK answers: No such process
[2]
r$ ip -6 route replace broadcast 1001::/32 metric 100 mtu 9000
RTNETLINK answers: No such device
[2]
r$ ip -6 route del 2001:db8::/32 from 2001:db8:1::/64 via fc01::6 dev wan1
RTNETLINK answers: No such process
[2]
r$ ip link set wan1 down
r$ sleep 1.1
r$ ip -6 route add default via fc00::7 proto ra
r$ ip -6 route show table all
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:f00:1::/64 via fc00::8 dev wan0 metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
default via fc00::7 dev wan0 proto ra metric 1024 pref medium
anycast 2001:db8:1:: dev lan0 table local proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 table local proto kernel metric 0 pref medium
anycast 2001:db8:4:: dev wan0 table local proto kernel metric 0 pref medium
local 2001:db8:4::1 dev wan0 table local proto kernel metric 0 pref medium
anycast fc00:: dev wan0 table local proto kernel metric 0 pref medium
local fc00::2 dev wan0 table local proto kernel metric 0 pref medium
anycast fe80:: dev wan0 table local proto kernel metric 0 pref medium
anycast fe80:: dev lan0 table local proto kernel metric 0 pref medium
local fe80::1 dev wan0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev wan0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:901 dev lan0 table local proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 table local proto kernel metric 256 pref medium
multicast ff00::/8 dev lan0 table local proto kernel metric 256 pref medium
r$ ip -6 addr add fc00::6/64 dev wan1 nodad
r$ ip -6 route add 1001::/32 via fc00::7 dev wan0 metric 2048
r$ ip -6 route show
1001::/32 via fc00::7 dev wan0 metric 2048 pref medium
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:f00:1::/64 via fc00::8 dev wan0 metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
default via fc00::7 dev wan0 proto ra metric 1024 pref medium
r$ ip -6 route add 3000::/4 via fc00::7 proto 99 pref high
r$ ip -6 route get 2001:db8:f00:2::abdb from 2001:db8:1::7416 iif lan0 ipproto tcp sport 2431 dport 42002
2001:db8:f00:2::abdb from 2001:db8:1::7416 via fc00::7 dev wan0 proto ra metric 1024 iif lan0 pref medium
r$ ip -6 addr add fc01::6/64 dev wan0 nodad
r$ ip -6 route append default nexthop via fc01::4 dev wan1
RTNETLINK answers: No route to host
[2]
r$ ip -6 route del 2001:db8:f00:1::/64 metric 2048 nexthop via fc01::6 dev wan1 nexthop via fc01::8 dev wan1 weight 2
RTNETLINK answers: No such process
[2]
r$ ip -6 route replace prohibit 3000::/4 dev lo
r$ ip -6 addr change 2001:db8:4::1/64 dev wan1 nodad noprefixroute
r$ ip -6 addr del 2001:db8:3::1/64 dev wan1
Error: ipv6: address not found.
[2]
r$ ip -6 addr add fe80::2/64 dev wan0 nodad
r$ ip -6 route del 2001:db8:f00::/48 dev lo
RTNETLINK answers: No such process
[2]
r$ ip -6 route get 2001:db8:f00:1::42ac from 2001:db8:1::24d3 iif lan0
2001:db8:f00:1::42ac from 2001:db8:1::24d3 via fc00::8 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route show table all
1001::/32 via fc00::7 dev wan0 metric 2048 pref medium
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:f00:1::/64 via fc00::8 dev wan0 metric 1024 pref medium
prohibit 3000::/4 dev lo metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
default via fc00::7 dev wan0 proto ra metric 1024 pref medium
anycast 2001:db8:1:: dev lan0 table local proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 table local proto kernel metric 0 pref medium
anycast 2001:db8:4:: dev wan0 table local proto kernel metric 0 pref medium
anycast 2001:db8:4:: dev wan1 table local proto kernel metric 0 pref medium
local 2001:db8:4::1 dev wan0 table local proto kernel metric 0 pref medium
local 2001:db8:4::1 dev wan1 table local proto kernel metric 0 pref medium
anycast fc00:: dev wan0 table local proto kernel metric 0 pref medium
anycast fc00:: dev wan1 table local proto kernel metric 0 pref medium
local fc00::2 dev wan0 table local proto kernel metric 0 pref medium
local fc00::6 dev wan1 table local proto kernel metric 0 pref medium
anycast fc01:: dev wan0 table local proto kernel metric 0 pref medium
local fc01::6 dev wan0 table local proto kernel metric 0 pref medium
anycast fe80:: dev wan0 table local proto kernel metric 0 pref medium
anycast fe80:: dev lan0 table local proto kernel metric 0 pref medium
local fe80::1 dev wan0 table local proto kernel metric 0 pref medium
local fe80::2 dev wan0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev wan0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:901 dev lan0 table local proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 table local proto kernel metric 256 pref medium
multicast ff00::/8 dev lan0 table local proto kernel metric 256 pref medium
r$ ip -6 route del 2001:db8:f00:1:8000::/65 from ::/0 dev wan0 metric 0 table 255
RTNETLINK answers: No such process
[2]
r$ ip link set wan1 down
r$ sleep 1.1
r$ ip -6 route add default from fc00::/16 via fc01::3
r$ ip -6 route add 1001::/32 dev lo hoplimit 255
Error: Nexthop device is not up.
[2]
r$ ip -6 route show table 100
Error: ipv6: FIB table does not exist.
Dump terminated
[2]
r$ ip -6 route get 1001::32f1 ipproto tcp sport 59594 dport 48563
1001::32f1 from :: via fc00::7 dev wan0 src 2001:db8:4::1 metric 2048 pref medium
r$ ip -6 addr
2: wan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fc01::6/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 2001:db8:4::1/64 scope global nodad noprefixroute 
       valid_lft forever preferred_lft forever
    inet6 fc00::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::2/64 scope link nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::1/64 scope link nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
3: wan1: <BROADCAST,MULTICAST> mtu 1280 state DOWN qlen 1000
    inet6 2001:db8:4::1/64 scope global nodad noprefixroute 
       valid_lft forever preferred_lft forever
    inet6 fc00::6/64 scope global nodad 
       valid_lft forever preferred_lft forever
4: lan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:1::1/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:901/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -6 addr del 2001:db8:4::1/64 dev wan1
r$ ip -6 addr
2: wan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fc01::6/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 2001:db8:4::1/64 scope global nodad noprefixroute 
       valid_lft forever preferred_lft forever
    inet6 fc00::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::2/64 scope link nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::1/64 scope link nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
3: wan1: <BROADCAST,MULTICAST> mtu 1280 state DOWN qlen 1000
    inet6 fc00::6/64 scope global nodad 
       valid_lft forever preferred_lft forever
4: lan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:1::1/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:901/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -6 addr add fe80::2/64 dev wan0 nodad
Error: ipv6: address already assigned.
[2]
r$ ip -6 addr add 2001:db8:2::2/128 dev wan0 nodad
r$ ip -6 route show
default from fc00::/16 via fc01::3 dev wan0 metric 1024 pref medium
1001::/32 via fc00::7 dev wan0 metric 2048 pref medium
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:2::2 dev wan0 proto kernel metric 256 pref medium
2001:db8:f00:1::/64 via fc00::8 dev wan0 metric 1024 pref medium
prohibit 3000::/4 dev lo metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
default via fc00::7 dev wan0 proto ra metric 1024 pref medium
r$ ip -6 route get 2001:db8:f00:1::5 from 2001:db8:1::f6b0 iif lan0 ipproto udp sport 61312 dport 24123 mark 1
2001:db8:f00:1::5 from 2001:db8:1::f6b0 via fc00::8 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route show table all
default from fc00::/16 via fc01::3 dev wan0 metric 1024 pref medium
1001::/32 via fc00::7 dev wan0 metric 2048 pref medium
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:2::2 dev wan0 proto kernel metric 256 pref medium
2001:db8:f00:1::/64 via fc00::8 dev wan0 metric 1024 pref medium
prohibit 3000::/4 dev lo metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
default via fc00::7 dev wan0 proto ra metric 1024 pref medium
anycast 2001:db8:1:: dev lan0 table local proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 table local proto kernel metric 0 pref medium
local 2001:db8:2::2 dev wan0 table local proto kernel metric 0 pref medium
anycast 2001:db8:4:: dev wan0 table local proto kernel metric 0 pref medium
local 2001:db8:4::1 dev wan0 table local proto kernel metric 0 pref medium
anycast fc00:: dev wan0 table local proto kernel metric 0 pref medium
anycast fc00:: dev wan1 table local proto kernel metric 0 pref medium
local fc00::2 dev wan0 table local proto kernel metric 0 pref medium
local fc00::6 dev wan1 table local proto kernel metric 0 pref medium
anycast fc01:: dev wan0 table local proto kernel metric 0 pref medium
local fc01::6 dev wan0 table local proto kernel metric 0 pref medium
anycast fe80:: dev wan0 table local proto kernel metric 0 pref medium
anycast fe80:: dev lan0 table local proto kernel metric 0 pref medium
local fe80::1 dev wan0 table local proto kernel metric 0 pref medium
local fe80::2 dev wan0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev wan0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:901 dev lan0 table local proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 table local proto kernel metric 256 pref medium
multicast ff00::/8 dev lan0 table local proto kernel metric 256 pref medium
r$ ip -6 rule
0:	from all lookup local
32766:	from all lookup main
r$ ip -6 addr
2: wan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:2::2/128 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc01::6/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 2001:db8:4::1/64 scope global nodad noprefixroute 
       valid_lft forever preferred_lft forever
    inet6 fc00::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::2/64 scope link nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::1/64 scope link nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
3: wan1: <BROADCAST,MULTICAST> mtu 1280 state DOWN qlen 1000
    inet6 fc00::6/64 scope global nodad 
       valid_lft forever preferred_lft forever
4: lan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:1::1/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:901/64 scope link 
       valid_lft forever preferred_lft forever
