# kernel: 6.18
# errors 5
# ipv6: on
r$ ip link add wan0 address 02:00:00:00:00:01 type veth peer name p0 address 02:00:00:00:00:02 netns x
r$ ip link set wan0 up
x$ ip link set p0 up
r$ ip -6 addr add fc00::2/64 dev wan0 nodad
r$ ip link add wan1 address 02:00:00:00:01:01 type veth peer name p1 address 02:00:00:00:01:02 netns x
r$ ip link set wan1 up
x$ ip link set p1 up
r$ ip -6 addr add fc01::2/64 dev wan1 nodad
r$ ip -6 addr add 2001:db8:a1::8/64 dev wan1 nodad
r$ ip link add wan2 address 02:00:00:00:02:01 type veth peer name p2 address 02:00:00:00:02:02 netns x
r$ ip link set wan2 up
x$ ip link set p2 up
r$ ip -6 addr add fc02::2/64 dev wan2 nodad
r$ ip link set lo up
r$ ip link add lan0 address 02:00:00:00:09:01 type veth peer name h0 netns x
r$ ip link set lan0 up
x$ ip link set h0 up
r$ ip -6 addr add 2001:db8:1::1/64 dev lan0 nodad
r$ sysctl -w net.ipv6.conf.all.forwarding=1
net.ipv6.conf.all.forwarding = 1
r$ sleep 1
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=73197
net.ipv4.fib_multipath_hash_seed = 73197
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=2
net.ipv6.fib_multipath_hash_policy = 2
r$ ip -6 route prepend 2001:db8:f00:1::/64 via fc00::5
r$ ip -6 route append default from ::/0 via fc02::5
r$ ip -6 route add local 1001::/32 mtu 1280 onlink dev lo
r$ ip -6 rule add uidrange 1000-1000 lookup 254
r$ ip -6 addr del 2001:db8:2::1/48 dev wan2
Error: ipv6: address not found.
[2]
r$ ip -6 route del 2001:db8:f00:1::/64 via fe80::9 dev wan2 metric 100
RTNETLINK answers: No such process
[2]
r$ ip -6 addr add 2001:db8:2::1/48 dev wan1 nodad
r$ ip -6 rule add dport 1-30000 priority 200 lookup 255 suppress_prefixlength 0
r$ ip -6 route add default via fe80::8 dev wan1
RTNETLINK answers: File exists
[2]
r$ ip -6 addr del fc01::6/64 dev wan2
Error: ipv6: address not found.
[2]
r$ ip -6 rule
0:	from all lookup local
200:	from all dport 1-30000 lookup local suppress_prefixlength 0
32765:	from all uidrange 1000-1000 lookup main
32766:	from all lookup main
r$ ip -6 route del default metric 0 nexthop via fc02::3 dev wan2 nexthop via fc00:: dev wan0
RTNETLINK answers: No such process
[2]
r$ ip -6 route append 2001:db8:f00::/48 via fe80::4 dev wan0 metric 0
r$ ip -6 route append local 1001::/32
RTNETLINK answers: No such device
[2]
r$ ip -6 route prepend throw 2001:db8:f00:1::/64 dev lo
r$ ip -6 route replace unreachable 3000::/4
r$ ip -6 route prepend 2001:db8::/32 nexthop via fc01::6 nexthop via fc00::7 dev wan0
r$ ip -6 addr add 2001:db8:2::1/128 dev wan2 nodad
r$ ip -6 route del 2001:db8:f00:1::5 metric 256 onlink nexthop via fc01::9 nexthop via fc02::9 dev wan2 weight 10 nexthop via fe80::8 dev wan1
RTNETLINK answers: No such process
[2]
r$ ip -6 route replace 2001:db8::/32 via fc00::6 metric 2048
r$ ip -6 route change prohibit 3000::/4 dev lo
r$ ip -6 addr add fc01::4/64 dev wan2 nodad
r$ ip -6 route del multicast 2001:db8:f00::/48 metric 256
RTNETLINK answers: No such process
[2]
r$ ip -6 rule add lookup 7
r$ ip -6 route get 1001:0:0:1::5db from 2001:db8:1::30ee iif lan0
local 1001:0:0:1::5db from 2001:db8:1::30ee dev lo table local metric 1024 mtu 1280 iif lan0 pref medium
r$ ip -6 rule add to 2001:db8:f00::/48 priority 0 lookup 1000
r$ ip -6 route del 2001:db8:f00:1:8000::/65 proto 99 nexthop via fc01::8 nexthop via fc01::6 dev wan1 nexthop via fc00::2 dev wan0 weight 2
RTNETLINK answers: No such process
[2]
r$ ip -6 route append 2001:db8:f00::/48 nexthop via fe80::3 dev wan2 nexthop via fc01::9 dev wan1 nexthop via fe80::1 dev wan1 weight 2
r$ ip -6 route get 2001:db8:f00:1:8000::387
2001:db8:f00:1:8000::387 from :: via fc00::5 dev wan0 src fc00::2 metric 1024 pref medium
r$ ip -6 addr replace fe80::2/64 dev wan1 nodad
r$ ip -6 route change 3000::/4 via fc00::7 dev wan0
r$ ip -6 route change 2001:db8:f00:1::/64 src 9::9 nexthop via fc02::5 nexthop via 9999::1 dev lan0
Error: Invalid source address.
[2]
r$ ip -6 route append 3000::/4 nexthop via fc01::5 nexthop via fe80::6 dev wan0 nexthop via fc00::
r$ ip -6 route get 2a00:1450::7cd6 from 2001:db8:1::a10b iif lan0 ipproto tcp sport 51353 dport 53426
2a00:1450::7cd6 from 2001:db8:1::a10b via fc02::5 dev wan2 metric 1024 iif lan0 pref medium
r$ ip -6 route append 2001:db8:f00:1::5 nexthop via fe80::7 dev wan2 weight 10
r$ ip -6 route show table 100
Error: ipv6: FIB table does not exist.
Dump terminated
[2]
r$ ip -6 route add 2001:db8::/32 via fc00::5
RTNETLINK answers: File exists
[2]
r$ ip -6 route append 2001:db8:f00:1:8000::/65 dev wan2 metric 2048
r$ ip -6 route change default dev wan2
r$ ip -6 addr del fc01::3/64 dev wan1
Error: ipv6: address not found.
[2]
r$ ip -6 route prepend 1001::/32 via fc02::9
r$ ip -6 addr add fc00::3/64 dev wan2 nodad noprefixroute
r$ ip -6 route add 1001::/32 via fc01::3
RTNETLINK answers: File exists
[2]
r$ ip -6 route append 2001:db8:f00::/48 metric 0 expires 1000 nexthop via fc02::9 dev wan2 nexthop via fe80::3 dev wan2 nexthop via fc00::5 dev wan0 weight 1
RTNETLINK answers: File exists
[2]
r$ ip -6 route get 2001:db8:f00:1::d63c from 2001:db8:1::90a3 iif lan0
2001:db8:f00:1::d63c from 2001:db8:1::90a3 via fc00::5 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route append 2001:db8:f00:1:8000::/65 from 2001:db8:1::7 nexthop via fc00::8 dev wan0 nexthop via fc02::5 dev wan2 weight 2
r$ ip -6 route get 2001:db8:1::3f25 from 2001:db8:1::49a4 iif lan0
2001:db8:1::3f25 from 2001:db8:1::49a4 dev lan0 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 route append 1001:0:0:1::/64 dev wan0 src fc01::2
r$ ip -6 rule add to 2a00::/8 priority 32766 lookup 7
r$ ip -6 addr add fe80::2/64 dev wan0 nodad
r$ ip -6 route add 2001:db8:f00:1::/64 via fe80::5 dev wan2 metric 256
r$ ip -6 rule add iif lan0 priority 300 lookup 100
r$ ip -6 route append 2001:db8:f00:1::/64 via fe80::8 dev wan2
r$ ip -6 route prepend 3000::/4 dev wan2
r$ ip -6 route add 1001:0:0:1::/64 via fc02::5 pref high
RTNETLINK answers: File exists
[2]
r$ ip -6 route change 1001:0:0:1::/64 via fc01::3
r$ ip -6 route append 1001:0:0:1::/64 nexthop via fc00::6 dev wan0 nexthop via fc02::4 dev wan2 nexthop via fc01::6 weight 256
r$ ip -6 route del 1001:0:0:1::/64 table 101 expires 60 nexthop via fc01::7
Error: FIB table does not exist.
[2]
r$ ip -6 rule add not from 2001:db8:1::/112 ipproto tcp priority 300 goto 32766
r$ ip -6 route add unreachable 2001:db8:f00::/48 metric 1 src fc01::2 hoplimit 10
r$ ip -6 route show table all
1001:0:0:1::/64 metric 1024 pref medium
	nexthop via fc01::3 dev wan1 weight 1 
	nexthop via fc00::6 dev wan0 weight 1 
	nexthop via fc02::4 dev wan2 weight 1 
	nexthop via fc01::6 dev wan1 weight 256 
