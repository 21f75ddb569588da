# kernel: 6.18
# ipv6: on
r$ ip link set lo up
r$ sysctl -w net.ipv6.auto_flowlabels=0
net.ipv6.auto_flowlabels = 0
h$ ip link set lo up
h$ sysctl -w net.ipv6.auto_flowlabels=0
net.ipv6.auto_flowlabels = 0
w$ ip link set lo up
w$ sysctl -w net.ipv6.auto_flowlabels=0
net.ipv6.auto_flowlabels = 0
isp0$ ip link set lo up
isp0$ sysctl -w net.ipv6.auto_flowlabels=0
net.ipv6.auto_flowlabels = 0
isp1$ ip link set lo up
isp1$ sysctl -w net.ipv6.auto_flowlabels=0
net.ipv6.auto_flowlabels = 0
r$ sysctl -w net.ipv6.conf.all.forwarding=1
net.ipv6.conf.all.forwarding = 1
r$ ip link add lan0 address 02:00:00:00:01:01 type veth peer name eth0 address 02:00:00:00:01:02 netns h
r$ sysctl -w net.ipv6.neigh.lan0.base_reachable_time_ms=3600000
net.ipv6.neigh.lan0.base_reachable_time_ms = 3600000
h$ sysctl -w net.ipv6.neigh.eth0.base_reachable_time_ms=3600000
net.ipv6.neigh.eth0.base_reachable_time_ms = 3600000
r$ ip addr add fd00:c0:a8:0::1/64 dev lan0
r$ ip link set lan0 up
h$ ip addr add fd00:c0:a8:0::3/64 dev eth0
h$ ip addr add fd00:c0:a8:0::4/64 dev eth0
h$ ip link set eth0 up
h$ ip -6 route add default via fd00:c0:a8:0::1
w$ ip addr add fd00:c6:33:64::a/128 dev lo
w$ ip addr add fd00:c6:33:64::b/128 dev lo
w$ ip addr add fd00:c6:33:64::c/128 dev lo
r$ ip link add wan0 address 02:00:00:00:02:01 type veth peer name eth0 address 02:00:00:00:02:02 netns isp0
r$ sysctl -w net.ipv6.neigh.wan0.base_reachable_time_ms=3600000
net.ipv6.neigh.wan0.base_reachable_time_ms = 3600000
isp0$ sysctl -w net.ipv6.neigh.eth0.base_reachable_time_ms=3600000
net.ipv6.neigh.eth0.base_reachable_time_ms = 3600000
r$ ip addr add fd00:a:0:0::2/64 dev wan0
r$ ip link set wan0 up
isp0$ sysctl -w net.ipv6.conf.all.forwarding=1
net.ipv6.conf.all.forwarding = 1
isp0$ ip addr add fd00:a:0:0::1/64 dev eth0
isp0$ ip link set eth0 up
isp0$ ip link add eth1 address 02:00:00:00:03:01 type veth peer name eth0 address 02:00:00:00:03:02 netns w
isp0$ sysctl -w net.ipv6.neigh.eth1.base_reachable_time_ms=3600000
net.ipv6.neigh.eth1.base_reachable_time_ms = 3600000
w$ sysctl -w net.ipv6.neigh.eth0.base_reachable_time_ms=3600000
net.ipv6.neigh.eth0.base_reachable_time_ms = 3600000
isp0$ ip addr add fd00:cb:0:71::1/126 dev eth1
isp0$ ip link set eth1 up
w$ ip addr add fd00:cb:0:71::2/126 dev eth0
w$ ip link set eth0 up
isp0$ ip -6 route add fd00:c6:33:64::/64 via fd00:cb:0:71::2
w$ ip -6 route add fd00:a:0:0::/64 via fd00:cb:0:71::1
r$ ip link add wan1 address 02:00:00:00:04:01 type veth peer name eth0 address 02:00:00:00:04:02 netns isp1
r$ sysctl -w net.ipv6.neigh.wan1.base_reachable_time_ms=3600000
net.ipv6.neigh.wan1.base_reachable_time_ms = 3600000
isp1$ sysctl -w net.ipv6.neigh.eth0.base_reachable_time_ms=3600000
net.ipv6.neigh.eth0.base_reachable_time_ms = 3600000
r$ ip addr add fd00:a:0:1::2/64 dev wan1
r$ ip link set wan1 up
isp1$ sysctl -w net.ipv6.conf.all.forwarding=1
net.ipv6.conf.all.forwarding = 1
isp1$ ip addr add fd00:a:0:1::1/64 dev eth0
isp1$ ip link set eth0 up
isp1$ ip link add eth1 address 02:00:00:00:05:01 type veth peer name eth1 address 02:00:00:00:05:02 netns w
isp1$ sysctl -w net.ipv6.neigh.eth1.base_reachable_time_ms=3600000
net.ipv6.neigh.eth1.base_reachable_time_ms = 3600000
w$ sysctl -w net.ipv6.neigh.eth1.base_reachable_time_ms=3600000
net.ipv6.neigh.eth1.base_reachable_time_ms = 3600000
isp1$ ip addr add fd00:cb:0:71::5/126 dev eth1
isp1$ ip link set eth1 up
w$ ip addr add fd00:cb:0:71::6/126 dev eth1
w$ ip link set eth1 up
isp1$ ip -6 route add fd00:c6:33:64::/64 via fd00:cb:0:71::6
w$ ip -6 route add fd00:a:0:1::/64 via fd00:cb:0:71::5
w$ serve udp 53
w$ serve tcp 80
w$ serve udp 5060
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=3560
net.ipv4.fib_multipath_hash_seed = 3560
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=1
net.ipv6.fib_multipath_hash_policy = 1
r$ ip6tables -t nat -A POSTROUTING -o wan0 -j MASQUERADE
r$ ip6tables -t nat -A POSTROUTING -o wan1 -j MASQUERADE
r$ ip -6 route add default nexthop via fd00:a:0:0::1 dev wan0 weight 2 nexthop via fd00:a:0:1::1 dev wan1 weight 9
h$ flow tcp fd00:c6:33:64::a 80 --sport 38771 --timeout 1 --from fd00:c0:a8:0::4
timeout
[1]
h$ flow tcp fd00:c6:33:64::a 80 --sport 53472 --timeout 1 --from fd00:c0:a8:0::4
reply: seen as fd00:a::2 port 53472
h$ flow tcp fd00:c6:33:64::c 80 --sport 29009 --timeout 1
reply: seen as fd00:a:0:1::2 port 29009
h$ flow tcp fd00:c6:33:64::c 80 --sport 37134 --timeout 1
reply: seen as fd00:a:0:1::2 port 37134
r$ ip -6 route show
fd00:a::/64 dev wan0 proto kernel metric 256 pref medium
fd00:a:0:1::/64 dev wan1 proto kernel metric 256 pref medium
fd00:c0:a8::/64 dev lan0 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
default metric 1024 pref medium
	nexthop via fd00:a::1 dev wan0 weight 2 
	nexthop via fd00:a:0:1::1 dev wan1 weight 9 
