# kernel: 6.18
# ipv6: on
r$ ip link add wan0 address 02:00:00:00:00:01 type veth peer name p0 address 02:00:00:00:00:02 netns x
r$ ip link set wan0 up
x$ ip link set p0 up
r$ ip -6 route add fc08::/64 dev lo
Error: Nexthop device is not up.
[2]
r$ ip -6 route add nat fc09::/64 dev lo
Error: Nexthop device is not up.
[2]
r$ ip -6 route add nat fc0a::/64 dev lo table main
Error: Nexthop device is not up.
[2]
r$ ip -6 route add unreachable fc0b::/64
r$ ip -6 route add anycast fc0c::/64 dev lo
Error: Nexthop device is not up.
[2]
r$ ip -6 route add xresolve fc0d::/64 dev lo
Error: Nexthop device is not up.
[2]
r$ ip -6 route add broadcast fc0e::/64 dev lo
Error: Nexthop device is not up.
[2]
r$ ip -6 route show table all
unreachable fc0b::/64 dev lo metric 1024 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
local fe80::ff:fe00:1 dev wan0 table local proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 table local proto kernel metric 256 pref medium
r$ ip link set lo up
r$ ip -6 route add fc18::/64 dev lo
r$ ip -6 route add nat fc19::/64 dev lo
r$ ip -6 route add nat fc1a::/64 dev lo table main
r$ ip -6 route add unreachable fc1b::/64
r$ ip -6 route add anycast fc1c::/64 dev lo
r$ ip -6 route add xresolve fc1d::/64 dev lo
r$ ip -6 route add broadcast fc1e::/64 dev lo
r$ ip -6 route show table all
unreachable fc0b::/64 dev lo metric 1024 pref medium
fc18::/64 dev lo metric 1024 pref medium
nat fc1a::/64 dev lo metric 1024 pref medium
unreachable fc1b::/64 dev lo metric 1024 pref medium
xresolve fc1d::/64 dev lo metric 1024 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
local ::1 dev lo table local proto kernel metric 0 pref medium
nat fc19::/64 dev lo table local metric 1024 pref medium
anycast fc1c::/64 dev lo table local metric 1024 pref medium
broadcast fc1e::/64 dev lo table local metric 1024 pref medium
local fe80::ff:fe00:1 dev wan0 table local proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 table local proto kernel metric 256 pref medium
r$ ip -6 route get fc19::1
RTNETLINK answers: Invalid argument
[2]
r$ ip -6 route get fc1b::1
RTNETLINK answers: No route to host
[2]
r$ ip -6 route get fc1c::1
anycast fc1c::1 from :: dev lo table local src ::1 metric 1024 pref medium
r$ ip -6 route get fc1d::1
RTNETLINK answers: Invalid argument
[2]
r$ ip -6 route get fc18::1
fc18::1 from :: dev lo src ::1 metric 1024 pref medium
