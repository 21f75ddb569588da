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
r$ ip link add lan0 address 02:00:00:00:01:01 type veth peer name eth0 address 02:00:00:00:01:02 netns h
r$ ip addr add 2001:db8:1::1/64 dev lan0
r$ ip link set lan0 up
h$ ip addr add 2001:db8:1::2/64 dev eth0
h$ ip link set eth0 up
h$ ip -6 route add default via 2001:db8:1::1
r$ ip link add lan1 address 02:00:00:00:02:01 type veth peer name eth0 address 02:00:00:00:02:02 netns g
r$ ip addr add 2001:db8:2::1/64 dev lan1
r$ ip link set lan1 up
g$ ip addr add 2001:db8:2::2/64 dev eth0
g$ ip addr add 2001:db8:2::3/64 dev eth0
g$ ip link set eth0 up
g$ ip -6 route add default via fe80::ff:fe00:201 dev eth0
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
w$ ip -6 route add 2001:db8:1::/64 via 2001:db8:b0::1
w$ ip -6 route add 2001:db8:2::/64 via 2001:db8:b0::1
r$ sysctl -w net.ipv4.fib_multipath_hash_seed=4268
net.ipv4.fib_multipath_hash_seed = 4268
r$ sysctl -w net.ipv6.fib_multipath_hash_policy=2
net.ipv6.fib_multipath_hash_policy = 2
w$ sysctl -w net.ipv4.fib_multipath_hash_seed=5364
net.ipv4.fib_multipath_hash_seed = 5364
w$ sysctl -w net.ipv6.fib_multipath_hash_policy=1
net.ipv6.fib_multipath_hash_policy = 1
r$ ip -6 route add default nexthop via 2001:db8:a0::1 dev wan0 weight 3
r$ ip -6 route add prohibit 2001:db8:dead::/48
r$ sleep 4
r$ ip6tables -t nat -A POSTROUTING -o wan0 -j SNAT --to-source 2001:db8:a0::2
r$ ip6tables -A FORWARD -p tcp --dport 81 -j REJECT --reject-with tcp-reset
r$ ip6tables -A FORWARD -p udp --dport 99 -j REJECT
r$ ip6tables -A INPUT -p icmpv6 --icmpv6-type echo-request -j DROP
r$ ip -6 rule add prio 5 fwmark 7 table 7
r$ ip -6 route add default via 2001:db8:a0::1 table 7
r$ ip6tables -t mangle -A PREROUTING -p udp -j MARK --set-mark 7
r$ ip6tables -t mangle -A OUTPUT -p tcp -j MARK --set-mark 7
w$ serve udp 53
w$ serve tcp 80
r$ capture start
g$ capture start
w$ ping -c 1 -W 1 2001:db8:1::2
PING 2001:db8:1::2(2001:db8:1::2) 56 data bytes
64 bytes from 2001:db8:1::2: icmp_seq=1 ttl=62 time=T ms
| 
--- 2001:db8:1::2 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ flow tcp 2001:db8:b0::2 81 --sport 26658 --timeout 1.5
error: Connection refused
[1]
h$ flow tcp 2001:db8:f::10 80 --sport 26394 --timeout 1.5 --from 2001:db8:1::2
reply: seen as 2001:db8:a0::2 port 26394
h$ flow tcp 2001:db8:b0::2 80 --sport 27505 --timeout 1.5
reply: seen as 2001:db8:a0::2 port 27505
r$ flow udp 2001:db8:f::10 99 --sport 28522 --timeout 1 --count 2
error: Connection refused
error: Connection refused
[1]
g$ ping -c 1 -W 1 2001:db8:1::1
PING 2001:db8:1::1(2001:db8:1::1) 56 data bytes
| 
--- 2001:db8:1::1 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
h$ flow udp 2001:db8:f::10 99 --sport 27634 --timeout 1 --count 3 --from 2001:db8:1::2
error: Connection refused
error: Connection refused
error: Connection refused
[1]
g$ flow udp 2001:db8:f::10 99 --sport 27792 --timeout 1 --count 1
error: Connection refused
[1]
r$ capture stop
wan0 in icmp6 fe80::ff:fe00:302 > ff02::1:ff00:2 neighbour-solicitation code 0 ttl 255
wan0 out icmp6 2001:db8:a0::2 > fe80::ff:fe00:302 neighbour-advertisement code 0 ttl 255
wan0 in icmp6 2001:db8:b0::2 > 2001:db8:1::2 echo code 0 ttl 63
lan0 out icmp6 fe80::ff:fe00:101 > ff02::1:ff00:2 neighbour-solicitation code 0 ttl 255
lan0 in icmp6 2001:db8:1::2 > fe80::ff:fe00:101 neighbour-advertisement code 0 ttl 255
lan0 out icmp6 2001:db8:b0::2 > 2001:db8:1::2 echo code 0 ttl 62
lan0 in icmp6 2001:db8:1::2 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
lan0 out icmp6 2001:db8:1::1 > 2001:db8:1::2 neighbour-advertisement code 0 ttl 255
lan0 in icmp6 2001:db8:1::2 > 2001:db8:b0::2 echo-reply code 0 ttl 64
wan0 out icmp6 fe80::ff:fe00:301 > ff02::1:ff00:1 neighbour-solicitation code 0 ttl 255
wan0 in icmp6 2001:db8:a0::1 > fe80::ff:fe00:301 neighbour-advertisement code 0 ttl 255
wan0 out icmp6 2001:db8:1::2 > 2001:db8:b0::2 echo-reply code 0 ttl 63
lan0 in tcp 2001:db8:1::2:26658 > 2001:db8:b0::2:81 S ttl 64
wan0 out tcp 2001:db8:b0::2:81 > 2001:db8:1::2:26658 AR ttl 64
wan0 in tcp 2001:db8:b0::2:81 > 2001:db8:1::2:26658 AR ttl 63
lan0 out tcp 2001:db8:b0::2:81 > 2001:db8:1::2:26658 AR ttl 62
lan0 in tcp 2001:db8:1::2:26394 > 2001:db8:f::10:80 S ttl 64
wan0 out tcp 2001:db8:a0::2:26394 > 2001:db8:f::10:80 S ttl 63
wan0 in tcp 2001:db8:f::10:80 > 2001:db8:a0::2:26394 SA ttl 63
lan0 out tcp 2001:db8:f::10:80 > 2001:db8:1::2:26394 SA ttl 62
lan0 in tcp 2001:db8:1::2:26394 > 2001:db8:f::10:80 A ttl 64
wan0 out tcp 2001:db8:a0::2:26394 > 2001:db8:f::10:80 A ttl 63
wan0 in tcp 2001:db8:f::10:80 > 2001:db8:a0::2:26394 AP ttl 63
lan0 out tcp 2001:db8:f::10:80 > 2001:db8:1::2:26394 AP ttl 62
lan0 in tcp 2001:db8:1::2:26394 > 2001:db8:f::10:80 A ttl 64
wan0 out tcp 2001:db8:a0::2:26394 > 2001:db8:f::10:80 A ttl 63
lan0 in tcp 2001:db8:1::2:26394 > 2001:db8:f::10:80 AF ttl 64
wan0 out tcp 2001:db8:a0::2:26394 > 2001:db8:f::10:80 AF ttl 63
wan0 in tcp 2001:db8:f::10:80 > 2001:db8:a0::2:26394 A ttl 63
lan0 out tcp 2001:db8:f::10:80 > 2001:db8:1::2:26394 A ttl 62
wan0 in tcp 2001:db8:f::10:80 > 2001:db8:a0::2:26394 AF ttl 63
lan0 out tcp 2001:db8:f::10:80 > 2001:db8:1::2:26394 AF ttl 62
lan0 in tcp 2001:db8:1::2:26394 > 2001:db8:f::10:80 A ttl 64
wan0 out tcp 2001:db8:a0::2:26394 > 2001:db8:f::10:80 A ttl 63
lan0 in tcp 2001:db8:1::2:27505 > 2001:db8:b0::2:80 S ttl 64
wan0 out tcp 2001:db8:a0::2:27505 > 2001:db8:b0::2:80 S ttl 63
wan0 in tcp 2001:db8:b0::2:80 > 2001:db8:a0::2:27505 SA ttl 63
lan0 out tcp 2001:db8:b0::2:80 > 2001:db8:1::2:27505 SA ttl 62
lan0 in tcp 2001:db8:1::2:27505 > 2001:db8:b0::2:80 A ttl 64
wan0 out tcp 2001:db8:a0::2:27505 > 2001:db8:b0::2:80 A ttl 63
wan0 in tcp 2001:db8:b0::2:80 > 2001:db8:a0::2:27505 AP ttl 63
lan0 out tcp 2001:db8:b0::2:80 > 2001:db8:1::2:27505 AP ttl 62
lan0 in tcp 2001:db8:1::2:27505 > 2001:db8:b0::2:80 A ttl 64
wan0 out tcp 2001:db8:a0::2:27505 > 2001:db8:b0::2:80 A ttl 63
lan0 in tcp 2001:db8:1::2:27505 > 2001:db8:b0::2:80 AF ttl 64
wan0 out tcp 2001:db8:a0::2:27505 > 2001:db8:b0::2:80 AF ttl 63
wan0 in tcp 2001:db8:b0::2:80 > 2001:db8:a0::2:27505 A ttl 63
lan0 out tcp 2001:db8:b0::2:80 > 2001:db8:1::2:27505 A ttl 62
wan0 in tcp 2001:db8:b0::2:80 > 2001:db8:a0::2:27505 AF ttl 63
lan0 out tcp 2001:db8:b0::2:80 > 2001:db8:1::2:27505 AF ttl 62
lan0 in tcp 2001:db8:1::2:27505 > 2001:db8:b0::2:80 A ttl 64
wan0 out tcp 2001:db8:a0::2:27505 > 2001:db8:b0::2:80 A ttl 63
wan0 out udp 2001:db8:a0::2:28522 > 2001:db8:f::10:99 ttl 64
wan0 in icmp6 2001:db8:f::10 > 2001:db8:a0::2 unreachable code 4 ttl 63
wan0 out udp 2001:db8:a0::2:28522 > 2001:db8:f::10:99 ttl 64
wan0 in icmp6 2001:db8:f::10 > 2001:db8:a0::2 unreachable code 4 ttl 63
lan1 in icmp6 2001:db8:2::3 > ff02::1:ff00:201 neighbour-solicitation code 0 ttl 255
lan1 out icmp6 fe80::ff:fe00:201 > 2001:db8:2::3 neighbour-advertisement code 0 ttl 255
lan1 in icmp6 2001:db8:2::3 > 2001:db8:1::1 echo code 0 ttl 64
lan0 in udp 2001:db8:1::2:27634 > 2001:db8:f::10:99 ttl 64
lan0 out icmp6 2001:db8:1::1 > 2001:db8:1::2 unreachable code 4 ttl 64
lan0 in udp 2001:db8:1::2:27634 > 2001:db8:f::10:99 ttl 64
lan0 out icmp6 2001:db8:1::1 > 2001:db8:1::2 unreachable code 4 ttl 64
lan0 in udp 2001:db8:1::2:27634 > 2001:db8:f::10:99 ttl 64
lan0 out icmp6 2001:db8:1::1 > 2001:db8:1::2 unreachable code 4 ttl 64
lan1 in udp 2001:db8:2::3:27792 > 2001:db8:f::10:99 ttl 64
lan1 out icmp6 2001:db8:2::1 > 2001:db8:2::3 unreachable code 4 ttl 64
g$ capture stop
eth0 out icmp6 2001:db8:2::3 > ff02::1:ff00:201 neighbour-solicitation code 0 ttl 255
eth0 in icmp6 fe80::ff:fe00:201 > 2001:db8:2::3 neighbour-advertisement code 0 ttl 255
eth0 out icmp6 2001:db8:2::3 > 2001:db8:1::1 echo code 0 ttl 64
eth0 out udp 2001:db8:2::3:27792 > 2001:db8:f::10:99 ttl 64
eth0 in icmp6 2001:db8:2::1 > 2001:db8:2::3 unreachable code 4 ttl 64
r$ ip -6 neigh
2001:db8:1::2 dev lan0 lladdr MAC REACHABLE 
2001:db8:2::3 dev lan1 lladdr MAC DELAY 
2001:db8:a0::1 dev wan0 lladdr MAC router REACHABLE 
fe80::ff:fe00:302 dev wan0 lladdr MAC DELAY 
w$ ip -6 neigh
2001:db8:b0::1 dev eth0 lladdr MAC router REACHABLE 
h$ ip -6 neigh
2001:db8:1::1 dev eth0 lladdr MAC router REACHABLE 
fe80::ff:fe00:101 dev eth0 lladdr MAC DELAY 
g$ ip -6 neigh
fe80::ff:fe00:201 dev eth0 lladdr MAC router REACHABLE 
r$ nstat -az Ip6OutForwDatagrams Ip6OutNoRoutes Ip6InNoRoutes Ip6InHdrErrors Ip6InTooBigErrors Ip6FragFails Ip6OutDiscards Ip6InAddrErrors Icmp6OutDestUnreachs Icmp6OutTimeExcds Icmp6OutPktTooBigs Ip6InDelivers Icmp6InEchos Icmp6OutRateLimitHost
| #kernel
Ip6InHdrErrors                  0                  0.0
Ip6InTooBigErrors               0                  0.0
Ip6InNoRoutes                   0                  0.0
Ip6InAddrErrors                 0                  0.0
Ip6InDelivers                   7                  0.0
Ip6OutForwDatagrams             26                 0.0
Ip6OutDiscards                  0                  0.0
Ip6OutNoRoutes                  0                  0.0
Ip6FragFails                    0                  0.0
Icmp6OutRateLimitHost           0                  0.0
Icmp6InEchos                    0                  0.0
Icmp6OutDestUnreachs            4                  0.0
Icmp6OutPktTooBigs              0                  0.0
Icmp6OutTimeExcds               0                  0.0
w$ nstat -az Udp6InDatagrams Udp6NoPorts Udp6OutDatagrams Icmp6InEchos Icmp6OutEchoReplies TcpInSegs TcpOutSegs TcpOutRsts Ip6InDelivers
| #kernel
TcpInSegs                       10                 0.0
TcpOutSegs                      8                  0.0
TcpOutRsts                      0                  0.0
Ip6InDelivers                   14                 0.0
Icmp6InEchos                    0                  0.0
Icmp6OutEchoReplies             0                  0.0
Udp6InDatagrams                 0                  0.0
Udp6NoPorts                     2                  0.0
Udp6OutDatagrams                0                  0.0
h$ nstat -az Udp6InDatagrams Udp6OutDatagrams Icmp6InDestUnreachs Icmp6InPktTooBigs Ip6OutFragFails
| #kernel
Icmp6InDestUnreachs             3                  0.0
Icmp6InPktTooBigs               0                  0.0
Udp6InDatagrams                 0                  0.0
Udp6OutDatagrams                3                  0.0
h$ ip -6 route show cache
h$ ip -6 route get 2001:db8:f::10
2001:db8:f::10 from :: via 2001:db8:1::1 dev eth0 src 2001:db8:1::2 metric 1024 pref medium
r$ conntrack -L -f ipv6
icmpv6   58 T src=2001:db8:b0::2 dst=2001:db8:1::2 type=128 code=0 id=N src=2001:db8:1::2 dst=2001:db8:b0::2 type=129 code=0 id=N mark=0 use=1
tcp      6 T TIME_WAIT src=2001:db8:1::2 dst=2001:db8:b0::2 sport=27505 dport=80 src=2001:db8:b0::2 dst=2001:db8:a0::2 sport=80 dport=27505 [ASSURED] mark=0 use=1
tcp      6 T TIME_WAIT src=2001:db8:1::2 dst=2001:db8:f::10 sport=26394 dport=80 src=2001:db8:f::10 dst=2001:db8:a0::2 sport=80 dport=26394 [ASSURED] mark=0 use=1
udp      17 T src=2001:db8:a0::2 dst=2001:db8:f::10 sport=28522 dport=99 [UNREPLIED] src=2001:db8:f::10 dst=2001:db8:a0::2 sport=99 dport=28522 mark=0 use=1
r$ ip6tables -L -n -v -x
Chain INPUT (policy ACCEPT 7 packets, 566 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       1      104 DROP       58   --  *      *       ::/0                 ::/0                 ipv6-icmptype 128
| 
Chain FORWARD (policy ACCEPT 21 packets, 1638 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
       1       80 REJECT     6    --  *      *       ::/0                 ::/0                 tcp dpt:81 reject-with tcp-reset
       4      220 REJECT     17   --  *      *       ::/0                 ::/0                 udp dpt:99 reject-with icmp6-port-unreachable
| 
Chain OUTPUT (policy ACCEPT 12 packets, 942 bytes)
    pkts      bytes target     prot opt in     out     source               destination         
