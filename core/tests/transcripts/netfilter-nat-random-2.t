# Translations at random, connections through them, and what tracking says.
h$ ip link add e0 type veth peer name e0 netns r
r$ ip link add w0 type veth peer name e0 netns p
r$ ip link add w1 type veth peer name e1 netns p
h$ ip addr add 10.0.0.1/24 dev e0
h$ ip addr add 10.0.0.2/24 dev e0
h$ ip link set e0 up
h$ ip route add default via 10.0.0.254
r$ ip addr add 10.0.0.254/24 dev e0
r$ ip addr add 192.0.2.1/24 dev w0
r$ ip addr add 198.51.100.1/24 dev w1
r$ ip link set e0 up
r$ ip link set w0 up
r$ ip link set w1 up
r$ ip route add 203.0.113.1 via 192.0.2.2
r$ ip route add 203.0.113.2 via 198.51.100.2
r$ ip route add 203.0.113.3 via 198.51.100.2
r$ ip route add unreachable 203.0.113.4
r$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
p$ ip addr add 192.0.2.2/24 dev e0
p$ ip addr add 198.51.100.2/24 dev e1
p$ ip addr add 203.0.113.1/32 dev e0
p$ ip addr add 203.0.113.2/32 dev e0
p$ ip link set e0 up
p$ ip link set e1 up
p$ ip route add 10.0.0.0/24 via 192.0.2.1
p$ serve udp 80
p$ serve tcp 80
p$ serve udp 81
r$ serve udp 80
r$ serve tcp 80
h$ serve udp 90
p$ capture start
h$ capture start
r$ iptables -t nat -A OUTPUT -j NETMAP --to 203.0.113.0/24
r$ iptables -t nat -A POSTROUTING -s 10.0.0.1 -j SNAT --to 192.0.2.1
r$ iptables -t nat -A POSTROUTING -p udp --dport 80 -s 10.0.0.1 -j SNAT --to 192.0.2.7
r$ iptables -t mangle -A PREROUTING -m conntrack --ctstate NEW -j CONNMARK --set-mark 2
r$ flow udp 10.0.0.254 80 --sport 1001 --timeout 0.6
error: Network is unreachable
[1]
h$ flow udp 203.0.113.4 80 --sport 1002 --timeout 0.6
timeout
[1]
h$ flow udp 198.51.100.2 90 --sport 1003 --timeout 0.6
error: Connection refused
[1]
h$ ping -c 1 -W 1 203.0.113.4
PING 203.0.113.4 (203.0.113.4) 56(84) bytes of data.
From 10.0.0.254 icmp_seq=1 Destination Host Unreachable
| 
--- 203.0.113.4 ping statistics ---
1 packets transmitted, 0 received, +1 errors, 100% packet loss, time T
[1]
h$ flow udp 192.0.2.1 81 --sport 1005 --timeout 0.6
error: Connection refused
[1]
r$ conntrack -L
udp      17 T src=10.0.0.1 dst=192.0.2.1 sport=1005 dport=81 [UNREPLIED] src=192.0.2.1 dst=10.0.0.1 sport=81 dport=1005 mark=2 use=1
udp      17 T src=10.0.0.1 dst=198.51.100.2 sport=1003 dport=90 [UNREPLIED] src=198.51.100.2 dst=192.0.2.1 sport=90 dport=1003 mark=2 use=1
r$ iptables -t nat -nvL
Chain PREROUTING (policy ACCEPT 4 packets, 189 bytes)
 pkts bytes target     prot opt in     out     source               destination         
| 
Chain INPUT (policy ACCEPT 1 packets, 35 bytes)
 pkts bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
 pkts bytes target     prot opt in     out     source               destination         
    1    35 NETMAP     0    --  *      *       0.0.0.0/0            0.0.0.0/0            to:203.0.113.0/24
| 
Chain POSTROUTING (policy ACCEPT 0 packets, 0 bytes)
 pkts bytes target     prot opt in     out     source               destination         
    1    35 SNAT       0    --  *      *       10.0.0.1             0.0.0.0/0            to:192.0.2.1
    0     0 SNAT       17   --  *      *       10.0.0.1             0.0.0.0/0            udp dpt:80 to:192.0.2.7
r$ nstat -az IpForwDatagrams IpInDelivers IcmpOutMsgs
| #kernel
IpForwDatagrams                 2                  0.0
IpInDelivers                    1                  0.0
IcmpOutMsgs                     3                  0.0
p$ capture stop
e1 in arp who-has 198.51.100.2 tell 192.0.2.1
e1 out arp 198.51.100.2 is-at
e1 in udp 192.0.2.1:1003 > 198.51.100.2:90 ttl 63
e0 out arp who-has 192.0.2.1 tell 198.51.100.2
e0 in arp 192.0.2.1 is-at
e0 out icmp 198.51.100.2 > 192.0.2.1 unreachable code 3 ttl 64
h$ capture stop
e0 out arp who-has 10.0.0.254 tell 10.0.0.1
e0 in arp 10.0.0.254 is-at
e0 out udp 10.0.0.1:1002 > 203.0.113.4:80 ttl 64
e0 in icmp 10.0.0.254 > 10.0.0.1 unreachable code 1 ttl 64
e0 out udp 10.0.0.1:1003 > 198.51.100.2:90 ttl 64
e0 in icmp 198.51.100.2 > 10.0.0.1 unreachable code 3 ttl 63
e0 out icmp 10.0.0.1 > 203.0.113.4 echo code 0 ttl 64
e0 in icmp 10.0.0.254 > 10.0.0.1 unreachable code 1 ttl 64
e0 out udp 10.0.0.1:1005 > 192.0.2.1:81 ttl 64
e0 in icmp 192.0.2.1 > 10.0.0.1 unreachable code 3 ttl 64
