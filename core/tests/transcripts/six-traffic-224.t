# kernel: 6.18
# ipv6: on
h$ ip link set lo up
h$ sysctl -w net.ipv6.auto_flowlabels=0
net.ipv6.auto_flowlabels = 0
g$ ip link set lo up
g$ sysctl -w net.ipv6.auto_flowlabels=0
net.ipv6.auto_flowlabels = 0
r$ ip link set lo up
r$ sysctl -w net.ipv6.auto_flowlabels=0
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
r$ ip link add lan0 address 02:00:00:00:01:01 type veth peer name eth0 address 02:00:00:00:01:02 netns h
r$ ip addr add 2001:db8:1::1/64 dev lan0
r$ ip link set lan0 up
h$ ip addr add 2001:db8:1::2/64 dev eth0
h$ ip addr add 2001:db8:1::3/64 dev eth0
h$ ip link set eth0 up
h$ ip -6 route add default via 2001:db8:1::1
r$ ip link add lan1 address 02:00:00:00:02:01 type veth peer name eth0 address 02:00:00:00:02:02 netns g
r$ ip addr add 2001:db8:2::1/64 dev lan1
r$ ip link set lan1 up
g$ ip addr add 2001:db8:2::2/64 dev eth0
g$ ip addr add 2001:db8:2::3/64 dev eth0
g$ ip link set eth0 up
g$ ip -6 route add default via 2001:db8:2::1
r$ sysctl -w net.ipv6.conf.all.forwarding=1
net.ipv6.conf.all.forwarding = 1
w$ ip addr add 2001:db8:f::10/128 dev lo
w$ ip addr add 2001:db8:f::11/128 dev lo
r$ ip link add wan0 address 02:00:00:00:03:01 type veth peer name eth0 address 02:00:00:00:03:02 netns isp0
isp0$ ip link add eth1 address 02:00:00:00:04:01 type veth peer name eth0 address 02:00:00:00:04:02 netns w
isp0$ sysctl -w net.ipv6.conf.all.forwarding=1
net.ipv6.conf.all.forwarding = 1
r$ ip addr add 2001:db8:a0::2/64 dev wan0
r$ ip link set wan0 up
isp0$ ip addr add 2001:db8:a0::1/64 dev eth0
isp0$ ip link set eth0 up
isp0$ ip addr add 2001:db8:b0::1/64 dev eth1
isp0$ ip link set eth1 up
w$ ip addr add 2001:db8:b0::2/64 dev eth0
w$ ip link set eth0 up
isp0$ ip -6 route add 2001:db8:f::/64 via 2001:db8:b0::2
isp0$ ip -6 route add 2001:db8:1::/64 via 2001:db8:a0::2
isp0$ ip -6 route add 2001:db8:2::/64 via 2001:db8:a0::2
w$ ip -6 route add 2001:db8:a0::/64 via 2001:db8:b0::1
r$ ip link add wan1 address 02:00:00:00:05:01 type veth peer name eth0 address 02:00:00:00:05:02 netns isp1
isp1$ ip link add eth1 address 02:00:00:00:06:01 type veth peer name eth1 address 02:00:00:00:06:02 netns w
isp1$ sysctl -w net.ipv6.conf.all.forwarding=1
net.ipv6.conf.all.forwarding = 1
r$ ip addr add 2001:db8:a1::2/64 dev wan1
r$ ip link set wan1 up
isp1$ ip addr add 2001:db8:a1::1/64 dev eth0
isp1$ ip link set eth0 up
isp1$ ip addr add 2001:db8:b1::1/64 dev eth1
isp1$ ip link set eth1 up
w$ ip addr add 2001:db8:b1::2/64 dev eth1
w$ ip link set eth1 up
isp1$ ip -6 route add 2001:db8:f::/64 via 2001:db8:b1::2
isp1$ ip -6 route add 2001:db8:1::/64 via 2001:db8:a1::2
isp1$ ip -6 route add 2001:db8:2::/64 via 2001:db8:a1::2
w$ ip -6 route add 2001:db8:a1::/64 via 2001:db8:b1::1
r$ ip link add wan2 address 02:00:00:00:07:01 type veth peer name eth0 address 02:00:00:00:07:02 netns isp2
isp2$ ip link add eth1 address 02:00:00:00:08:01 type veth peer name eth2 address 02:00:00:00:08:02 netns w
isp2$ sysctl -w net.ipv6.conf.all.forwarding=1
net.ipv6.conf.all.forwarding = 1
r$ ip addr add 2001:db8:a2::2/64 dev wan2
r$ ip link set wan2 up
isp2$ ip addr add 2001:db8:a2::1/64 dev eth0
isp2$ ip link set eth0 up
isp2$ ip addr add 2001:db8:b2::1/64 dev eth1
isp2$ ip link set eth1 up
w$ ip addr add 2001:db8:b2::2/64 dev eth2
w$ ip link set eth2 up
isp2$ ip -6 route add 2001:db8:f::/64 via 2001:db8:b2::2
isp2$ ip -6 route add 2001:db8:1::/64 via 2001:db8:a2::2
isp2$ ip -6 route add 2001:db8:2::/64 via 2001:db8:a2::2
w$ ip -6 route add 2001:db8:a2::/64 via 2001:db8:b2::1
w$ ip -6 route add 2001:db8:1::/64 via 2001:db8:b1::1
w$ ip -6 route add 2001:db8:2::/64 nexthop via 2001:db8:b0::1 nexthop via 2001:db8:b1::1 nexthop via 2001:db8:b2::1
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=1894
net.ipv4.fib_multipath_hash_seed = 1894
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=0
net.ipv6.fib_multipath_hash_policy = 0
w$ sysctl -w net.ipv4.fib_multipath_hash_seed=8469
net.ipv4.fib_multipath_hash_seed = 8469
w$ sysctl -w net.ipv6.fib_multipath_hash_policy=1
net.ipv6.fib_multipath_hash_policy = 1
r$ ip -6 route add default via 2001:db8:a0::1
r$ sleep 4
r$ ip6tables -A FORWARD -p tcp --dport 81 -j REJECT --reject-with tcp-reset
r$ ip6tables -A FORWARD -p udp --dport 99 -j DROP
r$ ip6tables -A FORWARD -m hl --hl-lt 3 -j DROP
r$ ip6tables -A FORWARD -m conntrack --ctstate INVALID -j DROP
r$ ip6tables -A OUTPUT -p tcp --dport 80 -j REJECT
w$ serve udp 53
w$ serve tcp 80
r$ capture start
w$ capture start
h$ flow udp 2001:db8:f::11 53 --sport 24655 --timeout 1 --count 1
reply: seen as 2001:db8:1::3 port 24655
r$ ping -c 1 -W 1 -t 2 2001:db8:f::11
PING 2001:db8:f::11(2001:db8:f::11) 56 data bytes
64 bytes from 2001:db8:f::11: icmp_seq=1 ttl=63 time=T ms
| 
--- 2001:db8:f::11 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ ip -6 route show
2001:db8:1::/64 dev lan0 proto kernel metric 256 pref medium
2001:db8:2::/64 dev lan1 proto kernel metric 256 pref medium
2001:db8:a0::/64 dev wan0 proto kernel metric 256 pref medium
2001:db8:a1::/64 dev wan1 proto kernel metric 256 pref medium
2001:db8:a2::/64 dev wan2 proto kernel metric 256 pref medium
fe80::/64 dev lan0 proto kernel metric 256 pref medium
fe80::/64 dev lan1 proto kernel metric 256 pref medium
fe80::/64 dev wan0 proto kernel metric 256 pref medium
fe80::/64 dev wan1 proto kernel metric 256 pref medium
fe80::/64 dev wan2 proto kernel metric 256 pref medium
default via 2001:db8:a0::1 dev wan0 metric 1024 pref medium
r$ ping -c 1 -W 1 2001:db8:dead::1
PING 2001:db8:dead::1(2001:db8:dead::1) 56 data bytes
From 2001:db8:a0::1 icmp_seq=1 Destination unreachable: No route
| 
--- 2001:db8:dead::1 ping statistics ---
1 packets transmitted, 0 received, +1 errors, 100% packet loss, time T
[1]
h$ flow udp 2001:db8:b0::2 99 --sport 22238 --timeout 1 --count 1
timeout
[1]
g$ flow udp 2001:db8:f::10 53 --sport 25013 --timeout 1 --count 2
reply: seen as 2001:db8:2::3 port 25013
reply: seen as 2001:db8:2::3 port 25013
h$ ping -c 1 -W 4 2001:db8:f::99
PING 2001:db8:f::99(2001:db8:f::99) 56 data bytes
From 2001:db8:b0::2 icmp_seq=1 Destination unreachable: No route
| 
--- 2001:db8:f::99 ping statistics ---
1 packets transmitted, 0 received, +1 errors, 100% packet loss, time T
[1]
g$ ping -c 1 -W 1 2001:db8:a0::1
PING 2001:db8:a0::1(2001:db8:a0::1) 56 data bytes
64 bytes from 2001:db8:a0::1: icmp_seq=1 ttl=63 time=T ms
| 
--- 2001:db8:a0::1 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
g$ flow tcp 2001:db8:f::10 80 --sport 20613 --timeout 1.5
reply: seen as 2001:db8:2::3 port 20613
r$ capture stop
lan0 in icmp6 2001:db8:1::3 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
lan0 out icmp6 2001:db8:1::1 > 2001:db8:1::3 neighbour-advertisement code 0 ttl 255
lan0 in udp 2001:db8:1::3:24655 > 2001:db8:f::11:53 ttl 64
wan0 out icmp6 fe80::ff:fe00:301 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan0 in icmp6 2001:db8:a0::1 > fe80::ff:fe00:301 neighbour-advertisement code 0 ttl 255
wan0 out udp 2001:db8:1::3:24655 > 2001:db8:f::11:53 ttl 63
wan1 in icmp6 fe80::ff:fe00:502 > ff02::1:ff00:2 neighbour-solicitation code 0 ttl 255
wan1 out icmp6 2001:db8:a1::2 > fe80::ff:fe00:502 neighbour-advertisement code 0 ttl 255
wan1 in udp 2001:db8:f::11:53 > 2001:db8:1::3:24655 ttl 63
lan0 out udp 2001:db8:f::11:53 > 2001:db8:1::3:24655 ttl 62
wan0 out icmp6 2001:db8:a0::2 > 2001:db8:f::11 echo code 0 ttl 2
wan0 in icmp6 fe80::ff:fe00:302 > ff02::1:ff00:2 neighbour-solicitation code 0 ttl 255
wan0 out icmp6 2001:db8:a0::2 > fe80::ff:fe00:302 neighbour-advertisement code 0 ttl 255
wan0 in icmp6 2001:db8:f::11 > 2001:db8:a0::2 echo-reply code 0 ttl 63
wan0 out icmp6 2001:db8:a0::2 > 2001:db8:dead::1 echo code 0 ttl 64
wan0 in icmp6 2001:db8:a0::1 > 2001:db8:a0::2 unreachable code 0 ttl 64
lan0 in udp 2001:db8:1::3:22238 > 2001:db8:b0::2:99 ttl 64
lan1 in icmp6 2001:db8:2::3 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
lan1 out icmp6 2001:db8:2::1 > 2001:db8:2::3 neighbour-advertisement code 0 ttl 255
lan1 in udp 2001:db8:2::3:25013 > 2001:db8:f::10:53 ttl 64
wan0 out udp 2001:db8:2::3:25013 > 2001:db8:f::10:53 ttl 63
wan1 in udp 2001:db8:f::10:53 > 2001:db8:2::3:25013 ttl 63
lan1 out udp 2001:db8:f::10:53 > 2001:db8:2::3:25013 ttl 62
lan1 in udp 2001:db8:2::3:25013 > 2001:db8:f::10:53 ttl 64
wan0 out udp 2001:db8:2::3:25013 > 2001:db8:f::10:53 ttl 63
wan1 in udp 2001:db8:f::10:53 > 2001:db8:2::3:25013 ttl 63
lan1 out udp 2001:db8:f::10:53 > 2001:db8:2::3:25013 ttl 62
lan0 in icmp6 2001:db8:1::3 > 2001:db8:f::99 echo code 0 ttl 64
wan0 out icmp6 2001:db8:1::3 > 2001:db8:f::99 echo code 0 ttl 63
wan1 in icmp6 2001:db8:b0::2 > 2001:db8:1::3 unreachable code 0 ttl 63
lan0 out icmp6 2001:db8:b0::2 > 2001:db8:1::3 unreachable code 0 ttl 62
lan1 in icmp6 2001:db8:2::3 > 2001:db8:a0::1 echo code 0 ttl 64
wan0 out icmp6 2001:db8:2::3 > 2001:db8:a0::1 echo code 0 ttl 63
wan0 in icmp6 2001:db8:a0::1 > 2001:db8:2::3 echo-reply code 0 ttl 64
lan1 out icmp6 2001:db8:a0::1 > 2001:db8:2::3 echo-reply code 0 ttl 63
lan1 in tcp 2001:db8:2::3:20613 > 2001:db8:f::10:80 S ttl 64
wan0 out tcp 2001:db8:2::3:20613 > 2001:db8:f::10:80 S ttl 63
wan1 in tcp 2001:db8:f::10:80 > 2001:db8:2::3:20613 SA ttl 63
lan1 out tcp 2001:db8:f::10:80 > 2001:db8:2::3:20613 SA ttl 62
lan1 in tcp 2001:db8:2::3:20613 > 2001:db8:f::10:80 A ttl 64
wan0 out tcp 2001:db8:2::3:20613 > 2001:db8:f::10:80 A ttl 63
wan1 in tcp 2001:db8:f::10:80 > 2001:db8:2::3:20613 AP ttl 63
lan1 out tcp 2001:db8:f::10:80 > 2001:db8:2::3:20613 AP ttl 62
lan1 in tcp 2001:db8:2::3:20613 > 2001:db8:f::10:80 A ttl 64
wan0 out tcp 2001:db8:2::3:20613 > 2001:db8:f::10:80 A ttl 63
lan1 in tcp 2001:db8:2::3:20613 > 2001:db8:f::10:80 AF ttl 64
wan0 out tcp 2001:db8:2::3:20613 > 2001:db8:f::10:80 AF ttl 63
wan1 in tcp 2001:db8:f::10:80 > 2001:db8:2::3:20613 A ttl 63
lan1 out tcp 2001:db8:f::10:80 > 2001:db8:2::3:20613 A ttl 62
wan1 in tcp 2001:db8:f::10:80 > 2001:db8:2::3:20613 AF ttl 63
lan1 out tcp 2001:db8:f::10:80 > 2001:db8:2::3:20613 AF ttl 62
lan1 in tcp 2001:db8:2::3:20613 > 2001:db8:f::10:80 A ttl 64
wan0 out tcp 2001:db8:2::3:20613 > 2001:db8:f::10:80 A ttl 63
w$ capture stop
eth0 in icmp6 fe80::ff:fe00:401 > ff02::1:ff00:2 neighbour-solicitation code 0 ttl 255
eth0 out icmp6 2001:db8:b0::2 > fe80::ff:fe00:401 neighbour-advertisement code 0 ttl 255
eth0 in udp 2001:db8:1::3:24655 > 2001:db8:f::11:53 ttl 62
eth1 out icmp6 fe80::ff:fe00:602 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
eth1 in icmp6 2001:db8:b1::1 > fe80::ff:fe00:602 neighbour-advertisement code 0 ttl 255
eth1 out udp 2001:db8:f::11:53 > 2001:db8:1::3:24655 ttl 64
eth0 in icmp6 2001:db8:a0::2 > 2001:db8:f::11 echo code 0 ttl 1
eth0 out icmp6 fe80::ff:fe00:402 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
eth0 in icmp6 2001:db8:b0::1 > fe80::ff:fe00:402 neighbour-advertisement code 0 ttl 255
eth0 out icmp6 2001:db8:f::11 > 2001:db8:a0::2 echo-reply code 0 ttl 64
eth0 in udp 2001:db8:2::3:25013 > 2001:db8:f::10:53 ttl 62
eth1 out udp 2001:db8:f::10:53 > 2001:db8:2::3:25013 ttl 64
eth0 in udp 2001:db8:2::3:25013 > 2001:db8:f::10:53 ttl 62
eth1 out udp 2001:db8:f::10:53 > 2001:db8:2::3:25013 ttl 64
eth0 in icmp6 2001:db8:1::3 > 2001:db8:f::99 echo code 0 ttl 62
eth1 out icmp6 2001:db8:b0::2 > 2001:db8:1::3 unreachable code 0 ttl 64
eth0 in tcp 2001:db8:2::3:20613 > 2001:db8:f::10:80 S ttl 62
eth1 out tcp 2001:db8:f::10:80 > 2001:db8:2::3:20613 SA ttl 64
eth0 in tcp 2001:db8:2::3:20613 > 2001:db8:f::10:80 A ttl 62
eth1 out tcp 2001:db8:f::10:80 > 2001:db8:2::3:20613 AP ttl 64
eth0 in tcp 2001:db8:2::3:20613 > 2001:db8:f::10:80 A ttl 62
eth0 in tcp 2001:db8:2::3:20613 > 2001:db8:f::10:80 AF ttl 62
eth1 out tcp 2001:db8:f::10:80 > 2001:db8:2::3:20613 A ttl 64
eth1 out tcp 2001:db8:f::10:80 > 2001:db8:2::3:20613 AF ttl 64
eth0 in tcp 2001:db8:2::3:20613 > 2001:db8:f::10:80 A ttl 62
r$ ip -6 neigh
2001:db8:1::3 dev lan0 lladdr MAC DELAY 
2001:db8:2::3 dev lan1 lladdr MAC DELAY 
2001:db8:a0::1 dev wan0 lladdr MAC router REACHABLE 
fe80::ff:fe00:302 dev wan0 lladdr MAC DELAY 
fe80::ff:fe00:502 dev wan1 lladdr MAC DELAY 
w$ ip -6 neigh
2001:db8:b0::1 dev eth0 lladdr MAC router REACHABLE 
2001:db8:b1::1 dev eth1 lladdr MAC router REACHABLE 
fe80::ff:fe00:401 dev eth0 lladdr MAC DELAY 
h$ ip -6 neigh
2001:db8:1::1 dev eth0 lladdr MAC router REACHABLE 
g$ ip -6 neigh
2001:db8:2::1 dev eth0 lladdr MAC router REACHABLE 
r$ nstat -az Ip6OutForwDatagrams Ip6OutNoRoutes Ip6InNoRoutes Ip6InHdrErrors Ip6InTooBigErrors Ip6FragFails Ip6OutDiscards Ip6InAddrErrors Icmp6OutDestUnreachs Icmp6OutTimeExcds Icmp6OutPktTooBigs Ip6InDelivers Icmp6InEchos Icmp6OutRateLimitHost
| #kernel
Ip6InHdrErrors                  0                  0.0
Ip6InTooBigErrors               0                  0.0
Ip6InNoRoutes                   0                  0.0
Ip6InAddrErrors                 0                  0.0
Ip6InDelivers                   7                  0.0
Ip6OutForwDatagrams             20                 0.0
Ip6OutDiscards                  0                  0.0
Ip6OutNoRoutes                  0                  0.0
Ip6FragFails                    0                  0.0
Icmp6OutRateLimitHost           0                  0.0
Icmp6InEchos                    0                  0.0
Icmp6OutDestUnreachs            0                  0.0
Icmp6OutPktTooBigs              0                  0.0
Icmp6OutTimeExcds               0                  0.0
w$ nstat -az Udp6InDatagrams Udp6NoPorts Udp6OutDatagrams Icmp6InEchos Icmp6OutEchoReplies TcpInSegs TcpOutSegs TcpOutRsts Ip6InDelivers
| #kernel
TcpInSegs                       5                  0.0
TcpOutSegs                      4                  0.0
TcpOutRsts                      0                  0.0
Ip6InDelivers                   12                 0.0
Icmp6InEchos                    1                  0.0
Icmp6OutEchoReplies             1                  0.0
Udp6InDatagrams                 3                  0.0
Udp6NoPorts                     0                  0.0
Udp6OutDatagrams                3                  0.0
h$ nstat -az Udp6InDatagrams Udp6OutDatagrams Icmp6InDestUnreachs Icmp6InPktTooBigs Ip6OutFragFails
| #kernel
Icmp6InDestUnreachs             1                  0.0
Icmp6InPktTooBigs               0                  0.0
Udp6InDatagrams                 1                  0.0
Udp6OutDatagrams                2                  0.0
h$ ip -6 route show cache
h$ ip -6 route get 2001:db8:f::10
2001:db8:f::10 from :: via 2001:db8:1::1 dev eth0 src 2001:db8:1::3 metric 1024 pref medium
r$ ip6tables -L -n -v -x
Chain INPUT (policy ACCEPT 7 packets, 616 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain FORWARD (policy ACCEPT 19 packets, 1514 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       0        0 REJECT     6    --  *      *       ::/0                 ::/0                 tcp dpt:81 reject-with tcp-reset
       1       55 DROP       17   --  *      *       ::/0                 ::/0                 udp dpt:99
       0        0 DROP       0    --  *      *       ::/0                 ::/0                 HL match HL < 3
       0        0 DROP       0    --  *      *       ::/0                 ::/0                 ctstate INVALID
| 
Chain OUTPUT (policy ACCEPT 7 packets, 568 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       0        0 REJECT     6    --  *      *       ::/0                 ::/0                 tcp dpt:80 reject-with icmp6-port-unreachable
