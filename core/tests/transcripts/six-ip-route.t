# kernel: 6.18
# ipv6: on
r$ ip link add wan0 address 02:00:00:00:00:01 type veth peer name p0 address 02:00:00:00:00:02 netns x
r$ ip link set wan0 up
x$ ip link set p0 up
r$ ip link add wan1 address 02:00:00:00:01:01 type veth peer name p1 address 02:00:00:00:01:02 netns x
r$ ip link set wan1 up
x$ ip link set p1 up
r$ ip link set lo up
r$ ip -6 addr add fc00::2/64 dev wan0 nodad
r$ ip -6 addr add fc01::2/64 dev wan1 nodad
r$ ip addr add 10.0.0.2/24 dev wan0
r$ sysctl -w net.ipv6.conf.all.forwarding=1
net.ipv6.conf.all.forwarding = 1
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=42
net.ipv4.fib_multipath_hash_seed = 42
r$ ip -6 route add 2001:db8:1::/48 via fc00::1
r$ ip route add 2001:db8:2::/48 via fc00::1 dev wan0 metric 10
r$ ip -6 route add 2001:db8:3::/48 via 10.0.0.1
Error: inet6 address is expected rather than "10.0.0.1".
[1]
r$ ip route add 10.9.0.0/16 via fc00::1
Error: inet address is expected rather than "fc00::1".
[1]
r$ ip route
10.0.0.0/24 dev wan0 proto kernel scope link src 10.0.0.2 
r$ ip -j route
[{"dst":"10.0.0.0/24","dev":"wan0","protocol":"kernel","scope":"link","prefsrc":"10.0.0.2","flags":[]}]
r$ ip -d route
unicast 10.0.0.0/24 dev wan0 proto kernel scope link src 10.0.0.2 
r$ ip route get 10.10.0.1
RTNETLINK answers: Network is unreachable
[2]
r$ ip route get 10.13.0.1 fibmatch
RTNETLINK answers: Network is unreachable
[2]
r$ ip -j route get 10.10.0.1
RTNETLINK answers: Network is unreachable
[2]
r$ ip route show via 10.0.0.1
r$ ip route del 10.10.0.0/16 via 10.0.0.1
RTNETLINK answers: No such process
[2]
r$ ip -6 route add 2001:db8:4::/48 dev wan0
r$ ip -6 route add 2001:db8:5::/48 via fe80::1 dev wan0 pref high
r$ ip -6 route add 2001:db8:6::/48 via fe80::1 dev wan0 pref low metric 5 proto static
r$ ip -6 route add 2001:db8:7::/48 via fe80::1 dev wan0 pref 2
r$ ip -6 route add 2001:db8:9::/48 via fe80::1 dev wan0 mtu 1400 hoplimit 9 advmss 1300
r$ ip -6 route add 2001:db8:a::/48 via fe80::1 dev wan0 src fc00::2
r$ ip -6 route add 2001:db8:b::/48 from fc00::/16 via fe80::1 dev wan0
r$ ip -6 route add 2001:db8:c::/48 via fe80::1 dev wan0 tos 0x10
Error: Invalid dsfield (tos): option not available for IPv6.
[2]
r$ ip -6 route add 2001:db8:d::/48 via fe80::1 dev wan0 scope link
r$ ip -6 route add 2001:db8:e::/48 via fe80::1 dev wan0 onlink
r$ ip -6 route add 2001:db8:f::/48 via fe80::1 dev wan0 table 100
r$ ip -6 route add blackhole 2001:db8:10::/48
r$ ip -6 route add unreachable 2001:db8:11::/48
r$ ip -6 route add prohibit 2001:db8:12::/48
r$ ip -6 route add throw 2001:db8:13::/48
r$ ip -6 route add local 2001:db8:14::/48 dev lo
r$ ip -6 route add local 2001:db8:15::/48 dev lo table main
r$ ip -6 route add anycast 2001:db8:16::1 dev wan0
r$ ip -6 route add multicast ff05::/16 dev wan0
r$ ip -6 route add broadcast 2001:db8:17::/48 dev wan0
r$ ip -6 route add nat 2001:db8:18::/48 via fe80::1 dev wan0
r$ ip route add nat 10.99.0.0/16 via 10.0.0.1
Error: Invalid scope.
[2]
r$ ip -6 route add unreachable 2001:db8:19::/48 dev wan0
r$ ip -6 route add default nexthop via fc00::1 nexthop via fc01::1 weight 5
r$ ip -6 route add default via fc00::9 metric 2000
r$ ip -6 route add 2001:db8:1a::1 via fc00::1
r$ ip -6 route add 2001:db8:1b::/129 via fc00::1
Error: inet6 prefix is expected rather than "2001:db8:1b::/129".
[1]
r$ ip -6 route add 2001:db8:1c::1/64 via fc00::1
r$ ip -6 route add 2001:db8:1d::/48 via fe80::1
Error: Egress device not specified.
[2]
r$ ip -6 route add 2001:db8:1e::/48 via fc77::1
RTNETLINK answers: No route to host
[2]
r$ ip -6 route add 2001:db8:1f::/48 via fc00::2
Error: Gateway can not be a local address.
[2]
r$ ip -6 route add 2001:db8:20::/48
RTNETLINK answers: No such device
[2]
r$ ip -6 route add 2001:db8:21::/48 via ::
Error: Invalid gateway address.
[2]
r$ ip -6 route add 2001:db8:22::/48 via any
Error: Attribute failed policy validation.
[2]
r$ ip -6 route add 2001:db8:23::/48 via ff02::1 dev wan0
Error: Invalid gateway address.
[2]
r$ ip -6 route add 2001:db8:24::/48 dev wan9
Cannot find device "wan9"
[1]
r$ ip -6 route add 2001:db8:25::/48 via fe80::1 dev wan0 src fc99::1
Error: Invalid source address.
[2]
r$ ip -6 route add 2001:db8:26::/48 via inet 10.0.0.1
Error: IPv6 does not support RTA_VIA attribute.
[2]
r$ ip -6 route add 2001:db8:1::/48 via fc00::1
RTNETLINK answers: File exists
[2]
r$ ip -6 route
2001:db8:1::/48 via fc00::1 dev wan0 metric 1024 pref medium
2001:db8:2::/48 via fc00::1 dev wan0 metric 10 pref medium
2001:db8:4::/48 dev wan0 metric 1024 pref medium
2001:db8:5::/48 via fe80::1 dev wan0 metric 1024 pref high
2001:db8:6::/48 via fe80::1 dev wan0 proto static metric 5 pref low
2001:db8:7::/48 via fe80::1 dev wan0 metric 1024 pref medium
2001:db8:9::/48 via fe80::1 dev wan0 metric 1024 mtu 1400 advmss 1300 hoplimit 9 pref medium
2001:db8:a::/48 via fe80::1 dev wan0 src fc00::2 metric 1024 pref medium
2001:db8:b::/48 from fc00::/16 via fe80::1 dev wan0 metric 1024 pref medium
2001:db8:d::/48 via fe80::1 dev wan0 metric 1024 pref medium
2001:db8:e::/48 via fe80::1 dev wan0 metric 1024 onlink pref medium
blackhole 2001:db8:10::/48 dev lo metric 1024 pref medium
unreachable 2001:db8:11::/48 dev lo metric 1024 pref medium
prohibit 2001:db8:12::/48 dev lo metric 1024 pref medium
throw 2001:db8:13::/48 dev lo metric 1024 pref medium
unreachable 2001:db8:19::/48 dev lo metric 1024 pref medium
2001:db8:1a::1 via fc00::1 dev wan0 metric 1024 pref medium
2001:db8:1c::/64 via fc00::1 dev wan0 metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
multicast ff05::/16 dev wan0 metric 1024 pref medium
default metric 1024 pref medium
	nexthop via fc00::1 dev wan0 weight 1 
	nexthop via fc01::1 dev wan1 weight 5 
