# kernel: 6.18
# rpdb 5
# ipv6: on
r$ ip link add wan0 address 02:00:00:00:00:01 type veth peer name p0 address 02:00:00:00:00:02 netns x
r$ ip link set wan0 up
x$ ip link set p0 up
r$ ip -6 addr add fc00::2/64 dev wan0 nodad
r$ ip -6 addr add 2001:db8:a0::7/64 dev wan0 nodad
r$ ip link add wan1 address 02:00:00:00:01:01 type veth peer name p1 address 02:00:00:00:01:02 netns x
r$ ip link set wan1 up
x$ ip link set p1 up
r$ ip -6 addr add fc01::2/64 dev wan1 nodad
r$ ip link add wan2 address 02:00:00:00:02:01 type veth peer name p2 address 02:00:00:00:02:02 netns x
r$ ip link set wan2 up
x$ ip link set p2 up
r$ ip -6 addr add fc02::2/64 dev wan2 nodad
r$ ip -6 addr add 2001:db8:a2::3/48 dev wan2 nodad
r$ ip link add lan0 address 02:00:00:00:09:01 type veth peer name h0 netns x
r$ ip link set lan0 up
x$ ip link set h0 up
r$ ip -6 addr add 2001:db8:1::1/64 dev lan0 nodad
r$ sysctl -w net.ipv6.conf.all.forwarding=1
net.ipv6.conf.all.forwarding = 1
r$ sleep 1
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=936238
net.ipv4.fib_multipath_hash_seed = 936238
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=3
net.ipv6.fib_multipath_hash_policy = 3
r$ sysctl -w net.ipv6.fib_multipath_hash_fields=1
net.ipv6.fib_multipath_hash_fields = 1
r$ ip -6 route get 3abc::1 from 2001:db8:1::cb3a iif lan0
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 1001:0:0:1::16de ipproto tcp sport 14301 dport 50664 mark 16
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 rule del not from fc00::/7 dport 1-30000 priority 1000 lookup 254
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 rule add to fc01::/64 lookup 100
r$ ip -6 route get 1001:0:0:1::75a0 mark 16
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 1001::ecbb mark 16
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 rule add from fc00::2 ipproto udp priority 200 lookup 100
r$ ip -6 route get 2001:db8:1::da08 from 2001:db8:1::35a8 iif lan0 mark 16 fibmatch
2001:db8:1::/64 dev lan0 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 route get 2001:db8:f00:1:8000::30f oif lan0 mark 2
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 1001:0:0:1::1c3e ipproto udp sport 65284 dport 5860 mark 16
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 2001:db8:1::113d from 2001:db8:1::27fd iif lan0 mark 16
2001:db8:1::113d from 2001:db8:1::27fd dev lan0 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 route get 2001:db8:1::e934 from 2001:db8:1::de8d iif lan0 ipproto tcp sport 30308 dport 40805 mark 17
2001:db8:1::e934 from 2001:db8:1::de8d dev lan0 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 route get 2001:db8:f00:1::5 mark 1
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route add 2001:db8:f00:1::/64 via fc00::6 dev wan0 metric 1
r$ ip -6 route get 2001:db8:f00:1::5
2001:db8:f00:1::5 from :: via fc00::6 dev wan0 src 2001:db8:a0::7 metric 1 pref medium
r$ ip -6 route get 1001:0:0:1::8a5 from 2001:db8:1::1a98 iif lan0 mark 2
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 rule del from 2001:db8:1:0:8000::/65 fwmark 0x10/0xf0 oif wan1 priority 10 goto 300
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 rule del from fc00::2 oif wan1 priority 100 lookup 101
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 route change 3000::/4 nexthop via fc01::9 dev wan1 nexthop via fc01::3 dev wan1 weight 3 nexthop via fe80::3 dev wan0
Error: Can not replace route - no match found.
[2]
r$ ip -6 route get 2001:db8:1::ec28
2001:db8:1::ec28 from :: dev lan0 proto kernel src 2001:db8:1::1 metric 256 pref medium
r$ ip -6 route get 2001:db8:f00:1:8000::1f4 from 2001:db8:1::99c9 iif lan0 mark 1
2001:db8:f00:1:8000::1f4 from 2001:db8:1::99c9 via fc00::6 dev wan0 metric 1 iif lan0 pref medium
r$ ip -6 route del 2001:db8:f00:1::5 via fe80::5 dev wan0 hoplimit 255
RTNETLINK answers: No such process
[2]
r$ ip -6 rule add not from 2001:db8:1::/64 fwmark 0x11 priority 0 lookup 254
r$ ip -6 rule add tos 0x10 priority 100 lookup 1000
r$ ip -6 rule add to fc01::/64 fwmark 0x10/0xf0 priority 32766 lookup 1000
r$ ip -6 route get 2001:db8:1::ac35 from 2001:db8:1::5046 iif lan0 mark 16
2001:db8:1::ac35 from 2001:db8:1::5046 dev lan0 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 route replace 1001:0:0:1::/64 via fe80::4 dev wan0
r$ ip -6 route get 1001::1a18 from 2001:db8:1::1ad8 iif lan0
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route append 2001:db8:f00::/48 via fe80::8 dev wan1
r$ ip -6 route get 2001:db8:1::166c mark 1
2001:db8:1::166c from :: dev lan0 proto kernel src 2001:db8:1::1 metric 256 pref medium
r$ ip -6 rule add from 2001:db8:1::/64 to 2001:db8:f00::/48 iif wan0 uidrange 1000-1000 priority 300 goto 32766
r$ ip -6 route del 3000::/4 nexthop via fc00::4
RTNETLINK answers: No such process
[2]
r$ ip -6 rule del to 1001::/16 prohibit
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 route get 2a00:1450::ad5e from 2001:db8:1::60d4 iif lan0 ipproto udp sport 29065 dport 40830
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 2a00:1450::6641 ipproto udp sport 38995 dport 49849 mark 16
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 2001:db8:f00:1::735f oif wan2 ipproto udp sport 15266 dport 13808 mark 2
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route replace 1001::/32 via ff02::1 dev wan2
Error: Invalid gateway address.
[2]
r$ ip -6 rule
0:	from all lookup local
0:	not from 2001:db8:1::/64 fwmark 0x11 lookup main
100:	from all tos 0x10 lookup 1000
200:	from fc00::2 ipproto udp lookup 100
300:	from 2001:db8:1::/64 to 2001:db8:f00::/48 iif wan0 uidrange 1000-1000 goto 32766
32765:	from all to fc01::/64 lookup 100
32766:	from all lookup main
32766:	from all to fc01::/64 fwmark 0x10/0xf0 lookup 1000
r$ ip -6 route get 2001:db8:f00:1::e1f1 oif wan0
2001:db8:f00:1::e1f1 from :: via fc00::6 dev wan0 src 2001:db8:a0::7 metric 1 pref medium
r$ ip -6 rule add iif nope ipproto udp lookup 101
r$ ip -6 route get fc02::27
fc02::27 from :: dev wan2 proto kernel src fc02::2 metric 256 pref medium
r$ ip -6 rule add to 2a00::/8 lookup 254
r$ ip -6 rule add not to 2a00::/8 priority 1000 lookup 7
r$ ip -6 route add 3000::/4 via fc00::8 dev wan0 proto boot
r$ ip -6 route append 2001:db8::/32 via fc01::6 dev wan1 hoplimit 255
r$ ip -6 route get 3abc::1 from 2001:db8:1::3e29 iif lan0
3abc::1 from 2001:db8:1::3e29 via fc00::8 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route append 2001:db8:f00:1::/64 nexthop via fc00::9 dev wan0 nexthop via ff02::1 nexthop via fc02::7 dev wan2 weight 10
Error: Invalid gateway address.
[2]
r$ ip -6 route show
1001:0:0:1::/64 via fe80::4 dev wan0 metric 1024 pref medium
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:a0::/64 dev wan0 proto kernel metric 256 pref medium
2001:db8:a2::/48 dev wan2 proto kernel metric 256 pref medium
2001:db8:f00:1::/64 via fc00::6 dev wan0 metric 1 pref medium
2001:db8:f00::/48 via fe80::8 dev wan1 metric 1024 pref medium
2001:db8::/32 via fc01::6 dev wan1 metric 1024 hoplimit 255 pref medium
3000::/4 via fc00::8 dev wan0 metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fc02::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
r$ ip -6 route append 2001:db8::/32 via fe80::5 dev wan2
r$ ip -6 route get 3abc::1 mark 16
3abc::1 from :: via fc00::8 dev wan0 src 2001:db8:a0::7 metric 1024 pref medium
r$ ip -6 rule del from fc00::/7 lookup 254
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 rule add lookup 100
r$ ip -6 route get fc02::51 ipproto tcp sport 36096 dport 64289
fc02::51 from :: dev wan2 proto kernel src fc02::2 metric 256 pref medium
r$ ip -6 rule add goto 300
r$ ip -6 route append 1001:0:0:1::/64 via fc02::5 metric 1024
r$ ip -6 route get 2001:db8:f00:1::d935 mark 2
2001:db8:f00:1::d935 from :: via fc00::6 dev wan0 src 2001:db8:a0::7 metric 1 pref medium
r$ ip -6 rule add to 2a00::/8 fwmark 0x10/0xf0 priority 32766 prohibit
r$ ip -6 route get 2001:db8:f00:1:8000::312 ipproto udp sport 63926 dport 5711
2001:db8:f00:1:8000::312 from :: via fc00::6 dev wan0 src 2001:db8:a0::7 metric 1 pref medium
r$ ip -6 rule add to 2a00::/8 fwmark 1 priority 32766 lookup 1000
r$ ip -6 rule del not to 2a00::/8 fwmark 0x10/0xf0 uidrange 1000-1000 tos 0x1 priority 300 lookup 1000 suppress_prefixlength 32
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 route show table all
1001:0:0:1::/64 metric 1024 pref medium
	nexthop via fe80::4 dev wan0 weight 1 
	nexthop via fc02::5 dev wan2 weight 1 
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:a0::/64 dev wan0 proto kernel metric 256 pref medium
2001:db8:a2::/48 dev wan2 proto kernel metric 256 pref medium
2001:db8:f00:1::/64 via fc00::6 dev wan0 metric 1 pref medium
2001:db8:f00::/48 via fe80::8 dev wan1 metric 1024 pref medium
2001:db8::/32 metric 1024 hoplimit 255 pref medium
	nexthop via fc01::6 dev wan1 weight 1 
	nexthop via fe80::5 dev wan2 weight 1 
