# kernel: 6.18
# object 0
# ipv6: on
r$ ip link add wan0 address 02:00:00:00:00:01 type veth peer name p0 address 02:00:00:00:00:02 netns x
r$ ip link set wan0 up
x$ ip link set p0 up
r$ ip -6 addr add fc00::2/64 dev wan0 nodad
r$ ip link add wan1 address 02:00:00:00:01:01 type veth peer name p1 address 02:00:00:00:01:02 netns x
r$ ip link set wan1 up
x$ ip link set p1 up
r$ ip -6 addr add fc01::2/64 dev wan1 nodad
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
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=758942
net.ipv4.fib_multipath_hash_seed = 758942
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=2
net.ipv6.fib_multipath_hash_policy = 2
r$ ip -6 route get 2001:db8:1::a06c ipproto udp sport 64899 dport 30322
2001:db8:1::a06c from :: dev lan0 proto kernel src 2001:db8:1::1 metric 256 pref medium
r$ ip nexthop add id 12 group 6,4/5
Error: Invalid nexthop id.
[2]
r$ ip nexthop
r$ ip nexthop replace id 1 via fc02::7 dev wan2
r$ ip -6 route get fc01::8
fc01::8 from :: dev wan1 proto kernel src fc01::2 metric 256 pref medium
r$ ip -6 nexthop add id 5 blackhole
r$ ip nexthop add id 6 via fe80::6 dev wan2
r$ ip -6 route add throw 2001:db8:f00:1:8000::/65 dev wan2
r$ ip nexthop replace id 13 group 6,1
r$ ip -6 route add 2001:db8:f00:1::/64 nhid 5 metric 1
r$ ip nexthop replace id 6 via fc00::9 dev wan0
r$ ip nexthop add id 10 group 3,4
Error: Invalid nexthop id.
[2]
r$ ip -6 route get 2001:db8:f00:2::2895 from 2001:db8:1::300b iif lan0
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 nexthop add id 6 blackhole
RTNETLINK answers: File exists
[2]
r$ ip -6 route get 2a00:1450::827a ipproto tcp sport 31832 dport 18406 uid 5
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 2a00:1450::8bad from 2001:db8:1::a14f iif lan0 ipproto tcp sport 3546 dport 45375 mark 17 uid 1000
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route add 2001:db8:f00:1::/64 nhid 8 metric 0 proto ra
Error: Nexthop id does not exist.
[2]
r$ ip -6 route show table local
local ::1 dev lo proto kernel metric 0 pref medium
anycast 2001:db8:1:: dev lan0 proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 proto kernel metric 0 pref medium
anycast fc00:: dev wan0 proto kernel metric 0 pref medium
local fc00::2 dev wan0 proto kernel metric 0 pref medium
anycast fc01:: dev wan1 proto kernel metric 0 pref medium
local fc01::2 dev wan1 proto kernel metric 0 pref medium
anycast fc02:: dev wan2 proto kernel metric 0 pref medium
local fc02::2 dev wan2 proto kernel metric 0 pref medium
anycast fe80:: dev wan0 proto kernel metric 0 pref medium
anycast fe80:: dev wan1 proto kernel metric 0 pref medium
anycast fe80:: dev wan2 proto kernel metric 0 pref medium
anycast fe80:: dev lan0 proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev wan0 proto kernel metric 0 pref medium
local fe80::ff:fe00:101 dev wan1 proto kernel metric 0 pref medium
local fe80::ff:fe00:201 dev wan2 proto kernel metric 0 pref medium
local fe80::ff:fe00:901 dev lan0 proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 proto kernel metric 256 pref medium
multicast ff00::/8 dev wan1 proto kernel metric 256 pref medium
multicast ff00::/8 dev wan2 proto kernel metric 256 pref medium
multicast ff00::/8 dev lan0 proto kernel metric 256 pref medium
r$ ip nexthop add id 3 via fc00::9 dev wan0
r$ ip nexthop add id 4 via fc02::6 dev wan2
r$ ip -6 route get 2001:db8:f00:2::ed0f from 2001:db8:1::2234 iif lan0 ipproto tcp sport 65524 dport 15948
RTNETLINK answers: Network is unreachable
[2]
r$ ip nexthop
id 1 via fc02::7 dev wan2 scope link 
id 3 via fc00::9 dev wan0 scope link 
id 4 via fc02::6 dev wan2 scope link 
id 5 blackhole 
id 6 via fc00::9 dev wan0 scope link 
id 13 group 6 
r$ ip -6 route append 2001:db8:f00:1::/64 via fc02::6 dev wan2
r$ ip nexthop add id 4 via fc00::2 dev wan0
Error: Gateway can not be a local address.
[2]
r$ ip nexthop replace id 5 via fc00::9 dev wan0
r$ ip nexthop add id 13 group 5/5/8
Error: Nexthop id can not be used twice in a group.
[2]
r$ ip -6 route show
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
throw 2001:db8:f00:1:8000::/65 dev lo metric 1024 pref medium
2001:db8:f00:1::/64 nhid 5 via fc00::9 dev wan0 metric 1 pref medium
2001:db8:f00:1::/64 via fc02::6 dev wan2 metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fc02::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
r$ ip nexthop add id 1 via fc00::9 dev wan0
RTNETLINK answers: File exists
[2]
r$ ip -6 route get 2001:db8:f00:1::40d from 2001:db8:1::979c iif lan0 ipproto tcp sport 42340 dport 58800 uid 0
2001:db8:f00:1::40d from 2001:db8:1::979c via fc00::9 dev wan0 metric 1 iif lan0 pref medium
r$ ip -6 route show table local
local ::1 dev lo proto kernel metric 0 pref medium
anycast 2001:db8:1:: dev lan0 proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 proto kernel metric 0 pref medium
anycast fc00:: dev wan0 proto kernel metric 0 pref medium
local fc00::2 dev wan0 proto kernel metric 0 pref medium
anycast fc01:: dev wan1 proto kernel metric 0 pref medium
local fc01::2 dev wan1 proto kernel metric 0 pref medium
anycast fc02:: dev wan2 proto kernel metric 0 pref medium
local fc02::2 dev wan2 proto kernel metric 0 pref medium
anycast fe80:: dev wan0 proto kernel metric 0 pref medium
anycast fe80:: dev wan1 proto kernel metric 0 pref medium
anycast fe80:: dev wan2 proto kernel metric 0 pref medium
anycast fe80:: dev lan0 proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev wan0 proto kernel metric 0 pref medium
local fe80::ff:fe00:101 dev wan1 proto kernel metric 0 pref medium
local fe80::ff:fe00:201 dev wan2 proto kernel metric 0 pref medium
local fe80::ff:fe00:901 dev lan0 proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 proto kernel metric 256 pref medium
multicast ff00::/8 dev wan1 proto kernel metric 256 pref medium
multicast ff00::/8 dev wan2 proto kernel metric 256 pref medium
multicast ff00::/8 dev lan0 proto kernel metric 256 pref medium
r$ ip -6 route show
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
throw 2001:db8:f00:1:8000::/65 dev lo metric 1024 pref medium
2001:db8:f00:1::/64 nhid 5 via fc00::9 dev wan0 metric 1 pref medium
2001:db8:f00:1::/64 via fc02::6 dev wan2 metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fc02::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
r$ ip -6 route get 1001::6721 from 2001:db8:1::57df iif lan0 ipproto tcp sport 13966 dport 45179
RTNETLINK answers: Network is unreachable
[2]
r$ ip nexthop add id 12 group 8,5/3,3/2
Error: Invalid nexthop id.
[2]
r$ ip -6 route replace 2001:db8:f00::/48 nhid 9
Error: Nexthop id does not exist.
[2]
r$ ip -6 route get 3abc::1 ipproto tcp sport 42780 dport 2973
RTNETLINK answers: Network is unreachable
[2]
r$ ip nexthop replace id 10 group 8,5/6/6,5
Error: Nexthop id can not be used twice in a group.
[2]
r$ ip nexthop
id 1 via fc02::7 dev wan2 scope link 
id 3 via fc00::9 dev wan0 scope link 
id 4 via fc02::6 dev wan2 scope link 
id 5 via fc00::9 dev wan0 scope link 
id 6 via fc00::9 dev wan0 scope link 
id 13 group 6 
r$ ip -6 route replace 3000::/4 nhid 3
r$ ip -6 route del 2001:db8:f00:1:8000::/65 nhid 3
RTNETLINK answers: No such process
[2]
r$ ip -6 route show table local
local ::1 dev lo proto kernel metric 0 pref medium
anycast 2001:db8:1:: dev lan0 proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 proto kernel metric 0 pref medium
anycast fc00:: dev wan0 proto kernel metric 0 pref medium
local fc00::2 dev wan0 proto kernel metric 0 pref medium
anycast fc01:: dev wan1 proto kernel metric 0 pref medium
local fc01::2 dev wan1 proto kernel metric 0 pref medium
anycast fc02:: dev wan2 proto kernel metric 0 pref medium
local fc02::2 dev wan2 proto kernel metric 0 pref medium
anycast fe80:: dev wan0 proto kernel metric 0 pref medium
anycast fe80:: dev wan1 proto kernel metric 0 pref medium
anycast fe80:: dev wan2 proto kernel metric 0 pref medium
anycast fe80:: dev lan0 proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev wan0 proto kernel metric 0 pref medium
local fe80::ff:fe00:101 dev wan1 proto kernel metric 0 pref medium
local fe80::ff:fe00:201 dev wan2 proto kernel metric 0 pref medium
local fe80::ff:fe00:901 dev lan0 proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 proto kernel metric 256 pref medium
multicast ff00::/8 dev wan1 proto kernel metric 256 pref medium
multicast ff00::/8 dev wan2 proto kernel metric 256 pref medium
multicast ff00::/8 dev lan0 proto kernel metric 256 pref medium
r$ ip nexthop add id 4 via fc00::3 dev wan0
RTNETLINK answers: File exists
[2]
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
4: wan2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fc02::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:201/64 scope link 
       valid_lft forever preferred_lft forever
