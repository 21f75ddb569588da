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
w$ ip -6 route add 2001:db8:1::/64 via 2001:db8:b0::1
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=3070
net.ipv4.fib_multipath_hash_seed = 3070
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=1
net.ipv6.fib_multipath_hash_policy = 1
w$ sysctl -w net.ipv4.fib_multipath_hash_seed=1161
net.ipv4.fib_multipath_hash_seed = 1161
w$ sysctl -w net.ipv6.fib_multipath_hash_policy=3
net.ipv6.fib_multipath_hash_policy = 3
r$ ip -6 route add default nexthop via 2001:db8:a0::1 dev wan0 weight 1 nexthop via 2001:db8:a1::1 dev wan1 weight 2
r$ sleep 4
r$ ip6tables -A FORWARD -p tcp --dport 81 -j REJECT --reject-with icmp6-adm-prohibited
r$ ip6tables -A FORWARD -p udp --dport 99 -j REJECT
w$ serve udp 53
w$ serve tcp 80
r$ capture start
w$ capture start
r$ flow udp 2001:db8:f::11 99 --sport 23834 --timeout 1 --count 3
error: Connection refused
error: Connection refused
error: Connection refused
[1]
r$ ping -c 1 -W 1 2001:db8:a0::2
PING 2001:db8:a0::2(2001:db8:a0::2) 56 data bytes
64 bytes from 2001:db8:a0::2: icmp_seq=1 ttl=64 time=T ms
| 
--- 2001:db8:a0::2 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ flow udp 2001:db8:b0::2 99 --sport 21922 --timeout 1 --count 3
error: Connection refused
error: Connection refused
error: Connection refused
[1]
r$ ping -c 2 -i 0.3 -W 1 2001:db8:b0::2
PING 2001:db8:b0::2(2001:db8:b0::2) 56 data bytes
From 2001:db8:a1::1 icmp_seq=1 Destination unreachable: No route
From 2001:db8:a1::1 icmp_seq=2 Destination unreachable: No route
| 
--- 2001:db8:b0::2 ping statistics ---
2 packets transmitted, 0 received, +2 errors, 100% packet loss, time T
[1]
h$ ping -c 2 -i 0.3 -W 1 2001:db8:f::11
PING 2001:db8:f::11(2001:db8:f::11) 56 data bytes
64 bytes from 2001:db8:f::11: icmp_seq=1 ttl=62 time=T ms
64 bytes from 2001:db8:f::11: icmp_seq=2 ttl=62 time=T ms
| 
--- 2001:db8:f::11 ping statistics ---
2 packets transmitted, 2 received, 0% packet loss, time T
h$ flow udp 2001:db8:b0::2 99 --sport 25836 --timeout 1 --count 2
error: Connection refused
error: Connection refused
[1]
r$ capture stop
wan1 out icmp6 2001:db8:a1::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan1 in icmp6 2001:db8:a1::1 > 2001:db8:a1::2 neighbour-advertisement code 0 ttl 255
wan1 out udp 2001:db8:a1::2:23834 > 2001:db8:f::11:99 ttl 64
wan1 in icmp6 2001:db8:f::11 > 2001:db8:a1::2 unreachable code 4 ttl 63
wan1 out udp 2001:db8:a1::2:23834 > 2001:db8:f::11:99 ttl 64
wan1 in icmp6 2001:db8:f::11 > 2001:db8:a1::2 unreachable code 4 ttl 63
wan1 out udp 2001:db8:a1::2:23834 > 2001:db8:f::11:99 ttl 64
wan1 in icmp6 2001:db8:f::11 > 2001:db8:a1::2 unreachable code 4 ttl 63
wan0 out icmp6 2001:db8:a0::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan0 in icmp6 2001:db8:a0::1 > 2001:db8:a0::2 neighbour-advertisement code 0 ttl 255
wan0 out udp 2001:db8:a0::2:21922 > 2001:db8:b0::2:99 ttl 64
wan0 in icmp6 2001:db8:b0::2 > 2001:db8:a0::2 unreachable code 4 ttl 63
wan0 out udp 2001:db8:a0::2:21922 > 2001:db8:b0::2:99 ttl 64
wan0 in icmp6 2001:db8:b0::2 > 2001:db8:a0::2 unreachable code 4 ttl 63
wan0 out udp 2001:db8:a0::2:21922 > 2001:db8:b0::2:99 ttl 64
wan0 in icmp6 2001:db8:b0::2 > 2001:db8:a0::2 unreachable code 4 ttl 63
wan1 out icmp6 2001:db8:a1::2 > 2001:db8:b0::2 echo code 0 ttl 64
wan1 in icmp6 2001:db8:a1::1 > 2001:db8:a1::2 unreachable code 0 ttl 64
wan1 out icmp6 2001:db8:a1::2 > 2001:db8:b0::2 echo code 0 ttl 64
wan1 in icmp6 2001:db8:a1::1 > 2001:db8:a1::2 unreachable code 0 ttl 64
lan0 in icmp6 2001:db8:1::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
lan0 out icmp6 2001:db8:1::1 > 2001:db8:1::2 neighbour-advertisement code 0 ttl 255
lan0 in icmp6 2001:db8:1::2 > 2001:db8:f::11 echo code 0 ttl 64
wan1 out icmp6 2001:db8:1::2 > 2001:db8:f::11 echo code 0 ttl 63
wan0 in icmp6 2001:db8:f::11 > 2001:db8:1::2 echo-reply code 0 ttl 63
lan0 out icmp6 2001:db8:f::11 > 2001:db8:1::2 echo-reply code 0 ttl 62
lan0 in icmp6 2001:db8:1::2 > 2001:db8:f::11 echo code 0 ttl 64
wan1 out icmp6 2001:db8:1::2 > 2001:db8:f::11 echo code 0 ttl 63
wan0 in icmp6 2001:db8:f::11 > 2001:db8:1::2 echo-reply code 0 ttl 63
lan0 out icmp6 2001:db8:f::11 > 2001:db8:1::2 echo-reply code 0 ttl 62
lan0 in udp 2001:db8:1::2:25836 > 2001:db8:b0::2:99 ttl 64
lan0 out icmp6 2001:db8:1::1 > 2001:db8:1::2 unreachable code 4 ttl 64
lan0 in udp 2001:db8:1::2:25836 > 2001:db8:b0::2:99 ttl 64
lan0 out icmp6 2001:db8:1::1 > 2001:db8:1::2 unreachable code 4 ttl 64
w$ capture stop
eth1 in icmp6 fe80::ff:fe00:501 > ff02::1:ff00:2 neighbour-solicitation code 0 ttl 255
eth1 out icmp6 2001:db8:b1::2 > fe80::ff:fe00:501 neighbour-advertisement code 0 ttl 255
eth1 in udp 2001:db8:a1::2:23834 > 2001:db8:f::11:99 ttl 63
eth1 out icmp6 fe80::ff:fe00:502 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
eth1 in icmp6 2001:db8:b1::1 > fe80::ff:fe00:502 neighbour-advertisement code 0 ttl 255
eth1 out icmp6 2001:db8:f::11 > 2001:db8:a1::2 unreachable code 4 ttl 64
eth1 in udp 2001:db8:a1::2:23834 > 2001:db8:f::11:99 ttl 63
eth1 out icmp6 2001:db8:f::11 > 2001:db8:a1::2 unreachable code 4 ttl 64
eth1 in udp 2001:db8:a1::2:23834 > 2001:db8:f::11:99 ttl 63
eth1 out icmp6 2001:db8:f::11 > 2001:db8:a1::2 unreachable code 4 ttl 64
eth0 in icmp6 fe80::ff:fe00:301 > ff02::1:ff00:2 neighbour-solicitation code 0 ttl 255
eth0 out icmp6 2001:db8:b0::2 > fe80::ff:fe00:301 neighbour-advertisement code 0 ttl 255
eth0 in udp 2001:db8:a0::2:21922 > 2001:db8:b0::2:99 ttl 63
eth0 out icmp6 2001:db8:b0::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
eth0 in icmp6 2001:db8:b0::1 > 2001:db8:b0::2 neighbour-advertisement code 0 ttl 255
eth0 out icmp6 2001:db8:b0::2 > 2001:db8:a0::2 unreachable code 4 ttl 64
eth0 in udp 2001:db8:a0::2:21922 > 2001:db8:b0::2:99 ttl 63
eth0 out icmp6 2001:db8:b0::2 > 2001:db8:a0::2 unreachable code 4 ttl 64
eth0 in udp 2001:db8:a0::2:21922 > 2001:db8:b0::2:99 ttl 63
eth0 out icmp6 2001:db8:b0::2 > 2001:db8:a0::2 unreachable code 4 ttl 64
eth1 in icmp6 2001:db8:1::2 > 2001:db8:f::11 echo code 0 ttl 62
eth0 out icmp6 2001:db8:f::11 > 2001:db8:1::2 echo-reply code 0 ttl 64
eth1 in icmp6 2001:db8:1::2 > 2001:db8:f::11 echo code 0 ttl 62
eth0 out icmp6 2001:db8:f::11 > 2001:db8:1::2 echo-reply code 0 ttl 64
r$ ip -6 neigh
2001:db8:1::2 dev lan0 lladdr MAC DELAY 
2001:db8:a0::1 dev wan0 lladdr MAC router REACHABLE 
2001:db8:a1::1 dev wan1 lladdr MAC router REACHABLE 
w$ ip -6 neigh
2001:db8:b0::1 dev eth0 lladdr MAC router REACHABLE 
2001:db8:b1::1 dev eth1 lladdr MAC router REACHABLE 
fe80::ff:fe00:301 dev eth0 lladdr MAC DELAY 
fe80::ff:fe00:501 dev eth1 lladdr MAC DELAY 
h$ ip -6 neigh
2001:db8:1::1 dev eth0 lladdr MAC router REACHABLE 
r$ nstat -az Ip6OutForwDatagrams Ip6OutNoRoutes Ip6InNoRoutes Ip6InHdrErrors Ip6InTooBigErrors Ip6FragFails Ip6OutDiscards Ip6InAddrErrors Icmp6OutDestUnreachs Icmp6OutTimeExcds Icmp6OutPktTooBigs Ip6InDelivers Icmp6InEchos Icmp6OutRateLimitHost
| #kernel
Ip6InHdrErrors                  0                  0.0
Ip6InTooBigErrors               0                  0.0
Ip6InNoRoutes                   0                  0.0
Ip6InAddrErrors                 0                  0.0
Ip6InDelivers                   13                 0.0
Ip6OutForwDatagrams             6                  0.0
Ip6OutDiscards                  0                  0.0
Ip6OutNoRoutes                  0                  0.0
Ip6FragFails                    0                  0.0
Icmp6OutRateLimitHost           0                  0.0
Icmp6InEchos                    1                  0.0
Icmp6OutDestUnreachs            2                  0.0
Icmp6OutPktTooBigs              0                  0.0
Icmp6OutTimeExcds               0                  0.0
w$ nstat -az Udp6InDatagrams Udp6NoPorts Udp6OutDatagrams Icmp6InEchos Icmp6OutEchoReplies TcpInSegs TcpOutSegs TcpOutRsts Ip6InDelivers
| #kernel
TcpInSegs                       0                  0.0
TcpOutSegs                      0                  0.0
TcpOutRsts                      0                  0.0
Ip6InDelivers                   12                 0.0
Icmp6InEchos                    2                  0.0
Icmp6OutEchoReplies             2                  0.0
Udp6InDatagrams                 0                  0.0
Udp6NoPorts                     6                  0.0
Udp6OutDatagrams                0                  0.0
h$ nstat -az Udp6InDatagrams Udp6OutDatagrams Icmp6InDestUnreachs Icmp6InPktTooBigs Ip6OutFragFails
| #kernel
Icmp6InDestUnreachs             2                  0.0
Icmp6InPktTooBigs               0                  0.0
Udp6InDatagrams                 0                  0.0
Udp6OutDatagrams                2                  0.0
h$ ip -6 route show cache
h$ ip -6 route get 2001:db8:f::10
2001:db8:f::10 from :: via 2001:db8:1::1 dev eth0 src 2001:db8:1::2 metric 1024 pref medium
r$ ip6tables -L -n -v -x
Chain INPUT (policy ACCEPT 13 packets, 1346 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
| 
Chain FORWARD (policy ACCEPT 4 packets, 416 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       0        0 REJECT     6    --  *      *       ::/0                 ::/0                 tcp dpt:81 reject-with icmp6-adm-prohibited
       2      110 REJECT     17   --  *      *       ::/0                 ::/0                 udp dpt:99 reject-with icmp6-port-unreachable
| 
Chain OUTPUT (policy ACCEPT 15 packets, 1168 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
