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
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=82
net.ipv4.fib_multipath_hash_seed = 82
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=1
net.ipv6.fib_multipath_hash_policy = 1
r$ ip6tables -t nat -A POSTROUTING -o wan0 -j MASQUERADE
r$ ip6tables -t nat -A POSTROUTING -o wan1 -j MASQUERADE
r$ ip -6 route add default nexthop via fd00:a:0:0::1 dev wan0 weight 9 nexthop via fd00:a:0:1::1 dev wan1 weight 3
h$ flow tcp fd00:c6:33:64::b 81 --sport 47705 --timeout 1
error: Connection refused
[1]
h$ flow tcp fd00:c6:33:64::c 80 --sport 59248 --timeout 1
reply: seen as fd00:a::2 port 59248
h$ flow udp fd00:c6:33:64::b 53 --sport 51588 --timeout 1 --count 2 --from fd00:c0:a8:0::4
reply: seen as fd00:a::2 port 51588
reply: seen as fd00:a::2 port 51588
h$ flow udp fd00:c6:33:64::a 99 --sport 53607 --timeout 1 --count 3
error: Connection refused
error: Connection refused
error: Connection refused
[1]
r$ ip -6 route show
fd00:a::/64 dev wan0 proto kernel metric 256 pref medium
fd00:a:0:1::/64 dev wan1 proto kernel metric 256 pref medium
fd00:c0:a8::/64 dev lan0 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
default metric 1024 pref medium
	nexthop via fd00:a::1 dev wan0 weight 9 
	nexthop via fd00:a:0:1::1 dev wan1 weight 3 
r$ ip -6 neigh
fd00:a::1 dev wan0 lladdr MAC router REACHABLE 
fd00:c0:a8::4 dev lan0 lladdr MAC DELAY 
r$ ip -6 route get fd00:c6:33:64::c from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 18996 dport 53
fd00:c6:33:64::c from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 56030 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 1153 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 11550 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 16640 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 24752 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a
fd00:c6:33:64::a from :: via fd00:a::1 dev wan0 src fd00:a::2 metric 1024 pref medium
isp0$ ip addr del fd00:a:0:0::1/64 dev eth0
r$ ip -6 neigh flush dev wan0
r$ ip -6 route show
fd00:a::/64 dev wan0 proto kernel metric 256 pref medium
fd00:a:0:1::/64 dev wan1 proto kernel metric 256 pref medium
fd00:c0:a8::/64 dev lan0 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
default metric 1024 pref medium
	nexthop via fd00:a::1 dev wan0 weight 9 
	nexthop via fd00:a:0:1::1 dev wan1 weight 3 