default via fc00::9 dev wan0 metric 2000 pref medium
r$ ip -j -6 route
[{"dst":"2001:db8:1::/48","gateway":"fc00::1","dev":"wan0","metric":1024,"flags":[],"pref":"medium"},{"dst":"2001:db8:2::/48","gateway":"fc00::1","dev":"wan0","metric":10,"flags":[],"pref":"medium"},{"dst":"2001:db8:4::/48","dev":"wan0","metric":1024,"flags":[],"pref":"medium"},{"dst":"2001:db8:5::/48","gateway":"fe80::1","dev":"wan0","metric":1024,"flags":[],"pref":"high"},{"dst":"2001:db8:6::/48","gateway":"fe80::1","dev":"wan0","protocol":"static","metric":5,"flags":[],"pref":"low"},{"dst":"2001:db8:7::/48","gateway":"fe80::1","dev":"wan0","metric":1024,"flags":[],"pref":"medium"},{"dst":"2001:db8:9::/48","gateway":"fe80::1","dev":"wan0","metric":1024,"flags":[],"metrics":[{"mtu":1400,"advmss":1300,"hoplimit":9}],"pref":"medium"},{"dst":"2001:db8:a::/48","gateway":"fe80::1","dev":"wan0","prefsrc":"fc00::2","metric":1024,"flags":[],"pref":"medium"},{"dst":"2001:db8:b::/48","from":"fc00::/16","gateway":"fe80::1","dev":"wan0","metric":1024,"flags":[],"pref":"medium"},{"dst":"2001:db8:d::/48","gateway":"fe80::1","dev":"wan0","metric":1024,"flags":[],"pref":"medium"},{"dst":"2001:db8:e::/48","gateway":"fe80::1","dev":"wan0","metric":1024,"flags":["onlink"],"pref":"medium"},{"type":"blackhole","dst":"2001:db8:10::/48","dev":"lo","metric":1024,"flags":[],"pref":"medium"},{"type":"unreachable","dst":"2001:db8:11::/48","dev":"lo","metric":1024,"flags":[],"pref":"medium"},{"type":"prohibit","dst":"2001:db8:12::/48","dev":"lo","metric":1024,"flags":[],"pref":"medium"},{"type":"throw","dst":"2001:db8:13::/48","dev":"lo","metric":1024,"flags":[],"pref":"medium"},{"type":"unreachable","dst":"2001:db8:19::/48","dev":"lo","metric":1024,"flags":[],"pref":"medium"},{"dst":"2001:db8:1a::1","gateway":"fc00::1","dev":"wan0","metric":1024,"flags":[],"pref":"medium"},{"dst":"2001:db8:1c::/64","gateway":"fc00::1","dev":"wan0","metric":1024,"flags":[],"pref":"medium"},{"dst":"fc00::/64","dev":"wan0","protocol":"kernel","metric":256,"flags":[],"pref":"medium"},{"dst":"fc01::/64","dev":"wan1","protocol":"kernel","metric":256,"flags":[],"pref":"medium"},{"dst":"fe80::/64","dev":"wan0","protocol":"kernel","metric":256,"flags":[],"pref":"medium"},{"dst":"fe80::/64","dev":"wan1","protocol":"kernel","metric":256,"flags":[],"pref":"medium"},{"type":"multicast","dst":"ff05::/16","dev":"wan0","metric":1024,"flags":[],"pref":"medium"},{"dst":"default","metric":1024,"flags":[],"pref":"medium","nexthops":[{"gateway":"fc00::1","dev":"wan0","weight":1,"flags":[]},{"gateway":"fc01::1","dev":"wan1","weight":5,"flags":[]}]},{"dst":"default","gateway":"fc00::9","dev":"wan0","metric":2000,"flags":[],"pref":"medium"}]
r$ ip -d -6 route show table all
unicast 2001:db8:f::/48 via fe80::1 dev wan0 table 100 proto boot scope global metric 1024 pref medium
unicast 2001:db8:1::/48 via fc00::1 dev wan0 table main proto boot scope global metric 1024 pref medium
unicast 2001:db8:2::/48 via fc00::1 dev wan0 table main proto boot scope global metric 10 pref medium
unicast 2001:db8:4::/48 dev wan0 table main proto boot scope global metric 1024 pref medium
unicast 2001:db8:5::/48 via fe80::1 dev wan0 table main proto boot scope global metric 1024 pref high
unicast 2001:db8:6::/48 via fe80::1 dev wan0 table main proto static scope global metric 5 pref low
unicast 2001:db8:7::/48 via fe80::1 dev wan0 table main proto boot scope global metric 1024 pref medium
unicast 2001:db8:9::/48 via fe80::1 dev wan0 table main proto boot scope global metric 1024 mtu 1400 advmss 1300 hoplimit 9 pref medium
unicast 2001:db8:a::/48 via fe80::1 dev wan0 table main proto boot scope global src fc00::2 metric 1024 pref medium
unicast 2001:db8:b::/48 from fc00::/16 via fe80::1 dev wan0 table main proto boot scope global metric 1024 pref medium
unicast 2001:db8:d::/48 via fe80::1 dev wan0 table main proto boot scope global metric 1024 pref medium
unicast 2001:db8:e::/48 via fe80::1 dev wan0 table main proto boot scope global metric 1024 onlink pref medium
blackhole 2001:db8:10::/48 dev lo table main proto boot scope global metric 1024 pref medium
unreachable 2001:db8:11::/48 dev lo table main proto boot scope global metric 1024 pref medium
prohibit 2001:db8:12::/48 dev lo table main proto boot scope global metric 1024 pref medium
throw 2001:db8:13::/48 dev lo table main proto boot scope global metric 1024 pref medium
local 2001:db8:15::/48 dev lo table main proto boot scope global metric 1024 pref medium
unreachable 2001:db8:19::/48 dev lo table main proto boot scope global metric 1024 pref medium
unicast 2001:db8:1a::1 via fc00::1 dev wan0 table main proto boot scope global metric 1024 pref medium
unicast 2001:db8:1c::/64 via fc00::1 dev wan0 table main proto boot scope global metric 1024 pref medium
unicast fc00::/64 dev wan0 table main proto kernel scope global metric 256 pref medium
unicast fc01::/64 dev wan1 table main proto kernel scope global metric 256 pref medium
unicast fe80::/64 dev wan0 table main proto kernel scope global metric 256 pref medium
unicast fe80::/64 dev wan1 table main proto kernel scope global metric 256 pref medium
multicast ff05::/16 dev wan0 table main proto boot scope global metric 1024 pref medium
unicast default table main proto boot scope global metric 1024 pref medium
	nexthop via fc00::1 dev wan0 weight 1 
	nexthop via fc01::1 dev wan1 weight 5 