5: lan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:1::1/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:901/64 scope link 
       valid_lft forever preferred_lft forever
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
4: wan2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fc02::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:201/64 scope link 
       valid_lft forever preferred_lft forever
5: lan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:1::1/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:901/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -6 route show table all
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
throw 2001:db8:f00:1:8000::/65 dev lo metric 1024 pref medium
2001:db8:f00:1::/64 nhid 5 via fc00::9 dev wan0 metric 1 pref medium
2001:db8:f00:1::/64 via fc02::6 dev wan2 metric 1024 pref medium
3000::/4 nhid 3 via fc00::9 dev wan0 metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fc02::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
local ::1 dev lo table local proto kernel metric 0 pref medium
anycast 2001:db8:1:: dev lan0 table local proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 table local proto kernel metric 0 pref medium
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
r$ ip nexthop
id 1 via fc02::7 dev wan2 scope link 
id 3 via fc00::9 dev wan0 scope link 
id 4 via fc02::6 dev wan2 scope link 
id 5 via fc00::9 dev wan0 scope link 
id 6 via fc00::9 dev wan0 scope link 
id 13 group 6 
r$ ip nexthop del id 12
RTNETLINK answers: No such file or directory
[2]
r$ ip nexthop replace id 3 via ::1 dev wan0
Error: Gateway can not be a local address.
[2]
r$ ip -6 route prepend 2001:db8::/32 nhid 5
r$ ip -6 route get fc02::2d from 2001:db8:1::cdb6 iif lan0
fc02::2d from 2001:db8:1::cdb6 dev wan2 proto kernel metric 256 iif lan0 pref medium
r$ ip nexthop del id 1
r$ ip -6 rule
0:	from all lookup local
32766:	from all lookup main
r$ ip -6 route show table local
local ::1 dev lo proto kernel metric 0 pref medium
anycast 2001:db8:1:: dev lan0 proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 proto kernel metric 0 pref medium
anycast fc00:: dev wan0 proto kernel metric 0 pref medium
local fc00::2 dev wan0 proto kernel metric 0 pref medium
anycast fc01:: dev wan1 proto kernel metric 0 pref medium
local fc01::2 dev wan1 proto kernel metric 0 pref medium
anycast fc02:: dev wan2 proto kernel metric 0 pref medium
local fc02::2 dev wan2 proto kernel metric 0 pref medium
anycast fe80:: dev wan0 proto kernel metric 0 pref medium
anycast fe80:: dev wan1 proto kernel metric 0 pref medium
anycast fe80:: dev wan2 proto kernel metric 0 pref medium
anycast fe80:: dev lan0 proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev wan0 proto kernel metric 0 pref medium
local fe80::ff:fe00:101 dev wan1 proto kernel metric 0 pref medium
local fe80::ff:fe00:201 dev wan2 proto kernel metric 0 pref medium
local fe80::ff:fe00:901 dev lan0 proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 proto kernel metric 256 pref medium
multicast ff00::/8 dev wan1 proto kernel metric 256 pref medium
multicast ff00::/8 dev wan2 proto kernel metric 256 pref medium
multicast ff00::/8 dev lan0 proto kernel metric 256 pref medium
r$ ip nexthop add id 1 via fc00::5 dev wan0
r$ ip nexthop
id 1 via fc00::5 dev wan0 scope link 
id 3 via fc00::9 dev wan0 scope link 
id 4 via fc02::6 dev wan2 scope link 
id 5 via fc00::9 dev wan0 scope link 
id 6 via fc00::9 dev wan0 scope link 
id 13 group 6 
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
4: wan2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fc02::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:201/64 scope link 
       valid_lft forever preferred_lft forever
