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
isp2$ ip link set lo up
isp2$ sysctl -w net.ipv6.auto_flowlabels=0
net.ipv6.auto_flowlabels = 0
r$ sysctl -w net.ipv6.conf.all.forwarding=1
net.ipv6.conf.all.forwarding = 1
r$ ip link add lan0 address 02:00:00:00:01:01 type veth peer name eth0 address 02:00:00:00:01:02 netns h
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
r$ ip addr add fd00:a:0:0::2/64 dev wan0
r$ ip link set wan0 up
isp0$ sysctl -w net.ipv6.conf.all.forwarding=1
net.ipv6.conf.all.forwarding = 1
isp0$ ip addr add fd00:a:0:0::1/64 dev eth0
isp0$ ip link set eth0 up
isp0$ ip link add eth1 address 02:00:00:00:03:01 type veth peer name eth0 address 02:00:00:00:03:02 netns w
isp0$ ip addr add fd00:cb:0:71::1/126 dev eth1
isp0$ ip link set eth1 up
w$ ip addr add fd00:cb:0:71::2/126 dev eth0
w$ ip link set eth0 up
isp0$ ip -6 route add fd00:c6:33:64::/64 via fd00:cb:0:71::2
w$ ip -6 route add fd00:a:0:0::/64 via fd00:cb:0:71::1
r$ ip link add wan1 address 02:00:00:00:04:01 type veth peer name eth0 address 02:00:00:00:04:02 netns isp1
r$ ip addr add fd00:a:0:1::2/64 dev wan1
r$ ip link set wan1 up
isp1$ sysctl -w net.ipv6.conf.all.forwarding=1
net.ipv6.conf.all.forwarding = 1
isp1$ ip addr add fd00:a:0:1::1/64 dev eth0
isp1$ ip link set eth0 up
isp1$ ip link add eth1 address 02:00:00:00:05:01 type veth peer name eth1 address 02:00:00:00:05:02 netns w
isp1$ ip addr add fd00:cb:0:71::5/126 dev eth1
isp1$ ip link set eth1 up
w$ ip addr add fd00:cb:0:71::6/126 dev eth1
w$ ip link set eth1 up
isp1$ ip -6 route add fd00:c6:33:64::/64 via fd00:cb:0:71::6
w$ ip -6 route add fd00:a:0:1::/64 via fd00:cb:0:71::5
r$ ip link add wan2 address 02:00:00:00:06:01 type veth peer name eth0 address 02:00:00:00:06:02 netns isp2
r$ ip addr add fd00:a:0:2::2/64 dev wan2
r$ ip link set wan2 up
isp2$ sysctl -w net.ipv6.conf.all.forwarding=1
net.ipv6.conf.all.forwarding = 1
isp2$ ip addr add fd00:a:0:2::1/64 dev eth0
isp2$ ip link set eth0 up
isp2$ ip link add eth1 address 02:00:00:00:07:01 type veth peer name eth2 address 02:00:00:00:07:02 netns w
isp2$ ip addr add fd00:cb:0:71::9/126 dev eth1
isp2$ ip link set eth1 up
w$ ip addr add fd00:cb:0:71::a/126 dev eth2
w$ ip link set eth2 up
isp2$ ip -6 route add fd00:c6:33:64::/64 via fd00:cb:0:71::a
w$ ip -6 route add fd00:a:0:2::/64 via fd00:cb:0:71::9
w$ serve udp 53
w$ serve tcp 80
w$ serve udp 5060
r$ ip -6 route add default via fd00:a:0:0::1 dev wan0 table 101
r$ ip -6 rule add prio 50 fwmark 0x301 table 101
r$ ip -6 rule add prio 20 from fd00:a:0:0::/64 table 101
r$ sleep 3
r$ ip6tables -t nat -A POSTROUTING -o wan0 -j MASQUERADE
r$ ip -6 route add default via fd00:a:0:1::1 dev wan1 table 102
r$ ip -6 rule add prio 51 fwmark 0x302 table 102
r$ ip -6 rule add prio 21 from fd00:a:0:1::/64 table 102
r$ ip6tables -t nat -A POSTROUTING -o wan1 -j MASQUERADE
r$ ip -6 rule add prio 10 table main
r$ ip -6 route add default table 150 nexthop via fd00:a:0:0::1 dev wan0 weight 3 nexthop via fd00:a:0:1::1 dev wan1 weight 9
r$ ip -6 rule add prio 100 table 150
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=6822
net.ipv4.fib_multipath_hash_seed = 6822
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=1
net.ipv6.fib_multipath_hash_policy = 1
r$ ipset create lb_link1 hash:ip,port,ip timeout 1200
r$ ipset create lb_link2 hash:ip,port,ip timeout 1200
r$ ip6tables -t mangle -N SETMARK
r$ ip6tables -t mangle -N GETMARK
r$ ip6tables -t mangle -N CNTRACK
r$ ip6tables -t mangle -A SETMARK -o wan0 -j MARK --set-mark 0x301
r$ ip6tables -t mangle -A SETMARK -m mark --mark 0x301 -m set ! --match-set lb_link1 src,dstport,dst -j SET --add-set lb_link1 src,dstport,dst
ip6tables v1.8.9 (legacy): The protocol family of set lb_link1 is IPv4, which is not applicable.
| 
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables -t mangle -A GETMARK -m mark --mark 0x0 -m set --match-set lb_link1 src,dstport,dst -j MARK --set-mark 0x301
ip6tables v1.8.9 (legacy): The protocol family of set lb_link1 is IPv4, which is not applicable.
| 
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables -t mangle -A SETMARK -o wan1 -j MARK --set-mark 0x302
r$ ip6tables -t mangle -A SETMARK -m mark --mark 0x302 -m set ! --match-set lb_link2 src,dstport,dst -j SET --add-set lb_link2 src,dstport,dst
ip6tables v1.8.9 (legacy): The protocol family of set lb_link2 is IPv4, which is not applicable.
| 
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables -t mangle -A GETMARK -m mark --mark 0x0 -m set --match-set lb_link2 src,dstport,dst -j MARK --set-mark 0x302
ip6tables v1.8.9 (legacy): The protocol family of set lb_link2 is IPv4, which is not applicable.
| 
Try `ip6tables -h' or 'ip6tables --help' for more information.
[2]
r$ ip6tables -t mangle -A CNTRACK -o wan0 -m mark --mark 0x0 -j SETMARK
r$ ip6tables -t mangle -A CNTRACK -o wan1 -m mark --mark 0x0 -j SETMARK
r$ ip6tables -t mangle -A CNTRACK -m mark ! --mark 0x0 -j CONNMARK --save-mark
r$ ip6tables -t mangle -A POSTROUTING -j CNTRACK
r$ ip6tables -t mangle -A OUTPUT -m mark --mark 0x0 -j CONNMARK --restore-mark
r$ ip6tables -t mangle -A OUTPUT -m mark --mark 0x0 -j GETMARK
r$ ip6tables -t mangle -A PREROUTING -m mark --mark 0x0 -j CONNMARK --restore-mark
r$ ip6tables -t mangle -A PREROUTING -m mark --mark 0x0 -j GETMARK
r$ ip6tables-save
*mangle
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
:CNTRACK - [0:0]
:GETMARK - [0:0]
:SETMARK - [0:0]
-A PREROUTING -m mark --mark 0x0 -j CONNMARK --restore-mark --nfmask 0xffffffff --ctmask 0xffffffff
-A PREROUTING -m mark --mark 0x0 -j GETMARK
-A OUTPUT -m mark --mark 0x0 -j CONNMARK --restore-mark --nfmask 0xffffffff --ctmask 0xffffffff
-A OUTPUT -m mark --mark 0x0 -j GETMARK
-A POSTROUTING -j CNTRACK
-A CNTRACK -o wan0 -m mark --mark 0x0 -j SETMARK
-A CNTRACK -o wan1 -m mark --mark 0x0 -j SETMARK
-A CNTRACK -m mark ! --mark 0x0 -j CONNMARK --save-mark --nfmask 0xffffffff --ctmask 0xffffffff
-A SETMARK -o wan0 -j MARK --set-xmark 0x301/0xffffffff
-A SETMARK -o wan1 -j MARK --set-xmark 0x302/0xffffffff
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A POSTROUTING -o wan0 -j MASQUERADE
-A POSTROUTING -o wan1 -j MASQUERADE
COMMIT
r$ capture start
h$ flow tcp fd00:c6:33:64::b 80 --sport 32364 --timeout 1
reply: seen as fd00:a:0:1::2 port 32364
h$ flow udp fd00:c6:33:64::c 99 --sport 40980 --timeout 1 --count 2
error: Connection refused
error: Connection refused
[1]
h$ flow tcp fd00:c6:33:64::a 80 --sport 53693 --timeout 1 --from fd00:c0:a8:0::4
reply: seen as fd00:a:0:1::2 port 53693
h$ flow tcp fd00:c6:33:64::c 80 --sport 46116 --timeout 1
reply: seen as fd00:a:0:1::2 port 46116
h$ flow tcp fd00:c6:33:64::a 81 --sport 57718 --timeout 1
error: Connection refused
[1]
h$ flow tcp fd00:c6:33:64::c 81 --sport 42266 --timeout 1
error: Connection refused
[1]
h$ flow udp fd00:c6:33:64::c 99 --sport 57753 --timeout 1 --count 3
error: Connection refused
error: Connection refused
error: Connection refused
[1]
h$ flow udp fd00:c6:33:64::b 5060 --sport 31442 --timeout 1 --count 1 --from fd00:c0:a8:0::4
reply: seen as fd00:a:0:1::2 port 31442
r$ flow tcp fd00:c6:33:64::b 80 --sport 41811 --timeout 1 --from fd00:a:0:0::2
reply: seen as fd00:a::2 port 41811
r$ flow tcp fd00:c6:33:64::b 81 --sport 37229 --timeout 1
error: Connection refused
[1]
r$ flow tcp fd00:c6:33:64::a 80 --sport 51627 --timeout 1
reply: seen as fd00:a:0:1::2 port 51627
r$ capture stop
lan0 in icmp6 fd00:c0:a8::4 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
lan0 out icmp6 fd00:c0:a8::1 > fd00:c0:a8::4 neighbour-advertisement code 0 ttl 255
lan0 in tcp fd00:c0:a8::4:32364 > fd00:c6:33:64::b:80 S ttl 64
wan1 out icmp6 fd00:a:0:1::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan1 in icmp6 fd00:a:0:1::1 > fd00:a:0:1::2 neighbour-advertisement code 0 ttl 255
wan1 out tcp fd00:a:0:1::2:32364 > fd00:c6:33:64::b:80 S ttl 63
wan1 in tcp fd00:c6:33:64::b:80 > fd00:a:0:1::2:32364 SA ttl 63
lan0 out tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:32364 SA ttl 62
lan0 in tcp fd00:c0:a8::4:32364 > fd00:c6:33:64::b:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:32364 > fd00:c6:33:64::b:80 A ttl 63
wan1 in tcp fd00:c6:33:64::b:80 > fd00:a:0:1::2:32364 AP ttl 63
lan0 out tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:32364 AP ttl 62
lan0 in tcp fd00:c0:a8::4:32364 > fd00:c6:33:64::b:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:32364 > fd00:c6:33:64::b:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:32364 > fd00:c6:33:64::b:80 AF ttl 64
wan1 out tcp fd00:a:0:1::2:32364 > fd00:c6:33:64::b:80 AF ttl 63
wan1 in tcp fd00:c6:33:64::b:80 > fd00:a:0:1::2:32364 A ttl 63
lan0 out tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:32364 A ttl 62
wan1 in tcp fd00:c6:33:64::b:80 > fd00:a:0:1::2:32364 AF ttl 63
lan0 out tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:32364 AF ttl 62
lan0 in tcp fd00:c0:a8::4:32364 > fd00:c6:33:64::b:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:32364 > fd00:c6:33:64::b:80 A ttl 63
lan0 in udp fd00:c0:a8::4:40980 > fd00:c6:33:64::c:99 ttl 64
wan1 out udp fd00:a:0:1::2:40980 > fd00:c6:33:64::c:99 ttl 63
wan1 in icmp6 fd00:c6:33:64::c > fd00:a:0:1::2 unreachable code 4 ttl 63
lan0 out icmp6 fd00:c6:33:64::c > fd00:c0:a8::4 unreachable code 4 ttl 62
lan0 in udp fd00:c0:a8::4:40980 > fd00:c6:33:64::c:99 ttl 64
wan1 out udp fd00:a:0:1::2:40980 > fd00:c6:33:64::c:99 ttl 63
wan1 in icmp6 fd00:c6:33:64::c > fd00:a:0:1::2 unreachable code 4 ttl 63
lan0 out icmp6 fd00:c6:33:64::c > fd00:c0:a8::4 unreachable code 4 ttl 62
lan0 in tcp fd00:c0:a8::4:53693 > fd00:c6:33:64::a:80 S ttl 64
wan1 out tcp fd00:a:0:1::2:53693 > fd00:c6:33:64::a:80 S ttl 63
wan1 in tcp fd00:c6:33:64::a:80 > fd00:a:0:1::2:53693 SA ttl 63
lan0 out tcp fd00:c6:33:64::a:80 > fd00:c0:a8::4:53693 SA ttl 62
lan0 in tcp fd00:c0:a8::4:53693 > fd00:c6:33:64::a:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:53693 > fd00:c6:33:64::a:80 A ttl 63
wan1 in tcp fd00:c6:33:64::a:80 > fd00:a:0:1::2:53693 AP ttl 63
lan0 out tcp fd00:c6:33:64::a:80 > fd00:c0:a8::4:53693 AP ttl 62
lan0 in tcp fd00:c0:a8::4:53693 > fd00:c6:33:64::a:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:53693 > fd00:c6:33:64::a:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:53693 > fd00:c6:33:64::a:80 AF ttl 64
wan1 out tcp fd00:a:0:1::2:53693 > fd00:c6:33:64::a:80 AF ttl 63
wan1 in tcp fd00:c6:33:64::a:80 > fd00:a:0:1::2:53693 A ttl 63
lan0 out tcp fd00:c6:33:64::a:80 > fd00:c0:a8::4:53693 A ttl 62
wan1 in tcp fd00:c6:33:64::a:80 > fd00:a:0:1::2:53693 AF ttl 63
lan0 out tcp fd00:c6:33:64::a:80 > fd00:c0:a8::4:53693 AF ttl 62
lan0 in tcp fd00:c0:a8::4:53693 > fd00:c6:33:64::a:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:53693 > fd00:c6:33:64::a:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:46116 > fd00:c6:33:64::c:80 S ttl 64
wan1 out tcp fd00:a:0:1::2:46116 > fd00:c6:33:64::c:80 S ttl 63
wan1 in tcp fd00:c6:33:64::c:80 > fd00:a:0:1::2:46116 SA ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:46116 SA ttl 62
lan0 in tcp fd00:c0:a8::4:46116 > fd00:c6:33:64::c:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:46116 > fd00:c6:33:64::c:80 A ttl 63
wan1 in tcp fd00:c6:33:64::c:80 > fd00:a:0:1::2:46116 AP ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:46116 AP ttl 62
lan0 in tcp fd00:c0:a8::4:46116 > fd00:c6:33:64::c:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:46116 > fd00:c6:33:64::c:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:46116 > fd00:c6:33:64::c:80 AF ttl 64
wan1 out tcp fd00:a:0:1::2:46116 > fd00:c6:33:64::c:80 AF ttl 63
wan1 in tcp fd00:c6:33:64::c:80 > fd00:a:0:1::2:46116 A ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:46116 A ttl 62
wan1 in tcp fd00:c6:33:64::c:80 > fd00:a:0:1::2:46116 AF ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:46116 AF ttl 62
lan0 in tcp fd00:c0:a8::4:46116 > fd00:c6:33:64::c:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:46116 > fd00:c6:33:64::c:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:57718 > fd00:c6:33:64::a:81 S ttl 64
wan1 out tcp fd00:a:0:1::2:57718 > fd00:c6:33:64::a:81 S ttl 63
wan1 in tcp fd00:c6:33:64::a:81 > fd00:a:0:1::2:57718 AR ttl 63
lan0 out tcp fd00:c6:33:64::a:81 > fd00:c0:a8::4:57718 AR ttl 62
lan0 in tcp fd00:c0:a8::4:42266 > fd00:c6:33:64::c:81 S ttl 64
wan1 out tcp fd00:a:0:1::2:42266 > fd00:c6:33:64::c:81 S ttl 63
wan1 in tcp fd00:c6:33:64::c:81 > fd00:a:0:1::2:42266 AR ttl 63
lan0 out tcp fd00:c6:33:64::c:81 > fd00:c0:a8::4:42266 AR ttl 62
lan0 in udp fd00:c0:a8::4:57753 > fd00:c6:33:64::c:99 ttl 64
wan0 out icmp6 fd00:a::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan0 in icmp6 fd00:a::1 > fd00:a::2 neighbour-advertisement code 0 ttl 255
wan0 out udp fd00:a::2:57753 > fd00:c6:33:64::c:99 ttl 63
wan0 in icmp6 fd00:c6:33:64::c > fd00:a::2 unreachable code 4 ttl 63
lan0 out icmp6 fd00:c6:33:64::c > fd00:c0:a8::4 unreachable code 4 ttl 62
lan0 in udp fd00:c0:a8::4:57753 > fd00:c6:33:64::c:99 ttl 64
wan0 out udp fd00:a::2:57753 > fd00:c6:33:64::c:99 ttl 63
wan0 in icmp6 fd00:c6:33:64::c > fd00:a::2 unreachable code 4 ttl 63
lan0 out icmp6 fd00:c6:33:64::c > fd00:c0:a8::4 unreachable code 4 ttl 62
lan0 in udp fd00:c0:a8::4:57753 > fd00:c6:33:64::c:99 ttl 64
wan0 out udp fd00:a::2:57753 > fd00:c6:33:64::c:99 ttl 63
wan0 in icmp6 fd00:c6:33:64::c > fd00:a::2 unreachable code 4 ttl 63
lan0 out icmp6 fd00:c6:33:64::c > fd00:c0:a8::4 unreachable code 4 ttl 62
lan0 in udp fd00:c0:a8::4:31442 > fd00:c6:33:64::b:5060 ttl 64
wan1 out udp fd00:a:0:1::2:31442 > fd00:c6:33:64::b:5060 ttl 63
wan1 in udp fd00:c6:33:64::b:5060 > fd00:a:0:1::2:31442 ttl 63
lan0 out udp fd00:c6:33:64::b:5060 > fd00:c0:a8::4:31442 ttl 62
wan0 out tcp fd00:a::2:41811 > fd00:c6:33:64::b:80 S ttl 64
wan0 in tcp fd00:c6:33:64::b:80 > fd00:a::2:41811 SA ttl 63
wan0 out tcp fd00:a::2:41811 > fd00:c6:33:64::b:80 A ttl 64
wan0 in tcp fd00:c6:33:64::b:80 > fd00:a::2:41811 AP ttl 63
wan0 out tcp fd00:a::2:41811 > fd00:c6:33:64::b:80 A ttl 64
wan0 out tcp fd00:a::2:41811 > fd00:c6:33:64::b:80 AF ttl 64
wan0 in tcp fd00:c6:33:64::b:80 > fd00:a::2:41811 A ttl 63
wan0 in tcp fd00:c6:33:64::b:80 > fd00:a::2:41811 AF ttl 63
wan0 out tcp fd00:a::2:41811 > fd00:c6:33:64::b:80 A ttl 64
wan0 out tcp fd00:a::2:37229 > fd00:c6:33:64::b:81 S ttl 64
wan0 in tcp fd00:c6:33:64::b:81 > fd00:a::2:37229 AR ttl 63
wan1 out tcp fd00:a:0:1::2:51627 > fd00:c6:33:64::a:80 S ttl 64
wan1 in tcp fd00:c6:33:64::a:80 > fd00:a:0:1::2:51627 SA ttl 63
wan1 out tcp fd00:a:0:1::2:51627 > fd00:c6:33:64::a:80 A ttl 64
wan1 in tcp fd00:c6:33:64::a:80 > fd00:a:0:1::2:51627 AP ttl 63
wan1 out tcp fd00:a:0:1::2:51627 > fd00:c6:33:64::a:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:51627 > fd00:c6:33:64::a:80 AF ttl 64
wan1 in tcp fd00:c6:33:64::a:80 > fd00:a:0:1::2:51627 A ttl 63
wan1 in tcp fd00:c6:33:64::a:80 > fd00:a:0:1::2:51627 AF ttl 63
wan1 out tcp fd00:a:0:1::2:51627 > fd00:c6:33:64::a:80 A ttl 64
r$ conntrack -L -f ipv6
tcp      6 T TIME_WAIT src=fd00:a:0:1::2 dst=fd00:c6:33:64::a sport=51627 dport=80 src=fd00:c6:33:64::a dst=fd00:a:0:1::2 sport=80 dport=51627 [ASSURED] mark=770 use=1
tcp      6 T TIME_WAIT src=fd00:a::2 dst=fd00:c6:33:64::b sport=41811 dport=80 src=fd00:c6:33:64::b dst=fd00:a::2 sport=80 dport=41811 [ASSURED] mark=769 use=1
tcp      6 T TIME_WAIT src=fd00:c0:a8::4 dst=fd00:c6:33:64::a sport=53693 dport=80 src=fd00:c6:33:64::a dst=fd00:a:0:1::2 sport=80 dport=53693 [ASSURED] mark=770 use=1
tcp      6 T TIME_WAIT src=fd00:c0:a8::4 dst=fd00:c6:33:64::b sport=32364 dport=80 src=fd00:c6:33:64::b dst=fd00:a:0:1::2 sport=80 dport=32364 [ASSURED] mark=770 use=1
tcp      6 T TIME_WAIT src=fd00:c0:a8::4 dst=fd00:c6:33:64::c sport=46116 dport=80 src=fd00:c6:33:64::c dst=fd00:a:0:1::2 sport=80 dport=46116 [ASSURED] mark=770 use=1
udp      17 T src=fd00:c0:a8::4 dst=fd00:c6:33:64::b sport=31442 dport=5060 src=fd00:c6:33:64::b dst=fd00:a:0:1::2 sport=5060 dport=31442 mark=770 use=1
udp      17 T src=fd00:c0:a8::4 dst=fd00:c6:33:64::c sport=40980 dport=99 [UNREPLIED] src=fd00:c6:33:64::c dst=fd00:a:0:1::2 sport=99 dport=40980 mark=770 use=1
udp      17 T src=fd00:c0:a8::4 dst=fd00:c6:33:64::c sport=57753 dport=99 [UNREPLIED] src=fd00:c6:33:64::c dst=fd00:a::2 sport=99 dport=57753 mark=769 use=1
r$ ip6tables -t mangle -L -n -v -x
Chain PREROUTING (policy ACCEPT 55 packets, 4148 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
      55     4148 CONNMARK   0    --  *      *       ::/0                 ::/0                 mark match 0x0 CONNMARK restore
      11      781 GETMARK    0    --  *      *       ::/0                 ::/0                 mark match 0x0
| 
Chain INPUT (policy ACCEPT 12 packets, 904 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain FORWARD (policy ACCEPT 43 packets, 3244 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 14 packets, 1032 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
      14     1032 CONNMARK   0    --  *      *       ::/0                 ::/0                 mark match 0x0 CONNMARK restore
       6      456 GETMARK    0    --  *      *       ::/0                 ::/0                 mark match 0x0
| 
Chain POSTROUTING (policy ACCEPT 57 packets, 4276 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
      57     4276 CNTRACK    0    --  *      *       ::/0                 ::/0                
| 
Chain CNTRACK (1 references)
    pkts      bytes target     prot opt in     out     source               destination         
       4      287 SETMARK    0    --  *      wan0    ::/0                 ::/0                 mark match 0x0
       9      662 SETMARK    0    --  *      wan1    ::/0                 ::/0                 mark match 0x0
      56     4204 CONNMARK   0    --  *      *       ::/0                 ::/0                 mark match ! 0x0 CONNMARK save
| 
Chain GETMARK (2 references)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain SETMARK (2 references)
    pkts      bytes target     prot opt in     out     source               destination         
       4      287 MARK       0    --  *      wan0    ::/0                 ::/0                 MARK set 0x301
       9      662 MARK       0    --  *      wan1    ::/0                 ::/0                 MARK set 0x302
r$ ip6tables -t nat -L -n
Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination         
| 
Chain INPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination         
| 
Chain POSTROUTING (policy ACCEPT)
target     prot opt source               destination         
MASQUERADE  0    --  ::/0                 ::/0                
MASQUERADE  0    --  ::/0                 ::/0                
r$ ip6tables -L FORWARD -n --line-numbers
Chain FORWARD (policy ACCEPT)
num  target     prot opt source               destination         
r$ ipset list
Name: lb_link1
Type: hash:ip,port,ip
Revision: 6
Header: family inet hashsize 1024 maxelem 65536 timeout 1200 bucketsize 12
Size in memory: N
References: 0
Number of entries: 0
Members:
| 
Header: family inet hashsize 1024 maxelem 65536 timeout 1200 bucketsize 12
Members:
Name: lb_link2
Number of entries: 0
References: 0
Revision: 6
Size in memory: N
Type: hash:ip,port,ip