r$ ip -6 neigh
fd00:a:0:1::1 dev wan1 lladdr MAC router REACHABLE 
fd00:a::1 dev wan0 lladdr MAC router REACHABLE 
fd00:c0:a8::4 dev lan0 lladdr MAC DELAY 
r$ ip -6 route get fd00:c6:33:64::c from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 8697 dport 53
fd00:c6:33:64::c from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::b from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 51192 dport 53
fd00:c6:33:64::b from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::c from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 44679 dport 53
fd00:c6:33:64::c from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::c from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 53433 dport 53
fd00:c6:33:64::c from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::b from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 49340 dport 53
fd00:c6:33:64::b from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::b from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 11913 dport 53
fd00:c6:33:64::b from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a
fd00:c6:33:64::a from :: via fd00:a::1 dev wan0 src fd00:a::2 metric 1024 pref medium
isp0$ ip link set eth0 arp off
r$ ip -6 neigh flush dev wan0
r$ ip -6 route show
fd00:a::/64 dev wan0 proto kernel metric 256 pref medium
fd00:a:0:1::/64 dev wan1 proto kernel metric 256 pref medium
fd00:c0:a8::/64 dev lan0 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
default metric 1024 pref medium
	nexthop via fd00:a::1 dev wan0 weight 2 
	nexthop via fd00:a:0:1::1 dev wan1 weight 9 
