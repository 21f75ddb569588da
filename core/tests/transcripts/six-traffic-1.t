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
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=9552
net.ipv4.fib_multipath_hash_seed = 9552
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=1
net.ipv6.fib_multipath_hash_policy = 1
w$ sysctl -w net.ipv4.fib_multipath_hash_seed=5820
net.ipv4.fib_multipath_hash_seed = 5820
r$ ip -6 rule add prio 10 table main
r$ ip -6 rule add prio 20 from fd00:a:0:0::/64 table 20
r$ ip -6 route append default via fd00:a:0:0::1 dev wan0 src fd00:a:0:0::2 table 20
r$ ip -6 rule add prio 30 from fd00:a:0:1::/64 table 30
r$ ip -6 route append default via fd00:a:0:1::1 dev wan1 src fd00:a:0:1::2 table 30
r$ ip -6 rule add prio 100 from fd00:c0:a8::/48 table 100
r$ ip -6 route add default table 100 nexthop via fd00:a:0:0::1 dev wan0 weight 2 nexthop via fd00:a:0:1::1 dev wan1 weight 3
r$ ip -6 rule add prio 200 table 200
r$ ip -6 route append default via fd00:a:0:0::1 dev wan0 src fd00:a:0:0::2 table 200
r$ ip -6 route append default via fd00:a:0:1::1 dev wan1 src fd00:a:0:1::2 table 200
r$ sleep 3
r$ capture start
h$ flow tcp fd00:c6:33:64::b 80 --sport 49859 --timeout 1 --from fd00:c0:a8:0::4
reply: seen as fd00:c0:a8::4 port 49859
h$ flow tcp fd00:c6:33:64::b 80 --sport 37750 --timeout 1 --from fd00:c0:a8:0::4
reply: seen as fd00:c0:a8::4 port 37750
h$ flow tcp fd00:c6:33:64::b 81 --sport 52672 --timeout 1
error: Connection refused
[1]
h$ flow udp fd00:c6:33:64::c 53 --sport 44031 --timeout 1 --count 3 --from fd00:c0:a8:0::4
reply: seen as fd00:c0:a8::4 port 44031
reply: seen as fd00:c0:a8::4 port 44031
reply: seen as fd00:c0:a8::4 port 44031
h$ flow udp fd00:c6:33:64::a 53 --sport 42771 --timeout 1 --count 1 --from fd00:c0:a8:0::4
reply: seen as fd00:c0:a8::4 port 42771
h$ flow tcp fd00:c6:33:64::a 80 --sport 45970 --timeout 1
reply: seen as fd00:c0:a8::4 port 45970
h$ flow udp fd00:c6:33:64::b 99 --sport 31820 --timeout 1 --count 1 --from fd00:c0:a8:0::4
error: Connection refused
[1]
h$ flow tcp fd00:c6:33:64::c 80 --sport 23341 --timeout 1
reply: seen as fd00:c0:a8::4 port 23341
r$ flow tcp fd00:c6:33:64::a 80 --sport 58089 --timeout 1 --from fd00:a:0:0::2
reply: seen as fd00:a::2 port 58089
r$ flow udp fd00:c6:33:64::a 53 --sport 57922 --timeout 1 --count 3
reply: seen as fd00:a:0:1::2 port 57922
reply: seen as fd00:a:0:1::2 port 57922
reply: seen as fd00:a:0:1::2 port 57922
r$ flow tcp fd00:c6:33:64::a 81 --sport 31796 --timeout 1
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
lan0 in tcp fd00:c0:a8::4:49859 > fd00:c6:33:64::b:80 S ttl 64
wan1 out icmp6 fe80::ff:fe00:401 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan1 in icmp6 fd00:a:0:1::1 > fe80::ff:fe00:401 neighbour-advertisement code 0 ttl 255
wan1 out tcp fd00:c0:a8::4:49859 > fd00:c6:33:64::b:80 S ttl 63
wan1 in icmp6 fe80::ff:fe00:402 > ff02::1:ff00:2 neighbour-solicitation code 0 ttl 255
wan1 out icmp6 fd00:a:0:1::2 > fe80::ff:fe00:402 neighbour-advertisement code 0 ttl 255
wan1 in tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:49859 SA ttl 63
lan0 out tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:49859 SA ttl 62
lan0 in tcp fd00:c0:a8::4:49859 > fd00:c6:33:64::b:80 A ttl 64
wan1 out tcp fd00:c0:a8::4:49859 > fd00:c6:33:64::b:80 A ttl 63
wan1 in tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:49859 AP ttl 63
lan0 out tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:49859 AP ttl 62
lan0 in tcp fd00:c0:a8::4:49859 > fd00:c6:33:64::b:80 A ttl 64
wan1 out tcp fd00:c0:a8::4:49859 > fd00:c6:33:64::b:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:49859 > fd00:c6:33:64::b:80 AF ttl 64
wan1 out tcp fd00:c0:a8::4:49859 > fd00:c6:33:64::b:80 AF ttl 63
wan1 in tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:49859 A ttl 63
lan0 out tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:49859 A ttl 62
wan1 in tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:49859 AF ttl 63
lan0 out tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:49859 AF ttl 62
lan0 in tcp fd00:c0:a8::4:49859 > fd00:c6:33:64::b:80 A ttl 64
wan1 out tcp fd00:c0:a8::4:49859 > fd00:c6:33:64::b:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:37750 > fd00:c6:33:64::b:80 S ttl 64
wan0 out icmp6 fe80::ff:fe00:201 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan0 in icmp6 fd00:a::1 > fe80::ff:fe00:201 neighbour-advertisement code 0 ttl 255
wan0 out tcp fd00:c0:a8::4:37750 > fd00:c6:33:64::b:80 S ttl 63
wan1 in tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:37750 SA ttl 63
lan0 out tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:37750 SA ttl 62
lan0 in tcp fd00:c0:a8::4:37750 > fd00:c6:33:64::b:80 A ttl 64
wan0 out tcp fd00:c0:a8::4:37750 > fd00:c6:33:64::b:80 A ttl 63
wan1 in tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:37750 AP ttl 63
lan0 out tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:37750 AP ttl 62
lan0 in tcp fd00:c0:a8::4:37750 > fd00:c6:33:64::b:80 A ttl 64
wan0 out tcp fd00:c0:a8::4:37750 > fd00:c6:33:64::b:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:37750 > fd00:c6:33:64::b:80 AF ttl 64
wan0 out tcp fd00:c0:a8::4:37750 > fd00:c6:33:64::b:80 AF ttl 63
wan1 in tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:37750 A ttl 63
lan0 out tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:37750 A ttl 62
wan1 in tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:37750 AF ttl 63
lan0 out tcp fd00:c6:33:64::b:80 > fd00:c0:a8::4:37750 AF ttl 62
lan0 in tcp fd00:c0:a8::4:37750 > fd00:c6:33:64::b:80 A ttl 64
wan0 out tcp fd00:c0:a8::4:37750 > fd00:c6:33:64::b:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:52672 > fd00:c6:33:64::b:81 S ttl 64
wan1 out tcp fd00:c0:a8::4:52672 > fd00:c6:33:64::b:81 S ttl 63
wan1 in tcp fd00:c6:33:64::b:81 > fd00:c0:a8::4:52672 AR ttl 63
lan0 out tcp fd00:c6:33:64::b:81 > fd00:c0:a8::4:52672 AR ttl 62
lan0 in udp fd00:c0:a8::4:44031 > fd00:c6:33:64::c:53 ttl 64
wan0 out udp fd00:c0:a8::4:44031 > fd00:c6:33:64::c:53 ttl 63
wan1 in udp fd00:c6:33:64::c:53 > fd00:c0:a8::4:44031 ttl 63
lan0 out udp fd00:c6:33:64::c:53 > fd00:c0:a8::4:44031 ttl 62
lan0 in udp fd00:c0:a8::4:44031 > fd00:c6:33:64::c:53 ttl 64
wan0 out udp fd00:c0:a8::4:44031 > fd00:c6:33:64::c:53 ttl 63
wan1 in udp fd00:c6:33:64::c:53 > fd00:c0:a8::4:44031 ttl 63
lan0 out udp fd00:c6:33:64::c:53 > fd00:c0:a8::4:44031 ttl 62
lan0 in udp fd00:c0:a8::4:44031 > fd00:c6:33:64::c:53 ttl 64
wan0 out udp fd00:c0:a8::4:44031 > fd00:c6:33:64::c:53 ttl 63
wan1 in udp fd00:c6:33:64::c:53 > fd00:c0:a8::4:44031 ttl 63
lan0 out udp fd00:c6:33:64::c:53 > fd00:c0:a8::4:44031 ttl 62
lan0 in udp fd00:c0:a8::4:42771 > fd00:c6:33:64::a:53 ttl 64
wan0 out udp fd00:c0:a8::4:42771 > fd00:c6:33:64::a:53 ttl 63
wan1 in udp fd00:c6:33:64::a:53 > fd00:c0:a8::4:42771 ttl 63
lan0 out udp fd00:c6:33:64::a:53 > fd00:c0:a8::4:42771 ttl 62
lan0 in tcp fd00:c0:a8::4:45970 > fd00:c6:33:64::a:80 S ttl 64
wan0 out tcp fd00:c0:a8::4:45970 > fd00:c6:33:64::a:80 S ttl 63
wan1 in tcp fd00:c6:33:64::a:80 > fd00:c0:a8::4:45970 SA ttl 63
lan0 out tcp fd00:c6:33:64::a:80 > fd00:c0:a8::4:45970 SA ttl 62
lan0 in tcp fd00:c0:a8::4:45970 > fd00:c6:33:64::a:80 A ttl 64
wan0 out tcp fd00:c0:a8::4:45970 > fd00:c6:33:64::a:80 A ttl 63
wan1 in tcp fd00:c6:33:64::a:80 > fd00:c0:a8::4:45970 AP ttl 63
lan0 out tcp fd00:c6:33:64::a:80 > fd00:c0:a8::4:45970 AP ttl 62
lan0 in tcp fd00:c0:a8::4:45970 > fd00:c6:33:64::a:80 A ttl 64
wan0 out tcp fd00:c0:a8::4:45970 > fd00:c6:33:64::a:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:45970 > fd00:c6:33:64::a:80 AF ttl 64
wan0 out tcp fd00:c0:a8::4:45970 > fd00:c6:33:64::a:80 AF ttl 63
wan1 in tcp fd00:c6:33:64::a:80 > fd00:c0:a8::4:45970 A ttl 63
lan0 out tcp fd00:c6:33:64::a:80 > fd00:c0:a8::4:45970 A ttl 62
wan1 in tcp fd00:c6:33:64::a:80 > fd00:c0:a8::4:45970 AF ttl 63
lan0 out tcp fd00:c6:33:64::a:80 > fd00:c0:a8::4:45970 AF ttl 62
lan0 in tcp fd00:c0:a8::4:45970 > fd00:c6:33:64::a:80 A ttl 64
wan0 out tcp fd00:c0:a8::4:45970 > fd00:c6:33:64::a:80 A ttl 63
lan0 in udp fd00:c0:a8::4:31820 > fd00:c6:33:64::b:99 ttl 64
wan1 out udp fd00:c0:a8::4:31820 > fd00:c6:33:64::b:99 ttl 63
wan1 in icmp6 fd00:c6:33:64::b > fd00:c0:a8::4 unreachable code 4 ttl 63
lan0 out icmp6 fd00:c6:33:64::b > fd00:c0:a8::4 unreachable code 4 ttl 62
lan0 in tcp fd00:c0:a8::4:23341 > fd00:c6:33:64::c:80 S ttl 64
wan1 out tcp fd00:c0:a8::4:23341 > fd00:c6:33:64::c:80 S ttl 63
wan0 in icmp6 fe80::ff:fe00:202 > ff02::1:ff00:2 neighbour-solicitation code 0 ttl 255
wan0 out icmp6 fd00:a::2 > fe80::ff:fe00:202 neighbour-advertisement code 0 ttl 255
wan0 in tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:23341 SA ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:23341 SA ttl 62
lan0 in tcp fd00:c0:a8::4:23341 > fd00:c6:33:64::c:80 A ttl 64
wan1 out tcp fd00:c0:a8::4:23341 > fd00:c6:33:64::c:80 A ttl 63
wan0 in tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:23341 AP ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:23341 AP ttl 62
lan0 in tcp fd00:c0:a8::4:23341 > fd00:c6:33:64::c:80 A ttl 64
wan1 out tcp fd00:c0:a8::4:23341 > fd00:c6:33:64::c:80 A ttl 63
lan0 in tcp fd00:c0:a8::4:23341 > fd00:c6:33:64::c:80 AF ttl 64
wan1 out tcp fd00:c0:a8::4:23341 > fd00:c6:33:64::c:80 AF ttl 63
wan0 in tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:23341 A ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:23341 A ttl 62
wan0 in tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:23341 AF ttl 63
lan0 out tcp fd00:c6:33:64::c:80 > fd00:c0:a8::4:23341 AF ttl 62
lan0 in tcp fd00:c0:a8::4:23341 > fd00:c6:33:64::c:80 A ttl 64
wan1 out tcp fd00:c0:a8::4:23341 > fd00:c6:33:64::c:80 A ttl 63
wan0 out tcp fd00:a::2:58089 > fd00:c6:33:64::a:80 S ttl 64
wan0 in tcp fd00:c6:33:64::a:80 > fd00:a::2:58089 SA ttl 63
wan0 out tcp fd00:a::2:58089 > fd00:c6:33:64::a:80 A ttl 64
wan0 in tcp fd00:c6:33:64::a:80 > fd00:a::2:58089 AP ttl 63
wan0 out tcp fd00:a::2:58089 > fd00:c6:33:64::a:80 A ttl 64
wan0 out tcp fd00:a::2:58089 > fd00:c6:33:64::a:80 AF ttl 64
wan0 in tcp fd00:c6:33:64::a:80 > fd00:a::2:58089 A ttl 63
wan0 in tcp fd00:c6:33:64::a:80 > fd00:a::2:58089 AF ttl 63
wan0 out tcp fd00:a::2:58089 > fd00:c6:33:64::a:80 A ttl 64
wan1 out udp fd00:a:0:1::2:57922 > fd00:c6:33:64::a:53 ttl 64
wan1 in udp fd00:c6:33:64::a:53 > fd00:a:0:1::2:57922 ttl 63
wan1 out udp fd00:a:0:1::2:57922 > fd00:c6:33:64::a:53 ttl 64
wan1 in udp fd00:c6:33:64::a:53 > fd00:a:0:1::2:57922 ttl 63
wan1 out udp fd00:a:0:1::2:57922 > fd00:c6:33:64::a:53 ttl 64
wan1 in udp fd00:c6:33:64::a:53 > fd00:a:0:1::2:57922 ttl 63
wan0 out tcp fd00:a::2:31796 > fd00:c6:33:64::a:81 S ttl 64
wan0 in tcp fd00:c6:33:64::a:81 > fd00:a::2:31796 AR ttl 63
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
fd00:a::1 dev wan0 lladdr MAC router REACHABLE 
fd00:c0:a8::4 dev lan0 lladdr MAC DELAY 
fe80::ff:fe00:202 dev wan0 lladdr MAC DELAY 
fe80::ff:fe00:402 dev wan1 lladdr MAC DELAY 
r$ ip -s link show wan0
3: wan0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
    link/ether MAC brd ff:ff:ff:ff:ff:ff link-netns isp0
    RX:  bytes packets errors dropped  missed   mcast           
          1902      17      0       0       0       0 
    TX:  bytes packets errors dropped carrier collsns           
          2456      26      0       0       0       0 
r$ nstat -az Ip6OutForwDatagrams Ip6OutNoRoutes Ip6OutRequests
| #kernel
Ip6OutForwDatagrams             52                 0.0
Ip6OutRequests                  26                 0.0
Ip6OutNoRoutes                  0                  0.0