unicast default via fc00::9 dev wan0 table main proto boot scope global metric 2000 pref medium
local ::1 dev lo table local proto kernel scope global metric 0 pref medium
local 2001:db8:14::/48 dev lo table local proto boot scope global metric 1024 pref medium
anycast 2001:db8:16::1 dev wan0 table local proto boot scope global metric 1024 pref medium
broadcast 2001:db8:17::/48 dev wan0 table local proto boot scope global metric 1024 pref medium
nat 2001:db8:18::/48 via fe80::1 dev wan0 table local proto boot scope global metric 1024 pref medium
anycast fc00:: dev wan0 table local proto kernel scope global metric 0 pref medium
local fc00::2 dev wan0 table local proto kernel scope global metric 0 pref medium
anycast fc01:: dev wan1 table local proto kernel scope global metric 0 pref medium
local fc01::2 dev wan1 table local proto kernel scope global metric 0 pref medium
anycast fe80:: dev wan0 table local proto kernel scope global metric 0 pref medium
anycast fe80:: dev wan1 table local proto kernel scope global metric 0 pref medium
local fe80::ff:fe00:1 dev wan0 table local proto kernel scope global metric 0 pref medium
local fe80::ff:fe00:101 dev wan1 table local proto kernel scope global metric 0 pref medium
multicast ff00::/8 dev wan0 table local proto kernel scope global metric 256 pref medium
multicast ff00::/8 dev wan1 table local proto kernel scope global metric 256 pref medium
r$ ip -6 route show table 100
2001:db8:f::/48 via fe80::1 dev wan0 metric 1024 pref medium
r$ ip -6 route show table 101
Error: ipv6: FIB table does not exist.
Dump terminated
[2]
r$ ip -6 route show 2001:db8:1::/48
2001:db8:1::/48 via fc00::1 dev wan0 metric 1024 pref medium
r$ ip -6 route show root 2001:db8::/44
2001:db8:1::/48 via fc00::1 dev wan0 metric 1024 pref medium
2001:db8:2::/48 via fc00::1 dev wan0 metric 10 pref medium
2001:db8:4::/48 dev wan0 metric 1024 pref medium
2001:db8:5::/48 via fe80::1 dev wan0 metric 1024 pref high
2001:db8:6::/48 via fe80::1 dev wan0 proto static metric 5 pref low
2001:db8:7::/48 via fe80::1 dev wan0 metric 1024 pref medium
2001:db8:9::/48 via fe80::1 dev wan0 metric 1024 mtu 1400 advmss 1300 hoplimit 9 pref medium
2001:db8:a::/48 via fe80::1 dev wan0 src fc00::2 metric 1024 pref medium
2001:db8:b::/48 from fc00::/16 via fe80::1 dev wan0 metric 1024 pref medium
2001:db8:d::/48 via fe80::1 dev wan0 metric 1024 pref medium
2001:db8:e::/48 via fe80::1 dev wan0 metric 1024 onlink pref medium
r$ ip -6 route show match 2001:db8:1::5
2001:db8:1::/48 via fc00::1 dev wan0 metric 1024 pref medium
default metric 1024 pref medium
	nexthop via fc00::1 dev wan0 weight 1 
	nexthop via fc01::1 dev wan1 weight 5 