1001::/32 via fc02::9 dev wan2 metric 1024 pref medium
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:2::1 dev wan2 proto kernel metric 256 pref medium
2001:db8:2::/48 dev wan1 proto kernel metric 256 pref medium
2001:db8:a1::/64 dev wan1 proto kernel metric 256 pref medium
2001:db8:f00:1::5 via fe80::7 dev wan2 metric 1024 pref medium
2001:db8:f00:1:8000::/65 from 2001:db8:1::7 metric 1024 pref medium
	nexthop via fc00::8 dev wan0 weight 1 
	nexthop via fc02::5 dev wan2 weight 2 
2001:db8:f00:1:8000::/65 dev wan2 metric 2048 pref medium
2001:db8:f00:1::/64 via fe80::5 dev wan2 metric 256 pref medium
2001:db8:f00:1::/64 metric 1024 pref medium
	nexthop via fc00::5 dev wan0 weight 1 
	nexthop via fe80::8 dev wan2 weight 1 
unreachable 2001:db8:f00::/48 dev lo src fc01::2 metric 1 hoplimit 10 pref medium
2001:db8:f00::/48 metric 1024 pref medium
	nexthop via fe80::4 dev wan0 weight 1 
	nexthop via fe80::3 dev wan2 weight 1 
	nexthop via fc01::9 dev wan1 weight 1 
	nexthop via fe80::1 dev wan1 weight 2 
