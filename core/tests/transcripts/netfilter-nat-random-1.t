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
r$ iptables -t nat -A POSTROUTING -p udp -j NETMAP --to 192.0.2.0/24
r$ iptables -A FORWARD -m conntrack --ctstate SNAT -j DROP
h$ flow udp 10.0.0.254 99 --sport 1001 --timeout 0.6 --from 10.0.0.2
error: Connection refused
[1]
h$ flow tcp 203.0.113.1 81 --sport 1002 --timeout 0.6
error: Connection refused
[1]
h$ flow udp 192.0.2.1 99 --sport 1003 --timeout 0.6 --from 10.0.0.2
error: Connection refused
[1]
h$ flow udp 203.0.113.4 81 --sport 1004 --timeout 0.6 --from 10.0.0.2
timeout
[1]
h$ flow udp 198.51.100.2 99 --sport 1005 --timeout 0.6
timeout
[1]
h$ ping -c 1 -W 1 10.0.0.254
PING 10.0.0.254 (10.0.0.254) 56(84) bytes of data.
64 bytes from 10.0.0.254: icmp_seq=1 ttl=64 time=T ms
| 
--- 10.0.0.254 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ flow tcp 198.51.100.2 81 --sport 1007 --timeout 0.6
error: Connection refused
[1]
h$ ping -c 1 -W 1 -t 1 192.0.2.1
PING 192.0.2.1 (192.0.2.1) 56(84) bytes of data.
64 bytes from 192.0.2.1: icmp_seq=1 ttl=64 time=T ms
| 
--- 192.0.2.1 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
r$ conntrack -L
icmp     1 T src=10.0.0.1 dst=10.0.0.254 type=8 code=0 id=N src=10.0.0.254 dst=10.0.0.1 type=0 code=0 id=N mark=0 use=1
icmp     1 T src=10.0.0.1 dst=192.0.2.1 type=8 code=0 id=N src=192.0.2.1 dst=10.0.0.1 type=0 code=0 id=N mark=0 use=1
udp      17 T src=10.0.0.1 dst=198.51.100.2 sport=1005 dport=99 [UNREPLIED] src=198.51.100.2 dst=192.0.2.1 sport=99 dport=1005 mark=0 use=1
udp      17 T src=10.0.0.2 dst=10.0.0.254 sport=1001 dport=99 [UNREPLIED] src=10.0.0.254 dst=10.0.0.2 sport=99 dport=1001 mark=0 use=1
udp      17 T src=10.0.0.2 dst=192.0.2.1 sport=1003 dport=99 [UNREPLIED] src=192.0.2.1 dst=10.0.0.2 sport=99 dport=1003 mark=0 use=1
r$ iptables -t nat -nvL
Chain PREROUTING (policy ACCEPT 8 packets, 428 bytes)
 pkts bytes target     prot opt in     out     source               destination         
| 
Chain INPUT (policy ACCEPT 4 packets, 238 bytes)
 pkts bytes target     prot opt in     out     source               destination         
| 
Chain OUTPUT (policy ACCEPT 0 packets, 0 bytes)
 pkts bytes target     prot opt in     out     source               destination         
| 
Chain POSTROUTING (policy ACCEPT 2 packets, 120 bytes)
 pkts bytes target     prot opt in     out     source               destination         
    1    35 NETMAP     17   --  *      *       0.0.0.0/0            0.0.0.0/0            to:192.0.2.0/24
r$ nstat -az IpForwDatagrams IpInDelivers IcmpOutMsgs
| #kernel
IpForwDatagrams                 6                  0.0
IpInDelivers                    4                  0.0
IcmpOutMsgs                     5                  0.0
p$ capture stop
e0 in arp who-has 192.0.2.2 tell 192.0.2.1
e0 out arp 192.0.2.2 is-at
e0 in tcp 10.0.0.1:1002 > 203.0.113.1:81 S ttl 63
e0 out tcp 203.0.113.1:81 > 10.0.0.1:1002 AR ttl 64
e1 in arp who-has 198.51.100.2 tell 192.0.2.1
e1 out arp 198.51.100.2 is-at
e1 in udp 192.0.2.1:1005 > 198.51.100.2:99 ttl 63
e0 out icmp 198.51.100.2 > 192.0.2.1 unreachable code 3 ttl 64
e1 in tcp 10.0.0.1:1007 > 198.51.100.2:81 S ttl 63
e0 out tcp 198.51.100.2:81 > 10.0.0.1:1007 AR ttl 64
h$ capture stop
e0 out arp who-has 10.0.0.254 tell 10.0.0.2
e0 in arp 10.0.0.254 is-at
e0 out udp 10.0.0.2:1001 > 10.0.0.254:99 ttl 64
e0 in icmp 10.0.0.254 > 10.0.0.2 unreachable code 3 ttl 64
e0 out tcp 10.0.0.1:1002 > 203.0.113.1:81 S ttl 64
e0 in arp who-has 10.0.0.1 tell 10.0.0.254
e0 out arp 10.0.0.1 is-at
e0 in tcp 203.0.113.1:81 > 10.0.0.1:1002 AR ttl 63
e0 out udp 10.0.0.2:1003 > 192.0.2.1:99 ttl 64
e0 in icmp 192.0.2.1 > 10.0.0.2 unreachable code 3 ttl 64
e0 out udp 10.0.0.2:1004 > 203.0.113.4:81 ttl 64
e0 in icmp 10.0.0.254 > 10.0.0.2 unreachable code 1 ttl 64
e0 out udp 10.0.0.1:1005 > 198.51.100.2:99 ttl 64
e0 out icmp 10.0.0.1 > 10.0.0.254 echo code 0 ttl 64
e0 in icmp 10.0.0.254 > 10.0.0.1 echo-reply code 0 ttl 64
e0 out tcp 10.0.0.1:1007 > 198.51.100.2:81 S ttl 64
e0 in tcp 198.51.100.2:81 > 10.0.0.1:1007 AR ttl 63
e0 out icmp 10.0.0.1 > 192.0.2.1 echo code 0 ttl 1
e0 in icmp 192.0.2.1 > 10.0.0.1 echo-reply code 0 ttl 64