default via fc00::9 dev wan0 metric 2000 pref medium
r$ ip -6 route show default
default metric 1024 pref medium
	nexthop via fc00::1 dev wan0 weight 1 
	nexthop via fc01::1 dev wan1 weight 5 
default via fc00::9 dev wan0 metric 2000 pref medium
r$ ip route show default
r$ ip route show table all 2001:db8:1::/48
2001:db8:1::/48 via fc00::1 dev wan0 metric 1024 pref medium
r$ ip route show 2001:db8:1::/48
r$ ip -6 route show dev wan0
2001:db8:1::/48 via fc00::1 metric 1024 pref medium
2001:db8:2::/48 via fc00::1 metric 10 pref medium
2001:db8:4::/48 metric 1024 pref medium
2001:db8:5::/48 via fe80::1 metric 1024 pref high
2001:db8:6::/48 via fe80::1 proto static metric 5 pref low
2001:db8:7::/48 via fe80::1 metric 1024 pref medium
2001:db8:9::/48 via fe80::1 metric 1024 mtu 1400 advmss 1300 hoplimit 9 pref medium
2001:db8:a::/48 via fe80::1 src fc00::2 metric 1024 pref medium
2001:db8:b::/48 from fc00::/16 via fe80::1 metric 1024 pref medium
2001:db8:d::/48 via fe80::1 metric 1024 pref medium
2001:db8:e::/48 via fe80::1 metric 1024 onlink pref medium
2001:db8:1a::1 via fc00::1 metric 1024 pref medium
2001:db8:1c::/64 via fc00::1 metric 1024 pref medium
fc00::/64 proto kernel metric 256 pref medium
fe80::/64 proto kernel metric 256 pref medium
multicast ff05::/16 metric 1024 pref medium
default via fc00::9 metric 2000 pref medium
r$ ip -6 route show via fe80::1
2001:db8:5::/48 dev wan0 metric 1024 pref high
2001:db8:6::/48 dev wan0 proto static metric 5 pref low
2001:db8:7::/48 dev wan0 metric 1024 pref medium
2001:db8:9::/48 dev wan0 metric 1024 mtu 1400 advmss 1300 hoplimit 9 pref medium
2001:db8:a::/48 dev wan0 src fc00::2 metric 1024 pref medium
2001:db8:b::/48 from fc00::/16 dev wan0 metric 1024 pref medium
2001:db8:d::/48 dev wan0 metric 1024 pref medium
2001:db8:e::/48 dev wan0 metric 1024 onlink pref medium
r$ ip -6 route show via fe80::/16
2001:db8:5::/48 via fe80::1 dev wan0 metric 1024 pref high
2001:db8:6::/48 via fe80::1 dev wan0 proto static metric 5 pref low
2001:db8:7::/48 via fe80::1 dev wan0 metric 1024 pref medium
2001:db8:9::/48 via fe80::1 dev wan0 metric 1024 mtu 1400 advmss 1300 hoplimit 9 pref medium
2001:db8:a::/48 via fe80::1 dev wan0 src fc00::2 metric 1024 pref medium
2001:db8:b::/48 from fc00::/16 via fe80::1 dev wan0 metric 1024 pref medium
2001:db8:d::/48 via fe80::1 dev wan0 metric 1024 pref medium
2001:db8:e::/48 via fe80::1 dev wan0 metric 1024 onlink pref medium
r$ ip -6 route show proto static
2001:db8:6::/48 via fe80::1 dev wan0 metric 5 pref low
r$ ip -6 route show metric 1024 dev wan0
2001:db8:1::/48 via fc00::1 pref medium
2001:db8:4::/48 pref medium
2001:db8:5::/48 via fe80::1 pref high
2001:db8:7::/48 via fe80::1 pref medium
2001:db8:9::/48 via fe80::1 mtu 1400 advmss 1300 hoplimit 9 pref medium
2001:db8:a::/48 via fe80::1 src fc00::2 pref medium
2001:db8:b::/48 from fc00::/16 via fe80::1 pref medium
2001:db8:d::/48 via fe80::1 pref medium
2001:db8:e::/48 via fe80::1 onlink pref medium
2001:db8:1a::1 via fc00::1 pref medium
2001:db8:1c::/64 via fc00::1 pref medium
multicast ff05::/16 pref medium
r$ ip -6 route show type unicast dev wan1
fc01::/64 proto kernel metric 256 pref medium
fe80::/64 proto kernel metric 256 pref medium
r$ ip -6 route show type blackhole
blackhole 2001:db8:10::/48 dev lo metric 1024 pref medium
r$ ip -6 route show scope global dev wan1
fc01::/64 proto kernel metric 256 pref medium
fe80::/64 proto kernel metric 256 pref medium
r$ ip -6 route show scope link
r$ ip -6 route show src fc00::2
2001:db8:a::/48 via fe80::1 dev wan0 metric 1024 pref medium
r$ ip -6 route show from fc00::/16
2001:db8:b::/48 from fc00::/16 via fe80::1 dev wan0 metric 1024 pref medium
r$ ip -6 route show 10.0.0.0/8
Error: inet6 prefix is expected rather than "10.0.0.0/8".
[1]
r$ ip -6 route show cache
r$ ip -o -6 route show default
default metric 1024 pref medium\	nexthop via fc00::1 dev wan0 weight 1 \	nexthop via fc01::1 dev wan1 weight 5 
default via fc00::9 dev wan0 metric 2000 pref medium
r$ ip -N -6 route show dev wan1 table all
fc01::/64 proto 2 metric 256 pref medium
fe80::/64 proto 2 metric 256 pref medium
4 fc01:: table 255 proto 2 metric 0 pref medium
2 fc01::2 table 255 proto 2 metric 0 pref medium
4 fe80:: table 255 proto 2 metric 0 pref medium
2 fe80::ff:fe00:101 table 255 proto 2 metric 0 pref medium
5 ff00::/8 table 255 proto 2 metric 256 pref medium
r$ ip route show table all
10.0.0.0/24 dev wan0 proto kernel scope link src 10.0.0.2 
local 10.0.0.2 dev wan0 table local proto kernel scope host src 10.0.0.2 
broadcast 10.0.0.255 dev wan0 table local proto kernel scope link src 10.0.0.2 
local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1 
local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1 
broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1 
2001:db8:f::/48 via fe80::1 dev wan0 table 100 metric 1024 pref medium
2001:db8:1::/48 via fc00::1 dev wan0 metric 1024 pref medium
2001:db8:2::/48 via fc00::1 dev wan0 metric 10 pref medium
2001:db8:4::/48 dev wan0 metric 1024 pref medium
2001:db8:5::/48 via fe80::1 dev wan0 metric 1024 pref high
2001:db8:6::/48 via fe80::1 dev wan0 proto static metric 5 pref low
2001:db8:7::/48 via fe80::1 dev wan0 metric 1024 pref medium
2001:db8:9::/48 via fe80::1 dev wan0 metric 1024 mtu 1400 advmss 1300 hoplimit 9 pref medium
2001:db8:a::/48 via fe80::1 dev wan0 src fc00::2 metric 1024 pref medium
2001:db8:b::/48 from fc00::/16 via fe80::1 dev wan0 metric 1024 pref medium
2001:db8:d::/48 via fe80::1 dev wan0 metric 1024 pref medium
2001:db8:e::/48 via fe80::1 dev wan0 metric 1024 onlink pref medium
blackhole 2001:db8:10::/48 dev lo metric 1024 pref medium
unreachable 2001:db8:11::/48 dev lo metric 1024 pref medium
prohibit 2001:db8:12::/48 dev lo metric 1024 pref medium
throw 2001:db8:13::/48 dev lo metric 1024 pref medium
local 2001:db8:15::/48 dev lo metric 1024 pref medium
unreachable 2001:db8:19::/48 dev lo metric 1024 pref medium
2001:db8:1a::1 via fc00::1 dev wan0 metric 1024 pref medium
2001:db8:1c::/64 via fc00::1 dev wan0 metric 1024 pref medium
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
multicast ff05::/16 dev wan0 metric 1024 pref medium
default metric 1024 pref medium
	nexthop via fc00::1 dev wan0 weight 1 
	nexthop via fc01::1 dev wan1 weight 5 