r$ ip -6 neigh
fd00:a:0:1::1 dev wan1 lladdr MAC router REACHABLE 
fd00:c0:a8::4 dev lan0 lladdr MAC DELAY 
r$ ip -6 route get fd00:c6:33:64::c from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 8697 dport 53
fd00:c6:33:64::c from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::b from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 51192 dport 53
fd00:c6:33:64::b from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::c from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 44679 dport 53
fd00:c6:33:64::c from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::c from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 53433 dport 53
fd00:c6:33:64::c from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::b from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 49340 dport 53
fd00:c6:33:64::b from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::b from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 11913 dport 53
fd00:c6:33:64::b from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a
fd00:c6:33:64::a from :: via fd00:a::1 dev wan0 src fd00:a::2 metric 1024 pref medium
r$ sleep 3.5
r$ sleep 3
r$ capture start
h$ flow udp fd00:c6:33:64::c 99 --sport 23791 --timeout 3.5 --count 1
error: Connection refused
[1]
h$ flow udp fd00:c6:33:64::c 99 --sport 33367 --timeout 3.5 --count 1
error: Connection refused
[1]
h$ flow tcp fd00:c6:33:64::b 80 --sport 57097 --timeout 3.5
reply: seen as fd00:a:0:1::2 port 57097
h$ flow tcp fd00:c6:33:64::b 81 --sport 41251 --timeout 3.5
error: Connection refused
[1]
h$ flow tcp fd00:c6:33:64::b 80 --sport 57482 --timeout 3.5
reply: seen as fd00:a:0:1::2 port 57482
r$ sleep 0.5
r$ capture stop
lan0 in udp fd00:c0:a8::4:23791 > fd00:c6:33:64::c:99 ttl 64
wan1 out udp fd00:a:0:1::2:23791 > fd00:c6:33:64::c:99 ttl 63
wan1 in icmp6 fd00:c6:33:64::c > fd00:a:0:1::2 unreachable code 4 ttl 63
lan0 out icmp6 fd00:c6:33:64::c > fd00:c0:a8::4 unreachable code 4 ttl 62
lan0 in udp fd00:c0:a8::4:33367 > fd00:c6:33:64::c:99 ttl 64
wan1 out udp fd00:a:0:1::2:33367 > fd00:c6:33:64::c:99 ttl 63
wan1 in icmp6 fd00:c6:33:64::c > fd00:a:0:1::2 unreachable code 4 ttl 63
lan0 out icmp6 fd00:c6:33:64::c > fd00:c0:a8::4 unreachable code 4 ttl 62
lan0 in tcp fd00:c0:a8::4:57097 > fd00:c6:33:64::b:80 S ttl 64
wan1 out tcp fd00:a:0:1::2:57097 > fd00:c6:33:64::b:80 S ttl 63
wan1 in tcp fd00:c6:33:64::b:80 > fd00:a:0:1::2:57097 SA ttl 63
lan0 out tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:57097 SA ttl 62
lan0 in tcp fd00:c0:a8::4:57097 > fd00:c6:33:64::b:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:57097 > fd00:c6:33:64::b:80 A ttl 63
wan1 in tcp fd00:c6:33:64::b:80 > fd00:a:0:1::2:57097 AP ttl 63
lan0 out tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:57097 AP ttl 62
lan0 in tcp fd00:c0:a8::4:57097 > fd00:c6:33:64::b:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:57097 > fd00:c6:33:64::b:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:57097 > fd00:c6:33:64::b:80 AF ttl 64
wan1 out tcp fd00:a:0:1::2:57097 > fd00:c6:33:64::b:80 AF ttl 63
wan1 in tcp fd00:c6:33:64::b:80 > fd00:a:0:1::2:57097 A ttl 63
lan0 out tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:57097 A ttl 62
wan1 in tcp fd00:c6:33:64::b:80 > fd00:a:0:1::2:57097 AF ttl 63
lan0 out tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:57097 AF ttl 62
lan0 in tcp fd00:c0:a8::4:57097 > fd00:c6:33:64::b:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:57097 > fd00:c6:33:64::b:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:41251 > fd00:c6:33:64::b:81 S ttl 64
wan1 out tcp fd00:a:0:1::2:41251 > fd00:c6:33:64::b:81 S ttl 63
wan1 in tcp fd00:c6:33:64::b:81 > fd00:a:0:1::2:41251 AR ttl 63
lan0 out tcp fd00:c6:33:64::b:81 > fd00:c0:a8::4:41251 AR ttl 62
lan0 in tcp fd00:c0:a8::4:57482 > fd00:c6:33:64::b:80 S ttl 64
wan1 out tcp fd00:a:0:1::2:57482 > fd00:c6:33:64::b:80 S ttl 63
wan1 in tcp fd00:c6:33:64::b:80 > fd00:a:0:1::2:57482 SA ttl 63
lan0 out tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:57482 SA ttl 62
lan0 in tcp fd00:c0:a8::4:57482 > fd00:c6:33:64::b:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:57482 > fd00:c6:33:64::b:80 A ttl 63
wan1 in tcp fd00:c6:33:64::b:80 > fd00:a:0:1::2:57482 AP ttl 63
lan0 out tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:57482 AP ttl 62
lan0 in tcp fd00:c0:a8::4:57482 > fd00:c6:33:64::b:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:57482 > fd00:c6:33:64::b:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:57482 > fd00:c6:33:64::b:80 AF ttl 64
wan1 out tcp fd00:a:0:1::2:57482 > fd00:c6:33:64::b:80 AF ttl 63
wan1 in tcp fd00:c6:33:64::b:80 > fd00:a:0:1::2:57482 A ttl 63
lan0 out tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:57482 A ttl 62
wan1 in tcp fd00:c6:33:64::b:80 > fd00:a:0:1::2:57482 AF ttl 63
lan0 out tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:57482 AF ttl 62
lan0 in tcp fd00:c0:a8::4:57482 > fd00:c6:33:64::b:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:57482 > fd00:c6:33:64::b:80 A ttl 63
r$ sleep 4
r$ ip -6 route show
fd00:a::/64 dev wan0 proto kernel metric 256 pref medium
fd00:a:0:1::/64 dev wan1 proto kernel metric 256 pref medium
fd00:c0:a8::/64 dev lan0 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
default metric 1024 pref medium
	nexthop via fd00:a::1 dev wan0 weight 2 
	nexthop via fd00:a:0:1::1 dev wan1 weight 9 
