# kernel: 6.18
# errors 2
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
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=641938
net.ipv4.fib_multipath_hash_seed = 641938
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=1
net.ipv6.fib_multipath_hash_policy = 1
r$ sysctl -w net.ipv6.fib_multipath_hash_fields=48
net.ipv6.fib_multipath_hash_fields = 48
r$ ip -6 route add 2001:db8:f00:1::5 via fc00::8 metric 100
r$ ip -6 rule add from 2001:db8:1:0:8000::/65 ipproto tcp priority 10 lookup 254 suppress_prefixlength 64
r$ ip -6 rule del to 2001:db8:f00::/48 fwmark 0x11 uidrange 0-10 priority 10 lookup 1000
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 rule add fwmark 0 dport 443 priority 32766 lookup 254 suppress_prefixlength 64
r$ ip -6 route replace 2001:db8:f00:1::/64 metric 1024 nexthop via fc01::9 nexthop via fc01::4 dev wan1
r$ ip -6 rule del priority 32766 goto 32766
Error: Backward goto not supported.
[2]
r$ ip -6 route prepend 2001:db8:f00:1::5 from fc00::/16 via fe80::4 dev wan0 metric 256
r$ ip -6 route del 1001::/32 metric 100 proto static pref high nexthop via fc01::8 dev wan1 nexthop via fc01::8 nexthop via fe80::9 dev wan0
RTNETLINK answers: No such process
[2]
r$ ip -6 route add 1001::/32 nexthop via fc01::6 dev wan1 nexthop via fc00::5 nexthop via fe80::7 dev wan0
r$ ip -6 route show
1001::/32 metric 1024 pref medium
	nexthop via fc01::6 dev wan1 weight 1 
	nexthop via fc00::5 dev wan0 weight 1 
	nexthop via fe80::7 dev wan0 weight 1 
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:f00:1::5 from fc00::/16 via fe80::4 dev wan0 metric 256 pref medium
2001:db8:f00:1::5 via fc00::8 dev wan0 metric 100 pref medium
2001:db8:f00:1::/64 metric 1024 pref medium
	nexthop via fc01::9 dev wan1 weight 1 
	nexthop via fc01::4 dev wan1 weight 1 
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
r$ ip -6 route append 1001::/32 from fc00::/16 via fc00::3 dev wan0 metric 2048 table 1000
r$ ip -6 route append 2001:db8:f00:1:8000::/65 via fc00::6 metric 100
r$ ip -6 rule add fwmark 0 oif wan1 ipproto udp priority 10 lookup 255
r$ ip -6 route get 1001:0:0:1::1e3d from 2001:db8:1::a66a iif lan0 ipproto udp sport 20459 dport 8929
1001:0:0:1::1e3d from 2001:db8:1::a66a via fc01::6 dev wan1 metric 1024 iif lan0 pref medium
r$ ip -6 addr replace 2001:db8:2::2/126 dev wan1 nodad
r$ ip -6 route add 1001::/32 via fe80::6 dev wan1
RTNETLINK answers: File exists
[2]
r$ ip -6 rule add fwmark 0x11 priority 0 lookup 1000
r$ ip -6 route add 2001:db8:f00:1::/64 via fc01::7 dev wan1 metric 1
r$ ip -6 route change 2001:db8:f00:1::/64 mtu 9000 nexthop via fc00::3 dev wan0
r$ ip -6 route add 3000::/4 via fc00::3
r$ ip -6 route get 2001:db8:f00:1::5 from 2001:db8:1::8a37 iif lan0 ipproto tcp sport 25240 dport 55558
2001:db8:f00:1::5 from 2001:db8:1::8a37 via fc01::7 dev wan1 metric 1 iif lan0 pref medium
r$ ip -6 route add 1001::/32 via fc01::9 dev wan1
RTNETLINK answers: File exists
[2]
r$ ip -6 addr add 2001:db8:3::1/64 dev wan1 nodad noprefixroute
r$ ip -6 route del 2001:db8:f00:1:8000::/65 via fe80::4 dev wan1
RTNETLINK answers: No such process
[2]
r$ ip -6 route del 2001:db8:f00:1:8000::/65 from 2001:db8:1::/64 nexthop via fc01::6 dev wan1 weight 256 nexthop via fc00::7 dev wan0 weight 10 nexthop via fc00::6 dev wan0
RTNETLINK answers: No such process
[2]
r$ ip -6 addr add 2001:db8:2::2/127 dev wan1 nodad
Error: ipv6: address already assigned.
[2]
r$ ip -6 route add 2001:db8:f00:1::5 nexthop via fc01::9 dev wan1 nexthop via fc01::6 dev wan1
r$ ip -6 rule add from 2001:db8:1::/112 priority 0
r$ ip -6 route del 3000::/4 metric 256 nexthop via fc01::9 weight 10 nexthop dev wan1
RTNETLINK answers: No such process
[2]
r$ ip -6 rule del fwmark 0x10/0xf0 ipproto udp priority 100 lookup 254
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 rule add to 2a00::/8 iif lan0 lookup 255
r$ ip -6 rule add from 2001:db8:1::/112 iif wan0 lookup 7
r$ ip -6 route append 2001:db8:f00:1::5 table 1000 proto 99 src fc00::2 nexthop via fc01::2 dev wan1 weight 2
Error: Gateway can not be a local address.
[2]
r$ ip -6 rule add from fc00::2 fwmark 0 priority 1000 lookup 100
r$ ip -6 route append 2001:db8:f00:1::5 table 101 nexthop via fc01::6 nexthop via fc01::6 weight 2 nexthop via fc00::2 dev wan0 weight 256
RTNETLINK answers: File exists
[2]
r$ ip -6 route show
1001::/32 metric 1024 pref medium
	nexthop via fc01::6 dev wan1 weight 1 
	nexthop via fc00::5 dev wan0 weight 1 
	nexthop via fe80::7 dev wan0 weight 1 
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:2::/126 dev wan1 proto kernel metric 256 pref medium
2001:db8:f00:1::5 from fc00::/16 via fe80::4 dev wan0 metric 256 pref medium
2001:db8:f00:1::5 via fc00::8 dev wan0 metric 100 pref medium
2001:db8:f00:1::5 metric 1024 pref medium
	nexthop via fc01::9 dev wan1 weight 1 
	nexthop via fc01::6 dev wan1 weight 1 