default via fc00::9 dev wan0 metric 2000 pref medium
local ::1 dev lo table local proto kernel metric 0 pref medium
local 2001:db8:14::/48 dev lo table local metric 1024 pref medium
anycast 2001:db8:16::1 dev wan0 table local metric 1024 pref medium
broadcast 2001:db8:17::/48 dev wan0 table local metric 1024 pref medium
nat 2001:db8:18::/48 via fe80::1 dev wan0 table local metric 1024 pref medium
anycast fc00:: dev wan0 table local proto kernel metric 0 pref medium
local fc00::2 dev wan0 table local proto kernel metric 0 pref medium
anycast fc01:: dev wan1 table local proto kernel metric 0 pref medium
local fc01::2 dev wan1 table local proto kernel metric 0 pref medium
anycast fe80:: dev wan0 table local proto kernel metric 0 pref medium
anycast fe80:: dev wan1 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:1 dev wan0 table local proto kernel metric 0 pref medium
local fe80::ff:fe00:101 dev wan1 table local proto kernel metric 0 pref medium
multicast ff00::/8 dev wan0 table local proto kernel metric 256 pref medium
multicast ff00::/8 dev wan1 table local proto kernel metric 256 pref medium
r$ ip -6 route get 2001:db8:1::1
2001:db8:1::1 from :: via fc00::1 dev wan0 src fc00::2 metric 1024 pref medium
r$ ip route get 2001:db8:1::1
2001:db8:1::1 from :: via fc00::1 dev wan0 src fc00::2 metric 1024 pref medium
r$ ip -6 route get 2001:db8:10::1
RTNETLINK answers: Invalid argument
[2]
r$ ip -6 route get 2001:db8:11::1
RTNETLINK answers: No route to host
[2]
r$ ip -6 route get 2001:db8:12::1
RTNETLINK answers: Permission denied
[2]
r$ ip -6 route get 2001:db8:13::1
RTNETLINK answers: Network is unreachable
[2]
r$ ip -6 route get fc00::2
local fc00::2 from :: dev lo table local proto kernel src fc00::2 metric 0 pref medium
r$ ip -6 route get ::1
local ::1 from :: dev lo table local proto kernel src ::1 metric 0 pref medium
r$ ip -6 route get ff02::1
multicast ff02::1 from :: dev wan0 table local proto kernel src fe80::ff:fe00:1 metric 256 pref medium
r$ ip -6 route get ff05::1 oif wan0
multicast ff05::1 from :: dev wan0 table local proto kernel src fc00::2 metric 256 pref medium
r$ ip -6 route get fe80::1
fe80::1 from :: dev wan0 proto kernel src fe80::ff:fe00:1 metric 256 pref medium
r$ ip -6 route get fe80::1 oif wan1
fe80::1 from :: dev wan1 proto kernel src fe80::ff:fe00:101 metric 256 pref medium
r$ ip -6 route get 2001:db8:9::1
2001:db8:9::1 from :: via fe80::1 dev wan0 src fc00::2 metric 1024 mtu 1400 advmss 1300 hoplimit 9 pref medium
r$ ip -6 route get 2001:db8:5::1
2001:db8:5::1 from :: via fe80::1 dev wan0 src fc00::2 metric 1024 pref high
r$ ip -6 route get 2001:db8:5::1 mark 5
2001:db8:5::1 from :: via fe80::1 dev wan0 src fc00::2 metric 1024 pref high
r$ ip -6 route get 2001:db8:5::1 mark 0x50 uid 100
2001:db8:5::1 from :: via fe80::1 dev wan0 src fc00::2 metric 1024 pref high
r$ ip -6 route get 2001:db8:5::1 uid 100
2001:db8:5::1 from :: via fe80::1 dev wan0 src fc00::2 metric 1024 pref high
r$ ip -6 route get 2001:db8:5::1 tos 0x10
2001:db8:5::1 from :: via fe80::1 dev wan0 src fc00::2 metric 1024 pref high
r$ ip -6 route get 2001:db8:5::/48
Warning: /48 as prefix is invalid, only /128 (or none) is supported.
2001:db8:5:: from :: via fe80::1 dev wan0 src fc00::2 metric 1024 pref high
r$ ip -6 route get 2001:db8:5::1 from fc00::2
2001:db8:5::1 from fc00::2 via fe80::1 dev wan0 src fc00::2 metric 1024 pref high
r$ ip -6 route get 2001:db8:5::1 from fc77::2
2001:db8:5::1 from fc77::2 via fe80::1 dev wan0 src fc00::2 metric 1024 pref high
r$ ip -6 route get 2001:db8:5::1 from fc77::2 iif wan1
2001:db8:5::1 from fc77::2 via fe80::1 dev wan0 metric 1024 iif wan1 pref high
r$ ip -6 route get 2001:db8:5::1 fibmatch
2001:db8:5::/48 via fe80::1 dev wan0 metric 1024 pref high
r$ ip -6 route get 2a00::1 fibmatch
default metric 1024 pref medium
	nexthop via fc01::1 dev wan1 weight 5 
	nexthop via fc00::1 dev wan0 weight 1 