3000::/4 via fc00::8 dev wan0 metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fc02::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
anycast 2001:db8:1:: dev lan0 table local proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 table local proto kernel metric 0 pref medium
anycast 2001:db8:a0:: dev wan0 table local proto kernel metric 0 pref medium
local 2001:db8:a0::7 dev wan0 table local proto kernel metric 0 pref medium
anycast 2001:db8:a2:: dev wan2 table local proto kernel metric 0 pref medium
local 2001:db8:a2::3 dev wan2 table local proto kernel metric 0 pref medium
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
0:	not from 2001:db8:1::/64 fwmark 0x11 lookup main
0:	from all iif nope [detached] ipproto udp lookup 101
0:	from all to 2a00::/8 lookup main
0:	from all lookup 100
0:	from all goto 300
100:	from all tos 0x10 lookup 1000
200:	from fc00::2 ipproto udp lookup 100
300:	from 2001:db8:1::/64 to 2001:db8:f00::/48 iif wan0 uidrange 1000-1000 goto 32766
1000:	not from all to 2a00::/8 lookup 7
32765:	from all to fc01::/64 lookup 100
32766:	from all lookup main
32766:	from all to fc01::/64 fwmark 0x10/0xf0 lookup 1000
32766:	from all to 2a00::/8 fwmark 0x10/0xf0 prohibit
32766:	from all to 2a00::/8 fwmark 0x1 lookup 1000
r$ ip -6 addr
2: wan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:a0::7/64 scope global nodad 
       valid_lft forever preferred_lft forever
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
    inet6 2001:db8:a2::3/48 scope global nodad 
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