2001:db8:f00:1::/64 via fc01::7 dev wan1 metric 1 pref medium
2001:db8:f00:1::/64 via fc00::3 dev wan0 metric 1024 mtu 9000 pref medium
3000::/4 via fc00::3 dev wan0 metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
r$ ip -6 route get fc00::a from 2001:db8:1::d61c iif lan0 ipproto tcp sport 62116 dport 58114
fc00::a from 2001:db8:1::d61c dev wan0 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 route add 2001:db8:f00:1::/64 via fc00::6 dev wan0
RTNETLINK answers: File exists
[2]
r$ ip -6 route get 2001:db8:f00:1::5
2001:db8:f00:1::5 from :: via fc01::7 dev wan1 src 2001:db8:3::1 metric 1 pref medium
r$ ip -6 addr replace fe80::5/64 dev wan0 nodad metric 10
r$ ip -6 route add 3000::/4 from 2001:db8:1::/64 dev wan0
r$ ip -6 route replace 3000::/4 via fc00::7 table 255
r$ ip -6 route del 1001::/32 via fc01::8 dev wan1 metric 100
RTNETLINK answers: No such process
[2]
r$ ip -6 route add 1001:0:0:1::/64 dev wan1 expires 1000
r$ ip -6 rule add oif wan0 lookup 101
r$ ip -6 route append 2001:db8:f00:1:8000::/65 via fc00::6 dev wan0
r$ ip -6 addr add fe80::1/64 dev wan0 nodad
r$ ip -6 route add 1001:0:0:1::/64 from 2001:db8:1::7 via fc01::8 dev wan1 table 100
r$ ip -6 route del prohibit 1001::/32 metric 2048 onlink
RTNETLINK answers: No such process
[2]
r$ ip -6 route change 1001:0:0:1::/64 metric 2048 nexthop via fc01::6 dev wan0 nexthop via fc00::5 dev wan0
RTNETLINK answers: No route to host
[2]
r$ ip -6 route get 1001::f6c4 from 2001:db8:1::aae9 iif lan0
1001::f6c4 from 2001:db8:1::aae9 via fe80::7 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route del 2001:db8:f00::/48 from 2001:db8:1::/64 via fc00::8 dev wan0
RTNETLINK answers: No such process
[2]
r$ ip -6 route change 2001:db8::/32 nexthop via fc00::5 dev wan0 weight 10
Error: Can not replace route - no match found.
[2]
r$ ip -6 route prepend 2001:db8:f00:1::/64 src fc00::2 nexthop via fe80::4 dev wan1
r$ ip -6 route replace unreachable 2001:db8:f00:1::5 dev lo
r$ ip -6 route add blackhole 2001:db8:f00:1:8000::/65 metric 100 dev lo
r$ ip -6 addr del 2001:db8:3::1/64 dev wan1
r$ ip -6 route del blackhole default dev lo
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 addr del fc01::4/64 dev wan0
Error: ipv6: address not found.
[2]
r$ ip -6 route prepend default proto boot nexthop via fc00::7 dev wan0 nexthop dev wan1 weight 5 nexthop via fc00::8 weight 256
Error: Device only routes can not be added for IPv6 using the multipath API.
[2]
r$ ip -6 route show table all
1001:0:0:1::/64 from 2001:db8:1::7 via fc01::8 dev wan1 table 100 metric 1024 pref medium
1001::/32 from fc00::/16 via fc00::3 dev wan0 table 1000 metric 2048 pref medium
1001:0:0:1::/64 dev wan1 metric 1024 expires 999sec pref medium
1001::/32 metric 1024 pref medium
	nexthop via fc01::6 dev wan1 weight 1 
	nexthop via fc00::5 dev wan0 weight 1 
	nexthop via fe80::7 dev wan0 weight 1 
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:2::/126 dev wan1 proto kernel metric 256 pref medium
2001:db8:f00:1::5 from fc00::/16 via fe80::4 dev wan0 metric 256 pref medium
2001:db8:f00:1::5 via fc00::8 dev wan0 metric 100 pref medium
unreachable 2001:db8:f00:1::5 dev lo metric 1024 pref medium
blackhole 2001:db8:f00:1:8000::/65 dev lo metric 100 pref medium
2001:db8:f00:1:8000::/65 via fc00::6 dev wan0 metric 1024 pref medium
2001:db8:f00:1::/64 via fc01::7 dev wan1 metric 1 pref medium
2001:db8:f00:1::/64 metric 1024 mtu 9000 pref medium
	nexthop via fc00::3 dev wan0 weight 1 
	nexthop via fe80::4 dev wan1 weight 1 
