# kernel: 6.18
# ipv6: on
r$ ip link add a0 address 02:00:00:00:00:01 type veth peer name b0 address 02:00:00:00:00:02 netns x
r$ sysctl -w net.ipv6.conf.all.accept_dad=1
net.ipv6.conf.all.accept_dad = 1
r$ ip link set a0 up
x$ ip link set b0 up
r$ ip -6 addr
2: a0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fe80::ff:fe00:1/64 scope link tentative 
       valid_lft forever preferred_lft forever
r$ ip -6 addr add fd00::1/64 dev a0
r$ ip -6 addr show dev a0
2: a0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000 link-netns x
    inet6 fd00::1/64 scope global tentative 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link tentative 
       valid_lft forever preferred_lft forever
r$ ip -6 route show table all
fd00::/64 dev a0 proto kernel metric 256 pref medium
fe80::/64 dev a0 proto kernel metric 256 pref medium
multicast ff00::/8 dev a0 table local proto kernel metric 256 pref medium
r$ sleep 4
r$ ip -6 addr
2: a0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fd00::1/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -6 route show table all
fd00::/64 dev a0 proto kernel metric 256 pref medium
fe80::/64 dev a0 proto kernel metric 256 pref medium
local fd00::1 dev a0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev a0 table local proto kernel metric 0 pref medium
multicast ff00::/8 dev a0 table local proto kernel metric 256 pref medium
x$ ip -6 addr add fd00::5/64 dev b0 nodad
r$ ip -6 addr add fd00::5/64 dev a0
r$ ip -6 route get fd00::5
fd00::5 from :: dev a0 proto kernel src fd00::1 metric 256 pref medium
r$ sleep 4
r$ ip -6 addr
2: a0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fd00::5/64 scope global dadfailed tentative 
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -6 route show table local
local fd00::1 dev a0 proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev a0 proto kernel metric 0 pref medium
multicast ff00::/8 dev a0 proto kernel metric 256 pref medium
r$ ip -6 route get fd00::5
fd00::5 from :: dev a0 proto kernel src fd00::1 metric 256 pref medium
r$ ip -6 addr add fd00::6/64 dev a0 optimistic
r$ ip -6 addr show dev a0
2: a0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000 link-netns x
    inet6 fd00::6/64 scope global tentative 
       valid_lft forever preferred_lft forever
    inet6 fd00::5/64 scope global dadfailed tentative 
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -6 addr del fd00::5/64 dev a0
r$ ip -6 addr add fd00:7::7/64 dev a0 nodad valid_lft 3 preferred_lft 1
r$ ip -6 addr show dev a0
2: a0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000 link-netns x
    inet6 fd00:7::7/64 scope global nodad dynamic 
       valid_lft 3sec preferred_lft 1sec
    inet6 fd00::6/64 scope global tentative 
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -6 route get fd00:7::1
fd00:7::1 from :: dev a0 proto kernel src fd00:7::7 metric 256 pref medium
r$ sleep 2
r$ ip -6 addr show dev a0
2: a0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000 link-netns x
    inet6 fd00:7::7/64 scope global nodad deprecated dynamic 
       valid_lft 1sec preferred_lft 0sec
    inet6 fd00::6/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -6 route get fd00:7::1
fd00:7::1 from :: dev a0 proto kernel src fd00::6 metric 256 pref medium
r$ sleep 3
r$ ip -6 addr show dev a0
2: a0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000 link-netns x
    inet6 fd00::6/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -6 route show
fd00::/64 dev a0 proto kernel metric 256 pref medium
fd00:7::/64 dev a0 proto kernel metric 256 expires -2sec pref medium
fe80::/64 dev a0 proto kernel metric 256 pref medium
r$ ip -6 addr add fd00:8::7/64 dev a0 nodad
r$ ip -6 addr change fd00:8::7/64 dev a0 preferred_lft 0
r$ ip -6 addr show dev a0
2: a0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000 link-netns x
    inet6 fd00:8::7/64 scope global deprecated 
       valid_lft forever preferred_lft 0sec
    inet6 fd00::6/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -6 route get fd00:8::1
