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
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=2403
net.ipv4.fib_multipath_hash_seed = 2403
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=1
net.ipv6.fib_multipath_hash_policy = 1
w$ sysctl -w net.ipv4.fib_multipath_hash_seed=6974
net.ipv4.fib_multipath_hash_seed = 6974
r$ ip -6 rule add prio 10 table main
r$ ip -6 rule add prio 20 from fd00:a:0:0::/64 table 20
r$ ip -6 route append default via fd00:a:0:0::1 dev wan0 src fd00:a:0:0::2 table 20
r$ ip -6 rule add prio 30 from fd00:a:0:1::/64 table 30
r$ ip -6 route append default via fd00:a:0:1::1 dev wan1 src fd00:a:0:1::2 table 30
r$ ip -6 rule add prio 40 from fd00:a:0:2::/64 table 40
r$ ip -6 route append default via fd00:a:0:2::1 dev wan2 src fd00:a:0:2::2 table 40
r$ ip -6 rule add prio 100 from fd00:c0:a8::/48 table 100
r$ ip -6 route add default table 100 nexthop via fd00:a:0:0::1 dev wan0 weight 3 nexthop via fd00:a:0:1::1 dev wan1 weight 2 nexthop via fd00:a:0:2::1 dev wan2 weight 9
r$ ip -6 rule add prio 200 table 200
r$ ip -6 route append default via fd00:a:0:0::1 dev wan0 src fd00:a:0:0::2 table 200
r$ ip -6 route append default via fd00:a:0:1::1 dev wan1 src fd00:a:0:1::2 table 200
r$ ip -6 route append default via fd00:a:0:2::1 dev wan2 src fd00:a:0:2::2 table 200
r$ ip6tables -t nat -A POSTROUTING -o wan0 -j SNAT --to-source fd00:a:0:0::2
r$ ip6tables -t nat -A POSTROUTING -o wan1 -j MASQUERADE
r$ ip6tables -t nat -A POSTROUTING -o wan2 -j MASQUERADE
r$ sleep 3
r$ capture start
h$ flow tcp fd00:c6:33:64::a 81 --sport 34429 --timeout 1 --from fd00:c0:a8:0::4
error: Connection refused
[1]
h$ flow udp fd00:c6:33:64::a 5060 --sport 45618 --timeout 1 --count 2 --from fd00:c0:a8:0::4
reply: seen as fd00:a:0:1::2 port 45618
reply: seen as fd00:a:0:1::2 port 45618
h$ flow udp fd00:c6:33:64::a 99 --sport 50197 --timeout 1 --count 1 --from fd00:c0:a8:0::4
error: Connection refused
[1]
h$ flow udp fd00:c6:33:64::a 53 --sport 59709 --timeout 1 --count 3
reply: seen as fd00:a::2 port 59709
reply: seen as fd00:a::2 port 59709
reply: seen as fd00:a::2 port 59709
h$ flow udp fd00:c6:33:64::a 99 --sport 20527 --timeout 1 --count 3 --from fd00:c0:a8:0::4
error: Connection refused
error: Connection refused
error: Connection refused
[1]
h$ flow tcp fd00:c6:33:64::b 81 --sport 50217 --timeout 1
error: Connection refused
[1]
h$ flow udp fd00:c6:33:64::a 53 --sport 32826 --timeout 1 --count 1
reply: seen as fd00:a::2 port 32826
h$ flow tcp fd00:c6:33:64::c 80 --sport 35438 --timeout 1
reply: seen as fd00:a:0:1::2 port 35438
r$ flow udp fd00:c6:33:64::a 99 --sport 25130 --timeout 1 --count 2 --from fd00:a:0:0::2
error: Connection refused
error: Connection refused
[1]
r$ flow tcp fd00:c6:33:64::a 81 --sport 53203 --timeout 1
error: Connection refused
[1]
r$ flow tcp fd00:c6:33:64::c 80 --sport 55101 --timeout 1
reply: seen as fd00:a::2 port 55101
h$ ping -c 2 -i 0.2 -W 1 fd00:c6:33:64::b
PING fd00:c6:33:64::b(fd00:c6:33:64::b) 56 data bytes
64 bytes from fd00:c6:33:64::b: icmp_seq=1 ttl=62 time=T ms
64 bytes from fd00:c6:33:64::b: icmp_seq=2 ttl=62 time=T ms
| 
--- fd00:c6:33:64::b ping statistics ---
2 packets transmitted, 2 received, 0% packet loss, time T
r$ capture stop
lan0 in icmp6 fd00:c0:a8::4 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
lan0 out icmp6 fd00:c0:a8::1 > fd00:c0:a8::4 neighbour-advertisement code 0 ttl 255
lan0 in tcp fd00:c0:a8::4:34429 > fd00:c6:33:64::a:81 S ttl 64
wan2 out icmp6 fd00:a:0:2::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan2 in icmp6 fd00:a:0:2::1 > fd00:a:0:2::2 neighbour-advertisement code 0 ttl 255
wan2 out tcp fd00:a:0:2::2:34429 > fd00:c6:33:64::a:81 S ttl 63
wan2 in tcp fd00:c6:33:64::a:81 > fd00:a:0:2::2:34429 AR ttl 63
lan0 out tcp fd00:c6:33:64::a:81 > fd00:c0:a8::4:34429 AR ttl 62
lan0 in udp fd00:c0:a8::4:45618 > fd00:c6:33:64::a:5060 ttl 64
wan1 out icmp6 fd00:a:0:1::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan1 in icmp6 fd00:a:0:1::1 > fd00:a:0:1::2 neighbour-advertisement code 0 ttl 255
wan1 out udp fd00:a:0:1::2:45618 > fd00:c6:33:64::a:5060 ttl 63
wan1 in udp fd00:c6:33:64::a:5060 > fd00:a:0:1::2:45618 ttl 63
lan0 out udp fd00:c6:33:64::a:5060 > fd00:c0:a8::4:45618 ttl 62
lan0 in udp fd00:c0:a8::4:45618 > fd00:c6:33:64::a:5060 ttl 64
wan1 out udp fd00:a:0:1::2:45618 > fd00:c6:33:64::a:5060 ttl 63
wan1 in udp fd00:c6:33:64::a:5060 > fd00:a:0:1::2:45618 ttl 63
lan0 out udp fd00:c6:33:64::a:5060 > fd00:c0:a8::4:45618 ttl 62
lan0 in udp fd00:c0:a8::4:50197 > fd00:c6:33:64::a:99 ttl 64
wan0 out icmp6 fd00:a::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan0 in icmp6 fd00:a::1 > fd00:a::2 neighbour-advertisement code 0 ttl 255
wan0 out udp fd00:a::2:50197 > fd00:c6:33:64::a:99 ttl 63
wan0 in icmp6 fd00:c6:33:64::a > fd00:a::2 unreachable code 4 ttl 63
lan0 out icmp6 fd00:c6:33:64::a > fd00:c0:a8::4 unreachable code 4 ttl 62
lan0 in udp fd00:c0:a8::4:59709 > fd00:c6:33:64::a:53 ttl 64
wan0 out udp fd00:a::2:59709 > fd00:c6:33:64::a:53 ttl 63
wan0 in udp fd00:c6:33:64::a:53 > fd00:a::2:59709 ttl 63
lan0 out udp fd00:c6:33:64::a:53 > fd00:c0:a8::4:59709 ttl 62
lan0 in udp fd00:c0:a8::4:59709 > fd00:c6:33:64::a:53 ttl 64
wan0 out udp fd00:a::2:59709 > fd00:c6:33:64::a:53 ttl 63
wan0 in udp fd00:c6:33:64::a:53 > fd00:a::2:59709 ttl 63
lan0 out udp fd00:c6:33:64::a:53 > fd00:c0:a8::4:59709 ttl 62
lan0 in udp fd00:c0:a8::4:59709 > fd00:c6:33:64::a:53 ttl 64
wan0 out udp fd00:a::2:59709 > fd00:c6:33:64::a:53 ttl 63
wan0 in udp fd00:c6:33:64::a:53 > fd00:a::2:59709 ttl 63
lan0 out udp fd00:c6:33:64::a:53 > fd00:c0:a8::4:59709 ttl 62
lan0 in udp fd00:c0:a8::4:20527 > fd00:c6:33:64::a:99 ttl 64
wan2 out udp fd00:a:0:2::2:20527 > fd00:c6:33:64::a:99 ttl 63
wan2 in icmp6 fd00:c6:33:64::a > fd00:a:0:2::2 unreachable code 4 ttl 63
lan0 out icmp6 fd00:c6:33:64::a > fd00:c0:a8::4 unreachable code 4 ttl 62
lan0 in udp fd00:c0:a8::4:20527 > fd00:c6:33:64::a:99 ttl 64
wan2 out udp fd00:a:0:2::2:20527 > fd00:c6:33:64::a:99 ttl 63
wan2 in icmp6 fd00:c6:33:64::a > fd00:a:0:2::2 unreachable code 4 ttl 63
lan0 out icmp6 fd00:c6:33:64::a > fd00:c0:a8::4 unreachable code 4 ttl 62
lan0 in udp fd00:c0:a8::4:20527 > fd00:c6:33:64::a:99 ttl 64
wan2 out udp fd00:a:0:2::2:20527 > fd00:c6:33:64::a:99 ttl 63
wan2 in icmp6 fd00:c6:33:64::a > fd00:a:0:2::2 unreachable code 4 ttl 63
lan0 out icmp6 fd00:c6:33:64::a > fd00:c0:a8::4 unreachable code 4 ttl 62
lan0 in tcp fd00:c0:a8::4:50217 > fd00:c6:33:64::b:81 S ttl 64
wan2 out tcp fd00:a:0:2::2:50217 > fd00:c6:33:64::b:81 S ttl 63
wan2 in tcp fd00:c6:33:64::b:81 > fd00:a:0:2::2:50217 AR ttl 63
lan0 out tcp fd00:c6:33:64::b:81 > fd00:c0:a8::4:50217 AR ttl 62
lan0 in udp fd00:c0:a8::4:32826 > fd00:c6:33:64::a:53 ttl 64
wan0 out udp fd00:a::2:32826 > fd00:c6:33:64::a:53 ttl 63
wan0 in udp fd00:c6:33:64::a:53 > fd00:a::2:32826 ttl 63
lan0 out udp fd00:c6:33:64::a:53 > fd00:c0:a8::4:32826 ttl 62
lan0 in tcp fd00:c0:a8::4:35438 > fd00:c6:33:64::c:80 S ttl 64
wan1 out tcp fd00:a:0:1::2:35438 > fd00:c6:33:64::c:80 S ttl 63
wan1 in tcp fd00:c6:33:64::c:80 > fd00:a:0:1::2:35438 SA ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:35438 SA ttl 62
lan0 in tcp fd00:c0:a8::4:35438 > fd00:c6:33:64::c:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:35438 > fd00:c6:33:64::c:80 A ttl 63
wan1 in tcp fd00:c6:33:64::c:80 > fd00:a:0:1::2:35438 AP ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:35438 AP ttl 62
lan0 in tcp fd00:c0:a8::4:35438 > fd00:c6:33:64::c:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:35438 > fd00:c6:33:64::c:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:35438 > fd00:c6:33:64::c:80 AF ttl 64
wan1 out tcp fd00:a:0:1::2:35438 > fd00:c6:33:64::c:80 AF ttl 63
wan1 in tcp fd00:c6:33:64::c:80 > fd00:a:0:1::2:35438 A ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:35438 A ttl 62
wan1 in tcp fd00:c6:33:64::c:80 > fd00:a:0:1::2:35438 AF ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:35438 AF ttl 62
lan0 in tcp fd00:c0:a8::4:35438 > fd00:c6:33:64::c:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:35438 > fd00:c6:33:64::c:80 A ttl 63
wan0 out udp fd00:a::2:25130 > fd00:c6:33:64::a:99 ttl 64
wan0 in icmp6 fd00:c6:33:64::a > fd00:a::2 unreachable code 4 ttl 63
wan0 out udp fd00:a::2:25130 > fd00:c6:33:64::a:99 ttl 64
wan0 in icmp6 fd00:c6:33:64::a > fd00:a::2 unreachable code 4 ttl 63
wan2 out tcp fd00:a:0:2::2:53203 > fd00:c6:33:64::a:81 S ttl 64
wan2 in tcp fd00:c6:33:64::a:81 > fd00:a:0:2::2:53203 AR ttl 63
wan0 out tcp fd00:a::2:55101 > fd00:c6:33:64::c:80 S ttl 64
wan0 in tcp fd00:c6:33:64::c:80 > fd00:a::2:55101 SA ttl 63
wan0 out tcp fd00:a::2:55101 > fd00:c6:33:64::c:80 A ttl 64
wan0 in tcp fd00:c6:33:64::c:80 > fd00:a::2:55101 AP ttl 63
wan0 out tcp fd00:a::2:55101 > fd00:c6:33:64::c:80 A ttl 64
wan0 out tcp fd00:a::2:55101 > fd00:c6:33:64::c:80 AF ttl 64
wan0 in tcp fd00:c6:33:64::c:80 > fd00:a::2:55101 A ttl 63
wan0 in tcp fd00:c6:33:64::c:80 > fd00:a::2:55101 AF ttl 63
wan0 out tcp fd00:a::2:55101 > fd00:c6:33:64::c:80 A ttl 64
lan0 in icmp6 fd00:c0:a8::4 > fd00:c6:33:64::b echo code 0 ttl 64
wan2 out icmp6 fd00:a:0:2::2 > fd00:c6:33:64::b echo code 0 ttl 63
wan2 in icmp6 fd00:c6:33:64::b > fd00:a:0:2::2 echo-reply code 0 ttl 63
lan0 out icmp6 fd00:c6:33:64::b > fd00:c0:a8::4 echo-reply code 0 ttl 62
lan0 in icmp6 fd00:c0:a8::4 > fd00:c6:33:64::b echo code 0 ttl 64
wan2 out icmp6 fd00:a:0:2::2 > fd00:c6:33:64::b echo code 0 ttl 63
wan2 in icmp6 fd00:c6:33:64::b > fd00:a:0:2::2 echo-reply code 0 ttl 63
lan0 out icmp6 fd00:c6:33:64::b > fd00:c0:a8::4 echo-reply code 0 ttl 62
r$ conntrack -L -f ipv6
icmpv6   58 T src=fd00:c0:a8::4 dst=fd00:c6:33:64::b type=128 code=0 id=N src=fd00:c6:33:64::b dst=fd00:a:0:2::2 type=129 code=0 id=N mark=0 use=1
tcp      6 T TIME_WAIT src=fd00:a::2 dst=fd00:c6:33:64::c sport=55101 dport=80 src=fd00:c6:33:64::c dst=fd00:a::2 sport=80 dport=55101 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=fd00:c0:a8::4 dst=fd00:c6:33:64::c sport=35438 dport=80 src=fd00:c6:33:64::c dst=fd00:a:0:1::2 sport=80 dport=35438 [ASSURED] mark=0 use=1
udp      17 T src=fd00:a::2 dst=fd00:c6:33:64::a sport=25130 dport=99 [UNREPLIED] src=fd00:c6:33:64::a dst=fd00:a::2 sport=99 dport=25130 mark=0 use=1
udp      17 T src=fd00:c0:a8::4 dst=fd00:c6:33:64::a sport=20527 dport=99 [UNREPLIED] src=fd00:c6:33:64::a dst=fd00:a:0:2::2 sport=99 dport=20527 mark=0 use=1
udp      17 T src=fd00:c0:a8::4 dst=fd00:c6:33:64::a sport=32826 dport=53 src=fd00:c6:33:64::a dst=fd00:a::2 sport=53 dport=32826 mark=0 use=1
udp      17 T src=fd00:c0:a8::4 dst=fd00:c6:33:64::a sport=45618 dport=5060 src=fd00:c6:33:64::a dst=fd00:a:0:1::2 sport=5060 dport=45618 mark=0 use=1
udp      17 T src=fd00:c0:a8::4 dst=fd00:c6:33:64::a sport=50197 dport=99 [UNREPLIED] src=fd00:c6:33:64::a dst=fd00:a::2 sport=99 dport=50197 mark=0 use=1
udp      17 T src=fd00:c0:a8::4 dst=fd00:c6:33:64::a sport=59709 dport=53 src=fd00:c6:33:64::a dst=fd00:a::2 sport=53 dport=59709 mark=0 use=1
r$ ip -6 neigh
fd00:a:0:1::1 dev wan1 lladdr MAC router REACHABLE 
fd00:a:0:2::1 dev wan2 lladdr MAC router REACHABLE 
fd00:a::1 dev wan0 lladdr MAC router REACHABLE 
fd00:c0:a8::4 dev lan0 lladdr MAC DELAY 
r$ ip -s link show wan0
3: wan0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns isp0
    RX:  bytes packets errors dropped  missed   mcast           
          1793      16      0       0       0       0 
    TX:  bytes packets errors dropped carrier collsns           
          1607      17      0       0       0       0 
r$ nstat -az Ip6OutForwDatagrams Ip6OutNoRoutes Ip6OutRequests
| #kernel
Ip6OutForwDatagrams             37                 0.0
Ip6OutRequests                  28                 0.0
Ip6OutNoRoutes                  0                  0.0