5: lan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:1::1/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:901/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -6 route prepend 2001:db8:f00:1::5 nhid 4 hoplimit 10
r$ ip -6 route get fc01::36 ipproto udp sport 45175 dport 44737
fc01::36 from :: dev wan1 proto kernel src fc01::2 metric 256 pref medium
r$ ip -6 route show table local
local ::1 dev lo proto kernel metric 0 pref medium
anycast 2001:db8:1:: dev lan0 proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 proto kernel metric 0 pref medium
anycast fc00:: dev wan0 proto kernel metric 0 pref medium
local fc00::2 dev wan0 proto kernel metric 0 pref medium
anycast fc01:: dev wan1 proto kernel metric 0 pref medium
local fc01::2 dev wan1 proto kernel metric 0 pref medium
anycast fc02:: dev wan2 proto kernel metric 0 pref medium
local fc02::2 dev wan2 proto kernel metric 0 pref medium
anycast fe80:: dev wan0 proto kernel metric 0 pref medium
anycast fe80:: dev wan1 proto kernel metric 0 pref medium
anycast fe80:: dev wan2 proto kernel metric 0 pref medium
anycast fe80:: dev lan0 proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev wan0 proto kernel metric 0 pref medium
local fe80::ff:fe00:101 dev wan1 proto kernel metric 0 pref medium
local fe80::ff:fe00:201 dev wan2 proto kernel metric 0 pref medium
local fe80::ff:fe00:901 dev lan0 proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 proto kernel metric 256 pref medium
multicast ff00::/8 dev wan1 proto kernel metric 256 pref medium
multicast ff00::/8 dev wan2 proto kernel metric 256 pref medium
multicast ff00::/8 dev lan0 proto kernel metric 256 pref medium
r$ ip -6 route get 1001::d0eb from 2001:db8:1::8ac1 iif lan0
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route append 1001::/32 via fc00::6 dev wan0 expires 100
r$ ip -6 route show table all
1001::/32 via fc00::6 dev wan0 metric 1024 expires 99sec pref medium
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:f00:1::5 nhid 4 via fc02::6 dev wan2 metric 1024 hoplimit 10 pref medium
throw 2001:db8:f00:1:8000::/65 dev lo metric 1024 pref medium
2001:db8:f00:1::/64 nhid 5 via fc00::9 dev wan0 metric 1 pref medium
2001:db8:f00:1::/64 via fc02::6 dev wan2 metric 1024 pref medium
2001:db8::/32 nhid 5 via fc00::9 dev wan0 metric 1024 pref medium
3000::/4 nhid 3 via fc00::9 dev wan0 metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fc02::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
local ::1 dev lo table local proto kernel metric 0 pref medium
anycast 2001:db8:1:: dev lan0 table local proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 table local proto kernel metric 0 pref medium
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
4: wan2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fc02::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:201/64 scope link 
       valid_lft forever preferred_lft forever
5: lan0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:1::1/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:901/64 scope link 
       valid_lft forever preferred_lft forever