fd00:8::1 from :: dev a0 proto kernel src fd00::6 metric 256 pref medium
r$ ip -6 route show
fd00::/64 dev a0 proto kernel metric 256 pref medium
fd00:7::/64 dev a0 proto kernel metric 256 expires -2sec pref medium
fd00:8::/64 dev a0 proto kernel metric 256 pref medium
fe80::/64 dev a0 proto kernel metric 256 pref medium
r$ ip -6 route show
fd00::/64 dev a0 proto kernel metric 256 pref medium
fd00:7::/64 dev a0 proto kernel metric 256 expires -2sec pref medium
fd00:8::/64 dev a0 proto kernel metric 256 pref medium
fe80::/64 dev a0 proto kernel metric 256 pref medium
r$ ip -6 route show
fd00::/64 dev a0 proto kernel metric 256 pref medium
fd00:7::/64 dev a0 proto kernel metric 256 expires -2sec pref medium
fd00:8::/64 dev a0 proto kernel metric 256 pref medium
fe80::/64 dev a0 proto kernel metric 256 pref medium
r$ ip -6 route show
fd00::/64 dev a0 proto kernel metric 256 pref medium
fd00:7::/64 dev a0 proto kernel metric 256 expires -2sec pref medium
fd00:8::/64 dev a0 proto kernel metric 256 pref medium
fe80::/64 dev a0 proto kernel metric 256 pref medium
r$ ip -6 addr change fd00:8::7/48 dev a0
r$ ip -6 addr add fd00:9::7/64 peer fd00:9::8 dev a0
r$ ip -6 addr add fd00:9::9 peer fd00:9::a/64 dev a0
r$ sleep 3
r$ ip -6 addr show dev a0
2: a0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000 link-netns x
    inet6 fd00:9::9 peer fd00:9::a/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fd00:9::7 peer fd00:9::8/128 scope global 
       valid_lft forever preferred_lft forever
    inet6 fd00:8::7/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fd00::6/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -6 route show table all
fd00::/64 dev a0 proto kernel metric 256 pref medium
fd00:7::/64 dev a0 proto kernel metric 256 expires -5sec pref medium
fd00:8::/64 dev a0 proto kernel metric 256 pref medium
fd00:9::7 dev a0 proto kernel metric 256 pref medium
fd00:9::8 dev a0 proto kernel metric 256 pref medium
fd00:9::a dev a0 proto kernel metric 256 pref medium
fd00:9::/64 dev a0 proto kernel metric 256 pref medium
fe80::/64 dev a0 proto kernel metric 256 pref medium
local fd00::1 dev a0 table local proto kernel metric 0 pref medium
local fd00::6 dev a0 table local proto kernel metric 0 pref medium
local fd00:8::7 dev a0 table local proto kernel metric 0 pref medium
local fd00:9::7 dev a0 table local proto kernel metric 0 pref medium
local fd00:9::9 dev a0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev a0 table local proto kernel metric 0 pref medium
multicast ff00::/8 dev a0 table local proto kernel metric 256 pref medium
r$ ip -6 addr del fd00:9::7/64 dev a0
Error: ipv6: address not found.
[2]
r$ ip -6 addr del fd00:9::9/64 dev a0
r$ ip -6 addr del fd00:9::9 dev a0
Error: ipv6: address not found.
[2]
r$ ip -6 addr del fd00:9::9 peer fd00:9::a/64 dev a0
Error: ipv6: address not found.
[2]
r$ ip -6 route show table all
fd00::/64 dev a0 proto kernel metric 256 pref medium
fd00:7::/64 dev a0 proto kernel metric 256 expires -5sec pref medium
fd00:8::/64 dev a0 proto kernel metric 256 pref medium
fd00:9::7 dev a0 proto kernel metric 256 pref medium
fd00:9::8 dev a0 proto kernel metric 256 pref medium
fe80::/64 dev a0 proto kernel metric 256 pref medium
local fd00::1 dev a0 table local proto kernel metric 0 pref medium
local fd00::6 dev a0 table local proto kernel metric 0 pref medium
local fd00:8::7 dev a0 table local proto kernel metric 0 pref medium
local fd00:9::7 dev a0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev a0 table local proto kernel metric 0 pref medium
multicast ff00::/8 dev a0 table local proto kernel metric 256 pref medium
r$ ip -6 addr add ff02::77/64 dev a0
Error: ipv6: Cannot assign multicast address without "IFA_F_MCAUTOJOIN" flag.
[2]
r$ ip -6 addr add ::/64 dev a0
Error: ipv6: Invalid address.
[2]
r$ ip -6 addr add ::1/64 dev a0
Error: ipv6: Cannot assign loopback address on this device.
[2]
r$ ip -6 addr add fd00:a::1/64 dev lo
r$ ip -6 addr add fd00:a::1/64 dev a0
r$ ip -6 addr add fd00:b::1/129 dev a0
Error: inet6 prefix is expected rather than "fd00:b::1/129".
[1]
r$ ip -6 addr change fd00:c::1/64 dev a0
r$ ip -6 addr replace fd00:d::1/64 dev a0
r$ sleep 3
r$ ip -6 addr
1: lo: <LOOPBACK> mtu 65536 state DOWN qlen 1000
    inet6 fd00:a::1/64 scope global 
       valid_lft forever preferred_lft forever