r$ ip -6 neigh
fd00:c0:a8::4 dev lan0 lladdr MAC DELAY 
r$ ip -6 route get fd00:c6:33:64::c from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 18996 dport 53
fd00:c6:33:64::c from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 56030 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 1153 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 11550 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 16640 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 24752 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a
fd00:c6:33:64::a from :: via fd00:a::1 dev wan0 src fd00:a::2 metric 1024 pref medium
r$ sleep 3.5
r$ sleep 3
r$ capture start
h$ flow tcp fd00:c6:33:64::b 80 --sport 23926 --timeout 3.5
error: No route to host
[1]
h$ flow udp fd00:c6:33:64::a 99 --sport 40825 --timeout 3.5 --count 1
timeout
[1]
h$ flow tcp fd00:c6:33:64::a 80 --sport 46516 --timeout 3.5
error: No route to host
[1]
h$ flow udp fd00:c6:33:64::c 5060 --sport 28420 --timeout 3.5 --count 1 --from fd00:c0:a8:0::4
timeout
[1]
h$ flow udp fd00:c6:33:64::c 99 --sport 49547 --timeout 3.5 --count 1
timeout
[1]
r$ sleep 0.5
r$ capture stop
lan0 in tcp fd00:c0:a8::4:23926 > fd00:c6:33:64::b:80 S ttl 64
wan0 out icmp6 fd00:a::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan0 out icmp6 fd00:a::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
lan0 in tcp fd00:c0:a8::4:23926 > fd00:c6:33:64::b:80 S ttl 64
wan0 out icmp6 fd00:a::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
lan0 in tcp fd00:c0:a8::4:23926 > fd00:c6:33:64::b:80 S ttl 64
lan0 out icmp6 fd00:a::2 > fd00:c0:a8::4 unreachable code 3 ttl 64
lan0 out icmp6 fd00:a::2 > fd00:c0:a8::4 unreachable code 3 ttl 64
lan0 out icmp6 fd00:a::2 > fd00:c0:a8::4 unreachable code 3 ttl 64
lan0 in tcp fd00:c0:a8::4:23926 > fd00:c6:33:64::b:80 S ttl 64
wan0 out icmp6 fd00:a::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
lan0 in udp fd00:c0:a8::4:40825 > fd00:c6:33:64::a:99 ttl 64
wan0 out icmp6 fd00:a::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan0 out icmp6 fd00:a::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
lan0 out icmp6 fd00:a::2 > fd00:c0:a8::4 unreachable code 3 ttl 64
lan0 out icmp6 fd00:a::2 > fd00:c0:a8::4 unreachable code 3 ttl 64
lan0 in tcp fd00:c0:a8::4:46516 > fd00:c6:33:64::a:80 S ttl 64
wan0 out icmp6 fd00:a::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan0 out icmp6 fd00:a::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
lan0 in tcp fd00:c0:a8::4:46516 > fd00:c6:33:64::a:80 S ttl 64
wan0 out icmp6 fd00:a::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
lan0 in tcp fd00:c0:a8::4:46516 > fd00:c6:33:64::a:80 S ttl 64
lan0 out icmp6 fd00:a::2 > fd00:c0:a8::4 unreachable code 3 ttl 64
lan0 out icmp6 fd00:a::2 > fd00:c0:a8::4 unreachable code 3 ttl 64
lan0 out icmp6 fd00:a::2 > fd00:c0:a8::4 unreachable code 3 ttl 64
lan0 in tcp fd00:c0:a8::4:46516 > fd00:c6:33:64::a:80 S ttl 64
wan0 out icmp6 fd00:a::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
lan0 in udp fd00:c0:a8::4:28420 > fd00:c6:33:64::c:5060 ttl 64
wan0 out icmp6 fd00:a::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan0 out icmp6 fd00:a::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
lan0 out icmp6 fd00:a::2 > fd00:c0:a8::4 unreachable code 3 ttl 64
lan0 out icmp6 fd00:a::2 > fd00:c0:a8::4 unreachable code 3 ttl 64
lan0 in udp fd00:c0:a8::4:49547 > fd00:c6:33:64::c:99 ttl 64
wan0 out icmp6 fd00:a::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan0 out icmp6 fd00:a::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan0 out icmp6 fd00:a::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
lan0 out icmp6 fd00:a::2 > fd00:c0:a8::4 unreachable code 3 ttl 64
r$ sleep 4
r$ ip -6 route show
fd00:a::/64 dev wan0 proto kernel metric 256 pref medium
fd00:a:0:1::/64 dev wan1 proto kernel metric 256 pref medium
fd00:c0:a8::/64 dev lan0 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
default metric 1024 pref medium
	nexthop via fd00:a::1 dev wan0 weight 9 
	nexthop via fd00:a:0:1::1 dev wan1 weight 3 
r$ ip -6 neigh
fd00:a::1 dev wan0 FAILED 
fd00:c0:a8::4 dev lan0 lladdr MAC REACHABLE 
r$ ip -6 route get fd00:c6:33:64::c from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 18996 dport 53
fd00:c6:33:64::c from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 56030 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 1153 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 11550 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 16640 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 24752 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
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
	nexthop via fd00:a::1 dev wan0 weight 9 
	nexthop via fd00:a:0:1::1 dev wan1 weight 3 
r$ ip -6 neigh
fd00:a::1 dev wan0 FAILED 
fd00:c0:a8::4 dev lan0 lladdr MAC REACHABLE 
r$ ip -6 route get fd00:c6:33:64::c from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 18996 dport 53
fd00:c6:33:64::c from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 56030 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 1153 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 11550 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 16640 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 24752 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a::1 dev wan0 metric 1024 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a
fd00:c6:33:64::a from :: via fd00:a::1 dev wan0 src fd00:a::2 metric 1024 pref medium
r$ sleep 3.5
h$ flow udp fd00:c6:33:64::c 99 --sport 44846 --timeout 3.5 --count 1
timeout
[1]
h$ flow tcp fd00:c6:33:64::c 81 --sport 36220 --timeout 3.5
error: No route to host
[1]
h$ flow udp fd00:c6:33:64::c 99 --sport 26838 --timeout 3.5 --count 1 --from fd00:c0:a8:0::4
timeout
[1]
