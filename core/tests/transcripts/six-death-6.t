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
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=8204
net.ipv4.fib_multipath_hash_seed = 8204
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=1
net.ipv6.fib_multipath_hash_policy = 1
r$ ip6tables -t nat -A POSTROUTING -o wan0 -j MASQUERADE
r$ ip6tables -t nat -A POSTROUTING -o wan1 -j MASQUERADE
r$ ip -6 route add default via fd00:a:0:0::1 dev wan0 proto static metric 1
r$ ip -6 route add default via fd00:a:0:1::1 dev wan1 proto static metric 2
h$ flow tcp fd00:c6:33:64::a 81 --sport 34325 --timeout 1
error: Connection refused
[1]
h$ flow udp fd00:c6:33:64::a 53 --sport 48436 --timeout 1 --count 3
reply: seen as fd00:a::2 port 48436
reply: seen as fd00:a::2 port 48436
reply: seen as fd00:a::2 port 48436
h$ flow tcp fd00:c6:33:64::a 81 --sport 22625 --timeout 1
error: Connection refused
[1]
h$ flow tcp fd00:c6:33:64::b 80 --sport 55505 --timeout 1
reply: seen as fd00:a::2 port 55505
r$ ip -6 route show
fd00:a::/64 dev wan0 proto kernel metric 256 pref medium
fd00:a:0:1::/64 dev wan1 proto kernel metric 256 pref medium
fd00:c0:a8::/64 dev lan0 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
default via fd00:a::1 dev wan0 proto static metric 1 pref medium
default via fd00:a:0:1::1 dev wan1 proto static metric 2 pref medium
r$ ip -6 neigh
fd00:a::1 dev wan0 lladdr MAC router REACHABLE 
fd00:c0:a8::4 dev lan0 lladdr MAC DELAY 
r$ ip -6 route get fd00:c6:33:64::b from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 6016 dport 53
fd00:c6:33:64::b from fd00:c0:a8::3 via fd00:a::1 dev wan0 proto static metric 1 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 37452 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a::1 dev wan0 proto static metric 1 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 50316 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a::1 dev wan0 proto static metric 1 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::c from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 50010 dport 53
fd00:c6:33:64::c from fd00:c0:a8::3 via fd00:a::1 dev wan0 proto static metric 1 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 59590 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a::1 dev wan0 proto static metric 1 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::b from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 58642 dport 53
fd00:c6:33:64::b from fd00:c0:a8::3 via fd00:a::1 dev wan0 proto static metric 1 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a
fd00:c6:33:64::a from :: via fd00:a::1 dev wan0 proto static src fd00:a::2 metric 1 pref medium
r$ ip link set wan0 down
r$ sleep 1.3
r$ ip -6 route show
fd00:a:0:1::/64 dev wan1 proto kernel metric 256 pref medium
fd00:c0:a8::/64 dev lan0 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
default via fd00:a:0:1::1 dev wan1 proto static metric 2 pref medium
r$ ip -6 neigh
fd00:c0:a8::4 dev lan0 lladdr MAC DELAY 
r$ ip -6 route get fd00:c6:33:64::b from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 6016 dport 53
fd00:c6:33:64::b from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 proto static metric 2 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 37452 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 proto static metric 2 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 50316 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 proto static metric 2 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::c from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 50010 dport 53
fd00:c6:33:64::c from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 proto static metric 2 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 59590 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 proto static metric 2 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::b from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 58642 dport 53
fd00:c6:33:64::b from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 proto static metric 2 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a
fd00:c6:33:64::a from :: via fd00:a:0:1::1 dev wan1 proto static src fd00:a:0:1::2 metric 2 pref medium
r$ sleep 3.5
r$ sleep 3
r$ capture start
h$ flow udp fd00:c6:33:64::c 53 --sport 57667 --timeout 3.5 --count 1 --from fd00:c0:a8:0::4
reply: seen as fd00:a:0:1::2 port 57667
h$ flow tcp fd00:c6:33:64::a 81 --sport 39290 --timeout 3.5
error: Connection refused
[1]
h$ flow tcp fd00:c6:33:64::c 81 --sport 36318 --timeout 3.5
error: Connection refused
[1]
h$ flow tcp fd00:c6:33:64::c 80 --sport 52082 --timeout 3.5 --from fd00:c0:a8:0::4
reply: seen as fd00:a:0:1::2 port 52082
h$ flow tcp fd00:c6:33:64::b 81 --sport 36748 --timeout 3.5 --from fd00:c0:a8:0::4
error: Connection refused
[1]
r$ sleep 0.5
r$ capture stop
lan0 in udp fd00:c0:a8::4:57667 > fd00:c6:33:64::c:53 ttl 64
wan1 out icmp6 fd00:a:0:1::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan1 in icmp6 fd00:a:0:1::1 > fd00:a:0:1::2 neighbour-advertisement code 0 ttl 255
wan1 out udp fd00:a:0:1::2:57667 > fd00:c6:33:64::c:53 ttl 63
wan1 in udp fd00:c6:33:64::c:53 > fd00:a:0:1::2:57667 ttl 63
lan0 out udp fd00:c6:33:64::c:53 > fd00:c0:a8::4:57667 ttl 62
lan0 in tcp fd00:c0:a8::4:39290 > fd00:c6:33:64::a:81 S ttl 64
wan1 out tcp fd00:a:0:1::2:39290 > fd00:c6:33:64::a:81 S ttl 63
wan1 in tcp fd00:c6:33:64::a:81 > fd00:a:0:1::2:39290 AR ttl 63
lan0 out tcp fd00:c6:33:64::a:81 > fd00:c0:a8::4:39290 AR ttl 62
lan0 in tcp fd00:c0:a8::4:36318 > fd00:c6:33:64::c:81 S ttl 64
wan1 out tcp fd00:a:0:1::2:36318 > fd00:c6:33:64::c:81 S ttl 63
wan1 in tcp fd00:c6:33:64::c:81 > fd00:a:0:1::2:36318 AR ttl 63
lan0 out tcp fd00:c6:33:64::c:81 > fd00:c0:a8::4:36318 AR ttl 62
lan0 in tcp fd00:c0:a8::4:52082 > fd00:c6:33:64::c:80 S ttl 64
wan1 out tcp fd00:a:0:1::2:52082 > fd00:c6:33:64::c:80 S ttl 63
wan1 in tcp fd00:c6:33:64::c:80 > fd00:a:0:1::2:52082 SA ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:52082 SA ttl 62
lan0 in tcp fd00:c0:a8::4:52082 > fd00:c6:33:64::c:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:52082 > fd00:c6:33:64::c:80 A ttl 63
wan1 in tcp fd00:c6:33:64::c:80 > fd00:a:0:1::2:52082 AP ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:52082 AP ttl 62
lan0 in tcp fd00:c0:a8::4:52082 > fd00:c6:33:64::c:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:52082 > fd00:c6:33:64::c:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:52082 > fd00:c6:33:64::c:80 AF ttl 64
wan1 out tcp fd00:a:0:1::2:52082 > fd00:c6:33:64::c:80 AF ttl 63
wan1 in tcp fd00:c6:33:64::c:80 > fd00:a:0:1::2:52082 A ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:52082 A ttl 62
wan1 in tcp fd00:c6:33:64::c:80 > fd00:a:0:1::2:52082 AF ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:52082 AF ttl 62
lan0 in tcp fd00:c0:a8::4:52082 > fd00:c6:33:64::c:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:52082 > fd00:c6:33:64::c:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:36748 > fd00:c6:33:64::b:81 S ttl 64
wan1 out tcp fd00:a:0:1::2:36748 > fd00:c6:33:64::b:81 S ttl 63
wan1 in tcp fd00:c6:33:64::b:81 > fd00:a:0:1::2:36748 AR ttl 63
lan0 out tcp fd00:c6:33:64::b:81 > fd00:c0:a8::4:36748 AR ttl 62
r$ sleep 4
r$ ip -6 route show
fd00:a:0:1::/64 dev wan1 proto kernel metric 256 pref medium
fd00:c0:a8::/64 dev lan0 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
default via fd00:a:0:1::1 dev wan1 proto static metric 2 pref medium
r$ ip -6 neigh
fd00:a:0:1::1 dev wan1 lladdr MAC router REACHABLE 
fd00:c0:a8::4 dev lan0 lladdr MAC REACHABLE 
r$ ip -6 route get fd00:c6:33:64::b from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 6016 dport 53
fd00:c6:33:64::b from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 proto static metric 2 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 37452 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 proto static metric 2 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 50316 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 proto static metric 2 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::c from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 50010 dport 53
fd00:c6:33:64::c from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 proto static metric 2 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 59590 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 proto static metric 2 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::b from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 58642 dport 53
fd00:c6:33:64::b from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 proto static metric 2 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a
fd00:c6:33:64::a from :: via fd00:a:0:1::1 dev wan1 proto static src fd00:a:0:1::2 metric 2 pref medium
r$ ip link set wan0 up
r$ sleep 1.3
r$ ip -6 route show
fd00:a:0:1::/64 dev wan1 proto kernel metric 256 pref medium
fd00:c0:a8::/64 dev lan0 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
default via fd00:a:0:1::1 dev wan1 proto static metric 2 pref medium
r$ ip -6 neigh
fd00:a:0:1::1 dev wan1 lladdr MAC router REACHABLE 
fd00:c0:a8::4 dev lan0 lladdr MAC REACHABLE 
r$ ip -6 route get fd00:c6:33:64::b from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 6016 dport 53
fd00:c6:33:64::b from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 proto static metric 2 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 37452 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 proto static metric 2 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 50316 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 proto static metric 2 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::c from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 50010 dport 53
fd00:c6:33:64::c from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 proto static metric 2 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 59590 dport 53
fd00:c6:33:64::a from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 proto static metric 2 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::b from fd00:c0:a8:0::3 iif lan0 ipproto udp sport 58642 dport 53
fd00:c6:33:64::b from fd00:c0:a8::3 via fd00:a:0:1::1 dev wan1 proto static metric 2 iif lan0 pref medium
r$ ip -6 route get fd00:c6:33:64::a
fd00:c6:33:64::a from :: via fd00:a:0:1::1 dev wan1 proto static src fd00:a:0:1::2 metric 2 pref medium
r$ sleep 3.5
h$ flow udp fd00:c6:33:64::c 99 --sport 22726 --timeout 3.5 --count 1 --from fd00:c0:a8:0::4
error: Connection refused
[1]
h$ flow udp fd00:c6:33:64::b 53 --sport 35655 --timeout 3.5 --count 1 --from fd00:c0:a8:0::4
reply: seen as fd00:a:0:1::2 port 35655
h$ flow udp fd00:c6:33:64::a 99 --sport 59649 --timeout 3.5 --count 1
error: Connection refused
[1]