2: a0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fd00:d::1/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fd00:c::1/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fd00:a::1/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fd00:9::7 peer fd00:9::8/128 scope global 
       valid_lft forever preferred_lft forever
    inet6 fd00:8::7/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fd00::6/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -6 route show table all
fd00::/64 dev a0 proto kernel metric 256 pref medium
fd00:7::/64 dev a0 proto kernel metric 256 expires -8sec pref medium
fd00:8::/64 dev a0 proto kernel metric 256 pref medium
fd00:9::7 dev a0 proto kernel metric 256 pref medium
fd00:9::8 dev a0 proto kernel metric 256 pref medium
fd00:a::/64 dev a0 proto kernel metric 256 pref medium
fd00:c::/64 dev a0 proto kernel metric 256 pref medium
fd00:d::/64 dev a0 proto kernel metric 256 pref medium
fe80::/64 dev a0 proto kernel metric 256 pref medium
local fd00::1 dev a0 table local proto kernel metric 0 pref medium
local fd00::6 dev a0 table local proto kernel metric 0 pref medium
local fd00:8::7 dev a0 table local proto kernel metric 0 pref medium
local fd00:9::7 dev a0 table local proto kernel metric 0 pref medium
local fd00:a::1 dev lo table local proto kernel metric 0 pref medium
local fd00:a::1 dev a0 table local proto kernel metric 0 pref medium
local fd00:c::1 dev a0 table local proto kernel metric 0 pref medium
local fd00:d::1 dev a0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev a0 table local proto kernel metric 0 pref medium
multicast ff00::/8 dev a0 table local proto kernel metric 256 pref medium
r$ ip link set a0 down
r$ ip -6 addr
1: lo: <LOOPBACK> mtu 65536 state DOWN qlen 1000
    inet6 fd00:a::1/64 scope global 
       valid_lft forever preferred_lft forever
r$ ip -6 addr add fd00:e::1/64 dev a0 nodad
r$ ip -6 addr add fd00:f::1/64 dev a0
r$ ip -6 addr
1: lo: <LOOPBACK> mtu 65536 state DOWN qlen 1000
    inet6 fd00:a::1/64 scope global 
       valid_lft forever preferred_lft forever
2: a0: <BROADCAST,MULTICAST> mtu 1500 state DOWN qlen 1000
    inet6 fd00:f::1/64 scope global tentative 
       valid_lft forever preferred_lft forever
    inet6 fd00:e::1/64 scope global nodad 
       valid_lft forever preferred_lft forever
r$ ip -6 route show table all
local fd00:a::1 dev lo table local proto kernel metric 0 pref medium
local fd00:e::1 dev a0 table local proto kernel metric 0 pref medium
r$ ip link set a0 up
r$ sleep 4
r$ ip -6 addr
1: lo: <LOOPBACK> mtu 65536 state DOWN qlen 1000
    inet6 fd00:a::1/64 scope global 
       valid_lft forever preferred_lft forever
2: a0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP qlen 1000
    inet6 fd00:f::1/64 scope global 
       valid_lft forever preferred_lft forever
    inet6 fd00:e::1/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -6 route show table all
fd00:e::/64 dev a0 proto kernel metric 256 pref medium
fd00:f::/64 dev a0 proto kernel metric 256 pref medium
fe80::/64 dev a0 proto kernel metric 256 pref medium
local fd00:a::1 dev lo table local proto kernel metric 0 pref medium
local fd00:e::1 dev a0 table local proto kernel metric 0 pref medium
local fd00:f::1 dev a0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev a0 table local proto kernel metric 0 pref medium
multicast ff00::/8 dev a0 table local proto kernel metric 256 pref medium
