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
isp0$ ip -6 route add fd00:c0:a8:0::/64 via fd00:a:0:0::2
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
isp1$ ip -6 route add fd00:c0:a8:0::/64 via fd00:a:0:1::2
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
isp2$ ip -6 route add fd00:c0:a8:0::/64 via fd00:a:0:2::2
w$ ip -6 route add fd00:c0:a8:0::/64 nexthop via fd00:cb:0:71::1 nexthop via fd00:cb:0:71::5 nexthop via fd00:cb:0:71::9
w$ serve udp 53
w$ serve tcp 80
w$ serve udp 5060
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=3850
net.ipv4.fib_multipath_hash_seed = 3850
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=1
net.ipv6.fib_multipath_hash_policy = 1
w$ sysctl -w net.ipv4.fib_multipath_hash_seed=2898
net.ipv4.fib_multipath_hash_seed = 2898
r$ ip -6 rule add prio 10 table main
r$ ip -6 rule add prio 20 from fd00:a:0:0::/64 table 20
r$ ip -6 route append default via fd00:a:0:0::1 dev wan0 src fd00:a:0:0::2 table 20
r$ ip -6 rule add prio 30 from fd00:a:0:1::/64 table 30
r$ ip -6 route append default via fd00:a:0:1::1 dev wan1 src fd00:a:0:1::2 table 30
r$ ip -6 rule add prio 40 from fd00:a:0:2::/64 table 40
r$ ip -6 route append default via fd00:a:0:2::1 dev wan2 src fd00:a:0:2::2 table 40
r$ ip -6 rule add prio 100 from fd00:c0:a8::/48 table 100
r$ ip -6 route add default table 100 nexthop via fd00:a:0:0::1 dev wan0 weight 10 nexthop via fd00:a:0:1::1 dev wan1 weight 10 nexthop via fd00:a:0:2::1 dev wan2 weight 10
r$ ip -6 rule add prio 200 table 200
r$ ip -6 route append default via fd00:a:0:0::1 dev wan0 src fd00:a:0:0::2 table 200
r$ ip -6 route append default via fd00:a:0:1::1 dev wan1 src fd00:a:0:1::2 table 200
r$ ip -6 route append default via fd00:a:0:2::1 dev wan2 src fd00:a:0:2::2 table 200
r$ sleep 3
r$ capture start
h$ flow udp fd00:c6:33:64::a 99 --sport 54121 --timeout 1 --count 3 --from fd00:c0:a8:0::4
error: Connection refused
error: Connection refused
error: Connection refused
[1]
h$ flow tcp fd00:c6:33:64::b 80 --sport 21161 --timeout 1
reply: seen as fd00:c0:a8::4 port 21161
h$ flow tcp fd00:c6:33:64::c 81 --sport 55550 --timeout 1
error: Connection refused
[1]
h$ flow udp fd00:c6:33:64::a 53 --sport 53141 --timeout 1 --count 1
reply: seen as fd00:c0:a8::4 port 53141
h$ flow udp fd00:c6:33:64::c 53 --sport 39601 --timeout 1 --count 1
reply: seen as fd00:c0:a8::4 port 39601
h$ flow udp fd00:c6:33:64::c 99 --sport 38053 --timeout 1 --count 1 --from fd00:c0:a8:0::4
error: Connection refused
[1]
h$ flow tcp fd00:c6:33:64::a 81 --sport 23583 --timeout 1
error: Connection refused
[1]
h$ flow udp fd00:c6:33:64::b 5060 --sport 55241 --timeout 1 --count 2
reply: seen as fd00:c0:a8::4 port 55241
reply: seen as fd00:c0:a8::4 port 55241
r$ flow udp fd00:c6:33:64::c 99 --sport 58937 --timeout 1 --count 2
error: Connection refused
error: Connection refused
[1]
r$ flow tcp fd00:c6:33:64::b 80 --sport 58307 --timeout 1 --from fd00:a:0:1::2
reply: seen as fd00:a:0:1::2 port 58307
r$ flow udp fd00:c6:33:64::a 5060 --sport 48081 --timeout 1 --count 3 --from fd00:a:0:1::2
reply: seen as fd00:a:0:1::2 port 48081
reply: seen as fd00:a:0:1::2 port 48081
reply: seen as fd00:a:0:1::2 port 48081
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
lan0 in udp fd00:c0:a8::4:54121 > fd00:c6:33:64::a:99 ttl 64
wan0 out icmp6 fe80::ff:fe00:201 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan0 in icmp6 fd00:a::1 > fe80::ff:fe00:201 neighbour-advertisement code 0 ttl 255
wan0 out udp fd00:c0:a8::4:54121 > fd00:c6:33:64::a:99 ttl 63
wan0 in icmp6 fe80::ff:fe00:202 > ff02::1:ff00:2 neighbour-solicitation code 0 ttl 255
wan0 out icmp6 fd00:a::2 > fe80::ff:fe00:202 neighbour-advertisement code 0 ttl 255
wan0 in icmp6 fd00:c6:33:64::a > fd00:c0:a8::4 unreachable code 4 ttl 63
lan0 out icmp6 fd00:c6:33:64::a > fd00:c0:a8::4 unreachable code 4 ttl 62
lan0 in udp fd00:c0:a8::4:54121 > fd00:c6:33:64::a:99 ttl 64
wan0 out udp fd00:c0:a8::4:54121 > fd00:c6:33:64::a:99 ttl 63
wan0 in icmp6 fd00:c6:33:64::a > fd00:c0:a8::4 unreachable code 4 ttl 63
lan0 out icmp6 fd00:c6:33:64::a > fd00:c0:a8::4 unreachable code 4 ttl 62
lan0 in udp fd00:c0:a8::4:54121 > fd00:c6:33:64::a:99 ttl 64
wan0 out udp fd00:c0:a8::4:54121 > fd00:c6:33:64::a:99 ttl 63
wan0 in icmp6 fd00:c6:33:64::a > fd00:c0:a8::4 unreachable code 4 ttl 63
lan0 out icmp6 fd00:c6:33:64::a > fd00:c0:a8::4 unreachable code 4 ttl 62
lan0 in tcp fd00:c0:a8::4:21161 > fd00:c6:33:64::b:80 S ttl 64
wan1 out icmp6 fe80::ff:fe00:401 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan1 in icmp6 fd00:a:0:1::1 > fe80::ff:fe00:401 neighbour-advertisement code 0 ttl 255
wan1 out tcp fd00:c0:a8::4:21161 > fd00:c6:33:64::b:80 S ttl 63
wan0 in tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:21161 SA ttl 63
lan0 out tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:21161 SA ttl 62
lan0 in tcp fd00:c0:a8::4:21161 > fd00:c6:33:64::b:80 A ttl 64
wan1 out tcp fd00:c0:a8::4:21161 > fd00:c6:33:64::b:80 A ttl 63
wan0 in tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:21161 AP ttl 63
lan0 out tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:21161 AP ttl 62
lan0 in tcp fd00:c0:a8::4:21161 > fd00:c6:33:64::b:80 A ttl 64
wan1 out tcp fd00:c0:a8::4:21161 > fd00:c6:33:64::b:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:21161 > fd00:c6:33:64::b:80 AF ttl 64
wan1 out tcp fd00:c0:a8::4:21161 > fd00:c6:33:64::b:80 AF ttl 63
wan0 in tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:21161 A ttl 63
lan0 out tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:21161 A ttl 62
wan0 in tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:21161 AF ttl 63
lan0 out tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:21161 AF ttl 62
lan0 in tcp fd00:c0:a8::4:21161 > fd00:c6:33:64::b:80 A ttl 64
wan1 out tcp fd00:c0:a8::4:21161 > fd00:c6:33:64::b:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:55550 > fd00:c6:33:64::c:81 S ttl 64
wan2 out icmp6 fe80::ff:fe00:601 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan2 in icmp6 fd00:a:0:2::1 > fe80::ff:fe00:601 neighbour-advertisement code 0 ttl 255
wan2 out tcp fd00:c0:a8::4:55550 > fd00:c6:33:64::c:81 S ttl 63
wan1 in icmp6 fe80::ff:fe00:402 > ff02::1:ff00:2 neighbour-solicitation code 0 ttl 255
wan1 out icmp6 fd00:a:0:1::2 > fe80::ff:fe00:402 neighbour-advertisement code 0 ttl 255
wan1 in tcp fd00:c6:33:64::c:81 > fd00:c0:a8::4:55550 AR ttl 63
lan0 out tcp fd00:c6:33:64::c:81 > fd00:c0:a8::4:55550 AR ttl 62
lan0 in udp fd00:c0:a8::4:53141 > fd00:c6:33:64::a:53 ttl 64
wan2 out udp fd00:c0:a8::4:53141 > fd00:c6:33:64::a:53 ttl 63
wan0 in udp fd00:c6:33:64::a:53 > fd00:c0:a8::4:53141 ttl 63
lan0 out udp fd00:c6:33:64::a:53 > fd00:c0:a8::4:53141 ttl 62
lan0 in udp fd00:c0:a8::4:39601 > fd00:c6:33:64::c:53 ttl 64
wan1 out udp fd00:c0:a8::4:39601 > fd00:c6:33:64::c:53 ttl 63
wan0 in udp fd00:c6:33:64::c:53 > fd00:c0:a8::4:39601 ttl 63
lan0 out udp fd00:c6:33:64::c:53 > fd00:c0:a8::4:39601 ttl 62
lan0 in udp fd00:c0:a8::4:38053 > fd00:c6:33:64::c:99 ttl 64
wan2 out udp fd00:c0:a8::4:38053 > fd00:c6:33:64::c:99 ttl 63
wan0 in icmp6 fd00:c6:33:64::c > fd00:c0:a8::4 unreachable code 4 ttl 63
lan0 out icmp6 fd00:c6:33:64::c > fd00:c0:a8::4 unreachable code 4 ttl 62
lan0 in tcp fd00:c0:a8::4:23583 > fd00:c6:33:64::a:81 S ttl 64
wan0 out tcp fd00:c0:a8::4:23583 > fd00:c6:33:64::a:81 S ttl 63
wan1 in tcp fd00:c6:33:64::a:81 > fd00:c0:a8::4:23583 AR ttl 63
lan0 out tcp fd00:c6:33:64::a:81 > fd00:c0:a8::4:23583 AR ttl 62
lan0 in udp fd00:c0:a8::4:55241 > fd00:c6:33:64::b:5060 ttl 64
wan1 out udp fd00:c0:a8::4:55241 > fd00:c6:33:64::b:5060 ttl 63
wan2 in icmp6 fe80::ff:fe00:602 > ff02::1:ff00:2 neighbour-solicitation code 0 ttl 255
wan2 out icmp6 fd00:a:0:2::2 > fe80::ff:fe00:602 neighbour-advertisement code 0 ttl 255
wan2 in udp fd00:c6:33:64::b:5060 > fd00:c0:a8::4:55241 ttl 63
lan0 out udp fd00:c6:33:64::b:5060 > fd00:c0:a8::4:55241 ttl 62
lan0 in udp fd00:c0:a8::4:55241 > fd00:c6:33:64::b:5060 ttl 64
wan1 out udp fd00:c0:a8::4:55241 > fd00:c6:33:64::b:5060 ttl 63
wan2 in udp fd00:c6:33:64::b:5060 > fd00:c0:a8::4:55241 ttl 63
lan0 out udp fd00:c6:33:64::b:5060 > fd00:c0:a8::4:55241 ttl 62
wan2 out udp fd00:a:0:2::2:58937 > fd00:c6:33:64::c:99 ttl 64
wan2 in icmp6 fd00:c6:33:64::c > fd00:a:0:2::2 unreachable code 4 ttl 63
wan2 out udp fd00:a:0:2::2:58937 > fd00:c6:33:64::c:99 ttl 64
wan2 in icmp6 fd00:c6:33:64::c > fd00:a:0:2::2 unreachable code 4 ttl 63
wan1 out tcp fd00:a:0:1::2:58307 > fd00:c6:33:64::b:80 S ttl 64
wan1 in tcp fd00:c6:33:64::b:80 > fd00:a:0:1::2:58307 SA ttl 63
wan1 out tcp fd00:a:0:1::2:58307 > fd00:c6:33:64::b:80 A ttl 64
wan1 in tcp fd00:c6:33:64::b:80 > fd00:a:0:1::2:58307 AP ttl 63
wan1 out tcp fd00:a:0:1::2:58307 > fd00:c6:33:64::b:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:58307 > fd00:c6:33:64::b:80 AF ttl 64
wan1 in tcp fd00:c6:33:64::b:80 > fd00:a:0:1::2:58307 A ttl 63
wan1 in tcp fd00:c6:33:64::b:80 > fd00:a:0:1::2:58307 AF ttl 63
wan1 out tcp fd00:a:0:1::2:58307 > fd00:c6:33:64::b:80 A ttl 64
wan1 out udp fd00:a:0:1::2:48081 > fd00:c6:33:64::a:5060 ttl 64
wan1 in udp fd00:c6:33:64::a:5060 > fd00:a:0:1::2:48081 ttl 63
wan1 out udp fd00:a:0:1::2:48081 > fd00:c6:33:64::a:5060 ttl 64
wan1 in udp fd00:c6:33:64::a:5060 > fd00:a:0:1::2:48081 ttl 63
wan1 out udp fd00:a:0:1::2:48081 > fd00:c6:33:64::a:5060 ttl 64
wan1 in udp fd00:c6:33:64::a:5060 > fd00:a:0:1::2:48081 ttl 63
lan0 in icmp6 fd00:c0:a8::4 > fd00:c6:33:64::b echo code 0 ttl 64
wan1 out icmp6 fd00:c0:a8::4 > fd00:c6:33:64::b echo code 0 ttl 63
wan0 in icmp6 fd00:c6:33:64::b > fd00:c0:a8::4 echo-reply code 0 ttl 63
lan0 out icmp6 fd00:c6:33:64::b > fd00:c0:a8::4 echo-reply code 0 ttl 62
lan0 in icmp6 fd00:c0:a8::4 > fd00:c6:33:64::b echo code 0 ttl 64
wan1 out icmp6 fd00:c0:a8::4 > fd00:c6:33:64::b echo code 0 ttl 63
wan0 in icmp6 fd00:c6:33:64::b > fd00:c0:a8::4 echo-reply code 0 ttl 63
lan0 out icmp6 fd00:c6:33:64::b > fd00:c0:a8::4 echo-reply code 0 ttl 62
r$ ip -6 neigh
fd00:a:0:1::1 dev wan1 lladdr MAC router REACHABLE 
fd00:a:0:2::1 dev wan2 lladdr MAC router REACHABLE 
fd00:a::1 dev wan0 lladdr MAC router REACHABLE 
fd00:c0:a8::4 dev lan0 lladdr MAC DELAY 
fe80::ff:fe00:202 dev wan0 lladdr MAC DELAY 
fe80::ff:fe00:402 dev wan1 lladdr MAC DELAY 
fe80::ff:fe00:602 dev wan2 lladdr MAC DELAY 
r$ ip -s link show wan0
3: wan0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns isp0
    RX:  bytes packets errors dropped  missed   mcast           
          2090      18      0       0       0       0 
    TX:  bytes packets errors dropped carrier collsns           
          1073      10      0       0       0       0 
r$ nstat -az Ip6OutForwDatagrams Ip6OutNoRoutes Ip6OutRequests
| #kernel
Ip6OutForwDatagrams             33                 0.0
Ip6OutRequests                  33                 0.0
Ip6OutNoRoutes                  0                  0.0