r$ ip -6 neigh
fd00:a:0:1::1 dev wan1 lladdr MAC router REACHABLE 
fd00:c0:a8::4 dev lan0 lladdr MAC REACHABLE 
r$ ip -6 route get fd00:c6:33:64::c from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 8697 dport 53
fd00:c6:33:64::c from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::b from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 51192 dport 53
fd00:c6:33:64::b from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::c from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 44679 dport 53
fd00:c6:33:64::c from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::c from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 53433 dport 53
fd00:c6:33:64::c from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::b from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 49340 dport 53
fd00:c6:33:64::b from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::b from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 11913 dport 53
fd00:c6:33:64::b from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a
fd00:c6:33:64::a from :: via fd00:a::1 dev wan0 src fd00:a::2 metric 1024 pref medium
r$ sleep 1.3
r$ ip -6 route show
fd00:a::/64 dev wan0 proto kernel metric 256 pref medium
fd00:a:0:1::/64 dev wan1 proto kernel metric 256 pref medium
fd00:c0:a8::/64 dev lan0 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
default metric 1024 pref medium
	nexthop via fd00:a::1 dev wan0 weight 2 
	nexthop via fd00:a:0:1::1 dev wan1 weight 9 
r$ ip -6 neigh
fd00:a:0:1::1 dev wan1 lladdr MAC router REACHABLE 
fd00:c0:a8::4 dev lan0 lladdr MAC REACHABLE 
r$ ip -6 route get fd00:c6:33:64::c from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 8697 dport 53
fd00:c6:33:64::c from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::b from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 51192 dport 53
fd00:c6:33:64::b from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::c from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 44679 dport 53
fd00:c6:33:64::c from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::c from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 53433 dport 53
fd00:c6:33:64::c from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::b from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 49340 dport 53
fd00:c6:33:64::b from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::b from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 11913 dport 53
fd00:c6:33:64::b from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a
fd00:c6:33:64::a from :: via fd00:a::1 dev wan0 src fd00:a::2 metric 1024 pref medium
r$ sleep 3.5
h$ flow tcp fd00:c6:33:64::b 81 --sport 36916 --timeout 3.5
error: Connection refused
[1]
h$ flow udp fd00:c6:33:64::a 99 --sport 41130 --timeout 3.5 --count 1
error: Connection refused
[1]
h$ flow tcp fd00:c6:33:64::c 80 --sport 23969 --timeout 3.5
reply: seen as fd00:a:0:1::2 port 23969