r$ ip -j -6 route get 2a00::1 fibmatch
[{"dst":"default","metric":1024,"flags":[],"pref":"medium","nexthops":[{"gateway":"fc01::1","dev":"wan1","weight":5,"flags":[]},{"gateway":"fc00::1","dev":"wan0","weight":1,"flags":[]}]}]
r$ ip -j -6 route get 2001:db8:9::1
[{"dst":"2001:db8:9::1","from":"::","gateway":"fe80::1","dev":"wan0","prefsrc":"fc00::2","metric":1024,"flags":[],"metrics":[{"mtu":1400,"advmss":1300,"hoplimit":9}],"pref":"medium"}]
r$ ip -d -6 route get 2001:db8:9::1
unicast 2001:db8:9::1 from :: via fe80::1 dev wan0 table main proto boot scope global src fc00::2 metric 1024 mtu 1400 advmss 1300 hoplimit 9 pref medium
r$ ip -6 route get 2001:db8:9::1 connected
2001:db8:9::1 from :: via fe80::1 dev wan0 src fc00::2 metric 1024 mtu 1400 advmss 1300 hoplimit 9 pref medium
2001:db8:9::1 from :: via fe80::1 dev wan0 src fc00::2 metric 1024 mtu 1400 advmss 1300 hoplimit 9 pref medium
r$ ip -6 route get 10.0.0.1
Error: inet6 prefix is expected rather than "10.0.0.1".
[1]
r$ ip -6 route get 2001:db8:5::1 from 10.0.0.1
Error: inet6 prefix is expected rather than "10.0.0.1".
[1]
r$ ip -6 route get 2001:db8:5::1 ipproto tcp sport 5 dport 6
2001:db8:5::1 from :: via fe80::1 dev wan0 src fc00::2 metric 1024 pref high
r$ ip -6 route get 2001:db8:5::1 ipproto icmp
Error: Unsupported ip proto.
[2]
r$ ip -6 route get 2001:db8:5::1 ipproto ipv6-icmp
2001:db8:5::1 from :: via fe80::1 dev wan0 src fc00::2 metric 1024 pref high
r$ ip -6 route get 2001:db8:5::1 ipproto 99
Error: Unsupported ip proto.
[2]
r$ ip -6 route get 2001:db8:14::5
local 2001:db8:14::5 from :: dev lo table local src fc00::2 metric 1024 pref medium
r$ ip -6 route get 2001:db8:16::1
anycast 2001:db8:16::1 from :: dev wan0 table local src fc00::2 metric 1024 pref medium
r$ ip -6 route append default via fc00::3
r$ ip -6 route replace 2001:db8:1::/48 via fc01::1
r$ ip -6 route change 2001:db8:1::/48 via fc01::2
Error: Gateway can not be a local address.
[2]
r$ ip -6 route change 2001:db8:77::/48 via fc01::1
Error: Can not replace route - no match found.
[2]
r$ ip -6 route prepend 2001:db8:1::/48 via fc01::4
r$ ip -6 route del 2001:db8:1::/48
r$ ip -6 route del 2001:db8:1::/48
RTNETLINK answers: No such process
[2]
r$ ip -6 route del default via fc00::1
r$ ip -6 route del 2001:db8:5::/48 via fe80::2
RTNETLINK answers: No such process
[2]
r$ ip -6 route del 2001:db8:5::/48 dev wan1
RTNETLINK answers: No such process
[2]
r$ ip -6 route del 2001:db8:5::/48 proto static
RTNETLINK answers: No such process
[2]
r$ ip -6 route del 2001:db8:5::/48 metric 7
RTNETLINK answers: No such process
[2]
r$ ip -6 route del 2001:db8:5::/48 table 100
RTNETLINK answers: No such process
[2]
r$ ip -6 route del unreachable 2001:db8:5::/48
r$ ip -6 route del 2001:db8:f::/48 table 100
r$ ip -6 route show table 100
r$ ip -s -6 route flush root 2001:db8::/32
*** Round 1, deleting 16 entries ***
*** Flush is complete after 1 round ***
r$ ip -6 route
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fc01::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
multicast ff05::/16 dev wan0 metric 1024 pref medium
default metric 1024 pref medium
	nexthop via fc01::1 dev wan1 weight 5 
	nexthop via fc00::3 dev wan0 weight 1 
default via fc00::9 dev wan0 metric 2000 pref medium
r$ ip -6 route flush dev wan1
r$ ip -6 route flush
"ip route flush" requires arguments.
[1]
r$ ip -6 route flush cache
r$ ip -s -6 route flush cache
Nothing to flush.
r$ ip -s route flush cache
*** IPv4 routing cache is flushed.
r$ ip -6 route
fc00::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
multicast ff05::/16 dev wan0 metric 1024 pref medium
default metric 1024 pref medium
	nexthop via fc01::1 dev wan1 weight 5 
	nexthop via fc00::3 dev wan0 weight 1 
default via fc00::9 dev wan0 metric 2000 pref medium
