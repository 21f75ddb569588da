# kernel: 6.18
# a router's ICMP errors: hop limit, no route, prohibit, unreachable, blackhole, silent neighbour; counters; rate limit
h$ ip link add v0 type veth peer name v0 netns r
h$ ip addr add 10.0.0.2/24 dev v0
h$ ip link set v0 up
h$ ip link set lo up
h$ ip route add default via 10.0.0.1
r$ ip link set lo up
r$ ip addr add 10.0.0.1/24 dev v0
r$ ip link set v0 up
r$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
r$ ip link add v1 type veth peer name v0 netns s
r$ ip addr add 10.0.1.1/24 dev v1
r$ ip link set v1 up
s$ ip addr add 10.0.1.2/24 dev v0
s$ ip link set v0 up
s$ ip link set lo up
s$ ip route add default via 10.0.1.1
r$ ip route add unreachable 10.1.0.0/16
r$ ip route add prohibit 10.2.0.0/16
r$ ip route add blackhole 10.3.0.0/16
r$ capture start
h$ ping -c 1 -W 1 10.0.1.2
PING 10.0.1.2 (10.0.1.2) 56(84) bytes of data.
64 bytes from 10.0.1.2: icmp_seq=1 ttl=63 time=T ms
| 
--- 10.0.1.2 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ ping -c 1 -W 1 -t 1 10.0.1.2
PING 10.0.1.2 (10.0.1.2) 56(84) bytes of data.
From 10.0.0.1 icmp_seq=1 Time to live exceeded
| 
--- 10.0.1.2 ping statistics ---
1 packets transmitted, 0 received, +1 errors, 100% packet loss, time T
[1]
h$ ping -c 1 -W 1 10.1.0.1
PING 10.1.0.1 (10.1.0.1) 56(84) bytes of data.
From 10.0.0.1 icmp_seq=1 Destination Host Unreachable
| 
--- 10.1.0.1 ping statistics ---
1 packets transmitted, 0 received, +1 errors, 100% packet loss, time T
[1]
r$ sleep 1.2
h$ ping -c 1 -W 1 10.2.0.1
PING 10.2.0.1 (10.2.0.1) 56(84) bytes of data.
From 10.0.0.1 icmp_seq=1 Packet filtered
| 
--- 10.2.0.1 ping statistics ---
1 packets transmitted, 0 received, +1 errors, 100% packet loss, time T
[1]
h$ ping -c 1 -W 1 10.3.0.1
PING 10.3.0.1 (10.3.0.1) 56(84) bytes of data.
| 
--- 10.3.0.1 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
h$ ping -c 1 -W 1 192.0.2.1
PING 192.0.2.1 (192.0.2.1) 56(84) bytes of data.
From 10.0.0.1 icmp_seq=1 Destination Net Unreachable
| 
--- 192.0.2.1 ping statistics ---
1 packets transmitted, 0 received, +1 errors, 100% packet loss, time T
[1]
h$ ping -c 1 -W 5 10.0.1.99
PING 10.0.1.99 (10.0.1.99) 56(84) bytes of data.
From 10.0.0.1 icmp_seq=1 Destination Host Unreachable
| 
--- 10.0.1.99 ping statistics ---
1 packets transmitted, 0 received, +1 errors, 100% packet loss, time T
[1]
h$ ping -c 1 -W 5 10.0.0.99
PING 10.0.0.99 (10.0.0.99) 56(84) bytes of data.
From 10.0.0.2 icmp_seq=1 Destination Host Unreachable
| 
--- 10.0.0.99 ping statistics ---
1 packets transmitted, 0 received, +1 errors, 100% packet loss, time T
[1]
r$ ip neigh
10.0.0.2 dev v0 lladdr MAC REACHABLE 
10.0.1.2 dev v1 lladdr MAC REACHABLE 
10.0.1.99 dev v1 FAILED 
h$ ip neigh
10.0.0.1 dev v0 lladdr MAC REACHABLE 
10.0.0.99 dev v0 FAILED 
r$ sleep 6
h$ ping -c 6 -i 0.2 -W 1 10.1.0.1
PING 10.1.0.1 (10.1.0.1) 56(84) bytes of data.
From 10.0.0.1 icmp_seq=1 Destination Host Unreachable
From 10.0.0.1 icmp_seq=2 Destination Host Unreachable
| 
--- 10.1.0.1 ping statistics ---
6 packets transmitted, 0 received, +2 errors, 100% packet loss, time T
[1]
r$ sleep 6
h$ ping -c 8 -i 0.2 -W 1 -t 1 10.0.1.2
PING 10.0.1.2 (10.0.1.2) 56(84) bytes of data.
From 10.0.0.1 icmp_seq=1 Time to live exceeded
From 10.0.0.1 icmp_seq=2 Time to live exceeded
From 10.0.0.1 icmp_seq=3 Time to live exceeded
From 10.0.0.1 icmp_seq=4 Time to live exceeded
From 10.0.0.1 icmp_seq=5 Time to live exceeded
From 10.0.0.1 icmp_seq=6 Time to live exceeded
From 10.0.0.1 icmp_seq=7 Time to live exceeded
| 
--- 10.0.1.2 ping statistics ---
8 packets transmitted, 0 received, +7 errors, 100% packet loss, time T
[1]
r$ capture stop
v0 in arp who-has 10.0.0.1 tell 10.0.0.2
v0 out arp 10.0.0.1 is-at
v0 in icmp 10.0.0.2 > 10.0.1.2 echo code 0 ttl 64
v1 out arp who-has 10.0.1.2 tell 10.0.1.1
v1 in arp 10.0.1.2 is-at
v1 out icmp 10.0.0.2 > 10.0.1.2 echo code 0 ttl 63
v1 in icmp 10.0.1.2 > 10.0.0.2 echo-reply code 0 ttl 64
v0 out icmp 10.0.1.2 > 10.0.0.2 echo-reply code 0 ttl 63
v0 in icmp 10.0.0.2 > 10.0.1.2 echo code 0 ttl 1
v0 out icmp 10.0.0.1 > 10.0.0.2 time-exceeded code 0 ttl 64
v0 in icmp 10.0.0.2 > 10.1.0.1 echo code 0 ttl 64
v0 out icmp 10.0.0.1 > 10.0.0.2 unreachable code 1 ttl 64
v0 in icmp 10.0.0.2 > 10.2.0.1 echo code 0 ttl 64
v0 out icmp 10.0.0.1 > 10.0.0.2 unreachable code 13 ttl 64
v0 in icmp 10.0.0.2 > 10.3.0.1 echo code 0 ttl 64
v0 in icmp 10.0.0.2 > 192.0.2.1 echo code 0 ttl 64
v0 out icmp 10.0.0.1 > 10.0.0.2 unreachable code 0 ttl 64
v0 in icmp 10.0.0.2 > 10.0.1.99 echo code 0 ttl 64
v1 out arp who-has 10.0.1.99 tell 10.0.1.1
v1 out arp who-has 10.0.1.99 tell 10.0.1.1
v1 out arp who-has 10.0.1.99 tell 10.0.1.1
v0 out arp who-has 10.0.0.2 tell 10.0.0.1
v1 in arp who-has 10.0.1.1 tell 10.0.1.2
v1 out arp 10.0.1.1 is-at
v0 in arp 10.0.0.2 is-at
v0 out icmp 10.0.0.1 > 10.0.0.2 unreachable code 1 ttl 64
v0 in arp who-has 10.0.0.99 tell 10.0.0.2
v0 in arp who-has 10.0.0.99 tell 10.0.0.2
v0 in arp who-has 10.0.0.99 tell 10.0.0.2
v0 in icmp 10.0.0.2 > 10.1.0.1 echo code 0 ttl 64
v0 out icmp 10.0.0.1 > 10.0.0.2 unreachable code 1 ttl 64
v0 in icmp 10.0.0.2 > 10.1.0.1 echo code 0 ttl 64
v0 out icmp 10.0.0.1 > 10.0.0.2 unreachable code 1 ttl 64
v0 in icmp 10.0.0.2 > 10.1.0.1 echo code 0 ttl 64
v0 in icmp 10.0.0.2 > 10.1.0.1 echo code 0 ttl 64
v0 in icmp 10.0.0.2 > 10.1.0.1 echo code 0 ttl 64
v0 in icmp 10.0.0.2 > 10.1.0.1 echo code 0 ttl 64
v0 in icmp 10.0.0.2 > 10.0.1.2 echo code 0 ttl 1
v0 out icmp 10.0.0.1 > 10.0.0.2 time-exceeded code 0 ttl 64
v0 in icmp 10.0.0.2 > 10.0.1.2 echo code 0 ttl 1
v0 out icmp 10.0.0.1 > 10.0.0.2 time-exceeded code 0 ttl 64
v0 in icmp 10.0.0.2 > 10.0.1.2 echo code 0 ttl 1
v0 out icmp 10.0.0.1 > 10.0.0.2 time-exceeded code 0 ttl 64
v0 in icmp 10.0.0.2 > 10.0.1.2 echo code 0 ttl 1
v0 out icmp 10.0.0.1 > 10.0.0.2 time-exceeded code 0 ttl 64
v0 in icmp 10.0.0.2 > 10.0.1.2 echo code 0 ttl 1
v0 out icmp 10.0.0.1 > 10.0.0.2 time-exceeded code 0 ttl 64
v0 in icmp 10.0.0.2 > 10.0.1.2 echo code 0 ttl 1
v0 out icmp 10.0.0.1 > 10.0.0.2 time-exceeded code 0 ttl 64
v0 in icmp 10.0.0.2 > 10.0.1.2 echo code 0 ttl 1
v0 out icmp 10.0.0.1 > 10.0.0.2 time-exceeded code 0 ttl 64
v0 in icmp 10.0.0.2 > 10.0.1.2 echo code 0 ttl 1
r$ nstat -az IpForwDatagrams IpOutNoRoutes IpInReceives IpOutRequests IpInHdrErrors IpInAddrErrors IpExtInNoRoutes IpInDelivers IcmpOutMsgs IcmpOutErrors IcmpOutDestUnreachs IcmpOutTimeExcds IcmpInMsgs IcmpOutEchoReps IcmpOutRateLimitHost IcmpOutRateLimitGlobal IpOutDiscards IpInDiscards
| #kernel
IpInReceives                    22                 0.0
IpInHdrErrors                   9                  0.0
IpInAddrErrors                  0                  0.0
IpForwDatagrams                 3                  0.0
IpInDiscards                    0                  0.0
IpInDelivers                    0                  0.0
IpOutRequests                   14                 0.0
IpOutDiscards                   0                  0.0
IpOutNoRoutes                   0                  0.0
IcmpInMsgs                      0                  0.0
IcmpOutMsgs                     14                 0.0
IcmpOutErrors                   0                  0.0
IcmpOutRateLimitGlobal          0                  0.0
IcmpOutRateLimitHost            3                  0.0
IcmpOutDestUnreachs             6                  0.0
IcmpOutTimeExcds                8                  0.0
IcmpOutEchoReps                 0                  0.0
IpExtInNoRoutes                 1                  0.0
h$ nstat -az IpInReceives IpInDelivers IpOutRequests IcmpInMsgs IcmpInDestUnreachs IcmpOutMsgs IcmpOutDestUnreachs IcmpOutEchos IpOutNoRoutes
| #kernel
IpInReceives                    16                 0.0
IpInDelivers                    16                 0.0
IpOutRequests                   23                 0.0
IpOutNoRoutes                   0                  0.0
IcmpInMsgs                      16                 0.0
IcmpInDestUnreachs              7                  0.0
IcmpOutMsgs                     23                 0.0
IcmpOutDestUnreachs             1                  0.0
IcmpOutEchos                    22                 0.0
r$ sysctl -w net.ipv4.ip_forward=0
net.ipv4.ip_forward = 0
h$ ping -c 1 -W 1 10.0.1.2
PING 10.0.1.2 (10.0.1.2) 56(84) bytes of data.
| 
--- 10.0.1.2 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
h$ ping -c 1 -W 1 10.1.0.1
PING 10.1.0.1 (10.1.0.1) 56(84) bytes of data.
| 
--- 10.1.0.1 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
r$ nstat -az IpInAddrErrors IpExtInNoRoutes IpForwDatagrams
| #kernel
IpInAddrErrors                  2                  0.0
IpForwDatagrams                 3                  0.0
IpExtInNoRoutes                 1                  0.0
r$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
r$ iptables -P FORWARD DROP
h$ ping -c 1 -W 1 10.0.1.2
PING 10.0.1.2 (10.0.1.2) 56(84) bytes of data.
| 
--- 10.0.1.2 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
r$ nstat -az IpForwDatagrams IpInReceives
| #kernel
IpInReceives                    25                 0.0
IpForwDatagrams                 4                  0.0
