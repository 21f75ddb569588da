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
w$ ip -6 route add fd00:c0:a8:0::/64 nexthop via fd00:cb:0:71::1 nexthop via fd00:cb:0:71::5
w$ serve udp 53
w$ serve tcp 80
w$ serve udp 5060
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=2953
net.ipv4.fib_multipath_hash_seed = 2953
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=0
net.ipv6.fib_multipath_hash_policy = 0
w$ sysctl -w net.ipv4.fib_multipath_hash_seed=9848
net.ipv4.fib_multipath_hash_seed = 9848
r$ ip -6 route add default nexthop via fd00:a:0:0::1 dev wan0 weight 9 nexthop via fd00:a:0:1::1 dev wan1 weight 10
r$ sleep 3
r$ capture start
h$ flow tcp fd00:c6:33:64::c 80 --sport 26786 --timeout 1
reply: seen as fd00:c0:a8::4 port 26786
h$ flow udp fd00:c6:33:64::b 53 --sport 37925 --timeout 1 --count 2
reply: seen as fd00:c0:a8::4 port 37925
reply: seen as fd00:c0:a8::4 port 37925
h$ flow tcp fd00:c6:33:64::a 81 --sport 23553 --timeout 1 --from fd00:c0:a8:0::4
error: Connection refused
[1]
h$ flow tcp fd00:c6:33:64::b 80 --sport 22257 --timeout 1 --from fd00:c0:a8:0::4
reply: seen as fd00:c0:a8::4 port 22257
h$ flow udp fd00:c6:33:64::c 5060 --sport 39761 --timeout 1 --count 2 --from fd00:c0:a8:0::4
reply: seen as fd00:c0:a8::4 port 39761
reply: seen as fd00:c0:a8::4 port 39761
h$ flow udp fd00:c6:33:64::c 53 --sport 50215 --timeout 1 --count 1 --from fd00:c0:a8:0::4
reply: seen as fd00:c0:a8::4 port 50215
h$ flow tcp fd00:c6:33:64::a 81 --sport 41387 --timeout 1 --from fd00:c0:a8:0::4
error: Connection refused
[1]
h$ flow udp fd00:c6:33:64::a 5060 --sport 52496 --timeout 1 --count 2
reply: seen as fd00:c0:a8::4 port 52496
reply: seen as fd00:c0:a8::4 port 52496
r$ flow tcp fd00:c6:33:64::a 80 --sport 40401 --timeout 1
reply: seen as fd00:a:0:1::2 port 40401
r$ flow udp fd00:c6:33:64::a 53 --sport 59544 --timeout 1 --count 1 --from fd00:a:0:0::2
reply: seen as fd00:a::2 port 59544
r$ flow tcp fd00:c6:33:64::a 81 --sport 51562 --timeout 1
error: Connection refused
[1]
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
lan0 in tcp fd00:c0:a8::4:26786 > fd00:c6:33:64::c:80 S ttl 64
wan0 out icmp6 fe80::ff:fe00:201 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan0 in icmp6 fd00:a::1 > fe80::ff:fe00:201 neighbour-advertisement code 0 ttl 255
wan0 out tcp fd00:c0:a8::4:26786 > fd00:c6:33:64::c:80 S ttl 63
wan0 in icmp6 fe80::ff:fe00:202 > ff02::1:ff00:2 neighbour-solicitation code 0 ttl 255
wan0 out icmp6 fd00:a::2 > fe80::ff:fe00:202 neighbour-advertisement code 0 ttl 255
wan0 in tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:26786 SA ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:26786 SA ttl 62
lan0 in tcp fd00:c0:a8::4:26786 > fd00:c6:33:64::c:80 A ttl 64
wan0 out tcp fd00:c0:a8::4:26786 > fd00:c6:33:64::c:80 A ttl 63
wan0 in tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:26786 AP ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:26786 AP ttl 62
lan0 in tcp fd00:c0:a8::4:26786 > fd00:c6:33:64::c:80 A ttl 64
wan0 out tcp fd00:c0:a8::4:26786 > fd00:c6:33:64::c:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:26786 > fd00:c6:33:64::c:80 AF ttl 64
wan0 out tcp fd00:c0:a8::4:26786 > fd00:c6:33:64::c:80 AF ttl 63
wan0 in tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:26786 A ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:26786 A ttl 62
wan0 in tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:26786 AF ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:26786 AF ttl 62
lan0 in tcp fd00:c0:a8::4:26786 > fd00:c6:33:64::c:80 A ttl 64
wan0 out tcp fd00:c0:a8::4:26786 > fd00:c6:33:64::c:80 A ttl 63
lan0 in udp fd00:c0:a8::4:37925 > fd00:c6:33:64::b:53 ttl 64
wan0 out udp fd00:c0:a8::4:37925 > fd00:c6:33:64::b:53 ttl 63
wan1 in icmp6 fe80::ff:fe00:402 > ff02::1:ff00:2 neighbour-solicitation code 0 ttl 255
wan1 out icmp6 fd00:a:0:1::2 > fe80::ff:fe00:402 neighbour-advertisement code 0 ttl 255
wan1 in udp fd00:c6:33:64::b:53 > fd00:c0:a8::4:37925 ttl 63
lan0 out udp fd00:c6:33:64::b:53 > fd00:c0:a8::4:37925 ttl 62
lan0 in udp fd00:c0:a8::4:37925 > fd00:c6:33:64::b:53 ttl 64
wan0 out udp fd00:c0:a8::4:37925 > fd00:c6:33:64::b:53 ttl 63
wan1 in udp fd00:c6:33:64::b:53 > fd00:c0:a8::4:37925 ttl 63
lan0 out udp fd00:c6:33:64::b:53 > fd00:c0:a8::4:37925 ttl 62
lan0 in tcp fd00:c0:a8::4:23553 > fd00:c6:33:64::a:81 S ttl 64
wan0 out tcp fd00:c0:a8::4:23553 > fd00:c6:33:64::a:81 S ttl 63
wan1 in tcp fd00:c6:33:64::a:81 > fd00:c0:a8::4:23553 AR ttl 63
lan0 out tcp fd00:c6:33:64::a:81 > fd00:c0:a8::4:23553 AR ttl 62
lan0 in tcp fd00:c0:a8::4:22257 > fd00:c6:33:64::b:80 S ttl 64
wan0 out tcp fd00:c0:a8::4:22257 > fd00:c6:33:64::b:80 S ttl 63
wan0 in tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:22257 SA ttl 63
lan0 out tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:22257 SA ttl 62
lan0 in tcp fd00:c0:a8::4:22257 > fd00:c6:33:64::b:80 A ttl 64
wan0 out tcp fd00:c0:a8::4:22257 > fd00:c6:33:64::b:80 A ttl 63
wan0 in tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:22257 AP ttl 63
lan0 out tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:22257 AP ttl 62
lan0 in tcp fd00:c0:a8::4:22257 > fd00:c6:33:64::b:80 A ttl 64
wan0 out tcp fd00:c0:a8::4:22257 > fd00:c6:33:64::b:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:22257 > fd00:c6:33:64::b:80 AF ttl 64
wan0 out tcp fd00:c0:a8::4:22257 > fd00:c6:33:64::b:80 AF ttl 63
wan0 in tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:22257 A ttl 63
lan0 out tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:22257 A ttl 62
wan0 in tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:22257 AF ttl 63
lan0 out tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:22257 AF ttl 62
lan0 in tcp fd00:c0:a8::4:22257 > fd00:c6:33:64::b:80 A ttl 64
wan0 out tcp fd00:c0:a8::4:22257 > fd00:c6:33:64::b:80 A ttl 63
lan0 in udp fd00:c0:a8::4:39761 > fd00:c6:33:64::c:5060 ttl 64
wan1 out icmp6 fe80::ff:fe00:401 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan1 in icmp6 fd00:a:0:1::1 > fe80::ff:fe00:401 neighbour-advertisement code 0 ttl 255
wan1 out udp fd00:c0:a8::4:39761 > fd00:c6:33:64::c:5060 ttl 63
wan0 in udp fd00:c6:33:64::c:5060 > fd00:c0:a8::4:39761 ttl 63
lan0 out udp fd00:c6:33:64::c:5060 > fd00:c0:a8::4:39761 ttl 62
lan0 in udp fd00:c0:a8::4:39761 > fd00:c6:33:64::c:5060 ttl 64
wan1 out udp fd00:c0:a8::4:39761 > fd00:c6:33:64::c:5060 ttl 63
wan0 in udp fd00:c6:33:64::c:5060 > fd00:c0:a8::4:39761 ttl 63
lan0 out udp fd00:c6:33:64::c:5060 > fd00:c0:a8::4:39761 ttl 62
lan0 in udp fd00:c0:a8::4:50215 > fd00:c6:33:64::c:53 ttl 64
wan1 out udp fd00:c0:a8::4:50215 > fd00:c6:33:64::c:53 ttl 63
wan0 in udp fd00:c6:33:64::c:53 > fd00:c0:a8::4:50215 ttl 63
lan0 out udp fd00:c6:33:64::c:53 > fd00:c0:a8::4:50215 ttl 62
lan0 in tcp fd00:c0:a8::4:41387 > fd00:c6:33:64::a:81 S ttl 64
wan0 out tcp fd00:c0:a8::4:41387 > fd00:c6:33:64::a:81 S ttl 63
wan1 in tcp fd00:c6:33:64::a:81 > fd00:c0:a8::4:41387 AR ttl 63
lan0 out tcp fd00:c6:33:64::a:81 > fd00:c0:a8::4:41387 AR ttl 62
lan0 in udp fd00:c0:a8::4:52496 > fd00:c6:33:64::a:5060 ttl 64
wan0 out udp fd00:c0:a8::4:52496 > fd00:c6:33:64::a:5060 ttl 63
wan0 in udp fd00:c6:33:64::a:5060 > fd00:c0:a8::4:52496 ttl 63
lan0 out udp fd00:c6:33:64::a:5060 > fd00:c0:a8::4:52496 ttl 62
lan0 in udp fd00:c0:a8::4:52496 > fd00:c6:33:64::a:5060 ttl 64
wan0 out udp fd00:c0:a8::4:52496 > fd00:c6:33:64::a:5060 ttl 63
wan0 in udp fd00:c6:33:64::a:5060 > fd00:c0:a8::4:52496 ttl 63
lan0 out udp fd00:c6:33:64::a:5060 > fd00:c0:a8::4:52496 ttl 62
wan1 out tcp fd00:a:0:1::2:40401 > fd00:c6:33:64::a:80 S ttl 64
wan1 in tcp fd00:c6:33:64::a:80 > fd00:a:0:1::2:40401 SA ttl 63
wan1 out tcp fd00:a:0:1::2:40401 > fd00:c6:33:64::a:80 A ttl 64
wan1 in tcp fd00:c6:33:64::a:80 > fd00:a:0:1::2:40401 AP ttl 63
wan1 out tcp fd00:a:0:1::2:40401 > fd00:c6:33:64::a:80 A ttl 64
wan1 out tcp fd00:a:0:1::2:40401 > fd00:c6:33:64::a:80 AF ttl 64
wan1 in tcp fd00:c6:33:64::a:80 > fd00:a:0:1::2:40401 A ttl 63
wan1 in tcp fd00:c6:33:64::a:80 > fd00:a:0:1::2:40401 AF ttl 63
wan0 out tcp fd00:a:0:1::2:40401 > fd00:c6:33:64::a:80 A ttl 64
wan0 out udp fd00:a::2:59544 > fd00:c6:33:64::a:53 ttl 64
wan0 in udp fd00:c6:33:64::a:53 > fd00:a::2:59544 ttl 63
wan1 out tcp fd00:a:0:1::2:51562 > fd00:c6:33:64::a:81 S ttl 64
wan1 in tcp fd00:c6:33:64::a:81 > fd00:a:0:1::2:51562 AR ttl 63
lan0 in icmp6 fd00:c0:a8::4 > fd00:c6:33:64::b echo code 0 ttl 64
wan0 out icmp6 fd00:c0:a8::4 > fd00:c6:33:64::b echo code 0 ttl 63
wan1 in icmp6 fd00:c6:33:64::b > fd00:c0:a8::4 echo-reply code 0 ttl 63
lan0 out icmp6 fd00:c6:33:64::b > fd00:c0:a8::4 echo-reply code 0 ttl 62
lan0 in icmp6 fd00:c0:a8::4 > fd00:c6:33:64::b echo code 0 ttl 64
wan0 out icmp6 fd00:c0:a8::4 > fd00:c6:33:64::b echo code 0 ttl 63
wan1 in icmp6 fd00:c6:33:64::b > fd00:c0:a8::4 echo-reply code 0 ttl 63
lan0 out icmp6 fd00:c6:33:64::b > fd00:c0:a8::4 echo-reply code 0 ttl 62
r$ ip -6 neigh
fd00:a:0:1::1 dev wan1 lladdr MAC router REACHABLE 
fd00:a::1 dev wan0 lladdr MAC router REACHABLE 
fd00:c0:a8::4 dev lan0 lladdr MAC DELAY 
fe80::ff:fe00:202 dev wan0 lladdr MAC DELAY 
fe80::ff:fe00:402 dev wan1 lladdr MAC DELAY 
r$ ip -s link show wan0
3: wan0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns isp0
    RX:  bytes packets errors dropped  missed   mcast           
          2078      20      0       0       0       0 
    TX:  bytes packets errors dropped carrier collsns           
          2503      26      0       0       0       0 
r$ nstat -az Ip6OutForwDatagrams Ip6OutNoRoutes Ip6OutRequests
| #kernel
Ip6OutForwDatagrams             40                 0.0
Ip6OutRequests                  24                 0.0
Ip6OutNoRoutes                  0                  0.0
