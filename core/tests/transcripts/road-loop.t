# kernel: 6.18
# a loop between two routers ends by the hop limit; directed broadcasts; a packet for a router's far address; martians on the wire
h$ ip link add v0 type veth peer name h0 netns a
h$ ip addr add 10.0.0.2/24 brd + dev v0
h$ ip link set v0 up
h$ ip link set lo up
h$ ip route add default via 10.0.0.1
a$ ip addr add 10.0.0.1/24 brd + dev h0
a$ ip link set h0 up
a$ ip link set lo up
a$ ip link add b0 type veth peer name a0 netns b
a$ ip addr add 10.0.1.1/24 brd + dev b0
a$ ip link set b0 up
b$ ip addr add 10.0.1.2/24 brd + dev a0
b$ ip link set a0 up
b$ ip link set lo up
a$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
b$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
a$ ip route add default via 10.0.1.2
b$ ip route add default via 10.0.1.1
b$ capture start
h$ ping -c 1 -W 1 -t 5 192.0.2.1
PING 192.0.2.1 (192.0.2.1) 56(84) bytes of data.
From 10.0.0.1 icmp_seq=1 Time to live exceeded
| 
--- 192.0.2.1 ping statistics ---
1 packets transmitted, 0 received, +1 errors, 100% packet loss, time T
[1]
h$ ping -c 1 -W 1 -t 6 192.0.2.1
PING 192.0.2.1 (192.0.2.1) 56(84) bytes of data.
From 10.0.1.2 icmp_seq=1 Time to live exceeded
| 
--- 192.0.2.1 ping statistics ---
1 packets transmitted, 0 received, +1 errors, 100% packet loss, time T
[1]
b$ capture stop
a0 in arp who-has 10.0.1.2 tell 10.0.1.1
a0 out arp 10.0.1.2 is-at
a0 in icmp 10.0.0.2 > 192.0.2.1 echo code 0 ttl 4
a0 out icmp 10.0.0.2 > 192.0.2.1 echo code 0 ttl 3
a0 in icmp 10.0.0.2 > 192.0.2.1 echo code 0 ttl 2
a0 out icmp 10.0.0.2 > 192.0.2.1 echo code 0 ttl 1
a0 in icmp 10.0.0.2 > 192.0.2.1 echo code 0 ttl 5
a0 out icmp 10.0.0.2 > 192.0.2.1 echo code 0 ttl 4
a0 in icmp 10.0.0.2 > 192.0.2.1 echo code 0 ttl 3
a0 out icmp 10.0.0.2 > 192.0.2.1 echo code 0 ttl 2
a0 in icmp 10.0.0.2 > 192.0.2.1 echo code 0 ttl 1
a0 out icmp 10.0.1.2 > 10.0.0.2 time-exceeded code 0 ttl 64
h$ ping -c 1 -W 1 192.0.2.1
PING 192.0.2.1 (192.0.2.1) 56(84) bytes of data.
From 10.0.1.2 icmp_seq=1 Time to live exceeded
| 
--- 192.0.2.1 ping statistics ---
1 packets transmitted, 0 received, +1 errors, 100% packet loss, time T
[1]
a$ nstat -az IpInReceives IpForwDatagrams IpInHdrErrors IcmpOutTimeExcds IcmpOutRedirects IpOutRequests
| #kernel
IpInReceives                    40                 0.0
IpInHdrErrors                   1                  0.0
IpForwDatagrams                 39                 0.0
IpOutRequests                   1                  0.0
IcmpOutTimeExcds                1                  0.0
IcmpOutRedirects                0                  0.0
b$ nstat -az IpInReceives IpForwDatagrams IpInHdrErrors IcmpOutTimeExcds IcmpOutRedirects IpOutRequests
| #kernel
IpInReceives                    37                 0.0
IpInHdrErrors                   2                  0.0
IpForwDatagrams                 35                 0.0
IpOutRequests                   2                  0.0
IcmpOutTimeExcds                2                  0.0
IcmpOutRedirects                0                  0.0
h$ ping -c 1 -W 1 10.0.1.1
PING 10.0.1.1 (10.0.1.1) 56(84) bytes of data.
64 bytes from 10.0.1.1: icmp_seq=1 ttl=64 time=T ms
| 
--- 10.0.1.1 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ ping -c 1 -W 1 10.0.1.255
PING 10.0.1.255 (10.0.1.255) 56(84) bytes of data.
| 
--- 10.0.1.255 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
a$ capture start
h$ ping -c 1 -W 0.3 -b 10.0.0.255
WARNING: pinging broadcast address
PING 10.0.0.255 (10.0.0.255) 56(84) bytes of data.
| 
--- 10.0.0.255 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
h$ ping -c 1 -W 0.3 -b 255.255.255.255
WARNING: pinging broadcast address
PING 255.255.255.255 (255.255.255.255) 56(84) bytes of data.
| 
--- 255.255.255.255 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
h$ ping -c 1 -W 0.3 224.0.0.1
PING 224.0.0.1 (224.0.0.1) 56(84) bytes of data.
| 
--- 224.0.0.1 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
a$ capture stop
h0 in icmp 10.0.0.2 > 10.0.0.255 echo code 0 ttl 64
h0 in icmp 10.0.0.2 > 255.255.255.255 echo code 0 ttl 64
h0 in icmp 10.0.0.2 > 224.0.0.1 echo code 0 ttl 1
a$ sysctl -w net.ipv4.icmp_echo_ignore_broadcasts=0
net.ipv4.icmp_echo_ignore_broadcasts = 0
h$ ping -c 1 -W 1 -b 10.0.0.255
WARNING: pinging broadcast address
PING 10.0.0.255 (10.0.0.255) 56(84) bytes of data.
64 bytes from 10.0.0.1: icmp_seq=1 ttl=64 time=T ms
| 
--- 10.0.0.255 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ ping -c 1 -W 1 127.0.0.1
PING 127.0.0.1 (127.0.0.1) 56(84) bytes of data.
64 bytes from 127.0.0.1: icmp_seq=1 ttl=64 time=T ms
| 
--- 127.0.0.1 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ ping -c 1 -W 1 10.0.0.2
PING 10.0.0.2 (10.0.0.2) 56(84) bytes of data.
64 bytes from 10.0.0.2: icmp_seq=1 ttl=64 time=T ms
| 
--- 10.0.0.2 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time T
h$ nstat -az IpInReceives IpInDelivers IpOutRequests
| #kernel
IpInReceives                    13                 0.0
IpInDelivers                    13                 0.0
IpOutRequests                   13                 0.0
