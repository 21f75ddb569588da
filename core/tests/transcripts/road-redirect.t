# kernel: 6.18
# two gateways on one link: redirects, their rate, and what a host does that must not believe them
h$ ip link add v0 type veth peer name h0 netns sw
g1$ ip link add v0 type veth peer name g1 netns sw
h$ ip addr add 10.0.0.9/24 dev v0
h$ ip link set v0 up
h$ sysctl -w net.ipv4.conf.all.accept_redirects=0
net.ipv4.conf.all.accept_redirects = 0
h$ sysctl -w net.ipv4.conf.v0.accept_redirects=0
net.ipv4.conf.v0.accept_redirects = 0
h$ ip route add default via 10.0.0.1
sw$ ip addr add 10.0.0.1/24 dev h0
sw$ ip link set h0 up
sw$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
sw$ ip route add 192.0.2.0/24 via 10.0.0.7 dev h0
sw$ ip route add 198.51.100.0/24 dev h0
sw$ ip neigh add 10.0.0.7 lladdr 02:00:00:00:00:07 dev h0
h$ capture start
h$ ping -c 3 -i 0.3 -W 0.3 192.0.2.1
PING 192.0.2.1 (192.0.2.1) 56(84) bytes of data.
From 10.0.0.1: icmp_seq=1 Redirect Host(New nexthop: 10.0.0.7)
From 10.0.0.1: icmp_seq=2 Redirect Host(New nexthop: 10.0.0.7)
From 10.0.0.1: icmp_seq=3 Redirect Host(New nexthop: 10.0.0.7)
| 
--- 192.0.2.1 ping statistics ---
3 packets transmitted, 0 received, 100% packet loss, time T
[1]
h$ ping -c 1 -W 0.3 192.0.2.2
PING 192.0.2.2 (192.0.2.2) 56(84) bytes of data.
From 10.0.0.1: icmp_seq=1 Redirect Host(New nexthop: 10.0.0.7)
| 
--- 192.0.2.2 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
h$ ping -c 8 -i 0.25 -W 0.3 192.0.2.3
PING 192.0.2.3 (192.0.2.3) 56(84) bytes of data.
From 10.0.0.1: icmp_seq=2 Redirect Host(New nexthop: 10.0.0.7)
From 10.0.0.1: icmp_seq=5 Redirect Host(New nexthop: 10.0.0.7)
| 
--- 192.0.2.3 ping statistics ---
8 packets transmitted, 0 received, 100% packet loss, time T
[1]
h$ capture stop
v0 out arp who-has 10.0.0.1 tell 10.0.0.9
v0 in arp 10.0.0.1 is-at
v0 out icmp 10.0.0.9 > 192.0.2.1 echo code 0 ttl 64
v0 in icmp 10.0.0.1 > 10.0.0.9 redirect code 1 ttl 64
v0 in icmp 10.0.0.9 > 192.0.2.1 echo code 0 ttl 63
v0 out icmp 10.0.0.9 > 192.0.2.1 echo code 0 ttl 64
v0 in icmp 10.0.0.1 > 10.0.0.9 redirect code 1 ttl 64
v0 in icmp 10.0.0.9 > 192.0.2.1 echo code 0 ttl 63
v0 out icmp 10.0.0.9 > 192.0.2.1 echo code 0 ttl 64
v0 in icmp 10.0.0.1 > 10.0.0.9 redirect code 1 ttl 64
v0 in icmp 10.0.0.9 > 192.0.2.1 echo code 0 ttl 63
v0 out icmp 10.0.0.9 > 192.0.2.2 echo code 0 ttl 64
v0 in icmp 10.0.0.1 > 10.0.0.9 redirect code 1 ttl 64
v0 in icmp 10.0.0.9 > 192.0.2.2 echo code 0 ttl 63
v0 out icmp 10.0.0.9 > 192.0.2.3 echo code 0 ttl 64
v0 in icmp 10.0.0.9 > 192.0.2.3 echo code 0 ttl 63
v0 out icmp 10.0.0.9 > 192.0.2.3 echo code 0 ttl 64
v0 in icmp 10.0.0.1 > 10.0.0.9 redirect code 1 ttl 64
v0 in icmp 10.0.0.9 > 192.0.2.3 echo code 0 ttl 63
v0 out icmp 10.0.0.9 > 192.0.2.3 echo code 0 ttl 64
v0 in icmp 10.0.0.9 > 192.0.2.3 echo code 0 ttl 63
v0 out icmp 10.0.0.9 > 192.0.2.3 echo code 0 ttl 64
v0 in icmp 10.0.0.9 > 192.0.2.3 echo code 0 ttl 63
v0 out icmp 10.0.0.9 > 192.0.2.3 echo code 0 ttl 64
v0 in icmp 10.0.0.1 > 10.0.0.9 redirect code 1 ttl 64
v0 in icmp 10.0.0.9 > 192.0.2.3 echo code 0 ttl 63
v0 out icmp 10.0.0.9 > 192.0.2.3 echo code 0 ttl 64
v0 in icmp 10.0.0.9 > 192.0.2.3 echo code 0 ttl 63
v0 out icmp 10.0.0.9 > 192.0.2.3 echo code 0 ttl 64
v0 in icmp 10.0.0.9 > 192.0.2.3 echo code 0 ttl 63
v0 out icmp 10.0.0.9 > 192.0.2.3 echo code 0 ttl 64
v0 in icmp 10.0.0.9 > 192.0.2.3 echo code 0 ttl 63
sw$ nstat -az IcmpOutRedirects IpForwDatagrams IcmpOutMsgs
| #kernel
IpForwDatagrams                 12                 0.0
IcmpOutMsgs                     6                  0.0
IcmpOutRedirects                6                  0.0
sw$ sysctl -w net.ipv4.conf.all.send_redirects=0
net.ipv4.conf.all.send_redirects = 0
sw$ sysctl -w net.ipv4.conf.h0.send_redirects=0
net.ipv4.conf.h0.send_redirects = 0
h$ ping -c 1 -W 0.3 192.0.2.9
PING 192.0.2.9 (192.0.2.9) 56(84) bytes of data.
| 
--- 192.0.2.9 ping statistics ---
1 packets transmitted, 0 received, 100% packet loss, time T
[1]
sw$ nstat -az IcmpOutRedirects IpForwDatagrams
| #kernel
IpForwDatagrams                 13                 0.0
IcmpOutRedirects                6                  0.0
