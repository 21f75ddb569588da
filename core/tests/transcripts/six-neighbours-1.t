# kernel: 6.18
# neigh 0
# ipv6: on
r$ ip link add wan0 address 02:00:00:00:00:01 type veth peer name p0 address 02:00:00:00:00:02 netns x
r$ ip link set wan0 up
x$ ip link set p0 up
r$ ip -6 addr add fc00::2/64 dev wan0 nodad
r$ ip link add wan1 address 02:00:00:00:01:01 type veth peer name p1 address 02:00:00:00:01:02 netns x
r$ ip link set wan1 up
x$ ip link set p1 up
r$ ip -6 addr add fc01::2/64 dev wan1 nodad
r$ ip -6 addr add 2001:db8:a1::4/128 dev wan1 nodad
r$ ip link set lo up
r$ ip link add lan0 address 02:00:00:00:09:01 type veth peer name h0 netns x
r$ ip link set lan0 up
x$ ip link set h0 up
r$ ip -6 addr add 2001:db8:1::1/64 dev lan0 nodad
r$ sysctl -w net.ipv6.conf.all.forwarding=1
net.ipv6.conf.all.forwarding = 1
r$ sleep 1
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=971752
net.ipv4.fib_multipath_hash_seed = 971752
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=0
net.ipv6.fib_multipath_hash_policy = 0
r$ ip -6 route show
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:a1::4 dev wan1 proto kernel metric 256 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
r$ ip -6 route replace 3000::/4 dev wan0 mtu 9000
r$ ip -6 route append 3000::/4 via fe80::7 dev wan1
r$ ip -6 route del 2001:db8:f00:1:8000::/65 nexthop via fc01::5 weight 5 nexthop via fc01::9 dev wan1
RTNETLINK answers: No such process
[2]
r$ ip -6 route get 2001:db8:f00:2::ebb0 from 2001:db8:1::bfcd iif lan0 ipproto udp sport 27319 dport 6991
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route add 2001:db8::/32 from 2001:db8:1::/64 via fc00::4 metric 0 mtu 1400
r$ ip -6 neigh replace fc01::6 dev wan1 lladdr 02:00:00:00:00:43 nud reachable
r$ ip -6 neigh replace fc01::6 dev wan1 lladdr 02:00:00:00:00:55 nud incomplete
r$ ip -6 neigh replace fe80::5 dev wan0 lladdr 02:00:00:00:00:17 nud permanent
r$ ip -6 neigh change fc01::3 dev wan1 lladdr 02:00:00:00:00:69 nud failed
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 route get 2001:db8:f00:1::5 from 2001:db8:1::6ac1 iif lan0 ipproto udp sport 21428 dport 52090
2001:db8:f00:1::5 from 2001:db8:1::6ac1 via fc00::4 dev wan0 metric 1024 mtu 1400 iif lan0 pref medium
r$ ip -6 neigh change fe80::7 dev wan1 lladdr 02:00:00:00:00:12 nud failed
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 route add 1001:0:0:1::/64 nexthop via fc01::4 weight 1
r$ ip -6 route get 3abc::1 from 2001:db8:1::b12f iif lan0 ipproto tcp sport 3241 dport 24696
3abc::1 from 2001:db8:1::b12f dev wan0 metric 1024 mtu 9000 iif lan0 pref medium
r$ ip -6 route prepend unreachable 1001::/32 from 2001:db8:1::/64 expires 1000
r$ ip -6 neigh replace fe80::5 dev wan1 nud none
r$ ip -6 route get 2a00:1450::6bf1 ipproto tcp sport 62571 dport 16252
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route replace 2001:db8:f00:1:8000::/65 via fc01::5 mtu 1400
r$ ip -6 route get 2001:db8:f00:1::5 from 9::9 ipproto tcp sport 5626 dport 56814
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route append 2001:db8:f00::/48 via fc01::9 mtu 1280
r$ ip -6 neigh change fc01::4 dev wan1 lladdr 02:00:00:00:00:70 nud stale
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 route get fc01::1c mark 17
fc01::1c from :: dev wan1 proto kernel src fc01::2 metric 256 pref medium
r$ ip -6 route get 1001:0:0:1::fdea mark 1
1001:0:0:1::fdea from :: via fc01::4 dev wan1 src 2001:db8:a1::4 metric 1024 pref medium
r$ ip -6 route get 2001:db8:f00:1:8000::269 from 2001:db8:1::2fc iif lan0 ipproto udp sport 47265 dport 63139 mark 2
2001:db8:f00:1:8000::269 from 2001:db8:1::2fc via fc01::5 dev wan1 metric 1024 mtu 1400 iif lan0 pref medium
r$ ip -6 route show
unreachable 1001::/32 from 2001:db8:1::/64 dev lo metric 1024 pref medium
1001:0:0:1::/64 via fc01::4 dev wan1 metric 1024 pref medium
2001:db8::/32 from 2001:db8:1::/64 via fc00::4 dev wan0 metric 1024 mtu 1400 pref medium
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:a1::4 dev wan1 proto kernel metric 256 pref medium
2001:db8:f00:1:8000::/65 via fc01::5 dev wan1 metric 1024 mtu 1400 pref medium
2001:db8:f00::/48 via fc01::9 dev wan1 metric 1024 mtu 1280 pref medium
3000::/4 dev wan0 metric 1024 mtu 9000 pref medium
3000::/4 via fe80::7 dev wan1 metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
r$ ip -6 route get 2001:db8:f00:1::5 ipproto udp sport 19890 dport 35223
2001:db8:f00:1::5 from :: via fc01::9 dev wan1 src 2001:db8:a1::4 metric 1024 mtu 1280 pref medium
r$ ip -6 route get 1001::c106 from 2001:db8:1::8650 iif lan0 ipproto tcp sport 21975 dport 523
RTNETLINK answers: No route to host
[2]
r$ ip -6 route get 3abc::1
3abc::1 from :: dev wan0 src fc00::2 metric 1024 mtu 9000 pref medium
r$ ip -6 neigh change fc01::9 dev wan1 lladdr 02:00:00:00:00:70 nud none
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 route get 3abc::1 from 2001:db8:1::79 iif lan0 ipproto tcp sport 9105 dport 3521
3abc::1 from 2001:db8:1::79 dev wan0 metric 1024 mtu 9000 iif lan0 pref medium
r$ ip -6 route get fc01::47 oif wan0 ipproto udp sport 22499 dport 6985
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 3abc::1 from 2001:db8:1::704c iif lan0
3abc::1 from 2001:db8:1::704c dev wan0 metric 1024 mtu 9000 iif lan0 pref medium
r$ ip -6 route show
unreachable 1001::/32 from 2001:db8:1::/64 dev lo metric 1024 pref medium
1001:0:0:1::/64 via fc01::4 dev wan1 metric 1024 pref medium
2001:db8::/32 from 2001:db8:1::/64 via fc00::4 dev wan0 metric 1024 mtu 1400 pref medium
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:a1::4 dev wan1 proto kernel metric 256 pref medium
2001:db8:f00:1:8000::/65 via fc01::5 dev wan1 metric 1024 mtu 1400 pref medium
2001:db8:f00::/48 via fc01::9 dev wan1 metric 1024 mtu 1280 pref medium
3000::/4 dev wan0 metric 1024 mtu 9000 pref medium
3000::/4 via fe80::7 dev wan1 metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
r$ ip -6 route get 2001:db8:f00:1::6d7d
2001:db8:f00:1::6d7d from :: via fc01::9 dev wan1 src 2001:db8:a1::4 metric 1024 mtu 1280 pref medium
r$ ip -6 neigh replace fc01::4 dev wan1 nud incomplete
r$ ip -6 route get 2001:db8:f00:2::a0ee from 2001:db8:1::dcc8 iif lan0 ipproto tcp sport 46114 dport 45537
2001:db8:f00:2::a0ee from 2001:db8:1::dcc8 via fc01::9 dev wan1 metric 1024 mtu 1280 iif lan0 pref medium
r$ ip -6 route get 2001:db8:f00:1:8000::16c from 2001:db8:1::f593 iif lan0
2001:db8:f00:1:8000::16c from 2001:db8:1::f593 via fc01::5 dev wan1 metric 1024 mtu 1400 iif lan0 pref medium
r$ ip -6 route get 2a00:1450::47e5 ipproto udp sport 45590 dport 43940
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route add 2001:db8:f00:1::5 metric 1 nexthop via fc00::8 dev wan0
r$ ip -6 route replace 2001:db8::/32 via fc00::3 metric 0 table 255 pref medium expires 100
r$ ip -6 neigh add fe80::7 dev wan0 nud failed
r$ ip -6 route get 2001:db8:1::ea2 from 2001:db8:1::2894 iif lan0
2001:db8:1::ea2 from 2001:db8:1::2894 via fc00::3 dev wan0 table local metric 1024 iif lan0 pref medium
r$ ip -6 route get fc00::48 from 2001:db8:1::b4a6 iif lan0 ipproto tcp sport 6010 dport 6351
fc00::48 from 2001:db8:1::b4a6 dev wan0 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 route get 2a00:1450::f269 ipproto udp sport 53701 dport 23560
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 1001:0:0:1::b0b9 from 2001:db8:1::a103 iif lan0 ipproto tcp sport 44345 dport 21681
1001:0:0:1::b0b9 from 2001:db8:1::a103 via fc01::4 dev wan1 metric 1024 iif lan0 pref medium
r$ ip -6 route get 2001:db8:1::5f3e ipproto tcp sport 23239 dport 33941
2001:db8:1::5f3e from :: via fc00::3 dev wan0 table local src fc00::2 metric 1024 pref medium
r$ ip -6 route get 1001:0:0:1::744d mark 16
1001:0:0:1::744d from :: via fc01::4 dev wan1 src 2001:db8:a1::4 metric 1024 pref medium
r$ ip -6 neigh add fc00::7 dev wan0 lladdr 02:00:00:00:00:92 nud stale
r$ ip -6 neigh replace fc00::8 dev wan0 lladdr 02:00:00:00:00:27 nud noarp
r$ ip -6 route get 2001:db8:f00:1::5 ipproto udp sport 19306 dport 53094
2001:db8:f00:1::5 from :: via fc00::3 dev wan0 table local src fc00::2 metric 1024 pref medium
r$ ip -6 neigh add fe80::7 dev wan0 lladdr 02:00:00:00:00:23 nud permanent
RTNETLINK answers: File exists
[2]
r$ ip -6 route get 2a00:1450::ffed from 2001:db8:1::21dc iif lan0 ipproto tcp sport 48553 dport 50971
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 neigh del fc00::8 dev wan0 nud failed
r$ ip -6 neigh change fe80::5 dev wan0 lladdr 02:00:00:00:00:62 nud permanent
r$ ip -6 neigh change fc00::4 dev wan0 lladdr 02:00:00:00:00:97 nud incomplete
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 route add unreachable 1001::/32
r$ ip -6 route get 1001::ba6e from 2001:db8:1::72a2 iif lan0
RTNETLINK answers: No route to host
[2]
r$ ip -6 neigh del fc01::3 dev wan1 lladdr 02:00:00:00:00:16 nud none
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 neigh add fc01::2 dev wan1 lladdr 02:00:00:00:00:53 nud stale
r$ ip -6 neigh add fc00::6 dev wan0 nud failed
r$ ip -6 route show table all
unreachable 1001::/32 from 2001:db8:1::/64 dev lo metric 1024 pref medium
1001:0:0:1::/64 via fc01::4 dev wan1 metric 1024 pref medium
unreachable 1001::/32 dev lo metric 1024 pref medium
2001:db8::/32 from 2001:db8:1::/64 via fc00::4 dev wan0 metric 1024 mtu 1400 pref medium
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:a1::4 dev wan1 proto kernel metric 256 pref medium
2001:db8:f00:1::5 via fc00::8 dev wan0 metric 1 pref medium
2001:db8:f00:1:8000::/65 via fc01::5 dev wan1 metric 1024 mtu 1400 pref medium
2001:db8:f00::/48 via fc01::9 dev wan1 metric 1024 mtu 1280 pref medium
3000::/4 dev wan0 metric 1024 mtu 9000 pref medium
3000::/4 via fe80::7 dev wan1 metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
local ::1 dev lo table local proto kernel metric 0 pref medium
anycast 2001:db8:1:: dev lan0 table local proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 table local proto kernel metric 0 pref medium
local 2001:db8:a1::4 dev wan1 table local proto kernel metric 0 pref medium
2001:db8::/32 via fc00::3 dev wan0 table local metric 1024 expires 99sec pref medium
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
    inet6 2001:db8:a1::4/128 scope global nodad 
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