3000::/4 from 2001:db8:1::/64 dev wan0 metric 1024 pref medium
3000::/4 via fc00::3 dev wan0 metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 10 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
local ::1 dev lo table local proto kernel metric 0 pref medium
anycast 2001:db8:1:: dev lan0 table local proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 table local proto kernel metric 0 pref medium
anycast 2001:db8:2:: dev wan1 table local proto kernel metric 0 pref medium
local 2001:db8:2::2 dev wan1 table local proto kernel metric 0 pref medium
3000::/4 via fc00::7 dev wan0 table local metric 1024 pref medium
anycast fc00:: dev wan0 table local proto kernel metric 0 pref medium
local fc00::2 dev wan0 table local proto kernel metric 0 pref medium
anycast fc01:: dev wan1 table local proto kernel metric 0 pref medium
local fc01::2 dev wan1 table local proto kernel metric 0 pref medium
anycast fe80:: dev wan0 table local proto kernel metric 0 pref medium
anycast fe80:: dev wan1 table local proto kernel metric 0 pref medium
anycast fe80:: dev lan0 table local proto kernel metric 0 pref medium
local fe80::1 dev wan0 table local proto kernel metric 0 pref medium
local fe80::5 dev wan0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev wan0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:101 dev wan1 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:901 dev lan0 table local proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 table local proto kernel metric 256 pref medium
multicast ff00::/8 dev wan1 table local proto kernel metric 256 pref medium
multicast ff00::/8 dev lan0 table local proto kernel metric 256 pref medium
r$ ip -6 rule
0:	from all lookup local
0:	from all fwmark 0x11 lookup 1000
0:	from 2001:db8:1::/112 lookup main
0:	from all to 2a00::/8 iif lan0 lookup local
0:	from 2001:db8:1::/112 iif wan0 lookup 7
0:	from all oif wan0 lookup 101
10:	from 2001:db8:1:0:8000::/65 ipproto tcp lookup main suppress_prefixlength 64
10:	from all oif wan1 ipproto udp lookup local
1000:	from fc00::2 lookup 100
32766:	from all lookup main
32766:	from all dport 443 lookup main suppress_prefixlength 64
r$ ip -6 addr
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 state UNKNOWN qlen 1000
    inet6 ::1/128 scope host 
       valid_lft forever preferred_lft forever
2: wan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fc00::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::1/64 scope link nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::5/64 metric 10 scope link nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
3: wan1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:2::2/126 scope global nodad 
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