2001:db8::/32 metric 1024 pref medium
	nexthop via fc01::6 dev wan1 weight 1 
	nexthop via fc00::7 dev wan0 weight 1 
2001:db8::/32 via fc00::6 dev wan0 metric 2048 pref medium
3000::/4 metric 1024 pref medium
	nexthop via fc00::7 dev wan0 weight 1 
	nexthop via fc01::5 dev wan1 weight 1 
	nexthop via fe80::6 dev wan0 weight 1 
	nexthop via fc00:: dev wan0 weight 1 
3000::/4 dev wan2 metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fc01::/64 dev wan2 proto kernel metric 256 pref medium
fc02::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
default dev wan2 metric 1024 pref medium
local ::1 dev lo table local proto kernel metric 0 pref medium
local 1001::/32 dev lo table local metric 1024 onlink mtu 1280 pref medium
anycast 2001:db8:1:: dev lan0 table local proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 table local proto kernel metric 0 pref medium
anycast 2001:db8:2:: dev wan1 table local proto kernel metric 0 pref medium
local 2001:db8:2::1 dev wan1 table local proto kernel metric 0 pref medium
local 2001:db8:2::1 dev wan2 table local proto kernel metric 0 pref medium
anycast 2001:db8:a1:: dev wan1 table local proto kernel metric 0 pref medium
local 2001:db8:a1::8 dev wan1 table local proto kernel metric 0 pref medium
anycast fc00:: dev wan0 table local proto kernel metric 0 pref medium
anycast fc00:: dev wan2 table local proto kernel metric 0 pref medium
local fc00::2 dev wan0 table local proto kernel metric 0 pref medium
local fc00::3 dev wan2 table local proto kernel metric 0 pref medium
anycast fc01:: dev wan1 table local proto kernel metric 0 pref medium
anycast fc01:: dev wan2 table local proto kernel metric 0 pref medium
local fc01::2 dev wan1 table local proto kernel metric 0 pref medium
local fc01::4 dev wan2 table local proto kernel metric 0 pref medium
anycast fc02:: dev wan2 table local proto kernel metric 0 pref medium
local fc02::2 dev wan2 table local proto kernel metric 0 pref medium
anycast fe80:: dev wan0 table local proto kernel metric 0 pref medium
anycast fe80:: dev wan1 table local proto kernel metric 0 pref medium
anycast fe80:: dev wan2 table local proto kernel metric 0 pref medium
anycast fe80:: dev lan0 table local proto kernel metric 0 pref medium
local fe80::2 dev wan1 table local proto kernel metric 0 pref medium
local fe80::2 dev wan0 table local proto kernel metric 0 pref medium
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
0:	from all to 2001:db8:f00::/48 lookup 1000
199:	from all lookup 7
200:	from all dport 1-30000 lookup local suppress_prefixlength 0
300:	from all iif lan0 lookup 100
300:	not from 2001:db8:1::/112 ipproto tcp goto 32766
32765:	from all uidrange 1000-1000 lookup main
32766:	from all lookup main
32766:	from all to 2a00::/8 lookup 7
r$ ip -6 addr
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 state UNKNOWN qlen 1000
    inet6 ::1/128 scope host 
       valid_lft forever preferred_lft forever
2: wan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fc00::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::2/64 scope link nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
3: wan1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:2::1/48 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 2001:db8:a1::8/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc01::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::2/64 scope link nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:101/64 scope link 
       valid_lft forever preferred_lft forever
4: wan2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fc00::3/64 scope global nodad noprefixroute 
       valid_lft forever preferred_lft forever
    inet6 fc01::4/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 2001:db8:2::1/128 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc02::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:201/64 scope link 
       valid_lft forever preferred_lft forever
5: lan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:1::1/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:901/64 scope link 
       valid_lft forever preferred_lft forever
