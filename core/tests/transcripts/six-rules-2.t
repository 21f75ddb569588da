# kernel: 6.18
# rpdb 10
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
r$ ip link add wan2 address 02:00:00:00:02:01 type veth peer name p2 address 02:00:00:00:02:02 netns x
r$ ip link set wan2 up
x$ ip link set p2 up
r$ ip -6 addr add fc02::2/64 dev wan2 nodad
r$ ip -6 addr add 2001:db8:a2::1/48 dev wan2 nodad
r$ ip link set lo up
r$ ip link add lan0 address 02:00:00:00:09:01 type veth peer name h0 netns x
r$ ip link set lan0 up
x$ ip link set h0 up
r$ ip -6 addr add 2001:db8:1::1/64 dev lan0 nodad
r$ sysctl -w net.ipv6.conf.all.forwarding=1
net.ipv6.conf.all.forwarding = 1
r$ sleep 1
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=416773
net.ipv4.fib_multipath_hash_seed = 416773
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=0
net.ipv6.fib_multipath_hash_policy = 0
r$ sysctl -w net.ipv6.fib_multipath_hash_fields=8
net.ipv6.fib_multipath_hash_fields = 8
r$ ip -6 route append 2001:db8:f00::/48 proto kernel hoplimit 10 nexthop via fe80::4 dev wan1
r$ ip -6 rule add to 2001:db8:f00::/48 fwmark 0 priority 1000 lookup 100
r$ ip -6 rule add lookup 100
r$ ip -6 route get 2001:db8:1::2c94 from 2001:db8:1::2847 iif lan0 ipproto tcp sport 36568 dport 7330 fibmatch
2001:db8:1::/64 dev lan0 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 route get 1001::cbbc mark 1
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get fc01::53 from 2001:db8:1::a693 iif lan0 ipproto udp sport 25766 dport 38351 mark 2
fc01::53 from 2001:db8:1::a693 dev wan1 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 route get fc00::3d from 2001:db8:1::dd92 iif lan0 mark 16
fc00::3d from 2001:db8:1::dd92 dev wan0 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 route get 2001:db8:f00:1::5 mark 16
2001:db8:f00:1::5 from :: via fe80::4 dev wan1 proto kernel src 2001:db8:a1::4 metric 1024 hoplimit 10 pref medium
r$ ip -6 route prepend default metric 256 table 7 nexthop via fc01::8
r$ ip -6 route get 2001:db8:1::7b13 mark 16
2001:db8:1::7b13 from :: dev lan0 proto kernel src 2001:db8:1::1 metric 256 pref medium
r$ ip -6 route replace 2001:db8::/32 via fe80::4 dev wan1 metric 1
r$ ip -6 route replace 2001:db8:f00::/48 dev wan1
r$ ip -6 route append 3000::/4 from 2001:db8:1::/64 via fc00::9 dev wan0 proto static
r$ ip -6 route get 2001:db8:1::8640 from 2001:db8:1::fa3e iif lan0
2001:db8:1::8640 from 2001:db8:1::fa3e dev lan0 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 rule add from 2001:db8:1::/112 iif nope lookup 101
r$ ip -6 rule add fwmark 0x10/0xf0 dport 443 uidrange 0-10 goto 32766
r$ ip -6 route get 1001::6328 from 2001:db8:1::76e6 iif lan0
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 2001:db8:f00:1::2c65 from 2001:db8:1::3d8a iif lan0 ipproto udp sport 22724 dport 57024 mark 2
2001:db8:f00:1::2c65 from 2001:db8:1::3d8a dev wan1 metric 1024 iif lan0 pref medium
r$ ip -6 route get 2001:db8:f00:1::5 ipproto udp sport 8531 dport 7946 uid 5
2001:db8:f00:1::5 from :: dev wan1 src 2001:db8:a1::4 metric 1024 pref medium
r$ ip -6 route get 2a00:1450::5700 from 2001:db8:1::899a iif lan0 ipproto tcp sport 54309 dport 13510 mark 16
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route append unreachable default pref high dev lo
r$ ip -6 route get 3abc::1 oif wan1 ipproto udp sport 6343 dport 43255 mark 16
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get 2a00:1450::5d2 mark 1
RTNETLINK answers: No route to host
[2]
r$ ip -6 route get 2001:db8:f00:1:8000::15d from 2001:db8:1::9551 iif lan0
2001:db8:f00:1:8000::15d from 2001:db8:1::9551 dev wan1 metric 1024 iif lan0 pref medium
r$ ip -6 route get 2001:db8:f00:1::5 from 2001:db8:1::3758 iif lan0
2001:db8:f00:1::5 from 2001:db8:1::3758 dev wan1 metric 1024 iif lan0 pref medium
r$ ip -6 route get 1001::4dbd ipproto udp sport 7298 dport 5778
RTNETLINK answers: No route to host
[2]
r$ ip -6 route add 2001:db8::/32 via fc01::9 dev wan1 table 255
r$ ip -6 route get 1001:0:0:1::c348 from 2001:db8:1::3e8d iif lan0 ipproto tcp sport 13885 dport 19788 mark 2
RTNETLINK answers: No route to host
[2]
r$ ip -6 route get 2001:db8:f00:1::5 oif wan1 mark 1
2001:db8:f00:1::5 from :: via fc01::9 dev wan1 table local src 2001:db8:a1::4 metric 1024 pref medium
r$ ip -6 route get 2001:db8:f00:2::4ae ipproto tcp sport 29691 dport 22382
2001:db8:f00:2::4ae from :: via fc01::9 dev wan1 table local src 2001:db8:a1::4 metric 1024 pref medium
r$ ip -6 rule add oif wan1 lookup 254
r$ ip -6 route get fc01::3d mark 17
fc01::3d from :: dev wan1 proto kernel src fc01::2 metric 256 pref medium
r$ ip -6 route get 2001:db8:f00:2::f03b from 9::9 ipproto udp sport 40873 dport 28601
2001:db8:f00:2::f03b from 9::9 via fc01::9 dev wan1 table local src 2001:db8:a1::4 metric 1024 pref medium
r$ ip -6 route append 2001:db8:f00:1:8000::/65 via fe80::4 dev wan2 src 2001:db8:1::1
r$ ip -6 route del 1001:0:0:1::/64 via fc00::7
RTNETLINK answers: No such process
[2]
r$ ip -6 rule del from all to fc01::/64 oif wan0 lookup 7
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 route replace 1001::/32 nexthop via fe80::3 dev wan2 weight 3
r$ ip -6 route get 2001:db8:f00:2::e56a from 2001:db8:1::a4b5 iif lan0
2001:db8:f00:2::e56a from 2001:db8:1::a4b5 via fc01::9 dev wan1 table local metric 1024 iif lan0 pref medium
r$ ip -6 route get 2001:db8:1::c12a ipproto tcp sport 153 dport 25472 mark 16
2001:db8:1::c12a from :: via fc01::9 dev wan1 table local src 2001:db8:a1::4 metric 1024 pref medium
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
4: wan2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:a2::1/48 scope global nodad 
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
r$ ip -6 route get fc01::2e ipproto udp sport 25436 dport 12630
fc01::2e from :: dev wan1 proto kernel src fc01::2 metric 256 pref medium
r$ ip -6 route del blackhole default metric 1
RTNETLINK answers: No such process
[2]
r$ ip -6 route show
1001::/32 via fe80::3 dev wan2 metric 1024 pref medium
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:a1::4 dev wan1 proto kernel metric 256 pref medium
2001:db8:a2::/48 dev wan2 proto kernel metric 256 pref medium
2001:db8:f00:1:8000::/65 via fe80::4 dev wan2 src 2001:db8:1::1 metric 1024 pref medium
2001:db8:f00::/48 dev wan1 metric 1024 pref medium
2001:db8::/32 via fe80::4 dev wan1 metric 1 pref medium
3000::/4 from 2001:db8:1::/64 via fc00::9 dev wan0 proto static metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fc02::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
unreachable default dev lo metric 1024 pref medium
r$ ip -6 route get 2001:db8:f00:1::5 from 2001:db8:1::2e5b iif lan0 mark 16
2001:db8:f00:1::5 from 2001:db8:1::2e5b via fc01::9 dev wan1 table local metric 1024 iif lan0 pref medium
r$ ip -6 route get fc00::19 from 2001:db8:1::9c91 iif lan0
fc00::19 from 2001:db8:1::9c91 dev wan0 proto kernel metric 256 iif lan0 pref medium
r$ ip -6 route get 2001:db8:f00:1::42e ipproto udp sport 18836 dport 45357 mark 2
2001:db8:f00:1::42e from :: via fc01::9 dev wan1 table local src 2001:db8:a1::4 metric 1024 pref medium
r$ ip -6 rule add not oif wan0 priority 100 lookup 100
r$ ip -6 route get 1001:0:0:1::b200 from 2001:db8:1::102e iif lan0 ipproto udp sport 60588 dport 10282
1001:0:0:1::b200 from 2001:db8:1::102e via fe80::3 dev wan2 metric 1024 iif lan0 pref medium
r$ ip -6 route get 1001:0:0:1::eacc ipproto udp sport 54917 dport 2865 mark 16
1001:0:0:1::eacc from :: via fe80::3 dev wan2 src 2001:db8:a2::1 metric 1024 pref medium
r$ ip -6 route get 3abc::1 from 2001:db8:1::144c iif lan0 ipproto udp sport 39867 dport 57173
3abc::1 from 2001:db8:1::144c via fc00::9 dev wan0 proto static metric 1024 iif lan0 pref medium
r$ ip -6 route get 2001:db8:f00:1::a766 from fc01::2 ipproto tcp sport 19070 dport 37883
2001:db8:f00:1::a766 from fc01::2 via fc01::9 dev wan1 table local src 2001:db8:a1::4 metric 1024 pref medium
r$ ip -6 rule add from all priority 100 lookup 7
r$ ip -6 rule add from 2001:db8:1::/112 priority 100
r$ ip -6 rule add from 2001:db8:1::/64 fwmark 0x10/0xf0 iif lan0 lookup 254
r$ ip -6 route show table 100
r$ ip -6 rule add ipproto tcp lookup 100
r$ ip -6 rule add from 2001:db8:1::/64 lookup 7
r$ ip -6 route get 3abc::1
3abc::1 from :: via fc01::8 dev wan1 table 7 src 2001:db8:a1::4 metric 256 pref medium
r$ ip -6 route show table local
local ::1 dev lo proto kernel metric 0 pref medium
anycast 2001:db8:1:: dev lan0 proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 proto kernel metric 0 pref medium
local 2001:db8:a1::4 dev wan1 proto kernel metric 0 pref medium
anycast 2001:db8:a2:: dev wan2 proto kernel metric 0 pref medium
local 2001:db8:a2::1 dev wan2 proto kernel metric 0 pref medium
2001:db8::/32 via fc01::9 dev wan1 metric 1024 pref medium
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
r$ ip -6 route get 2001:db8:f00:1::fb25
2001:db8:f00:1::fb25 from :: via fc01::9 dev wan1 table local src 2001:db8:a1::4 metric 1024 pref medium
r$ ip -6 route show table all
default via fc01::8 dev wan1 table 7 metric 256 pref medium
1001::/32 via fe80::3 dev wan2 metric 1024 pref medium
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:a1::4 dev wan1 proto kernel metric 256 pref medium
2001:db8:a2::/48 dev wan2 proto kernel metric 256 pref medium
2001:db8:f00:1:8000::/65 via fe80::4 dev wan2 src 2001:db8:1::1 metric 1024 pref medium
2001:db8:f00::/48 dev wan1 metric 1024 pref medium
2001:db8::/32 via fe80::4 dev wan1 metric 1 pref medium
3000::/4 from 2001:db8:1::/64 via fc00::9 dev wan0 proto static metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fc02::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
unreachable default dev lo metric 1024 pref medium
local ::1 dev lo table local proto kernel metric 0 pref medium
anycast 2001:db8:1:: dev lan0 table local proto kernel metric 0 pref medium
local 2001:db8:1::1 dev lan0 table local proto kernel metric 0 pref medium
local 2001:db8:a1::4 dev wan1 table local proto kernel metric 0 pref medium
anycast 2001:db8:a2:: dev wan2 table local proto kernel metric 0 pref medium
local 2001:db8:a2::1 dev wan2 table local proto kernel metric 0 pref medium
2001:db8::/32 via fc01::9 dev wan1 table local metric 1024 pref medium
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
97:	from 2001:db8:1::/64 lookup 7
98:	from all ipproto tcp lookup 100
99:	from 2001:db8:1::/64 fwmark 0x10/0xf0 iif lan0 lookup main
100:	not from all oif wan0 lookup 100
100:	from all lookup 7
100:	from 2001:db8:1::/112 lookup main
996:	from all oif wan1 lookup main
997:	from all fwmark 0x10/0xf0 uidrange 0-10 dport 443 goto 32766
998:	from 2001:db8:1::/112 iif nope [detached] lookup 101
999:	from all lookup 100
1000:	from all to 2001:db8:f00::/48 lookup 100
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
4: wan2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 2001:db8:a2::1/48 scope global nodad 
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
