# kernel: 6.18
# ipv6: on
r$ ip link add wan0 address 02:00:00:00:00:01 type veth peer name p0 address 02:00:00:00:00:02 netns x
r$ ip link set wan0 up
x$ ip link set p0 up
r$ ip link set lo up
r$ ip -6 addr add fc00::2/64 dev wan0 nodad
r$ ip -6 addr add fc05::2/64 peer default dev wan0 nodad
r$ ip -6 addr add fc06::2/64 peer :: dev wan0 nodad
r$ ip -6 addr add fc07::2/64 peer fc07::2/64 dev wan0 nodad
r$ ip addr add 10.5.0.1/24 peer 0.0.0.0 dev wan0
r$ ip addr add 10.6.0.1/24 peer 0.0.0.0/8 dev wan0
r$ ip addr
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
    inet6 ::1/128 scope host 
       valid_lft forever preferred_lft forever
2: wan0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns x
    inet 10.5.0.1/32 scope global wan0
       valid_lft forever preferred_lft forever
    inet 10.6.0.1/8 scope global wan0
       valid_lft forever preferred_lft forever
    inet6 fc07::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc06::2/128 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc05::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fc00::2/64 scope global nodad 
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link 
       valid_lft forever preferred_lft forever
r$ ip -6 route
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc05::/64 dev wan0 proto kernel metric 256 pref medium
fc06::2 dev wan0 proto kernel metric 256 pref medium
fc07::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
r$ ip route show table all
local 10.5.0.1 dev wan0 table local proto kernel scope host src 10.5.0.1 
local 10.6.0.1 dev wan0 table local proto kernel scope host src 10.6.0.1 
local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1 
local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1 
broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1 
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc05::/64 dev wan0 proto kernel metric 256 pref medium
fc06::2 dev wan0 proto kernel metric 256 pref medium
fc07::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
local ::1 dev lo table local proto kernel metric 0 pref medium
local fc00::2 dev wan0 table local proto kernel metric 0 pref medium
local fc05::2 dev wan0 table local proto kernel metric 0 pref medium
local fc06::2 dev wan0 table local proto kernel metric 0 pref medium
local fc07::2 dev wan0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev wan0 table local proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 table local proto kernel metric 256 pref medium
r$ ip -6 route add prohibit 2001:db8:1::/48 nexthop via fc00::1 dev lo weight 2
r$ ip -6 route add prohibit 2001:db8:2::/48 nexthop via fc00::1 nexthop via fc00::3
RTNETLINK answers: File exists
[2]
r$ ip -6 route add prohibit 2001:db8:3::/48 nexthop dev wan0
Error: Device only routes can not be added for IPv6 using the multipath API.
[2]
r$ ip -6 route add 2001:db8:4::/48 nexthop dev wan0
Error: Device only routes can not be added for IPv6 using the multipath API.
[2]
r$ ip -6 route add 2001:db8:5::/48 nexthop via fc00::1 dev wan0
r$ ip -6 route add unreachable 2001:db8:6::/48 via fc00::1
r$ ip -6 route add unreachable 2001:db8:7::/48 expires 500 pref high
r$ ip -6 route add 2001:db8:8::/48 dev lo pref high expires 500
r$ ip -6 route add unreachable 2001:db8:9::/48 src fc00::2 mtu 1400 onlink
Error: Nexthop device required for onlink.
[2]
r$ ip -6 route add unreachable 2001:db8:a::/48 src fc00::2 dev wan0 onlink
r$ ip -6 route show table all
prohibit 2001:db8:1::/48 dev lo metric 1024 pref medium
2001:db8:5::/48 via fc00::1 dev wan0 metric 1024 pref medium
unreachable 2001:db8:6::/48 dev lo metric 1024 pref medium
unreachable 2001:db8:7::/48 dev lo metric 1024 pref medium
2001:db8:8::/48 dev lo metric 1024 pref medium
unreachable 2001:db8:a::/48 dev lo src fc00::2 metric 1024 onlink pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc05::/64 dev wan0 proto kernel metric 256 pref medium
fc06::2 dev wan0 proto kernel metric 256 pref medium
fc07::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
local ::1 dev lo table local proto kernel metric 0 pref medium
local fc00::2 dev wan0 table local proto kernel metric 0 pref medium
local fc05::2 dev wan0 table local proto kernel metric 0 pref medium
local fc06::2 dev wan0 table local proto kernel metric 0 pref medium
local fc07::2 dev wan0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev wan0 table local proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 table local proto kernel metric 256 pref medium
r$ ip -6 route del ::/0
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 route del default
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 route del default dev lo
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 route del default dev wan0
RTNETLINK answers: No such process
[2]
r$ ip -6 route del default via fc00::1
RTNETLINK answers: No such process
[2]
r$ ip -6 route del default metric 5
RTNETLINK answers: No such process
[2]
r$ ip -6 route del default metric 4294967295
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 route del default proto static
RTNETLINK answers: No such process
[2]
r$ ip -6 route del default proto kernel
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 route del unreachable default
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 route del default table 77
Error: FIB table does not exist.
[2]
r$ ip -6 route del default table local
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 route add default via fc00::1
r$ ip -6 route del default via fc00::9
RTNETLINK answers: No such process
[2]
r$ ip -6 route del default dev lo
RTNETLINK answers: No such process
[2]
r$ ip -6 route del default
r$ ip -6 route del default
RTNETLINK answers: No such file or directory
[2]
r$ ip -6 route del default from fc00::/16
RTNETLINK answers: No such file or directory
[2]
