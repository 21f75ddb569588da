# kernel: 6.18
# ipv6: on
h$ ip link set lo up
h$ sysctl -w net.ipv6.auto_flowlabels=0
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
r$ ip link add lan0 address 02:00:00:00:01:01 type veth peer name eth0 address 02:00:00:00:01:02 netns h
r$ ip addr add 2001:db8:1::1/64 dev lan0
r$ ip link set lan0 up
h$ ip addr add 2001:db8:1::2/64 dev eth0
h$ ip link set eth0 up
h$ ip -6 route add default via 2001:db8:1::1
r$ sysctl -w net.ipv6.conf.all.forwarding=1
net.ipv6.conf.all.forwarding = 1
w$ ip addr add 2001:db8:f::10/128 dev lo
w$ ip addr add 2001:db8:f::11/128 dev lo
r$ ip link add wan0 address 02:00:00:00:02:01 type veth peer name eth0 address 02:00:00:00:02:02 netns isp0
isp0$ ip link add eth1 address 02:00:00:00:03:01 type veth peer name eth0 address 02:00:00:00:03:02 netns w
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
w$ ip -6 route add 2001:db8:a0::/64 via 2001:db8:b0::1
r$ ip link add wan1 address 02:00:00:00:04:01 type veth peer name eth0 address 02:00:00:00:04:02 netns isp1
isp1$ ip link add eth1 address 02:00:00:00:05:01 type veth peer name eth1 address 02:00:00:00:05:02 netns w
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
w$ ip -6 route add 2001:db8:a1::/64 via 2001:db8:b1::1
isp1$ ip link set eth1 mtu 1280
w$ ip link set eth1 mtu 1280
w$ ip -6 route add 2001:db8:1::/64 via 2001:db8:b0::1
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=6018
net.ipv4.fib_multipath_hash_seed = 6018
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=1
net.ipv6.fib_multipath_hash_policy = 1
w$ sysctl -w net.ipv4.fib_multipath_hash_seed=1920
net.ipv4.fib_multipath_hash_seed = 1920
w$ sysctl -w net.ipv6.fib_multipath_hash_policy=1
net.ipv6.fib_multipath_hash_policy = 1
r$ ip -6 route add default via 2001:db8:a0::1
r$ sleep 4
r$ ip6tables -A FORWARD -p tcp --dport 81 -j REJECT --reject-with icmp6-addr-unreachable
r$ ip6tables -A FORWARD -p udp --dport 99 -j DROP
r$ ip6tables -A FORWARD -m hl --hl-lt 3 -j DROP
w$ serve udp 53
w$ serve tcp 80
r$ capture start
w$ capture start
h$ ping -c 1 -W 1 2001:db8:9999::1
PING 2001:db8:9999::1(2001:db8:9999::1) 56 data bytes
From 2001:db8:a0::1 icmp_seq=1 Destination unreachable: No route
| 
--- 2001:db8:9999::1 ping statistics ---
1 packets transmitted, 0 received, +1 errors, 100% packet loss, time T
[1]
r$ flow udp 2001:db8:f::11 53 --sport 21078 --timeout 1 --count 1
reply: seen as 2001:db8:a0::2 port 21078
h$ ping -c 1 -W 1 -t 3 2001:db8:b0::2
PING 2001:db8:b0::2(2001:db8:b0::2) 56 data bytes
| 
--- 2001:db8:b0::2 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
h$ flow udp 2001:db8:f::11 53 --sport 28683 --timeout 1 --count 1
reply: seen as 2001:db8:1::2 port 28683
r$ flow udp 2001:db8:f::10 99 --sport 21205 --timeout 1 --count 2
error: Connection refused
error: Connection refused
[1]
r$ flow tcp 2001:db8:b0::2 81 --sport 23807 --timeout 1.5
error: Connection refused
[1]
r$ flow udp 2001:db8:f::10 53 --sport 23854 --timeout 1 --count 3
reply: seen as 2001:db8:a0::2 port 23854
reply: seen as 2001:db8:a0::2 port 23854
reply: seen as 2001:db8:a0::2 port 23854
r$ flow udp 2001:db8:f::11 53 --sport 27807 --timeout 1 --count 1
reply: seen as 2001:db8:a0::2 port 27807
r$ capture stop
lan0 in icmp6 2001:db8:1::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
lan0 out icmp6 2001:db8:1::1 > 2001:db8:1::2 neighbour-advertisement code 0 ttl 255
lan0 in icmp6 2001:db8:1::2 > 2001:db8:9999::1 echo code 0 ttl 64
wan0 out icmp6 fe80::ff:fe00:201 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan0 in icmp6 2001:db8:a0::1 > fe80::ff:fe00:201 neighbour-advertisement code 0 ttl 255
wan0 out icmp6 2001:db8:1::2 > 2001:db8:9999::1 echo code 0 ttl 63
wan0 in icmp6 2001:db8:a0::1 > ff02::1:ff00:2 neighbour-solicitation code 0 ttl 255
wan0 out icmp6 2001:db8:a0::2 > 2001:db8:a0::1 neighbour-advertisement code 0 ttl 255
wan0 in icmp6 2001:db8:a0::1 > 2001:db8:1::2 unreachable code 0 ttl 64
lan0 out icmp6 2001:db8:a0::1 > 2001:db8:1::2 unreachable code 0 ttl 63
wan0 out udp 2001:db8:a0::2:21078 > 2001:db8:f::11:53 ttl 64
wan0 in udp 2001:db8:f::11:53 > 2001:db8:a0::2:21078 ttl 63
lan0 in icmp6 2001:db8:1::2 > 2001:db8:b0::2 echo code 0 ttl 3
lan0 in udp 2001:db8:1::2:28683 > 2001:db8:f::11:53 ttl 64
wan0 out udp 2001:db8:1::2:28683 > 2001:db8:f::11:53 ttl 63
wan0 in udp 2001:db8:f::11:53 > 2001:db8:1::2:28683 ttl 63
lan0 out udp 2001:db8:f::11:53 > 2001:db8:1::2:28683 ttl 62
wan0 out udp 2001:db8:a0::2:21205 > 2001:db8:f::10:99 ttl 64
wan0 in icmp6 2001:db8:f::10 > 2001:db8:a0::2 unreachable code 4 ttl 63
wan0 out udp 2001:db8:a0::2:21205 > 2001:db8:f::10:99 ttl 64
wan0 in icmp6 2001:db8:f::10 > 2001:db8:a0::2 unreachable code 4 ttl 63
wan0 out tcp 2001:db8:a0::2:23807 > 2001:db8:b0::2:81 S ttl 64
wan0 in tcp 2001:db8:b0::2:81 > 2001:db8:a0::2:23807 AR ttl 63
wan0 out udp 2001:db8:a0::2:23854 > 2001:db8:f::10:53 ttl 64
wan0 in udp 2001:db8:f::10:53 > 2001:db8:a0::2:23854 ttl 63
wan0 out udp 2001:db8:a0::2:23854 > 2001:db8:f::10:53 ttl 64
wan0 in udp 2001:db8:f::10:53 > 2001:db8:a0::2:23854 ttl 63
wan0 out udp 2001:db8:a0::2:23854 > 2001:db8:f::10:53 ttl 64
wan0 in udp 2001:db8:f::10:53 > 2001:db8:a0::2:23854 ttl 63
wan0 out udp 2001:db8:a0::2:27807 > 2001:db8:f::11:53 ttl 64
wan0 in udp 2001:db8:f::11:53 > 2001:db8:a0::2:27807 ttl 63
w$ capture stop
eth0 in icmp6 fe80::ff:fe00:301 > ff02::1:ff00:2 neighbour-solicitation code 0 ttl 255
eth0 out icmp6 2001:db8:b0::2 > fe80::ff:fe00:301 neighbour-advertisement code 0 ttl 255
eth0 in udp 2001:db8:a0::2:21078 > 2001:db8:f::11:53 ttl 63
eth0 out icmp6 fe80::ff:fe00:302 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
eth0 in icmp6 2001:db8:b0::1 > fe80::ff:fe00:302 neighbour-advertisement code 0 ttl 255
eth0 out udp 2001:db8:f::11:53 > 2001:db8:a0::2:21078 ttl 64
eth0 in udp 2001:db8:1::2:28683 > 2001:db8:f::11:53 ttl 62
eth0 out udp 2001:db8:f::11:53 > 2001:db8:1::2:28683 ttl 64
eth0 in udp 2001:db8:a0::2:21205 > 2001:db8:f::10:99 ttl 63
eth0 out icmp6 2001:db8:f::10 > 2001:db8:a0::2 unreachable code 4 ttl 64
eth0 in udp 2001:db8:a0::2:21205 > 2001:db8:f::10:99 ttl 63
eth0 out icmp6 2001:db8:f::10 > 2001:db8:a0::2 unreachable code 4 ttl 64
eth0 in tcp 2001:db8:a0::2:23807 > 2001:db8:b0::2:81 S ttl 63
eth0 out tcp 2001:db8:b0::2:81 > 2001:db8:a0::2:23807 AR ttl 64
eth0 in udp 2001:db8:a0::2:23854 > 2001:db8:f::10:53 ttl 63
eth0 out udp 2001:db8:f::10:53 > 2001:db8:a0::2:23854 ttl 64
eth0 in udp 2001:db8:a0::2:23854 > 2001:db8:f::10:53 ttl 63
eth0 out udp 2001:db8:f::10:53 > 2001:db8:a0::2:23854 ttl 64
eth0 in udp 2001:db8:a0::2:23854 > 2001:db8:f::10:53 ttl 63
eth0 out udp 2001:db8:f::10:53 > 2001:db8:a0::2:23854 ttl 64
eth0 in udp 2001:db8:a0::2:27807 > 2001:db8:f::11:53 ttl 63
eth0 out udp 2001:db8:f::11:53 > 2001:db8:a0::2:27807 ttl 64
r$ ip -6 neigh
2001:db8:1::2 dev lan0 lladdr MAC DELAY 
2001:db8:a0::1 dev wan0 lladdr MAC router REACHABLE 
w$ ip -6 neigh
2001:db8:b0::1 dev eth0 lladdr MAC router REACHABLE 
fe80::ff:fe00:301 dev eth0 lladdr MAC DELAY 
h$ ip -6 neigh
2001:db8:1::1 dev eth0 lladdr MAC router REACHABLE 
r$ nstat -az Ip6OutForwDatagrams Ip6OutNoRoutes Ip6InNoRoutes Ip6InHdrErrors Ip6InTooBigErrors Ip6FragFails Ip6OutDiscards Ip6InAddrErrors Icmp6OutDestUnreachs Icmp6OutTimeExcds Icmp6OutPktTooBigs Ip6InDelivers Icmp6InEchos Icmp6OutRateLimitHost
| #kernel
Ip6InHdrErrors                  0                  0.0
Ip6InTooBigErrors               0                  0.0
Ip6InNoRoutes                   0                  0.0
Ip6InAddrErrors                 0                  0.0
Ip6InDelivers                   11                 0.0
Ip6OutForwDatagrams             5                  0.0
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
TcpInSegs                       1                  0.0
TcpOutSegs                      1                  0.0
TcpOutRsts                      1                  0.0
Ip6InDelivers                   11                 0.0
Icmp6InEchos                    0                  0.0
Icmp6OutEchoReplies             0                  0.0
Udp6InDatagrams                 6                  0.0
Udp6NoPorts                     2                  0.0
Udp6OutDatagrams                6                  0.0
h$ nstat -az Udp6InDatagrams Udp6OutDatagrams Icmp6InDestUnreachs Icmp6InPktTooBigs Ip6OutFragFails
| #kernel
Icmp6InDestUnreachs             1                  0.0
Icmp6InPktTooBigs               0                  0.0
Udp6InDatagrams                 1                  0.0
Udp6OutDatagrams                1                  0.0
h$ ip -6 route show cache
h$ ip -6 route get 2001:db8:f::10
2001:db8:f::10 from :: via 2001:db8:1::1 dev eth0 src 2001:db8:1::2 metric 1024 pref medium
r$ ip6tables -L -n -v -x
Chain INPUT (policy ACCEPT 11 packets, 822 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain FORWARD (policy ACCEPT 4 packets, 378 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       0        0 REJECT     6    --  *      *       ::/0                 ::/0                 tcp dpt:81 reject-with icmp6-addr-unreachable
       0        0 DROP       17   --  *      *       ::/0                 ::/0                 udp dpt:99
       1      104 DROP       0    --  *      *       ::/0                 ::/0                 HL match HL < 3
| 
Chain OUTPUT (policy ACCEPT 11 packets, 681 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
